import { appendFileSync } from 'node:fs';
import type { VoorstelControle } from '../../schemas/controle.ts';
import { opgehaald } from '../../schemas/controle.ts';
import { samenvatting } from '../diagnostics/reporters/voorstel/voorstel.ts';
import { placeInClone } from '../history/clone.ts';
import { momentTekst } from '../protocol/kalender/tekst.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import type { ExitCode } from '../runtime/exit-codes.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { leave, left } from '../runtime/handover.ts';
import { werkmapFrom } from './forge-options.ts';
import { clockFrom, folderFrom, zoekersFrom } from './register-options.ts';
import { beoordeelVoorstellen } from './voorstel-beoordeling.ts';
import { formulierDeel } from './voorstel-formulier.ts';

/** Most characters of a summary that the forge shows. */
const MOST = 900_000;

/**
 * Checks the proposals that were fetched, without any key: the summary first, then what the next step needs. That something is wrong with a proposal is for its status to say, so
 * the step itself succeeds when it could look.
 */
export function controleerVoorstellen(given: Given, edges: Edges): ExitCode {
  const folder = werkmapFrom(given, edges);
  const { main, voorstellen } = left(folder, 'voorstellen.json', opgehaald, 'haal');
  const rond = {
    place: placeInClone(folderFrom(given, edges), edges.workingFolder),
    klok: clockFrom(given, edges),
    zoekers: zoekersFrom(given, edges),
  };
  const gevraagd = voorstellen.filter(({ bekijk }) => bekijk);
  const { klaar, mislukt, formulieren } = beoordeelVoorstellen(main, gevraagd, rond);
  const path = textOf(given, 'samenvatting');
  if (path !== undefined)
    appendFileSync(
      path,
      klaar
        .map((each) => samenvatting(each, momentTekst) + formulierDeel(formulieren.get(each.nummer)))
        .join('\n---\n\n')
        .slice(0, MOST),
    );
  leave(folder, 'controle.json', { versie: 1, voorstellen: klaar });
  edges.print(klaar.map(regel).join(''));
  for (const { nummer, error } of mislukt)
    edges.note(`Voorstel ${nummer} is niet te controleren: ${error}\n`);
  return mislukt.length > 0 ? EXIT.operator : EXIT.good;
}

function regel({ nummer, diagnostics, vondsten, blokkerend, boom }: VoorstelControle): string {
  const gevonden = diagnostics.length + vondsten.length;
  const wat =
    boom === null
      ? 'botst met de hoofdtak'
      : gevonden === 0
        ? 'alles klopt'
        : `${gevonden} gevonden, waarvan ${blokkerend} samenvoegen tegenhouden`;
  return `Voorstel ${nummer}: ${wat}.\n`;
}
