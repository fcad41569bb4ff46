/**
 * Patterns of paths as the forge reads them. Two languages: fnmatch in rulesets (a star never passes a slash, and only
 * two stars before a slash go deeper), and the one of .gitignore in CODEOWNERS.
 */

const LETTERS = /[.+^$()|{}\\/]/g;
const escaped = (text: string) => text.replace(LETTERS, '\\$&');

/** A set such as `[a-z]`, or nothing when the bracket does not close. */
const SET = /^\[(!?)([^\][/]+)\]/;

/** What one piece of a pattern stands for, and how long it is. */
function piece(rest: string, isGit: boolean): readonly [regex: string, length: number] {
  if (rest.startsWith('**/')) return ['(?:[^/]+/)*', 3];
  if (isGit && rest === '**') return ['.+', 2];
  if (rest.startsWith('*')) return ['[^/]*', /^\*+/.exec(rest)?.[0].length ?? 1];
  if (rest.startsWith('?')) return ['[^/]', 1];
  const set = SET.exec(rest);
  if (set) return [`[${set[1] ? '^' : ''}${escaped(set[2] ?? '')}]`, set[0].length];
  if (rest.startsWith('\\') && rest.length > 1) return [escaped(rest.slice(1, 2)), 2];
  return [rest.startsWith('[') || rest.startsWith(']') ? `\\${rest[0]}` : escaped(rest.slice(0, 1)), 1];
}

function regexOf(pattern: string, isGit: boolean): string {
  let regex = '';
  for (let at = 0; at < pattern.length; ) {
    const [made, length] = piece(pattern.slice(at), isGit);
    regex += made;
    at += length;
  }
  return regex;
}

/** A regular expression of something that people typed; one that cannot be made matches nothing. */
function matches(regex: string, path: string): boolean {
  try {
    return new RegExp(`^${regex}$`, 'u').test(path);
  } catch {
    return false;
  }
}

/** Does a pattern of a ruleset fit this whole path or name? */
export const pastOpRuleset = (pattern: string, path: string): boolean =>
  matches(regexOf(pattern, false), path);

/** Does a pattern of CODEOWNERS fit this path? A pattern that names a folder holds for everything in it. */
export function pastOpCodeowners(pattern: string, path: string): boolean {
  const isFolder = pattern.endsWith('/');
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  if (bare === '') return false;
  // Without a slash at the beginning or inside, it fits at any depth.
  const begin = pattern.startsWith('/') || bare.includes('/') ? '' : '(?:[^/]+/)*';
  // `docs/*` holds for files right there only, `docs/` and `docs` for everything below.
  const end = isFolder ? '/.+' : bare.endsWith('/*') ? '' : '(?:/.+)?';
  return matches(`${begin}${regexOf(bare, true)}${end}`, path);
}
