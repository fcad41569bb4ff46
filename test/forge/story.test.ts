import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PATH, Story } from './story.ts';

/** The whole way of a proposal: real git, GitHub's API behind the stand-in, the commands as the workflow runs them. */

let story: Story;
beforeEach(async () => {
  story = await new Story().begin();
});
afterEach(async () => {
  expect(story.standIn.breaches).toEqual([]);
  await story.standIn.close();
});

describe('the story of one incident', () => {
  it('is proposed, checked, approved, made suspect, approved again, merged with its record', async () => {
    const { world, people } = story;
    const pull = story.propose();
    let ran = await story.round();
    console.log(ran.map((each) => each.out + each.err).join('\n'), story.ours(pull)[0], story.status(pull));
    world.review(pull, people.voorzitter, 'APPROVED');
    ran = await story.round();
    console.log(ran.map((each) => each.out + each.err).join('\n'), story.status(pull));
    ran = await story.merging();
    console.log(ran.map((each) => each.out + each.err).join('\n'), story.status(pull), world.git('log', '-1', '--format=%B', 'main'), world.runs);
    void PATH;
  });
});
