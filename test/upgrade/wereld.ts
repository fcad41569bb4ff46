import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Ran } from '../commands/run.ts';
import { runIn } from '../commands/run.ts';
import { INCIDENT } from '../forge/story.ts';

/** The number of a release that does not exist yet. */
export const NIEUW = '9.0.0';
/** The number of this software. */
export const NU = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

/** A supplier in the form that the next release reads by a step. */
const LEVERANCIER = `---
schema: 1
naam: Avondplanner Proef (fictief)
hoedanigheid: verwerker
overeenkomst:
  schriftelijk: ja
  model: convenant_4_0
  gesloten_op: 2025-01-01
  cvb_goedgekeurd_op: 2025-01-01
  # waar de papieren liggen
  bewaarplaats: Archief stafbureau (fictief)
---
`;

const who = ['-c', 'user.name=Uitgever', '-c', 'user.email=uitgever@voorbeeld.example'];

/** Git in a folder. */
export const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...who, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

/** Two releases of this software in a repository, and the clone of a school on the first. */
export class Wereld {
  readonly folder = mkdtempSync(join(tmpdir(), 'uitgaven-'));
  readonly uitgaven = join(this.folder, 'uitgaven');
  readonly school = join(this.folder, 'school');

  /** @param forge bare repository that is the forge of the school */
  constructor(forge?: string) {
    this.#uitgaven();
    this.#school(forge);
  }

  /** Changes a file of the repository with releases; the text must be there. */
  #verander(pad: string, was: string, wordt: string): void {
    const file = join(this.uitgaven, pad);
    const tekst = readFileSync(file, 'utf8');
    if (!tekst.includes(was)) throw new Error(`${pad} does not hold ${was}`);
    writeFileSync(file, tekst.replaceAll(was, wordt));
  }

  #uitgaven(): void {
    git('.', 'init', '-q', '-b', 'main', this.uitgaven);
    const files = git('.', 'ls-files', '-co', '--exclude-standard').split('\n');
    for (const file of files) {
      const target = join(this.uitgaven, file);
      mkdirSync(dirname(target), { recursive: true });
      // A file that somebody takes away at this moment is not in the release.
      try {
        cpSync(file, target);
      } catch (error) {
        if ((error as { code?: string }).code !== 'ENOENT') throw error;
      }
    }
    this.#leg(NU);
    this.#verander('package.json', `"version": "${NU}"`, `"version": "${NIEUW}"`);
    this.#verander(
      'package-lock.json',
      `"version": "${NU}",\n  "lockfile`,
      `"version": "${NIEUW}",\n  "lockfile`,
    );
    this.#verander('schemas/leverancier.ts', 'schemaVersion(1)', 'schemaVersion(2)');
    this.#verander('schemas/leverancier.ts', 'bewaarplaats: line(', 'ligt_bij: line(');
    this.#verander(
      'scripts/dossier/hoofdstukken/leveranciers.ts',
      'overeenkomst?.bewaarplaats',
      'overeenkomst?.ligt_bij',
    );
    this.#verander(
      'scripts/register/migraties/migraties.data.ts',
      'leverancier: [],',
      `leverancier: [{ van: 1, naar: 2, uitleg: 'Bewaarplaats van een overeenkomst heet ligt_bij.', zet: hernoem(['overeenkomst', 'bewaarplaats'], 'ligt_bij'), voorbeeld: { schema: 1, overeenkomst: { bewaarplaats: 'x' } } }],`,
    );
    this.#verander(
      'scripts/register/migraties/migraties.data.ts',
      "import type { Migraties } from './migratie.ts';",
      "import type { Migraties } from './migratie.ts';\nimport { hernoem } from './migratie.ts';",
    );
    this.#verander('scripts/protocol/regels/jaar-van-kenmerk.ts', 'Het kenmerk', 'Dit kenmerk');
    this.#verander('.github/workflows/register.yml', 'timeout-minutes: 15', 'timeout-minutes: 14');
    rmSync(join(this.uitgaven, 'incidents'), { recursive: true });
    rmSync(join(this.uitgaven, 'SECURITY.md'));
    writeFileSync(join(this.uitgaven, 'NIEUWS.md'), 'Nieuw in deze versie.\n');
    mkdirSync(join(this.uitgaven, '.github/rulesets'), { recursive: true });
    writeFileSync(join(this.uitgaven, '.github/CODEOWNERS'), '* @iemand-anders\n');
    mkdirSync(join(this.uitgaven, 'incidents/2026'), { recursive: true });
    writeFileSync(join(this.uitgaven, 'incidents/2026/2026-AAAA.md'), 'van de uitgave\n');
    this.#leg(NIEUW);
  }

  #leg(versie: string): void {
    git(this.uitgaven, 'add', '-A');
    git(this.uitgaven, 'commit', '-q', '-m', `versie ${versie}`);
    git(this.uitgaven, 'tag', '-a', '-m', versie, `v${versie}`);
  }

  #school(forge: string | undefined): void {
    execFileSync('git', ['clone', '-q', '--no-checkout', this.uitgaven, this.school], { stdio: 'pipe' });
    git(this.school, 'switch', '-q', '-C', 'main', `v${NU}`);
    git(this.school, 'tag', '-d', `v${NU}`, `v${NIEUW}`);
    git(this.school, 'remote', 'rename', 'origin', 'bron');
    git(this.school, 'config', 'user.name', 'Beheerder');
    git(this.school, 'config', 'user.email', 'beheerder@voorbeeld.example');
    // Installed once, for every test; a link is no folder to the list of what git ignores.
    symlinkSync(resolve('node_modules'), join(this.school, 'node_modules'));
    writeFileSync(join(this.school, '.git/info/exclude'), 'node_modules\n');
    if (forge !== undefined) git(this.school, 'remote', 'add', 'origin', forge);
  }

  /** The school begins its own register and records what it has. */
  async begin(): Promise<this> {
    const antwoorden = ['--naam', 'Stichting Test', '--kort', 'Test', '--kvk', '00000000'];
    const over = [
      '--meldpunt',
      'privacy@test.example',
      '--fg',
      'FG-bureau',
      '--vestigingen',
      'De Eik',
      '--ja',
    ];
    await runIn(this.school, ['begin', ...antwoorden, ...over]);
    this.schrijf('incidents/2026/2026-K7QF.md', INCIDENT);
    this.schrijf('incidents/leveranciers/avondplanner-proef.md', LEVERANCIER);
    this.schrijf('.github/CODEOWNERS', '* @beheerder\n');
    this.legVast('ons register');
    return this;
  }

  schrijf(pad: string, tekst: string): void {
    mkdirSync(dirname(join(this.school, pad)), { recursive: true });
    writeFileSync(join(this.school, pad), tekst);
  }

  legVast(woorden: string): string {
    git(this.school, 'add', '-A');
    git(this.school, 'commit', '-q', '-m', woorden);
    return git(this.school, 'rev-parse', 'HEAD');
  }

  /** Runs `bijwerken` in the clone of the school. */
  bijwerken(...args: readonly string[]): Promise<Ran> {
    return runIn(this.school, ['bijwerken', ...args], () =>
      Temporal.Instant.from('2026-11-21T09:00:00+01:00'),
    );
  }

  /** Everything that git knows of the school, to see whether something changed. */
  stand(): string {
    return `${git(this.school, 'status', '--porcelain')}\n${git(this.school, 'for-each-ref', 'refs/heads', 'refs/tags')}\n${git(this.school, 'rev-parse', 'HEAD')}`;
  }

  weg(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
