import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';

/** Which site to build, from which register, to where. Absolute paths. */
export interface SiteBuild {
  /** The folder `site`. */
  readonly site: string;
  /** Folder of the register. */
  readonly register: string;
  /** Emptied first. */
  readonly outDir: string;
}

/**
 * Builds the site of a register.
 * @throws Error when a page cannot be made
 */
export async function buildSite({ site, register, outDir }: SiteBuild): Promise<void> {
  try {
    await build({
      root: site,
      outDir,
      logLevel: 'warn',
      vite: { define: { __REGISTER_FOLDER__: JSON.stringify(register) } },
    });
  } finally {
    // Astro keeps the texts of incidents in its caches, also of a build that failed.
    for (const cache of ['../.astro', '.astro/data-store.json', 'node_modules/.astro'])
      rmSync(join(site, cache), { recursive: true, force: true });
  }
}
