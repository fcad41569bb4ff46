import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../site/build.ts';
import { handleidingen, plaatjes } from '../../site/src/view/handleiding.data.ts';
import { browserPath, launch } from './serve.ts';

/**
 * The pictures of the manual are taken of the example. This test looks whether they still show what the pages say; with
 * `npm run plaatjes` it takes them anew.
 */

const FOLDER = 'site/src/plaatjes';
const isTaking = (import.meta as { readonly env?: { readonly MODE?: string } }).env?.MODE === 'plaatjes';
/** Has a school begun its own register? Then there is no example to look at, and the pictures stay. */
const isExample = readFileSync('incidents/organisatie.yaml', 'utf8').includes('\nvoorbeeld:');

interface Genomen {
  readonly breed: number;
  readonly hoog: number;
  /** What can be read in it: when a page changes, this no longer fits. */
  readonly tekst: string;
}
const lees = (): Record<string, Genomen> => JSON.parse(readFileSync(join(FOLDER, 'plaatjes.json'), 'utf8'));

it('elk plaatje van een handleiding bestaat, en er is er geen te veel', () => {
  const gebruikt = new Set(
    handleidingen.flatMap(({ stappen, delen = [] }) =>
      [...stappen, ...delen.flatMap((deel) => deel.stappen)].flatMap(({ plaatje }) => plaatje ?? []),
    ),
  );
  expect([...gebruikt].sort()).toEqual(plaatjes.map(({ naam }) => naam).sort());
});

describe.skipIf(!browserPath || !isExample)('de plaatjes', () => {
  let root: string;
  let browser: Browser;
  const genomen: Record<string, Genomen> = {};
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'plaatjes-'));
    browser = await launch();
    await buildSite({
      bouw: 'intern',
      site: join(process.cwd(), 'site'),
      register: join(process.cwd(), 'incidents'),
      outDir: root,
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(root, { recursive: true, force: true });
    if (isTaking) writeFileSync(join(FOLDER, 'plaatjes.json'), `${JSON.stringify(genomen, undefined, 2)}\n`);
  });

  it.each(plaatjes)('$naam', async ({ naam, pagina, deel, breedte }) => {
    const page = await browser.newPage({ viewport: { width: breedte, height: 900 }, colorScheme: 'light' });
    await page.goto(pathToFileURL(join(root, pagina)).href);
    const element = page.locator(deel).first();
    const tekst = (await element.innerText()).replaceAll(/\s+/g, ' ').trim();
    if (isTaking) {
      await element.screenshot({ path: join(FOLDER, `${naam}.png`), animations: 'disabled' });
      const { width = 0, height = 0 } = (await element.boundingBox()) ?? {};
      genomen[naam] = { breed: Math.round(width), hoog: Math.round(height), tekst };
    } else {
      const reden = 'Het plaatje is niet meer waar. Maak het opnieuw: npm run plaatjes';
      expect(tekst, reden).toBe(lees()[naam]?.tekst);
      expect(
        readFileSync(join(FOLDER, `${naam}.png`))
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
    }
    await page.close();
  });
});
