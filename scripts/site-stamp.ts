import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bouw } from '../site/build.ts';
import { headOf } from './history/git.ts';
import { folderSource } from './register/folder.ts';

/** What pages are made from. */
interface Made {
  readonly bouw: Bouw;
  readonly register: string;
  readonly werkmap: string | undefined;
}

/** Everything of the software that a page is made from. */
const SOFTWARE = ['schemas', 'scripts', 'site/src', 'site/public', 'site/astro.config.ts', 'site/build.ts'];

/** The pages tell how much time is left: after an hour they are made anew. */
const MOST_MINUTES = 60;

/** Larger files are refused by the check, so no page is made from them. */
const MOST_BYTES = 1_000_000;

/**
 * Checksum of everything that the pages are made from: software, register, history, and what is proposed.
 * @param root of the project
 */
export function fingerprint({ register, bouw, werkmap }: Made, root: string): string {
  const hash = createHash('sha256').update(`${bouw}\0${register}\0`);
  const add = (path: string) => hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  for (const place of SOFTWARE) filesIn(join(root, place)).forEach(add);
  add(join(root, 'package-lock.json'));
  // The pages tell the history too, and what is proposed.
  hash.update(`${headOf(register) ?? ''}\0`);
  if (werkmap !== undefined) add(join(werkmap, 'voorstellen.json'));
  const source = folderSource(register, root);
  for (const { path, type, size } of source.list()) {
    hash.update(`${path}\0${type}\0${size}\0`);
    if (type === 'file' && size < MOST_BYTES) hash.update(source.read(path));
  }
  return hash.digest('hex');
}

function filesIn(place: string): string[] {
  if (/\.\w+$/.test(place)) return [place];
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** Were the pages made from just this, less than an hour ago? */
export function isFresh(stamp: string, wanted: string, now: Temporal.Instant): boolean {
  if (!existsSync(stamp)) return false;
  const [from, made] = readFileSync(stamp, 'utf8').split(' ');
  const minutes = (now.epochMilliseconds - Number(made)) / 60_000;
  return from === wanted && minutes >= 0 && minutes < MOST_MINUTES;
}
