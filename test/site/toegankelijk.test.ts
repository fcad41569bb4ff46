import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCases } from './cases.ts';
import type { Served } from './serve.ts';
import { barriers, browserPath, launch, openIn, pagesOf, serve, steekproef } from './serve.ts';

/** Every kind of page, for who sees badly, uses no mouse, has a small screen, runs no programs, or prints. */

describe.skipIf(!browserPath)('every kind of page', () => {
  let root: string;
  let cases: Served;
  let browser: Browser;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'toegankelijk-'));
    writeCases(join(root, 'casus'));
    cases = await serve(join(root, 'casus'), join(root, 'uit'));
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    cases?.stop();
    rmSync(root, { recursive: true, force: true });
  });

  const chosen = [
    'index.html',
    'register.html',
    'register-2026.html',
    'leveranciers.html',
    'jaaranalyse.html',
    'jaaranalyse/2026.html',
    'normenkader.html',
    'beslisboom.html',
    'protocol.html',
    'getallen.html',
    'begrippen.html',
    'gegevens.html',
    'handleiding.html',
    'zoekindex.html',
    'controles/op-tijd-geregistreerd.html',
    'bevindingen.html',
    'controles.html',
    'velden.html',
    'ontwerpbesluiten.html',
    'ontwerpbesluiten/0001-node-26-by-platform-packages.html',
    'handleiding/cvb.html',
    'handleiding/opzetten.html',
    'melden.html',
    'noodkaart.html',
    'oefenen.html',
    'noodbestand.html',
    'beoordelen.html',
    'formulier/2026-N001.html',
    'incidenten/2026-N001.html',
    'incidenten/2026-W306.html',
    'brieven/2026-W306.html',
  ];

  it.each(chosen)('%s: no barrier, no complaint, no sideways scrolling', async (path) => {
    // The policy of the page forbids scripts that are not ours, also that of the test.
    const options = {
      viewport: { width: 1200, height: 900 },
      colorScheme: 'light',
      bypassCSP: true,
    } as const;
    const complaints = await openIn(browser, `${cases.url}${path}`, options, async (page) => {
      const fits = async () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      expect(await barriers(page)).toEqual([]);
      expect(await fits()).toBeLessThanOrEqual(0);
      // The dark has other colours only, a phone other sizes.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriers(page, ['color-contrast'])).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await barriers(page, ['target-size', 'scrollable-region-focusable'])).toEqual([]);
      expect(await fits()).toBeLessThanOrEqual(0);
    });
    expect(complaints).toEqual([]);
  });

  it('every page says what it is about without its programs, and prints without menus', async () => {
    const complaints = await openIn(browser, cases.url, { javaScriptEnabled: false }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const path of chosen) {
        await page.goto(`${cases.url}${path}`);
        expect((await page.innerText('h1')).length, path).toBeGreaterThan(3);
        expect((await page.innerText('main')).length, path).toBeGreaterThan(80);
        for (const nav of await page.locator('nav').all()) expect(await nav.isVisible(), path).toBe(false);
      }
    });
    expect(complaints).toEqual([]);
  });

  it('with a keyboard alone: every page lets one skip the menu, and shows where one is', async () => {
    await openIn(browser, cases.url, {}, async (page) => {
      for (const path of chosen.filter((each) => !/noodbestand|zoekindex/.test(each))) {
        await page.goto(`${cases.url}${path}`);
        await page.keyboard.press('Tab');
        expect(await page.evaluate('document.activeElement.textContent'), path).toBe('Naar de inhoud');
        expect(await page.locator(':focus').isVisible(), path).toBe(true);
        await page.keyboard.press('Tab');
        const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
        expect(outline, path).not.toBe('none');
      }
    });
  });

  it('every page opens under its own policy without a complaint', async () => {
    const complaints = await openIn(browser, cases.url, {}, async (page) => {
      for (const path of steekproef(pagesOf(cases))) await page.goto(`${cases.url}${path}`);
    });
    expect(complaints).toEqual([]);
  });
});
