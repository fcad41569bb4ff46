import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../site/build.ts';
import { woordTekst } from '../documents/zip.ts';
import { makeFile, ORGANISATIE, REQUIRED } from '../make.ts';
import { browserPath, faultsIn, launch, openFromFolder } from './serve.ts';

/** The page with the letters of an incident, from a folder: copied, printed and opened as somebody does it. */

const TITEL = 'Brief <b>naar</b> een ander adres';
const GROEPEN = `groepen:
  - sleutel: kinderen
    soort: leerling_onder_16
  - sleutel: personeel
    soort: medewerker
`;
const BRIEF = 'ouders-kinderen';

let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'brieven-'));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, 'incidents', path)), { recursive: true });
    writeFileSync(join(root, 'incidents', path), text);
  };
  const bestand = (id: string, meer: string) =>
    makeFile(REQUIRED.replace('2026-K7QF', id).replace('Brief naar een verkeerd adres', `'${TITEL}'`) + meer);
  put('organisatie.yaml', ORGANISATIE);
  put('2026/2026-K7QF.md', bestand('2026-K7QF', `aard: post_kwijt\n${GROEPEN}`));
  put('2026/2026-0EF0.md', bestand('2026-0EF0', 'oefening: ja\n'));
  put('2026/2026-D1CT.md', bestand('2026-D1CT', `${GROEPEN}afsluiting:\n  gesloten_op: 2026-09-20\n`));
  put('2019/2019-0VD0.md', bestand('2019-0VD0', 'afsluiting:\n  gesloten_op: 2020-02-01\n'));
  put('sjablonen/fg.md', 'Aan de FG: {{ kenmrk }}\n');
  put('sjablonen/vragen-technicus.md', '1. **Een vraag**\\\n   en waarom\n   - a\n   - b\n\n> Een citaat\n');
  const site = join(process.cwd(), 'site');
  for (const bouw of ['open', 'intern'] as const)
    await buildSite({ bouw, site, register: join(root, 'incidents'), outDir: join(root, bouw) });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const bestanden = (bouw: 'open' | 'intern') => globSync('**/*', { cwd: join(root, bouw) }).sort();
const lees = (pad: string) => readFileSync(join(root, 'intern', pad));

describe('de gebouwde brieven', () => {
  it('zijn er voor wat open is of pas gesloten, met Word alleen voor wat open is', () => {
    expect(bestanden('intern').filter((pad) => pad.startsWith('brieven/'))).toEqual([
      'brieven/2026-0EF0-betrokkene.docx',
      'brieven/2026-0EF0-cvb.docx',
      'brieven/2026-0EF0.html',
      'brieven/2026-D1CT.html',
      'brieven/2026-K7QF-cvb.docx',
      'brieven/2026-K7QF-medewerkers-personeel.docx',
      `brieven/2026-K7QF-${BRIEF}.docx`,
      'brieven/2026-K7QF.html',
    ]);
    expect(lees('incidenten/2026-K7QF.html').toString()).toContain('../brieven/2026-K7QF.html');
    expect(lees('incidenten/2019-0VD0.html').toString()).not.toContain('brieven/2019-0VD0');
    expect(lees('brieven/2026-D1CT.html').toString()).not.toContain('.docx');
  });

  it('een Word-bestand zegt wat de bladzijde zegt', () => {
    const tekst = woordTekst(lees(`brieven/2026-K7QF-${BRIEF}.docx`));
    expect(tekst).toContain('Geachte ouder of verzorger,');
    expect(tekst).toContain('[Nog invullen: om welke soorten gegevens het gaat]');
    expect(woordTekst(lees('brieven/2026-0EF0-cvb.docx'))).toMatch(/^OEFENING\. Dit is niet echt gebeurd\./);
  });

  it('een sjabloon dat niet klopt breekt niets: daar staat wat er mis is', async () => {
    const html = lees('brieven/2026-K7QF.html').toString();
    expect(html).toMatch(
      /Deze brief is nu niet te maken\..*sjablonen\/fg\.md, regel 1.*Bedoelde u kenmerk\?/s,
    );
    expect(await faultsIn(html)).toEqual([]);
  });

  it('in de open site is er niets van', () => {
    const open = bestanden('open');
    expect(open).toContain('melden.html');
    expect(open.filter((pad) => /brieven|docx/.test(pad))).toEqual([]);
    for (const pad of open.filter((each) => each.endsWith('.html')))
      expect(readFileSync(join(root, 'open', pad), 'utf8'), pad).not.toMatch(
        /2026-0EF0|naar een ander adres/,
      );
  });
});

describe.skipIf(!browserPath)('in een echte browser, uit een map', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const open = (act: (page: Page) => Promise<void>, anders: BrowserContextOptions & { page?: string } = {}) =>
    openFromFolder(
      browser,
      {
        permissions: ['clipboard-read', 'clipboard-write'],
        folder: join(root, 'intern'),
        page: 'brieven/2026-K7QF.html',
        ...anders,
      },
      act,
    );
  const knop = (page: Page, doe: string, brief = BRIEF) => page.click(`#${brief} [data-doe=${doe}]`);
  const gezegd = (page: Page, brief = BRIEF) => page.locator(`#${brief} .gelukt:not(:empty)`).innerText();

  /** What a program gets when somebody pastes: another page, since the policy of ours lets no style in. */
  const geplakt = async (van: Page, vak: 'div' | 'textarea'): Promise<string> => {
    const page = await van.context().newPage();
    await page.setContent(vak === 'div' ? '<div contenteditable="true"></div>' : '<textarea></textarea>');
    await page.focus(vak);
    await page.keyboard.press('Control+V');
    return vak === 'div' ? page.innerHTML(vak) : page.inputValue(vak);
  };

  /** An old browser: nothing but the command of long ago. */
  const zonderKlembord = (page: Page) =>
    page.evaluate(
      "delete globalThis.ClipboardItem; Object.defineProperty(navigator, 'clipboard', { value: undefined })",
    );

  it.each([
    ['met het klembord van nu', async () => undefined],
    ['met dat van vroeger', zonderKlembord],
  ])('kopieert met opmaak, %s', async (_, vooraf) => {
    await open(async (page) => {
      await vooraf(page);
      await knop(page, 'opmaak');
      expect(await gezegd(page)).toContain('✓ Gekopieerd');
      const html = await geplakt(page, 'div');
      expect(html).toMatch(/<h1[^>]*>.*Bericht over gegevens van uw kind/s);
      expect(html).toMatch(/<h2[^>]*>.*Wat is er gebeurd\?/s);
      expect(html).toMatch(/<strong[^>]*><mark[^>]*>\[Nog invullen: /);
      expect(html).not.toMatch(/class=|Kopieer met opmaak/);
    });
  });

  it.each([
    ['met het klembord van nu', async () => undefined],
    ['met dat van vroeger', zonderKlembord],
  ])('kopieert als tekst, met tekens voor punten, %s', async (_, vooraf) => {
    await open(async (page) => {
      await vooraf(page);
      await knop(page, 'tekst', 'vragen-technicus');
      expect(await gezegd(page, 'vragen-technicus')).toContain('✓ Gekopieerd');
      expect(await geplakt(page, 'textarea')).toBe(
        '1. Een vraag\n   en waarom\n   - a\n   - b\n\nEen citaat',
      );
    });
  });

  it('waar kopiëren niet mag, is de brief geselecteerd', async () => {
    await open(async (page) => {
      await zonderKlembord(page);
      await page.evaluate('document.execCommand = () => false');
      await knop(page, 'opmaak');
      expect(await gezegd(page)).toContain('Ctrl+C');
      expect(await page.evaluate('String(getSelection())')).toContain('Geachte ouder of verzorger');
    });
  });

  it('drukt één brief af, zonder de bladzijde eromheen', async () => {
    await open(async (page) => {
      const zichtbaar = () =>
        page.locator('.brief:visible').evaluateAll((alle) => alle.map((each) => each.parentElement?.id));
      await page.emulateMedia({ media: 'print' });
      const alle = await zichtbaar();
      expect(alle.length).toBeGreaterThan(3);
      await page.evaluate('globalThis.print = () => undefined');
      await page.emulateMedia({ media: 'screen' });
      await knop(page, 'druk');
      await page.emulateMedia({ media: 'print' });
      expect(await zichtbaar()).toEqual([BRIEF]);
      expect(await page.innerText('body')).toBe(await page.innerText(`#${BRIEF} .brief`));
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
      expect(await zichtbaar()).toEqual(alle);
    });
  });

  it('een Word-bestand komt binnen met een naam zonder titel', async () => {
    await open(async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: /^Word-bestand: Brief aan ouders/ }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`2026-K7QF-${BRIEF}.docx`);
      expect(
        readFileSync(await download.path())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    });
  });

  it('zonder programma’s zijn de brieven te lezen, en staan er geen knoppen die niets doen', async () => {
    await open(
      async (page) => {
        expect(await page.innerText(`#${BRIEF} .brief`)).toContain('Geachte ouder of verzorger');
        expect(await page.locator('button:visible').count()).toBe(0);
        expect(await page.locator('a:visible', { hasText: 'Word-bestand' }).count()).toBeGreaterThan(0);
        await page.click('.niet-nodig summary');
        expect(await page.innerText('.niet-nodig')).toContain(
          'Persbericht. Het CvB heeft niet voor een persbericht gekozen',
        );
      },
      { javaScriptEnabled: false },
    );
  });

  it('wat ontbreekt is ook zonder kleur te zien, en een oefening op elke brief', async () => {
    await open(async (page) => {
      const gat = page.locator(`#${BRIEF} .brief .gat`).first();
      expect(await gat.innerText()).toMatch(/^\[Nog invullen: /);
      const rand = `getComputedStyle(document.querySelector('#${BRIEF} .brief .gat')).borderBottomStyle`;
      expect(await page.evaluate(rand)).toBe('dashed');
      await page.click('text=← Terug naar het incident');
      expect(page.url()).toMatch(/incidenten\/2026-K7QF\.html$/);
    });
    await open(
      async (page) => {
        expect(await page.innerText('.stempel')).toContain('OEFENING');
        for (const brief of await page.locator('.brief').all())
          expect(await brief.innerText()).toMatch(/^OEFENING\./);
      },
      { page: 'brieven/2026-0EF0.html' },
    );
  });
});
