import type { Incident } from '../../../schemas/incident.ts';
import { parseInstant } from '../../../scripts/protocol/moment.ts';
import type { Termijn } from '../../../scripts/protocol/reken.ts';
import { durationText, momentText } from './text.ts';

/** How pressing something is; it chooses a colour and a sign, the text says it in words. */
type Toon = 'rustig' | 'let-op' | 'dringend' | 'klaar';

/** What a page needs to know of an incident to say where it stands. */
export interface Gezien {
  readonly incident: Incident;
  readonly termijnen: readonly Termijn[];
  /** The clock of the page. */
  readonly nu: Temporal.Instant;
}

/** One line on where an incident stands. */
export interface Stand {
  readonly tekst: string;
  readonly toon: Toon;
}

/**
 * What the file records, in a few words, and the 72 hours where they still matter. It judges nothing:
 * whether a notification is due is for the rules and the people.
 */
export function standen(gezien: Gezien): Stand[] {
  const recorded = vastgelegd(gezien);
  const klok = isClockShown(gezien.incident) ? [klok72(gezien)] : [];
  return [...recorded, ...klok];
}

function vastgelegd({ incident, termijnen }: Gezien): Stand[] {
  const found: Stand[] = [];
  if (incident.oefening === 'ja') found.push({ tekst: 'oefening', toon: 'rustig' });
  if (isClosed(incident)) found.push({ tekst: 'afgesloten', toon: 'klaar' });
  found.push(...soort(incident), ...meldingen(incident, termijnen));
  const laatste = incident.beoordelingen?.at(-1);
  if (laatste?.ap?.antwoord === 'nee')
    found.push({ tekst: 'beoordeeld: niet melden bij de AP', toon: 'rustig' });
  if (laatste?.geen_datalek_reden !== undefined) found.push({ tekst: 'geen datalek', toon: 'rustig' });
  if (incident.informeren?.stand === 'gedaan')
    found.push({ tekst: 'betrokkenen geïnformeerd', toon: 'klaar' });
  return found;
}

function soort({ soort: kind, onze_rol }: Incident): Stand[] {
  const found: Stand[] = [];
  if (kind === 'bijna_incident') found.push({ tekst: 'bijna-incident', toon: 'rustig' });
  if (kind === 'kwetsbaarheid_zonder_gebruik')
    found.push({ tekst: 'kwetsbaarheid, niet gebruikt', toon: 'rustig' });
  if (kind === 'onrechtmatige_verwerking') found.push({ tekst: 'onrechtmatige verwerking', toon: 'rustig' });
  if (onze_rol === 'verwerker') found.push({ tekst: 'wij zijn verwerker', toon: 'rustig' });
  if (onze_rol === 'ontvanger') found.push({ tekst: 'wij kregen gegevens van een ander', toon: 'rustig' });
  return found;
}

function meldingen(incident: Incident, termijnen: readonly Termijn[]): Stand[] {
  const alle = incident.meldingen ?? [];
  if (alle.at(-1)?.soort === 'intrekking') return [{ tekst: 'melding ingetrokken', toon: 'rustig' }];
  const eigen = alle.find(isOwnFirst);
  if (eigen) return [eigenMelding(eigen, termijnen)];
  return alle.filter((each) => each.soort === 'eerste').map(meldingVanAnder);
}

type Melding = NonNullable<Incident['meldingen']>[number];

const isOwnFirst = ({ soort, door }: Melding) => soort === 'eerste' && door === 'ons';

/** Nothing looks sent without the moment and the number that the AP gave. */
function eigenMelding(melding: Melding, termijnen: readonly Termijn[]): Stand {
  const moment = parseInstant(melding.moment);
  if (!moment || melding.nummer === 'onbekend')
    return { tekst: 'melding aan de AP: moment of nummer ontbreekt nog', toon: 'let-op' };
  const grens = termijnen[0]?.dueAt;
  if (!grens || Temporal.Instant.compare(moment, grens) <= 0)
    return { tekst: 'gemeld bij de AP', toon: 'klaar' };
  const reden = melding.reden_later_dan_72_uur === undefined ? 'reden ontbreekt' : 'met reden';
  return { tekst: `gemeld bij de AP, later dan 72 uur (${reden})`, toon: 'let-op' };
}

/** Only a notification on our behalf settles our own duty (protocol §2). */
function meldingVanAnder({ door, volmacht, moment }: Melding): Stand {
  const wie = door === 'leverancier' ? 'leverancier' : 'andere organisatie';
  if (volmacht === 'ja' && !parseInstant(moment))
    return { tekst: `${wie} meldt bij de AP namens ons: moment ontbreekt nog`, toon: 'let-op' };
  if (volmacht === 'ja') return { tekst: `gemeld bij de AP, door ${wie} namens ons`, toon: 'klaar' };
  const namens = volmacht === 'nee' ? 'niet namens ons' : 'onbekend of dat namens ons was';
  return { tekst: `${wie} meldde bij de AP, ${namens}`, toon: 'let-op' };
}

/** Does it settle our own duty? A draft, without its moment, does not. */
const isSettling = ({ soort, door, volmacht, moment }: Melding) =>
  soort === 'eerste' && (door === 'ons' || volmacht === 'ja') && parseInstant(moment) !== undefined;

/** Closed, and not opened again since. */
function isClosed({ afsluiting }: Incident): boolean {
  const gesloten = parseInstant(afsluiting?.gesloten_op);
  return (
    gesloten !== undefined &&
    (afsluiting?.heropend ?? []).every((each) => {
      const moment = parseInstant(each.moment);
      return moment !== undefined && Temporal.Instant.compare(moment, gesloten) <= 0;
    })
  );
}

/** The clock is shown as long as nothing in the file has settled the notification. */
function isClockShown(incident: Incident): boolean {
  const laatste = incident.beoordelingen?.at(-1);
  const isNotified = (incident.meldingen ?? []).some(isSettling);
  return !(
    incident.oefening === 'ja' ||
    isClosed(incident) ||
    isNotified ||
    laatste?.ap?.antwoord === 'nee' ||
    laatste?.geen_datalek_reden !== undefined ||
    (incident.soort !== undefined && incident.soort !== 'incident' && incident.soort !== 'onbekend') ||
    incident.onze_rol === 'verwerker' ||
    incident.onze_rol === 'ontvanger'
  );
}

/** Hours left at which the clock turns from calm to attention, and to urgent. */
const LET_OP_UREN = 24;
const DRINGEND_UREN = 12;

function klok72({ termijnen: [termijn], nu }: Gezien): Stand {
  if (!termijn) return { tekst: 'kennisname onbekend: de 72 uur zijn niet te berekenen', toon: 'let-op' };
  const { dueAt } = termijn;
  const left = nu.until(dueAt).total('hours');
  if (left < 0)
    return { tekst: `72 uur na kennisname voorbij (${durationText(dueAt, nu)} geleden)`, toon: 'dringend' };
  const toon = left < DRINGEND_UREN ? 'dringend' : left < LET_OP_UREN ? 'let-op' : 'rustig';
  return { tekst: `72 uur na kennisname: ${momentText(dueAt)} (nog ${durationText(nu, dueAt)})`, toon };
}
