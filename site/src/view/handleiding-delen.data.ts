import type { Deel } from './handleiding.data.ts';

/** Parts of manuals about what goes on by itself: reminders, the site, people and versions. */

/** A reminder as it stands on the forge. */
const VOORBEELD = `2026-M3KV: nog 12 uur (tot ma 14 sep 2026 16:45)

@voornaam-po @voornaam-vervanger: kijk in het register bij 2026-M3KV wat er moet gebeuren.`;

/** For who has to act. */
export const herinneringenPo: Deel = {
  id: 'herinneringen',
  kop: 'U krijgt een herinnering',
  uitleg:
    'Het register herinnert u aan elke termijn, ook als u er niet aan denkt. U leest het in uw mail of in de app van GitHub. Er staat nooit in wat er is gebeurd.',
  metTrap: true,
  stappen: [
    {
      tekst: 'Zo ziet een herinnering eruit: het kenmerk, hoeveel tijd er nog is, en wie het moet weten.',
      zo: VOORBEELD,
    },
    { tekst: 'Open Vandaag, zoek het kenmerk en doe wat daar staat.', naar: '/index.html' },
    {
      tekst:
        'Gedaan? Leg het vast, bijvoorbeeld zo. Pas daarna stopt het herinneren; het issue sluit dan vanzelf.',
      typ: ['npm run -s register -- leg-vast 2026-M3KV melding --moment nu --nummer <nummer van de AP>'],
    },
    {
      tekst:
        'Antwoord niet in het issue met wat er is gebeurd: dat wordt gemaild. Verander de titel niet en haal geen reacties weg, want daaraan ziet het register wat al gezegd is.',
    },
    {
      tekst:
        'Krijgt u geen mail? Zet op GitHub bij Settings, Notifications de mail aan bij Participating, @mentions and custom.',
    },
  ],
};

/** For who is called when it gets late. */
export const herinneringenCvb: Deel = {
  id: 'herinneringen',
  kop: 'U wordt genoemd in een herinnering',
  uitleg:
    'Dat gebeurt vanaf 6 uur voor het einde van een termijn van de wet of het protocol, en nooit zomaar: de Privacy Officer en de plaatsvervanger zijn al genoemd.',
  metTrap: true,
  stappen: [
    {
      tekst: 'Zo ziet het eruit. U ziet alleen het kenmerk en de tijd.',
      zo: VOORBEELD.replace('nog 12 uur', 'nog 6 uur').replace(
        '@voornaam-vervanger',
        '@voornaam-vervanger @voornaam-cvb',
      ),
    },
    { tekst: 'Bel de Privacy Officer. Geen gehoor? Bel de plaatsvervanger, daarna de FG.' },
    {
      tekst: 'Wacht het op u? Open het voorstel en keur het goed, of zeg wat er anders moet.',
      naar: '/index.html',
    },
    {
      tekst:
        'Is er niemand? Meld dan zelf voorlopig bij de AP. Het formulier staat ingevuld bij het incident. Liever onvolledig dan te laat; aanvullen kan later.',
    },
  ],
};

/** For who watches. */
export const herinneringenFg: Deel = {
  id: 'herinneringen',
  kop: 'U wordt genoemd in een herinnering',
  uitleg:
    'Dat gebeurt vanaf 2 uur voor het einde van een termijn van de wet of het protocol. De Privacy Officer, de plaatsvervanger en het CvB zijn dan al genoemd.',
  stappen: [
    { tekst: 'Bel het CvB. U beslist niet zelf en keurt niets goed; u zegt wel wat de wet vraagt.' },
    { tekst: 'Schrijf uw advies in het voorstel, ook als het te laat is geworden.' },
  ],
};

/** For who keeps it running. */
export const beheerderDelen: readonly Deel[] = [
  {
    id: 'herinneringen',
    kop: 'Hoe het herinneren werkt',
    uitleg:
      'De workflow register loopt na elke gebeurtenis, en verder elk uur van vroeg tot laat. Er is één issue per incident, met het kenmerk als titel. Elke herinnering is één reactie.',
    metTrap: true,
    stappen: [
      {
        tekst:
          'Andere uren kiest het bestuur in `incidents/organisatie.yaml`. De Privacy Officer wordt altijd genoemd.',
        zo: `instellingen:
  waarschuwen:
    plaatsvervanger_uren: 12
    cvb_uren: 6
    fg_uren: 2`,
      },
      {
        tekst:
          'Wilt u het weten als het herinneren zelf stilvalt? Neem een dienst die een seintje verwacht, en zet haar adres erbij. Het seintje heeft geen inhoud.',
        zo: `instellingen:
  waakhond: https://waakhond.voorbeeld.example/abc`,
      },
      {
        tekst: 'Wat zou er nu gezegd worden? Kijk zonder iets te doen. Hiervoor is een sleutel nodig.',
        naar: '/handleiding/opzetten.html',
        typ: [
          'npm run -s register -- haal',
          'npm run -s register -- signaleer --reken',
          'npm run -s register -- signaleer --droog',
        ],
      },
    ],
  },
  {
    id: 'rood',
    kop: 'De site is rood',
    uitleg:
      'Er zijn twee soorten rood. Allebei betekenen zij: vertrouw er niet op dat iemand een bericht krijgt.',
    stappen: [
      {
        tekst:
          'Zeg het meteen tegen de Privacy Officer. Die kijkt zelf naar de termijnen; ook de agenda en de noodkaart werken door.',
        naar: '/noodkaart.html',
      },
      {
        tekst:
          '`Deze bladzijde is te oud`: de site is 26 uur niet gemaakt. Open op GitHub Actions, site. Staat er een rode ronde, open haar en lees de laatste regels. Kies daarna Run workflow.',
      },
      {
        tekst:
          '`De herinneringen zijn stil`: er was 26 uur geen ronde op de klok. Open Actions, register en kies Run workflow. Dat helpt meteen. De site blijft rood tot de klok zelf weer loopt.',
      },
      {
        tekst:
          'Staat er `This scheduled workflow is disabled`? Kies Enable workflow. GitHub zet de klok uit als wie haar instelde geen lid meer is.',
      },
      { tekst: 'Kijk de hele forge na, en herstel wat fout is.', typ: ['npm run -s register -- dokter'] },
    ],
  },
  {
    id: 'mensen',
    kop: 'Iemand komt of gaat',
    stappen: [
      {
        tekst:
          'Gaat iemand weg: vul bij die rolhouder `tot` in. Haal de regel niet weg, want over jaren moet nog te zien zijn wie mocht beslissen.',
      },
      {
        tekst: 'Komt iemand: maak een nieuwe rolhouder met een eigen sleutel en het nummer van het account.',
        zo: `  - sleutel: po-1
    functie: Privacy Officer
    rol: privacy_officer
    forge_id: 1000001
    van: 2024-08-01
    tot: 2026-07-31
  - sleutel: po-3
    functie: Privacy Officer
    rol: privacy_officer
    forge_id: 1000011
    van: 2026-08-01`,
      },
      {
        tekst:
          'Wijzig het bestand op GitHub met het potlood, en kies Create a new branch: dat is het voorstel. Het CvB keurt het goed. Daarna geeft u de rechten, met een sleutel zoals bij Een register opzetten.',
        naar: '/handleiding/opzetten.html',
        typ: [
          'git switch main',
          'git pull origin main',
          'npm run -s register -- inrichten --droog',
          'npm run -s register -- inrichten',
        ],
      },
      {
        tekst:
          'Haal wie weggaat zelf weg: op GitHub in het register bij Settings, Collaborators and teams, en in de organisatie bij People. Trek ook de rol op de site in.',
      },
      {
        tekst:
          'Gaat de beheerder weg die als laatste de klok van een workflow wijzigde? Dan stopt de klok. Laat eerst de nieuwe beheerder de regel met `cron` in `.github/workflows/register.yml` en `site.yml` wijzigen, bijvoorbeeld één minuut later.',
      },
      { tekst: 'Kijk na of alles klopt.', typ: ['npm run -s register -- dokter'] },
    ],
  },
  {
    id: 'bijwerken',
    kop: 'Een nieuwe versie',
    uitleg:
      'De map `incidents` blijft zoals zij is. Wat u zelf aan de software veranderde, wordt genoemd en niet stil vervangen.',
    stappen: [
      {
        tekst:
          'Kijk eerst wat er zou gebeuren. Het getal is de nieuwe versie. Let op incidenten met een andere uitkomst.',
        typ: ['npm run -s register -- bijwerken 1.2.0 --droog'],
      },
      {
        tekst:
          'Maak het voorstel; daarvoor is een sleutel nodig. De andere beheerder leest het verslag erin, keurt het goed en voegt het samen.',
        naar: '/handleiding/opzetten.html',
        typ: ['npm run -s register -- bijwerken 1.2.0 --voorstel'],
      },
      {
        tekst: 'Haal het op en kijk na.',
        typ: ['git switch main', 'git pull origin main', 'npm start', 'npm run -s register -- dokter'],
      },
    ],
  },
];
