import { describe, expect, it } from 'vitest';
import type { Verslag } from '../../schemas/verslag.ts';
import { githubReport } from '../../scripts/diagnostics/reporters/github.ts';
import { textReport } from '../../scripts/diagnostics/reporters/text.ts';
import { check, makeFile } from '../make.ts';

const hostile: Verslag = {
  ...check({}),
  diagnostics: [
    {
      file: 'incidents/2026/a,b:c\n::error::x.md',
      line: 3,
      column: 5,
      endLine: 3,
      endColumn: 9,
      ruleId: 'veld-waarde',
      severity: 'error',
      blocking: true,
      message: '100% mis\r\n::set-output name=x::y\u001b[31m',
      vindplaats: 'AVG art. 33 lid 5',
      url: 'controles/veld-waarde.html',
    },
  ],
};

describe('annotations', () => {
  it('a hostile name or sentence stays one annotation', () => {
    expect(githubReport(hostile)).toBe(
      '::error file=incidents/2026/a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ax.md,line=3,endLine=3,col=5,endColumn=9,title=veld-waarde::100%25 mis%0D%0A::set-output name=x::y\u001b[31m\n',
    );
  });

  it('nothing found, nothing said', () => {
    expect(githubReport(check({ '2026/2026-K7QF.md': makeFile() }))).toBe('');
  });
});

describe('text', () => {
  it('nothing steers the terminal', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(textReport(hostile)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    expect(textReport(hostile)).not.toMatch(/^::/m);
  });

  it('a place that an editor opens, and what to do', async () => {
    const report = textReport(
      check({
        '2026/2026-K7QF.md': makeFile(
          'schema: 1\nid: 2026-K7QF\ntitel: x\nonze_roll: verwerker\ntijdlijn:\n  kennisname: 2026-13-01 10:00\n',
        ),
      }),
    );
    await expect(report).toMatchFileSnapshot('text-report.golden.txt');
    expect(report).toContain('incidents/2026/2026-K7QF.md:5:1 fout veld-bekend');
  });

  it.each([
    [{ '2026/2026-K7QF.md': makeFile() }, 'Alles klopt.'],
    [{ '2026/2026-K7QF.md': 'x' }, 'Gevonden: 1 fout. De fout moet eerst weg.'],
    [
      { '2026/2026-K7QF.md': makeFile().replace('2026-09-11', '2025-09-11') },
      'Gevonden: 2 waarschuwingen. Een waarschuwing mag',
    ],
  ])('the last line says how it is: %#', (files, sentence) => {
    expect(textReport(check(files))).toContain(sentence);
  });
});
