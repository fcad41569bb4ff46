import { createHash } from 'node:crypto';
import { build } from 'esbuild';

/** A program of a page, as one classic script inside the page, with the checksum by which the policy lets it run. */
export interface Program {
  readonly code: string;
  readonly hash: `sha256-${string}`;
}

/**
 * Makes the program of a page from `client/<name>.ts` and everything that it needs. It stands inside the page: a
 * browser refuses to load modules from a folder, and a page must work from a stick. Old phones have no Temporal, so it
 * brings one along and uses the browser's own where there is one.
 */
export function bundle(name: string): Promise<Program> {
  const known = made.get(name) ?? make(name);
  made.set(name, known);
  return known;
}

/** Thousands of pages carry the same program. */
const made = new Map<string, Promise<Program>>();

async function make(name: string): Promise<Program> {
  const output = await build({
    entryPoints: [`${__PROJECT_ROOT__}site/src/client/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['safari16', 'chrome109', 'firefox115'],
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const code = output.outputFiles[0]?.text ?? '';
  return { code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` };
}
