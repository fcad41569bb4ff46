import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildSite } from '../../site/build.ts';
import { runIn } from '../commands/run.ts';
import { makeFile, ORGANISATIE, REQUIRED } from '../make.ts';
import { barriers, browserPath, launch, openFromFolder, TELEFOON } from './serve.ts';

const FILE = `---
# eerste regel
schema: 1
id: 2026-M3KV
titel: Mail naar een verkeerde ouder   # titel
samenvatting: >-
  Een verslag ging
  naar een ander.
tijdlijn:
  kennisname: 2026-09-11 16:45
gerelateerd:
  - 2026-K7QF
---

## Verloop

Een ouder belde.
`;

let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'beoordelen-'));
  mkdirSync(join(root, 'incidents/2026'), { recursive: true });
  writeFileSync(
    join(root, 'incidents/organisatie.yaml'),
    ORGANISATIE.replace('meldpunt:\n', 'register_adres: https://forge.example/bestuur/register\nmeldpunt:\n'),
  );
  writeFileSync(join(root, 'incidents/2026/2026-K7QF.md'), makeFile());
  await buildSite({
    bouw: 'intern',
    site: join(process.cwd(), 'site'),
    register: join(root, 'incidents'),
    outDir: join(root, 'intern'),
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the check in the terminal says of a text, in the same register. */
async function controle(tekst: string): Promise<{ exit: number; out: string }> {
  const path = join(root, 'incidents/2026/2026-M3KV.md');
  writeFileSync(path, tekst);
  const { exit, out } = await runIn(
    root,
    ['controle', 'incidents/2026/2026-M3KV.md', '--nu', '2026-09-14T09:00+02:00'],
    () => Temporal.Now.instant(),
  );
  rmSync(path);
  return { exit, out };
}

describe.skipIf(!browserPath)('beoordelen, op een telefoon', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const open = (act: (page: Page) => Promise<void>, options: BrowserContextOptions = {}, fragment = '') =>
    openFromFolder(
      browser,
      { ...TELEFOON, ...options, folder: join(root, 'intern'), page: `beoordelen.html${fragment}` },
      act,
    );

  async function plak(page: Page, tekst: string) {
    await page.fill('#tekst', tekst);
    await page.waitForSelector('#bevindingen li');
  }

  it.each(['light', 'dark'] as const)(
    'heeft geen drempels en past in de breedte (%s)',
    async (colorScheme) => {
      await open(
        async (page) => {
          await plak(page, FILE);
          await page.locator('#ontbreekt button').first().click();
          expect(await barriers(page)).toEqual([]);
          expect(
            await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
          ).toBeLessThanOrEqual(0);
        },
        { colorScheme, bypassCSP: true },
      );
    },
  );

  it('zegt wat eruit komt, en een antwoord komt in het bestand met alles wat er stond', async () => {
    await open(async (page) => {
      await plak(page, FILE);
      expect(await page.textContent('#zin')).toMatch(/melden/);
      expect(await page.locator('#bevindingen li').allTextContents()).toEqual([
        expect.stringMatching(/hekje/),
      ]);
      const vraag = page.locator('#open > li', { hasText: 'gegevens van mensen' });
      await vraag.getByRole('button', { name: /^Nee/ }).click();
      expect(await page.textContent('#zin')).toMatch(/niet melden/i);
      const na = await page.inputValue('#tekst');
      expect(na).toBe(FILE.replace('  - 2026-K7QF\n', '  - 2026-K7QF\nfeiten:\n  persoonsgegevens: nee\n'));
      await page.click('#terug');
      expect(await page.inputValue('#tekst')).toBe(FILE);
    });
  });

  it('met alleen het toetsenbord: antwoorden, oordelen met reden, invullen, opslaan; de controle is tevreden', async () => {
    await open(async (page) => {
      await plak(page, FILE);
      const druk = async (naam: RegExp) => {
        await page.getByRole('button', { name: naam }).first().focus();
        await page.keyboard.press('Enter');
      };
      await druk(/^Ja: Gaat het om gegevens/);
      await druk(/^Ja: Schoot een beveiligings/);
      await druk(/^Ja: Geeft het datalek waarschijnlijk een hoog risico/);
      expect(await page.locator('#open .fout:not(:empty)').textContent()).toMatch(/eerst waarom/);
      await page.keyboard.type('Het verslag noemt gezondheid, en de ontvanger kent het gezin.');
      await druk(/^Ja: Geeft het datalek waarschijnlijk een hoog risico/);
      await druk(/^Vul in: van wie het eerste bericht kwam/);
      expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
      await page.keyboard.type('leerling of ouder');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const [download] = await Promise.all([page.waitForEvent('download'), druk(/^Sla het bestand op/)]);
      expect(download.suggestedFilename()).toBe('2026-M3KV.md');
      const tekst = readFileSync(await download.path(), 'utf8');
      const fields = parse(tekst.split('\n---\n')[0] ?? '') as Record<string, never>;
      expect(fields).toMatchObject({
        feiten: { persoonsgegevens: 'ja', beveiliging_tekortgeschoten: 'ja' },
        ontdekking: { herkomst: 'leerling_of_ouder' },
        beoordelingen: [{ door: 'po-1', groepen: [{ groep: 'alle', hoog_risico: { antwoord: 'ja' } }] }],
      });
      for (const vast of [
        '# eerste regel',
        '# titel',
        'samenvatting: >-\n  Een verslag ging\n  naar een ander.',
        'Een ouder belde.',
      ])
        expect(tekst).toContain(vast);
      const nu = tekst.replaceAll(/moment: 20\d\d-\d\d-\d\d \d\d:\d\d/g, 'moment: 2026-09-14 08:00');
      const { exit, out } = await controle(nu);
      expect(exit, out).toBe(0);
    });
  });

  it('zegt hetzelfde als de controle in de terminal', async () => {
    const fout = FILE.replace('gerelateerd:', 'onze_roll: verwerker\ngerelateerd:').replace(
      'Een ouder belde.',
      'BSN 999994955',
    );
    const { out } = await controle(fout);
    await open(async (page) => {
      await plak(page, fout);
      const hier = (await page.locator('#bevindingen li').allTextContents()).join('\n');
      expect(hier).toContain('onze_rol');
      for (const zin of out.match(/^ {4}.*$/gm) ?? []) expect(hier).toContain(zin.trim());
      expect(hier).not.toContain('999994955');
      await page
        .getByRole('button', { name: /^Wijs regel/ })
        .first()
        .click();
      expect(await page.evaluate('document.activeElement.id')).toBe('tekst');
    });
  });

  it.each([
    ['leeg', ''],
    ['iets anders', 'dit is geen incident'],
    ['uitvoerbaar', '---js\nglobalThis.GEKRAAKT = 1\n---\n'],
    ['HTML', `---\n${REQUIRED}---\n<img src=x onerror=globalThis.GEKRAAKT=1>\n`],
    [
      'HTML in een veld',
      `---\n${REQUIRED.replace('Brief naar een verkeerd adres', '"<script>globalThis.GEKRAAKT=1</script>"')}---\n`,
    ],
  ])('een bestand dat %s is: een zin, en er wordt niets uitgevoerd', async (_naam, tekst) => {
    await open(async (page) => {
      await page.fill('#tekst', tekst);
      await page.waitForTimeout(400);
      expect(await page.evaluate('"GEKRAAKT" in globalThis')).toBe(false);
      expect(await page.isVisible('#uitslag')).toBe(tekst !== '');
    });
  });

  it('neemt een bestand van het apparaat en een bestand uit de link, en laat het niet in het adres staan', async () => {
    await open(async (page) => {
      await page.setInputFiles('#kies', {
        name: 'x.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from(FILE.replaceAll('\n', '\r\n')),
      });
      await expect.poll(() => page.inputValue('#tekst')).toBe(FILE);
      expect(await page.getAttribute('#wijzig', 'href')).toBe(
        'https://forge.example/bestuur/register/edit/incident/2026-M3KV/incidents/2026/2026-M3KV.md',
      );
      await page.evaluate('navigator.clipboard.writeText = async (text) => { globalThis.GEKOPIEERD = text }');
      await page.click('#deel');
      await expect.poll(() => page.evaluate('globalThis.GEKOPIEERD')).toBeTruthy();
      const adres = String(await page.evaluate('globalThis.GEKOPIEERD'));
      const fragment = adres.slice(adres.indexOf('#'));
      await open(
        async (other) => {
          await expect.poll(() => other.inputValue('#tekst')).toBe(FILE);
          expect(other.url()).not.toContain('#');
        },
        {},
        fragment,
      );
    });
  });

  it.each(['#b1=kapot', '#b1=', '#b0=%%%', '#iets'])(
    'een kapotte link (%s) laat een lege bladzijde zien',
    async (fragment) => {
      await open(
        async (page) => {
          expect(await page.inputValue('#tekst')).toBe('');
          expect(await page.isVisible('#uitslag')).toBe(false);
        },
        {},
        fragment,
      );
    },
  );
});
