import { z } from 'zod';
import type { ForgeWriter } from './forge.ts';
import { answers } from './github-answers.ts';
import type { GithubClient } from './github-client.ts';
import { once } from './github-client.ts';

const anything = z.unknown();

/** Writes to GitHub. */
export function githubWriter({ rest, here, ask }: GithubClient): ForgeWriter {
  return {
    createComment: (issue_number, body) =>
      ask(
        'een reactie plaatsen',
        () => rest.issues.createComment({ ...here, issue_number, body, ...once }),
        answers.comment,
      ),
    editComment: async (comment_id, body) => {
      const asked = () => rest.issues.updateComment({ ...here, comment_id, body, ...once });
      await ask('een reactie bijwerken', asked, anything);
    },
    deleteComment: async (comment_id) => {
      const asked = () => rest.issues.deleteComment({ ...here, comment_id, ...once });
      await ask('een reactie weghalen', asked, anything);
    },
    setStatus: async (sha, status) => {
      const asked = () => rest.repos.createCommitStatus({ ...here, sha, ...status, ...once });
      await ask('de status zetten', asked, anything);
    },
    merge: async (pull_number, { head, title, message }) => {
      const words = {
        sha: head,
        commit_title: title,
        commit_message: message,
        merge_method: 'merge',
      } as const;
      const asked = () => rest.pulls.merge({ ...here, pull_number, ...words, ...once });
      return (await ask('samenvoegen', asked, answers.merge)).sha;
    },
    startWorkflow: async (workflow_id, ref) => {
      const asked = () => rest.actions.createWorkflowDispatch({ ...here, workflow_id, ref, ...once });
      await ask('een workflow starten', asked, anything);
    },
    openProposal: (head, base, title, body) =>
      ask(
        'een voorstel openen',
        () => rest.pulls.create({ ...here, head, base, title, body, ...once }),
        answers.pull,
      ),
  };
}
