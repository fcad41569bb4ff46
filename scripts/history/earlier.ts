import type { Place } from './clone.ts';
import { git } from './git.ts';

/**
 * Commits that changed a file of the register, the newest first.
 * @param path from the folder of the register
 * @param most so many at most
 * @throws OperatorError when the commit does not exist
 */
export const commitsOf = ({ root, folder }: Place, ref: string, path: string, most: number): string[] =>
  git(
    root,
    ['log', '--format=%H', `--max-count=${most}`, ref, '--', folder ? `${folder}/${path}` : path],
    'De geschiedenis van een bestand is niet te lezen.',
  )
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
