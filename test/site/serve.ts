import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { expect } from 'vitest';
import { findBrowser } from '../../scripts/setup-browser.mjs';

/** A register that is being served by `npm start`'s own program. */
export interface Served {
  readonly url: string;
  /** Folder with the built pages. */
  readonly folder: string;
  /** What was printed until the address. */
  readonly output: string;
  readonly stop: () => void;
}

/**
 * Starts the real program and waits for its address.
 * @throws Error with what it printed when it ends before that
 */
export function serve(register: string, folder: string): Promise<Served> {
  const args = ['--env-file=site/astro.env', 'scripts/start.ts'];
  const options = ['--map', register, '--uit', folder, '--port', '0'];
  const child = spawn(process.execPath, [...args, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  return new Promise((resolve, reject) => {
    const see = (chunk: Buffer) => {
      output += chunk;
      const url = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (url) resolve({ url, folder, output, stop: () => child.kill() });
    };
    child.stdout.on('data', see);
    child.stderr.on('data', see);
    child.on('close', () => reject(new Error(output)));
  });
}

/** Path of the browser; nothing when there is none, and setup has said so. */
export const browserPath: string | undefined = findBrowser();

/** Starts the browser that setup found. A root user (a build server) has no sandbox. */
export const launch = () =>
  chromium.launch({
    executablePath: browserPath ?? '',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** The built pages, from the folder of the site. */
export const pagesOf = ({ folder }: Pick<Served, 'folder'>): string[] =>
  globSync('**/*.html', { cwd: folder }).sort();

/** Most pages of one folder that stand for all of them: they are made by one page of ours. */
const MEESTE = 25;

/** Of every folder some pages, spread evenly; of a folder with few all. */
export const steekproef = (pages: readonly string[]): string[] =>
  [...Map.groupBy(pages, dirname).values()].flatMap((alle) => {
    const stap = Math.ceil(alle.length / MEESTE);
    return alle.filter((_, index) => index % stap === 0);
  });

/** Links between pages that lead nowhere, as `page -> link`. */
export function brokenLinks(site: Pick<Served, 'folder'>): string[] {
  const html = (page: string) => readFileSync(join(site.folder, page), 'utf8');
  const all = new Set(globSync('**/*', { cwd: site.folder }));
  return pagesOf(site).flatMap((page) =>
    [...html(page).matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, href = '']) => {
      if (/^(?:data|tel|mailto|https):/.test(href)) return [];
      const [path = '', anchor] = href.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path));
      // What is chosen in the register stands behind the hash too.
      const isPlace = !anchor || anchor.includes('=') || html(target).includes(`id="${anchor}"`);
      return all.has(target) && isPlace ? [] : [`${page} -> ${href}`];
    }),
  );
}

/** Opens a page, and notes what it complains of and what it asks from elsewhere. */
export async function openIn(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const origin = new URL(url).origin;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(request.url());
  });
  await page.goto(url);
  await act(page);
  await context.close();
  return complaints;
}

/** A page in a folder, and how the device that opens it is. */
interface FromFolder extends BrowserContextOptions {
  readonly folder: string;
  /** Name of the page, with what stands behind a hash. */
  readonly page: string;
  /** The clock of the device: it stands still here, or begins here and runs. */
  readonly stil?: string;
  readonly vanaf?: number;
}

/**
 * Opens a page from a folder, on a device without network and without Temporal, and looks that it complains of nothing
 * and asks nothing of anybody.
 * @returns what came of it
 */
export async function openFromFolder<T>(
  browser: Browser,
  { folder, page: name, stil, vanaf, ...device }: FromFolder,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    offline: true,
    acceptDownloads: true,
    timezoneId: 'Europe/Amsterdam',
    ...device,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(request.url());
  });
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'Temporal');
  });
  if (stil !== undefined) await page.clock.setFixedTime(stil);
  if (vanaf !== undefined) await page.clock.install({ time: vanaf });
  const [path = ''] = name.split('#');
  await page.goto(`${pathToFileURL(join(folder, path)).href}${name.slice(path.length)}`);
  const result = await act(page);
  await context.close();
  expect(complaints).toEqual([]);
  return result;
}

/** A phone. */
export const TELEFOON = { viewport: { width: 360, height: 740 } } as const;

/**
 * Barriers that axe finds on a page; its context must let the script of the test run (`bypassCSP`).
 * @param only these rules, where another test has looked at the rest
 */
export async function barriers(page: Page, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis')))
    await page.addScriptTag({ content: axe.source });
  return page.evaluate(
    async (rules) => {
      const inPage = (globalThis as unknown as { axe: typeof axe }).axe;
      const found = await inPage.run(rules ? { runOnly: rules } : {});
      return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    },
    only && [...only],
  );
}

const HTML = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Choices of one question share a name, and nothing is ever sent: a program reads the form.
    'form-dup-name': 'off',
    'wcag/h32': 'off',
    // Numbers are shown as the school typed them.
    'tel-non-breaking': 'off',
    // HTML allows it, and ids of incidents and decisions begin with a number.
    'valid-id': ['error', { relaxed: true }],
  },
});

/** What is not right in the HTML of a page. */
export async function faultsIn(html: string): Promise<string[]> {
  const { results } = await HTML.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`),
  );
}
