import { git } from './git.ts';

/**
 * Contents by hash, all in one `cat-file --batch`: header line, contents, newline, for each.
 * @throws OperatorError when the clone is broken
 */
export function readBlobs(root: string, hashes: readonly string[]): Map<string, Uint8Array> {
  const wanted = [...new Set(hashes)];
  if (wanted.length === 0) return new Map();
  const output = git(
    root,
    ['cat-file', '--batch'],
    'De bestanden van deze commit zijn niet te lezen.',
    wanted.map((hash) => `${hash}\n`).join(''),
  );
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  for (const hash of wanted) {
    const headerEnd = output.indexOf(0x0a, at);
    const size = Number(output.toString('latin1', at, headerEnd).split(' ')[2]);
    contents.set(hash, output.subarray(headerEnd + 1, headerEnd + 1 + size));
    at = headerEnd + 1 + size + 1;
  }
  return contents;
}

/** A file in a commit or tree. */
export interface FileAt {
  readonly commit: string;
  /** Path from the root of the clone. */
  readonly path: string;
}

/** What stands for a file in the answer. */
export const nameAt = ({ commit, path }: FileAt): string => `${commit}:${path}`;

/**
 * Files in any number of commits, all in one `cat-file --batch`.
 * @returns contents by `commit:path`; a file that is not there is not in it
 * @throws OperatorError when the clone is broken
 */
export function readFilesAt(root: string, files: readonly FileAt[]): Map<string, Uint8Array> {
  // A name with a line break would be two names to git; such a file is nobody's incident.
  const wanted = [...new Set(files.filter(({ path }) => !path.includes('\n')).map(nameAt))];
  const found = new Map<string, Uint8Array>();
  if (wanted.length === 0) return found;
  const output = git(
    root,
    ['cat-file', '--batch'],
    'De bestanden van deze commits zijn niet te lezen.',
    wanted.map((name) => `${name}\n`).join(''),
  );
  let at = 0;
  for (const name of wanted) {
    const headerEnd = output.indexOf(0x0a, at);
    const header = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(output.toString('utf8', at, headerEnd));
    at = headerEnd + 1;
    if (!header) continue;
    const size = Number(header[2]);
    if (header[1] === 'blob') found.set(name, output.subarray(at, at + size));
    at += size + 1;
  }
  return found;
}

/** Which of these commits and trees are in the clone. */
export function knownObjects(root: string, hashes: readonly string[]): ReadonlySet<string> {
  const wanted = [...new Set(hashes)].filter((hash) => /^[0-9a-f]{40,64}$/.test(hash));
  if (wanted.length === 0) return new Set();
  const rows = git(
    root,
    ['cat-file', '--batch-check'],
    'De commits van dit voorstel zijn niet te lezen.',
    wanted.map((hash) => `${hash}\n`).join(''),
  )
    .toString('utf8')
    .split('\n');
  return new Set(wanted.filter((_, index) => / (?:commit|tree) /.test(rows[index] ?? '')));
}
