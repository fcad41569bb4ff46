/** Something that is known of the forge only from its documentation or from others, and how to see whether it is so. */
export interface Proef {
  readonly wat: string;
  readonly doe: string;
  readonly verwacht: string;
  /** What it means when it is not so. */
  readonly anders: string;
}

/** Everything on which this register rests and that was not tried on the real forge. */
export const proeven: readonly Proef[] = [
  {
    wat: 'Een lid van het CvB met alleen leesrecht kan goedkeuren.',
    doe: 'Geef een tweede account leesrecht, open een voorstel en laat dat account Approve kiezen.',
    verwacht: 'De goedkeuring staat bij het voorstel, en de opmerking noemt haar.',
    anders: 'Geef het CvB het recht Triage; schrijfrecht is niet nodig.',
  },
  {
    wat: 'Update branch haalt een goedkeuring niet weg.',
    doe: 'Keur goed, zet iets anders op de hoofdtak, en klik op Update branch.',
    verwacht: 'De goedkeuring telt nog: de inhoud is gelijk.',
    anders:
      'De forge wijst de goedkeuring dan aan een andere commit toe. Meld dit aan de makers; keur zolang opnieuw goed.',
  },
  {
    wat: 'Een ingetrokken review telt niet meer.',
    doe: 'Keur goed en laat een beheerder de review intrekken (Dismiss).',
    verwacht: 'De status poort gaat terug naar pending.',
    anders: 'Start de workflow register met de hand. Helpt dat niet, voeg dan niets samen en meld het.',
  },
  {
    wat: 'Zonder status poort is samenvoegen op slot.',
    doe: 'Open een voorstel en kijk naar de knop Merge pull request, als beheerder en als Privacy Officer.',
    verwacht: 'De knop is grijs, ook voor de beheerder.',
    anders:
      'De ruleset is niet actief, of iemand mag erlangs (bypass). Op een gratis privéregister werken rulesets niet: neem Team.',
  },
  {
    wat: 'Alleen GitHub Actions kan de status poort zetten.',
    doe: 'Zet met een eigen sleutel de status poort op success: gh api repos/<eigenaar>/<naam>/statuses/<commit> -f state=success -f context=poort',
    verwacht: 'De knop Merge blijft grijs.',
    anders: 'In de ruleset ontbreekt de bron bij de verplichte status: kies GitHub Actions.',
  },
  {
    wat: 'Wie niet de beheerder is, kan de workflows niet veranderen.',
    doe: 'Verander als Privacy Officer een bestand in .github en verstuur de tak.',
    verwacht: 'De forge weigert de push.',
    anders: 'De push-ruleset ontbreekt. Zonder haar kan wie mag pushen de status vervalsen.',
  },
  {
    wat: 'Het register voegt zelf samen, met vastlegging.',
    doe: 'Keur een proefvoorstel goed en wacht op de workflow.',
    verwacht:
      'Het voorstel is samengevoegd; git log -1 toont Besluit, Inhoud, Goedgekeurd-door en Hoofd-sha.',
    anders: 'Kijk in het verslag van de taak samenvoegen wat de forge antwoordt.',
  },
  {
    wat: 'Na samenvoegen begint de site vanzelf.',
    doe: 'Kijk na die samenvoeging onder Actions bij site.',
    verwacht: 'Er is één run, van de nieuwe commit.',
    anders: 'De taak samenvoegen mist het recht actions: write.',
  },
  {
    wat: 'De opmerking wordt leeg gemaild.',
    doe: 'Volg het register met een account en open een voorstel.',
    verwacht: 'In de mail staat alleen dat de controle loopt.',
    anders: 'Zet meldingen per mail uit voor dit register: inhoud hoort niet in mail.',
  },
  {
    wat: 'Een concept, een botsend voorstel en [skip ci] worden toch bekeken.',
    doe: 'Maak een voorstel dat botst met de hoofdtak, en start de workflow register met de hand.',
    verwacht: 'De status zegt dat het botst.',
    anders: 'Kijk of de workflow op de hoofdtak staat en of de planning aan is.',
  },
  {
    wat: 'De planning houdt de Nederlandse dag aan.',
    doe: 'Kijk een dag lang wanneer register op de planning begint.',
    verwacht:
      'Bijna elk uur een run, om zeventien over, ook na de omschakeling van de klok; de forge slaat beurten over en is soms uren laat.',
    anders:
      'De termijnen lopen door. Start de workflow met de hand, en laat degene die de planning het laatst wijzigde lid blijven. Verschuift alles een of twee uur, dan kent deze forge de regel timezone niet.',
  },
  {
    wat: 'Een herinnering komt één keer, ook als twee rondes tegelijk lopen.',
    doe: 'Laat een proefincident met een kennisname van 50 uur geleden openstaan, en start de workflow register twee keer vlak na elkaar.',
    verwacht:
      'In het issue met het kenmerk als titel staat één nieuwe reactie, en de genoemde accounts krijgen bericht.',
    anders: 'Kijk in het verslag bij de stap herinner. Zonder issues: write komt er niets; dubbel mag nooit.',
  },
  {
    wat: 'De site van een privéregister is niet openbaar.',
    doe: 'Kijk onder Settings, Pages, en typ: npm run -s register -- dokter --bladzijden',
    verwacht: 'Pages staat uit, of is Private. De workflow site weigert al het andere.',
    anders:
      'Zet Pages meteen uit: onder Enterprise is die site voor iedereen te lezen. Dat is zelf een datalek.',
  },
];
