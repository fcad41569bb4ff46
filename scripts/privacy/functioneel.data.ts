import { ACHTERNAMEN, VOORNAMEN } from './namen.data.ts';

/** Words that name a box of a function, not of a person. */
const FUNCTIES: ReadonlySet<string> = new Set(
  `aanmelden aanmelding abuse account accounts admin administratie administrator admissions advies afdeling ap archief
  avg bedrijfsbureau beheer beheerder beleid bestuur bestuursbureau bestuurssecretariaat beveiliging bibliotheek ict
  bureau calamiteiten cert ciso college communicatie conciergerie contact crisis crisisteam csirt cvb datalek datalekken
  dataprotection directie directeur dpo examens examensecretariaat facilitair factuur facturen fg financien formulier
  functionaris functionarisgegevensbescherming gegevensbescherming git gmr health hello helpdesk hr ib ibp ict inbox
  incident incidenten info informatie informatiebeveiliging inkoop inschrijven inschrijving intern inzage it kantoor
  klacht klachten klantenservice kwaliteit leerlingadministratie leerlingzaken leerplicht loket mail mailbox management
  marketing medezeggenschap meldloket meldpunt melden mr netwerk nieuws nieuwsbrief no noc noreply notify office officer
  onderwijs ondersteuning ontvangst ops or ouderraad personeel personeelszaken planning po policy portal portaal
  post postbus postmaster pr press privacy privacyofficer raad raadvantoezicht receptie redactie register reply root
  rooster roosters sales salaris school secretariaat secretaris sec security service servicedesk servicepunt servicebalie
  soc staf stafbureau stage stichting student studenten support systeembeheer techniek team toezicht verzuim vacature
  vacatures voorzitter vo vso webmaster werkplek werkplekbeheer woo zorg zorgcoordinatie ziekmelden ziekmelding`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * Is this the box of a function, such as `privacy` or `directie.noord`? The first word names a function and no word
 * is a known name of a person.
 * @param deel what stands before the @
 */
export function isFunctioneel(deel: string): boolean {
  const woorden = deel
    .toLowerCase()
    .split(/[._+\-\d]+/)
    .filter(Boolean);
  const isNaam = (woord: string) => VOORNAMEN.has(woord) || ACHTERNAMEN.has(woord);
  return FUNCTIES.has(woorden[0] ?? '') && !woorden.some(isNaam);
}
