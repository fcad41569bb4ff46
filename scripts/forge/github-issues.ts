import { z } from 'zod';
import { ForgeError } from './forge-error.ts';
import { answers } from './github-answers.ts';
import type { GithubClient } from './github-client.ts';
import { once } from './github-client.ts';
import type { Issue, IssueReader, IssueWriter } from './issues.ts';

/**
 * A reaction is what GitHub gives once to an account: made anew it answers 201, there already 200. It mails nobody, and
 * asks no right but that on issues.
 */
const HOLD = 'eyes';
const CREATED = 201;

const plain = ({ isProposal: _, ...issue }: Issue & { readonly isProposal: boolean }): Issue => issue;

/** Issues on GitHub. */
export function githubIssues({ rest, here, ask, askAll }: GithubClient): IssueReader & IssueWriter {
  const reactions = (issue_number: number) =>
    askAll(
      'kijken of een andere ronde bezig is',
      'GET /repos/{owner}/{repo}/issues/{issue_number}/reactions',
      { issue_number, content: HOLD },
      answers.reaction,
    );
  return {
    issues: async (labels) => {
      const parameters = { labels, state: 'all', sort: 'created', direction: 'asc' };
      const route = 'GET /repos/{owner}/{repo}/issues';
      const all = await askAll('herinneringen lezen', route, parameters, answers.issue);
      return all.filter(({ isProposal }) => !isProposal).map(plain);
    },
    holds: async (number) => (await reactions(number)).filter(({ content }) => content === HOLD),
    createIssue: async (title, body, label) => {
      const asked = () => rest.issues.create({ ...here, title, body, labels: [label], ...once });
      return plain(await ask('een issue maken', asked, answers.issue));
    },
    editIssue: async (issue_number, { isOpen, body }) => {
      const state = isOpen ? 'open' : 'closed';
      const asked = () => rest.issues.update({ ...here, issue_number, state, body, ...once });
      await ask('een issue bijwerken', asked, z.unknown());
    },
    hold: async (issue_number) => {
      const what = 'een issue vasthouden';
      let isNew = false;
      const asked = async () => {
        const answer = await rest.reactions.createForIssue({ ...here, issue_number, content: HOLD, ...once });
        isNew = answer.status === CREATED;
        return answer;
      };
      const made = await ask(what, asked, answers.reaction);
      return isNew ? made : undefined;
    },
    letGo: async (issue_number, reaction_id) => {
      const asked = () => rest.reactions.deleteForIssue({ ...here, issue_number, reaction_id, ...once });
      try {
        await ask('een issue loslaten', asked, z.unknown());
      } catch (error) {
        if (!(error instanceof ForgeError && error.problem === 'not-found')) throw error;
      }
    },
  };
}
