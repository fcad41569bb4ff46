import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bevries, bevrorenTekst, daadTekst } from '../analysis/bevroren/bevries.ts';
import { CONCLUSIE } from '../analysis/stuk/conclusie.data.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { momentVan } from '../intake/incident.ts';
import { startOfDay } from '../protocol/moment.ts';
import { createFile } from '../register/create.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import type { GelezenJaar } from './jaaranalyse-lezen.ts';
import { folderFrom } from './register-options.ts';

/**
 * Freezes the figures as the CvB gets them, and lays a text ready for the conclusion. Doing it again changes nothing: what
 * was presented stays as it was.
 * @throws OperatorError when figures lie there that cannot be read or were changed, a wish makes no sense, or the disk refuses
 */
export function legJaarVast({ register, stuk }: GelezenJaar, given: Given, edges: Edges): void {
  if (textOf(given, 'commit') !== undefined || stuk.cijfers.voor === 'buiten')
    throw new OperatorError(
      'Vastleggen kan alleen met de cijfers van nu, voor het CvB.',
      'Laat --commit en --voor weg.',
    );
  const { jaar } = stuk.cijfers;
  const folder = folderFrom(given, edges);
  const hier = register.vastgesteld().jaaranalyses.find((each) => each.jaar === jaar);
  if (hier?.bestand !== undefined && !hier.vastgelegd)
    throw new OperatorError(
      `${hier.bestand} is er, maar is niet te lezen.`,
      'Haal de vorige stand van dat bestand terug uit de geschiedenis. Er is niets veranderd.',
    );
  if (hier?.vastgelegd && stuk.bevroren?.klopt === false)
    throw new OperatorError(
      `${jaar}/jaaranalyse.json is na het vastleggen veranderd.`,
      'Haal de vorige stand van dat bestand terug uit de geschiedenis. Er is niets veranderd.',
    );
  if (Temporal.Instant.compare(register.nu, startOfDay(`${jaar}-01-01`)) < 0)
    throw new OperatorError(
      `${jaar} moet nog beginnen.`,
      'Leg de cijfers vast als het jaar voorbij is. Er is niets veranderd.',
    );
  const pad = { cijfers: `${jaar}/jaaranalyse.json`, tekst: `${jaar}/jaaranalyse.md` };
  const cijfers = hier?.vastgelegd?.cijfers ?? bevries(stuk.cijfers, momentVan(register.nu), dagFrom(given));
  if (hier?.vastgelegd)
    edges.note(`De cijfers over ${jaar} stonden al vast sinds ${cijfers.vastgelegd_op}.\n`);
  else createFile(folder, pad.cijfers, bevrorenTekst(cijfers));
  if (!existsSync(join(folder, pad.tekst))) {
    createFile(folder, pad.tekst, CONCLUSIE(jaar));
    edges.note(`${pad.tekst} ligt klaar: schrijf daar de conclusie.\n`);
  }
  if (!stuk.cijfers.afgelopen)
    edges.note(`${jaar} is nog niet voorbij: wat er nog bijkomt, staat straks bij “sindsdien gewijzigd”.\n`);
  edges.print(
    [
      `De cijfers over ${jaar} staan vast in ${pad.cijfers}.`,
      'Is het CvB ingelicht? Zet dan dit in organisatie.yaml (staat jaaranalyses er al, voeg dan alleen de regels eronder toe):',
      '',
      daadTekst(cijfers),
      '',
    ].join('\n'),
  );
}

/** The day on which the CvB gets the figures; nothing when that is not known yet. */
function dagFrom(given: Given): string | undefined {
  const dag = textOf(given, 'voorgelegd');
  if (dag === undefined) return undefined;
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(dag)) return Temporal.PlainDate.from(dag).toString();
  } catch {
    // A day that does not exist gets the same sentence.
  }
  throw new OperatorError('De dag bij --voorgelegd is niet te lezen.', 'Schrijf haar als 2027-03-10.');
}
