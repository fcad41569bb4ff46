import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beoordeel } from '../../scripts/beoordeel.ts';
import { changedSince } from '../../scripts/history/changed.ts';
import { commitSource } from '../../scripts/history/commit.ts';
import { folderSource } from '../../scripts/register/folder.ts';
import { makeFile, NU, ORGANISATIE } from '../make.ts';

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

const rulesOf = (ref: string, folder = 'incidents') =>
  beoordeel({ source: commitSource(root, ref, folder), nu: NU }).verslag.diagnostics.map(
    (each) => `${each.file} ${each.ruleId}`,
  );

describe('a commit', () => {
  it('gives the register as it was, not as it is on disk', () => {
    expect(rulesOf('HEAD')).toEqual(['incidents/2026/2026-0000.md bestand-geen-koppeling']);
    const onDisk = beoordeel({ source: folderSource(join(root, 'incidents'), root), nu: NU }).verslag;
    expect(onDisk.diagnostics.map((each) => each.ruleId)).toContain('blok-met-velden');
  });

  it('gives the same bytes as the folder it came from', () => {
    const source = commitSource(root, 'main', './incidents/');
    expect(new TextDecoder().decode(source.read('2026/2026-K7QF.md'))).toBe(makeFile());
    expect(source.list().map((entry) => `${entry.path} ${entry.type}`)).toEqual([
      '2026/2026-0000.md link',
      '2026/2026-K7QF.md file',
      'organisatie.yaml file',
    ]);
  });

  it.each(['nergens', '--help', '-x', '$(touch gehackt)', ''])('%j is no commit, and is told so', (ref) => {
    expect(() => commitSource(root, ref, 'incidents')).toThrow(/niet te vinden/);
  });

  it('outside a clone is told so', () => {
    expect(() => commitSource(tmpdir(), 'HEAD', 'incidents')).toThrow(/niet te vinden/);
  });
});

describe('what changed since a commit', () => {
  it('is what differs on disk, new files included', () => {
    expect([...changedSince(root, 'HEAD')].sort()).toEqual([
      'incidents/2026/2026-9999.md',
      'incidents/2026/2026-K7QF.md',
    ]);
  });
});
