import { describe, expect, it } from 'vitest';
import type { Incident } from '../../schemas/incident.ts';
import { isEigenEerste, oordelenBij } from '../../scripts/protocol/ap-melding.ts';
import { makeIncident } from '../make.ts';

type Beoordeling = NonNullable<Incident['beoordelingen']>[number];

const zonder = (moment: string): Beoordeling => ({ soort: 'eerste', moment });
const metFeit = (moment: string): Beoordeling => ({
  soort: 'herbeoordeling',
  moment,
  nieuw_feit_bekend_op: moment,
});

describe('de oordelen onder één klok', () => {
  const bij = (begin: number | undefined, ...beoordelingen: Beoordeling[]) =>
    oordelenBij(makeIncident({ beoordelingen }), begin).map(({ moment }) => moment);

  it.each<[string, number | undefined, Beoordeling[], string[]]>([
    ['geen', undefined, [], []],
    ['alle, zonder nieuw feit', undefined, [zonder('1'), zonder('2')], ['1', '2']],
    ['tot het nieuwe feit', undefined, [zonder('1'), metFeit('2'), zonder('3')], ['1']],
    ['vanaf het nieuwe feit', 1, [zonder('1'), metFeit('2'), zonder('3')], ['2', '3']],
    ['tot het volgende nieuwe feit', 1, [zonder('1'), metFeit('2'), metFeit('3')], ['2']],
    ['het eerste oordeel ging al over een nieuw feit', undefined, [metFeit('1'), zonder('2')], []],
  ])('%s', (_, begin, beoordelingen, verwacht) => {
    expect(bij(begin, ...beoordelingen)).toEqual(verwacht);
  });
});

it.each([
  ['eerste', 'wij', undefined, true],
  ['vervolg', 'wij', undefined, false],
  ['intrekking', 'wij', undefined, false],
  ['eerste', 'leverancier', 'ja', true],
  ['eerste', 'leverancier', 'nee', false],
  ['eerste', 'leverancier', 'onbekend', false],
  ['eerste', 'andere_verantwoordelijke', undefined, false],
] as const)('%s door %s, volmacht %s: telt als onze melding is %s', (soort, door, volmacht, verwacht) => {
  const melding = { soort, door, moment: 'onbekend', nummer: 'onbekend', ...(volmacht && { volmacht }) };
  expect(isEigenEerste(melding)).toBe(verwacht);
});
