import type { Organisatie } from '../../../schemas/organisatie.ts';
import { startOfDay } from '../moment.ts';
import type { Regelset } from '../wet/regelset.ts';
import { parameterOp } from '../wet/regelset.ts';
import { naKalender, totDag } from './klok.ts';
import type { Termijn } from './termijn.ts';
import { gegevensVan } from './termijn.ts';

const EEN_MAAND = 30 * 24;

const basis = {
  isVoorzichtig: false,
  beoordeling: undefined,
  isBindend: true,
  isNodig: true,
  nabijUren: EEN_MAAND,
  rol: 'privacy_officer',
} as const;

/**
 * The terms of the register as a whole: an analysis of every year that has incidents, and the review of the protocol.
 * @param jaren years in which an incident became known
 */
export const registerTermijnen = (
  organisatie: Organisatie | undefined,
  jaren: ReadonlySet<number>,
  regels: Regelset,
): Termijn[] => [
  ...[...jaren].sort((a, b) => a - b).flatMap((jaar) => jaaranalyse(jaar, organisatie, regels)),
  ...protocolEvaluatie(organisatie),
];

function jaaranalyse(jaar: number, organisatie: Organisatie | undefined, regels: Regelset): Termijn[] {
  const begin = startOfDay(`${jaar + 1}-01-01`);
  const parameter = parameterOp(regels, 'jaaranalyse', begin);
  const index = (organisatie?.jaaranalyses ?? []).findIndex((each) => each.jaar === jaar);
  const ingelicht = organisatie?.jaaranalyses?.[index]?.cvb_ingelicht_op;
  return [
    {
      ...basis,
      id: `jaaranalyse:${jaar}`,
      ...gegevensVan('jaaranalyse'),
      titel: `Jaaranalyse over ${jaar}, met het CvB besproken`,
      begin,
      vanaf: 'jaaranalyses',
      gedaanOp: ingelicht === undefined ? undefined : startOfDay(ingelicht),
      ...naKalender(begin, parameter),
    },
  ];
}

function protocolEvaluatie(organisatie: Organisatie | undefined): Termijn[] {
  const index = (organisatie?.protocollen.length ?? 0) - 1;
  const laatste = organisatie?.protocollen[index];
  if (laatste?.evaluatie_voor === undefined) return [];
  const begin = laatste.in_werking ?? laatste.vastgesteld?.[0] ?? laatste.gmr ?? laatste.evaluatie_voor;
  return [
    {
      ...basis,
      id: 'protocol',
      ...gegevensVan('protocol'),
      begin: startOfDay(begin),
      vanaf: `protocollen.${index}.evaluatie_voor`,
      gedaanOp: undefined,
      ...totDag(laatste.evaluatie_voor),
    },
  ];
}
