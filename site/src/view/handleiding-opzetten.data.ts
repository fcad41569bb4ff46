import type { Handleiding } from './handleiding.data.ts';

/** From an empty organisation to a working register, for who never did it. */
export const opzetten: Handleiding = {
  id: 'opzetten',
  rol: 'Een register opzetten',
  wanneer: 'U bent beheerder en begint met niets. Neem een dagdeel, met de Privacy Officer erbij.',
  stappen: [],
  delen: [
    {
      id: 'nodig',
      kop: 'Leg klaar wat u nodig hebt',
      waar: 'op GitHub',
      teken: 'mensen',
      stappen: [
        {
          tekst:
            'Een organisatie op GitHub met het plan Team. Hebt u er al een? Het plan staat bij de instellingen van de organisatie, onder Billing and licensing. Waarom Team: op een gratis plan gelden de sloten van een besloten register niet. Dan kan iedereen die mag schrijven iets samenvoegen zonder goedkeuring.',
          buiten: 'https://github.com/organizations/plan',
        },
        {
          tekst:
            'Zet de organisatie dicht. Klik op uw foto, Organizations, en bij uw organisatie op Settings. Dat zijn andere instellingen dan die van uzelf. Kies Member privileges en zet Base permissions op No permission. Anders leest elk lid elk incident. Zet daar ook Allow forking of private repositories uit, en klik eronder op Save.',
        },
        {
          tekst:
            'Eis een tweede stap bij het aanmelden, bij dezelfde instellingen: Authentication security, Require two-factor authentication. Vraag eerst iedereen om die stap aan te zetten: wie haar niet heeft, kan er niet meer bij.',
        },
        {
          tekst:
            'Een eigen account voor ieder die iets doet: beheerder, Privacy Officer, plaatsvervanger, de leden van het CvB en de FG. Nodig hen uit in de organisatie: People, Invite member. Wie elders werkt, zoals de FG, nodigt het register straks zelf uit. Deel nooit een account: dan is niet te bewijzen wie iets goedkeurde.',
        },
        {
          tekst:
            'Het nummer van elk account. Open `https://api.github.com/users/` met de accountnaam erachter, en schrijf het getal achter `id` op. Een naam kan veranderen, het nummer niet.',
          zo: '{ "login": "voornaam-po", "id": 1000001, ... }',
        },
      ],
    },
    {
      id: 'sleutel',
      kop: 'Maak een sleutel',
      waar: 'op GitHub',
      teken: 'sleutel',
      uitleg: 'Met deze sleutel mag uw computer het register inrichten. Hij is van u alleen en geldt kort.',
      stappen: [
        {
          tekst:
            'Klik op uw foto, Settings, Developer settings, Personal access tokens, Fine-grained tokens, Generate new token.',
          buiten: 'https://github.com/settings/personal-access-tokens/new',
        },
        {
          tekst:
            'Token name: een naam voor uzelf, bijvoorbeeld `opzetten`. Resource owner: uw organisatie. Staat zij er niet bij, dan zet een eigenaar dit soort sleutels aan: Settings van de organisatie, Personal access tokens. Expiration: 7 days. Repository access: All repositories, want het register is er nog niet.',
        },
        {
          tekst:
            'Klik bij Permissions, tab Repositories, op Add permissions. Zet deze op Read and write: Actions, Administration, Contents, Issues, Pull requests en Workflows. Zet op Read-only: Pages.',
        },
        { tekst: 'Doe hetzelfde op de tab Organizations. Zet op Read-only: Administration en Members.' },
        {
          tekst:
            'Kies Generate token en kopieer de sleutel. Vraagt GitHub om goedkeuring, dan geeft een eigenaar die bij de organisatie: Settings, Personal access tokens, Pending requests.',
        },
        {
          tekst:
            'Open een terminal: op Mac en Linux het programma Terminal, op Windows PowerShell. Typ daar alles van deze handleiding, regel voor regel. Kies een naam voor het register en zet de naam van uw organisatie ervoor, zoals in het adres op GitHub. Op Mac en Linux:',
          typ: [
            'export GITHUB_REPOSITORY=uw-organisatie/register',
            'read -rs GITHUB_TOKEN && export GITHUB_TOKEN',
          ],
        },
        {
          tekst: 'Of op Windows:',
          typ: [
            '$env:GITHUB_REPOSITORY = "uw-organisatie/register"',
            '$env:GITHUB_TOKEN = Read-Host "Sleutel"',
          ],
        },
        {
          tekst:
            'Na de laatste regel wacht de terminal op u. Plak de sleutel en druk op Enter. Op Mac en Linux ziet u daarbij niets. Laat dit venster open: in een nieuw venster geeft u de naam en de sleutel opnieuw.',
        },
        {
          tekst: 'Zet de sleutel nooit in een bestand, een mail of het register.',
        },
      ],
    },
    {
      id: 'software',
      kop: 'Haal de software',
      waar: 'op uw computer',
      teken: 'computer',
      stappen: [
        {
          tekst:
            'Zet Node (versie 20 of nieuwer) en Git op uw computer; Git haalt u bij git-scm.com. Net gezet? Open een nieuw venster en geef daarin de sleutel opnieuw. Kijk of ze er zijn:',
          typ: ['node --version', 'git --version'],
          buiten: 'https://nodejs.org/en/download',
        },
        {
          tekst:
            'Zeg Git wie u bent, zonder uw naam of mail te laten zien: uw accountnaam, en het nummer van uw account ervoor.',
          typ: [
            'git config --global user.name "voornaam-beheer"',
            'git config --global user.email "1000009+voornaam-beheer@users.noreply.github.com"',
          ],
        },
        {
          tekst:
            'Haal de uitgave op. Het adres en de versie krijgt u van wie u de software gaf; zet ze op de plaats van wat tussen < en > staat. U maakt zo een eigen kopie; `bron` is voortaan de plek van nieuwe versies.',
          typ: [
            'git clone -c advice.detachedHead=false --origin bron --branch v<versie> <adres van de uitgave> register',
            'cd register',
            'git switch -c main',
          ],
        },
        {
          tekst:
            'Start het één keer. De eerste keer duurt dat een paar minuten. Open daarna het adres dat onderaan staat. U ziet een voorbeeld, en de waarschuwingen horen daarbij; kijk rond. Stoppen: Ctrl en C.',
          typ: ['npm start'],
        },
        {
          tekst:
            'Zegt Windows dat scripts niet mogen (`npm.ps1 cannot be loaded`)? Typ dit één keer, en probeer het opnieuw.',
          typ: ['Set-ExecutionPolicy -Scope CurrentUser RemoteSigned'],
        },
      ],
    },
    {
      id: 'gegevens',
      kop: 'Vul uw gegevens in',
      waar: 'op uw computer',
      teken: 'bestand',
      stappen: [
        {
          tekst: 'Haal het voorbeeld weg. U krijgt een paar vragen: naam, KvK, meldpunt, FG en scholen.',
          typ: ['npm run -s register -- begin'],
        },
        {
          tekst:
            'Open `incidents/organisatie.yaml` in een teksteditor. Zet bij `rolhouders`, in plaats van wat daar staat, iedereen met sleutel, functie en het nummer van het account. Nooit een naam. Zorg voor een plaatsvervanger van de Privacy Officer, een tweede die namens het CvB mag beslissen, en twee beheerders: op GitHub kan niemand een eigen voorstel goedkeuren. Spring in met spaties, precies zoals hier.',
          zo: `rolhouders:
  - sleutel: po-1
    functie: Privacy Officer
    rol: privacy_officer
    forge_id: 1000001
    van: 2026-08-01
  - sleutel: po-2
    functie: plaatsvervangend Privacy Officer
    rol: privacy_officer
    forge_id: 1000002
    van: 2026-08-01
    vervangt: po-1
    mandaat:
      document: Archief stafbureau, besluit vervanging
      van: 2026-08-01
  - sleutel: cvb-1
    functie: voorzitter College van Bestuur
    rol: cvb
    voorzitter: ja
    forge_id: 1000003
    van: 2026-08-01
  - sleutel: cvb-2
    functie: lid College van Bestuur
    rol: cvb
    forge_id: 1000004
    van: 2026-08-01
  - sleutel: fg-1
    functie: functionaris gegevensbescherming
    rol: fg
    forge_id: 1000005
    van: 2026-08-01
  - sleutel: beheerder-1
    functie: beheerder van dit register
    rol: beheerder
    forge_id: 1000009
    van: 2026-08-01
  - sleutel: beheerder-2
    functie: tweede beheerder van dit register
    rol: beheerder
    forge_id: 1000010
    van: 2026-08-01`,
        },
        {
          tekst:
            'Zet onderaan hetzelfde bestand waar het register komt te staan, zonder spaties ervoor. Andere velden mogen later.',
          zo: 'register_adres: https://github.com/uw-organisatie/register',
          naar: '/velden.html',
        },
        {
          tekst: 'Bewaar het bestand en controleer. Elke fout zegt wat u doet; herhaal tot er geen meer is.',
          typ: ['npm run -s register -- controle'],
        },
        {
          tekst: 'Laat Git voortaan bij elke wijziging zoeken naar namen en nummers, en leg vast wat u hebt.',
          typ: [
            'npm run -s register -- privacy --haak',
            'git add -A incidents',
            'git commit -m "Ons register begint"',
          ],
        },
      ],
    },
    {
      id: 'inrichten',
      kop: 'Richt de forge in',
      waar: 'op uw computer, soms op GitHub',
      teken: 'raderen',
      uitleg:
        'Eén opdracht kijkt wat er al is en doet alleen wat nog ontbreekt: het register maken, de instellingen, de mensen en de sloten. U mag haar zo vaak doen als u wilt.',
      stappen: [
        { tekst: 'Bekijk de stappen, met waarom.', typ: ['npm run -s register -- inrichten --lijst'] },
        {
          tekst: 'Kijk wat er zou gebeuren, en doe het dan.',
          typ: ['npm run -s register -- inrichten --droog', 'npm run -s register -- inrichten'],
        },
        {
          tekst: 'Het register is nu gemaakt, en leeg. Wijs het aan.',
          typ: ['git remote add origin https://github.com/uw-organisatie/register.git'],
        },
        {
          tekst:
            'Op Mac en Linux: laat Git in deze map dezelfde sleutel gebruiken. De eerste regel zorgt dat Git de sleutel nergens bewaart. Op Windows slaat u dit over: Git opent daar zelf een venster om u aan te melden.',
          typ: [
            'git config --add credential.https://github.com.helper ""',
            "git config --add credential.https://github.com.helper '!f() { echo username=x; echo password=$GITHUB_TOKEN; }; f'",
          ],
        },
        { tekst: 'Ga verder waar u was.', typ: ['npm run -s register -- inrichten'] },
        {
          tekst:
            'Achter elke stap staat hoe het ging. Staat er `doet u zelf`, doe dan wat eronder staat en typ de opdracht opnieuw. Staat er `kan nog niet`, dan moet een stap ervoor eerst.',
        },
        {
          tekst:
            'Staat er `wacht op een ander`? Wie is uitgenodigd kreeg een mail van GitHub en moet die aannemen. Pas daarna telt een goedkeuring van dat account.',
        },
        {
          tekst:
            'Herhaal tot er staat dat alle stappen zijn gedaan. Noemt de dokter dan nog `rooster-loopt` of `rooster-van-wie`? Dat kan op de eerste dag: de klok van GitHub moet nog voor het eerst lopen. Verander niets, en kijk morgen opnieuw. Alleen één stap kan ook, met haar naam uit de lijst.',
          typ: ['npm run -s register -- inrichten --stap mensen'],
        },
      ],
    },
    {
      id: 'nakijken',
      kop: 'Kijk alles na',
      waar: 'op uw computer',
      teken: 'nakijken',
      stappen: [
        {
          tekst:
            'De dokter kijkt of de sloten echt dicht zijn. Eerst wat fout is, met de stappen om het te herstellen; dan wat hij niet kan zien.',
          typ: ['npm run -s register -- dokter'],
        },
        {
          tekst:
            'Herhaal tot er geen fout meer is; die van het rooster gaan na een dag vanzelf weg. Niet te zien is niet goed: kijk dat zelf na.',
        },
        {
          tekst:
            'Sommige dingen kunt u alleen proberen. Doe deze lijst één keer, op een proefregister: een tweede map en een andere naam, zoals `uw-organisatie/proef`, langs dezelfde stappen. Gooi het daarna weg.',
          typ: ['npm run -s register -- dokter --proef'],
        },
      ],
    },
    {
      id: 'proef',
      kop: 'Oefen met één incident',
      waar: 'samen, op GitHub',
      teken: 'proef',
      uitleg: 'Een oefening telt nooit mee en gaat nooit naar de AP.',
      stappen: [
        {
          tekst:
            'Maak een oefening, met een voorstel erbij. Zonder terminal kan de Privacy Officer dat op Doorgeven, met het vinkje bij oefening.',
          naar: '/melden.html',
          typ: ['npm run -s register -- nieuw --oefening --voorstel'],
        },
        {
          tekst:
            'Open het adres van het voorstel. Binnen een paar minuten staat er een opmerking van het register, en de status `poort` wacht. De opmerking noemt wat nog nodig is: eerst een oordeel.',
        },
        {
          tekst:
            'De Privacy Officer velt dat oordeel. Start de site, open Beoordelen, plak het bestand en beantwoord de vragen. Kies bij het voorstel op GitHub Files changed, bij het bestand de drie puntjes, Edit file, zet de nieuwe tekst erin en klik op Commit changes.',
          typ: ['npm start'],
          naar: '/beoordelen.html',
        },
        {
          tekst:
            'Een lid van het CvB keurt goed: Files changed, Review changes, Approve, Submit review. Het register voegt dan zelf samen, binnen een paar minuten.',
          naar: '/handleiding/cvb.html',
        },
        {
          tekst:
            'Uw map staat nu op de tak van de oefening. Ga terug naar de hoofdtak en haal op wat nieuw is.',
          typ: ['git switch main', 'git pull origin main'],
        },
        { tekst: 'Lukt iets niet, start dan bij de dokter. Oefen ook aan tafel.', naar: '/oefenen.html' },
      ],
    },
    {
      id: 'site',
      kop: 'Zet de site neer',
      waar: 'op uw server',
      teken: 'site',
      stappen: [
        {
          tekst:
            'De workflow `site` maakt de site na elke wijziging en elke twee uur overdag. Zij hoort achter de aanmelding van de school; hoe dat moet, staat in `hosting/LEESMIJ.md`.',
        },
        {
          tekst: 'Zet haar nooit op openbare bladzijden van GitHub. Dit kijkt dat na:',
          typ: ['npm run -s register -- dokter --bladzijden'],
        },
        {
          tekst:
            'De open site, zonder incidenten, mag overal. U maakt haar zo; zet daarna alles uit de map `site/dist-open` neer.',
          typ: ['npm start -- --bouw open --alleen-bouwen'],
        },
        {
          tekst:
            'Zet de termijnen in de agenda van de Privacy Officer: onderaan Vandaag staat hoe. Hang de noodkaart op.',
          naar: '/noodkaart.html',
        },
        {
          tekst:
            'Gooi de sleutel weg: op GitHub in de lijst waar u hem maakte, Delete. Later maakt u zo nodig een nieuwe, op dezelfde manier.',
          buiten: 'https://github.com/settings/personal-access-tokens',
        },
        {
          tekst: 'Klaar. Wat u daarna doet, staat in de handleiding van de beheerder.',
          naar: '/handleiding/beheerder.html',
        },
      ],
    },
  ],
  vragen: [
    {
      vraag: 'Kan het ook zonder GitHub?',
      antwoord:
        'Controleren en de site bekijken kan overal. Goedkeuren, samenvoegen en herinneren gaan via GitHub.',
    },
    {
      vraag: 'Het inrichten stopte halverwege.',
      antwoord: 'Typ de opdracht opnieuw. Zij kijkt eerst wat er al is.',
    },
    {
      vraag: 'Ik heb geen rechten om iets in te stellen.',
      antwoord:
        'Vraag een eigenaar van de organisatie (owner) om u voor deze ene dag eigenaar te maken, of om naast u te zitten.',
    },
  ],
};
