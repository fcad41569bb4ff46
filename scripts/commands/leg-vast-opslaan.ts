import { legVastText, verschilText } from '../diagnostics/reporters/leg-vast-text.ts';
import type { Vervanging } from '../register/replace.ts';
import { replaceFile } from '../register/replace.ts';
import type { Voor } from './leg-vast-controle.ts';
import { controleer } from './leg-vast-controle.ts';
import type { Gevolg } from './leg-vast-daad.ts';

/**
 * Writes what an act makes, unless it is only shown or is there already. What was told comes first: whoever is stopped
 * in between does the same command again.
 * @returns what there is to say
 * @throws OperatorError when what was typed cannot be recorded, or nothing can be written
 */
export function voerUit(voor: Voor, gevolg: Gevolg, folder: string, isDroog: boolean): string {
  const { regels, wijzigingen, daarna } = gevolg;
  if (wijzigingen.length === 0) {
    const { termijnen } = voor.incident;
    return legVastText({
      bestanden: [],
      regels: [...regels, ...(daarna?.(termijnen) ?? [])],
      bevindingen: [],
      ontbreekt: [],
    });
  }
  const { bestanden, incident, bevindingen } = controleer(voor, gevolg);
  const naam = ({ path }: Vervanging) => `${voor.opdracht.source.prefix}${path}`;
  if (isDroog)
    return bestanden
      .map((each) => verschilText(naam(each), tekstVan(each.was), tekstVan(each.wordt)))
      .join('\n');
  for (const each of bestanden) replaceFile(folder, each);
  return legVastText({
    bestanden: bestanden.map(naam),
    regels: [...regels, ...(daarna?.(incident.termijnen) ?? [])],
    bevindingen,
    ontbreekt: incident.fasen.flatMap(({ ontbreekt }) => ontbreekt),
  });
}

const tekstVan = (bytes: Uint8Array | undefined) => (bytes ? new TextDecoder().decode(bytes) : '');
