import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../site/build.ts';
import { runIn } from '../commands/run.ts';
import { makeFile, ORGANISATIE, REQUIRED } from '../make.ts';
import { barriers, brokenLinks, browserPath, launch, openFromFolder, TELEFOON } from './serve.ts';

/** Stands in every part of an incident; if an open page knows anything of it, this shows. */
const KANARIE = 'kanariegeel';

let root: string;
const folder = () => join(root, 'open');
const page = (name: string) => pathToFileURL(join(folder(), name)).href;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'open-'));
  mkdirSync(join(root, 'incidents/2026'), { recursive: true });
  writeFileSync(
    join(root, 'incidents/organisatie.yaml'),
    ORGANISATIE.replace(
      'meldpunt:\n',
      'register_adres: https://forge.example/bestuur/register\nmeldpunt:\n  telefoon: 088-0000000\n',
    ),
  );
  writeFileSync(
    join(root, 'incidents/2026/2026-K7QF.md'),
    makeFile(
      REQUIRED.replace(/^samenvatting: .*$/m, `samenvatting: ${KANARIE}`).replace(
        /^titel: .*$/m,
        `titel: ${KANARIE}`,
      ),
      `## Verloop\n\n${KANARIE}\n`,
    ),
  );
  await buildSite({
    bouw: 'open',
    site: join(process.cwd(), 'site'),
    register: join(root, 'incidents'),
    outDir: folder(),
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('de open site', () => {
  it('weet niets van enig incident', () => {
    const files = globSync('**/*', { cwd: folder(), withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(4);
    for (const { parentPath, name } of files) {
      const text = readFileSync(join(parentPath, name), 'utf8');
      expect(text, name).not.toContain(KANARIE);
      expect(text, name).not.toContain('K7QF.html');
    }
  });

  it('er is geen bladzijde voor wie bij het register mag, en geen link die nergens heen gaat', () => {
    const namen = globSync('**/*', { cwd: folder() });
    expect(
      namen.filter((naam) =>
        /^(?:incidenten|register|leveranciers|normenkader|zoekindex|termijnen|bevindingen)/.test(naam),
      ),
    ).toEqual([]);
    expect(namen).toEqual(
      expect.arrayContaining(['beslisboom.html', 'protocol.html', 'handleiding.html', 'begrippen.html']),
    );
    expect(brokenLinks({ folder: folder() })).toEqual([]);
  });

  it('elke bladzijde is één bestand: er hoort niets bij', () => {
    for (const name of globSync('*.html', { cwd: folder() })) {
      const html = readFileSync(join(folder(), name), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');
      expect(html, name).not.toMatch(/\ssrc="(?!data:)|url\((?!"?data:)/);
    }
  });
});

describe.skipIf(!browserPath)('doorgeven, op een telefoon', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const open = (act: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
    openFromFolder(browser, { ...TELEFOON, ...options, folder: folder(), page: 'melden.html' }, act);

  it.each(['light', 'dark'] as const)(
    'heeft geen drempels en past in de breedte (%s)',
    async (colorScheme) => {
      await open(
        async (opened) => {
          await opened.check('input[value=kwijt]');
          await opened.fill('#verhaal', 'Juf Sanne verloor haar tas.');
          expect(await barriers(opened)).toEqual([]);
          expect(
            await opened.evaluate('document.documentElement.scrollWidth - innerWidth'),
          ).toBeLessThanOrEqual(0);
        },
        { colorScheme, bypassCSP: true },
      );
    },
  );

  it('stelt ten hoogste tien vragen', async () => {
    await open(async (opened) => {
      expect(await opened.locator('#formulier fieldset').count()).toBe(10);
    });
  });

  it('zegt meteen wanneer de 72 uur eindigen, en rekent mee', async () => {
    await open(async (opened) => {
      expect(await opened.textContent('#klok')).toMatch(
        /72 uur eindigen .* Nog (?:3 dagen|2 dagen en 23 uur)/,
      );
      await opened.fill('#ontdekt', '2026-09-11T16:45');
      expect(await opened.textContent('#klok')).toMatch(/voorbij sinds ma 14 sep 2026, 16:45/);
      await opened.fill('#ontdekt', '2090-01-01T10:00');
      expect(await opened.textContent('#fout-ontdekt')).toMatch(/toekomst/);
    });
  });

  it('met alleen het toetsenbord komt er een bestand uit dat de controle doorstaat', async () => {
    await open(async (opened) => {
      await opened.focus('input[value=mail-verkeerd]');
      await opened.keyboard.press('Space');
      await opened.keyboard.press('Tab');
      expect(await opened.evaluate('document.activeElement.id')).toBe('ontdekt');
      // The fields of a date are several stops; behind them the next question begins.
      while ((await opened.evaluate('document.activeElement.name')) !== 'melder')
        await opened.keyboard.press('Tab');
      await opened.keyboard.press('Space');
      while ((await opened.evaluate('document.activeElement.id')) !== 'verhaal')
        await opened.keyboard.press('Tab');
      await opened.keyboard.type('Een leraar mailde een verslag aan de verkeerde ouder.');
      while ((await opened.evaluate('document.activeElement.tagName')) !== 'SUMMARY')
        await opened.keyboard.press('Tab');
      await opened.keyboard.press('Enter');
      while ((await opened.evaluate('document.activeElement.id')) !== 'bestand')
        await opened.keyboard.press('Tab');
      const [download] = await Promise.all([opened.waitForEvent('download'), opened.keyboard.press('Enter')]);
      const name = download.suggestedFilename();
      expect(name).toMatch(/^2026-[0-9A-Z]{4}\.md$/);
      const path = join(root, 'incidents/2026', name);
      await download.saveAs(path);
      const { exit, out } = await runIn(root, ['controle', `incidents/2026/${name}`], () =>
        Temporal.Now.instant(),
      );
      expect(exit, out).toBe(0);
      rmSync(path);
    });
  });

  it('waarschuwt bij persoonsgegevens en wijst ze aan, zonder ze te herhalen', async () => {
    await open(async (opened) => {
      await opened.fill('#verhaal', 'De mail ging naar p.proef@ouders.example.');
      expect(await opened.textContent('#privacy')).toMatch(/e-mailadres van iemand.*privacy@/);
      expect(await opened.textContent('#privacy')).not.toContain('proef');
      await opened.click('#privacy button');
      const selected = await opened.evaluate(
        'document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)',
      );
      expect(selected).toBe('p.proef@ouders.example');
      await opened.fill('#verhaal', 'De mail ging naar een ouder.');
      expect(await opened.isVisible('#privacy')).toBe(false);
    });
  });

  it('geeft eerste hulp bij wat er is gebeurd, een mail, een agenda en een nieuw bestand', async () => {
    await open(async (opened) => {
      await opened.check('input[value=hack]');
      expect(await opened.textContent('#doe-nu')).toMatch(/van het netwerk/);
      expect(await opened.isVisible('#vraag-bescherming')).toBe(false);
      const mail = (await opened.getAttribute('#mail', 'href')) ?? '';
      expect(decodeURIComponent(mail)).toMatch(/^mailto:.*subject=Mogelijk datalek, 72 uur eindigen/);
      const [agenda] = await Promise.all([opened.waitForEvent('download'), opened.click('#agenda')]);
      expect(readFileSync(await agenda.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
      const nieuw = new URL((await opened.getAttribute('#nieuw-bestand', 'href')) ?? '');
      expect(nieuw.origin).toBe('https://forge.example');
      expect(nieuw.searchParams.get('filename')).toMatch(/^incidents\/2026\/2026-.{4}\.md$/);
      expect(nieuw.searchParams.get('value')).toBe(await opened.inputValue('#bestandstekst'));
      expect(await opened.textContent('.telefoon')).toContain('088-0000000');
    });
  });

  it('de noodkaart past op één blad en noemt wie te bellen, zonder namen', async () => {
    const opened = await browser.newPage();
    await opened.goto(page('noodkaart.html'));
    const pdf = await opened.pdf({
      format: 'A4',
      margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
    });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(await opened.textContent('.bellen')).toMatch(
      /Meldpunt.*088-0000000.*Autoriteit Persoonsgegevens.*088 - 1805 250/,
    );
    const klok = await opened.locator('tr', { hasText: 'vrijdag 16.45 uur' }).allTextContents();
    expect(klok.join(' ')).toMatch(/dinsdag|maandag 16\.45 uur/);
    await opened.close();
  });
});
