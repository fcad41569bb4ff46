import { laatsteBeoordeling, plaatsVanLaatste } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §1 and §4 rol 2 (the meldpunt registers all incidents); AVG art. 33 lid 5. */
export const geenDatalekMetReden: Incidentregel = {
  id: 'geen-datalek-met-reden',
  titel: 'Waarom iets geen datalek is, staat erbij',
  uitleg:
    'Elk incident blijft in het register, ook als het geen datalek is. Schrijf bij geen_datalek_reden waarom het er geen is en met welk bewijs.',
  bron: ['p-1-datalek', 'p-4-rollen', 'avg-33-5'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    reden:
      'Uit de feiten volgt dat dit geen datalek is. Vul bij het oordeel ook geen_datalek_reden in, met het bewijs.',
    toch: '{veld} is ingevuld, maar uit de feiten volgt dat het een datalek is. Verbeter de feiten of haal deze reden weg.',
  },
  toets: ({ feiten: { incident }, beslissing: { uitkomst } }) => {
    const laatste = laatsteBeoordeling(incident);
    if (!laatste) return [];
    const plaats = plaatsVanLaatste(incident);
    if (uitkomst.datalek === 'ja' && laatste.geen_datalek_reden !== undefined)
      return [{ boodschap: 'toch', pad: [...plaats, 'geen_datalek_reden'] }];
    const heeftReden = laatste.geen_datalek_reden !== undefined || laatste.ap?.reden !== undefined;
    return uitkomst.datalek === 'nee' && !heeftReden
      ? [{ boodschap: 'reden', pad: [...plaats, 'moment'] }]
      : [];
  },
};
