import { expect, it } from 'vitest';
import { idIsBestandsnaam } from '../../../scripts/protocol/regels/id-is-bestandsnaam.ts';
import type { Geval } from './invoer.ts';
import { bijIncident, invoer } from './invoer.ts';

const gevallen: readonly Geval[] = [
  ['hetzelfde kenmerk', {}, []],
  ['een ander kenmerk', { id: '2026-0000' }, ['anders id']],
];

it.each(gevallen)('%s', (_, anders, verwacht) => {
  expect(bijIncident(idIsBestandsnaam, anders)).toEqual(verwacht);
});

it.each([
  ['2026/2026-K7QF.md', []],
  ['2025/2026-K7QF.md', ['map']],
])('in %s', (bestand, verwacht) => {
  const gevonden = idIsBestandsnaam.toets({ ...invoer({}), bestand });
  expect(gevonden.map(({ boodschap }) => boodschap)).toEqual(verwacht);
});
