import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { briefNamen } from '../../scripts/letters/brieven.data.ts';
import { velden } from '../../scripts/letters/velden.data.ts';
import { inZip, woordTekst } from '../documents/zip.ts';
import { makeFile, ORGANISATIE, REQUIRED } from '../make.ts';
import { runIn } from './run.ts';

let root = '';

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@voorbeeld.example', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

const KLAS = `${REQUIRED.replace('Een brief kwam bij een ander adres aan.', 'Een brief over 111222333 kwam bij een ander aan.')}groepen:
  - { sleutel: klas, soort: leerling_onder_16 }
`;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'brief-'));
  mkdirSync(join(root, 'incidents/2026'), { recursive: true });
  writeFileSync(join(root, 'incidents/organisatie.yaml'), ORGANISATIE);
  writeFileSync(join(root, 'incidents/2026/2026-K7QF.md'), makeFile(KLAS));
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'begin');
});
afterAll(() => rmSync(root, { recursive: true }));

const run = (...args: string[]) => runIn(root, ['brief', ...args]);

describe('brief', () => {
  it('prints the letter, and first on the side what is missing and what to know', async () => {
    const { exit, out, err } = await run('2026-k7qf', 'ouders');
    expect(exit).toBe(0);
    expect(out).toMatch(
      /^# Bericht over gegevens van uw kind\n\nStichting Testscholen \(fictief\), maandag 14 september 2026\n/,
    );
    expect(err).toMatch(/^Nog in te vullen: [1-9]\d*\n {2}- /);
    expect(err).toContain('Let op:\n');
  });

  it('leaves personal data out, and says so without repeating it', async () => {
    const { out, err } = await run('2026-K7QF', 'ouders');
    expect(out + err).not.toContain('111222333');
    expect(err).toMatch(/Weggelaten uit samenvatting: .+\./);
  });

  it('uses the template of the register before the one that came along', async () => {
    const map = join(root, 'ander');
    cpSync(join(root, 'incidents'), map, { recursive: true });
    mkdirSync(join(map, 'sjablonen'));
    writeFileSync(join(map, 'sjablonen/ouders.md'), 'Eigen brief van {{ organisatie_kort }}.\n');
    expect((await run('2026-K7QF', 'ouders', '--map', 'ander')).out).toBe('Eigen brief van Testscholen.\n');
    writeFileSync(join(map, 'sjablonen/ouders.md'), 'x {{ organisatei }}\n');
    const { exit, err } = await run('2026-K7QF', 'ouders', '--map', 'ander');
    expect(exit).toBe(2);
    expect(err).toContain('sjablonen/ouders.md, regel 1, kolom 6:');
    writeFileSync(join(map, 'sjablonen/ouders.md'), new Uint8Array([0xff, 0xfe, 0x41, 0]));
    expect((await run('2026-K7QF', 'ouders', '--map', 'ander')).err).toContain('UTF-16');
  });

  it('html is one page, docx a file of Word; nothing is overwritten unasked', async () => {
    const { out } = await run('2026-K7QF', 'ouders', '--vorm', 'html');
    expect(out).toMatch(/^<!DOCTYPE html>\n<html lang="nl">/);
    const uit = join(root, 'brief.docx');
    expect((await run('2026-K7QF', 'ouders', '--vorm', 'docx', '--uit', 'brief.docx')).exit).toBe(0);
    const eerst = readFileSync(uit);
    expect(woordTekst(eerst)).toContain('Geachte ouder of verzorger');
    expect(inZip(eerst, 'docProps/core.xml')).toContain('Bericht over gegevens van uw kind (2026-K7QF)');
    const weer = await run('2026-K7QF', 'cvb', '--vorm', 'docx', '--uit', 'brief.docx');
    expect([weer.exit, weer.err.includes('bestaat al')]).toEqual([2, true]);
    expect(readFileSync(uit).equals(eerst)).toBe(true);
    expect(
      (await run('2026-K7QF', 'cvb', '--vorm', 'docx', '--uit', 'brief.docx', '--overschrijf')).exit,
    ).toBe(0);
    expect(readFileSync(uit).equals(eerst)).toBe(false);
  });

  it('to the FG goes the hash of the register, and that there is more than that', async () => {
    const hoofd = git('rev-parse', 'HEAD').trim();
    const schoon = await run('2026-K7QF', 'fg');
    expect(schoon.out).toContain(`Controlegetal van het register: ${hoofd}`);
    expect(schoon.err).not.toContain('nog niet zijn vastgelegd');
    writeFileSync(join(root, 'incidents/LEESMIJ.md'), '# Nieuw\n');
    expect((await run('2026-K7QF', 'fg')).err).toContain('nog niet zijn vastgelegd');
    const opCommit = await run('2026-K7QF', 'fg', '--commit', 'HEAD');
    expect(opCommit.out).toContain(hoofd);
    expect(opCommit.err).not.toContain('nog niet zijn vastgelegd');
    rmSync(join(root, 'incidents/LEESMIJ.md'));
  });

  it('in no clone the hash is a gap', async () => {
    const los = mkdtempSync(join(tmpdir(), 'brief-los-'));
    cpSync(join(root, 'incidents'), join(los, 'incidents'), { recursive: true });
    const { exit, err } = await runIn(los, ['brief', '2026-K7QF', 'fg']);
    expect([exit, err.includes('het controlegetal van de laatste stand')]).toEqual([0, true]);
    rmSync(los, { recursive: true });
  });

  it.each([
    [[], 'Welk incident, en voor wie?'],
    [['2026-K7QF'], 'Voor wie is de brief?'],
    [['2026-K7QF', 'oma'], 'Voor wie is de brief?'],
    [['2026-K7QF', 'ouders', 'meer'], 'Voor wie is de brief?'],
    [['2026-0000', 'ouders'], 'Dit kenmerk staat niet in het register'],
    [
      ['2026-K7QF', 'ouders', '--groep', 'x'],
      'Deze groep staat niet bij dit incident.\nKies bij --groep uit: klas.',
    ],
    [['2026-K7QF', 'vragen-leverancier'], 'Bij dit incident staat geen leverancier.'],
    [['2026-K7QF', 'ouders', '--vorm', 'pdf'], 'Kies bij --vorm uit: markdown, html, docx.'],
    [['2026-K7QF', 'ouders', '--vorm', 'docx'], '--uit brief.docx'],
    [['2026-K7QF', 'ouders', '--uit', 'nergens/x.md'], 'niet te schrijven (ENOENT)'],
    [['2026-K7QF', 'ouders', '--weigerlijst', 'x'], 'De weigerlijst is er niet'],
  ])('%j is refused with what to do', async (args, zin) => {
    const { exit, out, err } = await run(...args);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(zin);
  });

  it('without the library for Word it says what to do', () => {
    // As after npm ci --omit=dev --omit=optional: the package cannot be found.
    const weg =
      "import{registerHooks}from'node:module';registerHooks({resolve:(s,c,n)=>n(s==='docx'?'docx-is-weg':s,c)})";
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(weg)}`,
        join(import.meta.dirname, '../../scripts/main.ts'),
        ...['brief', '2026-K7QF', 'cvb', '--vorm', 'docx', '--uit', 'nooit.docx'],
      ],
      { cwd: root, encoding: 'utf8' },
    );
    expect([status, existsSync(join(root, 'nooit.docx'))]).toEqual([2, false]);
    expect(stderr).toContain(
      'Voor een Word-bestand ontbreekt een onderdeel (docx).\nInstalleer alles met: npm ci.',
    );
  });

  it('says which letters there are, and which names a template may use', async () => {
    const lijst = (await run('--lijst')).out;
    for (const naam of briefNamen) expect(lijst).toContain(`${naam}\n    `);
    const namen = (await run('--velden')).out;
    for (const { naam, wat } of velden)
      expect(namen).toMatch(
        new RegExp(`^${naam}( \\(lijst\\))?\\n    ${wat.slice(0, 20).replace(/[().]/g, '.')}`, 'm'),
      );
  });

  it('without an organisation there is no letter', async () => {
    const los = mkdtempSync(join(tmpdir(), 'brief-zonder-'));
    mkdirSync(join(los, 'incidents/2026'), { recursive: true });
    writeFileSync(join(los, 'incidents/2026/2026-K7QF.md'), makeFile());
    const { exit, err } = await runIn(los, ['brief', '2026-K7QF', 'cvb']);
    expect([exit, err.includes('organisatie.yaml ontbreekt')]).toEqual([2, true]);
    expect(existsSync(join(los, 'incidents/sjablonen'))).toBe(false);
    rmSync(los, { recursive: true });
  });
});
