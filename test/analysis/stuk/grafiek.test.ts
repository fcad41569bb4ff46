import type { Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { maakJaaranalyse } from '../../../scripts/analysis/stuk/document.ts';
import { gestapeld, kolommen, naast, staven } from '../../../scripts/analysis/stuk/grafiek.ts';
import { AFGESCHERMD } from '../../../scripts/analysis/stuk/woorden.ts';
import { toDocx } from '../../../scripts/documents/docx.ts';
import { toHtml } from '../../../scripts/documents/html.ts';
import { toMarkdown } from '../../../scripts/documents/markdown.ts';
import { svg, tekening } from '../../../scripts/documents/tekening.ts';
import { platteTekst } from '../../../scripts/documents/tekst.ts';
import { VIJANDIG } from '../../documents/vijandig.data.ts';
import { maakStuk } from './maak-stuk.ts';

const root = (...children: RootContent[]): Root => ({ type: 'root', children });
const html = (blok: RootContent): string => toHtml(root(blok));
const DRIE = [
  { naam: 'een', aantal: 3 },
  { naam: 'twee', aantal: 0 },
  { naam: 'drie', aantal: 12 },
];

describe('staven', () => {
  const beeld = html(staven('proef', 'Proef', DRIE));

  it('zegt in woorden wat er te zien is', () => {
    expect(beeld).toMatch(
      /^<svg class="tekening" role="img" aria-labelledby="grafiek-proef grafiek-proef-zin"/,
    );
    expect(beeld).toContain('<title id="grafiek-proef">Staafdiagram: Proef</title>');
    expect(beeld).toContain('<desc id="grafiek-proef-zin">een: 3; twee: 0; drie: 12.</desc>');
  });

  it('heeft bij elke staaf zijn getal, en van nul geen staaf', () => {
    expect([...beeld.matchAll(/class="waarde">([^<]*)</gu)].map(([, each]) => each)).toEqual([
      '3',
      '0',
      '12',
    ]);
    expect([...beeld.matchAll(/<rect[^>]* width="([\d.]+)%"/gu)].map(([, each]) => Number(each))).toEqual([
      21, 84,
    ]);
  });

  it('heeft geen eigen stijl, kleur of adres', () => {
    expect(beeld).not.toMatch(/style=|fill=|href|url\(|#/);
  });

  it('wat afgeschermd is, heeft geen lengte', () => {
    const zonder = html(staven('proef', 'Proef', [{ naam: 'een', aantal: null }]));
    expect(zonder).not.toContain('<rect');
    expect(zonder).toContain('>–</text>');
    // Who hears the picture, hears the words.
    expect(zonder).toContain(`een: ${AFGESCHERMD}.</desc>`);
  });

  it('een lange naam past op het kleinste scherm', () => {
    const lang = html(
      staven('proef', 'Proef', [{ naam: `${'woord '.repeat(20)}${'x'.repeat(90)}`, aantal: 1 }]),
    );
    const regels = [...lang.matchAll(/class="naam">([^<]*)</gu)].map(([, each]) => each ?? '');
    expect(Math.max(...regels.map(({ length }) => length))).toBeLessThanOrEqual(38);
    expect(regels.join('').match(/x/gu)?.length).toBe(90);
  });
});

describe('meer dan een deel', () => {
  const rijen = [
    {
      naam: 'Termijn',
      delen: [
        { naam: 'op tijd', aantal: 6 },
        { naam: 'te laat', aantal: 2 },
        { naam: 'niet gedaan', aantal: 0 },
      ],
    },
  ];

  it('gestapeld: naast elkaar tot de hele breedte, elk met een eigen vulling', () => {
    const beeld = html(gestapeld({ id: 'a', titel: 'A', rijen }));
    expect(
      [...beeld.matchAll(/<rect x="([\d.]+)%"[^>]* width="([\d.]+)%"[^>]* class="([^"]+)"/gu)].map((each) =>
        each.slice(1),
      ),
    ).toEqual([
      ['0', '75', 'deel-1'],
      ['75', '25', 'deel-2'],
    ]);
    expect(beeld).toContain('>6 op tijd, 2 te laat</text>');
    expect(beeld).toContain('Termijn: 6 op tijd, 2 te laat, 0 niet gedaan.');
    for (const woord of ['op tijd', 'te laat', 'niet gedaan'])
      expect(beeld).toContain(`class="waarde">${woord}</text>`);
  });

  it('naast elkaar: elk deel zijn eigen staaf met zijn getal', () => {
    const beeld = html(naast({ id: 'a', titel: 'A', rijen }));
    expect([...beeld.matchAll(/ width="([\d.]+)%"/gu)].map(([, each]) => each)).toEqual(['100', '84', '28']);
    expect(beeld.match(/class="waarde">(?:6|2|0)</gu)).toHaveLength(3);
  });
});

describe('kolommen', () => {
  it('hebben boven hun hoogte hun getal en eronder hun naam', () => {
    const beeld = html(
      kolommen(
        'm',
        'M',
        DRIE.map((each) => ({ ...each, kort: each.naam.slice(0, 3) })),
      ),
    );
    expect([...beeld.matchAll(/class="as">([^<]+)</gu)].map(([, each]) => each)).toEqual([
      '3',
      'een',
      '0',
      'twe',
      '12',
      'dri',
    ]);
    expect([...beeld.matchAll(/<rect[^>]* height="([\d.]+)"/gu)].map(([, each]) => Number(each))).toEqual([
      27.5, 110,
    ]);
    expect(beeld).toContain('een: 3; twee: 0; drie: 12.');
  });
});

describe('wat de schrijver doorlaat', () => {
  it.each(VIJANDIG)('een naam blijft tekst: %j', (typed) => {
    const beeld = html(staven('proef', typed, [{ naam: typed, aantal: 1 }]));
    expect([...new Set([...beeld.matchAll(/<\/?([a-z]+)/gu)].map(([, naam]) => naam))].sort()).toEqual(
      ['desc', 'rect', 'svg', 'text', 'title'].filter((each) => beeld.includes(`<${each}`)),
    );
    expect(beeld).not.toMatch(/<[^>]*\s(?:on\w+|href|style|src)=/i);
  });

  it('niets dat laadt, leidt, beweegt, draait of een stijl heeft', () => {
    const kwaad = svg('svg', {
      className: ['tekening', 'banner' as 'as'],
      onload: 'x()',
      style: 'position:fixed',
      xLinkHref: 'https://kwaad.example',
      role: 'alert',
    });
    for (const naam of [
      'script',
      'use',
      'image',
      'foreignObject',
      'animate',
      'set',
      'style',
      'defs',
      'iframe',
    ])
      kwaad.children.push(
        { ...svg('g', { href: 'https://kwaad.example' }), tagName: naam as 'g' },
        svg('rect', { onclick: 'x()', fill: 'url(https://kwaad.example)', href: 'javascript:x', x: 1 }),
        svg('text', { textAnchor: 'url(x)', filter: 'url(x)' }, 'woord'),
      );
    const beeld = html(tekening(kwaad));
    expect(beeld).not.toMatch(
      /kwaad|url\(|javascript|onload|onclick|style|banner|alert|foreign|<use|<set|<animate|<script|<iframe/i,
    );
    expect(beeld).toContain('<svg class="tekening">');
    expect(beeld).toContain('<rect x="1"></rect>');
  });

  it('buiten een plaatje bestaan deze elementen niet', () => {
    const los = tekening(svg('svg', {}));
    const blok = {
      ...los,
      data: { ...los.data, hName: 'title' as 'svg', hChildren: svg('g', {}, 'x').children },
    };
    expect(html(blok)).toBe('x');
  });
});

describe('in het stuk', () => {
  const stuk = maakJaaranalyse(maakStuk());
  const grafieken = stuk.children.flatMap((blok, index) => (blok.type === 'tekening' ? [index] : []));

  it('staan maanden, afloop, aard, oorzaak, termijnen en jaren', () => {
    expect(
      grafieken.map(
        (index) => /id="grafiek-([a-z-]+?)"/.exec(html(stuk.children[index] as RootContent))?.[1],
      ),
    ).toEqual(['jaren-kort', 'maand', 'afloop', 'aard', 'oorzaak', 'termijnen', 'jaren']);
  });

  it('staat onder elke grafiek een tabel met dezelfde getallen', () => {
    for (const index of grafieken.slice(1)) {
      const tabel = stuk.children[index + 1];
      expect(tabel?.type).toBe('table');
      const desc = /<desc[^>]*>([^<]*)\.<\/desc>/.exec(html(stuk.children[index] as RootContent))?.[1] ?? '';
      const cellen = (tabel as Extract<RootContent, { type: 'table' }>).children.map((rij) =>
        rij.children.map(platteTekst),
      );
      for (const zin of desc.replaceAll('&#x26;', '&').split('; ')) {
        const [naam = '', ...rest] = zin.split(': ');
        const rij = cellen.find(([eerste = '']) => eerste === naam || eerste.startsWith(`${naam} (`));
        expect(rij, zin).toBeDefined();
        for (const getal of rest.join(': ').match(/\d[\d.]*/gu) ?? [])
          expect(
            rij?.slice(1).some((cel) => cel === getal || cel.startsWith(`${getal} van `)),
            zin,
          ).toBe(true);
      }
    }
  });

  it('staan onder de jaren op het eerste blad de jaren naast elkaar, met dezelfde getallen', () => {
    const plaats = grafieken[0] ?? 0;
    const tabel = stuk.children[plaats + 1] as Extract<RootContent, { type: 'table' }>;
    const [koppen = [], getallen = []] = tabel.children.map((rij) => rij.children.map(platteTekst));
    const desc = /<desc[^>]*>([^<]*)\.<\/desc>/.exec(html(stuk.children[plaats] as RootContent))?.[1] ?? '';
    expect(desc.split('; ').map((zin) => zin.split(': '))).toEqual(
      koppen.slice(1).map((jaar, index) => [jaar, getallen[index + 1]]),
    );
  });

  it('laten Markdown en Word ze weg', async () => {
    const alleen = root(staven('proef', 'Proef', DRIE));
    expect(toMarkdown(alleen).trim()).toBe('');
    expect((await toDocx(alleen, { titel: 'x' })).length).toBeGreaterThan(1000);
  });
});
