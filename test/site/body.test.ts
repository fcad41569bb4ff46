import { describe, expect, it } from 'vitest';
import { bodyHtml } from '../../site/src/body.ts';

const html = (body: string) =>
  bodyHtml(body, (id) => (id === '2026-K7QF' ? './2026-K7QF.html' : undefined)).trim();

describe('the text of an incident as HTML', () => {
  it.each([
    ['[a](../2026/2026-K7QF.md)', '<p><a href="./2026-K7QF.html">a</a></p>'],
    ['[a](2026-K7QF.md)', '<p><a href="./2026-K7QF.html">a</a></p>'],
    ['[a](2026-0000.md) b', '<p>a b</p>'],
    ['[a](/etc/passwd)', '<p>a</p>'],
    ['[a](https://x.example/)', '<p><a href="https://x.example/">a</a></p>'],
    ['[a](HTTPS://x.example/)', '<p><a href="https://x.example/">a</a></p>'],
    ['[a](javascript:x)', '<p>a</p>'],
    ['[a](//x.example)', '<p>a</p>'],
    ['[a](irc://x.example)', '<p>a</p>'],
    ['[a][1]\n\n[1]: ../2026/2026-K7QF.md', '<p><a href="./2026-K7QF.html">a</a></p>'],
    ['[a][1]\n\n[1]: //x.example', '<p>[a][1]</p>'],
    ['![a](https://x.example/p.gif)', '<p></p>'],
    ['a <b>c</b>', '<p>a c</p>'],
    ['| a |\n|---|\n| 1 |', expect.stringContaining('<td>1</td>')],
  ])('%s', (body, expected) => {
    expect(html(body)).toEqual(expected);
  });

  it('a text that is too much is shown as it stands', () => {
    expect(html(`${'- '.repeat(9000)}<b>`)).toMatch(/^<pre><code>- - .*&#x3C;b>/s);
  });
});
