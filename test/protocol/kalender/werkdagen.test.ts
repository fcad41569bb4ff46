import { describe, expect, it } from 'vitest';
import { redenGeenWerkdag, werkdagNa } from '../../../scripts/protocol/kalender/werkdagen.ts';

const dag = (text: string) => Temporal.PlainDate.from(text);
const BRUGDAG = [{ dag: '2026-05-15', bron: 'Koninklijk Besluit (fictief)' }];

describe('werkdagen', () => {
  it.each([
    ['2026-05-08', undefined],
    ['2026-05-09', 'zaterdag'],
    ['2026-05-10', 'zondag'],
    ['2026-05-14', 'Hemelvaartsdag'],
    ['2026-05-15', undefined],
    ['2026-12-25', 'eerste kerstdag'],
    ['2026-12-31', undefined],
    ['2026-07-20', undefined],
  ])('%s: %s', (text, reden) => {
    expect(redenGeenWerkdag(dag(text))).toBe(reden);
  });

  it('a day appointed by decree counts as a holiday only when the organisation names it', () => {
    expect(redenGeenWerkdag(dag('2026-05-15'), BRUGDAG)).toBe('met een feestdag gelijkgesteld');
    expect(redenGeenWerkdag(dag('2026-05-18'), BRUGDAG)).toBeUndefined();
  });

  it.each([
    ['a Tuesday', '2026-09-08', 2, '2026-09-10', []],
    ['a Friday', '2026-09-11', 2, '2026-09-15', ['zaterdag', 'zondag']],
    ['a Saturday', '2026-09-12', 1, '2026-09-14', ['zondag']],
    ['the day before Christmas', '2026-12-24', 2, '2026-12-29', ['eerste kerstdag', 'zaterdag', 'zondag']],
  ])('after %s', (_, van, aantal, tot, redenen) => {
    const gevonden = werkdagNa(dag(van), aantal);
    expect(gevonden.dag.toString()).toBe(tot);
    expect(gevonden.overgeslagen.map(({ reden }) => reden)).toEqual(redenen);
    expect(gevonden.overgeslagen[0]?.dag.toString() ?? 'geen').toMatch(/^2026|geen/);
  });

  it('a decree moves the end by a day', () => {
    expect(werkdagNa(dag('2026-05-13'), 1).dag.toString()).toBe('2026-05-15');
    expect(werkdagNa(dag('2026-05-13'), 1, BRUGDAG).dag.toString()).toBe('2026-05-18');
  });
});
