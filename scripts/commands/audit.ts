import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Bewijslijst } from '../../schemas/bewijslijst.ts';
import { bewijslijst } from '../../schemas/bewijslijst.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { auditText } from '../diagnostics/reporters/audit-text.ts';
import { bewijs, controlegetal } from '../gate/bewijs.ts';
import { tegenVorige } from '../gate/bewijs-bevindingen.ts';
import { resolveCommit } from '../history/git.ts';
import { isAncestor, isSound, mainLine } from '../history/main-line.ts';
import type { Command } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { leesStappen } from './audit-lezen.ts';
import { clockFrom, registerOptions, VORMEN, vormFrom } from './register-options.ts';

/** Proves from Git alone who decided what, and finds what does not fit. */
export const audit: Command = {
  name: 'audit',
  summary: 'Rekent uit de geschiedenis na wie wat besloot, en vindt wat niet klopt. Zonder netwerk.',
  options: {
    kloon: { type: 'string', value: '<map>', help: 'een kloon, ook een kale (bare); anders deze map' },
    map: { type: 'string', value: '<map>', help: 'de map van het register in de kloon; anders incidents' },
    tak: { type: 'string', value: '<naam>', help: 'welke tak; anders die van HEAD' },
    nu: registerOptions.nu,
    vorige: {
      type: 'string',
      value: '<bestand>',
      help: 'vergelijk met een eerdere bewijslijst: alleen zo valt op dat de geschiedenis is herschreven',
    },
    uit: { type: 'string', value: '<bestand>', help: 'bewaar de bewijslijst hier, voor de volgende keer' },
    vorm: { type: 'string', value: 'tekst|json', help: 'hoe de uitkomst eruitziet; anders tekst' },
  },
  examples: [
    'npm run -s register -- audit',
    'npm run -s register -- audit --kloon ../register.git --uit bewijslijst-2026-11.json',
    'npm run -s register -- audit --vorige bewijslijst-2026-10.json',
  ],
  run: async (given, edges) => {
    const vorm = vormFrom(given, VORMEN);
    const root = resolve(edges.workingFolder, textOf(given, 'kloon') ?? '.');
    const tak = textOf(given, 'tak') ?? 'HEAD';
    if (!existsSync(root)) throw new OperatorError('Deze map bestaat niet.', 'Kijk de naam bij --kloon na.');
    edges.note('De geschiedenis wordt nagerekend…\n');
    const hoofd = resolveCommit(root, tak);
    const stappen = leesStappen(root, textOf(given, 'map') ?? 'incidents', mainLine(root, tak));
    const vorige = vorigeVan(textOf(given, 'vorige'), edges.workingFolder);
    const lijst = bewijs(stappen, hoofd, clockFrom(given, edges).nu, [
      ...(isSound(root) ? [] : [BESCHADIGD]),
      ...(vorige
        ? tegenVorige(vorige, stappen, (commit) => isAncestor(root, commit, tak), isHeel(vorige))
        : []),
    ]);
    const tekst = `${JSON.stringify(lijst, null, 2)}\n`;
    const uit = textOf(given, 'uit');
    if (uit !== undefined) writeFileSync(resolve(edges.workingFolder, uit), tekst);
    edges.print(vorm === 'json' ? tekst : auditText(lijst));
    return lijst.bevindingen.some(({ ernst }) => ernst === 'fout') ? EXIT.findings : EXIT.good;
  },
};

const BESCHADIGD = {
  code: 'objecten-beschadigd',
  ernst: 'fout',
  zegt: 'In deze kloon klopt een bestand van Git niet met zijn controlegetal: er is iets beschadigd of veranderd. Maak een nieuwe kloon en vergelijk.',
} as const;

const isHeel = (lijst: Bewijslijst) => controlegetal(lijst) === lijst.sha256;

/** @throws OperatorError when it is no list of evidence */
function vorigeVan(path: string | undefined, workingFolder: string): Bewijslijst | undefined {
  if (path === undefined) return undefined;
  const full = resolve(workingFolder, path);
  try {
    const read = bewijslijst.safeParse(JSON.parse(readFileSync(full, 'utf8')));
    if (read.success) return read.data;
  } catch {
    // Said below.
  }
  throw new OperatorError(
    'De vorige bewijslijst is niet te lezen, of is geen bewijslijst.',
    'Neem het bestand dat audit --uit eerder maakte.',
  );
}
