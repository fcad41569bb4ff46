import type { Persoonsgegeven } from '../../schemas/mag_blijven.ts';

interface Omschrijving {
  /** In the middle of a sentence, with its article. */
  readonly naam: string;
  /** A sentence: what to write instead. */
  readonly inPlaatsDaarvan: string;
}

/**
 * Every kind of personal data that is searched for, with its name in a sentence and what to write instead.
 * Ground: the register needs no name, number or address of anybody (AVG art. 5 lid 1 onder c); for the BSN a school
 * may not even have it here (UAVG art. 46).
 */
export const soorten: Readonly<Record<Persoonsgegeven, Omschrijving>> = {
  bsn: {
    naam: 'een burgerservicenummer (BSN)',
    inPlaatsDaarvan: 'Schrijf alleen dat er BSN’s bij waren: soort bsn bij gegevens.',
  },
  onderwijsnummer: {
    naam: 'een onderwijsnummer',
    inPlaatsDaarvan: 'Schrijf alleen dat er onderwijsnummers bij waren.',
  },
  leerlingnummer: {
    naam: 'een leerlingnummer of personeelsnummer',
    inPlaatsDaarvan: 'Schrijf alleen dat er leerlingnummers bij waren.',
  },
  eck_id: {
    naam: 'een ECK iD',
    inPlaatsDaarvan: 'Schrijf alleen dat er ECK iD’s bij waren.',
  },
  iban: {
    naam: 'een rekeningnummer (IBAN)',
    inPlaatsDaarvan: 'Schrijf alleen dat er rekeningnummers bij waren.',
  },
  id_bewijs: {
    naam: 'een nummer van een paspoort, identiteitskaart of rijbewijs',
    inPlaatsDaarvan: 'Schrijf alleen dat er een kopie of nummer van een ID-bewijs bij was.',
  },
  e_mailadres: {
    naam: 'een e-mailadres van iemand',
    inPlaatsDaarvan:
      'Schrijf de rol: een ouder, een collega. Een adres van een afdeling, zoals privacy@, mag.',
  },
  telefoonnummer: {
    naam: 'een telefoonnummer',
    inPlaatsDaarvan: 'Schrijf wie er is gebeld met een rol: een ouder, de leverancier.',
  },
  adres: {
    naam: 'een adres',
    inPlaatsDaarvan: 'Schrijf alleen dat er adressen bij waren, of de plaats als dat nodig is.',
  },
  geboortedatum: {
    naam: 'een geboortedatum',
    inPlaatsDaarvan: 'Schrijf alleen dat er geboortedatums bij waren, of de leeftijdsgroep.',
  },
  naam: {
    naam: 'een naam of initialen van iemand',
    inPlaatsDaarvan: 'Schrijf de rol: een leerling, een ouder, de leraar. Of een letter: mevrouw A.',
  },
  account: {
    naam: 'een naam van een account',
    inPlaatsDaarvan: 'Schrijf van wie het account was met een rol: een leraar, een beheerder.',
  },
  netwerkadres: {
    naam: 'een IP-adres of MAC-adres',
    inPlaatsDaarvan: 'Schrijf wat het was: een laptop van school, een verbinding van buiten.',
  },
  kenteken: {
    naam: 'een kenteken van een voertuig',
    inPlaatsDaarvan: 'Schrijf alleen: een auto, een scooter, een bus van de school.',
  },
  herleidbaar: {
    naam: 'een omschrijving waarin mensen iemand herkennen',
    inPlaatsDaarvan: 'Laat de klas of het kenmerk weg: een leerling, met een gegeven over gezondheid.',
  },
  weigerlijst: {
    naam: 'een woord van uw eigen lijst',
    inPlaatsDaarvan: 'Schrijf een rol in plaats van een naam.',
  },
};

/** A kind of personal data. */
export type Soort = Persoonsgegeven;
