import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakPdf } from '../../scripts/pdf.ts';
import { findBrowser } from '../../scripts/setup-browser.mjs';
import { beginClone } from '../clone.ts';
import { makeFile, ORGANISATIE, REQUIRED } from '../make.ts';
import { runIn } from './run.ts';

let root = '';
const BSN = '111222333';
const FILE = '2026/2026-K7QF.md';
const commits: string[] = [];

/** What stood in the file at each of three commits. */
const TITELS = ['Eerst bekend', 'Daarna bekend', 'Nu bekend'] as const;
const MOMENTEN = [
  '2026-09-12T10:00:00+02:00',
  '2026-09-12T12:00:00+02:00',
  '2026-09-13T09:00:00+02:00',
] as const;
const inhoud = (titel: string, hash?: string) =>
  makeFile(
    `${REQUIRED.replace('Brief naar een verkeerd adres', titel)}${
      hash === undefined
        ? ''
        : `ingelicht:\n  - { rol: fg, moment: 2026-09-12 12:30, hoofd_hash: "${hash}" }\n`
    }`,
    '\n## Verloop\n\nGebeld.\n',
  );

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dossier-'));
  const { put, commit } = beginClone(root);
  put('organisatie.yaml', ORGANISATIE);
  commit('register', '2026-09-12T08:00:00+02:00');
  put(FILE, inhoud(TITELS[0]));
  commits.push(commit('eerst', MOMENTEN[0]));
  put(FILE, inhoud(TITELS[1]));
  commits.push(commit('daarna', MOMENTEN[1]));
  put(FILE, inhoud(TITELS[2], commits[1]));
  commits.push(commit('nu', MOMENTEN[2]));
});
afterAll(() => rmSync(root, { recursive: true }));

const run = (...args: string[]) => runIn(root, ['dossier', ...args]);
const kort = (...args: string[]) => run('2026-K7QF', '--vorm', 'markdown', ...args);
const inMap = (map: string) => (pad: string) => readFileSync(join(root, map, pad), 'utf8');
const paden = (map: string) =>
  readdirSync(join(root, map), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));

describe('dossier as known then', () => {
  it.each([
    ['the second of the first commit', '2026-09-12 10:00:00', 0],
    ['between', '2026-09-12 11:00', 0],
    ['a second before the second commit', '2026-09-12 11:59:59', 0],
    ['the second of it', '2026-09-12 12:00:00', 1],
    ['with an offset', '2026-09-12T10:00:00Z', 1],
    ['a day is known at its end', '2026-09-12', 1],
    ['after all', '2026-09-13 09:00', 2],
  ])('%s', async (_, op, welke) => {
    const { exit, out } = await kort('--op', op);
    expect(exit).toBe(0);
    expect(out).toContain(`| Titel | ${TITELS[welke]} |`);
    expect(out).toContain(`commit ${commits[welke]}`);
    expect(out).toContain('wat het register in deze commit wist');
    // What came later is nowhere in it, its history neither.
    for (const later of TITELS.slice(welke + 1)) expect(out).not.toContain(later);
  });

  it('judges by the clock of that moment', async () => {
    expect((await kort('--op', '2026-09-12 11:00')).out).toContain('| Stand op | za 12 sep 2026, 11:00 |');
  });

  it('reads a commit that is named', async () => {
    const { out } = await kort('--commit', commits[0] ?? '');
    expect(out).toContain(TITELS[0]);
  });

  it.each([
    ['before the incident', ['--op', '2026-09-12 09:59:59'], 'stond op dat moment nog niet in het register'],
    ['before the register', ['--op', '2026-09-12 07:59'], 'nog niets vastgelegd'],
    ['to come', ['--op', '2026-09-14 09:01'], 'is nog niet geweest'],
    ['no moment', ['--op', 'gisteren'], 'niet te lezen'],
    ['both', ['--op', '2026-09-13', '--commit', 'HEAD'], 'niet allebei'],
  ])('refuses: %s', async (_, args, zin) => {
    const { exit, out, err } = await kort(...args);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(zin);
  });

  it('refuses a history that is not whole', async () => {
    const ondiep = mkdtempSync(join(tmpdir(), 'ondiep-'));
    const { git } = beginClone(join(ondiep, 'leeg'));
    git('clone', '-q', '--depth', '1', `file://${root}`, join(ondiep, 'kloon'));
    const { exit, err } = await runIn(join(ondiep, 'kloon'), [
      'dossier',
      '2026-K7QF',
      '--op',
      '2026-09-12 11:00',
    ]);
    expect(exit).toBe(2);
    expect(err).toContain('maar een deel van de geschiedenis');
    rmSync(ondiep, { recursive: true });
  });

  it('says whether the hash that was sent to the FG is in this history', async () => {
    expect((await kort()).out).toContain(`${commits[1]}; die stand staat in deze geschiedenis`);
  });
});

describe('the folder of a dossier', () => {
  it('holds everything, the file byte for byte, and proves itself', async () => {
    const { exit, out } = await run('2026-K7QF', '--uit', 'een', '--zonder-pdf');
    expect(exit).toBe(0);
    expect(out).toContain('staat in een. Controlegetal van het manifest: ');
    const lees = inMap('een');
    expect(lees('incident.md')).toBe(readFileSync(join(root, 'incidents', FILE), 'utf8'));
    expect(JSON.parse(lees('verslag.json')).id).toBe('2026-K7QF');
    for (const versie of ['ap2022', 'bijlage1'])
      expect(JSON.parse(lees(`formulier-${versie}.json`)).formulier).toBe(versie);
    expect(existsSync(join(root, 'een/brieven/fg.md'))).toBe(true);
    expect(existsSync(join(root, 'een/dossier.pdf'))).toBe(false);
    expect(readdirSync(root).filter((naam) => naam.includes('bezig'))).toEqual([]);
    expect(await run('--controleer', 'een')).toMatchObject({ exit: 0, err: '' });
  });

  it('is the same when it is made again from the same commit at the same moment', async () => {
    await run('2026-K7QF', '--uit', 'twee', '--zonder-pdf');
    const [een, twee] = ['een', 'twee'].map((map) => paden(map).map((pad) => readFileSync(pad, 'utf8')));
    expect(twee).toEqual(een);
    expect(twee?.length).toBeGreaterThan(10);
  });

  it('says what was changed, added or taken away', async () => {
    cpSync(join(root, 'een'), join(root, 'anders'), { recursive: true });
    writeFileSync(join(root, 'anders/dossier.md'), inMap('een')('dossier.md').replace('Gebeld', 'Gebels'));
    rmSync(join(root, 'anders/verslag.json'));
    writeFileSync(join(root, 'anders/extra.txt'), '');
    const { exit, out } = await run('--controleer', 'anders');
    expect(exit).toBe(1);
    expect(out.split('\n').slice(1, -1)).toEqual([
      '  - dossier.md is veranderd.',
      '  - verslag.json ontbreekt.',
      '  - extra.txt hoort er niet bij: het staat niet in het manifest.',
    ]);
  });

  it.each([
    ['a folder that is not there', 'weg', 'is er niet'],
    ['a folder without a manifest', 'incidents', 'staat geen manifest.json'],
  ])('cannot check: %s', async (_, map, zin) => {
    const { exit, err } = await run('--controleer', map);
    expect(exit).toBe(2);
    expect(err).toContain(zin);
  });

  it('never writes over what is there, unless asked, and then only over a dossier', async () => {
    writeFileSync(join(root, 'twee/aantekening.txt'), 'van iemand');
    expect(await run('2026-K7QF', '--uit', 'twee', '--zonder-pdf')).toMatchObject({ exit: 2, out: '' });
    expect(existsSync(join(root, 'twee/aantekening.txt'))).toBe(true);
    expect(await run('2026-K7QF', '--uit', 'twee', '--zonder-pdf', '--overschrijf')).toMatchObject({
      exit: 0,
    });
    expect(await run('--controleer', 'twee')).toMatchObject({ exit: 0 });
    mkdirSync(join(root, 'eigen'));
    const { exit, err } = await run('2026-K7QF', '--uit', 'eigen', '--zonder-pdf', '--overschrijf');
    expect(exit).toBe(2);
    expect(err).toContain('nooit overschreven');
    expect(existsSync(join(root, 'eigen'))).toBe(true);
  });

  it('that cannot be written leaves nothing, and says what to do', async () => {
    writeFileSync(join(root, 'vast'), '');
    const { exit, out, err } = await run('2026-K7QF', '--uit', 'vast/dossier', '--zonder-pdf');
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('niet te schrijven');
    expect(readFileSync(join(root, 'vast'), 'utf8')).toBe('');
  });

  it('holds no personal data in any file, also when the register did', async () => {
    const map = mkdtempSync(join(tmpdir(), 'dossier-bsn-'));
    const { put, commit } = beginClone(map);
    put('organisatie.yaml', ORGANISATIE);
    put(
      FILE,
      makeFile(`${REQUIRED}# BSN ${BSN}\nherstel: { wat_is_gedaan: "BSN ${BSN}" }\n`, `\nBSN ${BSN}.\n`),
    );
    commit(`BSN ${BSN}`);
    put(FILE, makeFile(REQUIRED.replace('een ander adres', `BSN ${BSN}`), `\nBSN ${BSN}.\n`));
    commit('later');
    const { exit } = await runIn(map, ['dossier', '2026-K7QF', '--zonder-pdf']);
    expect(exit).toBe(0);
    const alle = readdirSync(join(map, 'dossier-2026-K7QF'), { recursive: true, withFileTypes: true }).filter(
      (each) => each.isFile(),
    );
    for (const each of alle)
      expect(readFileSync(join(each.parentPath, each.name), 'utf8')).not.toContain(BSN);
    const bestand = readFileSync(join(map, 'dossier-2026-K7QF/incident.md'), 'utf8');
    expect(bestand).toMatch(/^---\n# Dit is niet het bestand zoals het is gelezen/);
    rmSync(map, { recursive: true });
  });

  it.each([
    ['no id', [], 'Welk incident?'],
    ['an id that is not there', ['2026-0000'], 'Dit kenmerk staat niet in het register'],
    ['a form that does not exist', ['2026-K7QF', '--vorm', 'docx'], 'Kies bij --vorm uit: html, markdown.'],
  ])('refuses: %s', async (_, args, zin) => {
    const { exit, err } = await run(...args);
    expect(exit).toBe(2);
    expect(err).toContain(zin);
  });

  it('prints only the page when asked', async () => {
    const voor = readdirSync(root);
    const { out } = await run('2026-K7QF', '--vorm', 'html');
    expect(out).toMatch(/^<!doctype html>/i);
    expect(readdirSync(root)).toEqual(voor);
  });
});

describe.runIf(findBrowser() !== undefined)('the PDF', () => {
  it('is made with every chapter on a page of its own, tagged and with an outline', async () => {
    const { exit, err } = await run('2026-K7QF', '--uit', 'pdf');
    expect([exit, err]).toEqual([0, '']);
    const pdf = readFileSync(join(root, 'pdf/dossier.pdf'), 'latin1');
    const bladen = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    expect(bladen).toBeGreaterThanOrEqual(13);
    expect(bladen).toBeLessThan(40);
    expect(pdf).toContain('/Outlines');
    expect(pdf).toContain('/MarkInfo');
    expect(await run('--controleer', 'pdf')).toMatchObject({ exit: 0 });
  }, 60_000);

  it('that fails says so and nothing more', async () => {
    expect(await maakPdf(join(root, 'er-is-niets.html'))).toEqual({
      waarom: 'het maken lukte niet op deze computer',
    });
  }, 60_000);
});
