import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { sluitenAlsAllesErIs } from '../../../scripts/protocol/regels/sluiten-als-alles-er-is.ts';
import { bijIncident } from './invoer.ts';

/** A near miss with everything that closing needs. */
const klaar: Partial<Incident> = {
  aard: 'overig',
  soort: 'bijna_incident',
  tijdlijn: { kennisname: '2026-09-11 16:45', bij_meldpunt: '2026-09-11 16:50', inbreuk_begin: 'onbekend' },
  ontdekking: { herkomst: 'eigen_medewerker' },
  feiten: { persoonsgegevens: 'nee', aantasting: { vertrouwelijkheid: 'geen' } },
  beoordelingen: [{ soort: 'eerste', moment: '2026-09-12', geen_datalek_reden: 'x' }],
  herstel: { technisch: 'nee', reden_niet_technisch: 'x' },
  informeren: { ontdekker_op: '2026-09-13' },
  afsluiting: { gesloten_op: '2026-09-13', document: 'x' },
};

it.each<[string, Partial<Incident>, string[]]>([
  ['niet gesloten', {}, []],
  [
    'gesloten en er ontbreekt van alles',
    { afsluiting: { gesloten_op: '2026-09-20' } },
    ['ontbreekt afsluiting.gesloten_op'],
  ],
  [
    'heropend: het mag weer ontbreken',
    { afsluiting: { gesloten_op: '2026-09-20', heropend: [{ moment: '2026-09-21', reden: 'x' }] } },
    [],
  ],
  ['gesloten met alles', klaar, []],
  ['een oefening', { oefening: 'ja', afsluiting: { gesloten_op: '2026-09-20' } }, []],
  ['alles behalve de ontdekker', { ...klaar, informeren: {} }, ['ontbreekt afsluiting.gesloten_op']],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(sluitenAlsAllesErIs, anders)).toEqual(verwacht);
});
