import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beoordeel } from '../scripts/beoordeel.ts';
import { folderSource } from '../scripts/register/folder.ts';
import { memorySource } from '../scripts/register/memory.ts';
import { makeFile, NU, REQUIRED } from './make.ts';

const isExample = readFileSync('incidents/organisatie.yaml', 'utf8').includes('\nvoorbeeld:');

describe.skipIf(!isExample)('the shipped example', () => {
  const { organisatie, incidenten, nu, verslag } = beoordeel({
    source: folderSource(`${process.cwd()}/incidents`, process.cwd()),
    nu: NU,
  });

  it('brings its own clock and has no faults', () => {
    expect(nu.toString()).toBe('2026-11-20T15:45:00Z');
    expect(verslag.voorbeeld).toBe(true);
    expect(verslag.telling.fouten).toBe(0);
  });

  it.each([
    ['2026-11-25 16:45', 0],
    ['2026-11-27 16:45', 1],
  ])('what is put beside it may be later than its clock, not than the real one: %s', (kennisname, fouten) => {
    const source = memorySource({
      'organisatie.yaml': readFileSync('incidents/organisatie.yaml', 'utf8'),
      '2026/2026-K7QF.md': makeFile(REQUIRED.replace('2026-09-11 16:45', kennisname)),
    });
    const { verslag: beside } = beoordeel({ source, nu: Temporal.Instant.from('2026-11-25T17:00:00+01:00') });
    expect(beside.diagnostics.filter(({ ruleId }) => ruleId === 'niet-in-de-toekomst')).toHaveLength(fouten);
  });

  it('names every file that goes when a school begins its own register', () => {
    const files = globSync('incidents/**/*.{md,json}').map((file) =>
      file.replaceAll('\\', '/').replace('incidents/', ''),
    );
    expect(organisatie?.voorbeeld?.bestanden.toSorted()).toEqual(
      // Templates of letters stay: they are of use from the first day.
      files.filter((file) => file !== 'LEESMIJ.md' && !file.startsWith('sjablonen/')).sort(),
    );
  });

  it('explains every incident in LEESMIJ.md', () => {
    const leesmij = readFileSync('incidents/LEESMIJ.md', 'utf8');
    expect(incidenten.filter(({ value }) => !leesmij.includes(`| ${value.id} |`))).toEqual([]);
  });

  it('holds the published case with what the article says: one supplier, 25 pupils, 244 documents', () => {
    const found = incidenten.find(({ value }) => value.id === '2021-5HCN')?.value;
    expect(found).toMatchObject({
      tijdlijn: { kennisname: 'onbekend' },
      feiten: { aantal_records: { min: 244, max: 244 } },
      groepen: [{ aantal_eigen: { min: 'onbekend', max: 'onbekend' }, aantal_totaal: { min: 25, max: 25 } }],
      meldingen: [{ door: 'leverancier', volmacht: 'onbekend', moment: 'onbekend', nummer: 'onbekend' }],
      ontdekking: { herkomst: 'andere_school' },
    });
  });
});
