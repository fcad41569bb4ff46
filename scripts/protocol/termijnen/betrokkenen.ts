import type { Feiten } from '../feiten.ts';
import type { Tijdstip } from '../moment.ts';
import { tijdstipOp } from '../velden.ts';
import { getal, parameterOp } from '../wet/regelset.ts';
import type { Deel, Omgeving } from './deel.ts';
import { maak, momentenVan, op } from './deel.ts';
import { naUren } from './klok.ts';
import type { Termijn } from './termijn.ts';
import { eersteVan, gegevensVan } from './termijn.ts';

/**
 * Telling the people, from the moment at which it was judged that they have to be told; where a reason of the law makes
 * that wait (UAVG art. 41), from the end of that reason.
 */
export function betrokkenenTermijn(feiten: Feiten, { regels }: Omgeving): Termijn[] {
  const { beoordelingen = [], informeren, oefening } = feiten.incident;
  const index = beoordelingen.findLastIndex(({ betrokkenen }) => betrokkenen !== undefined);
  const laatste = beoordelingen[index]?.betrokkenen?.antwoord ?? '';
  const from = laatste === 'later' ? naUitstel(feiten, index) : naOordeel(feiten);
  if (!from) return [];
  const parameter = parameterOp(regels, 'betrokkenen-informeren', from.begin);
  const deel: Deel = {
    id: 'betrokkenen',
    ...gegevensVan('betrokkenen'),
    ...from,
    isNodig: (laatste === 'later' || INFORMEREN.has(laatste)) && oefening !== 'ja',
    gedaanOp: eersteVan([
      ...momentenVan(feiten, 'informeren.rondes', informeren?.rondes, 'gedaan_op'),
      op(feiten, 'informeren.openbare_mededeling.moment'),
    ]),
    nabijUren: getal(regels, 'nabij'),
    rol: 'privacy_officer',
  };
  return [maak(deel, naUren(from.begin, parameter.waarde))];
}

const bijOordeel = (feiten: Feiten, index: number): Vanaf | undefined => {
  const vanaf = `beoordelingen.${index}.moment`;
  const begin = op(feiten, vanaf);
  return begin && { begin, vanaf };
};

const naOordeel = (feiten: Feiten): Vanaf | undefined =>
  bijOordeel(
    feiten,
    (feiten.incident.beoordelingen ?? []).findIndex(({ betrokkenen }) =>
      INFORMEREN.has(betrokkenen?.antwoord ?? ''),
    ),
  );

/** When the first group no longer has to wait. Without an end the judgement itself counts: waiting for ever is no delay. */
function naUitstel(feiten: Feiten, index: number): Vanaf | undefined {
  const [eerste] = (feiten.incident.beoordelingen?.[index]?.groepen ?? [])
    .flatMap((_, plek): Vanaf[] => {
      const vanaf = `beoordelingen.${index}.groepen.${plek}.wettelijke_reden_tot`;
      const einde = tijdstipOp(feiten, vanaf);
      return einde ? [{ vanaf, begin: naAfloop(einde) }] : [];
    })
    .sort((a, b) => Temporal.Instant.compare(a.begin, b.begin));
  return eerste ?? bijOordeel(feiten, index);
}

type Vanaf = Pick<Termijn, 'begin' | 'vanaf'>;

/** A moment is over when it is there, a day at its end. */
const naAfloop = ({ van, tot, isMoment }: Tijdstip) => (isMoment ? van : tot.add({ nanoseconds: 1 }));

const INFORMEREN = new Set(['ja', 'openbaar']);
