/** Where personal data was found, from harmless to everywhere. */
export type Plek = 'schijf' | 'klaargezet' | 'commit' | 'verstuurd' | 'tak' | 'bericht' | 'titel';

/**
 * What to do at each place, in order. What was sent cannot be called back: saying so honestly is the point.
 * Ground: AVG art. 33 (such a leak is itself a datalek); practice of hosts that keep what a pull request held.
 */
export const watNu: Readonly<Record<Plek, readonly string[]>> = {
  schijf: ['Dit staat alleen nog op deze computer. Haal het weg en controleer opnieuw; er is niets gelekt.'],
  klaargezet: ['Dit is nog niet vastgelegd. Haal het weg, sla op, en leg daarna vast; er is niets gelekt.'],
  bericht: [
    'Dit staat in het bericht bij de commit. Schrijf een ander bericht: alleen het kenmerk en wat u deed.',
  ],
  commit: [
    'Dit is vastgelegd in uw eigen kloon, voor zover bekend nog niet verstuurd. Verstuur niets (geen push).',
    'Alleen weghalen helpt niet: de oude stand blijft in de geschiedenis. Maak de commits opnieuw: git reset --soft <begin van uw tak>, haal het weg, en leg opnieuw vast.',
    'Kent u Git niet? Vraag uw beheerder, en wacht met versturen.',
  ],
  verstuurd: [
    'Dit is al verstuurd. Weghalen in een nieuwe commit helpt niet: de geschiedenis bewaart het.',
    'Zeg het nu tegen de Privacy Officer: dit kan zelf een datalek zijn, en de 72 uur lopen vanaf dit moment.',
    'Laat uw beheerder de tak verwijderen, de geschiedenis herschrijven, en de forge vragen om bewaarde kopieën te wissen (ook van het voorstel).',
    'Wie al een kloon of een mail heeft, heeft het gegeven. Noteer wie dat zijn, en vraag hen te wissen.',
    'Maak er een eigen incident van.',
  ],
  tak: [
    'Dit staat in de naam van de tak. Is de tak nog niet verstuurd: git branch -m incident/<kenmerk>.',
    'Is zij al verstuurd? Maak een nieuwe tak met alleen het kenmerk, sluit het oude voorstel, verwijder de oude tak. De naam staat ook in berichten die al gemaild zijn: zeg het tegen de Privacy Officer.',
  ],
  titel: [
    'Verander de titel nu. De oude titel blijft zichtbaar in de geschiedenis van het voorstel en staat in mail die al verstuurd is.',
    'Zeg het tegen de Privacy Officer: dit kan zelf een datalek zijn. Vraag de ontvangers van die mail om haar te wissen.',
  ],
};
