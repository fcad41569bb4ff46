import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFile, ORGANISATIE, REQUIRED } from '../make.ts';
import { writeCases } from './cases.ts';
import type { Served } from './serve.ts';
import { brokenLinks, browserPath, faultsIn, launch, openIn, pagesOf, serve, steekproef } from './serve.ts';

const HOSTILE = '<img src=x onerror=globalThis.GEKRAAKT=1> {{7*7}} &lt;b&gt;';

/** Has a school begun its own register? Then there is no example to look at. */
const isExample = readFileSync('incidents/organisatie.yaml', 'utf8').includes('\nvoorbeeld:');

let root: string;
/** The official cases as a register. */
let cases: Served;
/** With faults and hostile text. */
let faulty: Served;
let empty: Served;
/** The shipped example. */
let example: Served | undefined;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  writeCases(join(root, 'casus'));
  put('leeg/organisatie.yaml', ORGANISATIE);
  put('fout/organisatie.yaml', ORGANISATIE);
  put('fout/2026/2026-K7QF.md', makeFile(`${REQUIRED}onze_roll: verwerker\n`));
  put(
    'fout/2026/2026-9999.md',
    makeFile(
      REQUIRED.replace('2026-K7QF', '2026-9999').replace('Brief naar een verkeerd adres', `'${HOSTILE}'`),
      `${HOSTILE}\n\n[klik](javascript:globalThis.GEKRAAKT=1)\n`,
    ),
  );
  cases = await serve(join(root, 'casus'), join(root, 'uit/casus'));
  faulty = await serve(join(root, 'fout'), join(root, 'uit/fout'));
  empty = await serve(join(root, 'leeg'), join(root, 'uit/leeg'));
  if (isExample) example = await serve('incidents', join(root, 'uit/voorbeeld'));
});
afterAll(() => {
  for (const each of [cases, faulty, empty, example]) each?.stop();
  rmSync(root, { recursive: true, force: true });
});

/** Another build may take its own files away while this one looks. */
function textOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

describe('npm start', () => {
  it('says in Dutch what the check found, and where the site is', () => {
    expect(cases.output).toMatch(/Gecontroleerd: map .*, \d+ bestanden, \d\d incidenten/);
    expect(cases.output).toMatch(/Bekijk het register op http:/);
  });

  it('serves also when there are faults', async () => {
    expect(faulty.output).toMatch(/2026-K7QF\.md:8:1 fout veld-bekend/);
    expect((await fetch(faulty.url)).status).toBe(200);
  });

  it('a second start builds nothing', async () => {
    const again = await serve(join(root, 'casus'), cases.folder);
    again.stop();
    expect(again.output).toContain('er is niets veranderd');
  });

  it('never empties a folder with something else in it', async () => {
    const other = join(root, 'van-een-ander');
    mkdirSync(other);
    writeFileSync(join(other, 'scriptie.txt'), 'jaren werk');
    for (const [register, out] of [
      [join(root, 'leeg'), other],
      [join(root, 'leeg'), join(root, 'leeg')],
      [join(root, 'leeg'), root],
      [join(root, 'leeg'), '.'],
    ] as const)
      await expect(serve(register, out)).rejects.toThrow(/zou verdwijnen/);
    expect(readFileSync(join(other, 'scriptie.txt'), 'utf8')).toBe('jaren werk');
  });

  it('leaves no text of an incident behind outside the pages', () => {
    const left = globSync(['.astro/**', 'site/.astro/**', 'site/.gemaakt-*/**', 'site/node_modules/**'], {
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      // Only of the register with faults: another test may be building the other one now.
      .filter((entry) => textOrNothing(join(entry.parentPath, entry.name)).includes('GEKRAAKT'));
    expect(left).toEqual([]);
  });

  it('a register that is not there: a sentence, no address', async () => {
    await expect(serve(join(root, 'nergens'), join(root, 'uit/nergens'))).rejects.toThrow(/bestaat niet/);
  });
});

describe('the built pages', () => {
  it('are there for every incident of the right form', () => {
    expect(pagesOf(cases).filter((page) => page.startsWith('incidenten/')).length).toBe(
      globSync('test/casus/*/*.yaml').length,
    );
    expect(pagesOf(faulty).filter((page) => page.startsWith('incidenten/'))).toEqual([
      'incidenten/2026-9999.html',
    ]);
  });

  it('run only programs of their own, load nothing from elsewhere and are not indexed', () => {
    for (const page of pagesOf(cases)) {
      const html = readFileSync(join(cases.folder, page), 'utf8');
      // What a program itself says (`var one=`) is no attribute.
      const opmaak = html.replaceAll(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1</script>');
      expect(opmaak, page).not.toMatch(/<script src|<script type="module|\son\w+=|\sstyle=/);
      expect(html, page).toMatch(/<meta name="robots" content="noindex/);
      expect(html, page).toMatch(/http-equiv="content-security-policy" content="[^"]*default-src 'none'/i);
      // A link to a law is followed by a person, never by the page.
      expect(html.replaceAll(/<a [^>]*>/g, ''), page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }
  });

  it('are right as HTML', async () => {
    for (const site of [cases, faulty, empty])
      for (const page of steekproef(pagesOf(site)))
        expect(await faultsIn(readFileSync(join(site.folder, page), 'utf8')), page).toEqual([]);
    // And the judge does judge.
    expect((await faultsIn('<!doctype html><p><div></p>')).length).toBeGreaterThan(0);
  });

  it('the register is small before somebody searches', () => {
    const rows = pagesOf(cases).filter((page) => page.startsWith('incidenten/')).length;
    expect(rows).toBeGreaterThan(50);
    expect(gzipSync(readFileSync(join(cases.folder, 'register.html'))).length).toBeLessThan(50_000);
  });

  it('link only to what is there', () => {
    expect(brokenLinks(cases)).toEqual([]);
  });
});

describe.skipIf(!browserPath)('in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const open = (url: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>) =>
    openIn(browser, url, options, act);

  it('hostile text is shown as text', async () => {
    await open(`${faulty.url}incidenten/2026-9999.html`, {}, async (page) => {
      expect(await page.textContent('h1')).toBe(HOSTILE);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.locator('main a[href^=javascript]').count()).toBe(0);
      expect(await page.evaluate(() => 'GEKRAAKT' in globalThis)).toBe(false);
    });
  });

  it('a banner says what the check found, and leads to what to do', async () => {
    await open(faulty.url, {}, async (page) => {
      expect(await page.textContent('.banner.urgent:visible')).toMatch(/\d fouten/);
      await page.click('.banner.urgent:visible a');
      expect(await page.textContent('main')).toContain('Bedoelt u onze_rol?');
      await page.click('main li a');
      expect(page.url()).toMatch(/controles\/[a-z-]+\.html$/);
    });
    await open(empty.url, {}, async (page) => {
      expect(await page.locator('.banner:visible').count()).toBe(0);
      expect(await page.textContent('main')).toContain('nog geen incidenten');
    });
  });

  it('works from a folder, without a server', async () => {
    const start = pathToFileURL(join(cases.folder, 'index.html')).href;
    await open(start, {}, async (page) => {
      await page.click('text=Het hele register');
      await page.fill('#zoek', '2026-N001');
      await page.click('#rijen >> text=2026-N001');
      await page.click('text=de vorige');
      expect(await page.textContent('main')).toContain('2026-W306');
      expect(await page.locator('text=nergens').locator('xpath=ancestor-or-self::a').count()).toBe(0);
      await page.click('text=Terug naar het register');
      expect(relative(cases.folder, new URL(page.url()).pathname)).toBe('register.html');
    });
  });

  it.skipIf(!isExample)('the example shows its states at its own clock', async () => {
    await open(example?.url ?? '', {}, async (page) => {
      expect(await page.textContent('.banner')).toContain('De klok staat stil op vr 20 nov 2026');
      await page.goto(`${example?.url}register-2026.html`);
      const stand = (id: string) => page.locator('tr', { hasText: id }).locator('td').last().innerText();
      expect(await stand('2026-9TRB')).toContain('nog 3 uur en 45 min');
      expect(await stand('2026-H5X2')).toContain('voorbij');
      expect(await stand('2026-R8MJ')).toContain('later dan 72 uur (met reden)');
      expect(await stand('2026-6EBK')).toContain('melding ingetrokken');
      expect(await stand('2026-TT4Y')).toContain('oefening');
      expect(await stand('2026-ZC96')).toContain('bijna-incident');
      await page.goto(`${example?.url}register-2021.html`);
      expect(await stand('2021-5HCN')).not.toMatch(/voorbij|✓/);
      expect(await stand('2021-5HCN')).toContain('leverancier meldde bij de AP');
    });
  });

  it('prints without menus', async () => {
    await open(`${cases.url}incidenten/2026-N001.html`, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav').first().isVisible()).toBe(false);
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
    });
  });
});
