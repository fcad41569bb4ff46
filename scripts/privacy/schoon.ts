import type { Incident } from '../../schemas/incident.ts';
import type { Soort } from './soorten.data.ts';
import { soorten } from './soorten.data.ts';
import type { Spoor, Zoeker } from './spoor.ts';
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

/**
 * A text without personal data: each trace becomes a sentence that says what stood there.
 * @param naam name of the field: "nummer: 123" says more than "123"
 */
function schoneTekst(
  naam: string,
  tekst: string,
  zoek: (tekst: string) => readonly Spoor[],
): { readonly tekst: string; readonly weggelaten: readonly Soort[] } {
  const voor = `${naam}: `.length;
  const sporen = zoek(`${naam}: ${tekst}`).filter(({ tot }) => tot > voor);
  let [schoon, einde] = ['', 0];
  for (const { van, tot, soort } of sporen) {
    schoon += `${tekst.slice(einde, Math.max(0, van - voor))}[weggelaten: ${soorten[soort].naam}]`;
    einde = tot - voor;
  }
  return { tekst: schoon + tekst.slice(einde), weggelaten: sporen.map(({ soort }) => soort) };
}

/**
 * An incident without personal data in any of its texts. What the school decided to leave (`mag_blijven`) stays.
 * @param ook ways of searching besides the ordinary ones, such as a list of the school's own
 */
export function schoonIncident(
  incident: Incident,
  ook: readonly Zoeker[] = [],
): { readonly incident: Incident; readonly weggelaten: readonly Weggelaten[] } {
  const weggelaten: Weggelaten[] = [];
  const omgeving = { jaar: Number(incident.id.slice(0, 4)) };
  const velden = Object.entries(incident).map(([veld, waarde]): [string, unknown] => {
    // An id means nothing, and the list of what may stay holds kinds and reasons.
    if (veld === 'id' || veld === 'mag_blijven') return [veld, waarde];
    const mag = new Set(
      (incident.mag_blijven ?? []).filter(({ waar }) => waar === veld).map(({ soort }) => soort),
    );
    const zoek = (tekst: string) =>
      zoekPersoonsgegevens(tekst, omgeving, ook).filter(({ soort }) => !mag.has(soort));
    const schoon = door(veld, waarde, (naam, tekst) => {
      const gewist = schoneTekst(naam, tekst, zoek);
      weggelaten.push(...gewist.weggelaten.map((soort) => ({ veld, soort })));
      return gewist.tekst;
    });
    return [veld, schoon];
  });
  return { incident: Object.fromEntries(velden) as Incident, weggelaten };
}

/** Every text below a value changed; all else as it is. */
function door(naam: string, waarde: unknown, wijzig: (naam: string, tekst: string) => string): unknown {
  if (typeof waarde === 'string') return wijzig(naam, waarde);
  if (Array.isArray(waarde)) return waarde.map((each) => door(naam, each, wijzig));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([onder, each]) => [onder, door(onder, each, wijzig)]),
  );
}
