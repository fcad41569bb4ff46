import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFile, ORGANISATIE, REQUIRED } from '../make.ts';
import { runIn } from './run.ts';

const BSN = '999994955';
const FILE = 'incidents/2026/2026-K7QF.md';

let root: string;
const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@test.example', '-c', 'commit.gpgsign=false', ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  ).toString();

function put(path: string, content: string | Uint8Array) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

function commit(message: string) {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', message);
}

function putAndCommit(path: string, content: string | Uint8Array) {
  put(path, content);
  commit('x');
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'privacy-'));
  git('init', '-q', '-b', 'main');
  put('incidents/organisatie.yaml', ORGANISATIE);
  put(FILE, makeFile());
  commit('begin');
  git('checkout', '-qb', 'incident/2026-K7QF');
});
afterEach(() => rmSync(root, { recursive: true }));

async function run(...args: string[]) {
  const ran = await runIn(root, ['privacy', ...args]);
  expect(ran.out + ran.err, 'no value is ever repeated').not.toMatch(/999994955|Sanne|06-12345678/i);
  return ran;
}

const withBody = (body: string) => `${makeFile()}\n${body}\n`;

describe('privacy', () => {
  it('zegt van een schoon register dat er niets is, en dat meelezen nodig blijft', async () => {
    const { exit, out } = await run();
    expect(exit).toBe(0);
    expect(out).toMatch(/lees zelf mee/);
  });

  it('vindt wat op schijf staat, met plaats en wat te doen', async () => {
    put(FILE, withBody(`BSN ${BSN}`));
    const { exit, out } = await run();
    expect(exit).toBe(1);
    expect(out).toContain(`${FILE}:`);
    expect(out).toMatch(/er is niets gelekt/);
  });

  it('vindt in elke commit wat een latere commit weer weghaalt', async () => {
    put(FILE, withBody(`BSN ${BSN}`));
    commit('erin');
    put(FILE, makeFile());
    commit('eruit');
    expect((await run()).exit).toBe(0);
    const { exit, out } = await run('--sinds', 'main');
    expect(exit).toBe(1);
    expect(out).toMatch(new RegExp(`commit [0-9a-f]{10}, ${FILE}:`));
    expect(out).toMatch(/Alleen weghalen helpt niet/);
  });

  it('zegt dat een verstuurde commit niet terug te halen is', async () => {
    put(FILE, withBody(`BSN ${BSN}`));
    commit('erin');
    git('update-ref', 'refs/remotes/origin/incident', 'HEAD');
    expect((await run('--sinds', 'main')).out).toMatch(/al verstuurd.*72 uur/s);
  });

  it.each([
    ['een bericht', () => commit(`Gebeld met 06-12345678`), /bericht van de commit:1:12 fout/],
    [
      'de naam van een bestand',
      () => putAndCommit('incidents/2026/sanne.md', 'x'),
      /naam van bestand in incidents\/2026\/:1:\d+ waarschuwing/,
    ],
    [
      'een bestand naast het register',
      () => putAndCommit('lijst.csv', `naam;bsn\nTest Proef;${BSN}\n`),
      /lijst\.csv:2:12 fout/,
    ],
    [
      'een bijlage die geen tekst is',
      () => putAndCommit('incidents/2026/scan.pdf', new Uint8Array([37, 0, 1])),
      /geen tekst/,
    ],
    ['de naam van de tak', () => git('checkout', '-qb', 'sanne'), /naam van de tak:1:1 waarschuwing/],
  ])('vindt in %s', async (_naam, doe, verwacht) => {
    doe();
    expect((await run('--sinds', 'main')).out).toMatch(verwacht);
  });

  it('van een samenvoeging telt alleen wat zij zelf verandert', async () => {
    git('checkout', '-q', 'main');
    put('incidents/LEESMIJ.md', `BSN ${BSN}\n`);
    commit('op main');
    git('checkout', '-q', 'incident/2026-K7QF');
    put('incidents/2026/2026-9999.md', makeFile());
    commit('op tak');
    git('merge', '-q', '--no-edit', 'main');
    expect((await run('--sinds', 'main')).exit).toBe(0);
  });

  it('kijkt in een titel', async () => {
    expect((await run('--titel', `Datalek ${BSN} bsn`)).exit).toBe(1);
    expect((await run('--titel', 'Incident 2026-K7QF')).exit).toBe(0);
  });

  it('een commit waarvan is besloten dat er niets in staat, telt niet meer', async () => {
    put(FILE, withBody(`BSN ${BSN}`));
    commit('erin');
    const hash = git('rev-parse', 'HEAD').slice(0, 10);
    put(
      FILE,
      `---\n${REQUIRED}mag_blijven:\n  - soort: bsn\n    waar: commit ${hash}\n    op: 2026-09-12\n    reden: Testnummer uit een handleiding.\n---\n`,
    );
    commit('besloten');
    expect((await run('--sinds', 'main')).exit).toBe(0);
  });

  it('kijkt voor het vastleggen naar wat klaarstaat, niet naar wat er op schijf staat', async () => {
    put(FILE, withBody(`BSN ${BSN}`));
    expect((await run('--klaargezet')).exit).toBe(0);
    git('add', '-A');
    const { exit, out } = await run('--klaargezet');
    expect(exit).toBe(1);
    expect(out).toMatch(/nog niet vastgelegd/);
  });

  it('maakt een weigerlijst zonder namen, en gebruikt haar', async () => {
    put('namen.txt', 'Qorin Proef\n\nSanne\n');
    const { out: lijst } = await run('--maak-weigerlijst', 'namen.txt');
    put('lijst.txt', lijst);
    put(FILE, withBody('gisteren was qorin proef er niet'));
    expect((await run()).exit).toBe(0);
    expect((await run('--weigerlijst', 'lijst.txt')).exit).toBe(1);
    expect((await run('--weigerlijst', 'namen.txt')).exit).toBe(2);
    expect((await run('--weigerlijst', 'is-er-niet.txt')).exit).toBe(2);
  });

  it('zet een haak die Git uitvoert, ook twee keer, en laat een andere haak staan', async () => {
    expect((await run('--haak')).exit).toBe(0);
    expect((await run('--haak', '--weigerlijst', "o'n.txt")).exit).toBe(0);
    const hook = join(root, '.git/hooks/pre-commit');
    expect(readFileSync(hook, 'utf8')).toMatch(/privacy --klaargezet --weigerlijst '.*o'\\''n\.txt'/);
    writeFileSync(hook, '#!/bin/sh\nexit 0\n');
    const { exit, err } = await run('--haak');
    expect(exit).toBe(2);
    expect(err).toMatch(/blijft staan/);
    expect(readFileSync(hook, 'utf8')).toBe('#!/bin/sh\nexit 0\n');
  });

  it('met de haak wordt een gegeven niet vastgelegd', async () => {
    await run('--haak');
    // What npm would start, without npm: the command of this software on this clone.
    put(
      'package.json',
      JSON.stringify({ scripts: { register: `node ${join(process.cwd(), 'scripts/main.ts')}` } }),
    );
    put(FILE, withBody(`BSN ${BSN}`));
    git('add', FILE);
    const before = git('rev-parse', 'HEAD');
    expect(() => git('commit', '-qm', 'erin')).toThrow();
    expect(git('rev-parse', 'HEAD')).toBe(before);
    put(FILE, withBody('Een leraar belde de ouder.'));
    git('add', FILE);
    expect(() => git('commit', '-qm', 'BSN 999994955')).toThrow();
    git('commit', '-qm', 'Verloop aangevuld');
    expect(git('rev-parse', 'HEAD')).not.toBe(before);
    expect(existsSync(join(root, '.git/hooks/commit-msg'))).toBe(true);
  });
});
