import {
  beheerderDelen,
  herinneringenCvb,
  herinneringenFg,
  herinneringenPo,
} from './handleiding-delen.data.ts';
import { jaarCvb, jaarPo } from './handleiding-jaar.data.ts';
import { opzetten } from './handleiding-opzetten.data.ts';

/** A step of a manual: what to do, with a picture where one helps. Between backticks: letter by letter. */
export interface Stap {
  readonly tekst: string;
  /** Page of this site that the step is about. */
  readonly naar?: string;
  /** Page elsewhere. */
  readonly buiten?: string;
  /** What is typed in a terminal, line by line. */
  readonly typ?: readonly string[];
  /** What it looks like: in a file, or on the forge. */
  readonly zo?: string;
  /** Name of a picture. */
  readonly plaatje?: string;
}

/** A part of a manual, about one thing. */
export interface Deel {
  readonly id: string;
  readonly kop: string;
  /** Where it is done, and the sign that stands for it: only in a manual that has a drawing of its parts. */
  readonly waar?: string;
  readonly teken?: Teken;
  readonly uitleg?: string;
  /** Shows how reminders reach more people. */
  readonly metTrap?: boolean;
  readonly stappen: readonly Stap[];
}

/** Signs in the drawing of the parts. */
export type Teken = 'mensen' | 'sleutel' | 'computer' | 'bestand' | 'raderen' | 'nakijken' | 'proef' | 'site';

/** A manual for one role. */
export interface Handleiding {
  readonly id: string;
  readonly rol: string;
  /** When somebody needs it, in one sentence. */
  readonly wanneer: string;
  readonly stappen: readonly Stap[];
  /** Parts after the steps. */
  readonly delen?: readonly Deel[];
  /** What people in this role ask. */
  readonly vragen: readonly { readonly vraag: string; readonly antwoord: string }[];
}

/** The manuals, in the order in which an incident goes along the roles. */
export const handleidingen: readonly Handleiding[] = [
  {
    id: 'ontdekker',
    rol: 'Ontdekker',
    wanneer: 'U ziet dat er iets mis is met gegevens. Een account heeft u niet nodig.',
    stappen: [
      {
        tekst: 'Bel het meldpunt als het haast heeft. Anders: open Doorgeven, ook op uw telefoon.',
        naar: '/melden.html',
        plaatje: 'doorgeven',
      },
      {
        tekst:
          'Beantwoord de vragen die u weet. Weet u iets niet, kies dan dat u het niet weet. Noem geen namen.',
      },
      {
        tekst:
          'Kies hoe u het verstuurt: in een mail, als tekst om te plakken, of op papier. De bladzijde verstuurt zelf niets.',
      },
      { tekst: 'Bewaar wat u zag (de mail, de brief) en laat het verder met rust. Stuur niets door.' },
      { tekst: 'U hoort later wat er is gedaan. Dat hoort bij het protocol.' },
    ],
    vragen: [
      {
        vraag: 'Krijg ik straf?',
        antwoord: 'Nee, niet voor eerlijk doorgeven. In het register komt uw functie en geen naam.',
      },
      {
        vraag: 'Het is misschien niets. Toch doorgeven?',
        antwoord: 'Ja. De Privacy Officer beoordeelt het. Te laat doorgeven kost tijd die er niet is.',
      },
    ],
  },
  {
    id: 'privacy-officer',
    rol: 'Privacy Officer',
    wanneer: 'Er komt iets binnen bij het meldpunt, of er loopt een termijn.',
    stappen: [
      {
        tekst: 'Kijk op Vandaag wat nu moet. Bovenaan staat wat het eerst te laat is, met de som erbij.',
        naar: '/index.html',
        plaatje: 'vandaag',
      },
      {
        tekst:
          'Zet een nieuw incident in het register vanuit Doorgeven: vijf velden zijn genoeg. Het moment van kennisname bepaalt de termijn.',
        naar: '/melden.html',
      },
      {
        tekst:
          'Open Beoordelen, plak het bestand en beantwoord de open vragen. Elk oordeel krijgt een reden. Zet de tekst daarna terug in het register.',
        naar: '/beoordelen.html',
      },
      { tekst: 'Op de bladzijde van het incident ziet u wat eruit komt en waarom.', plaatje: 'uitkomst' },
      {
        tekst:
          'Vraag advies aan de FG, en laat het CvB goedkeuren in het voorstel. Wacht niet met melden als de tijd om is: meld dan voorlopig, en leg vast waarom.',
      },
      {
        tekst:
          'Melden bij de AP? Kies bij het incident Formulier van de AP. Bovenaan staat wat nog ontbreekt; kopieer de antwoorden een voor een naar het formulier op de site van de AP. Uw naam, telefoon en mail vult u daar zelf in.',
      },
      {
        tekst:
          'Gemeld? Zet moment en meldingsnummer meteen in het register. Het register bevriest dan wat u hebt verteld; een aanvulling noemt later alleen wat anders is.',
      },
      {
        tekst:
          'Moeten mensen het horen? Kies bij het incident Brieven. Daar staan de brieven en vragenlijsten die nu nodig zijn, en wat er nog in ontbreekt. Lees ze na, en kopieer ze, druk ze af of open ze in Word.',
      },
      {
        tekst:
          'Is er een brief weg? Leg vast hoeveel er gingen, hoeveel niet aankwamen, en later de vragen en klachten. Dat staat bij het incident onder Wie is bereikt.',
      },
      { tekst: 'Vul aan tot elke fase klaar is. Dan kan het incident dicht.', plaatje: 'tijdlijn' },
    ],
    delen: [herinneringenPo, jaarPo],
    vragen: [
      {
        vraag: 'Het moment van kennisname weet ik niet.',
        antwoord:
          'Schrijf onbekend. De termijn loopt dan vanaf het eerste moment dat wel bekend is: de voorzichtige lezing.',
      },
      {
        vraag: 'De 72 uur zijn al om.',
        antwoord: 'Meld toch, meteen. Leg vast waarom het later werd; die reden hoort in de melding.',
      },
      {
        vraag: 'Iemand vraagt het hele dossier.',
        antwoord:
          'Kies bij het incident Dossier en druk het af of bewaar het. De beheerder kan er een map van maken met alle stukken en controlegetallen, ook zoals het op een eerder moment was.',
      },
      {
        vraag: 'Hoe vind ik iets van vroeger?',
        antwoord:
          'Op Register kunt u zoeken en kiezen. Wat u koos staat in het adres: bewaar dat als bladwijzer.',
      },
    ],
  },
  {
    id: 'cvb',
    rol: 'CvB',
    wanneer: 'U krijgt een verzoek om goed te keuren.',
    stappen: [
      {
        tekst:
          'Open het voorstel vanuit de mail. De eerste opmerking is uw scherm: wat is er gebeurd, wat wordt besloten, en wat is anders dan de regels zeggen.',
      },
      { tekst: 'Wilt u het hele verhaal, open dan de bladzijde van het incident.', plaatje: 'uitkomst' },
      {
        tekst:
          'Bent u het eens: kies Files changed, Review changes, Approve, Submit review. Bent u het niet eens: kies Request changes en schrijf waarom, zonder namen.',
      },
      {
        tekst:
          'Uw goedkeuring geldt voor deze inhoud. Verandert er iets dat beslist, dan vraagt het register opnieuw.',
      },
      {
        tekst: 'Op Vandaag ziet u wat loopt en wat te laat is, ook als niemand u iets stuurde.',
        naar: '/index.html',
        plaatje: 'vandaag',
      },
    ],
    delen: [herinneringenCvb, jaarCvb],
    vragen: [
      {
        vraag: 'Ik ben er niet.',
        antwoord: 'Een lid met een mandaat keurt goed. De Privacy Officer of de FG kan dat nooit.',
      },
      {
        vraag: 'Mag er gemeld worden zonder mijn akkoord?',
        antwoord: 'Als de tijd om is: ja. U bekrachtigt het daarna, en dat wordt vastgelegd.',
      },
    ],
  },
  {
    id: 'fg',
    rol: 'FG',
    wanneer: 'U adviseert bij elk datalek, en kijkt geregeld mee.',
    stappen: [
      {
        tekst:
          'Kies op Register wat u wilt zien: alles dat open staat, alles dat niet is gemeld, of één leverancier.',
        naar: '/register.html',
        plaatje: 'kiezen',
      },
      {
        tekst:
          'Op de bladzijde van een incident, bij Goedkeuring en geschiedenis, kiest u de dag van uw vorige bezoek. U ziet dan elk veld dat sindsdien anders is.',
      },
      {
        tekst: 'Volg de weg door de beslisboom, met per vraag de plaats in wet of protocol.',
        naar: '/beslisboom.html',
      },
      {
        tekst:
          'Geef advies in het voorstel. De Privacy Officer legt vast wat u zei, of het is gevolgd, en zo niet waarom.',
      },
      {
        tekst: 'Kijk op Leveranciers welke afspraken ontbreken en wie ons te laat iets liet weten.',
        naar: '/leveranciers.html',
      },
      {
        tekst:
          'Lees één keer per jaar de jaaranalyse, vooral wat niet is gemeld: met welke reden, en of er is teruggekeken.',
        naar: '/jaaranalyse.html',
      },
    ],
    delen: [herinneringenFg],
    vragen: [
      {
        vraag: 'Is de beslisboom van het bestuur?',
        antwoord:
          'Zolang het CvB haar niet heeft vastgesteld, is zij een reconstructie. Elke bladzijde zegt dat.',
      },
      {
        vraag: 'Hoe weet ik dat er niets is weggehaald?',
        antwoord:
          'De geschiedenis bewaart elke stap. De opdracht audit rekent na wie wat wanneer goedkeurde.',
      },
    ],
  },
  {
    id: 'technicus',
    rol: 'Technicus',
    wanneer: 'De Privacy Officer vraagt u om het lek te dichten of iets uit te zoeken.',
    stappen: [
      { tekst: 'Dicht eerst het lek, en bewaar de logboeken. Wis niets.' },
      {
        tekst:
          'Bij uw naam op Vandaag staan de vragen die u kunt beantwoorden, en wat het antwoord verandert.',
        naar: '/index.html',
      },
      {
        tekst:
          'Geef door: wat was de oorzaak, wanneer was het lek dicht, wat laten de logboeken zien, en waren de gegevens onleesbaar.',
        plaatje: 'repareren',
      },
      {
        tekst:
          'Zet logboeken en schermafdrukken nooit in het register. Geef door waar zij liggen, met het controlegetal.',
      },
    ],
    vragen: [
      {
        vraag: 'Ik kan niet bewijzen dat niemand het zag.',
        antwoord: 'Zeg dat dan. Het register rekent wat niet is uit te sluiten als mogelijk.',
      },
    ],
  },
  {
    id: 'beheerder',
    rol: 'Beheerder',
    wanneer: 'U zorgt dat het register blijft lopen: rollen, de site, herinneringen en nieuwe versies.',
    stappen: [
      {
        tekst: 'Is er nog geen register? Begin bij Een register opzetten.',
        naar: '/handleiding/opzetten.html',
      },
      {
        tekst:
          'Rollen, scholen en termijnen staan in `organisatie.yaml`. Een wijziging daarin keurt het CvB goed.',
      },
      {
        tekst: 'Wat de controle vindt, staat met bestand, regel en wat te doen op Bevindingen.',
        naar: '/bevindingen.html',
        plaatje: 'bevinding',
      },
      {
        tekst:
          'De site met incidenten hoort achter de aanmelding van de school. Hoe dat moet staat in de map `hosting`. De open site mag overal.',
      },
      {
        tekst: 'Controleer een keer per kwartaal wie het register kan lezen, en vul dat in bij `lezers`.',
        naar: '/gegevens.html',
      },
      {
        tekst:
          'Kijk dan ook de forge na. Elke fout komt met de stappen om haar te herstellen. U hebt er een sleutel voor nodig die alles alleen leest; hoe u die maakt staat bij Een register opzetten.',
        naar: '/handleiding/opzetten.html',
        typ: ['npm run -s register -- dokter'],
      },
    ],
    delen: beheerderDelen,
    vragen: [
      {
        vraag: 'Er is geen internet meer.',
        antwoord:
          'De site werkt uit een map, zonder server. Bewaar een kopie op een plek die blijft werken, en hang de noodkaart op.',
      },
      {
        vraag: 'Er staat een naam in de geschiedenis.',
        antwoord: 'Lees SECURITY.md voordat u iets doet: wissen uit de geschiedenis moet op elke kopie.',
      },
    ],
  },
  opzetten,
];

/** A picture of a page of the example: which page, which part, how wide the screen is. */
export interface Plaatje {
  readonly naam: string;
  readonly pagina: string;
  readonly deel: string;
  readonly breedte: number;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
}

/** The pictures; a test takes them of the example, and says so when one is no longer true. */
export const plaatjes: readonly Plaatje[] = [
  {
    naam: 'doorgeven',
    pagina: 'melden.html',
    deel: '#formulier fieldset:first-of-type',
    breedte: 390,
    alt: 'De eerste vraag van Doorgeven op een telefoon: keuzes onder elkaar.',
  },
  {
    naam: 'vandaag',
    pagina: 'index.html',
    deel: '.nu',
    breedte: 760,
    alt: 'Vandaag: bovenaan wat nu moet, met hoeveel tijd er nog is, wie het doet en waarom.',
  },
  {
    naam: 'uitkomst',
    pagina: 'incidenten/2026-9TRB.html',
    deel: '#uitkomst',
    breedte: 760,
    alt: 'Wat eruit komt: melden of niet, en wat de AVG en het eigen protocol vragen.',
  },
  {
    naam: 'tijdlijn',
    pagina: 'incidenten/2026-9TRB.html',
    deel: '#fase-beoordelen',
    breedte: 760,
    alt: 'Een fase in de tijdlijn: wat er gebeurde, wie het deed, en wat nog nodig is.',
  },
  {
    naam: 'kiezen',
    pagina: 'register.html',
    deel: '#kiezen',
    breedte: 760,
    alt: 'Zoeken en kiezen in het register: een zoekveld en lijsten voor jaar, termijn, fase en meer.',
  },
  {
    naam: 'repareren',
    pagina: 'incidenten/2026-R8MJ.html',
    deel: '#fase-repareren',
    breedte: 760,
    alt: 'De fase repareren: wanneer de oorzaak is gevonden, het lek dicht was en het is verholpen.',
  },
  {
    naam: 'bevinding',
    pagina: 'bevindingen.html',
    deel: '.findings li:first-child',
    breedte: 760,
    alt: 'Een bevinding: het bestand, de regel, wat er niet klopt en wat te doen.',
  },
];
