import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { cijfersVan, id, op } from '../jaar.ts';

type Terugblik = NonNullable<Incident['terugblikken']>[number];

const met = (nummer: number, dag: string, ...terugblikken: Terugblik[]): Incident =>
  op(nummer, dag, { terugblikken });
const blijft = (moment: string): Terugblik => ({ moment, uitkomst: 'blijft_staan' });
const onjuist = (moment: string): Terugblik => ({ moment, uitkomst: 'was_onjuist' });

it.each<[string, Incident[], [number, string[], string[]]]>([
  ['niemand keek terug', [op(1, '2025-03-01')], [0, [], []]],
  [
    'dit jaar teruggekeken op vorig jaar',
    [met(1, '2025-03-01', blijft('2026-03-02'))],
    [1, [id(1, 2025)], []],
  ],
  [
    'de laatste dag van het jaar telt, de eerste erna niet',
    [met(1, '2025-03-01', blijft('2026-12-31')), met(2, '2025-03-01', blijft('2027-01-01'))],
    [1, [id(1, 2025)], []],
  ],
  [
    'omgekeerd',
    [met(1, '2025-03-01', onjuist('2026-03-02')), met(2, '2026-01-05', blijft('2026-12-02'))],
    [2, [id(1, 2025), id(2)], [id(1, 2025)]],
  ],
  [
    'vorig jaar omgekeerd is geen nieuws van dit jaar',
    [met(1, '2025-03-01', onjuist('2025-12-02'), blijft('2026-03-02'))],
    [1, [id(1, 2025)], []],
  ],
  [
    'twee keer in een jaar is één incident',
    [met(1, '2025-03-01', blijft('2026-02'), onjuist('2026-03'))],
    [1, [id(1, 2025)], [id(1, 2025)]],
  ],
  [
    'wie niet weet wat het opleverde, keek niet terug',
    [met(1, '2025-03-01', { moment: '2026-03-02', uitkomst: 'onbekend' })],
    [0, [], []],
  ],
  [
    'een oefening telt niet',
    [op(1, '2025-03-01', { oefening: 'ja', terugblikken: [onjuist('2026-03-02')] })],
    [0, [], []],
  ],
])('%s', (_, incidenten, [gedaan, ids, omgekeerd]) => {
  expect(cijfersVan(incidenten).terugblikken).toEqual({
    gedaan,
    omgekeerd: omgekeerd.length,
    incidenten: ids,
    omgekeerde_incidenten: omgekeerd,
  });
});
