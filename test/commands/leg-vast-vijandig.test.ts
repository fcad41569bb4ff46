import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { replaceFile } from '../../scripts/register/replace.ts';
import { makeFile, ORGANISATIE, REQUIRED } from '../make.ts';
import { runIn } from './run.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'leg-vast-'));
  mkdirSync(join(root, 'incidents/2026'), { recursive: true });
  writeFileSync(join(root, 'incidents/organisatie.yaml'), ORGANISATIE);
});
afterEach(() => rmSync(root, { recursive: true }));

const bestand = () => join(root, 'incidents/2026/2026-K7QF.md');
const run = (...args: string[]) => runIn(root, ['leg-vast', '2026-K7QF', ...args]);
const meld = (nummer: string, ...meer: string[]) =>
  run('melding', '--moment', '2026-09-12 10:00', `--nummer=${nummer}`, ...meer);

describe('wat er getypt wordt blijft een waarde', () => {
  it.each([
    ['een veld', 'N-1, volledig: ja'],
    ['een opmerking', 'N-1 # weg'],
    ['een lijst', '- N-1'],
    ['een verwijzing', '*anker'],
    ['een anker', '&a N-1'],
    ['een soort', '!!js/function x'],
    ['aanhalingstekens', '"\'N-1\'"'],
    ['een getal', '0012'],
    ['een groot getal', '2026091200000001'],
    ['een woord van YAML', 'null'],
    ['nog een', 'yes'],
    ['een dag', '2026-09-12'],
    ['het einde van de velden', '---'],
    ['een streepje', '~'],
    ['een dubbele punt', 'N: 1:'],
  ])('%s', async (_, nummer) => {
    writeFileSync(bestand(), makeFile());
    const { exit, err } = await meld(nummer);
    expect(err).toBe('');
    expect(exit).toBe(0);
    const yaml = readFileSync(bestand(), 'utf8').split(/^---$/m)[1] ?? '';
    expect(parse(yaml).meldingen).toHaveLength(1);
    expect(parse(yaml).meldingen[0].nummer).toBe(nummer);
    expect((await runIn(root, ['controle'])).out).not.toMatch(/momentopname-klopt|veld-/);
  });

  it.each([
    ['een nieuwe regel', 'N-1\nvolledig: ja', /nummer/],
    ['een teken dat u niet ziet', 'N-\u202E1', /nummer|ziet/],
    ['een teken dat de terminal stuurt', 'N-\u001B[2J', /nummer|ziet/],
    ['te lang', 'N'.repeat(61), /nummer/],
  ])('%s wordt geweigerd', async (_, nummer, zegt) => {
    writeFileSync(bestand(), makeFile());
    const { exit, err } = await meld(nummer);
    expect(exit).toBe(2);
    expect(err).toMatch(zegt);
    expect(readFileSync(bestand(), 'utf8')).toBe(makeFile());
  });

  it('een burgerservicenummer of adres komt er niet in, en wordt niet herhaald', async () => {
    writeFileSync(bestand(), makeFile());
    for (const tekst of ['BSN 999994955', 'Mail naar p.proef@ouders.example']) {
      const { exit, err } = await meld('N-1', '--reden-later', tekst);
      expect(exit).toBe(2);
      expect(err).not.toMatch(/999994955|p\.proef/);
    }
    expect(readFileSync(bestand(), 'utf8')).toBe(makeFile());
  });
});

describe('het bestand blijft wat het was', () => {
  it('regeleinden van Windows, een teken vooraan, opmerkingen en een onbekende volgorde', async () => {
    const tekst =
      `\uFEFF${makeFile(`# boven\n${REQUIRED}herstel:\n  # binnen\n  technisch: nee   # achter\nsoort: incident\n# onder\n`, '# Kop  \n\n- a\n')}`.replaceAll(
        '\n',
        '\r\n',
      );
    writeFileSync(bestand(), tekst);
    expect((await run('hersteld', '--moment', '2026-09-13')).exit).toBe(0);
    expect(readFileSync(bestand(), 'utf8')).toBe(
      tekst.replace('nee   # achter\r\n', 'nee   # achter\r\n  verholpen_op: 2026-09-13\r\n'),
    );
  });

  it('in elk incident van het voorbeeld: velden waar het niet over gaat blijven letterlijk staan', async () => {
    cpSync('incidents', join(root, 'voorbeeld'), { recursive: true });
    const kenmerken = ['2026-H5X2', '2026-V2KC', '2026-9TRB', '2025-7NQG', '2026-D6YH', '2026-R8MJ'].filter(
      (id) => existsSync(join(root, 'voorbeeld', id.slice(0, 4), `${id}.md`)),
    );
    if (kenmerken.length === 0) return;
    const daden: readonly (readonly [readonly string[], readonly string[]])[] = [
      [
        ['melding', '--nummer', 'N-99', '--soort', 'vervolg', '--wijziging', 'Meer bekend.'],
        ['meldingen', 'melding_in_voorbereiding'],
      ],
      [['melding-gehoord', '--rol', 'cvb,fg', '--verbeter'], ['meldingen']],
      [['ingelicht', '--rol', 'gmr'], ['ingelicht']],
      [['geinformeerd', '--groep', 'alle', '--gericht-aan', 'betrokkene'], ['informeren']],
      [['tweede-poging', '--ronde', '1', '--verbeter'], ['informeren']],
      [['hersteld', '--wat', 'Alles: "hersteld" # echt.', '--verbeter'], ['herstel']],
      [['fg-advies', '--advies', 'Meld het,\nen wel nu.', '--verbeter'], ['beoordelingen']],
    ];
    const delen = (tekst: string) =>
      new Map(tekst.split(/^(?=[a-z_]+:|---)/m).map((deel) => [/^[a-z_]+|^/.exec(deel)?.[0] ?? '', deel]));
    let gelukt = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kenmerken),
        fc.constantFrom(...daden),
        async (id, [args, velden]) => {
          const pad = join(root, 'voorbeeld', id.slice(0, 4), `${id}.md`);
          const voor = readFileSync(pad, 'utf8');
          const { exit, err } = await runIn(
            root,
            ['leg-vast', id, ...args, '--moment', 'nu', '--map', 'voorbeeld'].filter((each) => each !== ''),
          );
          expect([0, 2], err).toContain(exit);
          const na = readFileSync(pad, 'utf8');
          if (exit === 2) expect(na).toBe(voor);
          if (na !== voor) gelukt += 1;
          const [was, wordt] = [delen(voor), delen(na)];
          for (const [naam, deel] of was)
            if (!velden.includes(naam)) expect(wordt.get(naam), naam).toBe(deel);
          for (const naam of wordt.keys()) expect(was.has(naam) || velden.includes(naam), naam).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
    expect(gelukt).toBeGreaterThan(3);
  }, 60_000);
});

describe('vervangen', () => {
  const bytes = (tekst: string) => new TextEncoder().encode(tekst);
  const vervang = (was: string | undefined, wordt: string) =>
    replaceFile(join(root, 'incidents'), {
      path: '2026/2026-K7QF.md',
      was: was === undefined ? undefined : bytes(was),
      wordt: bytes(wordt),
    });

  it('heel, en zonder iets achter te laten', () => {
    vervang(undefined, 'een');
    vervang('een', 'twee');
    expect(readFileSync(bestand(), 'utf8')).toBe('twee');
    expect(existsSync(join(root, '.2026-K7QF.md.nieuw'))).toBe(false);
  });

  it('ook na een poging die halverwege stopte', () => {
    vervang(undefined, 'een');
    writeFileSync(join(root, '.2026-K7QF.md.nieuw'), 'half');
    vervang('een', 'twee');
    expect(readFileSync(bestand(), 'utf8')).toBe('twee');
  });

  it.each([
    ['wat intussen veranderde', 'een', 'anders'],
    ['wat er intussen kwam', undefined, 'anders'],
  ])('nooit over %s', (_, was, staat) => {
    writeFileSync(bestand(), staat);
    expect(() => vervang(was, 'twee')).toThrow(/intussen/);
    expect(readFileSync(bestand(), 'utf8')).toBe(staat);
  });

  it('nooit over wat er niet meer is', () => {
    expect(() => vervang('een', 'twee')).toThrow(/intussen/);
    expect(existsSync(bestand())).toBe(false);
  });
});
