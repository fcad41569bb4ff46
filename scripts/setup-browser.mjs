/** Finds a Chromium for the tests, or brings one in. Built-ins only. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Own copy, for a computer where nothing may be installed system-wide. */
const ownFolder = join(root, 'node_modules', '.chromium');

const known = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** @returns {string | undefined} path of a browser, or nothing when there is none */
export function findBrowser() {
  const asked = process.env.CHROMIUM;
  if (asked && existsSync(asked)) return asked;
  return (known[process.platform] ?? []).find((path) => existsSync(path)) ?? findOwn(ownFolder);
}

function findOwn(folder) {
  if (!existsSync(folder)) return undefined;
  const names = new Set([
    'chrome',
    'chrome.exe',
    'headless_shell',
    'headless_shell.exe',
    'chrome-headless-shell',
    'chrome-headless-shell.exe',
    'Chromium',
    'Google Chrome for Testing',
  ]);
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).find(
    (entry) => entry.isFile() && names.has(entry.name),
  );
  return found && join(found.parentPath ?? found.path, found.name);
}

/**
 * As root on a Debian-like machine (a build server) by its own package manager; elsewhere a copy inside
 * node_modules, so that nothing on a person's computer changes.
 */
export async function installBrowser(folder, runVisibly, say) {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    const update = await runVisibly('apt-get', ['update', '-qq'], 'Lijst van pakketten ophalen');
    const args = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    const { ok, complaints } = await runVisibly(
      'apt-get',
      args,
      'Chromium installeren voor de tests (ongeveer 115 MB)',
    );
    if (update.ok && ok) return;
    say(complaints);
  }
  process.env.PLAYWRIGHT_BROWSERS_PATH = ownFolder;
  const cli = join(folder, 'node_modules', 'playwright-core', 'cli.js');
  const { ok, complaints } = await runVisibly(
    process.execPath,
    [cli, 'install', '--only-shell', 'chromium'],
    'Chromium ophalen voor de tests, in de map node_modules (ongeveer 115 MB)',
  );
  if (!ok) say(complaints);
}
