import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';

/** Which site to build, from which register, to where. Absolute paths. */
export interface SiteBuild {
  /** The folder `site`. */
  readonly site: string;
  /** Folder of the register. */
  readonly register: string;
  /** Its contents are replaced, once the new pages are all there. */
  readonly outDir: string;
}

/**
 * Builds the site of a register. The pages are made in a folder of our own and then put in place: a build that
 * fails or is killed leaves the old pages as they were.
 * @throws Error when a page cannot be made
 */
export async function buildSite({ site, register, outDir }: SiteBuild): Promise<void> {
  const made = mkdtempSync(join(site, '.gemaakt-'));
  try {
    await build({
      root: site,
      outDir: made,
      logLevel: 'warn',
      vite: { define: { __REGISTER_FOLDER__: JSON.stringify(register) } },
    });
    if (existsSync(outDir))
      for (const name of readdirSync(outDir)) rmSync(join(outDir, name), { recursive: true });
    mkdirSync(outDir, { recursive: true });
    cpSync(made, outDir, { recursive: true });
  } finally {
    // Astro keeps the texts of incidents in its caches, also of a build that failed.
    const caches = ['../.astro', '.astro/data-store.json', 'node_modules/.astro'];
    for (const left of [made, ...caches.map((cache) => join(site, cache))])
      rmSync(left, { recursive: true, force: true });
  }
}
