import type { Incident } from '../../../schemas/incident.ts';
import { isEigenEerste, moetMelden } from '../../../scripts/protocol/ap-melding.ts';
import { statusVan } from '../../../scripts/protocol/fasen/fasen.ts';
import { beginVan } from '../../../scripts/protocol/moment.ts';
import type { TermijnStand } from '../../../scripts/protocol/termijnen/stand.ts';
import { durationText, momentText } from '../../../scripts/weergave/text.ts';
import type { Toon } from './toon.ts';
import { TERMIJNTOON } from './toon.ts';

/** What a page needs to know of an incident to say where it stands. */
export interface Gezien {
  readonly incident: Incident;
  readonly termijnen: readonly TermijnStand[];
  /** The clock of the page. */
  readonly nu: Temporal.Instant;
}

/** One line on where an incident stands. */
export interface Stand {
  readonly tekst: string;
  readonly toon: Toon;
  /** Milliseconds, where the text counts down to a moment. */
  readonly einde?: number;
}

/** What says that an incident stands in open proposals; nothing for what is in none. */
export const voorgesteld = (prs: readonly number[]): Stand[] =>
  prs.length === 0
    ? []
    : [{ tekst: `voorgesteld (${prs.map((each) => `#${each}`).join(', ')})`, toon: 'let-op' }];

/**
 * What the file records, in a few words, and the terms that still run. It judges nothing: whether a
 * notification is due is for the rules and the people.
 */
export const standen = (gezien: Gezien): Stand[] => [...vastgelegd(gezien), ...klokken(gezien)];

function vastgelegd({ incident, termijnen }: Gezien): Stand[] {
  const found: Stand[] = [];
  if (incident.oefening === 'ja') found.push({ tekst: 'oefening', toon: 'rustig' });
  if (statusVan(incident) === 'afgesloten') found.push({ tekst: 'afgesloten', toon: 'klaar' });
  found.push(...soort(incident), ...meldingen(incident, termijnen));
  const laatste = incident.beoordelingen?.at(-1);
  if (laatste?.ap?.antwoord === 'nee')
    found.push({ tekst: 'beoordeeld: niet melden bij de AP', toon: 'rustig' });
  if (laatste?.geen_datalek_reden !== undefined) found.push({ tekst: 'geen datalek', toon: 'rustig' });
  found.push(...informeren(incident));
  return found;
}

const soorten: Partial<Record<NonNullable<Incident['soort']>, string>> = {
  bijna_incident: 'bijna-incident',
  kwetsbaarheid_zonder_gebruik: 'kwetsbaarheid, niet gebruikt',
  onrechtmatige_verwerking: 'onrechtmatige verwerking',
};

const rollen: Partial<Record<NonNullable<Incident['onze_rol']>, string>> = {
  verwerker: 'wij zijn verwerker',
  ontvanger: 'wij kregen gegevens van een ander',
};

const soort = ({ soort: kind = 'incident', onze_rol = 'onbekend' }: Incident): Stand[] =>
  [soorten[kind], rollen[onze_rol]].flatMap((tekst) => (tekst ? [{ tekst, toon: 'rustig' }] : []));

/** What is known of informing follows from the rounds; nobody types it a second time. */
function informeren({ informeren: acts }: Incident): Stand[] {
  const gedaan = [...(acts?.rondes ?? []).map((each) => each.gedaan_op), acts?.openbare_mededeling?.moment];
  if (gedaan.some(isKnown)) return [{ tekst: 'betrokkenen geïnformeerd', toon: 'klaar' }];
  const isPlanned = acts?.rondes?.some((each) => each.gepland_op !== undefined) === true;
  return isPlanned ? [{ tekst: 'informeren gepland', toon: 'rustig' }] : [];
}

function meldingen(incident: Incident, termijnen: readonly TermijnStand[]): Stand[] {
  const alle = incident.meldingen ?? [];
  if (alle.at(-1)?.soort === 'intrekking') return [{ tekst: 'melding ingetrokken', toon: 'rustig' }];
  const eigen = alle.find((each) => isEigenEerste(each) && each.door === 'wij');
  if (eigen) return [eigenMelding(eigen, termijnen)];
  return alle.filter((each) => each.soort === 'eerste').map(meldingVanAnder);
}

type Melding = NonNullable<Incident['meldingen']>[number];

/** Nothing looks sent without the moment and the number that the AP gave. */
function eigenMelding(melding: Melding, termijnen: readonly TermijnStand[]): Stand {
  if (!isKnown(melding.moment) || melding.nummer === 'onbekend')
    return { tekst: 'melding aan de AP: moment of nummer ontbreekt nog', toon: 'let-op' };
  const laat = termijnen.filter(({ state }) => state === 'gehaald-laat');
  const late = laat.find(({ soort: kind }) => kind === 'ap-72u');
  if (!late && laat.some(({ soort: kind, isBindend }) => isBindend && kind.startsWith('ap-2wd')))
    return { tekst: 'gemeld bij de AP, binnen de wet en later dan het protocol wil', toon: 'klaar' };
  if (!late) return { tekst: 'gemeld bij de AP', toon: 'klaar' };
  const reden = melding.reden_later_dan_72_uur === undefined ? 'reden ontbreekt' : 'met reden';
  return { tekst: `gemeld bij de AP, later dan ${duur(late)} (${reden})`, toon: 'let-op' };
}

/** Only a notification on our behalf settles our own duty (protocol §2). */
function meldingVanAnder({ door, volmacht, moment }: Melding): Stand {
  const wie = door === 'leverancier' ? 'leverancier' : 'andere organisatie';
  if (volmacht === 'ja' && !isKnown(moment))
    return { tekst: `${wie} meldt bij de AP namens ons: moment ontbreekt nog`, toon: 'let-op' };
  if (volmacht === 'ja') return { tekst: `gemeld bij de AP, door ${wie} namens ons`, toon: 'klaar' };
  const namens = volmacht === 'nee' ? 'niet namens ons' : 'onbekend of dat namens ons was';
  return { tekst: `${wie} meldde bij de AP, ${namens}`, toon: 'let-op' };
}

const isKnown = (text: string | undefined) => text !== undefined && beginVan(text) !== undefined;

const duur = ({ begin: from, dueAt }: TermijnStand) => `${from.until(dueAt).total('hours')} uur`;

function klokken({ incident, termijnen, nu }: Gezien): Stand[] {
  if (termijnen.length === 0 && isClockMissed(incident))
    return [{ tekst: 'kennisname onbekend: de termijn is niet te berekenen', toon: 'let-op' }];
  return termijnen.flatMap((termijn) => {
    const toon = TERMIJNTOON[termijn.state];
    return toon && isShown(termijn) ? [{ tekst: klok(termijn, nu), toon }] : [];
  });
}

/** What a row shows: the term of the law, that of the protocol where it ends first, and what people wait for. */
const isShown = ({ soort: kind, state, isBindend }: TermijnStand) => {
  if (kind === 'ap-72u' || (isBindend && kind.startsWith('ap-'))) return true;
  return state !== 'loopt' && (kind === 'betrokkenen' || kind === 'vervolgmelding' || kind === 'maatregel');
};

/** Without any known moment there is no term; that matters only while nothing settles the matter. */
const isClockMissed = (incident: Incident) =>
  moetMelden(incident, undefined) && !(incident.meldingen ?? []).some(isEigenEerste);

function klok(termijn: TermijnStand, nu: Temporal.Instant): string {
  const { dueAt, state, isVoorzichtig, beoordeling, soort: kind, titel } = termijn;
  if (kind !== 'ap-72u')
    return state === 'over'
      ? `${titel}: voorbij sinds ${momentText(dueAt)}`
      : `${titel}: voor ${momentText(dueAt)} (nog ${durationText(nu, dueAt)})`;
  const vanaf = isVoorzichtig
    ? 'het eerste bekende moment (voorzichtige lezing, kennisname is onbekend)'
    : beoordeling === undefined
      ? 'kennisname'
      : 'het nieuwe feit';
  return state === 'over'
    ? `${duur(termijn)} na ${vanaf} voorbij (${durationText(dueAt, nu)} geleden)`
    : `${duur(termijn)} na ${vanaf}: ${momentText(dueAt)} (nog ${durationText(nu, dueAt)})`;
}
