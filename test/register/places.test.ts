import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { splits } from '../../scripts/register/split.ts';
import { lees } from '../../scripts/register/values.ts';
import { checkIncident, makeFile, REQUIRED } from '../make.ts';

/** Every file with fields that can be read: of this register, whatever is in it, and of the cases. */
const readable = globSync(['incidents/**/*.{md,yaml}', 'test/casus/**/*.yaml']).flatMap((file) => {
  const split = splits(readFileSync(file), file.endsWith('.md') ? 'velden-en-tekst' : 'yaml');
  if (!('parts' in split)) return [];
  const read = lees(split.parts);
  return 'values' in read ? [{ file, yaml: split.parts.yaml, values: read.values }] : [];
});

describe('the fast and the exact parser', () => {
  it.each(readable)('agree on $file', ({ yaml, values }) => {
    const exact = parseDocument(yaml, { version: '1.2', schema: 'core' });
    expect([...exact.errors, ...exact.warnings]).toEqual([]);
    expect(values).toEqual(exact.toJS({ maxAliasCount: 0 }));
  });

  it('were compared on the cases, whatever register this is', () => {
    expect(readable.filter(({ file }) => file.includes('casus')).length).toBeGreaterThan(15);
  });
});

describe('whatever stands in a file', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...REQUIRED.split('\n'),
      '---',
      '- a',
      '  - b',
      'x: *y',
      'x: &y z',
      '\tx: 1',
      '? a',
      '"',
      "'",
      '[',
      '{',
      '|',
      '>',
      '#',
      ':',
      '%x',
      '!x y',
      '<b>',
      '![](x)',
      '# Kop',
      '…',
      '\r',
      '\u0000',
      '__proto__: 1',
      '{{ 7*7 }}',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
  const file = fc.oneof(
    text,
    text.map((yaml) => makeFile(`${yaml}\n`)),
    fc.tuple(text, text).map(([yaml, body]) => makeFile(`${REQUIRED}${yaml}\n`, body)),
  );

  it('nothing crashes and every place lies in the file', () => {
    fc.assert(
      fc.property(file, (content) => {
        const lines = content.replaceAll('\r\n', '\n').split('\n');
        for (const each of checkIncident(content).diagnostics.filter((diagnostic) =>
          diagnostic.file.endsWith('.md'),
        )) {
          expect(each.line).toBeGreaterThanOrEqual(1);
          expect(each.line).toBeLessThanOrEqual(lines.length + 1);
          expect(each.column).toBeGreaterThanOrEqual(1);
          expect(each.column).toBeLessThanOrEqual((lines[each.line - 1]?.length ?? 0) + 2);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('a finding never repeats what a person typed', () => {
    const secret = 'Geheimnaam';
    const spots = REQUIRED.split('\n')
      .slice(0, -1)
      .flatMap((row, index, rows) => {
        const [name = '', value = ''] = row.split(/:(.*)/);
        const put = (changed: string) => makeFile(`${rows.with(index, changed).join('\n')}\n`);
        return [
          put(`${name}: ${secret}`),
          put(`${name}_${secret}: ${value}`),
          put(`${secret}: ${value}`),
          put(`${name}: [${secret}]`),
          put(`${name}: "${secret}`),
          put(`${name}: ${secret}: x`),
          put(`${name}: *${secret}`),
          put(`${name}: !${secret} x`),
          put(`${name}: &${secret} x`),
        ];
      });
    for (const content of [
      ...spots,
      makeFile(REQUIRED, `# ${secret}\n<b>${secret}</b>\n![${secret}](javascript:${secret})`),
    ]) {
      for (const each of checkIncident(content).diagnostics)
        expect(JSON.stringify(each)).not.toContain(secret);
    }
  });
});
