/**
 * Makes a fresh clone ready, before `npm start`, `npm test` and the rest: installs what is missing, and with
 * `--browser` a Chromium for the tests. With `--checking` the few packages that checking needs are enough, as
 * `npm ci --omit=dev --omit=optional` brings them. Plain JavaScript on built-ins only, because nothing is
 * installed yet and the Node that runs it may be an old one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, installBrowser } from './setup-browser.mjs';

const OLDEST_NODE = 20;
const PINNED_NODE = 26;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.incidentregister-lock');

const say = (text) => console.error(text);

function stop(problem, repair) {
  say(`\n${problem}\n${repair}`);
  process.exit(2);
}

/** What is installed is right when it was installed from exactly this lock file. */
const wanted = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Is everything there that checking needs, in the versions of the lock file, and is this Node new enough? */
function canCheck() {
  const installed = 'node_modules/.package-lock.json';
  if (Number(process.versions.node.split('.')[0]) < PINNED_NODE || !existsSync(join(root, installed)))
    return false;
  const { packages } = readJson(installed);
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, { version, dev, optional, devOptional }]) =>
      path === '' || dev || optional || devOptional || packages[path]?.version === version,
  );
}

/** What a person can use of an error: no lines of a stack. */
const firstLines = (text) =>
  text
    .split('\n')
    .filter((line) => !/^(npm error)?\s+at /.test(line))
    .slice(0, 8)
    .join('\n');

/** Runs a command and tells every few seconds that it is still busy. */
export function runVisibly(command, args, what) {
  return new Promise((resolve) => {
    const began = process.hrtime.bigint();
    const seconds = () => Number((process.hrtime.bigint() - began) / 1_000_000_000n);
    say(`${what} …`);
    const ticker = setInterval(() => say(`  … nog bezig (${seconds()} seconden)`), 5000);
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints = (complaints + chunk).slice(-4000);
    });
    const end = (code) => {
      clearInterval(ticker);
      if (code === 0) say(`  klaar in ${seconds()} seconden.`);
      resolve({ ok: code === 0, complaints: firstLines(complaints) });
    };
    child.on('error', () => end(1));
    child.on('close', end);
  });
}

async function install() {
  rmSync(stamp, { force: true });
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const args = [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { ok, complaints } = await runVisibly(
    command,
    args,
    'Onderdelen installeren (de eerste keer ongeveer een minuut; er is internet nodig)',
  );
  if (!ok)
    stop(
      `Installeren is niet gelukt.\n${complaints}`,
      'Controleer de internetverbinding en probeer het opnieuw.',
    );
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted());
}

/** The pinned Node comes in as a package; on a machine for which there is none, the own Node must be new enough. */
function checkNode() {
  const pinned = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const command = existsSync(pinned) ? pinned : process.execPath;
  const version = spawnSync(command, ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const major = Number(/^v(\d+)/.exec(version.stdout ?? '')?.[1] ?? 0);
  if (major >= PINNED_NODE) return;
  stop(
    `Voor deze computer is geen Node ${PINNED_NODE} meegeleverd, en de eigen Node is versie ${process.versions.node}.`,
    `Installeer Node ${PINNED_NODE} of nieuwer van nodejs.org en probeer het opnieuw.`,
  );
}

async function browser() {
  if (findBrowser()) return;
  await installBrowser(root, runVisibly, say);
  if (findBrowser()) return;
  const message =
    'Er is geen Chromium en hij is niet te installeren. De tests die een browser nodig hebben worden NIET gedaan.';
  if (process.env.CI) stop(message, 'Installeer Chromium, of zet het pad in de variabele CHROMIUM.');
  say(`\n${message}\nInstalleer Chromium of Chrome, of zet het pad in de variabele CHROMIUM.\n`);
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  stop(
    `Node ${process.versions.node} is te oud.`,
    `Installeer Node ${OLDEST_NODE} of nieuwer van nodejs.org.`,
  );
}
if (!(process.argv.includes('--checking') && canCheck())) {
  if (!isInstalled()) await install();
  checkNode();
}
if (process.argv.includes('--browser')) await browser();
