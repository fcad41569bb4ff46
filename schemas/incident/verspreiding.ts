import { fact, group, line, list, range, sha256, story, yesNoUnknown } from '../fields.ts';
import { approximate } from '../moments.ts';

/** Who got the data, or could see them. A criminal's promise to delete never counts (EDPB 9/2022). */
export const ontvanger = group('Wie de gegevens kreeg of kon zien', {
  soort: fact('Wat voor ontvanger', [
    'eigen_medewerker',
    'oud_medewerker',
    'andere_school_of_zorg',
    'verwerker',
    'beroepsgeheim',
    'ouder_of_leerling',
    'burger_of_bedrijf',
    'overheid_of_politie',
    'pers',
    'publiek',
    'onlinedienst_of_ai',
    'kwaadwillende',
    'niemand',
  ]),
  omschrijving: line('De ontvanger als functie of groep; geen naam').optional(),
  aantal: range('Hoeveel ontvangers van dit soort', 'ontvangers').optional(),
  bekend: yesNoUnknown('Weten wij wie het is, en kunnen wij die bereiken').optional(),
  gelezen: yesNoUnknown('Heeft deze ontvanger de gegevens geopend of gelezen').optional(),
  houding: fact('Hoe de ontvanger zich opstelt', [
    'liet_zelf_weten',
    'werkt_mee',
    'niet_bereikt',
    'weigert',
    'niet_van_toepassing',
  ]).optional(),
  verhouding_tot_betrokkene: fact('Hoe de ontvanger staat tot de mensen van wie de gegevens zijn', [
    'geen',
    'kent_betrokkene',
    'zelfde_klas_of_team',
    'familie_of_ex_partner',
    'conflict_of_dreiging',
    'betrokkene_zelf',
  ]).optional(),
  vaste_relatie_met_ons: yesNoUnknown('Werken wij al langer met deze ontvanger samen').optional(),
  bedoeling: fact('Hoe de ontvanger aan de gegevens kwam', [
    'per_ongeluk',
    'nieuwsgierig',
    'eigen_voordeel',
    'kwaad',
  ]).optional(),
  geheimhouding: fact('Is de ontvanger gebonden aan geheimhouding', [
    'wettelijk',
    'contractueel',
    'geen',
  ]).optional(),
  verwijdering: fact('Zijn de gegevens gewist of terug', [
    'niet_gevraagd',
    'gevraagd',
    'mondeling',
    'schriftelijk',
    'technisch_vastgesteld',
    'ongeopend_retour',
    'geopend_retour',
    'niet_mogelijk',
  ]).optional(),
  verwijderd_op: approximate('Wanneer het wissen of teruggeven is bevestigd').optional(),
  doorgestuurd: fact('Heeft de ontvanger de gegevens verder verspreid', [
    'nee_bevestigd',
    'mogelijk',
    'ja',
  ]).optional(),
});

/** What the statements about access and exfiltration rest on. An auditor asks: which logs, which period, by whom. */
export const bewijs = group('Waarop een uitspraak over inzage of wegnemen steunt', {
  soort: fact('Soort bewijs', [
    'logboeken_volledig',
    'logboeken_deels',
    'forensisch',
    'verklaring_ontvanger',
    'verklaring_leverancier',
    'waarneming',
    'geen',
  ]),
  waarover: list(
    'Wat dit bewijs aantoont',
    fact('Onderwerp', [
      'inzage',
      'weggehaald',
      'wijziging',
      'beschikbaarheid',
      'verwijdering',
      'geen_datalek',
      'oorzaak',
    ]),
    10,
  ).optional(),
  periode_van: approximate('Begin van de periode die het bewijs beslaat').optional(),
  periode_tot: approximate('Einde van de periode die het bewijs beslaat').optional(),
  door: fact('Wie het heeft vastgesteld', [
    'technicus',
    'hoofd_ict',
    'leverancier',
    'externe_deskundige',
    'privacy_officer',
    'ontvanger',
    'politie',
  ]).optional(),
  vastgesteld_op: approximate('Wanneer het is vastgesteld').optional(),
  toelichting: story('Wat er is onderzocht en gevonden, zonder persoonsgegevens', 2000).optional(),
  verwijzing: line('Waar het bewijs ligt; het stuk zelf staat niet in het register').optional(),
  sha256: sha256('Controlegetal van het stuk dat elders ligt').optional(),
});

/** How far the data went. */
export const verspreiding = group('Hoe ver de gegevens zijn gekomen', {
  omvang: fact('Bij hoeveel mensen', [
    'geen',
    'een',
    'enkelen',
    'besloten_groep',
    'grote_groep',
    'openbaar',
    'verhandeld',
  ]).optional(),
  aantal: range('Aantal mensen dat de gegevens kreeg of kon zien', 'mensen').optional(),
  keren_geopend: range(
    'Hoe vaak de gegevens volgens de logboeken zijn geopend of gedownload',
    'keren',
  ).optional(),
  gevonden_door_zoekmachine: yesNoUnknown('Heeft een zoekmachine of archief een kopie gemaakt').optional(),
  offline_sinds: approximate('Sinds wanneer de gegevens niet meer te zien zijn').optional(),
});

/** Period in which the data lay open. */
export const blootstelling = group(
  'Hoe lang de gegevens open lagen, als dat anders is dan de periode van de inbreuk',
  {
    van: approximate('Vanaf wanneer').optional(),
    tot: approximate('Tot wanneer').optional(),
    duurt_voort: yesNoUnknown('Liggen ze nu nog open').optional(),
  },
);
