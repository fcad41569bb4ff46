import type { Beeld, Bereik } from '../beeld.ts';
import type { Weging } from './factor.ts';
import type { Gegeven, SoortGegeven } from './gegevens.data.ts';
import { zwaarte } from './gegevens.data.ts';

/** The heaviest step of a scale of seriousness. */
export const ZWAARST = 3;

/** A step in weighing: from what it is until now to what it becomes, with the reasons. */
export type Stap = (totNu: Bereik) => Weging;

/** Is one of these kinds among them? */
export const metSoort = (gegevens: readonly Gegeven[], ...soorten: readonly SoortGegeven[]) =>
  gegevens.some(({ soort }) => soorten.includes(soort));

/** The kinds that are certainly in it. */
export const zekereGegevens = ({ feiten }: Pick<Beeld, 'feiten'>): Gegeven[] =>
  (feiten.gegevens ?? []).filter(({ aanwezig }) => (aanwezig ?? 'ja') === 'ja');

/** The kinds that may be in it. */
export const mogelijkeGegevens = ({ feiten }: Beeld): Gegeven[] =>
  (feiten.gegevens ?? []).filter(({ aanwezig }) => aanwezig === 'onbekend');

/** Do they say very much about each of these people? Protocol §4 fase 3: "heel veel gegevens van een betrokkene". */
export const isRijk = ({ feiten }: Beeld): boolean =>
  feiten.rijkdom_per_persoon === 'dossier' || feiten.rijkdom_per_persoon === 'profiel_over_tijd';

/** How heavy one kind weighs here. */
export function gewicht({ soort, mate }: Gegeven, { feiten }: Beeld): Bereik {
  if (soort === 'toegangsgegevens') return gewichtVanInlog(feiten);
  const { gewicht: heel, naarMate } = zwaarte[soort];
  const gewogen =
    naarMate && mate === 'terloops' ? 1 : naarMate && mate === 'beperkt' ? Math.min(heel, 2) : heel;
  return [gewogen, gewogen];
}

/** Credentials are as bad as what they still open (ENISA: they take the class of what they open). */
function gewichtVanInlog({ inlog_werkt_nog, inlog_elders_bruikbaar }: Beeld['feiten']): Bereik {
  if (inlog_werkt_nog === 'ja' || inlog_elders_bruikbaar === 'ja') return [3, 3];
  return inlog_werkt_nog === 'nee' && inlog_elders_bruikbaar === 'nee' ? [1, 1] : [1, 3];
}
