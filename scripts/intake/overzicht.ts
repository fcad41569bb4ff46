import type { Antwoorden } from './incident.ts';
import { alsMoment, kennisnameVan } from './incident.ts';
import type { Keuze } from './vragen.data.ts';
import { bescherming, gebeurtenissen, gedaan, gegevens, groepen, melders } from './vragen.data.ts';

const tekstVan = (lijst: readonly Keuze[], waarde: string | undefined) =>
  lijst.find((each) => each.waarde === waarde)?.tekst;

const teksten = (lijst: readonly Keuze[], waarden: readonly string[] = []) =>
  lijst.flatMap(({ waarde, tekst }) => (waarden.includes(waarde) ? [tekst] : [])).join(', ');

/** A line of what was answered: the question in a word or two, and the answer. */
export interface Regel {
  readonly kop: string;
  readonly tekst: string;
}

/**
 * What was answered, for who receives it by mail, on paper or by telephone. What nobody said is left out.
 * @param vestiging name of the school
 * @param einde when the 72 hours end, as people read it
 */
export function overzicht(
  antwoorden: Antwoorden,
  vestiging: string | undefined,
  einde: string | undefined,
  nu: Temporal.Instant,
): Regel[] {
  const { aantal, geenMensen } = antwoorden;
  const regels: [kop: string, tekst: string | undefined][] = [
    ['OEFENING', antwoorden.oefening ? 'dit is niet echt gebeurd' : undefined],
    ['72 uur eindigen', einde],
    ['Wat', tekstVan(gebeurtenissen, antwoorden.gebeurtenis)],
    ['Ontdekt', alsMoment(antwoorden.ontdekt)],
    ['Bekend bij ons', kennisnameVan(antwoorden, nu)],
    ['Gebeurd', antwoorden.begin && alsMoment(antwoorden.begin)],
    ['Gaat nog door', antwoorden.duurtVoort],
    ['Waar', vestiging],
    ['Functie van wie dit doorgeeft', tekstVan(melders, antwoorden.melder)],
    ['Van wie', geenMensen ? 'geen gegevens van mensen' : teksten(groepen, antwoorden.groepen)],
    [
      'Hoeveel mensen',
      aantal && [...new Set([aantal.min, aantal.max])].filter((each) => each !== undefined).join(' tot '),
    ],
    ['Welke gegevens', geenMensen ? undefined : teksten(gegevens, antwoorden.gegevens)],
    ['Bescherming', tekstVan(bescherming, antwoorden.bescherming)],
    ['Al gedaan', teksten(gedaan, antwoorden.gedaan)],
    ['In eigen woorden', antwoorden.verhaal?.trim()],
  ];
  return regels.flatMap(([kop, tekst]) => (tekst ? [{ kop, tekst }] : []));
}

/** The overview as plain text. */
export const alsTekst = (regels: readonly Regel[]): string =>
  regels.map(({ kop, tekst }) => `${kop}: ${tekst}`).join('\n');

/** Subject of a mail: it carries the end of the term, and nothing about anybody. */
export const onderwerp = (einde: string | undefined, isOefening = false): string =>
  `${isOefening ? 'OEFENING: ' : ''}${einde === undefined ? 'Mogelijk datalek' : `Mogelijk datalek, 72 uur eindigen ${einde}`}`;

/** Most characters of a mail address with its text; some programs cut longer ones without saying so. */
const MEESTE_TEKENS = 1900;

/**
 * An address that opens a ready mail. What does not fit is left to the clipboard, and the mail says so.
 * @param aan a functional address
 */
export function mailAdres(aan: string, betreft: string, tekst: string): string {
  const adres = (inhoud: string) =>
    `mailto:${aan}?subject=${encodeURIComponent(betreft)}&body=${encodeURIComponent(inhoud.replaceAll('\n', '\r\n'))}`;
  const geheel = adres(tekst);
  if (geheel.length <= MEESTE_TEKENS) return geheel;
  const vervolg = '\n\n[De tekst is te lang. Kopieer haar op de bladzijde en plak haar hier.]';
  let tot = tekst.length;
  while (tot > 0 && adres(`${tekst.slice(0, tot)}${vervolg}`).length > MEESTE_TEKENS) tot -= 50;
  return adres(`${tekst.slice(0, Math.max(0, tot)).replace(/[\uD800-\uDBFF]$/, '')}${vervolg}`);
}
