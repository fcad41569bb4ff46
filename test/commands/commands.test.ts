import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Verslag } from '../../schemas/verslag.ts';
import { makeFile, ORGANISATIE } from '../make.ts';
import { runIn } from './run.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'opdracht-'));
  mkdirSync(join(root, 'incidents/2026'), { recursive: true });
  writeFileSync(join(root, 'incidents/organisatie.yaml'), ORGANISATIE);
  writeFileSync(join(root, 'incidents/2026/2026-K7QF.md'), makeFile());
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (...args: string[]) => runIn(root, args);

const OWN = [
  '--naam',
  'Stichting Test',
  '--kort',
  'Test',
  '--kvk',
  '00000000',
  '--meldpunt',
  'privacy@test.example',
  '--fg',
  'FG-bureau',
  '--vestigingen',
  'De Eik; De Beuk',
];

describe('how a command ends', () => {
  it.each([
    { args: [], exit: 2 },
    { args: ['--help'], exit: 0 },
    { args: ['controle'], exit: 0 },
    { args: ['controle', '--help'], exit: 0 },
    { args: ['controle', '--vorm', 'github'], exit: 0 },
    { args: ['controle', '--vorm', 'xml'], exit: 2 },
    { args: ['beslis', '--alle', '--vorm', 'xml'], exit: 2 },
    { args: ['termijnen', '--vorm', 'xml'], exit: 2 },
    { args: ['controle', '--nu', 'gisteren'], exit: 2 },
    { args: ['controle', '--nu', '2026-09-14T09:00+02:00'], exit: 0 },
    { args: ['controle', '--nu', '2026-09-01T09:00+02:00'], exit: 1 },
    { args: ['controle', '--map', 'nergens'], exit: 2 },
    { args: ['controle', '--bestaat-niet'], exit: 2 },
    { args: ['controle', '/etc/passwd'], exit: 2 },
    { args: ['controle', '../../etc'], exit: 2 },
    { args: ['controle', 'incidents/2026/nergens.md'], exit: 2 },
    { args: ['controle', 'incidents/2026'], exit: 0 },
    { args: ['controle', '--commit', 'HEAD'], exit: 2 },
    { args: ['begin', 'x'], exit: 2 },
    { args: ['bestaat-niet'], exit: 2 },
    { args: ['constructor'], exit: 2 },
  ])('$args: $exit', async ({ args, exit }) => {
    const result = await run(...args);
    expect(result.exit).toBe(exit);
    if (!args.includes('github')) expect(result.out + result.err).not.toBe('');
    expect(result.err).not.toMatch(/ at .*\.ts:\d+/);
  });

  it('a finding that blocks: 1, and the place is clickable', async () => {
    writeFileSync(join(root, 'incidents/2026/2026-K7QF.md'), 'kapot');
    const { exit, out } = await run('controle');
    expect(exit).toBe(1);
    expect(out).toContain('incidents/2026/2026-K7QF.md:1:1 fout blok-met-velden');
  });

  it('a fault of the software: 3, with a sentence for people', async () => {
    const { exit, err } = await runIn(root, ['controle'], () => {
      throw new Error('kapotte klok');
    });
    expect(exit).toBe(3);
    expect(err).toContain('fout in het programma');
    expect(err).not.toContain(root);
  });

  it('json is the report and nothing else', async () => {
    const { out } = await run('controle', '--vorm', 'json');
    const report = JSON.parse(out) as Verslag;
    expect(report).toMatchObject({ versie: 1, nu: '2026-09-14T07:00:00Z', voorbeeld: false });
    expect(report.incidents.map(({ id }) => id)).toEqual(['2026-K7QF']);
    expect(report.incidents[0]?.termijnen[0]).toMatchObject({ dueAt: '2026-09-14T14:45:00Z' });
  });

  it('paths choose what is shown', async () => {
    writeFileSync(join(root, 'incidents/2026/2026-9999.md'), 'kapot');
    expect((await run('controle', 'incidents/2026/2026-K7QF.md')).exit).toBe(0);
    expect((await run('controle', 'incidents/2026/2026-9999.md')).exit).toBe(1);
  });
});

describe('begin', () => {
  const asExample = () =>
    writeFileSync(
      join(root, 'incidents/organisatie.yaml'),
      `${ORGANISATIE}voorbeeld:\n  nu: 2026-09-14 09:00\n  uitleg: Voorbeeld\n  bestanden:\n    - 2026/2026-K7QF.md\n    - 2026/is-er-niet.md\n    - ../geheim.md\n`,
    );

  it('replaces the example by an empty register that is right', async () => {
    asExample();
    writeFileSync(join(root, 'geheim.md'), 'blijft');
    expect(await run('begin', ...OWN, '--ja')).toMatchObject({ exit: 0 });
    expect(readdirSync(join(root, 'incidents'))).toEqual(['LEESMIJ.md', 'organisatie.yaml']);
    expect(existsSync(join(root, 'geheim.md'))).toBe(true);
    expect(readFileSync(join(root, 'incidents/organisatie.yaml'), 'utf8')).toContain('sleutel: de-beuk');
    expect(await run('controle')).toMatchObject({ exit: 0, out: expect.stringContaining('Alles klopt') });
  });

  it('leaves incidents that are not of the example', async () => {
    asExample();
    writeFileSync(join(root, 'incidents/2026/2026-9999.md'), makeFile().replace('2026-K7QF', '2026-9999'));
    await run('begin', ...OWN, '--ja');
    expect(readdirSync(join(root, 'incidents/2026'))).toEqual(['2026-9999.md']);
  });

  it('keeps the templates of letters', async () => {
    asExample();
    mkdirSync(join(root, 'incidents/sjablonen'));
    writeFileSync(join(root, 'incidents/sjablonen/ouders.md'), 'Eigen tekst.\n');
    expect((await run('begin', ...OWN, '--ja')).exit).toBe(0);
    expect(readFileSync(join(root, 'incidents/sjablonen/ouders.md'), 'utf8')).toBe('Eigen tekst.\n');
    expect((await run('controle')).exit).toBe(0);
  });

  it('done twice, the second time changes nothing', async () => {
    asExample();
    await run('begin', ...OWN, '--ja');
    const before = readFileSync(join(root, 'incidents/organisatie.yaml'), 'utf8');
    const again = await run('begin', ...OWN.with(1, 'Stichting Anders'), '--ja');
    expect(again.exit).toBe(2);
    expect(again.err).toContain('al uw eigen register');
    expect(readFileSync(join(root, 'incidents/organisatie.yaml'), 'utf8')).toBe(before);
  });

  it('killed half-way, it can be done again', async () => {
    asExample();
    rmSync(join(root, 'incidents/2026'), { recursive: true });
    writeFileSync(join(root, 'incidents/organisatie.yaml.nieuw'), 'half');
    expect((await run('begin', ...OWN, '--ja')).exit).toBe(0);
    expect(readdirSync(join(root, 'incidents'))).toEqual(['LEESMIJ.md', 'organisatie.yaml']);
  });

  it.each([
    ['an own register is never touched', [...OWN, '--ja'], ORGANISATIE],
    ['a register that cannot be read is never touched', [...OWN, '--ja'], 'naam: [\n'],
  ])('%s', async (_, args, organisatie) => {
    writeFileSync(join(root, 'incidents/organisatie.yaml'), organisatie);
    expect((await run('begin', ...args)).exit).toBe(2);
    expect(existsSync(join(root, 'incidents/2026/2026-K7QF.md'))).toBe(true);
  });

  it.each([
    ['without answers', ['--ja'], /--naam --kort/],
    ['with a wrong number', [...OWN.with(5, '123'), '--ja'], /--kvk: Dit antwoord past niet.*acht cijfers/],
    ['without consent', OWN, /--ja/],
  ])('%s nothing changes', async (_, args, sentence) => {
    asExample();
    const result = await run('begin', ...args);
    expect(result.exit).toBe(2);
    expect(result.err).toMatch(sentence);
    expect(existsSync(join(root, 'incidents/2026/2026-K7QF.md'))).toBe(true);
  });

  it('a link leads nothing outside the register to be removed or written', async () => {
    asExample();
    renameSync(join(root, 'incidents/2026'), join(root, 'buiten'));
    symlinkSync('../buiten', join(root, 'incidents/2026'));
    writeFileSync(join(root, 'geheim.md'), 'blijft');
    symlinkSync('../geheim.md', join(root, 'incidents/organisatie.yaml.nieuw'));
    expect((await run('begin', ...OWN, '--ja')).exit).toBe(0);
    expect(readdirSync(join(root, 'buiten'))).toEqual(['2026-K7QF.md']);
    expect(readFileSync(join(root, 'geheim.md'), 'utf8')).toBe('blijft');
    expect(lstatSync(join(root, 'incidents/organisatie.yaml')).isFile()).toBe(true);
  });

  it('makes the folder when there is none', async () => {
    rmSync(join(root, 'incidents'), { recursive: true });
    expect((await run('begin', ...OWN, '--ja')).exit).toBe(0);
    expect((await run('controle')).exit).toBe(0);
  });

  it('what the disk refuses is told, with what to do', async () => {
    asExample();
    mkdirSync(join(root, 'incidents/LEESMIJ.md.nieuw'));
    const { exit, err } = await run('begin', ...OWN, '--ja');
    expect(exit).toBe(2);
    expect(err).toMatch(/Niet alles is gelukt.*doe begin opnieuw/s);
  });

  it('schools of one name get keys of their own', async () => {
    asExample();
    await run('begin', ...OWN.with(-1, 'De Eik 2; De Eik; De Eik; Geheel'), '--ja');
    const text = readFileSync(join(root, 'incidents/organisatie.yaml'), 'utf8');
    expect([...text.matchAll(/sleutel: ((?:de|ge)\S+)/g)].map(([, key]) => key)).toEqual([
      'de-eik-2',
      'de-eik',
      'de-eik-3',
      'geheel-2',
    ]);
  });

  it('--droog only says what would happen', async () => {
    asExample();
    expect(await run('begin', ...OWN, '--droog')).toMatchObject({
      exit: 0,
      err: expect.stringContaining('1 voorbeeldbestand'),
    });
    expect(existsSync(join(root, 'incidents/2026/2026-K7QF.md'))).toBe(true);
  });

  it('names with quotes and colons stay what they are', async () => {
    asExample();
    await run('begin', ...OWN.with(1, `Stichting "A": 'b' # c`), '--ja');
    expect((await run('controle')).exit).toBe(0);
  });
});

describe('schema', () => {
  it('writes what is missing, and --check tells what is stale', async () => {
    expect((await run('schema', '--check')).exit).toBe(1);
    expect((await run('schema')).exit).toBe(0);
    expect((await run('schema', '--check')).exit).toBe(0);
    cpSync(join(root, 'schemas/json/verslag.schema.json'), join(root, 'schemas/json/incident.schema.json'));
    expect(await run('schema', '--check')).toMatchObject({
      exit: 1,
      out: expect.stringContaining('incident.schema.json'),
    });
  });
});
