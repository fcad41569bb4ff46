import type { Incident } from '../../../schemas/incident.ts';
import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { Geteld } from './geteld.ts';
import { wasGereed } from './maatregelen.ts';
import { AARD, ACHTERLIGGEND } from './namen.data.ts';

type Herhaling = Jaarcijfers['herhalingen'][number];
type Maatregel = NonNullable<Incident['maatregelen']>[number];
type Vastgelegd = NonNullable<Incident['herhaling_van']>[number];

/**
 * Was what had been promised done before the next incident of its kind (an auditor asks; protocol §5)? What somebody
 * recorded (`herhaling_van`) goes first. Where nobody did, the last earlier incident of the same kind (AP form) is taken,
 * unless both have a cause behind them and share none; a promise counts then only when it is structural.
 * @param alle of all years up to this one, exercises left out
 * @param jaar the later incident lies in this year
 */
export function herhalingen(alle: readonly Geteld[], jaar: number): Herhaling[] {
  const perId = new Map(alle.map((each) => [each.id, each]));
  const vorige = vorigeVan(alle);
  return alle
    .filter(({ tel }) => tel.jaar === jaar)
    .flatMap((later) => {
      const vastgelegd = later.incident.herhaling_van ?? [];
      if (vastgelegd.length > 0) return vastgelegd.map((each) => uitVastgelegd(each, later, perId));
      const eerder = vorige(later);
      return eerder ? uitAard(eerder, later) : [];
    });
}

/** Gives of an incident the last earlier one that is like it; nothing when there is none. */
function vorigeVan(alle: readonly Geteld[]): (later: Geteld) => Geteld | undefined {
  const opRij = alle
    .flatMap((each) => (each.isIncident && each.gebeurd ? [{ each, gebeurd: each.gebeurd }] : []))
    .sort((a, b) => Temporal.Instant.compare(a.gebeurd, b.gebeurd) || (a.each.id < b.each.id ? -1 : 1));
  const perAard = Map.groupBy(opRij, ({ each }) => aardVan(each.incident));
  perAard.delete(undefined);
  const plaatsen = new Map(
    [...perAard.values()].flatMap((rij) => rij.map(({ each }, plaats) => [each, { rij, plaats }] as const)),
  );
  return (later) => {
    const { rij = [], plaats = 0 } = plaatsen.get(later) ?? {};
    for (let index = plaats - 1; index >= 0; index--) {
      const eerder = rij[index]?.each;
      if (eerder && lijktOp(eerder, later)) return eerder;
    }
    return undefined;
  };
}

/** The kind of an incident; "overig" makes no likeness. */
const aardVan = ({ aard }: Incident) => (aard === 'overig' ? undefined : aard);

/** What lay behind it, without what says nothing. */
const oorzakenVan = ({ feiten }: Incident) =>
  (feiten?.oorzaak?.achterliggend ?? []).filter((each) => each !== 'onbekend' && each !== 'anders');

const gedeeldeOorzaak = (een: Geteld, ander: Geteld) => {
  const daar = new Set<string>(oorzakenVan(ander.incident));
  return oorzakenVan(een.incident).find((each) => daar.has(each));
};

/** Nothing says that the causes differ. */
const lijktOp = (een: Geteld, ander: Geteld): boolean =>
  oorzakenVan(een.incident).length === 0 ||
  oorzakenVan(ander.incident).length === 0 ||
  gedeeldeOorzaak(een, ander) !== undefined;

/** In what two incidents are alike: the cause when they share one, else the kind. */
function soortVan(een: Geteld, ander: Geteld): string {
  const oorzaak = gedeeldeOorzaak(een, ander);
  if (oorzaak !== undefined) return ACHTERLIGGEND[oorzaak];
  const aard = aardVan(een.incident);
  return aard !== undefined && aard === aardVan(ander.incident) ? AARD[aard] : '';
}

function uitAard(eerder: Geteld, later: Geteld): Herhaling[] {
  const beloofd = (eerder.incident.maatregelen ?? []).filter(
    ({ soort: blijvend, vervallen_reden }) => blijvend === 'structureel' && vervallen_reden === undefined,
  );
  const basis = {
    incident: eerder.id,
    volgende: later.id,
    herkomst: 'afgeleid',
    soort: soortVan(eerder, later),
  } as const;
  if (beloofd.length === 0) return [{ ...basis, maatregel: '', was: 'niet_beloofd' }];
  return beloofd.map((maatregel) => ({
    ...basis,
    maatregel: maatregel.omschrijving,
    was: wasGereed(maatregel, later.gebeurd) ? 'klaar' : 'niet_klaar',
  }));
}

function uitVastgelegd(
  { incident: eerderId, maatregel: sleutel, was_gereed: gezegd }: Vastgelegd,
  later: Geteld,
  perId: ReadonlyMap<string, Geteld>,
): Herhaling {
  const eerder = perId.get(eerderId);
  const maatregel = (eerder?.incident.maatregelen ?? []).find((each) => each.sleutel === sleutel && sleutel);
  return {
    incident: eerderId,
    maatregel: maatregel?.omschrijving ?? '',
    volgende: later.id,
    was: wasToen(maatregel, gezegd, sleutel, later),
    herkomst: 'vastgelegd',
    soort: eerder ? soortVan(eerder, later) : '',
  };
}

/** What the dates say goes before what was typed; without dates what was typed. */
function wasToen(
  maatregel: Maatregel | undefined,
  gezegd: Vastgelegd['was_gereed'],
  sleutel: string | undefined,
  later: Geteld,
): Herhaling['was'] {
  if (maatregel?.gereed_op !== undefined && later.gebeurd)
    return wasGereed(maatregel, later.gebeurd) ? 'klaar' : 'niet_klaar';
  if (gezegd === 'ja') return 'klaar';
  if (gezegd === 'nee') return 'niet_klaar';
  if (sleutel === undefined) return gezegd === undefined ? 'niet_beloofd' : 'onbekend';
  return maatregel ? 'niet_klaar' : 'onbekend';
}
