import type { Incident } from '../../schemas/incident.ts';

/**
 * Who was reached (AVG art. 34 lid 1: people must know). Counts of messages, never of names. What is not known is not
 * known: a sum with an unknown part is unknown, and never 0.
 */

/** A number of messages; nothing when nobody counted. */
type Aantal = number | undefined;

/** One round of informing. */
export interface RondeBereik {
  /** Key of the group, or `alle`; nothing when that was not said. */
  readonly groep: string | undefined;
  /** When it was done, as it was typed; nothing while it is only planned. */
  readonly gedaanOp: string | undefined;
  readonly aantal: Aantal;
  readonly nietBereikt: Aantal;
  readonly tweedePogingOp: string | undefined;
  readonly tweedePogingBereikt: Aantal;
  /** How many got it, the second attempt included. */
  readonly bereikt: Aantal;
}

/** All rounds, and what they come to. The sums are of the rounds that were done. */
export interface Bereik {
  readonly rondes: readonly RondeBereik[];
  /** How many messages went. */
  readonly bericht: Aantal;
  /** How many of these came back at first. */
  readonly nietBereikt: Aantal;
  readonly bereikt: Aantal;
  /** How many have still not been reached. */
  readonly nogNietBereikt: Aantal;
  readonly reacties: NonNullable<Incident['informeren']>['reacties'];
}

/** Who was reached, as far as it was counted. */
export function bereik({ informeren }: Incident): Bereik {
  const rondes = (informeren?.rondes ?? []).map(vanRonde);
  const gedaan = rondes.filter(({ gedaanOp }) => gedaanOp !== undefined);
  const som = (deel: (ronde: RondeBereik) => Aantal) => optellen(gedaan.map(deel));
  return {
    rondes,
    bericht: som(({ aantal }) => aantal),
    nietBereikt: som(({ nietBereikt }) => nietBereikt),
    bereikt: som(({ bereikt }) => bereikt),
    nogNietBereikt: som(nogNiet),
    reacties: informeren?.reacties,
  };
}

function vanRonde(ronde: NonNullable<NonNullable<Incident['informeren']>['rondes']>[number]): RondeBereik {
  const deel = {
    groep: ronde.groep,
    gedaanOp: ronde.gedaan_op,
    aantal: ronde.aantal,
    nietBereikt: ronde.niet_bereikt,
    tweedePogingOp: ronde.tweede_poging_op,
    tweedePogingBereikt: ronde.tweede_poging_bereikt,
  };
  const nog = nogNiet(deel);
  const isGedaan = deel.gedaanOp !== undefined;
  return {
    ...deel,
    bereikt: isGedaan && deel.aantal !== undefined && nog !== undefined ? deel.aantal - nog : undefined,
  };
}

/** Of those who were not reached at first: how many still are not. Nobody tried again means that nobody was reached by it. */
function nogNiet({
  nietBereikt,
  tweedePogingOp,
  tweedePogingBereikt,
}: Pick<RondeBereik, 'nietBereikt' | 'tweedePogingOp' | 'tweedePogingBereikt'>): Aantal {
  if (nietBereikt === undefined || nietBereikt === 0) return nietBereikt;
  if (tweedePogingBereikt !== undefined) return nietBereikt - tweedePogingBereikt;
  return tweedePogingOp === undefined ? nietBereikt : undefined;
}

const optellen = (aantallen: readonly Aantal[]): Aantal =>
  aantallen.length === 0
    ? undefined
    : aantallen.reduce((som, each) => (som === undefined || each === undefined ? undefined : som + each));
