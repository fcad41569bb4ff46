import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feestdagen } from '../../../scripts/protocol/kalender/feestdagen.ts';

interface Vergelijking {
  readonly jaren: Readonly<Record<string, readonly string[]>>;
}

const { jaren } = JSON.parse(readFileSync('test/protocol/kalender/feestdagen.json', 'utf8')) as Vergelijking;

const dagen = (year: number) => feestdagen(year).map(({ dag }) => dag.toString());

describe('feestdagen van de Algemene termijnenwet', () => {
  it('are compared for 2015 to 2035', () => {
    expect(Object.keys(jaren)).toHaveLength(21);
  });

  it.each(Object.entries(jaren))('%s', (jaar, verwacht) => {
    expect([...new Set(dagen(Number(jaar)))]).toEqual(verwacht);
  });

  it.each([
    ['Koningsdag op zaterdag als 27 april een zondag is', 2031, '2031-04-26', true],
    ['en dan niet op zondag', 2031, '2031-04-27', false],
    ['anders op 27 april', 2026, '2026-04-27', true],
    ['5 mei elk jaar, ook buiten een lustrum', 2026, '2026-05-05', true],
    ['Goede Vrijdag', 2026, '2026-04-03', true],
    ['eerste paasdag is een zondag en staat er niet in', 2026, '2026-04-05', false],
    ['oudejaarsdag niet', 2026, '2026-12-31', false],
  ])('%s', (_, jaar, dag, verwacht) => {
    expect(dagen(jaar).includes(dag)).toBe(verwacht);
  });

  it.each([
    [1954, '1954-04-19'],
    [1981, '1981-04-20'],
    [2000, '2000-04-24'],
    [2008, '2008-03-24'],
    [2011, '2011-04-25'],
    [2038, '2038-04-26'],
    [2049, '2049-04-19'],
    [2076, '2076-04-20'],
    [2100, '2100-03-29'],
    [2285, '2285-03-23'],
  ])('tweede paasdag in %i', (jaar, dag) => {
    expect(dagen(jaar)).toContain(dag);
  });
});
