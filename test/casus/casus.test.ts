import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { incident } from '../../schemas/incident.ts';
import { check, makeFile } from '../make.ts';

/**
 * Official cases as data. The folder is the source. Here: can the register hold every fact on which a case
 * turns, without an error? What must come out of the facts stands under `verwacht`.
 */

const uitkomst = z.enum(['ja', 'nee', 'hangt_af']);
const casus = z.strictObject({
  bron: z.string(),
  titel: z.string(),
  /** Written from a summary of the document, or from memory; neither was compared with the document itself. */
  herkomst: z.enum(['samenvatting', 'geheugen']),
  verwacht: z.strictObject({ register: z.literal('ja'), ap: uitkomst, betrokkenen: uitkomst }),
  reden: z.string(),
  incident: z.unknown(),
});

const files = globSync('test/casus/*/*.yaml').sort();
const read = (file: string) => casus.parse(parse(readFileSync(file, 'utf8')));

describe('official cases', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(60);
    const ids = files.map((file) => incident.parse(read(file).incident).id);
    expect(new Set(ids).size).toBe(files.length);
  });

  it.each(files)('%s is written down in the schema', (file) => {
    const value = read(file).incident as { id: string };
    const verslag = check({ [`2026/${value.id}.md`]: makeFile(`${JSON.stringify(value)}\n`) });
    expect(verslag.incidents).toHaveLength(1);
    // Warnings ask for what a published case does not tell; a contradiction would be an error.
    const fouten = verslag.diagnostics.filter(({ severity }) => severity === 'error');
    expect(fouten.map((each) => each.message)).toEqual([]);
  });
});
