import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { beoordeel } from '../beoordeel.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { applyBegin } from '../register/begin.ts';
import { leesmijText, organisatieText } from '../register/first-files.ts';
import { folderSource } from '../register/folder.ts';
import { kindOf } from '../register/kinds.ts';
import { memorySource } from '../register/memory.ts';
import type { Command } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { askBegin, beginOptions, confirmBegin } from './begin-questions.ts';
import { registerOptions } from './register-options.ts';

/** Replaces the shipped example by a school's own, empty register. */
export const begin: Command = {
  name: 'begin',
  summary: 'Begint uw eigen register: vraagt uw gegevens en haalt de voorbeelden weg.',
  options: {
    map: registerOptions.map,
    ...beginOptions,
    ja: { type: 'boolean', help: 'vraag niet om bevestiging' },
    droog: { type: 'boolean', help: 'zeg alleen wat er zou gebeuren' },
  },
  examples: [
    'npm run -s register -- begin',
    'npm run -s register -- begin --naam "Stichting Voorbeeld" --kort Voorbeeld --kvk 00000000 --meldpunt privacy@voorbeeld.example --fg "FG-bureau" --vestigingen "De Eik; De Beuk" --ja',
  ],
  run: async (given, edges) => {
    const folder = resolve(edges.workingFolder, textOf(given, 'map') ?? 'incidents');
    const remove = exampleFiles(folder, edges);
    const antwoorden = await askBegin(given, edges);
    const text = organisatieText(antwoorden);
    const write = [
      { path: 'LEESMIJ.md', text: leesmijText(antwoorden) },
      { path: 'organisatie.yaml', text },
    ];
    refuseInvalid(text, edges);
    edges.note(plan(remove));
    if (given.values['droog'] === true) return EXIT.good;
    if (given.values['ja'] !== true && !(await confirmBegin(edges))) {
      edges.note('Er is niets veranderd.\n');
      return EXIT.good;
    }
    applyBegin({ folder, remove, write });
    edges.print(
      'Uw register is begonnen. Kijk incidents/organisatie.yaml na en vul de rest aan.\nControleren: npm run -s register -- controle\n',
    );
    return EXIT.good;
  },
};

/**
 * The files that the example brought.
 * @throws OperatorError when this is no example: then nothing may go
 */
function exampleFiles(folder: string, edges: Edges): string[] {
  if (!existsSync(folder)) return [];
  const source = folderSource(folder, edges.workingFolder);
  const files = new Set(source.list().flatMap(({ path, type }) => (type === 'file' ? [path] : [])));
  if (!files.has('organisatie.yaml')) return [];
  const { organisatie } = beoordeel({ source, nu: edges.now() });
  const voorbeeld = organisatie?.voorbeeld;
  // The list comes from a file that anyone may edit: only ordinary files of a known kind may go.
  if (voorbeeld) return voorbeeld.bestanden.filter((path) => files.has(path) && kindOf(path));
  throw new OperatorError(
    organisatie
      ? 'Dit is al uw eigen register: organisatie.yaml is geen voorbeeld. Er is niets veranderd.'
      : 'organisatie.yaml is niet te lezen, dus is niet zeker of dit het voorbeeld is. Er is niets veranderd.',
    'Wijzig uw gegevens in organisatie.yaml zelf, en controleer met: npm run -s register -- controle',
  );
}

/** The answers were checked one by one; together they must make a register without findings. */
function refuseInvalid(text: string, edges: Edges): void {
  const { verslag } = beoordeel({ source: memorySource({ 'organisatie.yaml': text }), nu: edges.now() });
  const first =
    verslag.diagnostics.find(({ ruleId }) => ruleId !== 'organisatie-aanwezig') ?? verslag.diagnostics[0];
  if (first)
    throw new OperatorError(
      `Met deze antwoorden klopt organisatie.yaml niet: ${first.message}`,
      'Begin opnieuw met andere antwoorden. Er is niets veranderd.',
    );
}

const plan = (remove: readonly string[]) =>
  `${remove.length} voorbeeldbestanden gaan weg; organisatie.yaml en LEESMIJ.md worden van u. Andere bestanden blijven staan.\n`;
