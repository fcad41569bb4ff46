import { MARKER, NEUTRAAL, zonderRonde } from '../diagnostics/reporters/voorstel/voorstel.ts';
import type { Comment, ForgeReader, ForgeWriter } from '../forge/forge.ts';
import { ForgeError } from '../forge/forge-error.ts';

/** The forge may end lines in its own way and take away blanks at the end; another run that says the same is no news. */
const same = (a: string, b: string) =>
  zonderRonde(a.replaceAll('\r\n', '\n').trim()) === zonderRonde(b.replaceAll('\r\n', '\n').trim());

/**
 * Keeps one comment of ours up to date: found again by its marker and our own account over all pages, made neutral when
 * there is none (a new comment is mailed in full), and touched only when it says something else. Whatever was doubled
 * by a run that broke off goes away again.
 * @returns what was done, for the log
 */
export async function houdOpmerking(
  reader: ForgeReader,
  writer: ForgeWriter,
  number: number,
  body: string,
): Promise<'gelijk' | 'bijgewerkt' | 'geplaatst'> {
  const own = await reader.ownAccount();
  const ours = async () =>
    (await reader.comments(number)).filter(
      (each) => each.account === own && each.body.trimStart().startsWith(MARKER),
    );
  const [first, ...doubles] = oldestFirst(await ours());
  for (const { id } of doubles) await writer.deleteComment(id);
  if (first && same(first.body, body)) return 'gelijk';
  const { id } = first ?? (await made(writer, number, ours));
  await writer.editComment(id, body);
  return first ? 'bijgewerkt' : 'geplaatst';
}

const oldestFirst = (comments: readonly Comment[]) => comments.toSorted((a, b) => a.id - b.id);

/** An answer that did not come may still have been done: look before anything is made twice. */
async function made(
  writer: ForgeWriter,
  number: number,
  ours: () => Promise<readonly Comment[]>,
): Promise<Comment> {
  try {
    return await writer.createComment(number, NEUTRAAL);
  } catch (error) {
    if (!(error instanceof ForgeError && error.problem === 'unavailable')) throw error;
    const [there] = oldestFirst(await ours());
    if (there) return there;
    throw error;
  }
}
