import type { Incident } from '../../schemas/incident.ts';
import type { Leverancier } from '../../schemas/leverancier.ts';
import type { Organisatie } from '../../schemas/organisatie.ts';
import type { Beoordeeld } from '../protocol/stappen.ts';
import type { BriefNaam } from './brieven.data.ts';
import { zonderTekens } from './gat.ts';
import { kiesGroep } from './groep.ts';
import type { Stuk } from './inhoud/stuk.ts';
import { kiesLeverancier } from './partij.ts';

/** What a letter is made from. */
export interface BriefOpdracht {
  readonly brief: BriefNaam;
  /** Without personal data already: what leaves the register is cleaned by who reads it. */
  readonly incident: Incident;
  readonly organisatie: Organisatie;
  /** The suppliers of the register, by key. */
  readonly leveranciers: ReadonlyMap<string, Leverancier>;
  readonly beoordeeld: Beoordeeld;
  readonly nu: Temporal.Instant;
  /** Key of the group to which it is written; without it the one that fits. */
  readonly groep?: string | undefined;
  /** Key of the supplier that is asked; without it the one of the incident. */
  readonly leverancier?: string | undefined;
  /** Hash of the state of the register, for the FG. */
  readonly hoofdHash?: string | undefined;
  /** The template: Liquid in Markdown. */
  readonly sjabloon: string;
}

/**
 * The material of a letter: to whom it is, and nothing typed that looks like a gap of ours.
 * @throws OperatorError when a group or supplier has to be chosen
 */
export function maakStuk(opdracht: BriefOpdracht): Stuk {
  const { brief, beoordeeld, nu, hoofdHash } = opdracht;
  const incident = zonderTekens(opdracht.incident);
  const leveranciers = new Map([...opdracht.leveranciers].map(([naam, each]) => [naam, zonderTekens(each)]));
  return {
    brief,
    incident,
    organisatie: zonderTekens(opdracht.organisatie),
    leveranciers,
    beoordeeld,
    nu,
    beeld: kiesGroep(incident, brief, opdracht.groep),
    partij:
      brief === 'vragen-leverancier'
        ? kiesLeverancier(incident, leveranciers, opdracht.leverancier)
        : undefined,
    hoofdHash,
  };
}
