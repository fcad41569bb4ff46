import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beoordeel } from '../../scripts/beoordeel.ts';
import { changedSince } from '../../scripts/history/changed.ts';
import { placeInClone } from '../../scripts/history/clone.ts';
import { commitSource } from '../../scripts/history/commit.ts';
import { folderSource } from '../../scripts/register/folder.ts';
import { makeFile, ORGANISATIE, RUSTIG } from '../make.ts';

let root: string;
const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@test.example', '-c', 'commit.gpgsign=false', ...args],
    { cwd: root },
  );

function put(path: string, content: string) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'historie-'));
  git('init', '-q', '-b', 'main');
  put('incidents/organisatie.yaml', ORGANISATIE);
  put('incidents/2026/2026-K7QF.md', makeFile());
  put('buiten/los.md', 'buiten het register');
  symlinkSync('../../buiten/los.md', join(root, 'incidents/2026/2026-0000.md'));
  git('add', '.');
  git('commit', '-qm', 'een');
  put('incidents/2026/2026-K7QF.md', 'kapot');
  put('incidents/2026/2026-9999.md', makeFile());
});
afterAll(() => rmSync(root, { recursive: true }));

const place = (folder = 'incidents', from = '.') => placeInClone(join(root, folder), join(root, from));
const rulesOf = (ref: string, folder = 'incidents') =>
  beoordeel({ source: commitSource(place(folder), ref), nu: RUSTIG }).verslag.diagnostics.map(
    (each) => `${each.file} ${each.ruleId}`,
  );

describe('a commit', () => {
  it('gives the register as it was, not as it is on disk', () => {
    expect(rulesOf('HEAD')).toEqual(['incidents/2026/2026-0000.md bestand-geen-snelkoppeling']);
    const onDisk = beoordeel({ source: folderSource(join(root, 'incidents'), root), nu: RUSTIG }).verslag;
    expect(onDisk.diagnostics.map((each) => each.ruleId)).toContain('blok-met-velden');
  });

  it('gives the same bytes as the folder it came from', () => {
    const source = commitSource(place('./incidents/'), 'main');
    expect(new TextDecoder().decode(source.read('2026/2026-K7QF.md'))).toBe(makeFile());
    expect(source.list().map((entry) => `${entry.path} ${entry.type}`)).toEqual([
      '2026/2026-0000.md link',
      '2026/2026-K7QF.md file',
      'organisatie.yaml file',
    ]);
  });

  it.each(['nergens', '--help', '-x', '$(touch gehackt)', ''])('%j is no commit, and is told so', (ref) => {
    expect(() => commitSource(place(), ref)).toThrow(/niet te vinden/);
  });

  it('outside a clone is told so', () => {
    expect(() => placeInClone(tmpdir(), tmpdir())).toThrow(/geen kloon/);
  });
});

describe('where the register is', () => {
  it.each([
    ['incidents', '.', 'incidents', 'incidents/'],
    ['./incidents/', '.', 'incidents', 'incidents/'],
    ['incidents/../incidents', '.', 'incidents', 'incidents/'],
    ['incidents', 'incidents', 'incidents', ''],
    ['incidents', 'buiten', 'incidents', '../incidents/'],
    ['.', '.', '', ''],
    ['alleen-in-een-commit/diep', '.', 'alleen-in-een-commit/diep', 'alleen-in-een-commit/diep/'],
  ])('%s from %s', (folder, from, expected, prefix) => {
    expect(place(folder, from)).toMatchObject({ folder: expected, prefix });
  });

  it('a folder that is not in the commit, or is a file, is told so', () => {
    expect(() => commitSource(place('nergens'), 'HEAD')).toThrow(/staat niet in deze commit/);
    expect(() => commitSource(place('buiten/los.md'), 'HEAD')).toThrow(/staat niet in deze commit/);
  });
});

describe('what changed since a commit', () => {
  it.each([
    ['.', 'incidents/'],
    ['incidents', ''],
    ['buiten', '../incidents/'],
  ])('is what differs on disk, new files included, as findings show it from %s', (from, prefix) => {
    expect([...changedSince(place('incidents', from), 'HEAD')].sort()).toEqual([
      `${prefix}2026/2026-9999.md`,
      `${prefix}2026/2026-K7QF.md`,
    ]);
  });

  it('up to another commit is what differs between the two, whatever is on disk', () => {
    expect([...changedSince(place(), 'HEAD', 'HEAD')]).toEqual([]);
  });
});
