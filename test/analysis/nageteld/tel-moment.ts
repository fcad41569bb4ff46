/**
 * Moments read a second time, as naively as can be: a text becomes milliseconds since 1970 by counting days, and the
 * Dutch clock comes from `Intl`. Nothing is shared with how the register reads them, so that both can be wrong only apart.
 */

const MINUUT = 60_000;
const UUR = 60 * MINUUT;

/** A moment: when it begins, and whether a time of day was given. */
export interface Punt {
  readonly ms: number;
  readonly precies: boolean;
}

const klok = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What the clock on the wall in Amsterdam shows: `2026-09-11 16:45:00`. */
export const wandklok = (ms: number): string => klok.format(ms);

const isSchrikkel = (jaar: number) => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
const dagenIn = (jaar: number, maand: number) =>
  [31, isSchrikkel(jaar) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][maand - 1] ?? 0;

/** Milliseconds since 1970 of a date and time as if the clock were that of UTC. */
function alsUtc(jaar: number, maand: number, dag: number, uur = 0, minuut = 0, seconde = 0): number {
  let dagen = dag - 1;
  for (let j = 1970; j < jaar; j++) dagen += isSchrikkel(j) ? 366 : 365;
  for (let m = 1; m < maand; m++) dagen += dagenIn(jaar, m);
  return (((dagen * 24 + uur) * 60 + minuut) * 60 + seconde) * 1000;
}

/**
 * The earliest moment that a Dutch local time can mean; of an hour that the clock skips, an hour before it. Only what
 * means one moment is precise.
 */
function uitAmsterdam(utc: number, tekst: string): Punt {
  const [zomer, winter] = [utc - 2 * UUR, utc - UUR];
  const past = [zomer, winter].filter((ms) => wandklok(ms) === tekst);
  return { ms: past[0] ?? zomer, precies: past.length === 1 };
}

const gelezen = new Map<string, Punt | undefined>();

/** A text as a moment; nothing when it is absent or not known. */
export function punt(tekst: string | undefined): Punt | undefined {
  if (tekst === undefined || tekst === 'onbekend') return undefined;
  if (!gelezen.has(tekst)) gelezen.set(tekst, lees(tekst));
  return gelezen.get(tekst);
}

function lees(tekst: string): Punt | undefined {
  const [datum = '', rest = ''] = tekst.split(/[ T]/);
  const [jaar = 0, maand = 1, dag = 1] = datum.split('-').map(Number);
  const [, tijd = '', zone = ''] = /^([\d:]*)(.*)$/.exec(rest) ?? [];
  const [uur = 0, minuut = 0, seconde = 0] = tijd === '' ? [] : tijd.split(':').map(Number);
  const utc = alsUtc(jaar, maand, dag, uur, minuut, seconde);
  const precies = tijd !== '';
  if (zone === 'Z') return { ms: utc, precies };
  if (zone !== '') {
    const [uren = 0, minuten = 0] = zone.slice(1).split(':').map(Number);
    return { ms: utc - (zone.startsWith('-') ? -1 : 1) * (uren * UUR + minuten * MINUUT), precies };
  }
  const twee = (getal: number) => String(getal).padStart(2, '0');
  const lokaal = `${jaar}-${twee(maand)}-${twee(dag)} ${twee(uur)}:${twee(minuut)}:${twee(seconde)}`;
  const { ms, precies: isEen } = uitAmsterdam(utc, lokaal);
  return { ms, precies: precies && isEen };
}

/** The earliest of some moments. */
export const vroegste = (punten: readonly (Punt | undefined)[]): Punt | undefined => {
  let eerste: Punt | undefined;
  for (const each of punten) if (each && (!eerste || each.ms < eerste.ms)) eerste = each;
  return eerste;
};

/** Milliseconds as hours with one decimal, half a decimal up. */
export const uren = (ms: number): number => Math.floor((ms * 10 + UUR / 2) / UUR) / 10;

/** The middle of some numbers. */
export function mediaan(getallen: readonly number[]): number | null {
  const rij = [...getallen].sort((a, b) => a - b);
  const midden = rij.length / 2;
  if (rij.length === 0) return null;
  if (rij.length % 2 === 1) return rij[Math.floor(midden)] ?? null;
  return ((rij[midden - 1] ?? 0) + (rij[midden] ?? 0)) / 2;
}
