import { expect, it } from 'vitest';
import type { GelezenJaaranalyse } from '../../../scripts/protocol/bevroren.ts';
import { jaaranalyseVastgelegd } from '../../../scripts/protocol/regels/jaaranalyse-vastgelegd.ts';
import { register } from './invoer.ts';

const gelezen = (anders: Partial<GelezenJaaranalyse>): GelezenJaaranalyse => ({
  jaar: 2025,
  tekst: 'Er is een maatregel nodig.',
  bestand: '2025/jaaranalyse.json',
  vastgelegd: undefined,
  ...anders,
});
const ingelicht = { jaar: 2025, cvb_ingelicht_op: '2026-03-01' };

it.each<[string, object, readonly GelezenJaaranalyse[] | undefined, string[]]>([
  ['cijfers en conclusie staan vast', ingelicht, [gelezen({})], []],
  ['nog niet besproken', { jaar: 2025 }, [], []],
  ['niet het hele register is hier', ingelicht, undefined, []],
  ['besproken zonder iets', ingelicht, [], ['cijfers']],
  ['besproken zonder cijfers', ingelicht, [gelezen({ bestand: undefined })], ['cijfers']],
  ['besproken zonder conclusie', ingelicht, [gelezen({ tekst: ' \n' })], ['conclusie']],
  ['van een ander jaar', ingelicht, [gelezen({ jaar: 2024 })], ['cijfers']],
])('%s', (_, daad, jaaranalyses, verwacht) => {
  const { organisatie, ...rest } = register([], { jaaranalyses: [daad as { jaar: number }] });
  const gevonden = jaaranalyseVastgelegd.toets({ ...rest, organisatie, jaaranalyses });
  expect(gevonden.map(({ boodschap }) => boodschap)).toEqual(verwacht);
});
