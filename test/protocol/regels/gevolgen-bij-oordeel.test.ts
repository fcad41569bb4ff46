import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { gevolgenBijOordeel } from '../../../scripts/protocol/regels/gevolgen-bij-oordeel.ts';
import { lek, oordeel } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['nog geen oordeel', lek, []],
  [
    'beoordeeld zonder gevolgen',
    { ...lek, ...oordeel({ ap: { antwoord: 'ja', reden: 'x' } }) },
    ['gevolgen beoordelingen.0.ap'],
  ],
  [
    'met een ernst',
    {
      ...lek,
      feiten: { ...lek.feiten, ernst_gevolgen: { trede: 'beperkt' } },
      ...oordeel({ ap: { antwoord: 'ja', reden: 'x' } }),
    },
    [],
  ],
  [
    'met een gevolg voor personen',
    {
      ...lek,
      feiten: { ...lek.feiten, gevolgen_personen: [{ soort: 'controle_kwijt' }] },
      ...oordeel({ ap: { antwoord: 'ja', reden: 'x' } }),
    },
    [],
  ],
  [
    'geen datalek',
    {
      soort: 'incident',
      feiten: { persoonsgegevens: 'nee' },
      ...oordeel({ ap: { antwoord: 'nee', reden: 'x' } }),
    },
    [],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(gevolgenBijOordeel, anders)).toEqual(verwacht);
});
