import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beoordeel } from '../../scripts/beoordeel.ts';
import { OperatorError } from '../../scripts/diagnostics/operator-error.ts';
import { folderSource } from '../../scripts/register/folder.ts';
import { makeFile, ORGANISATIE, RUSTIG } from '../make.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'register-'));
  put('incidents/organisatie.yaml', ORGANISATIE);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, content: string) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

const controle = () =>
  beoordeel({ source: folderSource(join(root, 'incidents'), root), nu: RUSTIG, isNuFixed: true }).verslag;
const found = () =>
  controle().diagnostics.map((each) => `${each.file}:${each.line}:${each.column} ${each.ruleId}`);

describe('a folder', () => {
  it('with an incident is right', () => {
    put('incidents/2026/2026-K7QF.md', makeFile());
    expect(found()).toEqual([]);
    expect(controle().incidents.map((each) => each.bestand)).toEqual(['incidents/2026/2026-K7QF.md']);
  });

  it.each([
    'incidents/2026/nog-een.md',
    'incidents/2026-K7QF.md',
    'incidents/2026/2026-K7QF.MD',
    'incidents/2026/2026-K7QF.md.bak',
    'incidents/2026/2026-K7QI.md',
    'incidents/2026/foto.jpg',
    'incidents/.verborgen',
    'incidents/2026/-rf.md',
    'incidents/2026/a\nb.md',
    'incidents/leveranciers/Hoofdletter.md',
    'incidents/2026/diep/2026-K7QF.md',
  ])('%j is a file that the register does not know', (path) => {
    put(path, makeFile());
    expect(found()).toEqual([`${path}:1:1 bestand-bekende-soort`]);
  });

  it('a file that is too large is not read', () => {
    put('incidents/2026/2026-K7QF.md', makeFile(undefined, 'a'.repeat(200 * 1024)));
    expect(found()).toEqual(['incidents/2026/2026-K7QF.md:1:1 bestand-niet-te-groot']);
  });

  it('links out of the tree and in circles are findings and are not followed', () => {
    writeFileSync(join(root, 'geheim.md'), 'GEHEIM');
    mkdirSync(join(root, 'incidents/2026'));
    symlinkSync(join(root, 'geheim.md'), join(root, 'incidents/2026/2026-K7QF.md'));
    symlinkSync('..', join(root, 'incidents/2026/lus'));
    expect(found()).toEqual([
      'incidents/2026/2026-K7QF.md:1:1 bestand-geen-snelkoppeling',
      'incidents/2026/lus:1:1 bestand-geen-snelkoppeling',
    ]);
    expect(JSON.stringify(controle())).not.toContain('GEHEIM');
  });

  it('a file that went away between listing and reading is a finding', () => {
    put('incidents/2026/2026-K7QF.md', makeFile());
    const source = folderSource(join(root, 'incidents'), root);
    const entries = source.list();
    rmSync(join(root, 'incidents/2026/2026-K7QF.md'));
    const { verslag } = beoordeel({ source: { ...source, list: () => entries }, nu: RUSTIG });
    expect(verslag.diagnostics.map((each) => each.ruleId)).toEqual(['bestand-leesbaar']);
  });

  it('a link that came in after listing is not read', () => {
    put('incidents/2026/2026-K7QF.md', makeFile());
    const source = folderSource(join(root, 'incidents'), root);
    rmSync(join(root, 'incidents/2026/2026-K7QF.md'));
    writeFileSync(join(root, 'geheim.md'), 'GEHEIM');
    symlinkSync(join(root, 'geheim.md'), join(root, 'incidents/2026/2026-K7QF.md'));
    expect(() => source.read('2026/2026-K7QF.md')).toThrow(OperatorError);
    expect(() => source.read('../geheim.md')).toThrow(OperatorError);
  });

  it('a name that is no text is a finding', () => {
    writeFileSync(Buffer.concat([Buffer.from(join(root, 'incidents/')), Buffer.from([0xff])]), 'x');
    expect(controle().diagnostics.map((each) => each.ruleId)).toEqual(['bestand-geen-snelkoppeling']);
  });

  it('that is a file is told', () => {
    expect(() => folderSource(join(root, 'incidents/organisatie.yaml'), root)).toThrow(/geen map/);
  });

  it('that does not exist is told to the person', () => {
    expect(() => folderSource(join(root, 'nergens'), root)).toThrow(/bestaat niet/);
  });
});
