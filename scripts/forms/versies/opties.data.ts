/** Lists that several versions share, by the key of the answer. */

export const jaNee = { ja: 'Ja', nee: 'Nee' } as const;
/** The list of a row "Kies er een". The third word is not confirmed by a published text. */
export const kiesErEen = { ja: 'Ja', nee: 'Nee', onbekend: 'Nog niet bekend' } as const;

/** The twelve kinds of incident. */
export const aardOpties = {
  e_mail_verkeerde_ontvanger: 'E-mail met persoonsgegevens verstuurd aan verkeerde ontvanger(s)',
  e_mail_aan_of_cc_in_plaats_van_bcc:
    'E-mail verstuurd met ontvangers in het aan-veld of in de cc, in plaats van bcc',
  post_verkeerde_ontvanger: 'Brief of postpakket verstuurd of afgegeven aan de verkeerde ontvanger(s)',
  post_geopend_retour: 'Brief of postpakket geopend retour ontvangen',
  post_kwijt: 'Brief of postpakket kwijtgeraakt',
  autorisatie_verkeerd: 'Autorisatie(s) van medewerker(s) verkeerd ingesteld',
  netwerkmap_te_breed: 'Netwerkmappen of -locaties te breed toegankelijk binnen de organisatie',
  apparaat_drager_papier_kwijt_of_gestolen:
    'Apparaat, gegevensdrager (bijv. USB-stick) en/of papier kwijtgeraakt of gestolen',
  per_ongeluk_gepubliceerd: 'Persoonsgegevens per ongeluk gepubliceerd',
  hacking_malware_phishing: 'Hacking, malware (bijv. ransomware) en/of phishing',
  verkeerd_dossier: 'Persoonsgegevens toegevoegd aan verkeerd dossier',
  overig: 'Overig',
} as const;

export const bepalingOpties = {
  avg_33: 'Algemene verordening gegevensbescherming (AVG), artikel 33',
  telecommunicatiewet: 'Telecommunicatiewet',
  wpg: 'Wet politiegegevens (Wpg)',
  wjsg: 'Wet justitiële en strafvorderlijke gegevens (Wjsg)',
} as const;

export const sectorOpties = { onderwijs: 'Onderwijs', overig: 'Overig' } as const;

export const hoedanigheidOpties = {
  verwerker: 'Verwerker',
  verantwoordelijke: '(Gezamenlijk) verwerkingsverantwoordelijke',
  anders: 'Anders',
} as const;

export const versleuteldOpties = { ja: 'Ja', nee: 'Nee', deels: 'Deels' } as const;

export const ernstOpties = {
  verwaarloosbaar: 'Verwaarloosbaar',
  beperkt: 'Beperkt',
  aanzienlijk: 'Aanzienlijk',
  zeer_groot: 'Zeer groot',
} as const;

export const gemeldOpties = {
  gemeld: 'Ja, het datalek is gemeld aan de betrokkenen',
  gaan: 'Nog niet, maar dat gaan we doen',
  nee: 'Nee',
  onbekend: 'Nog niet bekend',
} as const;

export const middelOpties = {
  telefoon: 'Telefonisch',
  brief: 'Per brief',
  e_mail: 'Per e-mail',
  website: 'Via een mededeling op de website',
  social_media: 'Via social media',
  krant: 'Via een advertentie in de krant',
  anders: 'Anders',
} as const;

export const nietInformerenOpties = {
  geen_hoog_risico: 'Er is geen hoog risico voor de betrokkenen',
  maatregelen_vooraf: 'Er waren vooraf maatregelen getroffen waardoor de gegevens onbegrijpelijk zijn',
  maatregelen_achteraf: 'Er zijn achteraf maatregelen getroffen waardoor het hoge risico is weggenomen',
  onevenredig: 'Het informeren van alle betrokkenen zou een onevenredige inspanning vergen',
  andere_redenen: 'Er zijn andere redenen',
} as const;

export const hoeOpties = {
  toeval: 'Bij toeval',
  controle_of_audit: 'Bij een controle of audit',
  bewaking_of_logboek: 'Door bewaking of een logboek',
  klacht: 'Door een klacht',
  bericht_van_ontvanger: 'Door een bericht van de ontvanger',
  bericht_van_leverancier: 'Door een bericht van de verwerker of leverancier',
  bericht_in_media: 'Door een bericht in de media',
  gevolg_gemerkt: 'Doordat de gevolgen merkbaar waren',
  eigen_waarneming: 'Door eigen waarneming',
  bericht_van_derde: 'Door een bericht van een derde',
  bericht_van_dader: 'Door een bericht van de dader',
  anders: 'Anders',
} as const;
