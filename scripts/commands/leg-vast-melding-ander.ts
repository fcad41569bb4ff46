import { OperatorError } from '../diagnostics/operator-error.ts';
import { MELDSOORTEN } from '../forms/meldingen.ts';
import { isEigenEerste } from '../protocol/ap-melding.ts';
import type { Melding } from '../protocol/bij-incident.ts';
import { weet } from '../protocol/bij-incident.ts';
import { momentTekst } from '../protocol/kalender/tekst.ts';
import type { TermijnStand } from '../protocol/termijnen/stand.ts';
import { isLopend } from '../protocol/termijnen/stand.ts';
import type { Gevolg, Vraag } from './leg-vast-daad.ts';
import { gevuld, isZelfde, keuze, moet, plaats, STAAT_ER_AL, tekst } from './leg-vast-daad.ts';
import { gezegd, isAanvulling, refuseZonderReden } from './leg-vast-melding-soort.ts';

const VOLMACHT = ['ja', 'nee', 'onbekend'] as const;

/**
 * Records what another notified. What was told is theirs, so there is no snapshot, and the number may be unknown. Without
 * a mandate our own duty stays open, and that is said. Vindplaats: protocol §2 and §3 point 2.
 */
export function meldingVanAnder(vraag: Vraag, door: Exclude<Melding['door'], 'wij' | 'onbekend'>): Gevolg {
  const { meldingen = [] } = vraag.incident;
  const isLeverancier = door === 'leverancier';
  const leverancier = isLeverancier
    ? moet(vraag, 'leverancier', 'welke leverancier meldde')
    : tekst(vraag, 'leverancier');
  const volmacht = keuze(vraag, 'volmacht', VOLMACHT);
  if (isLeverancier && volmacht === undefined)
    throw new OperatorError(
      'Mocht de leverancier namens ons melden? Daarvan hangt af of onze eigen plicht openblijft.',
      'Zeg het met --volmacht ja, nee of onbekend. Er is niets veranderd.',
    );
  const soort = keuze(vraag, 'soort', MELDSOORTEN) ?? 'eerste';
  if (soort !== 'eerste' && !meldingen.some((each) => each.door === door && each.soort === 'eerste'))
    throw new OperatorError(
      'Er staat nog geen eerste melding van hen om aan te vullen of in te trekken.',
      'Leg eerst hun eerste melding vast, desnoods met --moment onbekend. Er is niets veranderd.',
    );
  const nummer = tekst(vraag, 'nummer') ?? 'onbekend';
  const melding: Melding = {
    soort,
    door,
    ...gevuld({ volmacht, volmacht_verwijzing: tekst(vraag, 'volmacht-verwijzing'), leverancier }),
    moment: vraag.moment,
    nummer,
    ...gevuld({ ...gezegd(vraag), bron: tekst(vraag, 'bron') }),
  };
  refuseZonderReden(soort, melding);
  const daarna = (termijnen: readonly TermijnStand[]) => [overOnzePlicht(melding, termijnen)];
  const staatEr = meldingen.some((each) =>
    (['soort', 'door', 'leverancier', 'moment', 'nummer'] as const).every((veld) =>
      isZelfde(each[veld], melding[veld]),
    ),
  );
  if (staatEr) return { wijzigingen: [], regels: [STAAT_ER_AL], daarna };
  const aangevuld = meldingen.findIndex((each) => isAanvulling(each, melding));
  const stond: Partial<Melding> = meldingen[aangevuld] ?? {};
  const index = aangevuld < 0 ? meldingen.length : aangevuld;
  return {
    wijzigingen:
      aangevuld < 0
        ? [{ pad: ['meldingen', index], waarde: melding }]
        : plaats(
            vraag,
            Object.entries(melding).map(([veld, wordt]) => ({
              pad: ['meldingen', index, veld],
              // A day that becomes a moment is no correction.
              was: veld === 'moment' ? undefined : stond[veld as keyof Melding],
              wordt: wordt === 'onbekend' && stond[veld as keyof Melding] !== undefined ? undefined : wordt,
            })),
          ),
    regels: [`Melding ${index + 1} (${soort}) door een ander is vastgelegd.`],
    daarna,
  };
}

/** Does this end our own duty, and if not: until when is there time? */
function overOnzePlicht(melding: Melding, termijnen: readonly TermijnStand[]): string {
  if (isEigenEerste(melding) && weet(melding.moment))
    return 'Dit was namens ons: onze eigen plicht om te melden is hiermee gedaan.';
  const loopt = termijnen.find(
    ({ soort, isBindend, state }) => soort.startsWith('ap-') && isBindend && isLopend(state),
  );
  if (melding.soort !== 'eerste' || !loopt) return 'Dit verandert niets aan onze eigen plicht om te melden.';
  const waarom = melding.volmacht === 'ja' ? 'Het moment is niet bekend.' : 'Dit was niet namens ons.';
  const tot = `${loopt.state === 'over' ? 'is voorbij sinds' : 'loopt door, tot'} ${momentTekst(loopt.dueAt)}`;
  return `${waarom} Onze eigen plicht blijft open: de termijn ${tot}.`;
}
