import { toMarkdown } from '../documents/markdown.ts';
import { maakDossier } from '../dossier/dossier.ts';
import { dossierPagina } from '../dossier/pagina.ts';
import type { Command } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { controleerDossier } from './dossier-controle.ts';
import { leesDossier } from './dossier-lezen.ts';
import { documentvormFrom, dossierOpties } from './dossier-opties.ts';
import { schrijfDossier } from './dossier-schrijven.ts';

/** Makes the document of one incident with everything that belongs to it (protocol §4 fase 6). */
export const dossier: Command = {
  name: 'dossier',
  summary: 'Maakt het document Incidentenmelding en -verwerking van een incident, met alles wat erbij hoort.',
  positionals: '<kenmerk>',
  options: dossierOpties,
  examples: [
    'npm run -s register -- dossier 2026-K7QF',
    'npm run -s register -- dossier 2026-K7QF --op "2026-09-14 09:00" --uit dossier-toen',
    'npm run -s register -- dossier --controleer dossier-2026-K7QF',
  ],
  run: async (given, edges) => {
    const controleer = textOf(given, 'controleer');
    if (controleer !== undefined) return controleerDossier(controleer, edges);
    const vorm = documentvormFrom(given);
    const gelezen = leesDossier(given, edges);
    if (vorm === undefined) await schrijfDossier(gelezen, given, edges);
    else
      edges.print(vorm === 'html' ? dossierPagina(gelezen.invoer) : toMarkdown(maakDossier(gelezen.invoer)));
    return EXIT.good;
  },
};
