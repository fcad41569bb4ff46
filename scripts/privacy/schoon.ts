import type { Incident } from '../../schemas/incident.ts';
import type { Soort } from './soorten.data.ts';
import { soorten } from './soorten.data.ts';
import type { Omgeving, Spoor, Zoeker } from './spoor.ts';
import { zoekPersoonsgegevens } from './zoek.ts';

/**
 * What leaves the register (a form, a letter, a dossier) never holds personal data, also when the check that should
 * have stopped it was passed over. It is cut out, and said where.
 */

/** Something that was left out: in which field on the left margin, and what it was. Never the value. */
export interface Weggelaten {
  readonly veld: string;
  readonly soort: Soort;
}

/** What the school decided to leave. */
type MagBlijven = NonNullable<Incident['mag_blijven']>;

/** How is searched beside the ordinary: what is known of the texts, what may stay, a list of the school's own. */
export interface Zoekwijze {
  readonly omgeving: Omgeving;
  readonly mag?: MagBlijven | undefined;
  readonly ook?: readonly Zoeker[] | undefined;
  /** Only what is certain: for what was frozen, and was looked at when it was made. */
  readonly isAlleenZeker?: boolean;
}

/** Name of the part of a file that is no field, as `mag_blijven` names it. */
const TEKST = 'tekst';

/**
 * A text without personal data: each trace becomes a sentence that says what stood there.
 * @param naam name of the field: "nummer: 123" says more than "123"; empty for a text that is no field
 */
function schoneTekst(
  naam: string,
  tekst: string,
  zoek: (tekst: string) => readonly Spoor[],
): { readonly tekst: string; readonly weggelaten: readonly Soort[] } {
  const vooraf = naam === '' ? '' : `${naam}: `;
  const voor = vooraf.length;
  const sporen = zoek(`${vooraf}${tekst}`).filter(({ tot }) => tot > voor);
  let [schoon, einde] = ['', 0];
  for (const { van, tot, soort } of sporen) {
    schoon += `${tekst.slice(einde, Math.max(0, van - voor))}[weggelaten: ${soorten[soort].naam}]`;
    einde = tot - voor;
  }
  return { tekst: schoon + tekst.slice(einde), weggelaten: sporen.map(({ soort }) => soort) };
}

const zoekIn =
  (waar: string, { omgeving, mag = [], ook = [], isAlleenZeker = false }: Zoekwijze) =>
  (tekst: string): readonly Spoor[] => {
    const blijft = new Set(mag.filter((each) => each.waar === waar).map(({ soort }) => soort));
    return zoekPersoonsgegevens(tekst, omgeving, ook).filter(
      ({ soort, zekerheid }) => !blijft.has(soort) && !(isAlleenZeker && zekerheid !== 'zeker'),
    );
  };

/**
 * An incident without personal data in any of its texts. What the school decided to leave (`mag_blijven`) stays.
 * @param ook ways of searching besides the ordinary ones, such as a list of the school's own
 */
export function schoonIncident(incident: Incident, ook: readonly Zoeker[] = []): Schoon {
  const bekend = ook.length === 0 ? gewist.get(incident) : undefined;
  if (bekend) return bekend;
  // An id means nothing, and the list of what may stay holds kinds and reasons.
  const { waarde, weggelaten } = schoneVelden(incident, zoekwijzeVan(incident, ook), ['id', 'mag_blijven']);
  const schoon = { incident: waarde, weggelaten };
  if (ook.length === 0) gewist.set(incident, schoon);
  return schoon;
}

/** An incident without personal data, and what was left out. */
interface Schoon {
  readonly incident: Incident;
  readonly weggelaten: readonly Weggelaten[];
}

/** The form, every letter and the dossier of one incident ask for the same; an incident that was read never changes. */
const gewist = new WeakMap<Incident, Schoon>();

/**
 * The free text below the fields of an incident, without personal data.
 * @param ook ways of searching besides the ordinary ones
 */
export function schoneVrijeTekst(
  tekst: string,
  incident: Incident,
  ook: readonly Zoeker[] = [],
): { readonly tekst: string; readonly weggelaten: readonly Weggelaten[] } {
  const schoon = schoneTekst('', tekst, zoekIn(TEKST, zoekwijzeVan(incident, ook)));
  return { tekst: schoon.tekst, weggelaten: schoon.weggelaten.map((soort) => ({ veld: TEKST, soort })) };
}

/**
 * Any value without personal data in any of its texts, such as a supplier or what was recorded with an approval.
 * @param blijft fields on the left margin that are left as they are
 */
export function schoneVelden<T extends object>(
  waarde: T,
  zoekwijze: Zoekwijze,
  blijft: readonly string[] = [],
): { readonly waarde: T; readonly weggelaten: readonly Weggelaten[] } {
  const weggelaten: Weggelaten[] = [];
  const velden = Object.entries(waarde).map(([veld, each]): [string, unknown] => {
    if (blijft.includes(veld)) return [veld, each];
    const zoek = zoekIn(veld, zoekwijze);
    const schoon = door(veld, each, (naam, tekst) => {
      const gewist = schoneTekst(naam, tekst, zoek);
      weggelaten.push(...gewist.weggelaten.map((soort) => ({ veld, soort })));
      return gewist.tekst;
    });
    return [veld, schoon];
  });
  return { waarde: Object.fromEntries(velden) as T, weggelaten };
}

const zoekwijzeVan = ({ id, mag_blijven: mag }: Incident, ook: readonly Zoeker[]): Zoekwijze => ({
  omgeving: { jaar: Number(id.slice(0, 4)) },
  mag,
  ook,
});

/** Every text below a value changed; all else as it is. */
function door(naam: string, waarde: unknown, wijzig: (naam: string, tekst: string) => string): unknown {
  if (typeof waarde === 'string') return wijzig(naam, waarde);
  if (Array.isArray(waarde)) return waarde.map((each) => door(naam, each, wijzig));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([onder, each]) => [onder, door(onder, each, wijzig)]),
  );
}
