import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { main } from './main.ts';
import { realEdges } from './runtime/edges.ts';
import { EXIT } from './runtime/exit-codes.ts';

/** `npm start`: checks the register, builds the site when something changed, and serves it. */

const HELP = `Controleert het register, maakt de site en laat haar zien in uw browser.

Gebruik: npm start -- [opties]

Opties:
  --map <map>     een ander register dan de map incidents
  --uit <map>     waar de site komt te staan; anders site/dist
  --port <nummer> de poort; anders 4321, of de eerste die vrij is
  --help          deze uitleg
`;

const edges = realEdges();
const site = join(edges.workingFolder, 'site');

function readOptions() {
  try {
    return parseArgs({
      options: {
        map: { type: 'string', default: 'incidents' },
        uit: { type: 'string', default: join(site, 'dist') },
        port: { type: 'string', default: '4321' },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    }).values;
  } catch {
    return undefined;
  }
}

/** Everything of the software that a page is made from. */
const SOFTWARE = [
  'schemas/**',
  'scripts/**',
  'site/src/**',
  'site/public/**',
  'site/*.ts',
  'package-lock.json',
];

/** The pages tell how much time is left: after an hour they are made anew. */
const hour = () => edges.now().round({ smallestUnit: 'hour', roundingMode: 'floor' }).toString();

function fingerprint(folder: string): string {
  const hash = createHash('sha256').update(`${hour()}\0${folder}\0`);
  for (const [cwd, patterns] of [
    [edges.workingFolder, SOFTWARE],
    [folder, ['**']],
  ] as const) {
    const files = globSync(patterns, { cwd, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      hash.update(path).update('\0').update(readFileSync(path)).update('\0');
    }
  }
  return hash.digest('hex');
}

async function buildWhenChanged(folder: string, outDir: string): Promise<void> {
  const stamp = join(outDir, '.gemaakt-uit');
  const wanted = fingerprint(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    edges.note('De site is al gemaakt en er is niets veranderd.\n');
    return;
  }
  edges.note('De site wordt gemaakt …\n');
  rmSync(stamp, { force: true });
  const ticker = setInterval(() => edges.note('  … nog bezig\n'), 5000);
  try {
    const { buildSite } = await import('../site/build.ts');
    await buildSite({ site, register: folder, outDir });
  } finally {
    clearInterval(ticker);
  }
  writeFileSync(stamp, wanted);
  edges.note('De site is gemaakt.\n');
}

async function run(): Promise<number> {
  const options = readOptions();
  const port = Number(options?.port);
  if (!options || options.help || !Number.isInteger(port) || port < 0 || port > 65_535) {
    (options?.help ? edges.print : edges.note)(HELP);
    return options?.help ? EXIT.good : EXIT.operator;
  }
  const exit = await main(['controle', '--map', options.map], edges);
  if (exit !== EXIT.good && exit !== EXIT.findings) return exit;
  const folder = resolve(edges.workingFolder, options.map);
  const outDir = resolve(edges.workingFolder, options.uit);
  await buildWhenChanged(folder, outDir);
  const { preview } = await import('astro');
  const server = await preview({ root: site, outDir, server: { port }, logLevel: 'error' });
  edges.print(`\nBekijk het register op http://localhost:${server.port}/\nStoppen: Ctrl+C\n`);
  return EXIT.good;
}

process.exitCode = await run();
