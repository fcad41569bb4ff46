import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { opgehaald } from '../../schemas/controle.ts';
import { leesRegister } from '../../scripts/lees-register.ts';
import { Story } from '../forge/story.ts';

/** What `haal` leaves of the last round of reminders, and what the site makes of it. */

let story: Story;
beforeEach(async () => {
  story = await new Story().begin();
});
afterEach(() => story.standIn.close());

const ronde = (workflow: string, event: string, at: string) =>
  story.world.runs.push({ workflow, sha: 'a'.repeat(40), event, conclusion: 'success', at });
const gehaald = async () => {
  expect((await story.run('haal')).exit).toBe(0);
  const text = readFileSync(join(story.ci, '.register', 'voorstellen.json'), 'utf8');
  return opgehaald.parse(JSON.parse(text)).herinnerd;
};
const gelezen = () =>
  leesRegister({
    folder: join(story.ci, 'incidents'),
    workingFolder: story.ci,
    werkmap: join(story.ci, '.register'),
    nu: story.now,
  }).herinnerd;

describe('haal en de herinneringen', () => {
  it('onthoudt de laatste ronde van register op de klok, en de site leest haar', async () => {
    ronde('register.yml', 'schedule', '2026-11-20T05:17:00Z');
    ronde('register.yml', 'pull_request', '2026-11-20T10:00:00Z');
    ronde('site.yml', 'schedule', '2026-11-20T11:00:00Z');
    expect(await gehaald()).toBe('2026-11-20T05:17:00Z');
    expect(gelezen()?.toString()).toBe('2026-11-20T05:17:00Z');
  });

  it('nog geen ronde: dat is niet te zien', async () => {
    expect(await gehaald()).toBeNull();
    expect(gelezen()).toBeNull();
  });

  it('een forge die hierover zwijgt, houdt de ronde niet tegen', async () => {
    ronde('register.yml', 'schedule', '2026-11-20T05:17:00Z');
    const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
    story.standIn.faults.set({ route, what: { kind: 'answer', status: 500 } });
    expect(await gehaald()).toBeNull();
  });
});
