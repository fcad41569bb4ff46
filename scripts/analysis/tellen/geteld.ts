import type { Incident } from '../../../schemas/incident.ts';
import { gemeldeEersten, isBesloten } from '../../protocol/ap-melding.ts';
import { bekend } from '../../protocol/beeld.ts';
import { laatsteBeoordeling, weet } from '../../protocol/bij-incident.ts';
import { parseInstant, vroegsteVan } from '../../protocol/moment.ts';
import type { Beoordeeld } from '../../protocol/stappen.ts';
import type { Teljaar } from '../../protocol/teljaar.ts';
import { teljaar } from '../../protocol/teljaar.ts';

/** How the duty to notify ended, or that it has not. */
type Afloop = 'gemeld' | 'niet_gemeld' | 'van_ander' | 'nog_open' | 'geen_datalek' | 'nog_niet_bekend';

/** An incident with what the steps made of it. */
interface Gezien extends Pick<Beoordeeld, 'beslissing' | 'status' | 'termijnen'> {
  readonly incident: Incident;
}

/** An incident with what every count asks of it. */
export interface Geteld extends Gezien {
  readonly id: string;
  readonly tel: Teljaar;
  /** When it happened, as far as is known; else when we knew. */
  readonly gebeurd: Temporal.Instant | undefined;
  readonly isOefening: boolean;
  /** Is it a beveiligingsincident at all (not U0)? */
  readonly isIncident: boolean;
  readonly datalek: 'ja' | 'nee' | 'onbekend';
  readonly afloop: Afloop;
  readonly isGeinformeerd: boolean;
  readonly isMetLeverancier: boolean;
}

/** What counting asks of an incident, derived once. */
export function geteld(gezien: Gezien): Geteld {
  const { incident, beslissing } = gezien;
  const { code, datalek } = beslissing.uitkomst;
  const tel = teljaar(incident);
  return {
    ...gezien,
    id: incident.id,
    tel,
    gebeurd: vroegsteVan(incident.tijdlijn.inbreuk_begin ?? 'onbekend') ?? tel.moment,
    isOefening: incident.oefening === 'ja',
    isIncident: code !== 'U0',
    datalek,
    afloop: afloopVan(gezien),
    isGeinformeerd: isGeinformeerd(incident),
    isMetLeverancier: isMetLeverancier(incident),
  };
}

/** In this order: what was sent to the AP was sent, whatever was thought of it later. */
function afloopVan({ incident, beslissing }: Gezien): Afloop {
  const { code, datalek } = beslissing.uitkomst;
  if (gemeldeEersten(incident).length > 0) return 'gemeld';
  if (datalek === 'nee') return 'geen_datalek';
  if (datalek === 'onbekend') return 'nog_niet_bekend';
  if (code === 'U2' || code === 'U2b') return 'van_ander';
  const laatste = laatsteBeoordeling(incident);
  return laatste && isBesloten(laatste) ? 'niet_gemeld' : 'nog_open';
}

const isGeinformeerd = ({ informeren }: Incident): boolean =>
  (informeren?.rondes ?? []).some(({ gedaan_op }) => weet(gedaan_op)) ||
  weet(informeren?.openbare_mededeling?.moment);

const isMetLeverancier = ({ organisaties = [], feiten }: Incident): boolean =>
  organisaties.some(({ hoedanigheid }) => hoedanigheid === 'verwerker' || hoedanigheid === 'subverwerker') ||
  (feiten?.oorzaak?.achterliggend ?? []).includes('leverancier');

/**
 * The earliest of some moments, when that one is known to the minute. A first act on "12 September" and a second at two
 * o'clock on the 20th: measuring to the second would make it eight days too long.
 */
export function eersteExact(momenten: readonly (string | undefined)[]): Temporal.Instant | undefined {
  const eerste = opTijd(momenten.flatMap((each) => each ?? [])).at(0);
  return parseInstant(eerste);
}

/** Moments as they were typed, the earliest first; what is not known falls away. */
const opTijd = (momenten: readonly string[]): string[] =>
  momenten
    .flatMap((tekst) => {
      const begin = vroegsteVan(tekst);
      return begin ? [{ tekst, begin }] : [];
    })
    .sort((a, b) => Temporal.Instant.compare(a.begin, b.begin))
    .map(({ tekst }) => tekst);

/** Our own first notification that counts: of several the earliest. */
export const eersteMelding = (incident: Incident) => {
  const gemeld = gemeldeEersten(incident);
  const [eerst] = opTijd(gemeld.map(({ moment }) => moment));
  return gemeld.find(({ moment }) => moment === eerst);
};

/** Did somebody look back at a decision, and what came of it? The last that says something. */
export const terugblikVan = ({ terugblikken = [] }: Incident) =>
  bekend(terugblikken.findLast(({ uitkomst }) => weet(uitkomst))?.uitkomst);
