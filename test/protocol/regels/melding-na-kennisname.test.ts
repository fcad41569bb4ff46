import { expect, it } from 'vitest';
import { meldingNaKennisname } from '../../../scripts/protocol/regels/melding-na-kennisname.ts';
import type { Geval } from './invoer.ts';
import { bijIncident } from './invoer.ts';
import { melding } from './melding.ts';

const gevallen: readonly Geval[] = [
  ['een minuut eerder', melding('2026-09-11 16:44'), ['eerder meldingen.0.moment']],
  ['dezelfde minuut', melding('2026-09-11 16:45'), []],
  ['alleen de dag, dezelfde dag', melding('2026-09-11'), []],
  ['alleen de dag, een dag eerder', melding('2026-09-10'), ['eerder meldingen.0.moment']],
  ['een ander kan eerder melden', melding('2026-09-01 10:00', { door: 'andere_verantwoordelijke' }), []],
  ['kennisname onbekend', { ...melding('2026-09-01 10:00'), tijdlijn: { kennisname: 'onbekend' } }, []],
];

it.each(gevallen)('%s', (_, anders, verwacht) => {
  expect(bijIncident(meldingNaKennisname, anders)).toEqual(verwacht);
});
