import { statusVan } from '../fasen/fasen.ts';
import type { Incidentregel } from '../regel.ts';
import { isVoor } from '../volgorde.ts';

/** Vindplaats: protocol §4 fase 6: what is archived is not changed silently. */
export const naSluitenHeropenen: Incidentregel = {
  id: 'na-sluiten-heropenen',
  titel: 'Wie na het sluiten iets verandert, heropent het incident met een reden',
  uitleg:
    'Komt er na het sluiten een nieuw oordeel of een melding, zet dan eerst bij afsluiting een heropening neer, met moment en reden.',
  bron: ['p-4-6-document', 'avg-33-5'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    heropen:
      '{veld} ligt na het sluiten. Zet bij afsluiting › heropend wanneer en waarom het incident weer open is.',
  },
  toets: ({ feiten }) => {
    const gesloten = feiten.momenten.get('afsluiting.gesloten_op');
    if (!gesloten || statusVan(feiten.incident) !== 'afgesloten') return [];
    return [...feiten.momenten.entries()]
      .filter(([plaats, moment]) => LATER.test(plaats) && isVoor(gesloten, moment))
      .map(([, { pad }]) => ({ boodschap: 'heropen', pad }));
  },
};

const LATER = /^(?:beoordelingen|meldingen)\.\d+\.moment$/;
