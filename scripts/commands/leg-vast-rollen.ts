import { OperatorError } from '../diagnostics/operator-error.ts';
import { isEigenEerste } from '../protocol/ap-melding.ts';
import { laatsteBeoordeling, plaatsVanLaatste } from '../protocol/bij-incident.ts';
import type { Stap } from '../register/edit-values.ts';
import type { Gevolg, Vraag } from './leg-vast-daad.ts';
import { gevuld, isZelfde, keuze, lijst, moet, plaats, STAAT_ER_AL, tekst } from './leg-vast-daad.ts';

/** Records that the CvB or the FG heard of our last notification (protocol §4 fase 4, last sentence). */
export function legGehoordVast(vraag: Vraag): Gevolg {
  const { meldingen = [] } = vraag.incident;
  const index = meldingen.findLastIndex((each) => each.door === 'wij' || isEigenEerste(each));
  const melding = meldingen[index];
  if (!melding)
    throw new OperatorError(
      'Er is nog geen melding door ons om iemand over in te lichten.',
      'Leg eerst de melding vast. Er is niets veranderd.',
    );
  moet(vraag, 'rol', 'wie het hoorde: cvb, fg, of cvb,fg');
  const rollen = lijst(vraag, 'rol') ?? [];
  if (rollen.some((rol) => rol !== 'cvb' && rol !== 'fg'))
    throw new OperatorError(
      '--rol kent dit woord niet.',
      'Kies uit: cvb, fg, of cvb,fg. Er is niets veranderd.',
    );
  const velden = rollen.map((rol) => (rol === 'cvb' ? 'cvb_ingelicht_op' : 'fg_ingelicht_op'));
  const wijzigingen = plaats(
    vraag,
    velden.map((veld) => ({ pad: ['meldingen', index, veld], was: melding[veld], wordt: vraag.moment })),
  );
  return {
    wijzigingen,
    regels: [
      wijzigingen.length === 0
        ? STAAT_ER_AL
        : `Bij melding ${index + 1} is vastgelegd wanneer ${rollen.map((rol) => (rol === 'cvb' ? 'het CvB' : 'de FG')).join(' en ')} ervan hoorde.`,
    ],
  };
}

/** Records that a role was told of the incident. */
export function legIngelichtVast(vraag: Vraag): Gevolg {
  const { ingelicht = [] } = vraag.incident;
  const waarde = {
    rol: moet(
      vraag,
      'rol',
      'wie is ingelicht: fg, cvb, voorzitter_cvb, hoofd_ict, schoolleiding of een andere rol',
    ),
    moment: vraag.moment,
    ...gevuld({ waarover: tekst(vraag, 'waarover'), hoe: tekst(vraag, 'hoe') }),
  };
  const staatEr = ingelicht.some(
    (each) =>
      each.rol === waarde.rol && isZelfde(each.moment, waarde.moment) && each.waarover === waarde.waarover,
  );
  return staatEr
    ? { wijzigingen: [], regels: [STAAT_ER_AL] }
    : {
        wijzigingen: [{ pad: ['ingelicht', ingelicht.length], waarde }],
        regels: ['Vastgelegd wie is ingelicht, en wanneer.'],
      };
}

const ADVIES = ['ja', 'nee', 'geen_advies', 'onbekend'] as const;

/** Records the advice of the FG with the judgement that it is about (AVG art. 38, 39). */
export function legAdviesVast(vraag: Vraag): Gevolg {
  const stond = laatsteBeoordeling(vraag.incident);
  if (!stond)
    throw new OperatorError(
      'Er is nog geen beoordeling waar dit advies bij hoort.',
      'Leg eerst de beoordeling vast. Er is niets veranderd.',
    );
  const was = stond.advies_fg ?? {};
  const pad = (veld: string): Stap[] => [
    ...plaatsVanLaatste(vraag.incident).map((stap) => stap as Stap),
    'advies_fg',
    veld,
  ];
  const wijzigingen = plaats(vraag, [
    { pad: pad('ontvangen_op'), was: was.ontvangen_op, wordt: vraag.moment },
    { pad: pad('melden'), was: was.melden, wordt: keuze(vraag, 'melden', ADVIES) },
    { pad: pad('informeren'), was: was.informeren, wordt: keuze(vraag, 'informeren', ADVIES) },
    { pad: pad('advies'), was: was.advies, wordt: tekst(vraag, 'advies') },
  ]);
  return {
    wijzigingen,
    regels: [
      wijzigingen.length === 0
        ? STAAT_ER_AL
        : 'Het advies van de FG is vastgelegd bij de laatste beoordeling.',
    ],
  };
}
