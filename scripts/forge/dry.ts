import type { ForgeWriter, Proposal } from './forge.ts';
import type { IssueWriter } from './issues.ts';

/**
 * Writes nothing and says what it would write.
 * @param say gets one Dutch sentence for each thing that would be done
 */
export const dryWriter = (say: (sentence: string) => void): ForgeWriter & IssueWriter => ({
  createComment: async (number, body) => {
    say(`Zou een reactie plaatsen bij voorstel ${number}.`);
    return { id: 0, account: null, body };
  },
  editComment: async () => say('Zou de eigen reactie bijwerken.'),
  deleteComment: async () => say('Zou een dubbele eigen reactie weghalen.'),
  setStatus: async (sha, { state, description }) =>
    say(`Zou op ${sha.slice(0, 10)} de status ${state} zetten: ${description}`),
  merge: async (number, { title }) => {
    say(`Zou voorstel ${number} samenvoegen: ${title}`);
    return '';
  },
  startWorkflow: async (workflow) => say(`Zou ${workflow} starten.`),
  createIssue: async (title, body) => {
    say(`Zou een issue maken: ${title}.`);
    return { number: 0, title, isOpen: true, body, account: null };
  },
  editIssue: async (number, { isOpen }) =>
    say(`Zou issue ${number} bijwerken${isOpen ? '' : ' en sluiten'}.`),
  // Whoever writes nothing holds nobody up.
  hold: async () => ({ id: 0, account: null, since: '' }),
  letGo: async () => undefined,
  openProposal: async (branch, target, title): Promise<Proposal> => {
    say(`Zou een voorstel openen van ${branch}.`);
    return {
      number: 0,
      title,
      branch,
      target,
      head: '',
      isOpen: true,
      isDraft: false,
      isMerged: false,
      isFork: false,
      author: null,
      labels: [],
    };
  },
});
