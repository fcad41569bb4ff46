import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFile, ORGANISATIE, REQUIRED } from '../make.ts';
import type { Served } from './serve.ts';
import { browserPath, launch, serve } from './serve.ts';

const HOSTILE = '<img src=x onerror=globalThis.GEKRAAKT=1> {{7*7}} &lt;b&gt;';

/** Three registers: the shipped example, one with faults and hostile text, and an empty one. */
let root: string;
let example: Served;
let faulty: Served;
let empty: Served;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
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
  // One after the other: builds share a cache.
  example = await serve('incidents', join(root, 'uit/voorbeeld'));
  faulty = await serve(join(root, 'fout'), join(root, 'uit/fout'));
  empty = await serve(join(root, 'leeg'), join(root, 'uit/leeg'));
});
afterAll(() => {
  for (const each of [example, faulty, empty]) each?.stop();
  rmSync(root, { recursive: true, force: true });
});

const pagesOf = ({ folder }: Served) => globSync('**/*.html', { cwd: folder }).sort();

describe('npm start', () => {
  it('says in Dutch what the check found, and where the site is', () => {
    expect(example.output).toMatch(/VOORBEELD: dit register is niet echt/);
    expect(example.output).toMatch(/Gecontroleerd: map incidents, \d+ bestanden, \d+ incidenten/);
    expect(example.output).toMatch(/Bekijk het register op http:/);
  });

  it('serves also when there are faults', async () => {
    expect(faulty.output).toMatch(/2026-K7QF\.md:8:1 fout veld-bekend/);
    expect((await fetch(faulty.url)).status).toBe(200);
  });

  it('a second start builds nothing', async () => {
    const again = await serve('incidents', example.folder);
    again.stop();
    expect(again.output).toContain('er is niets veranderd');
  });

  it('a register that is not there: a sentence, no address', async () => {
    await expect(serve(join(root, 'nergens'), join(root, 'uit/nergens'))).rejects.toThrow(/bestaat niet/);
  });
});

describe('the built pages', () => {
  it('are there for every incident of the right form', () => {
    expect(pagesOf(example).filter((page) => page.startsWith('incidenten/')).length).toBe(
      globSync('incidents/20*/*.md').length,
    );
    expect(pagesOf(faulty).filter((page) => page.startsWith('incidenten/'))).toEqual([
      'incidenten/2026-9999.html',
    ]);
  });

  it('have no script, load nothing from elsewhere and are not indexed', () => {
    for (const page of pagesOf(example)) {
      const html = readFileSync(join(example.folder, page), 'utf8');
      expect(html, page).not.toMatch(/<script|\son\w+=|\sstyle=/);
      expect(html, page).toMatch(/<meta name="robots" content="noindex/);
      expect(html, page).toMatch(/http-equiv="content-security-policy" content="[^"]*default-src 'none'/i);
      expect(html, page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }
  });

  it('link only to what is there', () => {
    const html = (page: string) => readFileSync(join(example.folder, page), 'utf8');
    const all = new Set(globSync('**/*', { cwd: example.folder }));
    const broken = pagesOf(example).flatMap((page) =>
      [...html(page).matchAll(/\shref="([^"]*)"/g)].flatMap(([, href = '']) => {
        const [path = '', anchor] = href.split('#');
        const target = path === '' ? page : normalize(join(dirname(page), path));
        const isThere = all.has(target) && (!anchor || html(target).includes(`id="${anchor}"`));
        return isThere ? [] : [`${page} -> ${href}`];
      }),
    );
    expect(broken).toEqual([]);
  });
});

describe.skipIf(!browserPath)('in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** Opens a page, and notes what it complains of and what it asks from elsewhere. */
  async function open(url: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    const origin = new URL(url).origin;
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) complaints.push(request.url());
    });
    await page.goto(url);
    await act(page);
    await context.close();
    return complaints;
  }

  const sizes: readonly (readonly [string, BrowserContextOptions])[] = [
    ['light', { viewport: { width: 1200, height: 900 }, colorScheme: 'light' }],
    ['dark', { viewport: { width: 1200, height: 900 }, colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 320, height: 640 }, colorScheme: 'light' }],
  ];
  const chosen = [
    'index.html',
    'bevindingen.html',
    'controles.html',
    'velden.html',
    'ontwerpbesluiten.html',
    'incidenten/2026-V2KC.html',
    'incidenten/2021-5HCN.html',
  ];

  it.each(sizes.flatMap(([size, options]) => chosen.map((page) => ({ size, page, options }))))(
    '$page $size: no barrier, no complaint, no sideways scrolling',
    async ({ page: path, options }) => {
      // The policy of the page forbids scripts that are not ours, also that of the test.
      const withTest = { ...options, bypassCSP: true };
      const complaints = await open(`${example.url}${path}`, withTest, async (page) => {
        await page.addScriptTag({ content: axe.source });
        const violations = await page.evaluate(async () => {
          const inPage = (globalThis as unknown as { axe: typeof axe }).axe;
          return (await inPage.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
        });
        expect(violations).toEqual([]);
        const wider = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(wider).toBeLessThanOrEqual(0);
      });
      expect(complaints).toEqual([]);
    },
  );

  it('every page of the example opens under its own policy without a complaint', async () => {
    for (const path of pagesOf(example)) {
      expect(await open(`${example.url}${path}`, {}, async () => undefined), path).toEqual([]);
    }
  });

  it('hostile text is shown as text', async () => {
    await open(`${faulty.url}incidenten/2026-9999.html`, {}, async (page) => {
      expect(await page.textContent('h1')).toBe(HOSTILE);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.locator('main a[href^=javascript]').count()).toBe(0);
      expect(await page.evaluate(() => 'GEKRAAKT' in globalThis)).toBe(false);
    });
  });

  it('a banner says that it is an example, and what the check found', async () => {
    await open(example.url, {}, async (page) => {
      expect(await page.textContent('.banner')).toContain('De klok staat stil op vr 20 nov 2026');
    });
    await open(faulty.url, {}, async (page) => {
      expect(await page.textContent('.banner.urgent')).toMatch(/\d fouten/);
      await page.click('.banner.urgent a');
      expect(await page.textContent('main')).toContain('Bedoelt u onze_rol?');
      await page.click('main li a');
      expect(page.url()).toMatch(/controles\.html#/);
    });
    await open(empty.url, {}, async (page) => {
      expect(await page.locator('.banner').count()).toBe(0);
      expect(await page.textContent('main')).toContain('nog geen incidenten');
    });
  });

  it('works from a folder, without a server', async () => {
    const start = pathToFileURL(join(example.folder, 'index.html')).href;
    await open(start, {}, async (page) => {
      await page.click('text=2026-V2KC');
      expect(await page.textContent('h1')).toContain('Laptop');
      await page.click('text=Terug naar het register');
      expect(relative(example.folder, new URL(page.url()).pathname)).toBe('index.html');
    });
  });

  it('the states of the example are those of its clock', async () => {
    await open(example.url, {}, async (page) => {
      const stand = (id: string) => page.locator('tr', { hasText: id }).locator('td').last().innerText();
      expect(await stand('2026-9TRB')).toContain('nog 3 uur en 45 min');
      expect(await stand('2026-H5X2')).toContain('voorbij');
      expect(await stand('2026-R8MJ')).toContain('later dan 72 uur (met reden)');
      expect(await stand('2026-6EBK')).toContain('melding ingetrokken');
      expect(await stand('2026-TT4Y')).toContain('oefening');
      expect(await stand('2026-ZC96')).toContain('bijna-incident');
      expect(await stand('2021-5HCN')).not.toMatch(/voorbij|✓/);
      expect(await stand('2021-5HCN')).toContain('leverancier meldde bij de AP');
    });
  });

  it('prints without menus', async () => {
    await open(`${example.url}incidenten/2026-V2KC.html`, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav').first().isVisible()).toBe(false);
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
    });
  });
});
