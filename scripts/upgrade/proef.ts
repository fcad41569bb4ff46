import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { REGISTER } from './plan.ts';
import type { Vergeleken } from './vergelijk.ts';
import { vergeleken } from './vergelijk.ts';

/** Lets the new software judge the register as it is, in a folder of its own. */

/** What it said; or why it was not asked, or could not answer. */
export type Proef =
  | {
      readonly soort: 'gedaan';
      readonly verslag: Vergeleken;
      /** Nothing when this release cannot say it. */
      readonly migraties: readonly Opgetild[] | undefined;
    }
  | { readonly soort: 'niet-gedaan' | 'mislukt'; readonly waarom: string };

const opgetild = z.object({
  soort: z.string(),
  van: z.int(),
  naar: z.int(),
  uitleg: z.string(),
  bestanden: z.array(z.string()),
});

/** A step by which the new software reads older files. */
export type Opgetild = z.infer<typeof opgetild>;

/** All that a program needs to run here; a key for the forge is not in it. */
const NODIG = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'USERPROFILE'];
const TEN_MINUTES = 600_000;
const MOST = 512 * 1024 * 1024;

/**
 * Runs the new software over the register.
 * @param folder the clone as it will be, written out
 * @param root the clone as it is, with what is installed
 * @param nu the clock, ISO
 */
export function proef(
  folder: string,
  root: string,
  nu: string,
  environment: Readonly<Record<string, string | undefined>>,
): Proef {
  const installed = join(root, 'node_modules');
  if (!existsSync(installed) || !isGelijkeOnderdelen(folder, root))
    return {
      soort: 'niet-gedaan',
      waarom: 'De nieuwe versie gebruikt andere onderdelen dan hier zijn geïnstalleerd.',
    };
  // A junction is what a folder elsewhere is called on Windows; other systems pay no attention.
  symlinkSync(installed, join(folder, 'node_modules'), 'junction');
  const vraag = (...args: readonly string[]) => antwoordVan(folder, environment, args);
  const controle = vraag('controle', '--map', REGISTER, '--vorm', 'json', '--nu', nu);
  const verslag = vergeleken.safeParse(controle);
  if (!verslag.success)
    return { soort: 'mislukt', waarom: 'De nieuwe versie kan dit register niet controleren.' };
  const migraties = opgetild.array().safeParse(vraag('bijwerken', '--migraties', '--vorm', 'json'));
  return { soort: 'gedaan', verslag: verslag.data, migraties: migraties.data };
}

/** What a command printed as JSON; nothing when it came to no good end. */
function antwoordVan(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  args: readonly string[],
): unknown {
  const env = Object.fromEntries(NODIG.map((naam) => [naam, environment[naam]]));
  const run = spawnSync(process.execPath, ['scripts/main.ts', ...args], {
    cwd: folder,
    env,
    timeout: TEN_MINUTES,
    maxBuffer: MOST,
    encoding: 'utf8',
  });
  // 0 nothing that blocks, 1 something that blocks: both are a report.
  if (run.status !== 0 && run.status !== 1) return undefined;
  return ontleed(run.stdout);
}

/** The lock file without the number of this software itself, which every release changes. */
function isGelijkeOnderdelen(een: string, ander: string): boolean {
  const [a, b] = [een, ander].map((each) => {
    const path = join(each, 'package-lock.json');
    const lock = existsSync(path) ? ontleed(readFileSync(path, 'utf8')) : undefined;
    const { '': _, ...packages } =
      (lock as { packages?: Record<string, unknown> } | undefined)?.packages ?? {};
    return JSON.stringify(packages);
  });
  return a === b && a !== '{}';
}

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}
