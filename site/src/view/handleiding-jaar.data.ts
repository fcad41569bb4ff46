import type { Deel } from './handleiding.data.ts';

/** Parts of manuals about the annual analysis (protocol §5). */

/** For who makes it. */
export const jaarPo: Deel = {
  id: 'jaaranalyse',
  kop: 'Eén keer per jaar: de jaaranalyse',
  uitleg:
    'Het register telt; u trekt de conclusie. Het CvB moet de uitkomst binnen een half jaar na het einde van het jaar kennen.',
  stappen: [
    {
      tekst:
        'Vergelijk eerst het register met de postbus van het meldpunt, de helpdesk en de leveranciers. Staat iets er niet in, zet het er dan in. Leg in organisatie.yaml vast wat u vergeleek. Op GitHub: open de map incidents, dan organisatie.yaml, en kies het potlood.',
      zo: `afstemmingen:
  - bron: helpdesk
    van: 2026-01-01
    tot: 2026-12-31
    gedaan_op: 2027-01-11
    door: po-1
    gevonden: 7
    ontbraken: 1`,
    },
    {
      tekst:
        'Open Jaaranalyse en kies het jaar. Bij Nog open staan voorstellen die nog niet meetellen: rond die eerst af.',
      naar: '/jaaranalyse.html',
    },
    {
      tekst:
        'Lees de signalen, en open de incidenten erachter. Bij elk signaal staat wanneer het komt. Een signaal is nog geen conclusie: het kan toeval zijn.',
    },
    {
      tekst:
        'Kies Schrijf de conclusie, of Wijzig deze pagina. Schrijf wat opvalt, of er maatregelen nodig zijn, en onder de kop Gevraagd aan het CvB wat het bestuur moet kiezen. Dat komt op het eerste blad. Noem geen namen.',
    },
    {
      tekst:
        'Gaat het naar het CvB? Open bovenaan Gaat dit naar het CvB en volg de stappen. Dan staan de cijfers vast; wat daarna verandert, ziet u bij Sindsdien gewijzigd. Is het CvB ingelicht? Leg de dag vast: bovenaan staat dan hoe. Pas daarna is de termijn gehaald.',
    },
    {
      tekst:
        'Ziet u daar geen link om iets te schrijven of te bewaren? Geef de tekst en het bestand dan aan de beheerder. In het register heten zij jaaranalyse.md en jaaranalyse.json, in de map van het jaar.',
    },
    {
      tekst:
        'Een voorstel met alleen de conclusie of de cijfers gaat vanzelf door als de controle goed is. Een wijziging van organisatie.yaml wacht op een bestuurder: vraag dat op tijd.',
    },
    {
      tekst: 'Kies Los stuk om het af te drukken of als PDF te bewaren. Of laat de beheerder een PDF maken:',
      typ: ['npm run -s register -- jaaranalyse 2026 --vorm pdf --uit jaaranalyse-2026.pdf'],
    },
    {
      tekst:
        'Voor de GMR en medewerkers is er een eigen versie, zonder kleine aantallen, redenen en kenmerken. Zij staat bij het jaar zodra de cijfers vaststaan. Geef nooit de gewone versie door. Geef er per jaar maar één: uit twee versies kan iemand een klein aantal terugrekenen.',
    },
    {
      tekst:
        'Is er van een eerder jaar geen register? Zet de totalen uit de oude lijst in organisatie.yaml, dan staan zij ernaast:',
      zo: `eerdere_jaren:
  - jaar: 2024
    incidenten: 14
    datalekken: 9
    gemeld_ap: 3
    bron: Jaarverslag 2024, bladzijde 28`,
    },
  ],
};

/** For who is told. */
export const jaarCvb: Deel = {
  id: 'jaaranalyse',
  kop: 'U krijgt de jaaranalyse',
  uitleg: 'Het eerste blad is voor u: twee minuten. De rest is om na te kijken.',
  stappen: [
    {
      tekst:
        'Lees In het kort en Wordt het beter. Meer incidenten is niet slechter: dan herkent men ze. Bij kleine aantallen staat er dat er niets te zeggen is.',
      naar: '/jaaranalyse.html',
    },
    {
      tekst:
        'Bij Wat vraagt het van het CvB staat wat de Privacy Officer u vraagt, en wat de cijfers laten zien.',
    },
    {
      tekst:
        'Vraag door: zijn beloofde maatregelen op tijd klaar, en is het register vergeleken met andere bronnen? Dat staat bij Maatregelen en Volledigheid.',
    },
    {
      tekst:
        'Het protocol vraagt dat u de uitkomst kent. Wilt u haar ook goedkeuren, dan kan dat: het is uw eigen keuze.',
    },
    {
      tekst:
        'Wilt u weten of het bestuur de norm haalt? Kijk dan bij Normenkader IBP, onderaan elke bladzijde.',
      naar: '/normenkader.html',
    },
  ],
};
