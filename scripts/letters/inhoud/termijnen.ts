import type { Incident } from '../../../schemas/incident.ts';
import { dagTekst, dagVan, eindeVanDag, momentTekst } from '../../protocol/kalender/tekst.ts';
import type { Staat, TermijnStand } from '../../protocol/termijnen/stand.ts';
import { isLopend, isTerInformatie } from '../../protocol/termijnen/stand.ts';
import type { Stuk } from './stuk.ts';

/** The terms within which something is still to be done, the first to end first. */
export const lopend = ({ beoordeeld }: Pick<Stuk, 'beoordeeld'>): TermijnStand[] =>
  beoordeeld.termijnen
    .filter(({ state, id }) => isLopend(state) && !isTerInformatie(id))
    .toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));

/** Those terms as rows of a letter. */
export const termijnRijen = (stuk: Pick<Stuk, 'beoordeeld' | 'incident'>): Record<string, string>[] =>
  lopend(stuk).map(({ id, titel, dueAt, state }) => ({
    wat: `${titel}${maatregelBij(id, stuk.incident)}`,
    uiterlijk: uiterlijk(dueAt),
    stand: STAND[state] ?? '',
  }));

const STAND: Readonly<Partial<Record<Staat, string>>> = {
  loopt: 'loopt',
  nabij: 'bijna voorbij',
  over: 'voorbij',
};

/** A term in days ends with the day: its last second is how it is reckoned, not how people say it. */
function uiterlijk(moment: Temporal.Instant): string {
  const dag = dagVan(moment);
  return Temporal.Instant.compare(moment, eindeVanDag(dag)) === 0
    ? `${dagTekst(dag)}, einde van de dag`
    : momentTekst(moment);
}

/** Which measure it is about: a term names it by its place, counted from one. */
function maatregelBij(id: string, { maatregelen = [] }: Incident): string {
  const [, nummer] = /^(?:maatregel|effect):(\d+)$/.exec(id) ?? [];
  const maatregel = nummer === undefined ? undefined : maatregelen[Number(nummer) - 1];
  if (!maatregel) return '';
  // Words that were cut out would be cut through: then the number says which.
  return maatregel.omschrijving.includes('[weggelaten: ')
    ? ` ${nummer}`
    : `: ${inHetKort(maatregel.omschrijving)}`;
}

const KORT = 80;

function inHetKort(tekst: string): string {
  const kaal = tekst.trim().replace(/\.$/, '');
  if (kaal.length <= KORT) return kaal;
  return `${kaal.slice(0, KORT).replace(/\s+\S*$/, '')}…`;
}
