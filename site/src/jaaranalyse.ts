import type { VastgelegdeCijfers } from '../../schemas/jaarcijfers.ts';
import { bevries } from '../../scripts/analysis/bevroren/bevries.ts';
import type { Jaarstuk } from '../../scripts/analysis/stuk/invoer.ts';
import { momentVan } from '../../scripts/intake/incident.ts';
import { jarenVan, voorstellenVan } from '../../scripts/jaarcijfers-van.ts';
import { jaarstukVan } from '../../scripts/jaarstuk-van.ts';
import { startOfDay } from '../../scripts/protocol/moment.ts';
import { incidenten, register } from './register.ts';
import { conclusieAdres } from './view/jaaranalyse.ts';

/** The years that have an analysis, the newest first; also one about which there is only a proposal. */
export const jaren = (): readonly number[] =>
  [
    ...new Set([
      ...jarenVan(register().vastgesteld()),
      ...voorstellenVan(register()).map(({ jaar }) => jaar),
    ]),
  ].sort((a, b) => b - a);

const gemaakt = new Map<number, Jaarstuk>();

/** The analysis of a year, made once per build. Its links lead from a page in a folder. */
export function jaarstuk(jaar: number): Jaarstuk {
  const eerder = gemaakt.get(jaar);
  if (eerder) return eerder;
  const alles = register();
  const stuk = jaarstukVan(alles, jaar, {
    metVoorstellen: alles.opgehaaldOp !== undefined,
    wijzigAdresVan: (van, isEr) => conclusieAdres(alles.organisatie?.register_adres, van, isEr),
    adresVan: (kenmerk) => (incidenten().has(kenmerk) ? `../incidenten/${kenmerk}.html` : undefined),
  });
  gemaakt.set(jaar, stuk);
  return stuk;
}

/**
 * May a version for outside be made? Only of figures that stand still: of two versions of figures that move, the difference
 * is one incident.
 */
export const magNaarBuiten = (jaar: number): boolean => jaarstuk(jaar).bevroren?.klopt === true;

/** The figures of a year as they can be frozen now; nothing when a file lies there already, or the year has yet to begin. */
export function nuBevroren(jaar: number): VastgelegdeCijfers | undefined {
  const { nu, vastgesteld } = register();
  const ligtEr = vastgesteld().jaaranalyses.some((each) => each.jaar === jaar && each.bestand !== undefined);
  const moetBeginnen = Temporal.Instant.compare(nu, startOfDay(`${jaar}-01-01`)) < 0;
  return ligtEr || moetBeginnen ? undefined : bevries(jaarstuk(jaar).cijfers, momentVan(nu), undefined);
}
