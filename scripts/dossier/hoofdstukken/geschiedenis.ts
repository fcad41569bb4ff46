import type { RootContent } from 'mdast';
import type { Incident } from '../../../schemas/incident.ts';
import { alinea, lijst, nadruk, tabel } from '../../documents/bouw.ts';
import { momentText } from '../../weergave/text.ts';
import { verschillen } from '../../weergave/verschil.ts';
import { feitenTabel, tussenkop } from '../blokken.ts';
import type { DossierInvoer, Stap } from '../invoer.ts';

/** Every step by which main came to what it says: what was approved, by whom, and what changed. */
export function geschiedenis({
  incident,
  geschiedenis: { stappen, reden },
  verslag: { inhoud },
}: DossierInvoer): RootContent[] {
  const nu =
    inhoud === undefined
      ? []
      : [
          alinea(
            'Een goedkeuring geldt voor precies één inhoud. De vingerafdruk van wat nu beslissend is: ',
            nadruk(`${inhoud.algoritme} sha256:${inhoud.sha256}`),
            '.',
          ),
        ];
  if (reden !== undefined) return [...nu, alinea(`De geschiedenis is niet te lezen. ${reden}`)];
  if (stappen.length === 0)
    return [...nu, alinea('Dit incident staat nog niet op de hoofdtak van dit register.')];
  const voor = stappen.map((_, index) => laatstGelezen(stappen.slice(0, index)));
  const laatste = laatstGelezen(stappen);
  const anders = laatste ? verschillen(laatste, incident) : [];
  return [
    ...nu,
    alinea('Elke stap van de hoofdtak die dit incident veranderde, de oudste eerst.'),
    ...stappen.flatMap((stap, index) => blokken(stap, index, voor[index])),
    ...(anders.length === 0
      ? []
      : [
          tussenkop('Nog niet op de hoofdtak'),
          alinea('Dit dossier laat ook zien wat daarna is gewijzigd:'),
          gewijzigd(anders),
        ]),
  ];
}

/** The incident as the last of these steps that could be read left it. */
const laatstGelezen = (stappen: readonly Stap[]) =>
  stappen.findLast(({ incident }) => incident !== undefined)?.incident;

function blokken({ commit, op, vastlegging, incident }: Stap, index: number, vorige: Incident | undefined) {
  const anders = vorige && incident ? verschillen(vorige, incident) : [];
  return [
    tussenkop(`Stap ${index + 1}: ${momentText(Temporal.Instant.from(op))}`),
    ...feitenTabel([
      ['Commit', commit],
      ['Besluit', vastlegging?.besluit ?? zonderBesluit(index, incident)],
      ['Vingerafdruk van wat is goedgekeurd', vastlegging?.inhoud],
      ['Laatste commit van het voorstel', vastlegging?.hoofdSha],
      ['Versie van de regels', vastlegging?.regels],
      ['Spoed', vastlegging?.spoed ? 'ja: gemeld zonder vooraf overleg met het CvB' : undefined],
      ['Afwijking', vastlegging?.afwijkingen?.join(' ')],
    ]),
    ...goedgekeurd(vastlegging?.goedkeuringen ?? []),
    ...(incident ? [] : [alinea('In deze stap is het bestand weggehaald, of het was niet te lezen.')]),
    ...(anders.length === 0 ? [] : [alinea(nadruk('Wat er veranderde')), gewijzigd(anders)]),
  ];
}

const zonderBesluit = (index: number, incident: Incident | undefined) =>
  index === 0 && incident ? 'in het register gezet' : 'geen besluit vastgelegd';

const goedgekeurd = (alle: NonNullable<Stap['vastlegging']>['goedkeuringen']): RootContent[] =>
  alle.length === 0
    ? []
    : [
        alinea(nadruk('Goedgekeurd door')),
        lijst(
          alle.map(
            ({ sleutel, functie, op, id }) =>
              `${functie} (${sleutel}), ${goedgekeurdOp(op)}; goedkeuring ${id}`,
          ),
        ),
      ];

/** The record holds what the forge said; what is no moment is shown as it is. */
function goedgekeurdOp(op: string): string {
  try {
    return momentText(Temporal.Instant.from(op));
  } catch {
    return op;
  }
}

const gewijzigd = (anders: ReturnType<typeof verschillen>): RootContent =>
  tabel(
    ['Veld', 'Was', 'Werd'],
    anders.map(({ naam, was, wordt }) => [naam, was ?? '(niets)', wordt ?? '(weggehaald)']),
  );
