import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LABEL, merkenIn } from '../../scripts/signaal/tekst.ts';
import type { Ran } from '../commands/run.ts';
import { ID, INCIDENT, PATH, Story } from './story.ts';

/** Reminders through the whole way: real Git, the commands of the workflow, the forge behind HTTP. */

let story: Story;
beforeEach(async () => {
  story = await new Story().begin();
  story.world.clock = () => story.now.toString();
});
afterEach(async () => {
  expect(story.standIn.breaches).toEqual([]);
  await story.standIn.close();
});

/** What the workflow does, from fetching to reminding; it stops at the first step that fails. */
async function herinner(...opties: readonly string[]): Promise<Ran> {
  for (const step of [['haal'], ['signaleer', '--reken']]) {
    const ran = await story.run(...step);
    if (ran.exit !== 0) return ran;
  }
  return story.run('signaleer', ...opties);
}

const issues = () => story.world.issues.map(({ title, isOpen }) => `${title}${isOpen ? '' : ' (closed)'}`);
const reacties = (title = ID) => {
  const numbers = story.world.issues.filter((each) => each.title === title).map(({ number }) => number);
  return story.world.comments.filter(({ issue }) => numbers.includes(issue)).map(({ body }) => body);
};
/** INCIDENT is known at 2026-11-20 13:10; its 72 hours end at 2026-11-23 13:10. */
const op = (lokaal: string) => {
  story.now = Temporal.PlainDateTime.from(lokaal).toZonedDateTime('Europe/Amsterdam').toInstant();
};

describe('reminders', () => {
  it('come from a proposal, once for each threshold, with who is named growing', async () => {
    story.propose();
    op('2026-11-20T14:00');
    await herinner();
    // Of the register itself: the review of the protocol is over. The incident has its issue, and nothing in it yet.
    expect(issues()).toEqual(['Register', ID]);
    expect(reacties()).toEqual([]);
    expect(reacties('Register')[0]).toContain('**Register: Het protocol evalueren: de termijn is');
    expect((await herinner()).out).toContain('Register: alles was al gezegd.');
    expect((await herinner()).out).toContain('Er is niets nieuws');

    op('2026-11-21T13:10');
    expect(await herinner()).toMatchObject({ exit: 0, err: '' });
    expect(issues()).toEqual(['Register', ID]);
    expect(story.world.issues.every(({ labels }) => labels.includes(LABEL))).toBe(true);
    const [eerste = ''] = reacties();
    expect(eerste).toMatch(/^\*\*2026-K7QF: nog 2 dagen \(tot ma 23 nov 2026 13:10\)\*\*/);
    expect(eerste).toContain('@po: kijk in het register bij 2026-K7QF (voorstel #12)');

    // Twice at the same moment, and once more: nothing new.
    await herinner();
    await herinner();
    const before = story.standIn.seen.length;
    expect((await herinner()).out).toContain('Er is niets nieuws');
    expect(reacties()).toHaveLength(1);
    // Where the issue says that all was said, its comments are not read again.
    expect(story.standIn.seen.slice(before).filter(({ route }) => route.includes('comments'))).toEqual([]);

    // Five thresholds were missed: one comment for the most urgent.
    op('2026-11-23T11:30');
    await herinner();
    expect(reacties()).toHaveLength(2);
    expect(reacties()[1]).toMatch(/^\*\*2026-K7QF: nog 1 uur en 40 min/);
    expect(reacties()[1]).toMatch(/@po @voorzitter @lid @fg: /);
    op('2026-11-23T13:10:01');
    await herinner();
    expect(reacties()[2]).toMatch(/^\*\*2026-K7QF: de termijn is 0 min voorbij/);
    op('2026-11-25T09:00');
    await herinner();
    // Two other terms ended meanwhile: that of the protocol, and that of telling the people.
    expect(
      reacties()
        .slice(3)
        .map((body) => body.split('\n')[0]),
    ).toEqual(['**2026-K7QF: de termijn is 9 uur voorbij (di 24 nov 2026 23:59:59)**']);
    const merken = reacties().flatMap(merkenIn);
    expect(new Set(merken).size).toBe(merken.length);
    // Nothing of what happened is mailed.
    const verboden = /leerling|ouder|gemaild|Verslag|AP\b|ap-72u|betrokken/;
    expect(story.world.mails.filter((mail) => verboden.test(mail))).toEqual([]);
    expect(story.world.issues.filter(({ body }) => verboden.test(body))).toEqual([]);
  });

  it('stop when it is done; the issue is closed, and opens again for something new', async () => {
    const pull = story.propose();
    op('2026-11-22T14:00');
    await herinner();
    const gedaan = `meldingen:
  - soort: eerste
    door: wij
    moment: 2026-11-22 14:30
    nummer: N-1
    volledig: ja
    fg_ingelicht_op: 2026-11-22 14:30
informeren:
  rondes:
    - gericht_aan: betrokkene
      gedaan_op: 2026-11-22 14:40
---
`;
    story.change(`incidents/2026/${ID}.md`, /---\n$/, gedaan);
    story.commit('done', story.people.po);
    story.push();
    op('2026-11-22T15:00');
    await herinner();
    expect(reacties()).toHaveLength(1);
    expect(issues()).toEqual(['Register', `${ID} (closed)`]);
    expect(pull.isOpen).toBe(true);
    story.change(
      `incidents/2026/${ID}.md`,
      /---\n$/,
      `maatregelen:
  - omschrijving: Mail met een rapport alleen nog via het systeem
    soort: structureel
    aard: technisch
    gereed_voor: 2026-12-01
---
`,
    );
    story.commit('promise', story.people.po);
    story.push();
    await herinner();
    expect(issues()).toEqual(['Register', ID]);
    expect(reacties()).toHaveLength(2);
  });

  it('what others write in the issue silences nothing, and a title with more behind it is the same issue', async () => {
    story.propose();
    op('2026-11-21T13:10');
    await herinner();
    const [issue] = story.world.issues.filter(({ title }) => title === ID);
    const volgende = '<!-- incidentregister: herinnering 1 0123456789abcdef -->';
    story.world.comment(issue?.number ?? 0, story.people.vreemde, volgende);
    Object.assign(issue ?? {}, { title: `${ID} loopt` });
    op('2026-11-22T13:10');
    await herinner();
    expect(issues()).toEqual(['Register', `${ID} loopt`]);
    expect(reacties(`${ID} loopt`).filter((body) => body.includes('nog 1 dag'))).toHaveLength(1);
  });

  it('tell of an incident that is gone with its proposal, also before its first threshold', async () => {
    const pull = story.propose();
    op('2026-11-20T14:00');
    await herinner();
    pull.isOpen = false;
    await herinner();
    await herinner();
    expect(reacties()).toHaveLength(1);
    expect(reacties()[0]).toContain('staat niet meer in het register, en in geen open voorstel');
    expect(reacties()[0]).toContain('@po @voorzitter @lid @fg');
    expect(issues()).toEqual(['Register', ID]);
    // Whoever meant it closes the issue, and that is the end of it.
    for (const issue of story.world.issues) if (issue.title === ID) issue.isOpen = false;
    await herinner();
    expect(issues()).toEqual(['Register', `${ID} (closed)`]);
    // And whoever did not opens the proposal again: its terms are there, and are reminded of.
    pull.isOpen = true;
    op('2026-11-22T14:00');
    await herinner();
    expect(issues()).toEqual(['Register', ID]);
    expect(reacties()[1]).toContain('nog 23 uur en 10 min');
  });

  it('an issue that somebody closed while its terms run opens again', async () => {
    story.propose();
    op('2026-11-22T14:00');
    await herinner();
    for (const issue of story.world.issues) issue.isOpen = false;
    await herinner();
    expect(issues()).toEqual(['Register', ID]);
    expect(reacties()).toHaveLength(1);
  });

  it('a comment of which the forge only said that it was placed is placed by the next round', async () => {
    story.propose();
    op('2026-11-20T14:00');
    await herinner();
    op('2026-11-22T14:00');
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    story.standIn.faults.set({ route, nth: 1, what: { kind: 'lost' } });
    expect(await herinner()).toMatchObject({ exit: 0 });
    expect(reacties()).toEqual([]);
    story.standIn.faults.set();
    await herinner();
    await herinner();
    expect(reacties()).toHaveLength(1);
  });

  it('tell of a proposal that nobody can read', async () => {
    story.propose('---\nschema: 1\nid: 2026-K7QF\ntitel: [\n---\n');
    await herinner();
    expect(reacties()[0]).toContain('het voorstel is niet te lezen');
    expect(reacties()[0]).toContain('@po @beheerder @voorzitter @lid @fg');
    await herinner();
    expect(reacties()).toHaveLength(1);
  });

  it('tell again of a proposal that was repaired and is broken anew', async () => {
    const kapot = '---\nschema: 1\nid: 2026-K7QF\ntitel: [\n---\n';
    story.propose(kapot);
    const ook = async (tekst: string) => {
      story.write(PATH, tekst);
      story.commit('change', story.people.po);
      story.push();
      await herinner();
      await herinner();
    };
    await herinner();
    await herinner();
    await ook(INCIDENT);
    const onleesbaar = () => reacties().filter((body) => body.includes('niet te lezen'));
    expect(onleesbaar()).toHaveLength(1);
    const mails = story.world.mails.length;
    await ook(`${INCIDENT}\n`);
    expect(story.world.mails).toHaveLength(mails);
    await ook(kapot);
    expect(onleesbaar()).toHaveLength(2);
  });

  it('call who was last known to hold a role when the file that says so is broken on main', async () => {
    story.propose();
    story.branch('beheer');
    story.write('incidents/organisatie.yaml', 'schema: 1\nrolhouders: [\n');
    story.commit('broken', story.people.beheerder);
    execFileSync('git', ['-C', story.po, 'push', '-q', 'origin', 'HEAD:main'], { stdio: 'pipe' });
    op('2026-11-23T11:30');
    const ran = await herinner();
    expect(ran).toMatchObject({ exit: 0 });
    expect(reacties()[0]).toMatch(/@po @voorzitter @lid @fg: /);
  });

  it('tell of rounds by the clock that stand still, when something else begins a round', async () => {
    const run = (at: string) =>
      story.world.runs.push({
        workflow: 'register.yml',
        sha: 'a'.repeat(40),
        event: 'schedule',
        conclusion: 'success',
        at,
      });
    const stil = () => reacties('Register').filter((body) => body.includes('stil sinds'));
    run('2026-11-19T16:00:00Z');
    // Exactly 26 hours is not too long yet.
    op('2026-11-20T19:00');
    await herinner();
    expect(stil()).toEqual([]);
    op('2026-11-20T19:01');
    await herinner();
    await herinner();
    expect(stil()).toHaveLength(1);
    expect(stil()[0]).toContain('stil sinds do 19 nov 2026 17:00');
    run('2026-11-20T18:17:00Z');
    await herinner();
    expect(stil()).toHaveLength(1);
  });

  it('say with --droog what would be done, and do nothing', async () => {
    story.propose();
    op('2026-11-23T11:30');
    const ran = await herinner('--droog');
    expect(ran.exit).toBe(0);
    expect(ran.err).toContain('Zou een issue maken: 2026-K7QF.');
    expect(story.standIn.seen.filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  it('a key that may not write fails, and the run with it', async () => {
    story.propose();
    op('2026-11-23T11:30');
    story.key = 'workflow-lees';
    expect(await herinner()).toMatchObject({ exit: 2 });
    expect(issues()).toEqual([]);
  });

  it('one subject that fails keeps no other waiting', async () => {
    story.propose();
    story.propose(INCIDENT, '2026-Z111');
    op('2026-11-23T11:30');
    await herinner();
    op('2026-11-23T13:11');
    story.standIn.faults.set({
      route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      nth: 1,
      what: { kind: 'answer', status: 403 },
    });
    expect(await herinner()).toMatchObject({ exit: 2 });
    expect([reacties().length, reacties('2026-Z111').length]).toEqual([1, 2]);
    story.standIn.faults.set();
    expect(await herinner()).toMatchObject({ exit: 0 });
    expect([reacties().length, reacties('2026-Z111').length]).toEqual([2, 2]);
  });

  it('wait for another run that is busy, and take over from one that cannot live any more', async () => {
    story.propose();
    op('2026-11-21T13:10');
    await herinner();
    const [slot] = story.world.issues;
    story.world.reactions.push({
      id: 1,
      issue: slot?.number ?? 0,
      content: 'eyes',
      by: { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' },
      at: '2026-11-22T13:00:00Z',
    });
    op('2026-11-22T14:19');
    expect(await herinner()).toMatchObject({ exit: 0 });
    expect(reacties()).toHaveLength(1);
    op('2026-11-22T14:20:01');
    await herinner();
    expect(reacties()).toHaveLength(2);
    expect(story.world.reactions).toEqual([]);
  });

  it('killed before or after any of its calls, and run again: one reminder', async () => {
    story.propose();
    op('2026-11-23T11:30');
    await story.run('haal');
    await story.run('signaleer', '--reken');
    const { world } = story;
    for (const when of ['before', 'after'] as const)
      for (let nth = 1; ; nth += 1) {
        for (const each of [world.issues, world.comments, world.reactions]) each.length = 0;
        const voor = story.standIn.seen.length;
        story.standIn.faults.set({ route: '', nth, what: { kind: 'killed', when } });
        await story.run('signaleer');
        const isHeel = !story.standIn.faults.isDead;
        story.standIn.faults.set();
        story.now = story.now.add({ minutes: 21 });
        expect(await story.run('signaleer')).toMatchObject({ exit: 0 });
        expect([when, nth, reacties().length]).toEqual([when, nth, 1]);
        expect(world.issues.filter(({ title }) => title === ID)).toHaveLength(1);
        story.now = story.now.subtract({ minutes: 21 });
        if (isHeel) break;
        expect(story.standIn.seen.length - voor).toBeLessThan(60);
        expect(nth).toBeLessThan(40);
      }
  }, 60_000);
});
