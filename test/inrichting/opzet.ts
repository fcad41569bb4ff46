import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { github } from '../../scripts/forge/github.ts';
import type { Ran } from '../commands/run.ts';
import { runIn } from '../commands/run.ts';
import type { StandIn } from '../forge/stand-in/server.ts';
import { startStandIn } from '../forge/stand-in/server.ts';
import { World } from '../forge/stand-in/world.ts';

/** Accounts of the role holders of `test/forge/organisatie.yaml`. */
const MENSEN = {
  po: 1000001,
  plaatsvervanger: 1000002,
  voorzitter: 1000003,
  lid: 1000004,
  fg: 1000005,
  technicus: 1000006,
  ict: 1000007,
  communicatie: 1000008,
  beheer: 1000009,
} as const;

/** An organisation on the forge without register, and the clone of its beheerder. */
export class Opzet {
  readonly world = new World();
  readonly kloon = join(mkdtempSync(join(tmpdir(), 'inrichten-')), 'kloon');
  standIn!: StandIn;
  key = 'sleutel-beheer';

  async begin(): Promise<this> {
    const { world } = this;
    this.standIn = await startStandIn(world);
    for (const [login, id] of Object.entries(MENSEN)) world.account(login, id);
    world.settings.exists = false;
    world.settings.owners = ['beheer'];
    // The FG works elsewhere, and is invited.
    for (const login of Object.keys(MENSEN)) if (login !== 'fg') world.settings.members.add(login);
    world.settings.workflows[0] = { path: '.github/workflows/register.yml', state: 'disabled_manually' };
    world.settings.actions = { enabled: false };
    world.settings.token = { default_workflow_permissions: 'write', can_approve_pull_request_reviews: true };
    execFileSync('git', ['init', '-q', '-b', 'main', this.kloon]);
    this.git('config', 'user.name', 'beheer');
    this.git('config', 'user.email', 'beheer@voorbeeld.example');
    this.git('remote', 'add', 'origin', world.bare);
    this.schrijf('incidents/organisatie.yaml', readFileSync('test/forge/organisatie.yaml', 'utf8'));
    cpSync('.github/workflows', join(this.kloon, '.github/workflows'), { recursive: true });
    this.legVast();
    return this;
  }

  /** Takes everything away again. */
  async sluit(): Promise<void> {
    await this.standIn.close();
    for (const each of [this.kloon, this.world.bare]) rmSync(dirname(each), { recursive: true, force: true });
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', ['-C', this.kloon, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  schrijf(pad: string, tekst: string): void {
    mkdirSync(dirname(join(this.kloon, pad)), { recursive: true });
    writeFileSync(join(this.kloon, pad), tekst);
  }

  legVast(): void {
    this.git('add', '-A');
    this.git('commit', '-q', '-m', 'ons register');
  }

  /** What only an owner of the organisation can do in the browser. */
  geenBasisrecht(): void {
    this.world.settings.organisation = {
      ...this.world.settings.organisation,
      default_repository_permission: 'none',
    };
  }

  /** A day goes by: people accept, workflows run by the clock. */
  eenDagLater(): void {
    const { world } = this;
    world.settings.accept(world.accounts);
    const sha = world.git('rev-parse', 'main');
    for (const workflow of ['register.yml', 'site.yml'])
      world.runs.push({
        workflow,
        sha,
        conclusion: 'success',
        event: 'schedule',
        at: '2026-11-20T14:20:00Z',
      });
  }

  /** Runs a command in the clone of the beheerder. */
  run(...args: readonly string[]): Promise<Ran> {
    return runIn(this.kloon, args, () => Temporal.Instant.from('2026-11-20T16:45:00+01:00'), {
      environment: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        GITHUB_TOKEN: this.key,
        GITHUB_REPOSITORY: this.world.repository,
        GITHUB_API_URL: this.standIn.url,
      },
      connect: async (options) => github({ ...options, second: 1 }),
    });
  }

  /** What was written on the forge since the last time that this was asked. */
  geschreven(): string[] {
    return this.standIn.seen.splice(0).flatMap(({ isWrite, route }) => (isWrite ? [route] : []));
  }

  /** Everything that was set, to compare. */
  stand(): unknown {
    const { settings, runs } = this.world;
    const { repository, rulesets, rights, actions, token, workflows, invitations, exists } = settings;
    return {
      exists,
      repository,
      rulesets: rulesets.map(({ id: _, ...rest }) => JSON.stringify(rest)).sort(),
      rights: [...rights].map(([login, { right }]) => [login, right]).sort(),
      invitations: [...invitations],
      actions,
      token,
      workflows,
      heeftRun: runs.length > 0,
      main: this.world.git('for-each-ref', '--format=%(tree)', 'refs/heads/main'),
      bestanden: exists ? this.git('ls-tree', '-r', '--name-only', 'HEAD') : '',
    };
  }
}

/** How each step ended, as it was said. */
export const aflopen = (out: string): Record<string, string> =>
  Object.fromEntries(
    [...out.matchAll(/^\d+\. .* \((\w+)\): (.*)\.$/gm)].map(([, id = '', hoe = '']) => [id, hoe]),
  );
