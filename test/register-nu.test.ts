import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesRegister } from '../scripts/lees-register.ts';
import { leave } from '../scripts/runtime/handover.ts';
import { verloop } from '../scripts/verloop.ts';
import type { TestClone } from './clone.ts';
import { beginClone } from './clone.ts';
import { runIn } from './commands/run.ts';
import { makeFile, NU, ORGANISATIE, REQUIRED } from './make.ts';

const OP = '2026-09-14T06:30:00Z';
const titel = (tekst: string, id = '2026-K7QF') =>
  makeFile(REQUIRED.replace('2026-K7QF', id).replace('Brief naar een verkeerd adres', tekst));

let root: string;
let clone: TestClone;
/** A proposal from the first state of main. @returns its head */
const voorstel = (tak: string, change: () => void) => {
  clone.git('switch', '-q', '-c', tak, 'begin');
  change();
  return clone.commit(`werk aan ${tak}`);
};

const heads: { nummer: number; head: string }[] = [];
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'nu-'));
  clone = beginClone(root);
  clone.put('organisatie.yaml', ORGANISATIE);
  clone.put('2026/2026-K7QF.md', titel('Zoals op main'));
  clone.put('2026/2026-9999.md', titel('Ook op main', '2026-9999'));
  clone.commit('Register begonnen');
  clone.git('tag', 'begin');
  const nieuw = voorstel('nieuw', () => clone.put('2026/2026-W306.md', titel('Nieuw', '2026-W306')));
  const eerste = voorstel('eerste', () => clone.put('2026/2026-K7QF.md', titel('Eerste voorstel')));
  const tweede = voorstel('tweede', () => {
    clone.put('2026/2026-K7QF.md', titel('Tweede voorstel'));
    clone.put('organisatie.yaml', ORGANISATIE.replace('korte_naam:', 'korte_naam: Gekaapt #'));
  });
  const stuk = voorstel('stuk', () => clone.put('2026/2026-9999.md', '---\nschema: [\n---\n'));
  const stukNieuw = voorstel('stuk-nieuw', () => clone.put('2026/2026-A0A0.md', 'geen vooraf\n'));
  clone.git('switch', '-q', 'main');
  // Collides with the two proposals on the same incident.
  clone.put('2026/2026-K7QF.md', titel('Later op main'));
  clone.commit(
    `Incident 2026-K7QF (#3)\n\nIncident: 2026-K7QF\nBesluit: ongewijzigd\nHoofd-sha: ${eerste}\nRegels-versie: 0.2.0`,
  );
  heads.push(
    { nummer: 12, head: nieuw },
    { nummer: 14, head: tweede },
    { nummer: 13, head: eerste },
    { nummer: 15, head: stuk },
    { nummer: 16, head: stukNieuw },
    { nummer: 17, head: 'f'.repeat(40) },
  );
  leave(join(root, '.register'), 'voorstellen.json', {
    versie: 1,
    op: OP,
    main: clone.git('rev-parse', 'main'),
    voorstellen: heads.map((each) => ({ ...each, titel: 't', tak: 't', bekijk: true })),
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const lees = (werkmap: string | undefined) =>
  leesRegister({ folder: join(root, 'incidents'), workingFolder: root, werkmap, nu: NU });

describe('het register is main met de open voorstellen', () => {
  it('per incident gaat het voorstel voor, en dat staat erbij', () => {
    const { verslag, voorstellen, onleesbaar, organisatie, opgehaaldOp } = lees(join(root, '.register'));
    expect(verslag.incidents.map(({ id, titel: tekst, stand, pr }) => [id, tekst, stand, pr])).toEqual([
      ['2026-9999', 'Ook op main', 'vastgesteld', undefined],
      ['2026-K7QF', 'Tweede voorstel', 'voorgesteld', 14],
      ['2026-W306', 'Nieuw', 'voorgesteld', 12],
    ]);
    expect(voorstellen.get('2026-K7QF')).toEqual([13, 14]);
    // What cannot be read in a proposal takes nothing away, and is named.
    expect(onleesbaar).toEqual([
      { id: '2026-9999', nummer: 15 },
      { id: '2026-A0A0', nummer: 16 },
    ]);
    // Who holds which role is never read from a proposal.
    expect(organisatie?.korte_naam).not.toMatch(/Gekaapt/);
    expect(opgehaaldOp?.toString()).toBe('2026-09-14T06:30:00Z');
  });

  it('zonder opgehaalde voorstellen alleen wat er op schijf staat', () => {
    const { verslag, voorstellen } = lees(undefined);
    expect(verslag.incidents.map(({ id, titel: tekst }) => [id, tekst])).toEqual([
      ['2026-9999', 'Ook op main'],
      ['2026-K7QF', 'Later op main'],
    ]);
    expect(voorstellen.size).toBe(0);
  });

  it('niets opgehaald: een zin die zegt wat te doen', () => {
    expect(() => lees(join(root, 'nergens'))).toThrow(/voorstellen\.json is er niet/);
  });

  it('termijnen leest dezelfde verzameling', async () => {
    const zonder = await runIn(root, ['termijnen', '--alle', '--vorm', 'json']);
    const met = await runIn(root, ['termijnen', '--alle', '--voorstellen', '--vorm', 'json']);
    expect(zonder.out).not.toContain('2026-W306');
    expect(met.out).toContain('2026-W306');
  });
});

describe('het verloop van een incident', () => {
  it('noemt elke stap van main, met wat erover is vastgelegd', () => {
    const gevonden = verloop({ root, folder: 'incidents', prefix: '' }, 'main');
    const versies = gevonden.get('2026-K7QF') ?? [];
    expect(versies.map(({ lees: open }) => open()?.titel)).toEqual(['Zoals op main', 'Later op main']);
    expect(versies.map(({ vastlegging }) => vastlegging?.besluit)).toEqual([undefined, 'ongewijzigd']);
    expect(gevonden.has('2026-W306')).toBe(false);
  });
});
