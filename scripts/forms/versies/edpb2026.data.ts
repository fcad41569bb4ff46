import {
  aardOpties,
  gemeldOpties,
  jaNee,
  kiesErEen,
  nietInformerenOpties,
  versleuteldOpties,
} from './opties.data.ts';
import type { Versie, Vraag } from './versie.ts';

/** Nothing of this version is in use yet, so no word of it is confirmed. */
const vraag = (each: Vraag): Vraag => ({ ...each, onbevestigd: true });
const tekst = (id: Vraag['id'], wat: string): Vraag => vraag({ id, vraag: wat, vorm: 'tekst' });
const regel = (id: Vraag['id'], wat: string): Vraag => vraag({ id, vraag: wat, vorm: 'regel' });
const keuze = (id: Vraag['id'], wat: string, opties: Readonly<Record<string, string>>): Vraag =>
  vraag({ id, vraag: wat, vorm: 'keuze', opties });
const vink = (id: Vraag['id'], wat: string): Vraag => vraag({ id, vraag: wat, vorm: 'vink' });
const getal = (id: Vraag['id'], wat: string): Vraag => vraag({ id, vraag: wat, vorm: 'getal' });

/**
 * The common template of the EDPB, version 1.0 (adopted for consultation 8 June 2026): its seven sections, with what
 * the register already knows for them. When the AP will use it is not known; wording and lists will change.
 */
export const edpb2026: Versie = {
  id: 'edpb2026',
  titel: 'Gezamenlijk model van de EDPB voor een melding (ontwerp 2026)',
  bron: 'EDPB, model voor een melding van een inbreuk, versie 1.0 (8 juni 2026, ter consultatie)',
  letOp: [
    'Dit is een ontwerp. De AP gebruikt het nog niet: meld met het formulier op de site van de AP (--versie ap2022).',
    'Het ontwerp telt ongeveer honderd velden. Hier staat wat dit register ervan al kan invullen.',
  ],
  delen: [
    {
      titel: '1 Soort melding',
      vragen: [
        keuze('soort', 'Soort melding', {
          nieuw: 'Eerste melding',
          bestaand: 'Vervolgmelding of intrekking',
        }),
        regel('meldingsnummer', 'Nummer van de eerdere melding'),
        keuze('compleet', 'Is de melding volledig?', jaNee),
      ],
    },
    {
      titel: '2 Verantwoordelijke en melder',
      vragen: [
        regel('naam', 'Naam van de verwerkingsverantwoordelijke'),
        regel('kvk', 'Registratienummer'),
        regel('adres', 'Adres'),
        regel('postcode', 'Postcode'),
        regel('plaats', 'Plaats'),
        regel('fg_nummer', 'Registratienummer van de FG'),
        regel('melder_naam', 'Naam van de melder'),
        regel('melder_functie', 'Functie van de melder'),
        regel('melder_telefoon', 'Telefoonnummer van de melder'),
        regel('melder_e_mail', 'E-mailadres van de melder'),
        keuze('andere_organisatie', 'Is een verwerker of gezamenlijk verantwoordelijke betrokken?', jaNee),
        regel('andere_organisatie_naam', 'Naam van die organisatie'),
      ],
    },
    {
      titel: '3 Eerste informatie over de inbreuk',
      vragen: [
        vraag({ id: 'inbreuk_datum', vraag: 'Dag van de inbreuk', vorm: 'dag' }),
        vraag({ id: 'inbreuk_begin', vraag: 'Begin van de inbreuk', vorm: 'dag' }),
        vraag({ id: 'inbreuk_einde', vraag: 'Einde van de inbreuk', vorm: 'dag' }),
        keuze('inbreuk_duurt_voort', 'Duurt de inbreuk voort?', jaNee),
        vraag({ id: 'ontdekt', vraag: 'Moment van kennisname', vorm: 'moment' }),
        tekst('reden_laat', 'Reden van een melding na 72 uur'),
        tekst('samenvatting', 'Omschrijving van de inbreuk'),
        vink('inbreuk_vertrouwelijkheid', 'Vertrouwelijkheid'),
        keuze('weggehaald', 'Zijn gegevens weggenomen (exfiltratie)?', {
          uitgesloten: 'Niet weggenomen, met bewijs',
          onwaarschijnlijk: 'Waarschijnlijk niet weggenomen',
          mogelijk: 'Mogelijk weggenomen',
          waarschijnlijk: 'Waarschijnlijk weggenomen',
          vastgesteld: 'Weggenomen',
        }),
        vink('inbreuk_integriteit', 'Integriteit'),
        vink('inbreuk_beschikbaarheid', 'Beschikbaarheid'),
        keuze('versleuteld', 'Waren de gegevens versleuteld?', versleuteldOpties),
        tekst('versleuteld_manier', 'Op welke manier, en is de sleutel veilig?'),
        keuze('aard', 'Soort incident', aardOpties),
        keuze('oorzaak', 'Oorzaak', {
          vergissing: 'Intern, niet kwaadwillend: vergissing',
          systeemfout: 'Intern, niet kwaadwillend: fout in een systeem',
          opzet_intern: 'Intern, kwaadwillend',
          opzet_extern_ongericht: 'Extern, kwaadwillend, niet gericht',
          opzet_extern_gericht: 'Extern, kwaadwillend, gericht',
          overmacht: 'Extern, niet kwaadwillend',
        }),
        tekst('groep_omschrijving', 'Groepen betrokkenen'),
        keuze('groep_minderjarigen', 'Minderjarigen', kiesErEen),
        keuze('groep_kwetsbaren', 'Kwetsbare personen', kiesErEen),
        getal('aantal_min', 'Aantal betrokkenen, ten minste'),
        getal('aantal_max', 'Aantal betrokkenen, ten hoogste'),
        keuze('gegevens_naam', 'Naam', kiesErEen),
        keuze('gegevens_contact', 'Contactgegevens', kiesErEen),
        keuze('gegevens_bsn', 'Nationaal identificatienummer', kiesErEen),
        keuze('gegevens_toegang', 'Toegangsgegevens', kiesErEen),
        keuze('gegevens_financieel', 'Financiële gegevens', kiesErEen),
        keuze('gegevens_gezondheid', 'Gezondheid', kiesErEen),
        keuze('gegevens_strafrechtelijk', 'Strafrechtelijke gegevens', kiesErEen),
        tekst('gegevens_anders', 'Andere gegevens'),
        getal('aantal_records', 'Aantal gegevensrecords'),
      ],
    },
    {
      titel: '4 Beoordeling',
      vragen: [
        keuze('ernst', 'Ernst van de gevolgen', {
          verwaarloosbaar: 'Klein (Minor)',
          beperkt: 'Matig (Moderate)',
          aanzienlijk: 'Ernstig (Severe)',
          zeer_groot: 'Ernstig (Severe)',
        }),
        tekst('ernst_toelichting', 'Hoe is de ernst bepaald?'),
        tekst('schade_anders', 'Andere gevolgen voor betrokkenen'),
        tekst('beveiliging_vooraf', 'Maatregelen die er al waren'),
        tekst('maatregelen', 'Maatregelen die zijn genomen of gepland'),
      ],
    },
    {
      titel: '5 Mededeling aan de betrokkenen',
      vragen: [
        keuze('betrokkenen_gemeld', 'Zijn de betrokkenen ingelicht?', gemeldOpties),
        vraag({ id: 'betrokkenen_gemeld_op', vraag: 'Wanneer', vorm: 'dag' }),
        vraag({ id: 'betrokkenen_gepland_op', vraag: 'Gepland op', vorm: 'dag' }),
        getal('betrokkenen_aantal', 'Hoeveel betrokkenen'),
        tekst('betrokkenen_inhoud', 'Inhoud van de mededeling'),
        vraag({
          id: 'niet_informeren_grond',
          vraag: 'Waarom niet (AVG art. 34 lid 3)',
          vorm: 'meer',
          opties: nietInformerenOpties,
        }),
      ],
    },
    {
      titel: '6 Andere landen en andere meldplichten',
      vragen: [
        keuze('grensoverschrijdend', 'Grensoverschrijdende verwerking', jaNee),
        regel('grensoverschrijdend_landen', 'Landen'),
        keuze('meldplichten_eu', 'Andere meldplichten (zoals NIS2)', jaNee),
        tekst('meldplichten_eu_namelijk', 'Welke'),
      ],
    },
    { titel: '7 Bijlagen', vragen: [tekst('bijlagen', 'Bijlagen')] },
  ],
};
