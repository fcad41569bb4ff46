import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Jaarstuk } from '../../../scripts/analysis/stuk/invoer.ts';
import { jaaranalysePagina } from '../../../scripts/analysis/stuk/pagina.ts';
import { leesMarkdown } from '../../../scripts/documents/tekst.ts';
import { barriers, browserPath, launch } from '../../site/serve.ts';
import { LEEG, maakCijfers, maakStuk } from './maak-stuk.ts';

/** In pixels of CSS, at 96 per inch: what the margins leave of a first sheet of A4. */
const BLAD = { breed: Math.round((166 / 25.4) * 96), hoog: Math.round((267 / 25.4) * 96) };

/** So much to say that every list on the first sheet is cut. */
const volle = (): Partial<Jaarstuk> => {
  const cijfers = maakCijfers();
  const [signaal] = cijfers.signalen;
  if (!signaal) throw new Error('no signal');
  const titel = 'Op basisschool De Voorbeeldboom gebeurde veel meer dan op andere scholen';
  const punten = Array.from(
    { length: 12 },
    (_, nummer) => `- Vraag ${nummer} aan het bestuur, in een zin die een regel lang is`,
  );
  return {
    conclusie: leesMarkdown(`## Gevraagd aan het CvB\n\n${punten.join('\n')}\n`),
    bevroren: { op: '2027-02-11', voorgelegdOp: '2027-02-12', sha256: 'ab'.repeat(32), klopt: false },
    sindsdien: [{ naam: 'Datalekken', toen: '27', nu: '28' }],
    cijfers: {
      ...cijfers,
      afgelopen: false,
      signalen: Array.from({ length: 7 }, () => ({ ...signaal, titel })),
      voorstellen: Array.from({ length: 7 }, (_, nummer) => ({
        incident: '2026-W306',
        titel: 'Laptop met een lange titel is weg uit het lokaal van de bovenbouw',
        pr: 112 + nummer,
        nieuw: true,
      })),
    },
  };
};

describe.skipIf(!browserPath)('het stuk in een echte browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it.each([
    ['een gewoon jaar', {}],
    ['een leeg jaar', { cijfers: LEEG, conclusie: undefined }],
    ['een jaar met veel te zeggen', volle()],
  ])('het eerste blad past op één A4: %s', async (_, anders) => {
    const page = await browser.newPage({ viewport: { width: BLAD.breed, height: BLAD.hoog } });
    await page.emulateMedia({ media: 'print' });
    await page.setContent(jaaranalysePagina(maakStuk(anders)));
    const einde = await page.evaluate<number>(
      "document.querySelector('main > hr').getBoundingClientRect().bottom",
    );
    expect(einde).toBeGreaterThan(300);
    expect(einde).toBeLessThan(BLAD.hoog);
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'heeft geen drempels en past op een telefoon: %s',
    async (colorScheme) => {
      const context = await browser.newContext({
        colorScheme,
        bypassCSP: true,
        viewport: { width: 320, height: 640 },
      });
      const page = await context.newPage();
      await page.setContent(jaaranalysePagina(maakStuk()));
      expect(
        await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
      ).toBeLessThanOrEqual(0);
      // Letters of a chart keep their size and stay inside.
      const buiten = await page.evaluate<number>(
        "[...document.querySelectorAll('svg text')].filter((each) => each.getBoundingClientRect().right > innerWidth).length",
      );
      expect(buiten).toBe(0);
      expect(await barriers(page)).toEqual([]);
      await context.close();
    },
  );
});
