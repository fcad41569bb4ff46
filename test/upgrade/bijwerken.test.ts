import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Bijwerkverslag } from '../../scripts/upgrade/verslag.ts';
import { bijwerkTekst } from '../../scripts/upgrade/verslag-tekst.ts';
import { git, NIEUW, NU, Wereld } from './wereld.ts';

/** From one release to the next, for real: two releases in git, a school on the first. */

let wereld: Wereld;
let begin: string;
const tak = `bijwerken/${NIEUW}`;

beforeAll(async () => {
  wereld = await new Wereld().begin();
  // A place of its own for what is temporary: other tests upgrade at the same time.
  process.env['TMPDIR'] = join(wereld.folder, 'tijdelijk');
  mkdirSync(process.env['TMPDIR']);
  begin = git(wereld.school, 'rev-parse', 'HEAD');
});
afterAll(() => wereld.weg());
afterEach(() => {
  git(wereld.school, 'switch', '-q', '-f', 'main');
  git(wereld.school, 'reset', '-q', '--hard', begin);
  git(wereld.school, 'clean', '-fdq');
  if (git(wereld.school, 'branch', '--list', tak) !== '') git(wereld.school, 'branch', '-D', tak);
});

const verslagVan = async (...args: readonly string[]) => {
  const { exit, out, err } = await wereld.bijwerken(NIEUW, '--vorm', 'json', ...args);
  expect(err).not.toContain('fout in het programma');
  return { exit, err, verslag: JSON.parse(out) as Bijwerkverslag };
};
const boomVan = (ref: string, pad = '') => git(wereld.school, 'rev-parse', `${ref}:${pad}`);
/** Files outside the register in which the branch differs from the release. */
const buitenRegister = () => {
  git(wereld.school, 'fetch', '-q', '--no-tags', 'bron', `+refs/tags/v${NIEUW}:refs/test/uitgave`);
  const anders = git(wereld.school, 'diff', '--name-only', tak, 'refs/test/uitgave').split('\n');
  return anders.filter((pad) => !pad.startsWith('incidents/'));
};
const tijdelijk = () => readdirSync(tmpdir()).filter((each) => each.startsWith('bijwerken-'));

describe('from one release to the next', () => {
  it('everything outside the register is the release, the register is byte for byte what it was', async () => {
    const voor = wereld.stand();
    const { exit, verslag } = await verslagVan();
    expect(exit).toBe(0);
    expect(verslag).toMatchObject({ van: NU, naar: NIEUW, stand: 'klaar', tak, vorige: begin, gestopt: [] });
    expect(boomVan(tak, 'incidents')).toBe(boomVan('main', 'incidents'));
    expect(buitenRegister()).toEqual(['.github/CODEOWNERS']);
    expect(git(wereld.school, 'show', `${tak}:.github/CODEOWNERS`)).toBe('* @beheerder');
    expect(git(wereld.school, 'rev-parse', `${tak}^`)).toBe(begin);
    // What is checked out was not touched.
    const na = wereld.stand();
    expect(na.split('\n').filter((regel) => !regel.endsWith(`refs/heads/${tak}`))).toEqual(voor.split('\n'));
    expect(verslag.bestanden.erbij).toEqual(['NIEUWS.md']);
    expect(verslag.bestanden.weg).toEqual(['SECURITY.md']);
    expect(verslag.bestanden.anders).toContain('.github/workflows/register.yml');
    expect(verslag.behouden.map(({ pad }) => pad)).toEqual(['.github/CODEOWNERS']);
    expect(verslag.eigen).toEqual([]);
    // Twice gives the same, once.
    const eerste = git(wereld.school, 'rev-parse', tak);
    expect((await verslagVan()).verslag).toMatchObject({ stand: 'stond-er-al', commit: eerste });
    expect(git(wereld.school, 'rev-parse', tak)).toBe(eerste);
    // And when main went on, the branch is made anew on it.
    wereld.schrijf('incidents/LEESMIJ.md', '# Register\n');
    const main = wereld.legVast('leesmij');
    expect((await verslagVan()).verslag.stand).toBe('klaar');
    expect(git(wereld.school, 'rev-parse', `${tak}^`)).toBe(main);
    expect(boomVan(tak, 'incidents')).toBe(boomVan('main', 'incidents'));
  });

  it('dry: the new software has judged the old files, and nothing is changed', async () => {
    const voor = wereld.stand();
    const { exit, verslag, err } = await verslagVan('--droog');
    expect([exit, verslag.stand, verslag.commit]).toEqual([0, 'droog', null]);
    expect(err).toContain('Er is niets veranderd');
    expect(wereld.stand()).toBe(voor);
    expect(tijdelijk()).toEqual([]);
    expect(verslag.controle).toMatchObject({
      soort: 'gedaan',
      verschil: {
        incidenten: { voor: 1, na: 1 },
        uitkomsten: [],
        onleesbaar: [],
        goedkeuring: [],
        nieuw: [],
        vervallen: [],
      },
      migraties: [
        { soort: 'leverancier', van: 1, naar: 2, bestanden: ['leveranciers/avondplanner-proef.md'] },
      ],
    });
  });

  it('once it is joined, the new software finds the old files good and leaves them', async () => {
    const { out, err } = await wereld.bijwerken(NIEUW);
    // In plain words: what changes, what to look at, what to do next.
    expect(out).toContain(`# Bijwerken van ${NU} naar ${NIEUW}`);
    expect(out).toContain('Geen verschil: elke uitkomst en elke fout is gelijk. 1 incident gelezen.');
    expect(out).toContain('leverancier, vorm 1 naar 2 (1 bestand)');
    expect(out).toContain('wat er op de forge draait: `.github/workflows/register.yml`');
    expect(out).toContain('`scripts/protocol/regels/jaar-van-kenmerk.ts`');
    expect(err).toContain('npm start');
    expect(err).toContain('-- dokter');
    git(wereld.school, 'merge', '-q', '--no-ff', '-m', 'bijgewerkt', tak);
    const run = spawnSync(process.execPath, ['scripts/main.ts', 'controle', '--vorm', 'json'], {
      cwd: wereld.school,
      encoding: 'utf8',
    });
    expect(run.status).toBe(0);
    const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: { file: string; ruleId: string }[] };
    const wat = diagnostics.filter(({ file }) => file.includes('leveranciers')).map(({ ruleId }) => ruleId);
    expect(wat).toEqual(['zes-punten-afgesproken']);
    expect(
      readFileSync(join(wereld.school, 'incidents/leveranciers/avondplanner-proef.md'), 'utf8'),
    ).toContain('schema: 1');
    // And the software of before says of a file of after that it must be brought up to date.
    wereld.schrijf(
      'incidents/leveranciers/nieuw.md',
      '---\nschema: 2\nnaam: x\nhoedanigheid: verwerker\n---\n',
    );
    git(wereld.school, 'checkout', '-q', begin, '--', 'schemas', 'scripts');
    const oud = spawnSync(
      process.execPath,
      ['scripts/main.ts', 'controle', 'incidents/leveranciers/nieuw.md'],
      {
        cwd: wereld.school,
        encoding: 'utf8',
      },
    );
    expect(oud.stdout).toContain('vorm 2');
    expect((await wereld.bijwerken(NIEUW)).err).toContain('niet zijn vastgelegd');
  });

  it('work of somebody on the branch stays', async () => {
    git(wereld.school, 'branch', tak);
    const { exit, err } = await wereld.bijwerken(NIEUW);
    expect(exit).toBe(2);
    expect(err).toContain('werk dat niet van bijwerken is');
    expect(git(wereld.school, 'rev-parse', tak)).toBe(begin);
  });
});

describe('what the school changed itself', () => {
  const WORKFLOW = '.github/workflows/register.yml';

  it('is named, and stops it; with --overschrijf it stays in the history', async () => {
    wereld.schrijf(WORKFLOW, `${readFileSync(join(wereld.school, WORKFLOW), 'utf8')}# van ons\n`);
    wereld.schrijf('scripts/eigen.ts', '// van ons\n');
    const main = wereld.legVast('eigen werk');
    const gestopt = await verslagVan();
    expect(gestopt.exit).toBe(1);
    expect(gestopt.verslag).toMatchObject({
      stand: 'gestopt',
      eigen: [WORKFLOW, 'scripts/eigen.ts'],
      commit: null,
    });
    expect(git(wereld.school, 'branch', '--list', tak)).toBe('');
    const tekst = bijwerkTekst(gestopt.verslag);
    expect(tekst).toContain('**Er is niets gemaakt.**');
    expect(tekst).toContain(`git show ${main.slice(0, 12)}:<bestand>`);
    expect((await verslagVan('--overschrijf')).verslag.stand).toBe('klaar');
    expect(git(wereld.school, 'show', `${main}:${WORKFLOW}`)).toContain('# van ons');
    expect(git(wereld.school, 'show', `${tak}:${WORKFLOW}`)).not.toContain('# van ons');
  });

  it('cannot be known without the release of before: said, and stopped', async () => {
    const map = join(wereld.folder, 'uitgepakt');
    mkdirSync(map, { recursive: true });
    execFileSync('tar', ['-x', '-C', map], {
      input: execFileSync('git', ['-C', wereld.uitgaven, 'archive', `v${NIEUW}`], { maxBuffer: 1e9 }),
    });
    const { exit, verslag } = await verslagVan('--van', map);
    expect([exit, verslag.eigen, verslag.bron]).toEqual([1, null, 'een map']);
    const ja = await verslagVan('--van', map, '--overschrijf');
    expect(ja.verslag.stand).toBe('klaar');
    expect(buitenRegister()).toEqual(['.github/CODEOWNERS']);
  });
});

describe('what may not be', () => {
  it.each([
    [['0.0.1'], 'is niet nieuwer'],
    [[NU], 'is niet nieuwer'],
    [['8.8.8'], `Deze zijn er: ${NU}, ${NIEUW}.`],
    [['morgen'], 'Noem één versie'],
    [[], 'Noem één versie'],
    [[NIEUW, NU], 'Noem één versie'],
    [[NIEUW, '--van', '/bestaat/niet'], 'niet te bereiken'],
    [[NIEUW, '--van', '--upload-pack=touch x'], 'kloppen niet'],
    [[NIEUW, '--van=--upload-pack=touch x'], 'niet te bereiken'],
  ])('%j: %s', async (args, zin) => {
    const voor = wereld.stand();
    const { exit, err } = await wereld.bijwerken(...args);
    expect(exit).toBe(2);
    expect(err).toContain(zin);
    expect(wereld.stand()).toBe(voor);
  });

  it('the same version may be put back when it is asked for', async () => {
    const { exit, out } = await wereld.bijwerken(NU, '--opnieuw', '--droog', '--vorm', 'json');
    expect(exit).toBe(0);
    expect((JSON.parse(out) as Bijwerkverslag).bestanden).toEqual({ erbij: [], weg: [], anders: [] });
  });

  it('a work tree that is not clean, or another branch', async () => {
    wereld.schrijf('incidents/LEESMIJ.md', 'half\n');
    expect((await wereld.bijwerken(NIEUW)).err).toContain('niet zijn vastgelegd');
    git(wereld.school, 'checkout', '-q', '--', '.');
    git(wereld.school, 'switch', '-q', '-c', 'iets-anders');
    expect((await wereld.bijwerken(NIEUW)).err).toContain('niet op de hoofdtak');
    git(wereld.school, 'switch', '-q', 'main');
    git(wereld.school, 'branch', '-D', 'iets-anders');
  });

  it('a tag at something else, or with a link or a second register in it', async () => {
    const { uitgaven } = wereld;
    const uitgave = (versie: string, doe: () => void) => {
      git(uitgaven, 'switch', '-q', '--detach', `v${NIEUW}`);
      doe();
      git(uitgaven, 'add', '-A');
      git(uitgaven, 'commit', '-q', '--allow-empty', '-m', versie);
      git(uitgaven, 'tag', `v${versie}`);
      git(uitgaven, 'switch', '-q', 'main');
    };
    const nummer = (versie: string) => {
      const file = join(uitgaven, 'package.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace(`"${NIEUW}"`, `"${versie}"`));
    };
    uitgave('9.0.1', () => undefined);
    uitgave('9.0.2', () => {
      nummer('9.0.2');
      execFileSync('ln', ['-s', '/etc', join(uitgaven, 'snel')]);
    });
    uitgave('9.0.3', () => {
      nummer('9.0.3');
      mkdirSync(join(uitgaven, 'Incidents'));
      writeFileSync(join(uitgaven, 'Incidents/organisatie.yaml'), 'x');
    });
    uitgave('9.0.4', () => {
      nummer('9.0.4');
      writeFileSync(join(uitgaven, 'scripts/main.ts'), 'process.exit(3);\n');
    });
    expect((await wereld.bijwerken('9.0.1')).err).toContain('noemt zichzelf anders');
    expect((await wereld.bijwerken('9.0.2')).err).toContain('snel is geen gewoon bestand');
    expect((await wereld.bijwerken('9.0.3')).err).toContain('Incidents/organisatie.yaml');
    const stuk = await wereld.bijwerken('9.0.4', '--overschrijf');
    expect([stuk.exit, stuk.out.includes('kan dit register niet controleren')]).toEqual([1, true]);
    expect(git(wereld.school, 'branch', '--list', 'bijwerken/*')).toBe('');
    for (const versie of ['9.0.1', '9.0.2', '9.0.3', '9.0.4']) git(uitgaven, 'tag', '-d', `v${versie}`);
  });
});

describe('killed half-way', () => {
  it('at any step of git: what is checked out is whole, and again gives the same', async () => {
    const bin = join(wereld.folder, 'bin');
    mkdirSync(bin, { recursive: true });
    const echt = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    // A git that, at one step, takes the program along that called it.
    writeFileSync(
      join(bin, 'git'),
      `#!/bin/sh\ncase " $* " in *" $STERF_BIJ "*) [ "$STERF_NA" ] && ${echt} "$@"; kill -9 $PPID; exit 1;; esac\nexec ${echt} "$@"\n`,
    );
    chmodSync(join(bin, 'git'), 0o755);
    const voor = wereld.stand();
    for (const [stap, na] of [
      ['fetch', '1'],
      ['update-index', ''],
      ['write-tree', '1'],
      ['checkout-index', ''],
      ['commit-tree', '1'],
      ['update-ref', ''],
    ]) {
      const run = spawnSync(process.execPath, ['scripts/main.ts', 'bijwerken', NIEUW], {
        cwd: wereld.school,
        env: { ...process.env, PATH: `${bin}:${process.env['PATH']}`, STERF_BIJ: stap, STERF_NA: na },
      });
      expect([stap, run.signal]).toEqual([stap, 'SIGKILL']);
      expect(wereld.stand()).toBe(voor);
    }
    const { verslag } = await verslagVan();
    expect(verslag.stand).toBe('klaar');
    expect(boomVan(tak, 'incidents')).toBe(boomVan('main', 'incidents'));
    expect(buitenRegister()).toEqual(['.github/CODEOWNERS']);
    expect(existsSync(join(wereld.school, '.git/index.lock'))).toBe(false);
    for (const over of tijdelijk()) execFileSync('rm', ['-rf', join(tmpdir(), over)]);
  });
});
