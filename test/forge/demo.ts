import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { runIn } from '../commands/run.ts';
import { PATH, Story } from './story.ts';

/** `npm run demo:pr`: the story of one proposal in the terminal, with real git and a forge on this machine. */

const say = (text: string) => process.stdout.write(`${text}\n`);
const kop = (text: string) => say(`\n\u001b[1m${text}\u001b[0m`);

const story = await new Story().begin();
const { world, people } = story;

kop('1. De Privacy Officer maakt een incident en opent een voorstel.');
const pull = story.propose();
say(`   Tak incident/2026-K7QF, voorstel ${pull.number}.`);
await story.round();
say(`   Status poort: ${story.status(pull)}`);
kop('   Wat het College van Bestuur ziet:');
say((story.ours(pull)[0] ?? '').split('####')[0]?.replace(/^/gm, '   | ') ?? '');

kop('2. De voorzitter keurt goed.');
world.review(pull, people.voorzitter, 'APPROVED');
await story.round();
say(`   Status poort: ${story.status(pull)}`);

kop('3. Er wordt een beslissend feit veranderd. De goedkeuring geldt niet meer.');
story.change(PATH, 'inzage: ja', 'inzage: mogelijk');
story.commit('inzage', people.po);
story.push();
await story.round();
say(`   Status poort: ${story.status(pull)}`);
say(
  (story.ours(pull)[0] ?? '').split('#### Wat er beslissend')[1]?.split('####')[0]?.replace(/^/gm, '   | ') ??
    '',
);

kop('4. Een ander lid keurt dat goed, en het register voegt samen, met vastlegging.');
world.review(pull, people.lid, 'APPROVED');
await story.merging();
say(world.git('log', '-1', '--format=%B', 'main').replace(/^/gm, '   | '));

kop('5. Jaren later: een auditor rekent het na, met alleen een kale kloon.');
const clone = join(story.folder, 'audit.git');
execFileSync('git', ['clone', '-q', '--bare', world.bare, clone]);
say((await runIn(story.folder, ['audit', '--kloon', clone], () => story.now)).out.replace(/^/gm, '   | '));

kop('6. Iemand verandert het besluit met de hand.');
story.branch('hand');
story.change(PATH, 'antwoord: nee', 'antwoord: ja');
story.commit('met de hand', people.beheerder);
story.push();
world.git('update-ref', 'refs/heads/main', world.git('rev-parse', 'refs/heads/hand'));
execFileSync('git', ['-C', clone, 'fetch', '-q', 'origin', '+main:main']);
const { out } = await runIn(story.folder, ['audit', '--kloon', clone], () => story.now);
say(
  out
    .split('\n')
    .filter((line, index, all) => line.startsWith('fout') || all[index - 1]?.startsWith('fout'))
    .join('\n')
    .replace(/^/gm, '   | '),
);

await story.standIn.close();
