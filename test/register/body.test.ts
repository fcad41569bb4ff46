import fc from 'fast-check';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { checkBody, headings, isPlain, isSafeLink, parseBody } from '../../scripts/register/body.ts';

const allowed = headings.incident ?? [];
const parts = (body: string) => ({ yaml: '', yamlLine: 2, body, bodyLine: 9 });

/** What the check would find if it never took the short way: a forbidden node in the tree. */
function hasForbidden(body: string): boolean {
  const text = JSON.stringify(parseBody(body), (key, value) => (key === 'position' ? undefined : value));
  if (/"type":"(html|image|imageReference|definition|linkReference)"/.test(text)) return true;
  if ([...text.matchAll(/"url":("(?:[^"\\]|\\.)*")/g)].some(([, url]) => !isSafeLink(JSON.parse(url ?? ''))))
    return true;
  const heading = /"type":"heading","depth":(\d),"children":\[(.*?)\]\}/g;
  return [...text.matchAll(heading)].some(
    ([, depth, content]) =>
      !(depth === '2' && allowed.some((each) => content === `{"type":"text","value":"${each}"}`)),
  );
}

const withTables = unified()
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .use(remarkParse);

describe('the short ways', () => {
  const piece = fc.constantFrom(
    '## Verloop',
    '## Verloop ',
    ' ## Geleerd',
    '## Zomaar',
    '### Dag',
    '# A',
    '- # b',
    '> # c',
    '1. # d',
    '1) ## e',
    'tekst',
    'a # b',
    '===',
    '---',
    '  ===',
    '> ===',
    '```',
    '~~~',
    '    # code',
    '<b>',
    '<!-- x -->',
    '[a](b)',
    '[a](https://x.example/?q=1#b)',
    'tekst [twee woorden](../2025/2025-4XKM.md) en',
    '!',
    '\\',
    '`',
    '[a](https://x)(javascript:1)',
    '[a',
    '](javascript:1)',
    '[a](./x&#58;y "t")',
    '[[a](https://x)](javascript:1)',
    '## [Verloop](https://x)',
    '[Verloop](https://x)',
    '[x](https://y):',
    '![](x)',
    '[x]: javascript:1',
    '[x]',
    '[ ]',
    '![x]',
    '[a][x]',
    '](',
    ']',
    '[',
    '\\',
    '(javascript:1)',
    ': javascript:1',
    '<',
    'b>',
    '/b>',
    '!--',
    'a@b.example>',
    '<javascript:1>',
    'https://x.example',
    '| a | b |',
    '|---|---|',
    ':-',
    '> :-:',
    '- a\n  -:',
    '\\# a',
    '*+- #',
    '\t# tab',
    '&#35; a',
    '&lt;b>',
    '',
    '\u00a0# nbsp',
    '##\tVerloop',
    '#hash',
    '- - # diep',
    '* \n# x',
  );
  const body = fc
    .array(fc.tuple(fc.oneof(piece, fc.string({ maxLength: 12 })), fc.constantFrom('\n', '\n', '', ' ')), {
      maxLength: 8,
    })
    .map((parts) => parts.flat().join(''));

  it('no table needs more than the parser of tables is tried on', () => {
    fc.assert(
      fc.property(body, (text) => {
        expect(parseBody(text)).toEqual(withTables.parse(text));
      }),
      { numRuns: 1500 },
    );
  });

  it('without a tree is taken only where the tree has nothing to find', () => {
    let taken = 0;
    fc.assert(
      fc.property(body, (text) => {
        if (!isPlain(text, allowed)) return;
        taken++;
        expect(hasForbidden(text)).toBe(false);
      }),
      { numRuns: 4000 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  it.each([
    '',
    '## Verloop\n\nGewone tekst: 3 * 4 = 12, en *nadruk*.\n\n- een\n- twee\n',
    '| a | b |\n|---|---|\n| 1 | 2 |\n',
    '- [ ] bellen\n- [x] brief, zie [1], 3 < 4 en <3\n',
    'De brief is [dezelfde dag](https://voorbeeld.example/) opgehaald, zie [het vorige](../2025/2025-4XKM.md).\n',
  ])('without a tree is taken for %j', (text) => {
    expect(isPlain(text, allowed)).toBe(true);
  });
});

describe('a text that would hold up the check', () => {
  it.each([
    ['precies lang genoeg', 'a '.repeat(10_000), 0],
    ['een teken te lang', 'a '.repeat(10_000).concat('b'), 1],
    ['600 opmaaktekens', '*a* '.repeat(300), 0],
    ['601 opmaaktekens', '*a* '.repeat(300).concat('_'), 1],
    ['200 strepen', 'a\n\n---\n\n'.repeat(200), 0],
    ['201 strepen', 'a\n\n---\n\n'.repeat(201), 1],
    ['zes treden', '> - 1. > - * a', 0],
    ['zeven treden', '> - 1. > - * > a', 1],
    ['een lange streep', '-'.repeat(80), 0],
    ['duizenden treden', '- '.repeat(9000), 1],
  ])('%s', (_, body, findings) => {
    expect(checkBody(parts(body), allowed).map((each) => each.ruleId)).toEqual(
      Array(findings).fill('tekst-niet-te-lang'),
    );
  });

  it('is shown as it stands', () => {
    const body = `${'- '.repeat(9000)}<b>`;
    expect(parseBody(body).children).toMatchObject([{ type: 'code', value: body }]);
  });
});

describe('a place in the body is a place in the file', () => {
  it('line and column', () => {
    const body = '\nTekst\n\nnog <i>x</i>\n\n[a](x:y) [b](x:y)\n';
    expect(checkBody(parts(body), allowed).map((each) => each.at)).toMatchObject([
      { line: 12, column: 5 },
      { line: 14, column: 1 },
      { line: 14, column: 10 },
    ]);
  });
});

describe('a link is safe', () => {
  it.each([
    'https://a.example',
    'http://a.example',
    'mailto:privacy@a.example',
    '../2025/2025-K7QF.md',
    '#kop',
    '/pad',
    'pad?x=a:b',
    'pad#a:b',
    '',
  ])('%j', (url) => {
    expect(isSafeLink(url)).toBe(true);
  });
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:x',
    'java\nscript:x',
    'java\u0000script:x',
    'java\u00adscript:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    'file:///etc/passwd',
    'blob:x',
    'x:y',
  ])('%j is not', (url) => {
    expect(isSafeLink(url)).toBe(false);
  });
});
