import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { build } from 'astro';

/** The two sites: one that may stand anywhere, and one with everything in it. */
export type Bouw = 'open' | 'intern';

/** Which site to build, from which register, to where. Absolute paths. */
export interface SiteBuild {
  readonly bouw: Bouw;
  /** The folder `site`. */
  readonly site: string;
  /** Folder of the register. */
  readonly register: string;
  /** Folder in which `haal` left the open proposals; nothing: the register as it is on disk. */
  readonly werkmap?: string | undefined;
  /** Its contents are replaced, once the new pages are all there. */
  readonly outDir: string;
}

/**
 * Builds the site of a register. The pages are made in a folder of our own and then put in place: a build that
 * fails or is killed leaves the old pages as they were.
 * @throws Error when a page cannot be made
 */
export async function buildSite({ bouw, site, register, werkmap = '', outDir }: SiteBuild): Promise<void> {
  const made = mkdtempSync(join(site, MADE));
  removeLeftBehind(site, made);
  // A store of its own, so that two builds at once never see each other's incidents.
  const store = mkdtempSync(join(site, MADE));
  try {
    await build({
      root: site,
      outDir: made,
      cacheDir: store,
      logLevel: 'warn',
      integrations: [pagesOf(bouw)],
      vite: {
        // An open page is one file: its font and picture stand in it, so that it works from a stick.
        build: { assetsInlineLimit: bouw === 'open' ? 1_000_000 : 4096 },
        define: {
          __REGISTER_FOLDER__: JSON.stringify(register),
          __BOUW__: JSON.stringify(bouw),
          __WERKMAP__: JSON.stringify(werkmap),
        },
      },
    });
    if (existsSync(outDir))
      for (const name of readdirSync(outDir)) rmSync(join(outDir, name), { recursive: true });
    mkdirSync(outDir, { recursive: true });
    cpSync(made, outDir, { recursive: true });
  } catch (error) {
    await setTimeout(STILL_WRITING);
    throw error;
  } finally {
    // Astro keeps the texts of incidents in its caches, also of a build that failed.
    const caches = ['../.astro', '.astro/data-store.json', 'node_modules/.astro'];
    for (const left of [made, store, ...caches.map((cache) => join(site, cache))])
      rmSync(left, { recursive: true, force: true });
  }
}

/** Astro writes its store a moment after it failed; taken away too early, that ends the process with another error. */
const STILL_WRITING = 1500;

/** Begin of the names of folders in which a build works. */
const MADE = '.gemaakt-';

/** No build takes so long, in milliseconds. */
const LONG = 3_600_000;

/** A build that was killed left its pages, with incidents in them; one that is at work now is let be. */
function removeLeftBehind(site: string, made: string): void {
  const now = statSync(made).mtimeMs;
  for (const name of readdirSync(site).filter((each) => each.startsWith(MADE))) {
    const left = join(site, name);
    const age = now - (statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? now);
    if (age > LONG) rmSync(left, { recursive: true, force: true });
  }
}

/** Pages in `pages` stand in both sites, those in a folder of its own in one. */
const EXTRA: Readonly<Record<Bouw, Readonly<Record<string, string>>>> = {
  open: { '/': 'pages-open/index.astro' },
  intern: {
    '/': 'pages-intern/index.astro',
    '/beoordelen': 'pages-intern/beoordelen.astro',
    '/bevindingen': 'pages-intern/bevindingen.astro',
    '/register': 'pages-intern/register.astro',
    '/register-[jaar]': 'pages-intern/register-[jaar].astro',
    '/zoekindex': 'pages-intern/zoekindex.astro',
    '/leveranciers': 'pages-intern/leveranciers.astro',
    '/jaaranalyse': 'pages-intern/jaaranalyse.astro',
    '/jaaranalyse/[jaar]': 'pages-intern/jaaranalyse/[jaar].astro',
    '/jaarstuk/[jaar].html': 'pages-intern/jaarstuk/[jaar].html.ts',
    '/jaarstuk/[jaar]-buiten.html': 'pages-intern/jaarstuk/[jaar]-buiten.html.ts',
    '/jaarstuk/[jaar].json': 'pages-intern/jaarstuk/[jaar].json.ts',
    '/normenkader': 'pages-intern/normenkader.astro',
    '/register.json': 'pages-intern/register.json.ts',
    '/termijnen.ics': 'pages-intern/termijnen.ics.ts',
    '/incidenten/[id]': 'pages-intern/incidenten/[id].astro',
    '/incidenten/[id].ics': 'pages-intern/incidenten/[id].ics.ts',
    '/brieven/[id]': 'pages-intern/brieven/[id].astro',
    '/brieven/[naam].docx': 'pages-intern/brieven/[naam].docx.ts',
    '/dossier/[id].html': 'pages-intern/dossier/[id].html.ts',
    '/formulier/[id]': 'pages-intern/formulier/[id].astro',
  },
};

const pagesOf = (bouw: Bouw): AstroIntegration => ({
  name: `pages-${bouw}`,
  hooks: {
    'astro:config:setup': ({ injectRoute, config }) => {
      for (const [pattern, page] of Object.entries(EXTRA[bouw]))
        injectRoute({ pattern, entrypoint: new URL(page, config.srcDir) });
    },
  },
});
