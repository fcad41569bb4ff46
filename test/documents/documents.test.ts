import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  alinea,
  citaat,
  document,
  kop,
  lijst,
  nadruk,
  schuin,
  streep,
  tabel,
} from '../../scripts/documents/bouw.ts';
import { toDocx } from '../../scripts/documents/docx.ts';
import { toHtml, toHtmlPage } from '../../scripts/documents/html.ts';
import { toMarkdown } from '../../scripts/documents/markdown.ts';
import { alsMarkdown, leesMarkdown, platteTekst } from '../../scripts/documents/tekst.ts';
import { VIJANDIG } from './vijandig.data.ts';
import { inZip, woordTekst } from './zip.ts';

const VOORBEELD = document(
  kop(1, 'Brief'),
  alinea('Gewoon, ', nadruk('vet'), ' en ', schuin('schuin'), '.'),
  lijst(['een', [alinea('twee'), alinea('vervolg')]]),
  lijst(['eerst', 'dan'], true),
  tabel(['Wat', 'Wanneer'], [['brief | mail', 'nu'], ['kort']]),
  citaat(alinea('Woorden van een ander.')),
  streep(),
  false,
);

const spaties = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
const gelezen = (root: Root) => spaties(root.children.map(platteTekst).join(' '));

describe('markdown', () => {
  it('has every kind of block', () => {
    expect(toMarkdown(VOORBEELD)).toBe(`# Brief

Gewoon, **vet** en *schuin*.

- een
- twee

  vervolg

1. eerst
2. dan

| Wat | Wanneer |
| - | - |
| brief \\| mail | nu |
| kort | |

> Woorden van een ander.

---
`);
  });

  it.each(VIJANDIG)('typed text stays text: %j', (tekst) => {
    const weer = leesMarkdown(toMarkdown(document(alinea(tekst))));
    expect(weer.children.map(({ type }) => type)).toEqual(['paragraph']);
    expect(gelezen(weer)).toBe(spaties(tekst));
  });

  it('whatever is typed, in a paragraph, a point, a cell or a heading', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom(...VIJANDIG)), (typed) => {
        // No document holds control characters: the reader of the register refuses them.
        const tekst = spaties(typed.replaceAll(/\p{Cc}/gu, ' '));
        fc.pre(tekst !== '');
        const weer = leesMarkdown(
          toMarkdown(document(kop(2, tekst), alinea(tekst), lijst([tekst]), tabel([tekst], [[tekst]]))),
        );
        expect(weer.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'table']);
        for (const blok of weer.children.slice(0, 3)) expect(spaties(platteTekst(blok))).toBe(tekst);
      }),
    );
  });
});

describe('text as Markdown', () => {
  it.each(VIJANDIG)('says just that: %j', (tekst) => {
    const root = leesMarkdown(`voor ${alsMarkdown(tekst)}`);
    expect(root.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text' }] }]);
    expect(gelezen(root)).toBe(`voor ${spaties(tekst)}`);
    expect(gelezen(leesMarkdown(alsMarkdown(tekst)))).toBe(spaties(tekst));
  });

  it('HTML and pictures in a template become text', () => {
    const root = leesMarkdown('<div>x</div>\n\na <b>b</b> ![foto](http://x.example/y.gif)\n');
    expect(root).toEqual({
      type: 'root',
      children: [
        { type: 'paragraph', children: [{ type: 'text', value: '<div>x</div>' }] },
        {
          type: 'paragraph',
          children: ['a ', '<b>', 'b', '</b>', ' ', 'foto'].map((value) => ({ type: 'text', value })),
        },
      ],
    });
  });
});

describe('html', () => {
  it('has every kind of block', () => {
    const html = toHtml(VOORBEELD);
    for (const deel of [
      '<h1>Brief</h1>',
      '<strong>vet</strong>',
      '<em>schuin</em>',
      '<ol>',
      '<th>Wat</th>',
      '<hr>',
    ])
      expect(html).toContain(deel);
  });

  it.each(VIJANDIG)('typed text stays text: %j', (tekst) => {
    const html = toHtml(document(alinea(tekst)));
    expect(html.replaceAll(/<\/?p>|<br>/g, '')).not.toMatch(/<[a-z!/]/i);
  });

  it('a link that runs something leads nowhere', () => {
    expect(toHtml(leesMarkdown('[x](javascript:alert(1)) [y](https://y.example)'))).toBe(
      '<p><a>x</a> <a href="https://y.example">y</a></p>',
    );
  });

  it('a page is right HTML', async () => {
    const check = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });
    const { results } = await check.validateString(toHtmlPage(VOORBEELD, { titel: 'Brief', taal: 'nl' }));
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  it('a page stands by itself: no program, no network, its one style by hash', () => {
    const html = toHtmlPage(VOORBEELD, { titel: 'Brief <b> & "co"', taal: 'nl' });
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('<title>Brief &#x3C;b> &#x26; "co"</title>');
    expect(html).toMatch(/default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='/);
    expect(html).not.toMatch(/<script|<link|src=|url\(|@import|https?:/);
    expect(html).toContain('@page{size:A4');
  });
});

describe('docx', () => {
  it('is a zip that others open, with headings, lists and tables', async () => {
    const bytes = await toDocx(VOORBEELD, { titel: 'Brief & <meer>' });
    const xml = inZip(bytes, 'word/document.xml');
    for (const deel of ['w:val="Heading1"', '<w:numPr>', '<w:tbl>', '<w:b/>', '<w:i/>', 'w:w="11906"'])
      expect(xml).toContain(deel);
    expect(inZip(bytes, 'word/styles.xml')).toContain('nl-NL');
    expect(inZip(bytes, 'docProps/core.xml')).toContain('<dc:title>Brief &amp; &lt;meer&gt;</dc:title>');
    expect(woordTekst(bytes)).toContain('twee vervolg eerst dan Wat Wanneer brief | mail nu kort');
  });

  it('every list of numbers begins at one', async () => {
    const xml = inZip(
      await toDocx(document(lijst(['a'], true), alinea('tussen'), lijst(['b'], true)), { titel: '' }),
      'word/document.xml',
    );
    const nummers = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(nummers).size).toBe(2);
  });

  it('the same document gives the same bytes', async () => {
    const een = await toDocx(VOORBEELD, { titel: 'Brief' });
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await toDocx(VOORBEELD, { titel: 'Brief' })).equals(Buffer.from(een))).toBe(true);
  });

  it('typed text stays text', async () => {
    const bytes = await toDocx(
      document(...VIJANDIG.map((tekst) => alinea(tekst)), alinea('x\u0001\uD800y')),
      {
        titel: 'x',
      },
    );
    expect(woordTekst(bytes)).toBe(spaties([...VIJANDIG, 'x\uFFFDy'].join(' ')));
    expect(inZip(bytes, 'word/document.xml')).not.toContain('<w:hyperlink');
  });
});
