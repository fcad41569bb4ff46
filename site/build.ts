import { build } from 'astro';

/** Which site to build, from which register, to where. Absolute paths. */
export interface SiteBuild {
  /** The folder `site`. */
  readonly site: string;
  /** Folder of the register. */
  readonly register: string;
  readonly outDir: string;
}

/**
 * Builds the site of a register.
 * @throws Error when a page cannot be made
 */
export const buildSite = ({ site, register, outDir }: SiteBuild): Promise<void> =>
  build({
    root: site,
    outDir,
    logLevel: 'warn',
    vite: { define: { __REGISTER_FOLDER__: JSON.stringify(register) } },
  });
