import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LID, review, stand } from '../gate/stand.ts';
import { runIn } from './run.ts';

const root = mkdtempSync(join(tmpdir(), 'poort-'));
const poort = (value: unknown, ...args: string[]) => {
  writeFileSync(join(root, 'stand.json'), typeof value === 'string' ? value : JSON.stringify(value));
  return runIn(root, ['poort', '--stand', 'stand.json', ...args]);
};

describe('poort --stand', () => {
  it('open: 0, shut: 1, each with why', async () => {
    expect(await poort(stand([review(LID)]))).toMatchObject({
      exit: 0,
      out: expect.stringContaining('De poort is open'),
    });
    expect(await poort(stand([]))).toMatchObject({ exit: 1, out: expect.stringContaining('Nu aan zet') });
  });

  it('the example in the schema is one, and shows what an older approval is worth', async () => {
    const { examples } = JSON.parse(readFileSync('schemas/json/poort-stand.schema.json', 'utf8')) as {
      examples: unknown[];
    };
    const { exit, out } = await poort(examples[0]);
    expect(exit).toBe(1);
    expect(out).toContain('ging over een andere inhoud');
  });

  it('as JSON', async () => {
    const { out } = await poort(stand([review(LID)]), '--vorm', 'json');
    expect(JSON.parse(out)).toMatchObject({
      state: 'success',
      reasons: [],
      nodig: true,
      goedkeuringen: [{ sleutel: 'cvb-2' }],
    });
  });

  it.each([
    ['no JSON', '{', 'geen JSON'],
    ['a field that is missing', { versie: 1 }, 'voorstel: past niet'],
    ['a field that nobody knows', { ...stand([]), naam: 'Jan Voorbeeld' }, '1 velden horen hier niet'],
    ['a moment without a zone', { ...stand([]), nu: '2026-11-20T10:00' }, 'nu: past niet'],
  ])('%s: 2, with the place and never the value', async (_, value, said) => {
    const { exit, out, err } = await poort(value);
    expect(exit).toBe(2);
    expect(out + err).toContain(said);
    expect(out + err).not.toContain('Jan Voorbeeld');
  });

  it('a file that is not there, and steps without the step before', async () => {
    expect((await runIn(root, ['poort', '--stand', 'weg.json'])).exit).toBe(2);
    const { exit, err } = await runIn(root, ['poort']);
    expect(exit).toBe(2);
    expect(err).toContain('Doe eerst: npm run -s register -- haal');
  });
});
