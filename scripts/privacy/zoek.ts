import { account, kenteken, netwerkadres } from './apparaat.ts';
import { adres, eMail, telefoon } from './contact.ts';
import { geboortedatum } from './geboortedatum.ts';
import { herleidbaar, naamBijContext } from './namen.ts';
import { naamBijKlas, naamUitLijst, naamZonderHoofdletter } from './namen-lijst.ts';
import { bsn, eckId, iban, idBewijs, leerlingnummer, onderwijsnummer } from './nummers.ts';
import type { Omgeving, Spoor, Zoeker } from './spoor.ts';
import { alleenAls } from './spoor.ts';
import { KOP, tabel } from './tabel.ts';
import { vouw } from './vouw.ts';

/** Every way of searching. The order decides nothing: of traces that overlap the surest, then the longest stays. */
const zoekers: readonly Zoeker[] = [
  alleenAls(/\d[ .-]?\d[ .-]?\d[ .-]?\d[ .-]?\d[ .-]?\d[ .-]?\d[ .-]?\d/, bsn),
  alleenAls(/\b10\d/, onderwijsnummer),
  alleenAls(/(?:nummer|nr|num|id|leerling|lln|student|medewerker)\.?[^\n\d]{0,50}\d/i, leerlingnummer),
  alleenAls(/ketenid|\b[0-9a-fA-F]{128}/, eckId),
  alleenAls(/[a-z]{2}[ .-]?\d\d[ .-]?[a-z0-9]/i, iban),
  alleenAls(/paspoort|identiteits|\bid-?(?:kaart|bewijs)|rijbewijs|document\s?n|verblijfs/i, idBewijs),
  eMail,
  telefoon,
  adres,
  alleenAls(/geb(?:oren|oorte|[.:]|\s?dat)|geb\s\d|dob|d\.o\.b|birth|jarig|verjaa|gbd/i, geboortedatum),
  alleenAls(/\d\.\d{1,3}\.\d|:[0-9a-f]{0,4}:|[0-9a-f]-[0-9a-f]{2}-[0-9a-f]{2}-/i, netwerkadres),
  alleenAls(/(?:gebruikers|inlog|login|account)naam|username|login|-[0-9a-f]{4}-[0-9a-f]{4}-/i, account),
  alleenAls(/[\dA-Z]-[\dA-Z]{2,3}-[\dA-Z]/, kenteken),
  alleenAls(KOP, tabel),
  naamBijContext,
  naamUitLijst,
  naamZonderHoofdletter,
  alleenAls(/\d/, naamBijKlas),
  alleenAls(/klas|groep/i, herleidbaar),
];

/**
 * Searches a text for personal data. Pure: no disk, no network, no clock; the same in a browser, a terminal and a
 * build server.
 * @param ook further ways of searching, such as a list of the school's own
 * @returns traces in order of place; they overlap nowhere
 */
export function zoekPersoonsgegevens(
  tekst: string,
  omgeving: Omgeving = {},
  ook: readonly Zoeker[] = [],
): Spoor[] {
  const gevouwen = vouw(tekst);
  return zonderOverlap([...zoekers, ...ook].flatMap((zoeker) => zoeker(gevouwen, omgeving)));
}

function zonderOverlap(alle: readonly Spoor[]): Spoor[] {
  const gehouden: Spoor[] = [];
  for (const spoor of alle.toSorted(besteEerst))
    if (!gehouden.some(({ van, tot }) => spoor.van < tot && van < spoor.tot)) gehouden.push(spoor);
  return gehouden.toSorted((a, b) => a.van - b.van);
}

const besteEerst = (a: Spoor, b: Spoor) =>
  Number(b.zekerheid === 'zeker') - Number(a.zekerheid === 'zeker') ||
  b.tot - b.van - (a.tot - a.van) ||
  a.van - b.van;
