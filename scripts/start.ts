import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { opgehaald } from '../schemas/controle.ts';
import type { Bouw } from '../site/build.ts';
import { OperatorError } from './diagnostics/operator-error.ts';
import { placeInClone } from './history/clone.ts';
import { resolveCommit } from './history/git.ts';
import { explain, main } from './main.ts';
import { realEdges } from './runtime/edges.ts';
import type { ExitCode } from './runtime/exit-codes.ts';
import { EXIT } from './runtime/exit-codes.ts';
import { left } from './runtime/handover.ts';
import { fingerprint, isFresh } from './site-stamp.ts';

/** `npm start`: checks the register, builds the site when something changed, and serves it. */

const HELP = `Controleert het register, maakt de site en laat haar zien in uw browser.

Gebruik: npm start -- [opties]

Opties:
  --map <map>      een ander register dan de map incidents
  --bouw <site>    intern (alles) of open (zonder incidenten); anders intern
  --uit <map>      waar de site komt te staan: een nieuwe of lege map; anders site/dist, of site/dist-open
  --voorstellen    ook de open voorstellen die met haal zijn opgehaald (alleen intern)
  --werkmap <map>  waar haal die heeft gelaten; anders .register
  --alleen-bouwen  maak de site en stop; laat haar niet zien
  --port <nummer>  de poort; anders 4321, of de eerste daarna die vrij is
  --help           deze uitleg
`;

const edges = realEdges();
const site = join(edges.workingFolder, 'site');
const ownOutput: Readonly<Record<Bouw, string>> = {
  intern: join(site, 'dist'),
  open: join(site, 'dist-open'),
};

interface Options {
  readonly bouw: Bouw;
  readonly register: string;
  /** Folder with the open proposals; nothing when they are not asked for. */
  readonly werkmap: string | undefined;
  readonly outDir: string;
  readonly port: number;
  readonly isOnlyBuilt: boolean;
}

/** @throws OperatorError for an option that does not exist or cannot be */
function readOptions(): Options | 'help' {
  let values: {
    map: string;
    bouw: string;
    uit?: string | undefined;
    port: string;
    help: boolean;
    voorstellen: boolean;
    werkmap: string;
    'alleen-bouwen': boolean;
  };
  try {
    values = parseArgs({
      options: {
        map: { type: 'string', default: 'incidents' },
        bouw: { type: 'string', default: 'intern' },
        uit: { type: 'string' },
        port: { type: 'string', default: '4321' },
        voorstellen: { type: 'boolean', default: false },
        werkmap: { type: 'string', default: '.register' },
        'alleen-bouwen': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    }).values;
  } catch {
    throw new OperatorError('Deze opties kent npm start niet.', 'Zie wat er kan met: npm start -- --help');
  }
  if (values.help) return 'help';
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
    throw new OperatorError('De poort is geen nummer van 0 tot en met 65535.', 'Bijvoorbeeld: --port 4321');
  if (values.bouw !== 'intern' && values.bouw !== 'open')
    throw new OperatorError('Deze site bestaat niet.', 'Kies bij --bouw uit: intern, open.');
  return {
    register: resolve(edges.workingFolder, values.map),
    werkmap:
      values.voorstellen && values.bouw === 'intern'
        ? resolve(edges.workingFolder, values.werkmap)
        : undefined,
    bouw: values.bouw,
    outDir: resolve(edges.workingFolder, values.uit ?? ownOutput[values.bouw]),
    port: Number(values.port),
    isOnlyBuilt: values['alleen-bouwen'],
  };
}

/** Left in a folder that this program filled. */
const STAMP = '.gemaakt-uit';

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/**
 * The contents of the folder are replaced, so it must be ours.
 * @throws OperatorError when something else may be in it
 */
function refuseForeignFolder({ register, outDir }: Options): void {
  if (Object.values(ownOutput).includes(outDir)) return;
  const isRegister = isInside(outDir, register) || isInside(register, outDir);
  const isEmpty = !existsSync(outDir) || existsSync(join(outDir, STAMP)) || readdirSync(outDir).length === 0;
  if (isRegister || isInside(edges.workingFolder, outDir) || !isEmpty)
    throw new OperatorError(
      'In de map bij --uit staat al iets anders, en dat zou verdwijnen.',
      'Kies een nieuwe of lege map. Er is niets veranderd.',
    );
}

async function buildWhenChanged(options: Options): Promise<void> {
  const stamp = join(options.outDir, STAMP);
  const wanted = fingerprint(options, edges.workingFolder);
  if (isFresh(stamp, wanted, edges.now())) {
    edges.note('De site is al gemaakt en er is niets veranderd.\n');
    return;
  }
  edges.note('De site wordt gemaakt …\n');
  const ticker = setInterval(() => edges.note('  … nog bezig\n'), 5000);
  try {
    const { buildSite } = await import('../site/build.ts');
    await buildSite({ site, ...options });
  } finally {
    clearInterval(ticker);
  }
  writeFileSync(stamp, `${wanted} ${edges.now().epochMilliseconds}`);
  edges.note('De site is gemaakt.\n');
}

/** @throws OperatorError when nothing was fetched, or main as it was fetched is not in this clone */
function refuseUnknownMain(register: string, werkmap: string): void {
  const { main: fetched } = left(werkmap, 'voorstellen.json', opgehaald, 'haal');
  resolveCommit(placeInClone(register, edges.workingFolder).root, fetched);
}

async function run(): Promise<ExitCode> {
  const options = readOptions();
  if (options === 'help') {
    edges.print(HELP);
    return EXIT.good;
  }
  refuseForeignFolder(options);
  const exit = await main(['controle', '--map', options.register], edges);
  if (exit !== EXIT.good && exit !== EXIT.findings) return exit;
  if (options.werkmap !== undefined) refuseUnknownMain(options.register, options.werkmap);
  await buildWhenChanged(options);
  const { preview } = await import('astro');
  if (options.isOnlyBuilt) return EXIT.good;
  const { outDir, port } = options;
  const server = await preview({ root: site, outDir, server: { port }, logLevel: 'error' });
  edges.print(`\nBekijk het register op http://localhost:${server.port}/\nStoppen: Ctrl+C\n`);
  return EXIT.good;
}

process.exitCode = await run().catch((error: unknown) => explain(error, edges));
