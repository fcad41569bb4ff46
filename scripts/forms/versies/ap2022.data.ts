import {
  aardOpties,
  bepalingOpties,
  ernstOpties,
  gemeldOpties,
  hoedanigheidOpties,
  hoeOpties,
  jaNee,
  kiesErEen,
  middelOpties,
  nietInformerenOpties,
  sectorOpties,
  versleuteldOpties,
} from './opties.data.ts';
import type { Versie, Vraag } from './versie.ts';

type Bij = Pick<Vraag, 'kop' | 'als'>;

const rij = (id: Vraag['id'], vraag: string): Vraag => ({ id, vraag, vorm: 'keuze', opties: kiesErEen });
const vink = (id: Vraag['id'], vraag: string): Vraag => ({ id, vraag, vorm: 'vink' });
const regel = (id: Vraag['id'], vraag: string, bij: Bij = {}): Vraag => ({
  id,
  vraag,
  vorm: 'regel',
  ...bij,
});
const tekst = (id: Vraag['id'], vraag: string, bij: Bij = {}): Vraag => ({
  id,
  vraag,
  vorm: 'tekst',
  ...bij,
});
const keuze = (
  id: Vraag['id'],
  vraag: string,
  opties: Readonly<Record<string, string>>,
  bij: Bij = {},
): Vraag => ({ id, vraag, vorm: 'keuze', opties, ...bij });
/** A question of which the wording was not found in a published text. */
const onbevestigd = (vraag: Vraag): Vraag => ({ ...vraag, onbevestigd: true });

const GEMELD = { id: 'betrokkenen_gemeld', is: ['gemeld', 'gaan'] } as const;

/**
 * The form of the AP since 31 May 2021 (list of questions of August 2022): chapters and what is in them. The wording
 * of single questions was not found in a published text; those are marked.
 */
export const ap2022: Versie = {
  id: 'ap2022',
  titel: 'Meldformulier datalekken van de AP (sinds 2021)',
  bron: 'Vragenlijst meldformulier datalekken van de AP, versie augustus 2022: hoofdstukken en onderwerpen',
  letOp: [
    'De volgorde is die van het formulier op de site van de AP. De woorden van een vraag kunnen daar anders zijn: bij die vragen staat "niet bevestigd".',
  ],
  delen: [
    {
      titel: '1 Introductie',
      vragen: [
        keuze('soort', 'Wat voor soort melding wilt u doen?', {
          nieuw: 'Een nieuwe melding',
          bestaand: 'Een bestaande melding aanvullen of intrekken',
        }),
        onbevestigd(
          regel('meldingsnummer', 'Meldingsnummer van de eerdere melding', {
            als: { id: 'soort', is: ['bestaand'] },
          }),
        ),
        keuze(
          'wettelijke_bepaling',
          'Op grond van welke wettelijke bepaling doet u deze melding?',
          bepalingOpties,
        ),
      ],
    },
    {
      titel: '2 Internationale aspecten',
      vragen: [
        onbevestigd(
          keuze('betrokkenen_elders', 'Zijn er betrokkenen in meer dan één land?', { ja: 'Ja', nee: 'Nee' }),
        ),
        onbevestigd(
          regel('betrokkenen_elders_landen', 'In welke landen?', {
            als: { id: 'betrokkenen_elders', is: ['ja'] },
          }),
        ),
        onbevestigd(
          keuze(
            'grensoverschrijdend',
            'Is het een grensoverschrijdende verwerking waarvoor de AP de leidende toezichthouder is?',
            jaNee,
          ),
        ),
        onbevestigd(
          regel('grensoverschrijdend_landen', 'Om welke EU-landen gaat het?', {
            als: { id: 'grensoverschrijdend', is: ['ja'] },
          }),
        ),
        onbevestigd(
          keuze(
            'toezichthouders_eu',
            'Is het datalek ook gemeld bij privacytoezichthouders in andere EU-landen, of gaat u dat nog doen?',
            jaNee,
          ),
        ),
        onbevestigd(
          tekst('toezichthouders_eu_namelijk', 'Bij welke toezichthouders?', {
            als: { id: 'toezichthouders_eu', is: ['ja'] },
          }),
        ),
        onbevestigd(
          keuze(
            'meldplichten_eu',
            'Is het ook gemeld bij andere toezichthouders op grond van een andere meldplicht, of gaat u dat nog doen?',
            jaNee,
          ),
        ),
        onbevestigd(
          tekst('meldplichten_eu_namelijk', 'Bij welke toezichthouders?', {
            als: { id: 'meldplichten_eu', is: ['ja'] },
          }),
        ),
      ],
    },
    {
      titel: '3.1 De verwerkingsverantwoordelijke',
      vragen: [
        regel('naam', 'Naam van de organisatie'),
        regel('adres', 'Adres'),
        regel('postcode', 'Postcode'),
        regel('plaats', 'Plaats'),
        regel('kvk', 'KvK-nummer'),
        regel('fg_nummer', 'Registratienummer van de FG'),
      ],
    },
    {
      titel: '3.2 Sector',
      vragen: [
        keuze('sector', 'In welke sector is de organisatie actief?', sectorOpties),
        regel('sector_overig', 'Welke andere sector?', { als: { id: 'sector', is: ['overig'] } }),
      ],
    },
    {
      titel: '3.3 Melder, contactpersoon en andere organisaties',
      vragen: [
        regel('melder_naam', 'Naam', { kop: 'Wie meldt het datalek?' }),
        regel('melder_functie', 'Functie'),
        regel('melder_telefoon', 'Telefoonnummer'),
        regel('melder_e_mail', 'E-mailadres'),
        {
          id: 'melder_is_contact',
          vraag: 'De melder is contactpersoon',
          vorm: 'vink',
          kop: 'Contactpersoon',
        },
        regel('contact_naam', 'Naam contactpersoon'),
        regel('contact_functie', 'Functie contactpersoon'),
        regel('contact_telefoon', 'Telefoonnummer contactpersoon'),
        regel('contact_e_mail', 'E-mailadres contactpersoon'),
        keuze('andere_organisatie', 'Was er een andere organisatie betrokken bij het datalek?', jaNee, {
          kop: 'Andere organisaties',
        }),
        regel('andere_organisatie_naam', 'Naam van de andere organisatie', {
          als: { id: 'andere_organisatie', is: ['ja'] },
        }),
        keuze(
          'andere_organisatie_hoedanigheid',
          'In welke hoedanigheid was die organisatie betrokken?',
          hoedanigheidOpties,
          { als: { id: 'andere_organisatie', is: ['ja'] } },
        ),
      ],
    },
    {
      titel: '4 Tijdlijn',
      vragen: [
        onbevestigd({
          id: 'inbreuk_datum',
          vraag: '(Mogelijke) datum van het datalek, als het één dag was',
          vorm: 'dag',
        }),
        { id: 'inbreuk_begin', vraag: '(Mogelijke) startdatum van het datalek', vorm: 'dag' },
        { id: 'inbreuk_einde', vraag: '(Mogelijke) einddatum van het datalek', vorm: 'dag' },
        onbevestigd(keuze('inbreuk_duurt_voort', 'Duurt het datalek nog voort?', jaNee)),
        { id: 'ontdekt', vraag: 'Wanneer is het datalek ontdekt?', vorm: 'moment' },
        keuze('hoe_ontdekt', '4.3 Hoe is het datalek ontdekt?', hoeOpties),
        onbevestigd(regel('hoe_ontdekt_anders', 'Hoe dan?', { als: { id: 'hoe_ontdekt', is: ['anders'] } })),
        tekst('reden_laat', '4.5 Waarom meldt u later dan 72 uur na de ontdekking?'),
      ],
    },
    {
      titel: '5 Gegevens over de inbreuk',
      vragen: [
        vink('inbreuk_vertrouwelijkheid', 'Inbreuk op de vertrouwelijkheid'),
        vink('inbreuk_integriteit', 'Inbreuk op de integriteit'),
        vink('inbreuk_beschikbaarheid', 'Inbreuk op de beschikbaarheid'),
        keuze('aard', 'Wat is de aard van het incident?', aardOpties),
        regel('aard_anders', 'Overig, namelijk', { als: { id: 'aard', is: ['overig'] } }),
        tekst('samenvatting', 'Beschrijving van het incident'),
        onbevestigd(tekst('bijlagen', 'Bijlagen of andere documentatie')),
      ],
    },
    {
      titel: '6.1 Persoonsgegevens: algemeen',
      vragen: [
        rij('gegevens_alleen_naam', 'Naam'),
        rij('gegevens_geslacht', 'Geslacht'),
        rij('gegevens_geboorte', 'Geboortedatum en/of leeftijd'),
        rij('gegevens_bsn', 'Burgerservicenummer (BSN)'),
        rij('gegevens_contact', 'Contactgegevens'),
        rij('gegevens_adres', 'Contactgegevens: adres en woonplaats'),
        rij('gegevens_e_mailadres', 'Contactgegevens: e-mailadres'),
        rij('gegevens_telefoon', 'Contactgegevens: telefoonnummer'),
        rij('gegevens_toegang', 'Toegangs- of identificatiegegevens'),
        rij('gegevens_financieel', 'Financiële gegevens'),
        rij('gegevens_iban', 'Financiële gegevens: bankrekeningnummer (IBAN)'),
        rij('gegevens_creditcard', 'Financiële gegevens: creditcardgegevens'),
        rij('gegevens_schulden', 'Financiële gegevens: (problematische) schulden'),
        rij('gegevens_uitkering', 'Financiële gegevens: uitkering'),
        rij('gegevens_financieel_anders', 'Financiële gegevens: andere'),
        rij('gegevens_id_bewijs', '(Kopieën van) legitimatiebewijzen'),
        rij('gegevens_locatie', 'Locatiegegevens'),
        rij('gegevens_strafrechtelijk', 'Strafrechtelijke gegevens'),
        tekst('gegevens_anders', 'Onbekend of anders, namelijk'),
      ],
    },
    {
      titel: '6.2 Persoonsgegevens: bijzondere categorieën',
      vragen: [
        rij('gegevens_afkomst', 'Ras of etnische afkomst'),
        rij('gegevens_politiek', 'Politieke opvattingen'),
        rij('gegevens_religie', 'Religieuze of levensbeschouwelijke overtuigingen'),
        rij('gegevens_vakbond', 'Lidmaatschap van een vakbond'),
        rij('gegevens_seksueel', 'Seksueel gedrag of seksuele gerichtheid'),
        rij('gegevens_gezondheid', 'Gezondheid'),
        rij('gegevens_genetisch', 'Genetische gegevens'),
        rij('gegevens_biometrisch', 'Biometrische gegevens (bijvoorbeeld vingerafdruk of irisscan)'),
      ],
    },
    {
      titel: '6.3 Aantal gegevensrecords',
      vragen: [
        { id: 'aantal_records', vraag: 'Hoeveel gegevensrecords zijn geraakt (ongeveer)?', vorm: 'getal' },
      ],
    },
    {
      titel: '7 Getroffen personen',
      vragen: [
        rij('groep_werknemers', 'Werknemers'),
        rij('groep_klanten', 'Klanten (huidig en potentieel)'),
        rij('groep_leerlingen', 'Leerlingen of studenten'),
        rij('groep_patienten', 'Patiënten'),
        rij('groep_minderjarigen', 'Minderjarigen'),
        rij('groep_kwetsbaren', 'Personen uit kwetsbare groepen'),
        tekst('groep_omschrijving', '7.2 Omschrijving van de groep mensen'),
        { id: 'aantal_precies', vraag: '7.3 Precies aantal getroffen personen', vorm: 'getal' },
        { id: 'aantal_min', vraag: '7.3 Minimaal aantal getroffen personen', vorm: 'getal' },
        { id: 'aantal_max', vraag: '7.3 Maximaal aantal getroffen personen', vorm: 'getal' },
      ],
    },
    {
      titel: '8 Maatregelen vooraf',
      vragen: [
        keuze(
          'versleuteld',
          '8.1 Waren de persoonsgegevens versleuteld, gehasht of op een andere manier onbegrijpelijk of ontoegankelijk voor onbevoegden?',
          versleuteldOpties,
        ),
        tekst('versleuteld_deel', 'Welk deel?', { als: { id: 'versleuteld', is: ['deels'] } }),
        tekst('versleuteld_manier', 'Op welke manier?', {
          als: { id: 'versleuteld', is: ['ja', 'deels'] },
        }),
      ],
    },
    {
      titel: '9.1 Gevolgen voor de verwerkingsverantwoordelijke en de gegevens',
      vragen: [
        vink('gevolg_kennis', 'Onbevoegden hebben kennis kunnen nemen van de gegevens'),
        vink('gevolg_misbruik', 'De gegevens kunnen worden misbruikt'),
        vink(
          'gevolg_onjuist_intern',
          'Er worden binnen de eigen organisatie mogelijk onjuiste gegevens gebruikt',
        ),
        vink(
          'gevolg_onjuist_doorgegeven',
          'Er worden mogelijk onjuiste gegevens doorgegeven of voor iets anders gebruikt',
        ),
        vink('gevolg_dienst_tijdelijk', 'Een essentiële dienst kan tijdelijk niet meer worden verleend'),
        vink('gevolg_dienst_blijvend', 'Een essentiële dienst kan permanent niet meer worden verleend'),
        tekst('gevolg_anders', 'Anders, namelijk'),
      ],
    },
    {
      titel: '9.2 Gevolgen voor de betrokkenen',
      vragen: [
        vink('schade_discriminatie', 'Discriminatie'),
        vink('schade_identiteit', 'Identiteitsdiefstal of -fraude'),
        vink('schade_financieel', 'Financiële verliezen'),
        vink('schade_reputatie', 'Reputatieschade'),
        vink('schade_beroepsgeheim', 'Verlies van vertrouwelijkheid van gegevens onder een beroepsgeheim'),
        vink('schade_pseudonimisering', 'Ongeoorloofde ongedaanmaking van pseudonimisering'),
        vink('schade_rechten', 'Betrokkenen kunnen hun rechten en vrijheden niet uitoefenen'),
        vink('schade_controle', 'Betrokkenen worden verhinderd controle over hun gegevens uit te oefenen'),
        tekst('schade_anders', 'Andere gevolgen, namelijk'),
      ],
    },
    {
      titel: '9.3 Ernst',
      vragen: [
        keuze('ernst', 'Hoe ernstig zijn de gevolgen voor de betrokkenen?', ernstOpties),
        onbevestigd(tekst('ernst_toelichting', 'Toelichting op de ernst')),
      ],
    },
    {
      titel: '10 Vervolgacties',
      vragen: [
        keuze(
          'betrokkenen_gemeld',
          'Heeft u het datalek gemeld aan de betrokkenen of bent u dat van plan?',
          gemeldOpties,
        ),
        { id: 'betrokkenen_gemeld_op', vraag: 'Wanneer heeft u het gemeld?', vorm: 'dag' },
        { id: 'betrokkenen_gepland_op', vraag: 'Wanneer gaat u het melden?', vorm: 'dag' },
        tekst('betrokkenen_inhoud', 'Inhoud van de melding aan de betrokkenen', { als: GEMELD }),
        { id: 'betrokkenen_aantal', vraag: 'Hoeveel betrokkenen?', vorm: 'getal', als: GEMELD },
        {
          id: 'betrokkenen_middelen',
          vraag: 'Welke middelen?',
          vorm: 'meer',
          opties: middelOpties,
          als: GEMELD,
        },
        onbevestigd(regel('betrokkenen_middel_anders', 'Anders, namelijk')),
        {
          id: 'niet_informeren_grond',
          vraag: 'Waarom ziet u af van het melden aan de betrokkenen?',
          vorm: 'meer',
          opties: nietInformerenOpties,
        },
        tekst('niet_informeren_openbaar', 'Hoe bereikt u de betrokkenen met een openbare mededeling?'),
        tekst('niet_informeren_maatregelen', 'Welke maatregelen maken informeren onnodig?'),
        tekst('niet_informeren_anders', 'Welke andere redenen heeft u?'),
        tekst(
          'maatregelen',
          'Welke technische en organisatorische maatregelen heeft uw organisatie getroffen om de inbreuk aan te pakken en verdere inbreuken te voorkomen?',
        ),
        onbevestigd(keuze('compleet', 'Is deze melding compleet?', jaNee)),
      ],
    },
  ],
};
