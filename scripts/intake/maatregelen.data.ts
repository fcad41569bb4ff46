import type { Maatregelen } from '../../schemas/maatregelen.ts';

/** A measure to choose from. */
export type Voorstel = Maatregelen['maatregelen'][number];

const nu = (bij: Voorstel['bij'], aard: Voorstel['aard'], omschrijving: string): Voorstel => ({
  bij,
  soort: 'incidenteel',
  aard,
  omschrijving,
});

const blijvend = (bij: Voorstel['bij'], aard: Voorstel['aard'], omschrijving: string): Voorstel => ({
  bij,
  soort: 'structureel',
  aard,
  omschrijving,
});

/**
 * Measures that come along, by kind of incident and by what lay behind it. They are suggestions: somebody chooses, and
 * writes down who does it and by when.
 */
export const meegeleverd: readonly Voorstel[] = [
  nu(
    ['e_mail_verkeerde_ontvanger'],
    'organisatorisch',
    'Vraag de ontvanger te wissen, niets door te sturen en dat te bevestigen.',
  ),
  nu(
    ['e_mail_verkeerde_ontvanger', 'e_mail_aan_of_cc_in_plaats_van_bcc'],
    'technisch',
    'Trek het bericht in of laat ICT het uit de postvakken halen.',
  ),
  blijvend(
    ['e_mail_verkeerde_ontvanger', 'verkeerde_ontvanger_gekozen'],
    'technisch',
    'Zet het aanvullen van adressen uit, of laat het mailprogramma waarschuwen bij een adres van buiten.',
  ),
  blijvend(
    ['e_mail_verkeerde_ontvanger', 'verkeerde_bijlage'],
    'organisatorisch',
    'Verslagen gaan via het leerlingvolgsysteem of een deelbare map, niet als bijlage.',
  ),
  blijvend(
    ['e_mail_aan_of_cc_in_plaats_van_bcc', 'bcc_vergeten'],
    'technisch',
    'Berichten aan een hele groep gaan via het ouderportaal; een mail aan meer dan twintig adressen vraagt eerst om bevestiging.',
  ),
  nu(
    ['post_verkeerde_ontvanger', 'post_geopend_retour', 'post_kwijt'],
    'organisatorisch',
    'Haal de post terug en leg vast of zij open was.',
  ),
  blijvend(
    ['post_verkeerde_ontvanger', 'post_kwijt'],
    'organisatorisch',
    'Stuur stukken met bijzondere gegevens aangetekend, of geef ze af.',
  ),
  nu(
    ['autorisatie_verkeerd', 'netwerkmap_te_breed'],
    'technisch',
    'Sluit de toegang en bewaar het logboek van wie er bij was.',
  ),
  blijvend(
    ['autorisatie_verkeerd', 'netwerkmap_te_breed', 'rechten_niet_bijgehouden'],
    'organisatorisch',
    'Loop twee keer per jaar na wie waar bij mag, en leg dat vast.',
  ),
  blijvend(
    ['toegang_na_vertrek', 'rechten_niet_bijgehouden'],
    'organisatorisch',
    'Zet het sluiten van toegang in de lijst bij vertrek en functiewissel.',
  ),
  nu(
    ['apparaat_drager_papier_kwijt_of_gestolen'],
    'technisch',
    'Blokkeer en wis het apparaat op afstand, trek toegang in en leg vast of het wissen is bevestigd.',
  ),
  nu(['apparaat_drager_papier_kwijt_of_gestolen'], 'organisatorisch', 'Doe aangifte bij diefstal.'),
  blijvend(
    ['apparaat_drager_papier_kwijt_of_gestolen', 'niet_versleuteld'],
    'technisch',
    'Versleutel elk apparaat centraal, en laat zien dat het aan staat.',
  ),
  blijvend(
    ['apparaat_drager_papier_kwijt_of_gestolen', 'onbewaakt_achtergelaten'],
    'organisatorisch',
    'Papieren met gegevens van leerlingen gaan niet mee naar huis.',
  ),
  nu(['per_ongeluk_gepubliceerd'], 'technisch', 'Haal het weg en vraag zoekmachines hun kopie te wissen.'),
  blijvend(
    ['per_ongeluk_gepubliceerd', 'niet_nagekeken'],
    'organisatorisch',
    'Een tweede paar ogen voor er iets op de website komt.',
  ),
  nu(
    ['hacking_malware_phishing'],
    'technisch',
    'Haal geraakte computers van het netwerk, sluit sessies en verander wachtwoorden op een schoon apparaat.',
  ),
  nu(['hacking_malware_phishing'], 'organisatorisch', 'Overweeg aangifte, en bewaar sporen en logboeken.'),
  blijvend(
    ['hacking_malware_phishing', 'geen_meervoudige_aanmelding', 'zwak_of_gedeeld_wachtwoord'],
    'technisch',
    'Zet meervoudige aanmelding aan voor alle medewerkers.',
  ),
  blijvend(
    ['hacking_malware_phishing', 'niet_bijgewerkt', 'softwarefout'],
    'technisch',
    'Werk software bij binnen een vaste termijn, en kijk na of dat gebeurt.',
  ),
  blijvend(
    ['hacking_malware_phishing'],
    'technisch',
    'Bewaar een reservekopie los van het netwerk, en oefen het terugzetten.',
  ),
  blijvend(
    ['geen_uitleg_of_training', 'hacking_malware_phishing'],
    'organisatorisch',
    'Bespreek dit in het team: hoe herkent u het, en wie belt u.',
  ),
  nu(['verkeerd_dossier'], 'organisatorisch', 'Verbeter beide dossiers en vraag wie het al gezien heeft.'),
  blijvend(
    ['verkeerd_dossier', 'niet_nagekeken'],
    'technisch',
    'Laat het systeem naam en groep tonen voor er wordt opgeslagen.',
  ),
  nu(
    ['leverancier'],
    'organisatorisch',
    'Vraag de leverancier schriftelijk: wat, wiens gegevens, hoeveel, sinds wanneer, wat is gedaan.',
  ),
  blijvend(
    ['leverancier'],
    'organisatorisch',
    'Leg vast binnen hoeveel uur de leverancier het ons laat weten, ook in weekend en vakantie.',
  ),
  blijvend(
    ['procedure_ontbrak', 'procedure_niet_gevolgd'],
    'organisatorisch',
    'Schrijf de werkwijze op één bladzijde en bespreek haar.',
  ),
];

/** The measures that fit, those for now first; a school's own come before those that come along. */
export function voorstellen(
  bij: readonly (string | undefined)[],
  eigen: readonly Voorstel[] = [],
): Voorstel[] {
  const past = [...eigen, ...meegeleverd].filter((each) => each.bij.some((waarde) => bij.includes(waarde)));
  return past.toSorted((a, b) => Number(a.soort === 'structureel') - Number(b.soort === 'structureel'));
}
