import type { Incident } from '../../schemas/incident.ts';
import { parseMoment, ZONE } from '../protocol/moment.ts';
import type { Melder } from './vragen.data.ts';
import { bescherming, gebeurtenissen, gedaan, gegevens, groepen, melders } from './vragen.data.ts';

/** What somebody answered. Choices by their `waarde`; moments as the form gives them, in Dutch time. */
export interface Antwoorden {
  readonly gebeurtenis: string;
  readonly melder?: string;
  /** When this person saw or heard it: `2026-09-11T16:45`. */
  readonly ontdekt: string;
  /** When it happened; a day or a moment. */
  readonly begin?: string;
  readonly duurtVoort?: 'ja' | 'nee' | 'onbekend';
  /** Key of a school. */
  readonly vestiging?: string;
  readonly groepen?: readonly string[];
  /** Of how many people, between these two. */
  readonly aantal?: { readonly min?: number; readonly max?: number };
  readonly gegevens?: readonly string[];
  /** Nobody's data: a person says that no people are involved. */
  readonly geenMensen?: boolean;
  readonly bescherming?: string;
  readonly gedaan?: readonly string[];
  /** In own words. */
  readonly verhaal?: string;
  /** Another title than that of the event. */
  readonly titel?: string;
  /** A drill: never counted, never sent. */
  readonly oefening?: boolean;
}

/** A file of an incident in its parts. */
export interface NieuwIncident {
  readonly incident: Incident;
  readonly tekst: string;
}

/** A moment of a form as the register writes it: a blank for the T, no seconds. */
export const alsMoment = (text: string): string => text.replace('T', ' ').slice(0, 16);

/** A moment on the clock as the register writes it. */
export const momentVan = (nu: Temporal.Instant): string =>
  alsMoment(nu.toZonedDateTimeISO(ZONE).toPlainDateTime().toString());

/**
 * When the organisation knew: when somebody of its own saw it; of an outsider, when the organisation heard it, which is
 * now (AVG art. 33 lid 1; EDPB 9/2022 nr. 31–34).
 * @returns a moment as the register writes it
 */
export function kennisnameVan({ melder, ontdekt }: Antwoorden, nu: Temporal.Instant): string {
  const isVanOns = melders.find(({ waarde }) => waarde === melder)?.isVanOns ?? true;
  return isVanOns ? alsMoment(ontdekt) : momentVan(nu);
}

/** Is this a moment that exists, and is it not still to come? */
export function isBruikbaar(text: string, nu: Temporal.Instant): boolean {
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return false;
  try {
    const gelezen = parseMoment(alsMoment(text));
    return gelezen.soort === 'tijdstip' && Temporal.Instant.compare(gelezen.tijdstip.van, nu) <= 0;
  } catch {
    // 31 February: the right form, no day.
    return false;
  }
}

const gekozen = <T extends { readonly waarde: string }>(
  lijst: readonly T[],
  waarden: readonly string[] = [],
): T[] => lijst.filter(({ waarde }) => waarden.includes(waarde));

const zonderLeeg = <T extends object>(deel: T): T | undefined =>
  Object.keys(deel).length > 0 ? deel : undefined;

/** Drops fields of which nothing is known. */
const bekend = <T extends Record<string, unknown>>(deel: T) =>
  Object.fromEntries(Object.entries(deel).filter(([, waarde]) => waarde !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/**
 * A first file of an incident from the answers: only what was said, in the fields where it belongs.
 * @param kenmerk the id, drawn beforehand
 */
export function nieuwIncident(antwoorden: Antwoorden, kenmerk: string, nu: Temporal.Instant): NieuwIncident {
  const gebeurtenis = gebeurtenissen.find(({ waarde }) => waarde === antwoorden.gebeurtenis);
  const melder = melders.find(({ waarde }) => waarde === antwoorden.melder);
  const isVanOns = melder?.isVanOns ?? true;
  const titel = antwoorden.titel ?? gebeurtenis?.titel ?? 'Incident met informatie of systemen';
  const incident = bekend({
    schema: 1,
    id: kenmerk,
    titel,
    samenvatting: antwoorden.verhaal?.trim() || `${titel}. Er is nog niet verteld hoe het ging.`,
    oefening: antwoorden.oefening ? ('ja' as const) : undefined,
    vestigingen: antwoorden.vestiging === undefined ? undefined : [antwoorden.vestiging],
    aard: gebeurtenis?.aard,
    aard_anders: gebeurtenis?.aardAnders,
    tijdlijn: bekend({
      inbreuk_begin: antwoorden.begin === undefined ? undefined : alsMoment(antwoorden.begin),
      inbreuk_duurt_voort: antwoorden.duurtVoort,
      kennisname: kennisnameVan(antwoorden, nu),
      kennisname_door: melder && (isVanOns ? ('medewerker' as const) : buiten(melder.herkomst)),
    }),
    ontdekking: melder && { herkomst: melder.herkomst, functie_ontdekker: melder.tekst },
    feiten: zonderLeeg(feitenVan(antwoorden)),
    ...mensen(antwoorden),
  }) as Incident;
  return { incident, tekst: verloop(antwoorden, melder, nu) };
}

const buiten = (herkomst: string) =>
  herkomst === 'leverancier' ? ('leverancier_aan_ons' as const) : ('buitenstaander_aan_ons' as const);

function feitenVan({ gebeurtenis, geenMensen, ...rest }: Antwoorden): NonNullable<Incident['feiten']> {
  const drager = gebeurtenissen.find(({ waarde }) => waarde === gebeurtenis)?.drager;
  const soorten = gekozen(gegevens, rest.gegevens).flatMap((each) => each.soorten);
  const isVanMensen = soorten.length > 0 || (rest.groepen ?? []).length > 0;
  return bekend({
    persoonsgegevens: geenMensen ? ('nee' as const) : isVanMensen ? ('ja' as const) : undefined,
    drager: drager && [drager],
    bescherming: bescherming.find(({ waarde }) => waarde === rest.bescherming)?.feiten,
    gegevens: soorten.length > 0 && !geenMensen ? soorten.map((soort) => ({ soort })) : undefined,
  }) as NonNullable<Incident['feiten']>;
}

/** One group has its number itself; of more groups only the number together is known. */
function mensen({ groepen: waarden, aantal, geenMensen }: Antwoorden): Partial<Incident> {
  const lijst = geenMensen ? [] : gekozen(groepen, waarden);
  const bereik = aantal && zonderLeeg(bekend({ min: aantal.min, max: aantal.max }));
  const geschat = bereik && (bereik.min === bereik.max ? bereik : { ...bereik, schatting: 'ja' as const });
  return bekend({
    groepen:
      lijst.length === 0
        ? undefined
        : lijst.map(({ waarde, soort }) =>
            bekend({ sleutel: waarde, soort, aantal_eigen: lijst.length === 1 ? geschat : undefined }),
          ),
    aantal_betrokkenen: geschat && lijst.length > 1 ? { eigen: geschat } : undefined,
  }) as Partial<Incident>;
}

/** What was done goes into the text, for a person to read and to turn into facts. */
function verloop(
  { gedaan: waarden, ontdekt }: Antwoorden,
  melder: Melder | undefined,
  nu: Temporal.Instant,
): string {
  const regels = [
    `- ${momentVan(nu)}: doorgegeven${melder ? ` door: ${melder.tekst}` : ''}.`,
    ...(melder && !melder.isVanOns ? [`- Van buiten gezien op ${alsMoment(ontdekt)}.`] : []),
    ...gekozen(gedaan, waarden).map(({ tekst }) => `- Toen al gedaan: ${tekst}.`),
  ];
  return `\n## Verloop\n\n${regels.join('\n')}\n`;
}

const TEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * An id: the year of kennisname, in which the annual analysis counts it, and four characters that mean nothing.
 * @param kennisname a moment as the register writes it
 * @param toeval at least four random bytes
 */
export const kenmerkVan = (kennisname: string, toeval: Uint8Array): string =>
  `${kennisname.slice(0, 4)}-${[...toeval.subarray(0, 4)].map((byte) => TEKENS[byte % TEKENS.length]).join('')}`;
