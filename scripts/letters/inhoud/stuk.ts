import type { Incident } from '../../../schemas/incident.ts';
import type { Leverancier } from '../../../schemas/leverancier.ts';
import type { Organisatie } from '../../../schemas/organisatie.ts';
import type { Beeld } from '../../protocol/beeld.ts';
import type { Beoordeeld } from '../../protocol/stappen.ts';
import type { BriefNaam } from '../brieven.data.ts';

/** A supplier in an incident, or one that is asked without standing there. */
export interface Partij {
  readonly naam: string | undefined;
  readonly bij: Partial<NonNullable<Incident['organisaties']>[number]>;
  readonly afspraken: Leverancier['afspraken'];
}

/** All that a letter is made from. */
export interface Stuk {
  readonly brief: BriefNaam;
  readonly incident: Incident;
  readonly organisatie: Organisatie;
  /** The suppliers of the register, by key. */
  readonly leveranciers: ReadonlyMap<string, Leverancier>;
  readonly beoordeeld: Beoordeeld;
  readonly nu: Temporal.Instant;
  /** The group to which it is written; for a letter about all, everything together. */
  readonly beeld: Beeld;
  readonly partij: Partij | undefined;
  readonly hoofdHash: string | undefined;
}
