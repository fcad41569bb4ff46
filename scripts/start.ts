import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, preview } from 'astro';
import { main } from './main.ts';
import { realEdges } from './runtime/edges.ts';

/** `npm start`: checks the register, builds the site when something changed, and serves it. */

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const edges = realEdges();
const site = join(edges.workingFolder, 'site');
const stamp = join(site, 'dist', '.gemaakt-uit');

/** Everything that a page is made from. */
const INPUTS = [
  'incidents/**',
  'schemas/**',
  'scripts/**',
  'site/src/**',
  'site/public/**',
  'site/*.ts',
  'package-lock.json',
];

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of globSync(INPUTS, { cwd: edges.workingFolder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

async function buildWhenChanged(): Promise<void> {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    edges.note('De site is al gemaakt en er is niets veranderd.\n');
    return;
  }
  edges.note('De site wordt gemaakt …\n');
  rmSync(stamp, { force: true });
  await build({ root: site, logLevel: 'warn' });
  writeFileSync(stamp, wanted);
  edges.note('De site is gemaakt.\n');
}

async function run(): Promise<void> {
  await main(['controle'], edges);
  await buildWhenChanged();
  const server = await preview({ root: site, server: { port: Number(values.port) }, logLevel: 'error' });
  edges.print(`\nBekijk het register op http://localhost:${server.port}/\nStoppen: Ctrl+C\n`);
}

await run();
