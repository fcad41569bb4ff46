import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Bestand } from '../dossier/manifest.ts';
import { MANIFEST } from '../dossier/manifest.ts';

/**
 * Is there room for a dossier here?
 * @param mag may an older dossier go? Any other folder never goes
 * @throws OperatorError when something is there that may not go
 */
export function kijkOfHetKan(map: string, mag: boolean): void {
  if (!existsSync(map)) return;
  if (!mag)
    throw new OperatorError(
      'De map voor het dossier bestaat al.',
      'Kies bij --uit een andere map, of zet --overschrijf erbij.',
    );
  if (!existsSync(join(map, MANIFEST)))
    throw new OperatorError(
      'In de map voor het dossier staat iets anders dan een dossier. Dat wordt nooit overschreven.',
      'Kies bij --uit een andere map.',
    );
}

/**
 * Writes a dossier: first beside its place, then in one step to it. Killed half-way, nothing stands there that looks
 * whole.
 * @param vul writes into the folder that it gets, what says that it is whole last
 * @throws OperatorError when the folder cannot be written
 */
export async function schrijfMap(
  map: string,
  mag: boolean,
  vul: (schrijf: (bestand: Bestand) => string) => Promise<void>,
): Promise<void> {
  const naast = `${map}.bezig-${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(naast, { recursive: true });
    await vul(({ pad, inhoud }) => {
      const doel = join(naast, pad);
      mkdirSync(dirname(doel), { recursive: true });
      writeFileSync(doel, inhoud);
      return doel;
    });
    kijkOfHetKan(map, mag);
    const oud = `${naast}-oud`;
    if (existsSync(map)) renameSync(map, oud);
    try {
      renameSync(naast, map);
    } catch (error) {
      if (existsSync(oud)) renameSync(oud, map);
      throw error;
    }
    rmSync(oud, { recursive: true, force: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new OperatorError(
      `De map voor het dossier is niet te schrijven (${error.code}).`,
      'Kijk of u daar mag schrijven en of er ruimte is.',
    );
  } finally {
    rmSync(naast, { recursive: true, force: true });
  }
}

/** Every file below a folder, by its place in it. What is no ordinary file (a link) counts as empty. */
export const leesMap = (map: string): Bestand[] =>
  readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((each) => !each.isDirectory())
    .map((each) => {
      const vol = join(each.parentPath, each.name);
      return {
        pad: relative(map, vol).split(sep).join('/'),
        inhoud: each.isFile() ? readFileSync(vol) : new Uint8Array(),
      };
    });
