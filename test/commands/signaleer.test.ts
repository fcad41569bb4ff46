import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Signalen } from '../../schemas/signalen.ts';
import { realEdges } from '../../scripts/runtime/edges.ts';
import { FakeForge } from '../forge/fake.ts';
import { NU } from '../make.ts';
import { runIn } from './run.ts';

const WAAKHOND = 'https://waakhond.voorbeeld.example/abc';

/** A folder in which the step before left its terms. */
function map(anders: Partial<Signalen> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'signaleer-'));
  mkdirSync(join(folder, '.register'));
  const gelezen: Signalen = {
    versie: 1,
    isVoorbeeld: false,
    herinnerd: null,
    onderwerpen: [
      {
        kenmerk: '2026-K7QF',
        voorstel: 12,
        isOnleesbaar: false,
        termijnen: [
          {
            id: 'ap-72u',
            titel: 'x',
            dueAt: NU.add({ hours: 5 }).toString(),
            nabijUren: 24,
            isBindend: true,
            rol: 'privacy_officer',
          },
        ],
      },
    ],
    rolhouders: [],
    waarschuwen: null,
    waakhond: WAAKHOND,
    ...anders,
  };
  writeFileSync(join(folder, '.register/signalen.json'), JSON.stringify(gelezen));
  return folder;
}

async function run(
  folder: string,
  omgeving: Record<string, string>,
  opties: readonly string[] = [],
  forge = new FakeForge(),
) {
  const pings: string[] = [];
  const ran = await runIn(folder, ['signaleer', ...opties], undefined, {
    environment: { GITHUB_TOKEN: 'x', GITHUB_REPOSITORY: 'a/b', ...omgeving },
    connect: async () => forge,
    ping: async (address) => {
      pings.push(address);
      return address === WAAKHOND;
    },
  });
  return { ...ran, pings, reacties: Object.values(forge.commentsOf).flat().length };
}

const WORKFLOW = { GITHUB_ACTIONS: 'true' };
const OP_DE_KLOK = { ...WORKFLOW, GITHUB_EVENT_NAME: 'schedule' };

describe('signaleer', () => {
  it('in a workflow reminds', async () => {
    expect(await run(map(), WORKFLOW)).toMatchObject({ exit: 0, reacties: 1, pings: [] });
  });

  it('by the clock tells the watchdog too; of something that began by itself that would hide a silent clock', async () => {
    expect(await run(map(), OP_DE_KLOK)).toMatchObject({ exit: 0, reacties: 1, pings: [WAAKHOND], err: '' });
    expect((await run(map(), { ...WORKFLOW, GITHUB_EVENT_NAME: 'pull_request' })).pings).toEqual([]);
    expect((await run(map({ waakhond: null }), OP_DE_KLOK)).pings).toEqual([]);
    expect((await run(map(), OP_DE_KLOK, ['--droog'])).pings).toEqual([]);
  });

  it('a watchdog that does not answer stops nothing', async () => {
    const ran = await run(map({ waakhond: `${WAAKHOND}/weg` }), OP_DE_KLOK);
    expect(ran).toMatchObject({ exit: 0, reacties: 1 });
    expect(ran.err).toContain('Het seintje aan de waakhond kwam niet aan');
  });

  it('says no more than fits in a round, the most urgent first; the next goes on', async () => {
    const onderwerp = (index: number) => ({
      kenmerk: `2026-${String(index).padStart(4, '0')}`,
      voorstel: null,
      isOnleesbaar: false,
      termijnen: [
        {
          id: 'ap-72u',
          titel: 'x',
          dueAt: NU.add({ minutes: 200 - index }).toString(),
          nabijUren: 24,
          isBindend: true,
          rol: 'po-1',
        },
      ],
    });
    const folder = map({ onderwerpen: Array.from({ length: 100 }, (_, index) => onderwerp(index)) });
    const forge = new FakeForge();
    const eerste = await run(folder, WORKFLOW, [], forge);
    expect(eerste).toMatchObject({ exit: 0, reacties: 60 });
    expect(eerste.out).toContain('Nog 40 te herinneren');
    expect(forge.labelled['termijn']?.map(({ title }) => title)).toContain('2026-0099');
    expect(forge.labelled['termijn']?.map(({ title }) => title)).not.toContain('2026-0000');
    for (let keer = 0; keer < 4; keer += 1) await run(folder, WORKFLOW, [], forge);
    const laatste = await run(folder, WORKFLOW, [], forge);
    expect(laatste).toMatchObject({ exit: 0, reacties: 100 });
    expect(laatste.out).toContain('Er is niets nieuws');
  });

  it('with a key of somebody writes nothing, and says how to start it', async () => {
    const ran = await run(map(), {});
    expect(ran).toMatchObject({ exit: 2, reacties: 0, pings: [] });
    expect(ran.err).toContain('Run workflow');
    expect(await run(map(), {}, ['--droog'])).toMatchObject({ exit: 0, reacties: 0, pings: [] });
  });

  it('refuses the example, at both steps', async () => {
    expect((await run(map({ isVoorbeeld: true }), WORKFLOW)).err).toContain('de klok staat stil');
    const werkmap = mkdtempSync(join(tmpdir(), 'signaleer-'));
    expect((await runIn(werkmap, ['signaleer'])).err).toContain('signaleer --reken');
  });

  it('refuses what it cannot read of the step before', async () => {
    const folder = map();
    writeFileSync(join(folder, '.register/signalen.json'), '{"versie":1,"meer":"x"}');
    expect(await run(folder, WORKFLOW)).toMatchObject({ exit: 2, reacties: 0 });
  });

  it('a real address that cannot be reached is no ping, and no crash', async () => {
    expect(await realEdges().ping('https://127.0.0.1:9/')).toBe(false);
  });
});
