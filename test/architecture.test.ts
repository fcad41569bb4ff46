import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom. A folder that is not named here may not exist; a package that is not named may
 * not be imported. The pure folders know no disk, no network, no clock.
 */
const rules: readonly {
  readonly folder: string;
  readonly own: readonly string[];
  readonly packages: readonly string[];
}[] = [
  { folder: 'schemas', own: ['schemas'], packages: ['zod'] },
  { folder: 'scripts/protocol', own: ['scripts/protocol', 'schemas:types'], packages: [] },
  {
    folder: 'scripts/diagnostics',
    own: [
      'scripts/diagnostics',
      'scripts/privacy',
      'scripts/gate:types',
      'scripts/protocol:types',
      'schemas:types',
    ],
    packages: [],
  },
  {
    folder: 'scripts/gate',
    own: ['scripts/gate', 'scripts/protocol', 'schemas/patterns.ts', 'schemas/poort.ts', 'schemas:types'],
    packages: ['@noble/hashes', 'canonicalize'],
  },
  {
    folder: 'scripts/keuring',
    own: [
      'scripts/keuring',
      'scripts/gate',
      'scripts/protocol/kalender/tekst.ts',
      'scripts/signaal/planning.ts',
      'schemas:types',
    ],
    packages: [],
  },
  {
    folder: 'scripts/forge',
    own: ['scripts/forge', 'scripts/diagnostics', 'schemas:types'],
    packages: ['@octokit/rest', '@octokit/plugin-retry', '@octokit/plugin-throttling', 'zod', 'zod:types'],
  },
  {
    folder: 'scripts/privacy',
    own: ['scripts/privacy', 'schemas:types'],
    packages: ['@noble/hashes'],
  },
  {
    folder: 'scripts/forms',
    own: ['scripts/forms', 'scripts/documents', 'scripts/protocol', 'scripts/privacy:types', 'schemas:types'],
    packages: ['mdast:types'],
  },
  {
    folder: 'scripts/intake',
    own: ['scripts/intake', 'scripts/protocol', 'schemas:types'],
    packages: [],
  },
  {
    folder: 'scripts/documents',
    own: ['scripts/documents'],
    packages: [
      'mdast:types',
      'docx',
      '@noble/hashes',
      'unified',
      'remark-parse',
      'micromark-extension-gfm-table',
      'mdast-util-gfm-table',
      'mdast-util-to-markdown',
      'mdast-util-to-hast',
      'hast-util-sanitize',
      'hast-util-to-html',
    ],
  },
  {
    folder: 'scripts/dossier',
    own: [
      'scripts/dossier',
      'scripts/documents',
      'scripts/protocol',
      'scripts/weergave',
      'scripts/privacy/soorten.data.ts',
      'scripts/privacy:types',
      'scripts/gate/controlegetal.ts',
      'scripts/gate/momentopname.ts',
      'scripts/gate:types',
      'schemas:types',
    ],
    packages: ['mdast:types'],
  },
  {
    folder: 'scripts/analysis',
    own: [
      'scripts/analysis',
      'scripts/documents',
      'scripts/gate/controlegetal.ts',
      'scripts/protocol',
      'scripts/weergave',
      'schemas:types',
    ],
    packages: ['hast:types', 'mdast:types'],
  },
  {
    folder: 'scripts/weergave',
    own: ['scripts/weergave', 'scripts/protocol', 'schemas'],
    packages: [],
  },
  {
    folder: 'scripts/letters',
    own: [
      'scripts/letters',
      'scripts/documents',
      'scripts/protocol',
      'scripts/diagnostics/operator-error.ts',
      'schemas/messages/nearest.ts',
      'schemas:types',
    ],
    packages: ['liquidjs', 'mdast:types'],
  },
  {
    folder: 'scripts/signaal',
    own: [
      'scripts/signaal',
      'scripts/protocol',
      'scripts/gate/bevoegd.ts',
      'scripts/gate/controlegetal.ts',
      'scripts/gate:types',
      'scripts/weergave/text.ts',
      'schemas:types',
    ],
    packages: [],
  },
  {
    folder: 'scripts/register',
    own: ['scripts/register', 'scripts/privacy', 'scripts/diagnostics', 'schemas'],
    packages: [
      'zod:types',
      'js-yaml',
      'yaml',
      'unified',
      'remark-parse',
      'micromark-extension-gfm-table',
      'mdast-util-gfm-table',
      'mdast:types',
      'node:fs',
      'node:path',
    ],
  },
  {
    folder: 'scripts/history',
    own: ['scripts/history', 'scripts/register:types', 'scripts/diagnostics'],
    packages: ['node:child_process', 'node:fs', 'node:path'],
  },
  {
    folder: 'scripts/runtime',
    own: ['scripts/runtime', 'scripts/diagnostics', 'scripts/forge'],
    packages: ['node:fs', 'node:path', 'node:timers/promises', 'node:util', 'zod:types'],
  },
  {
    folder: 'scripts/upgrade',
    own: ['scripts/upgrade', 'scripts/history', 'scripts/gate/voorstel.ts', 'scripts/diagnostics'],
    packages: ['node:child_process', 'node:fs', 'node:path', 'zod', 'zod:types'],
  },
  {
    folder: 'scripts/inrichting',
    own: [
      'scripts/inrichting',
      'scripts/keuring',
      'scripts/gate',
      'scripts/diagnostics',
      'scripts/forge:types',
      'schemas:types',
    ],
    packages: [],
  },
  {
    folder: 'scripts/commands',
    own: [
      'scripts/commands',
      'scripts/beoordeel.ts',
      'scripts/naar-verslag.ts',
      'scripts/lees-register.ts',
      'scripts/register-nu.ts',
      'scripts/formulier-van.ts',
      'scripts/formulier-keuren.ts',
      'scripts/dossier-van.ts',
      'scripts/jaarstuk-van.ts',
      'scripts/pdf.ts',
      'scripts/verloop.ts',
      'scripts/register',
      'scripts/history',
      'scripts/analysis',
      'scripts/forms',
      'scripts/dossier',
      'scripts/gate',
      'scripts/inrichting',
      'scripts/keuring',
      'scripts/forge',
      'scripts/intake',
      'scripts/documents',
      'scripts/letters',
      'scripts/privacy',
      'scripts/runtime',
      'scripts/signaal',
      'scripts/upgrade',
      'scripts/diagnostics',
      'scripts/protocol',
      'schemas',
    ],
    packages: [
      'mdast:types',
      'node:crypto',
      'node:fs',
      'node:os',
      'node:path',
      '@clack/prompts',
      'zod:types',
    ],
  },
  {
    folder: 'site/src',
    own: [
      'site/src',
      'scripts/beoordeel.ts',
      'scripts/lees-register.ts',
      'scripts/formulier-van.ts',
      'scripts/analysis',
      'scripts/jaarcijfers-van.ts',
      'scripts/jaarstuk-van.ts',
      'scripts/dossier-van.ts',
      'scripts/dossier',
      'scripts/forms',
      'scripts/rule-infos.ts',
      'scripts/verloop.ts',
      'scripts/gate',
      'scripts/history',
      'scripts/diagnostics',
      'scripts/documents',
      'scripts/intake',
      'scripts/letters',
      'scripts/privacy',
      'scripts/register',
      'scripts/protocol',
      'scripts/runtime',
      'scripts/signaal/planning.ts',
      'scripts/weergave',
      'schemas',
    ],
    packages: [
      'astro:content',
      'astro/loaders',
      'astro/loaders:types',
      'zod',
      'mdast:types',
      '@fontsource-variable/source-sans-3',
      '@orama/stemmers',
      '@viz-js/viz',
      // Programs of pages, made at build time.
      'esbuild',
      'node:crypto',
      'temporal-polyfill',
    ],
  },
  {
    folder: 'hosting',
    own: ['hosting'],
    packages: ['express', 'express:types', 'express-openid-connect', 'node:fs', 'node:path', 'node:util'],
  },
];

/** Files that join the folders together; each has its own short list. */
const joints: Record<string, readonly string[]> = {
  'scripts/start.ts': [
    'scripts/main.ts',
    'scripts/history',
    'scripts/register',
    'scripts/runtime',
    'scripts/diagnostics',
    'schemas/controle.ts',
    'scripts/site-stamp.ts',
    'site/build.ts',
    'astro',
    'node:fs',
    'node:path',
    'node:util',
  ],
  'scripts/site-stamp.ts': [
    'scripts/history',
    'scripts/register',
    'site/build.ts',
    'node:crypto',
    'node:fs',
    'node:path',
  ],
  'scripts/bench.ts': [
    'scripts/beoordeel.ts',
    'scripts/jaarcijfers-van.ts',
    'scripts/register',
    'scripts/runtime',
    'scripts/diagnostics',
    'schemas',
    'js-yaml',
    'remark-parse',
    'unified',
    'node:child_process',
    'node:fs',
    'node:os',
    'node:path',
  ],
  'scripts/bench-site.ts': ['site/src/view', 'scripts/runtime', 'node:zlib'],
  'scripts/setup.mjs': [
    'scripts/setup-browser.mjs',
    'node:child_process',
    'node:crypto',
    'node:fs',
    'node:path',
    'node:url',
  ],
  'scripts/setup-browser.mjs': ['node:child_process', 'node:fs', 'node:path', 'node:url'],
  'site/build.ts': ['astro', 'node:fs', 'node:path', 'node:timers/promises'],
  'site/astro.config.ts': ['astro/config', 'node:url'],
  'scripts/beoordeel.ts': [
    'scripts/privacy',
    'scripts/register',
    'scripts/protocol',
    'scripts/diagnostics',
    'scripts/rule-infos.ts',
    'scripts/naar-verslag.ts',
    'scripts/bevroren.ts',
    'schemas:types',
  ],
  'scripts/bevroren.ts': ['scripts/gate', 'scripts/protocol:types', 'scripts/register'],
  'scripts/formulier-van.ts': [
    'scripts/beoordeel.ts',
    'scripts/forms',
    'scripts/privacy',
    'scripts/protocol',
  ],
  'scripts/dossier-van.ts': [
    'scripts/beoordeel.ts',
    'scripts/naar-verslag.ts',
    'scripts/verloop.ts',
    'scripts/documents',
    'scripts/dossier',
    'scripts/privacy',
    'scripts/protocol:types',
    'scripts/register/body-limits.ts',
    'scripts/weergave',
    'schemas:types',
  ],
  'scripts/jaarcijfers-van.ts': [
    'scripts/analysis',
    'scripts/beoordeel.ts',
    'scripts/register-nu.ts',
    'scripts/privacy',
    'scripts/protocol',
    'schemas:types',
  ],
  'scripts/jaarstuk-van.ts': [
    'scripts/analysis',
    'scripts/beoordeel.ts',
    'scripts/jaarcijfers-van.ts',
    'scripts/register-nu.ts',
    'scripts/privacy',
    'scripts/register/body.ts',
    'mdast:types',
  ],
  'scripts/pdf.ts': ['scripts/setup-browser.mjs', 'playwright-core', 'node:url'],
  'scripts/formulier-keuren.ts': ['scripts/forms', 'ajv', 'ajv:types'],
  'scripts/register-nu.ts': ['scripts/beoordeel.ts', 'scripts/gate', 'scripts/history', 'scripts/register'],
  'scripts/lees-register.ts': [
    'scripts/beoordeel.ts',
    'scripts/register-nu.ts',
    'scripts/history',
    'scripts/register',
    'scripts/runtime',
    'schemas',
  ],
  'scripts/verloop.ts': ['scripts/gate', 'scripts/history', 'scripts/register', 'schemas:types'],
  'scripts/naar-verslag.ts': ['scripts/protocol', 'scripts/gate', 'scripts/diagnostics', 'schemas:types'],
  'scripts/rule-infos.ts': ['scripts/register', 'scripts/protocol', 'scripts/diagnostics'],
  'scripts/main.ts': ['scripts/commands', 'scripts/runtime', 'scripts/diagnostics', 'node:path'],
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isTypeOnly: boolean;
  readonly isDynamic: boolean;
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const toImport = (specifier: string, isTypeOnly: boolean, isDynamic = false): Import => ({
    file,
    target: specifier.startsWith('.')
      ? normalize(join(dirname(file), specifier)).replaceAll('\\', '/')
      : specifier,
    isTypeOnly,
    isDynamic,
  });
  return [
    ...[...text.matchAll(IMPORT)].map((match) => toImport(match[2] ?? '', match[1] !== undefined)),
    ...[...text.matchAll(DYNAMIC)].map((match) => toImport(match[1] ?? '', false, true)),
  ];
}

function isAllowed({ target, isTypeOnly }: Import, allowed: readonly string[]): boolean {
  return allowed.some((entry) => {
    const [place = '', only] = entry.split(/:(?=types$)/);
    if (only === 'types' && !isTypeOnly) return false;
    return target === place || target.startsWith(`${place}/`);
  });
}

const sources = globSync([
  'schemas/**/*.ts',
  'scripts/**/*.{ts,mjs}',
  'site/*.ts',
  'site/src/**/*.{ts,astro}',
  'hosting/*.ts',
]).map((file) => file.replaceAll('\\', '/'));

describe('architecture', () => {
  it('finds the sources', () => {
    expect(sources.length).toBeGreaterThan(40);
  });

  it.each(rules)('$folder imports only what it may', ({ folder, own, packages }) => {
    const files = sources.filter((file) => file.startsWith(`${folder}/`));
    expect(files.length).toBeGreaterThan(0);
    const wrong = files.flatMap(importsOf).filter((each) => !isAllowed(each, [...own, ...packages]));
    expect(wrong.map((each) => `${each.file} -> ${each.target}`)).toEqual([]);
  });

  it.each(Object.entries(joints))('%s imports only what it may', (file, allowed) => {
    const wrong = importsOf(file).filter((each) => !isAllowed(each, allowed));
    expect(wrong.map((each) => each.target)).toEqual([]);
  });

  it('every source stands in a known folder', () => {
    const known = [...rules.map((rule) => `${rule.folder}/`), ...Object.keys(joints)];
    expect(sources.filter((file) => !known.some((place) => file.startsWith(place)))).toEqual([]);
  });

  it('there are no cycles', () => {
    const graph = new Map(
      sources.map((file) => [
        file,
        importsOf(file)
          .filter((each) => !each.isTypeOnly)
          .map((each) => each.target),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of sources) walk(file, []);
    // A list of values may hold values: these two components draw each other.
    expect(cycles.filter((cycle) => !cycle.includes('Waarde.astro'))).toEqual([]);
  });

  it('checking never loads the forge, templates or what writes a Word file', () => {
    const reached = new Set<string>();
    const walk = (target: string) => {
      if (reached.has(target)) return;
      reached.add(target);
      if (!sources.includes(target)) return;
      for (const each of importsOf(target)) if (!each.isTypeOnly && !each.isDynamic) walk(each.target);
    };
    walk('scripts/main.ts');
    expect(reached.size).toBeGreaterThan(100);
    const heavy = /^(?:@octokit|liquidjs$|docx$)/;
    expect([...reached].filter((each) => heavy.test(each))).toEqual([]);
  });

  it('only one file reads the clock, and one that of a reader', () => {
    const readers = sources.filter((file) =>
      /Temporal\.Now|Date\.now|new Date\(/.test(readFileSync(file, 'utf8')),
    );
    expect(readers.sort()).toEqual(['scripts/runtime/clock.ts', 'site/src/client/klok.ts']);
  });

  it.each([
    'scripts/analysis',
    'scripts/protocol',
    'scripts/gate',
    'scripts/inrichting',
    'scripts/keuring',
    'scripts/privacy',
    'scripts/intake',
    'scripts/documents',
    'scripts/forms',
    'scripts/letters',
    'scripts/weergave',
    'scripts/dossier',
    'scripts/signaal',
    'scripts/diagnostics',
    'schemas',
  ])('%s is pure', (folder) => {
    const impure = sources
      .filter((file) => file.startsWith(`${folder}/`))
      .filter((file) => /\bprocess\.|\bfetch\(|node:/.test(readFileSync(file, 'utf8')));
    expect(impure).toEqual([]);
  });

  /** Most lines and most imports, by kind of file; the first that fits counts. Lists of data have no limit. */
  const limits: readonly (readonly [RegExp, number, number])[] = [
    [/\.data\.ts$|regels\/index\.ts$/, 1000, 120],
    [/^scripts\/protocol\/regels\//, 150, 12],
    [/^scripts\/protocol\/stappen\.ts$/, 150, 24],
    [/^scripts\/protocol\//, 250, 12],
    [/^scripts\/commands\//, 150, 14],
    [/^schemas\/incident\.ts$/, 150, 20],
    [/^schemas\//, 150, 14],
    [/^scripts\/beoordeel\.ts$/, 160, 30],
    [/^scripts\/forms\/antwoorden\//, 250, 14],
    // The list of commands.
    [/^scripts\/main\.ts$/, 150, 30],
    [/\.astro$/, 150, 14],
    [/./, 200, 14],
  ];

  it('no file is longer than its kind may be, or needs too many others', () => {
    const wrong = sources.filter((file) => {
      const [, lines, imports] = limits.find(([kind]) => kind.test(file)) ?? [/./, 0, 0];
      const modules = new Set(importsOf(file).map(({ target }) => target));
      return readFileSync(file, 'utf8').split('\n').length > lines || modules.size > imports;
    });
    expect(wrong).toEqual([]);
  });
});
