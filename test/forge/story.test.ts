import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bewijslijst } from '../../schemas/bewijslijst.ts';
import { NEUTRAAL } from '../../scripts/diagnostics/reporters/voorstel/voorstel.ts';
import { runIn } from '../commands/run.ts';
import type { FaultKind } from './stand-in/faults.ts';
import { ID, INCIDENT, PATH, Story } from './story.ts';

/** The whole way of a proposal: real git, GitHub's API behind the stand-in, the commands as the workflow runs them. */

let story: Story;
beforeEach(async () => {
  story = await new Story().begin();
});
afterEach(async () => {
  expect(story.standIn.breaches).toEqual([]);
  await story.standIn.close();
});

const exits = (ran: readonly { exit: number }[]) => ran.map(({ exit }) => exit);
const writes = () => story.standIn.seen.filter(({ isWrite, status }) => isWrite && status < 300).length;
const bareClone = (name: string): string => {
  const path = join(story.folder, name);
  execFileSync('git', ['clone', '-q', '--bare', story.world.bare, path], { stdio: 'pipe' });
  return path;
};
const audit = (kloon: string, ...args: string[]) =>
  runIn(story.folder, ['audit', '--kloon', kloon, ...args], () => story.now);
const lijstVan = async (kloon: string, ...args: string[]) =>
  JSON.parse((await audit(kloon, '--vorm', 'json', ...args)).out) as Bewijslijst;

/** Approved and merged. */
async function merged() {
  const pull = story.propose();
  story.world.review(pull, story.people.voorzitter, 'APPROVED');
  expect(exits(await story.merging())).toEqual([0, 0, 0]);
  expect(pull.merged).toBeDefined();
  return pull;
}

describe('the story of one incident', () => {
  it('is proposed, checked, approved, made suspect, approved again, merged with its record, and proven', async () => {
    const { world, people } = story;
    const pull = story.propose();
    expect(exits(await story.round())).toEqual([0, 0, 0]);
    expect(story.status(pull)).toMatch(/^pending: Er is 1 goedkeuring nodig\. Nu aan zet: voorzitter/);
    const [comment = ''] = story.ours(pull);
    for (const kop of [
      '**Gevraagd.**',
      '**Waarom.**',
      '**Tot wanneer.**',
      '**Wat als u niets doet.**',
      'vier tikken',
    ])
      expect(comment).toContain(kop);
    expect(comment).toContain('ma 23 nov 2026 13:10');
    expect(comment).toContain(world.headOf(pull).slice(0, 10));
    // What is mailed says nothing.
    expect(world.mails.map((mail) => mail.trim())).toEqual([NEUTRAAL.trim()]);

    world.review(pull, people.voorzitter, 'APPROVED');
    await story.round();
    expect(story.status(pull)).toMatch(/^pending: Alles is in orde/);

    // Something decisive changes: the approval no longer holds, and the board sees only that.
    story.change(PATH, 'inzage: ja', 'inzage: mogelijk');
    story.commit('inzage', people.po);
    story.push();
    await story.round();
    expect(story.status(pull)).toMatch(/^pending: Er is 1 goedkeuring nodig/);
    expect(story.ours(pull)[0]).toContain('| feiten › inzage | ja | mogelijk |');
    expect(exits(await story.merging())).toEqual([0, 0, 0]);
    expect(pull.merged).toBeUndefined();

    // Something else changes after the second approval: that holds.
    world.review(pull, people.lid, 'APPROVED');
    story.change(PATH, 'Een verslag van', 'Het verslag van');
    story.commit('zin', people.po);
    story.push();
    expect(exits(await story.merging())).toEqual([0, 0, 0]);
    const message = world.git('log', '-1', '--format=%B', 'main');
    expect(message.split('\n')[0]).toBe(`Incident ${ID} (#${pull.number})`);
    expect(message).toMatch(/^Besluit: \S+ ap=ja betrokkenen=ja$/m);
    expect(message).toMatch(/^Inhoud: besluit\/1 sha256:[0-9a-f]{64}$/m);
    expect(message).toContain('Goedgekeurd-door: cvb-2 (lid College van Bestuur)');
    expect(message).toMatch(new RegExp(`^Goedkeuring-id: github:${world.repository}:\\d+:1000004$`, 'm'));
    // The site of this main was started, once.
    const main = world.git('rev-parse', 'main');
    expect(world.runs.filter(({ sha }) => sha === main)).toMatchObject([
      { workflow: 'site.yml', sha: main, conclusion: null },
    ]);

    const lijst = await lijstVan(bareClone('audit.git'));
    expect(lijst.bevindingen).toEqual([]);
    expect(lijst.incidenten).toEqual([
      expect.objectContaining({ id: ID, stand: 'aanwezig', besluit: expect.stringContaining('ap=ja') }),
    ]);
  });

  it('a new incident opens its own proposal with a key, and gives the address without one that works', async () => {
    story.key = 'sleutel-po';
    const flags = [
      '--gebeurtenis',
      'mail-verkeerd',
      '--kennisname',
      '2026-11-20 13:10',
      '--groepen',
      'leerlingen',
    ];
    execFileSync('git', ['-C', story.po, 'config', 'user.email', 'po@voorbeeld.example']);
    execFileSync('git', ['-C', story.po, 'config', 'user.name', 'po']);
    const made = await story.runAt(story.po, 'nieuw', ...flags, '--voorstel');
    expect(made.out).toMatch(/github\.com\/voorbeeldbestuur\/register\/pull\/12/);
    const pull = story.world.pull(12);
    expect(pull?.title).toMatch(/^Incident 2026-[0-9A-Z]{4}$/);
    story.key = 'workflow';
    await story.round();
    expect(pull && story.status(pull)).toMatch(/^pending: /);
    story.go('main');
    story.key = 'workflow-lees';
    const other = await story.runAt(story.po, 'nieuw', ...flags, '--voorstel');
    expect(other.exit).toBe(0);
    expect(other.err).toContain('niet vanzelf geopend');
    expect(other.out).toContain('/compare/main...');
  });

  it('a follow-up without a decisive change goes by itself', async () => {
    await merged();
    story.branch('incident/vervolg');
    story.change(PATH, 'samenvatting: Een verslag', 'samenvatting: Het verslag');
    story.commit('vervolg', story.people.po);
    story.push();
    const pull = story.world.openPull('incident/vervolg', story.people.po);
    expect(exits(await story.merging())).toEqual([0, 0, 0]);
    expect(pull.merged).toBeDefined();
    expect(story.world.git('log', '-1', '--format=%B', 'main')).toContain('Besluit: ongewijzigd');
    expect((await lijstVan(bareClone('audit.git'))).bevindingen).toEqual([]);
  });

  it('twenty rounds on a proposal with 250 comments leave one comment and touch it once', async () => {
    const { world, people } = story;
    const pull = story.propose();
    for (let n = 0; n < 250; n += 1) world.comment(pull.number, people.vreemde, n === 7 ? NEUTRAAL : 'hallo');
    await story.round();
    const after = writes();
    for (let n = 0; n < 19; n += 1) await story.round();
    expect(writes()).toBe(after);
    expect(story.ours(pull).join()).toMatch(
      /\[Verslag en formulier van de AP\]\(https:\/\/[^)]+\/actions\/runs\/9\d+\)/,
    );
    // One of a stranger bears our marker; that is not ours.
    expect(story.ours(pull)).toHaveLength(2);
    expect(world.comments.filter(({ by }) => by.type === 'Bot')).toHaveLength(1);
  }, 60_000);

  it('a comment that was doubled is one again', async () => {
    const pull = story.propose();
    await story.round();
    const [bot] = [...story.world.accounts.values()].filter(({ type }) => type === 'Bot');
    if (bot) story.world.comment(pull.number, bot, NEUTRAAL);
    await story.round();
    expect(story.ours(pull)).toHaveLength(1);
  });

  it('two clean proposals whose merge nobody approved are caught', async () => {
    const { world, people } = story;
    await merged();
    const one = (name: string, from: string, to: string) => {
      story.branch(name);
      story.change(PATH, from, to);
      story.commit(name, people.po);
      story.push();
      const pull = world.openPull(name, people.po);
      world.review(pull, people.voorzitter, 'APPROVED');
      return pull;
    };
    const first = one('een', 'persoonsgegevens: ja', 'persoonsgegevens: onbekend');
    const second = one('twee', 'onze_rol: verantwoordelijke', 'onze_rol: gezamenlijk');
    await story.round();
    expect(story.status(first)).toMatch(/^failure: Voor dit incident is nog een voorstel open/);
    second.isOpen = false;
    expect(exits(await story.merging())).toEqual([0, 0, 0]);
    expect(first.merged).toBeDefined();
    second.isOpen = true;
    await story.merging();
    expect(second.merged).toBeUndefined();
    expect(story.status(second)).toMatch(/^pending: Er is 1 goedkeuring nodig/);
    // After Update branch the board sees the whole of it, approves, and it goes.
    story.go('twee');
    story.updateBranch(people.voorzitter);
    world.review(second, people.voorzitter, 'APPROVED');
    await story.merging();
    expect(second.merged).toBeDefined();
  });

  it('main that moves between check and merge stops the merge', async () => {
    const pull = story.propose();
    story.world.review(pull, story.people.voorzitter, 'APPROVED');
    await story.run('haal');
    await story.run('controle', '--voorstellen');
    story.branch('ander');
    story.write('README.md', 'anders\n');
    story.commit('anders', story.people.beheerder);
    story.push();
    const other = story.world.openPull('ander', story.people.beheerder);
    story.world.required = undefined;
    story.world.merge(other, 'met de hand', 'zonder vastlegging');
    expect((await story.run('samenvoegen')).out).toContain('nog niet klaar');
    expect(pull.merged).toBeUndefined();
  });

  it('the label wacht, a draft and the example hold back', async () => {
    const pull = story.propose();
    story.world.review(pull, story.people.voorzitter, 'APPROVED');
    pull.labels.push('wacht');
    await story.merging();
    expect(story.status(pull)).toMatch(/^pending: Het label/);
    pull.labels.length = 0;
    pull.isDraft = true;
    await story.merging();
    expect(story.status(pull)).toMatch(/^pending: Dit is nog een concept/);
    expect(pull.merged).toBeUndefined();
  });

  it('says all in the summary first, and annotates last', async () => {
    story.propose();
    await story.run('haal');
    const summary = join(story.folder, 'samenvatting.md');
    const check = await story.run('controle', '--voorstellen', '--samenvatting', summary);
    expect(check.out).not.toContain('::warning');
    const text = readFileSync(summary, 'utf8');
    for (const kop of [
      'Het pad door de beslisboom',
      'Termijnen',
      'Rekening',
      'Nog open',
      'Nog nodig, per rol',
      'Bevindingen (4)',
      'Formulier van de AP',
      'Nog te verzamelen',
    ])
      expect(text).toContain(kop);
    const output = join(story.folder, 'uitvoer');
    story.world.runs.push({
      workflow: 'site.yml',
      sha: story.world.git('rev-parse', 'main'),
      conclusion: 'success',
      event: 'push',
      at: '2026-11-20T16:45:00Z',
    });
    const gate = await story.run('poort', '--uitvoer', output);
    expect(gate.out.match(/^::warning /gm)).toHaveLength(4);
    expect(readFileSync(output, 'utf8')).toBe('klaar=nee\n');
  });

  it('says what it would do, and does nothing', async () => {
    const pull = story.propose();
    story.world.review(pull, story.people.voorzitter, 'APPROVED');
    await story.run('haal');
    await story.run('controle', '--voorstellen');
    const gate = await story.run('poort', '--droog');
    expect(gate.err).toContain('Zou een reactie plaatsen');
    const merge = await story.run('samenvoegen', '--droog');
    expect(merge.err).toContain(`Zou voorstel ${pull.number} samenvoegen: Incident ${ID}`);
    expect(writes()).toBe(0);
  });
});

describe('a round that breaks off', () => {
  const kinds: readonly FaultKind[] = [
    { kind: 'killed', when: 'before' },
    { kind: 'killed', when: 'after' },
    { kind: 'done-but-500' },
  ];

  it.each(kinds)(
    '%o at any call, and run again, loses nothing and doubles nothing',
    async (what) => {
      const { world, people } = story;
      const pull = story.propose();
      world.review(pull, people.voorzitter, 'APPROVED');
      for (let nth = 1; nth <= 40; nth += 1) {
        story.standIn.faults.set({ route: '', nth, what });
        await story.round();
        await story.merging();
        if (pull.merged === undefined) expect(world.git('log', '--oneline', '--merges', 'main')).toBe('');
      }
      story.standIn.faults.set();
      await story.round();
      await story.merging();
      expect(pull.merged).toBeDefined();
      expect(world.git('log', '--oneline', '--merges', 'main').split('\n')).toHaveLength(1);
      expect(story.ours(pull).length).toBeLessThanOrEqual(1);
      expect(world.runs.filter(({ workflow }) => workflow === 'site.yml')).toHaveLength(1);
    },
    120_000,
  );

  it.each([403, 422, 500, 405, 409])(
    'a merge that is refused with %i leaves no lit button',
    async (status) => {
      const pull = story.propose();
      story.world.review(pull, story.people.voorzitter, 'APPROVED');
      await story.round();
      story.standIn.faults.set({ route: 'PUT', what: { kind: 'answer', status } });
      await story.merging();
      expect(pull.merged).toBeUndefined();
      expect(story.status(pull)).toMatch(/^pending: Samenvoegen is niet gelukt/);
      story.standIn.faults.set();
      await story.merging();
      expect(pull.merged).toBeDefined();
    },
  );

  it('a merge that the forge only says it did is not taken for done', async () => {
    const pull = story.propose();
    story.world.review(pull, story.people.voorzitter, 'APPROVED');
    story.standIn.faults.set({ route: 'PUT', what: { kind: 'lost' } });
    await story.merging();
    expect(story.status(pull)).toMatch(/^pending: Samenvoegen is niet gelukt/);
    story.standIn.faults.set();
    await story.merging();
    expect(pull.merged).toBeDefined();
  });

  it('somebody who merges by hand while the register merges is found at once', async () => {
    const pull = story.propose();
    story.world.review(pull, story.people.voorzitter, 'APPROVED');
    await story.run('haal');
    await story.run('controle', '--voorstellen');
    const merge = story.world.merge.bind(story.world);
    story.world.merge = (...args) => {
      const sha = merge(...args);
      story.branch('hand');
      story.change(PATH, 'onze_rol: verantwoordelijke', 'onze_rol: gezamenlijk');
      story.commit('hand', story.people.beheerder);
      story.push();
      story.world.git('update-ref', 'refs/heads/main', story.world.git('rev-parse', 'refs/heads/hand'));
      return sha;
    };
    const { exit, err } = await story.run('samenvoegen');
    expect(exit).toBe(2);
    expect(err).toContain('iets anders dan is goedgekeurd');
  });

  it('a site that was not started because the round broke off is started by the next', async () => {
    await merged();
    story.world.runs.length = 0;
    const output = join(story.folder, 'uitvoer');
    await story.run('haal');
    await story.run('controle', '--voorstellen');
    await story.run('poort', '--uitvoer', output);
    expect(readFileSync(output, 'utf8')).toBe('klaar=ja\n');
    await story.merging();
    await story.merging();
    expect(story.world.runs.map(({ workflow }) => workflow)).toEqual(['site.yml']);
  });

  it('a proposal in conflict is told so, without a run of its own', async () => {
    await merged();
    story.branch('een');
    story.change(PATH, 'inzage: ja', 'inzage: mogelijk');
    story.commit('een', story.people.po);
    story.push();
    const pull = story.world.openPull('een', story.people.po);
    story.branch('hand');
    story.change(PATH, 'inzage: ja', 'inzage: enkele_stukken');
    story.commit('hand', story.people.po);
    story.push();
    story.world.git('update-ref', 'refs/heads/main', story.world.git('rev-parse', 'refs/heads/hand'));
    expect(exits(await story.round())).toEqual([0, 0, 0]);
    expect(story.status(pull)).toMatch(/^failure: Dit voorstel botst met de hoofdtak/);
  });

  it('a write that was lost is done the next time', async () => {
    const pull = story.propose();
    story.standIn.faults.set({ route: 'POST /repos/{owner}/{repo}/statuses', what: { kind: 'lost' } });
    await story.round();
    expect(story.status(pull)).toBeUndefined();
    story.standIn.faults.set();
    await story.round();
    expect(story.status(pull)).toMatch(/^pending/);
  });

  it('half a page of reviews never passes for no objection', async () => {
    const pull = story.propose();
    story.world.review(pull, story.people.voorzitter, 'APPROVED');
    story.world.review(pull, story.people.lid, 'CHANGES_REQUESTED');
    story.standIn.faults.set({
      route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
      what: { kind: 'half' },
    });
    const ran = await story.merging();
    expect(exits(ran).at(-1)).toBe(2);
    expect(pull.merged).toBeUndefined();
  });

  it('a key that may only read changes nothing and says so', async () => {
    story.propose();
    story.key = 'workflow-lees';
    const ran = await story.round();
    expect(exits(ran)).toEqual([0, 0, 2]);
    expect(ran.at(-1)?.err).toContain('deze sleutel mag dit niet');
    expect(writes()).toBe(0);
  });
});

describe('a hostile proposal', () => {
  it('gets nothing: software beside an incident, commands in text, strange names', async () => {
    const { world, people } = story;
    story.branch('incident/2026-K7QF');
    story.write(
      PATH,
      INCIDENT.replace(
        'titel: Verslag',
        'titel: "::set-output name=klaar::ja @iedereen <img src=x> [klik](http://x.example)" #',
      ),
    );
    story.write('scripts/main.ts', 'process.exit(0)\n');
    story.write('incidents/2026/::error::x.md', 'x\n');
    story.commit('::stop-commands::x', people.po);
    story.push();
    const pull = world.openPull('incident/2026-K7QF', people.po, '`$(touch gehackt)` ::set-env name=A::b');
    world.review(pull, people.voorzitter, 'APPROVED');
    const ran = await story.round();
    expect(story.status(pull)).toMatch(/^failure: Dit voorstel verandert incidenten en ook software/);
    const lines = ran.flatMap(({ out, err }) => `${out}${err}`.split('\n'));
    expect(lines.filter((line) => /^::(?!error|warning|notice)/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('::error::x'))).toEqual([]);
    const [comment = ''] = story.ours(pull);
    expect(comment).not.toContain('@iedereen');
    expect(comment).not.toContain('<img');
    expect(comment).not.toContain('gehackt');
    await story.merging();
    expect(pull.merged).toBeUndefined();
    expect(readdirSync(story.ci)).not.toContain('gehackt');
  });

  it('personal data in an earlier commit and in the title hold it back, and are not repeated', async () => {
    story.branch(`incident/${ID}`);
    story.write(PATH, INCIDENT.replace('Een verslag', 'BSN 111222333. Een verslag'));
    story.commit('eerst', story.people.po);
    story.write(PATH, INCIDENT);
    story.commit('dan', story.people.po);
    story.push();
    const pull = story.world.openPull(`incident/${ID}`, story.people.po, 'mail aan ouder@gezin-voorbeeld.nl');
    await story.round();
    expect(story.status(pull)).toMatch(/^failure: 2 bevindingen houden/);
    expect(story.ours(pull)[0]).not.toMatch(/111222333|ouder@|ouder&#64;/);
  });

  it('a proposal that cannot be looked at does not keep the others waiting', async () => {
    const { world, people } = story;
    const pull = story.propose();
    const other = story.propose(INCIDENT, '2026-0XNE');
    world.git(
      'update-ref',
      `refs/heads/incident/2026-0XNE`,
      world.git('commit-tree', world.git('rev-parse', `${world.headOf(other)}^{tree}`), '-m', 'los'),
    );
    world.review(pull, people.voorzitter, 'APPROVED');
    await story.round();
    await story.run('poort');
    expect(story.status(pull)).toMatch(/^pending: Alles is in orde/);
  });

  it('new roles are judged by those who hold them now', async () => {
    const { world, people } = story;
    story.branch('rollen');
    story.change('incidents/organisatie.yaml', 'forge_id: 1000003', 'forge_id: 7');
    story.commit('rollen', people.po);
    story.push();
    const pull = world.openPull('rollen', people.po);
    world.review(pull, people.vreemde, 'APPROVED');
    await story.round();
    expect(story.status(pull)).toMatch(/^pending: Er is 1 goedkeuring nodig/);
    world.review(pull, people.voorzitter, 'APPROVED');
    await story.merging();
    expect(pull.merged).toBeDefined();
  });
});

describe('the audit', () => {
  const byHand = (path: string, text: string, message = 'met de hand') => {
    story.branch('hand');
    story.write(path, text);
    story.commit(message, story.people.beheerder);
    story.push();
    story.world.git('update-ref', 'refs/heads/main', story.world.git('rev-parse', 'refs/heads/hand'));
  };
  const codes = async (...args: string[]) =>
    (await lijstVan(bareClone(`audit-${Math.random()}.git`), ...args)).bevindingen.map(({ code }) => code);

  it('finds what was changed by hand after approval', async () => {
    await merged();
    byHand(
      PATH,
      INCIDENT.replace(
        'antwoord: ja\n      reden: Er is een risico',
        'antwoord: nee\n      reden: Er is een risico',
      ),
    );
    expect(await codes()).toEqual(['beslissend-met-de-hand']);
  });

  it('finds an incident that is gone, and a record that is forged', async () => {
    const pull = await merged();
    const record = story.world.git('log', '-1', '--format=%B', 'main');
    byHand(PATH, INCIDENT.replace('inzage: ja', 'inzage: mogelijk'), record);
    const found = await codes();
    expect(found).toContain('inhoud-anders');
    expect(found).toContain('ander-voorstel');
    story.branch('weg');
    execFileSync('git', ['-C', story.po, 'rm', '-q', PATH]);
    story.commit('weg', story.people.po);
    story.push();
    story.world.git('update-ref', 'refs/heads/main', story.world.git('rev-parse', 'refs/heads/weg'));
    expect(await codes()).toContain('incident-verwijderd');
    void pull;
  });

  it('finds history that was rewritten by one byte, with the list of before', async () => {
    await merged();
    const before = join(story.folder, 'vorige.json');
    expect((await audit(bareClone('voor.git'), '--uit', before)).exit).toBe(0);
    const { world } = story;
    const raw = world.git('cat-file', 'commit', 'main').replace('Regels-versie: 0', 'Regels-versie: 1');
    const file = join(story.folder, 'commit');
    writeFileSync(file, `${raw}\n`);
    world.git('update-ref', 'refs/heads/main', world.git('hash-object', '-t', 'commit', '-w', file));
    expect(await codes()).toEqual([]);
    expect(await codes('--vorige', before)).toEqual(
      expect.arrayContaining(['geschiedenis-herschreven', 'stap-weg']),
    );
    writeFileSync(before, readFileSync(before, 'utf8').replace('ap=ja', 'ap=na'));
    expect(await codes('--vorige', before)).toContain('vorige-lijst-anders');
  });

  it('finds one byte that changed on disk', async () => {
    await merged();
    const clone = bareClone('stuk.git');
    const pack = readdirSync(join(clone, 'objects'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /[0-9a-f]{2}\/[0-9a-f]{38}$/.test(name),
    );
    expect(pack.length).toBeGreaterThan(0);
    const blob = story.world.git('rev-parse', `main:incidents/organisatie.yaml`);
    const path = join(clone, 'objects', blob.slice(0, 2), blob.slice(2));
    const bytes = readFileSync(path);
    execFileSync('chmod', ['u+w', path]);
    bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const ran = await audit(clone, '--vorm', 'json');
    // Either git refuses to read it, or the check of all objects finds it.
    expect(ran.exit).not.toBe(0);
  });
});
