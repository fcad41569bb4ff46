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
