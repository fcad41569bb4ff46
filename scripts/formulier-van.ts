import type { BeoordeeldIncident, BeoordeeldRegister } from './beoordeel.ts';
import type { IngevuldFormulier, Meldsoort, VersieId } from './forms/formulier.ts';
import { volgendeSoort } from './forms/meldingen.ts';
import { HUIDIGE } from './forms/versies/versies.ts';
import { vulIn } from './forms/vul-in.ts';
import { schoonIncident } from './privacy/schoon.ts';
import type { Zoeker } from './privacy/spoor.ts';
import type { GelezenMomentopname } from './protocol/bevroren.ts';

/** Which form is wanted. */
export interface Welk {
  /** Without it, the version on the site of the AP now. */
  readonly versie?: VersieId | undefined;
  /** Without it, what comes next: a first notification, or a supplement to one that was sent. */
  readonly soort?: Meldsoort | undefined;
  /** Ways of searching for personal data besides the ordinary ones. */
  readonly zoekers?: readonly Zoeker[];
}

/** The filled-in form of an incident, without personal data: for commands, pages, the dossier and the snapshot. */
export function formulierVan(
  register: Pick<BeoordeeldRegister, 'nu' | 'organisatie' | 'leveranciers' | 'momentopnamen'>,
  { value, beslissing, termijnen }: Pick<BeoordeeldIncident, 'value' | 'beslissing' | 'termijnen'>,
  { versie = HUIDIGE, soort = volgendeSoort(value), zoekers = [] }: Welk = {},
): IngevuldFormulier {
  const { nu, organisatie, leveranciers, momentopnamen } = register;
  const { incident, weggelaten } = schoonIncident(value, zoekers);
  return vulIn({
    incident,
    weggelaten,
    organisatie,
    leveranciers,
    beslissing,
    termijnen,
    nu,
    soort,
    versie,
    eerder: laatstVerteld(momentopnamen, value.id),
  });
}

/**
 * What the AP knows: the answers of the last snapshot, by question. A snapshot holds every answer, also of a
 * supplement, so the last one says it all.
 */
function laatstVerteld(
  momentopnamen: readonly GelezenMomentopname[],
  id: string,
): ReadonlyMap<string, string> | undefined {
  const laatste = momentopnamen
    .flatMap(({ gelezen }) => (gelezen?.momentopname.incident === id ? [gelezen.momentopname] : []))
    .filter(({ soort }) => soort !== 'intrekking')
    .sort((a, b) => a.melding - b.melding)
    .at(-1);
  return laatste && new Map(laatste.antwoorden.map(({ id: vraag, antwoord }) => [vraag, antwoord]));
}
