import { pathToFileURL } from 'node:url';
import { findBrowser } from './setup-browser.mjs';

/** A PDF, or in one sentence why there is none. */
export type GemaaktePdf = { readonly pdf: Uint8Array } | { readonly waarom: string };

/**
 * A page as PDF, by the Chromium of this computer: with its headings as outline, tags for who listens to it, and page
 * numbers. No program of the page runs and nothing is fetched. A PDF that fails never fails what it belongs to.
 * @param bestand the page, as an absolute path
 */
export async function maakPdf(bestand: string): Promise<GemaaktePdf> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return { waarom: 'er is geen Chromium op deze computer' };
  try {
    // Only here: whoever checks does without.
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({
      executablePath,
      // A root user (a build server) has no sandbox.
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
    });
    try {
      const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
      const page = await context.newPage();
      const adres = pathToFileURL(bestand).href;
      await page.route('**', (route) => (route.request().url() === adres ? route.continue() : route.abort()));
      await page.goto(adres);
      return { pdf: await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }) };
    } finally {
      await browser.close();
    }
  } catch {
    return { waarom: 'het maken lukte niet op deze computer' };
  }
}
