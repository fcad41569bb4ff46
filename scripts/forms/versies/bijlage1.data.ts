import {
  aardOpties,
  bepalingOpties,
  ernstOpties,
  gemeldOpties,
  hoedanigheidOpties,
  jaNee,
  kiesErEen,
  middelOpties,
  nietInformerenOpties,
  sectorOpties,
  versleuteldOpties,
} from './opties.data.ts';
import type { Versie, Vraag } from './versie.ts';

/** A row with "Kies er een". */
const rij = (id: Vraag['id'], vraag: string, kop?: string): Vraag => ({
  id,
  vraag,
  vorm: 'keuze',
  opties: kiesErEen,
  ...(kop === undefined ? {} : { kop }),
});
/** A box to tick. */
const vink = (id: Vraag['id'], vraag: string, kop?: string): Vraag => ({
  id,
  vraag,
  vorm: 'vink',
  ...(kop === undefined ? {} : { kop }),
});

/**
 * The form of Bijlage 1 of the protocol: literal labels, in its order. Which options a list has is not printed there;
 * see the source of each list. "toezichhouder" is how Bijlage 1 spells it. Vindplaats: protocol Bijlage 1, §0 to §9.
 */
export const bijlage1: Versie = {
  id: 'bijlage1',
  titel: 'Meldingsformulier datalek van de AP, zoals in Bijlage 1 van het protocol',
  bron: 'Protocol, Bijlage 1',
  letOp: [
    'Bijlage 1 is het formulier van de AP van vóór 31 mei 2021. Het formulier op de site van de AP heeft nu een andere volgorde: gebruik daarvoor --versie ap2022.',
  ],
  delen: [
    {
      titel: '0. Over deze melding',
      vragen: [
        {
          id: 'soort',
          vraag: 'Gaat het om een nieuwe of bestaande melding?',
          vorm: 'keuze',
          opties: { nieuw: 'Nieuwe melding', bestaand: 'Bestaande melding' },
        },
        {
          id: 'meldingsnummer',
          vraag: 'Meldingsnummer',
          vorm: 'regel',
          als: { id: 'soort', is: ['bestaand'] },
          onbevestigd: true,
        },
        {
          id: 'wettelijke_bepaling',
          vraag: 'Op grond van welke wettelijke bepaling doet u deze melding?',
          vorm: 'keuze',
          opties: bepalingOpties,
        },
      ],
    },
    {
      titel: '1.1 Contactgegevens',
      vragen: [
        {
          id: 'kvk',
          vraag: 'Registratienummer bij de Kamer van Koophandel',
          vorm: 'regel',
          kop: 'Over welke organisatie of welk bedrijf gaat het?',
        },
        { id: 'naam', vraag: 'Naam van het bedrijf of de organisatie', vorm: 'regel' },
        { id: 'adres', vraag: 'Adres', vorm: 'regel' },
        { id: 'postcode', vraag: 'Postcode', vorm: 'regel' },
        { id: 'plaats', vraag: 'Plaats', vorm: 'regel' },
        {
          id: 'sector',
          vraag: 'In welke sector is de organisatie of het bedrijf actief?',
          vorm: 'keuze',
          opties: sectorOpties,
        },
        {
          id: 'sector_overig',
          vraag: 'Overige sector, te weten:',
          vorm: 'regel',
          als: { id: 'sector', is: ['overig'] },
        },
        { id: 'melder_naam', vraag: 'Naam', vorm: 'regel', kop: 'Wie meldt het datalek?' },
        { id: 'melder_functie', vraag: 'Functie', vorm: 'regel' },
        { id: 'melder_e_mail', vraag: 'E-mailadres', vorm: 'regel' },
        { id: 'melder_telefoon', vraag: 'Telefoonnummer', vorm: 'regel' },
        { id: 'melder_telefoon_2', vraag: 'Tweede telefoonnummer', vorm: 'regel' },
        {
          id: 'melder_is_contact',
          vraag: 'De melder is contactpersoon',
          vorm: 'vink',
          kop: 'Met wie kan de Autoriteit Persoonsgegevens contact opnemen voor nadere informatie over de melding?',
        },
        { id: 'contact_naam', vraag: 'Naam contactpersoon', vorm: 'regel' },
        { id: 'contact_functie', vraag: 'Functie contactpersoon', vorm: 'regel' },
        { id: 'contact_e_mail', vraag: 'E-mailadres contactpersoon', vorm: 'regel' },
        { id: 'contact_telefoon', vraag: 'Telefoonnummer contactpersoon', vorm: 'regel' },
        { id: 'contact_telefoon_2', vraag: 'Tweede telefoonnummer contactpersoon', vorm: 'regel' },
      ],
    },
    {
      titel: '1.2 Betrokkenheid andere organisatie',
      vragen: [
        {
          id: 'andere_organisatie',
          vraag: 'Was er een andere organisatie betrokken bij de inbreuk?',
          vorm: 'keuze',
          opties: jaNee,
        },
        {
          id: 'andere_organisatie_naam',
          vraag: 'Naam van de andere organisatie die betrokken was bij de inbreuk',
          vorm: 'regel',
          als: { id: 'andere_organisatie', is: ['ja'] },
        },
        {
          id: 'andere_organisatie_hoedanigheid',
          vraag: 'In welke hoedanigheid was de andere organisatie betrokken bij de inbreuk?',
          vorm: 'keuze',
          opties: hoedanigheidOpties,
          als: { id: 'andere_organisatie', is: ['ja'] },
        },
      ],
    },
    {
      titel: '2. Tijdlijn',
      vragen: [
        { id: 'inbreuk_datum', vraag: 'Exacte datum waarop de inbreuk was, indien bekend', vorm: 'dag' },
        {
          id: 'inbreuk_begin',
          vraag: 'Startdatum van de periode waarbinnen de inbreuk was',
          vorm: 'dag',
        },
        { id: 'inbreuk_einde', vraag: 'Einddatum van de periode waarbinnen de inbreuk was', vorm: 'dag' },
        {
          id: 'inbreuk_duurt_voort',
          vraag: 'Duurt de inbreuk op dit moment nog voort?',
          vorm: 'keuze',
          opties: jaNee,
        },
        { id: 'ontdekt', vraag: 'Wanneer werd de inbreuk ontdekt?', vorm: 'moment' },
        {
          id: 'reden_laat',
          vraag: 'Als u de inbreuk later meldt dan 72 uur na de ontdekking, wat is daarvan dan de reden?',
          vorm: 'tekst',
        },
      ],
    },
    {
      titel: '3.1 Aard van de inbreuk',
      vragen: [
        vink('inbreuk_vertrouwelijkheid', 'Inbreuk op de vertrouwelijkheid van de gegevens'),
        vink('inbreuk_integriteit', 'Inbreuk op de integriteit van de gegevens'),
        vink('inbreuk_beschikbaarheid', 'Inbreuk op de beschikbaarheid van de gegevens'),
      ],
    },
    {
      titel: '3.2 Aard van het incident',
      vragen: [
        {
          id: 'aard',
          vraag:
            'Wat is de aard van het incident waarbij er een inbreuk op de beveiliging van persoonsgegevens is geweest?',
          vorm: 'keuze',
          opties: aardOpties,
        },
        {
          id: 'samenvatting',
          vraag:
            'Geef een samenvatting van het incident waarbij er een inbreuk op de beveiliging van persoonsgegevens is geweest',
          vorm: 'tekst',
        },
      ],
    },
    {
      titel: '4.1 Persoonsgegevens in het algemeen',
      vragen: [
        rij('gegevens_naam', 'Naam'),
        rij('gegevens_geslacht_geboorte', 'Geslacht, geboortedatum en/of leeftijd'),
        rij('gegevens_bsn', 'Burgerservicenummer (BSN)'),
        rij('gegevens_contact', 'Contactgegevens'),
        rij('gegevens_toegang', 'Toegangs- of identificatiegegevens'),
        rij('gegevens_financieel', 'Financiële gegevens'),
        rij('gegevens_id_bewijs', '(Kopieën van) paspoorten of andere legitimatiebewijzen'),
        rij('gegevens_locatie', 'Locatiegegevens'),
        rij(
          'gegevens_strafrechtelijk',
          'Persoonsgegevens betreffende strafrechtelijke veroordelingen en strafbare feiten of daarmee verband houdende veiligheidsmaatregelen',
        ),
        { id: 'gegevens_anders', vraag: 'Onbekend / anders, namelijk:', vorm: 'tekst' },
      ],
    },
    {
      titel: '4.2 Bijzondere categorieën van persoonsgegevens',
      vragen: [
        rij('gegevens_afkomst', 'Persoonsgegevens waaruit iemands ras of etnische afkomst blijkt'),
        rij('gegevens_politiek', 'Persoonsgegevens waaruit iemands politieke opvattingen blijken'),
        rij(
          'gegevens_religie',
          'Persoonsgegevens waaruit iemands religieuze of levensbeschouwelijke overtuigingen blijken',
        ),
        rij('gegevens_vakbond', 'Persoonsgegevens waaruit iemands lidmaatschap van een vakbond blijkt'),
        rij(
          'gegevens_seksueel',
          'Gegevens met betrekking tot iemands seksueel gedrag of seksuele gerichtheid',
        ),
        rij('gegevens_gezondheid', 'Gegevens over iemands gezondheid'),
        rij('gegevens_genetisch', 'Genetische gegevens'),
        rij('gegevens_biometrisch', 'Biometrische gegevens'),
      ],
    },
    {
      titel: '4.3 Hoeveelheid persoonsgegevens',
      vragen: [
        {
          id: 'aantal_records',
          vraag:
            'Geef (eventueel bij benadering) aan hoeveel gegevensrecords ("gegevensregisters") zijn getroffen door de inbreuk',
          vorm: 'getal',
        },
      ],
    },
    {
      titel: '5. De groep mensen van wie persoonsgegevens betrokken zijn bij het datalek',
      vragen: [
        rij('groep_werknemers', 'Werknemers'),
        rij('groep_klanten', 'Klanten (huidig en potentieel)'),
        rij('groep_leerlingen', 'Leerlingen of studenten'),
        rij('groep_patienten', 'Patiënten'),
        rij('groep_minderjarigen', 'Minderjarigen'),
        rij('groep_kwetsbaren', 'Personen uit kwetsbare groepen'),
        {
          id: 'groep_omschrijving',
          vraag: 'Omschrijf de groep mensen van wie persoonsgegevens zijn betrokken bij de inbreuk.',
          vorm: 'tekst',
        },
        {
          id: 'aantal_min',
          vraag: 'Van minimaal hoeveel personen zijn persoonsgegevens betrokken bij de inbreuk?',
          vorm: 'getal',
        },
        {
          id: 'aantal_max',
          vraag: 'Van maximaal hoeveel personen zijn persoonsgegevens betrokken bij de inbreuk?',
          vorm: 'getal',
        },
      ],
    },
    {
      titel: '6. Maatregelen die zijn getroffen voordat het datalek plaatsvond',
      vragen: [
        {
          id: 'versleuteld',
          vraag:
            'Waren de persoonsgegevens op het moment dat de inbreuk zich voordeed versleuteld, gehasht of op een andere manier onbegrijpelijk of ontoegankelijk voor onbevoegden?',
          vorm: 'keuze',
          opties: versleuteldOpties,
        },
        {
          id: 'versleuteld_deel',
          vraag:
            'Als de persoonsgegevens deels onbegrijpelijk of ontoegankelijk waren, om welk deel gaat dat dan?',
          vorm: 'tekst',
          als: { id: 'versleuteld', is: ['deels'] },
        },
        {
          id: 'versleuteld_manier',
          vraag:
            'Als de persoonsgegevens geheel of deels onbegrijpelijk of ontoegankelijk waren gemaakt, op welke manier is dit dan gebeurd?',
          vorm: 'tekst',
          als: { id: 'versleuteld', is: ['ja', 'deels'] },
        },
      ],
    },
    {
      titel:
        '7.1 Gevolgen van de inbreuk op de vertrouwelijkheid, de integriteit en/of de beschikbaarheid van de gegevens.',
      vragen: [
        vink('gevolg_kennis', 'Onbevoegden hebben kennis kunnen nemen van de gegevens'),
        vink(
          'gevolg_misbruik',
          'De gegevens kunnen op een onbehoorlijke of onrechtmatige manier worden misbruikt',
        ),
        vink(
          'gevolg_onjuist_intern',
          'Er worden binnen uw eigen organisatie mogelijk onjuiste, onvolledige of achterhaalde persoonsgegevens gebruikt',
        ),
        vink(
          'gevolg_onjuist_doorgegeven',
          'Er worden mogelijk onjuiste, onvolledige of achterhaalde persoonsgegevens hergebruikt voor andere doeleinden of doorgegeven aan andere organisaties',
        ),
        vink(
          'gevolg_dienst_tijdelijk',
          'Een essentiële dienst kan tijdelijk niet meer worden verleend aan de betrokkenen',
        ),
        vink(
          'gevolg_dienst_blijvend',
          'Een essentiële dienst kan permanent niet meer worden verleend aan de betrokkenen',
        ),
        { id: 'gevolg_anders', vraag: 'Anders, namelijk', vorm: 'tekst' },
      ],
    },
    {
      titel: '7.2 Lichamelijke, materiële en immateriële schade voor de betrokkenen',
      vragen: [
        vink(
          'schade_discriminatie',
          'Discriminatie',
          'Welke gevolgen kan de inbreuk hebben voor de persoonlijke levenssfeer van de betrokkenen?',
        ),
        vink('schade_identiteit', 'Identiteitsdiefstal of -fraude'),
        vink('schade_financieel', 'Financiële verliezen'),
        vink('schade_reputatie', 'Reputatieschade'),
        vink(
          'schade_beroepsgeheim',
          'Verlies van vertrouwelijkheid van door het beroepsgeheim beschermde persoonsgegevens',
        ),
        vink('schade_pseudonimisering', 'Ongeoorloofde ongedaanmaking van pseudonimisering'),
        vink('schade_rechten', 'Betrokkenen kunnen hun rechten en vrijheden niet uitoefenen'),
        vink(
          'schade_controle',
          'Betrokkenen worden verhinderd controle over hun persoonsgegevens uit te oefenen',
        ),
        { id: 'schade_anders', vraag: 'Andere gevolgen, namelijk:', vorm: 'tekst' },
        {
          id: 'ernst',
          vraag: 'Geef een inschatting van de ernst van de mogelijke gevolgen voor de betrokkenen',
          vorm: 'keuze',
          opties: ernstOpties,
        },
      ],
    },
    {
      titel: '8.1 Informeren van de betrokkenen',
      vragen: [
        {
          id: 'betrokkenen_gemeld',
          vraag: 'Heeft u het datalek gemeld aan de betrokkenen of bent u van plan dat te gaan doen?',
          vorm: 'keuze',
          opties: gemeldOpties,
        },
        {
          id: 'betrokkenen_gemeld_op',
          vraag: 'Wanneer heeft u het datalek gemeld aan de betrokkenen?',
          vorm: 'dag',
          als: { id: 'betrokkenen_gemeld', is: ['gemeld'] },
        },
        {
          id: 'betrokkenen_gepland_op',
          vraag: 'Wanneer gaat u het datalek melden aan de betrokkenen?',
          vorm: 'dag',
        },
        {
          id: 'betrokkenen_inhoud',
          vraag: 'Wat is de inhoud van de melding aan de betrokkenen?',
          vorm: 'tekst',
          als: { id: 'betrokkenen_gemeld', is: ['gemeld', 'gaan'] },
        },
        {
          id: 'betrokkenen_aantal',
          vraag: 'Hoeveel betrokkenen heeft u geïnformeerd of gaat u informeren?',
          vorm: 'getal',
          als: { id: 'betrokkenen_gemeld', is: ['gemeld', 'gaan'] },
        },
        {
          id: 'betrokkenen_middelen',
          vraag:
            'Welk communicatiemiddel of welke communicatiemiddelen gebruikt u of gaat u gebruiken om de betrokkenen te informeren?',
          vorm: 'meer',
          opties: middelOpties,
          als: { id: 'betrokkenen_gemeld', is: ['gemeld', 'gaan'] },
        },
        {
          id: 'niet_informeren_grond',
          vraag: 'Waarom ziet u af van het melden van het datalek aan de betrokkenen?',
          vorm: 'meer',
          opties: nietInformerenOpties,
        },
        {
          id: 'niet_informeren_openbaar',
          vraag:
            'Als het informeren van alle betrokkenen een onevenredige inspanning zou vergen, licht dan toe hoe u door een openbare mededeling of een soortgelijke maatregel de betrokkenen gaat informeren.',
          vorm: 'tekst',
        },
        {
          id: 'niet_informeren_maatregelen',
          vraag:
            'Welke maatregelen heeft u getroffen waardoor het niet nodig is om de betrokkenen te informeren?',
          vorm: 'tekst',
        },
        {
          id: 'niet_informeren_anders',
          vraag: 'Welke andere redenen heeft u om de betrokkenen niet te informeren?',
          vorm: 'tekst',
        },
      ],
    },
    {
      titel: '8.2 Maatregelen om de inbreuk aan te pakken',
      vragen: [
        {
          id: 'maatregelen',
          vraag:
            'Welke technische en organisatorische maatregelen heeft uw organisatie getroffen om de inbreuk aan te pakken en om verdere inbreuken te voorkomen?',
          vorm: 'tekst',
        },
      ],
    },
    {
      titel: '8.3 Internationale aspecten',
      vragen: [
        {
          id: 'grensoverschrijdend',
          vraag:
            'Heeft de inbreuk zich voorgedaan in een grensoverschrijdende gegevensverwerking, en is de AP voor deze verwerking de leidende toezichhouder?',
          vorm: 'keuze',
          opties: jaNee,
        },
        {
          id: 'grensoverschrijdend_landen',
          vraag:
            'Als er sprake is van een grensoverschrijdende gegevensverwerking, om welke EU-landen gaat het dan?',
          vorm: 'regel',
          als: { id: 'grensoverschrijdend', is: ['ja'] },
        },
        {
          id: 'toezichthouders_eu',
          vraag:
            'Heeft uw organisatie of bedrijf, het datalek gemeld bij privacytoezichhouders in een of meer andere EU-landen, of gaat u dat nog doen?',
          vorm: 'keuze',
          opties: jaNee,
        },
        {
          id: 'toezichthouders_eu_namelijk',
          vraag: 'Ja, namelijk',
          vorm: 'tekst',
          als: { id: 'toezichthouders_eu', is: ['ja'] },
        },
        {
          id: 'meldplichten_eu',
          vraag:
            'Heeft uw organisatie of bedrijf, het datalek gemeld bij Europese toezichhouders op andere meldplichten, of gaat u dat nog doen?',
          vorm: 'keuze',
          opties: jaNee,
        },
        {
          id: 'meldplichten_eu_namelijk',
          vraag: 'Ja, namelijk',
          vorm: 'tekst',
          als: { id: 'meldplichten_eu', is: ['ja'] },
        },
      ],
    },
    {
      titel: '9. Overig',
      vragen: [
        { id: 'compleet', vraag: 'Is naar uw mening deze melding compleet?', vorm: 'keuze', opties: jaNee },
      ],
    },
  ],
};
