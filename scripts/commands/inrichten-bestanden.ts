import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { codeowners, pushRuleset, ruleset } from '../gate/inrichting.ts';
import type { Edges } from '../runtime/edges.ts';
import type { ExitCode } from '../runtime/exit-codes.ts';
import { EXIT } from '../runtime/exit-codes.ts';

/**
 * The files that set up a forge, by path from the root of the clone.
 * @param namen accounts of the beheerders
 */
export const bestandenVoor = (namen: readonly string[]): Readonly<Record<string, string>> => ({
  '.github/CODEOWNERS': codeowners(namen),
  '.github/rulesets/hoofdtak.json': `${JSON.stringify(ruleset, null, 2)}\n`,
  '.github/rulesets/workflows.json': `${JSON.stringify(pushRuleset, null, 2)}\n`,
});

/** Writes them below a folder. */
export function schrijfBestanden(folder: string, bestanden: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(bestanden)) {
    const full = resolve(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}

/** What works without forge: the files, to import by hand. */
export function maakBestanden(namen: readonly string[], isDroog: boolean, edges: Edges): ExitCode {
  const bestanden = bestandenVoor(namen);
  if (!isDroog) schrijfBestanden(edges.workingFolder, bestanden);
  for (const [path, text] of Object.entries(bestanden))
    edges.print(isDroog ? `Zou ${path} maken:\n${text}\n` : `${path} is gemaakt.\n`);
  edges.print(VERDER);
  return EXIT.good;
}

const VERDER = `
Wat u nu doet, als beheerder:
  1. Leg .github/CODEOWNERS vast op de hoofdtak.
  2. Open op de forge Settings, Rules, Rulesets, New ruleset, Import a ruleset; neem hoofdtak.json, en daarna workflows.json.
  3. Zet onder Settings, General bij Pull Requests alleen "Allow merge commits" aan.
  4. Probeer het één keer op een proefregister: npm run -s register -- dokter --proef
`;
