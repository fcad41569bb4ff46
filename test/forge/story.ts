import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { github } from '../../scripts/forge/github.ts';
import type { Ran } from '../commands/run.ts';
import { runIn } from '../commands/run.ts';
import type { StandIn } from './stand-in/server.ts';
import { startStandIn } from './stand-in/server.ts';
import type { Account, Pull } from './stand-in/world.ts';
import { World } from './stand-in/world.ts';

/** A board whose role holders have the accounts below. */
const ORGANISATIE = readFileSync('test/forge/organisatie.yaml', 'utf8');

export const ID = '2026-K7QF';
export const PATH = `incidents/2026/${ID}.md`;

/** An incident on which only the board has to decide. */
export const INCIDENT = `---
schema: 1
id: ${ID}
titel: Verslag over een leerling naar een verkeerde ouder gemaild
samenvatting: Een verslag van een gesprek ging per mail naar een ouder van een ander kind.
soort: incident
onze_rol: verantwoordelijke
tijdlijn:
  kennisname: 2026-11-20 13:10
feiten:
  persoonsgegevens: ja
  beveiliging_tekortgeschoten: ja
  aantasting:
    vertrouwelijkheid: vastgesteld
  inzage: ja
  gegevens:
    - soort: naam
    - soort: zorgdossier
      mate: wezenlijk
groepen:
  - sleutel: leerlingen
    soort: leerling_onder_16
    aantal_eigen: { min: 1, max: 1 }
beoordelingen:
  - soort: eerste
    moment: 2026-11-20 15:00
    door: po-1
    groepen:
      - groep: alle
        risico_onwaarschijnlijk:
          antwoord: nee
          reden: Het verslag gaat over zorg en is gelezen.
        hoog_risico:
          antwoord: ja
          reden: Het verslag gaat over zorg en is gelezen door iemand uit dezelfde klas.
    ap:
      antwoord: ja
      reden: Er is een risico voor de leerling.
    betrokkenen:
      antwoord: ja
      reden: Het risico is hoog, en de ouders kunnen hun kind steunen.
---
`;

const NOW = Temporal.Instant.from('2026-11-20T18:00:00+01:00');

/** A forge, the people of a board, the clone of the Privacy Officer and the clone in which the workflow runs. */
export class Story {
  readonly world = new World();
  readonly folder = mkdtempSync(join(tmpdir(), 'verhaal-'));
  readonly people = {
    po: this.world.account('po', 1000001),
    voorzitter: this.world.account('voorzitter', 1000003),
    lid: this.world.account('lid', 1000004),
    fg: this.world.account('fg', 1000005),
    beheerder: this.world.account('beheerder', 1000009),
    vreemde: this.world.account('vreemde', 7),
  };
  standIn!: StandIn;
  now = NOW;
  key = 'workflow';

  /** Everything is there: a register without incidents on main. */
  async begin(): Promise<this> {
    this.standIn = await startStandIn(this.world);
    execFileSync('git', ['clone', '-q', this.world.bare, this.po], { stdio: 'pipe' });
    this.#git('switch', '-q', '-c', 'main');
    this.write('incidents/organisatie.yaml', ORGANISATIE);
    this.write('README.md', 'Register\n');
    this.commit('begin', this.people.po);
    this.#git('push', '-q', '-u', 'origin', 'main');
    execFileSync('git', ['clone', '-q', this.world.bare, this.ci], { stdio: 'pipe' });
    return this;
  }

  get po(): string {
    return join(this.folder, 'po');
  }
  get ci(): string {
    return join(this.folder, 'ci');
  }

  #git(...args: readonly string[]): string {
    return execFileSync('git', ['-C', this.po, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** A branch from main as it is now. */
  branch(name: string): void {
    this.#git('fetch', '-q', 'origin');
    this.#git('switch', '-q', '-C', name, 'origin/main');
  }

  go(branch: string): void {
    this.#git('switch', '-q', branch);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.po, path)), { recursive: true });
    writeFileSync(join(this.po, path), text);
  }

  change(path: string, from: string | RegExp, to: string): void {
    const text = readFileSync(join(this.po, path), 'utf8');
    const next = text.replace(from, to);
    if (next === text) throw new Error(`nothing to change in ${path}`);
    writeFileSync(join(this.po, path), next);
  }

  commit(message: string, by: Account): string {
    const env = {
      ...process.env,
      GIT_AUTHOR_NAME: by.login,
      GIT_AUTHOR_EMAIL: `${by.login}@voorbeeld.example`,
      GIT_COMMITTER_NAME: by.login,
      GIT_COMMITTER_EMAIL: `${by.login}@voorbeeld.example`,
    };
    this.#git('add', '-A');
    execFileSync('git', ['-C', this.po, 'commit', '-q', '--allow-empty', '-m', message], {
      env,
      stdio: 'pipe',
    });
    return this.#git('rev-parse', 'HEAD').trim();
  }

  push(): void {
    this.#git('push', '-q', '-f', 'origin', 'HEAD');
  }

  /** Brings main into the branch, as the button Update branch does. */
  updateBranch(by: Account): void {
    this.#git('fetch', '-q', 'origin');
    const env = {
      ...process.env,
      GIT_AUTHOR_NAME: by.login,
      GIT_AUTHOR_EMAIL: `${by.login}@voorbeeld.example`,
      GIT_COMMITTER_NAME: 'GitHub',
      GIT_COMMITTER_EMAIL: 'noreply@github.com',
    };
    execFileSync('git', ['-C', this.po, 'merge', '-q', '--no-ff', '--no-edit', 'origin/main'], {
      env,
      stdio: 'pipe',
    });
    this.push();
  }

  /** The Privacy Officer writes an incident and opens a proposal. */
  propose(text: string = INCIDENT, id = ID): Pull {
    this.branch(`incident/${id}`);
    this.write(`incidents/2026/${id}.md`, text.replaceAll(ID, id));
    this.commit(`incident ${id}`, this.people.po);
    this.push();
    return this.world.openPull(`incident/${id}`, this.people.po);
  }

  #runs = 9_000_000_001;

  /** One command in the clone of the workflow. */
  run(...args: readonly string[]): Promise<Ran> {
    return this.runAt(this.ci, ...args);
  }

  /** One command in a clone. */
  runAt(clone: string, ...args: readonly string[]): Promise<Ran> {
    return runIn(clone, args, () => this.now, {
      environment: {
        PATH: process.env['PATH'],
        GITHUB_ACTIONS: 'true',
        GITHUB_TOKEN: this.key,
        GITHUB_REPOSITORY: this.world.repository,
        GITHUB_API_URL: this.standIn.url,
        // Every run has a number of its own; another one that says the same is no news.
        GITHUB_RUN_ID: String(this.#runs++),
      },
      connect: async (options) => github({ ...options, second: 1 }),
    });
  }

  /** What the workflow does at an event: fetch, check, gate. */
  round(): Promise<Ran[]> {
    return this.#job('poort');
  }

  /** And the job that merges, after it. */
  merging(): Promise<Ran[]> {
    return this.#job('samenvoegen');
  }

  /** Stops at the first step that fails, as a workflow does. */
  async #job(last: string): Promise<Ran[]> {
    const done: Ran[] = [];
    for (const step of [['haal'], ['controle', '--voorstellen'], [last]]) {
      const ran = await this.run(...step);
      done.push(ran);
      if (ran.exit !== 0) break;
    }
    return done;
  }

  /** The state that the forge shows on a proposal. */
  status(pull: Pull): string | undefined {
    const found = this.world.statusOf(this.world.headOf(pull));
    return found && `${found.state}: ${found.description}`;
  }

  /** Our comment on a proposal. */
  ours(pull: Pull): string[] {
    return this.world.comments
      .filter((each) => each.issue === pull.number && each.body.includes('incidentregister: voorstel'))
      .map(({ body }) => body);
  }
}
