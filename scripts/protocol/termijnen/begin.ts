import type { Feiten } from '../feiten.ts';
import { tijdstipOp } from '../velden.ts';

/** A moment from which a term counts, with its place. */
export interface Begin {
  readonly begin: Temporal.Instant;
  readonly vanaf: string;
  readonly isVoorzichtig: boolean;
}

const KENNISNAME = 'tijdlijn.kennisname';

/** Moments at which somebody of ours could know at the latest; the begin of the breach is none of them. */
const KON_WETEN =
  /^(?:tijdlijn\.(?:eerste_signaal|bij_meldpunt|geregistreerd)|organisaties\.\d+\.liet_weten_op)$/;

/**
 * The moment from which the first clock counts: the earliest at which we knew. Keuze: an unknown kennisname never means "not started" (AVG art. 33
 * lid 1); then the first known moment counts, as the careful reading.
 */
export function eersteBegin(feiten: Feiten): Begin | undefined {
  const isBekend = tijdstipOp(feiten, KENNISNAME) !== undefined;
  const plaatsen = isBekend
    ? [KENNISNAME, ...berichtenVanVerwerkers(feiten)]
    : [...feiten.momenten.keys()].filter((plaats) => KON_WETEN.test(plaats));
  const [eerste] = plaatsen
    .flatMap((vanaf) => {
      const begin = tijdstipOp(feiten, vanaf)?.van;
      return begin ? [{ begin, vanaf, isVoorzichtig: !isBekend }] : [];
    })
    .sort((a, b) => Temporal.Instant.compare(a.begin, b.begin));
  return eerste;
}

/** What a processor told us we know from then on (EDPB 9/2022 §II), whoever of us read it later. */
const berichtenVanVerwerkers = ({ incident }: Feiten) =>
  (incident.organisaties ?? []).flatMap(({ hoedanigheid }, index) =>
    hoedanigheid === 'verwerker' || hoedanigheid === 'subverwerker'
      ? [`organisaties.${index}.liet_weten_op`]
      : [],
  );
