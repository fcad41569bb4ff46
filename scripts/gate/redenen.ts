import type { PoortUitslag } from '../../schemas/poort/uitslag.ts';
import type { PoortStand } from '../../schemas/poort.ts';
import { AFWEZIG } from '../../schemas/poort.ts';
import type { Rolhouder } from './bevoegd.ts';

/** Why the gate is shut, or an explanation beside it. */
export type Reden = PoortUitslag['reasons'][number];

const fout = (code: string, zegt: string, wie = 'privacy_officer'): Reden => ({
  code,
  soort: 'fout',
  zegt,
  wie,
});
const wacht = (code: string, zegt: string, wie = 'privacy_officer'): Reden => ({
  code,
  soort: 'wacht',
  zegt,
  wie,
});
const uitleg = (code: string, zegt: string): Reden => ({ code, soort: 'uitleg', zegt });

/** A role holder in a sentence. */
const naam = ({ functie, sleutel }: Rolhouder) => `${functie} (${sleutel})`;
const samen = (rolhouders: readonly Rolhouder[]) => rolhouders.map(naam).join(' of ');
const kort = (sha: string) => sha.slice(0, 10);

/** Every reason that the gate can give about approvals. */
export const redenen = {
  instellingenOnbekend: fout(
    'instellingen-onbekend',
    'Wie mag goedkeuren is niet te lezen, of er staat dat er geen goedkeuring nodig is. Herstel incidents/organisatie.yaml op de hoofdtak.',
    'beheerder',
  ),
  reviewsOnbekend: fout(
    'reviews-onbekend',
    'De goedkeuringen zijn niet alle te lezen. Start de controle opnieuw.',
    'beheerder',
  ),
  commitsOnbekend: fout(
    'commits-onbekend',
    'Wie dit voorstel schreef is niet te lezen, dus ook niet of iemand eigen werk goedkeurt. Start de controle opnieuw.',
    'beheerder',
  ),
  onbekendeReview: (id: number) =>
    fout(
      'review-onbekend',
      `Review ${id} heeft een stand die dit programma niet kent. Tot dat is uitgezocht, gaat er niets door.`,
      'beheerder',
    ),
  wijzigingenGevraagd: (rolhouder: Rolhouder) =>
    fout(
      'wijzigingen-gevraagd',
      `${naam(rolhouder)} vraagt om wijzigingen. Pas het voorstel aan en vraag om een nieuwe beoordeling.`,
    ),
  makerOnbekend: (sha: string) =>
    fout(
      'maker-onbekend',
      `Van commit ${kort(sha)} is niet te zien wie hem maakte. Wie hem maakte koppelt het e-mailadres van die commit aan het eigen account; daarna telt de goedkeuring.`,
    ),
  niemandBevoegd: fout(
    'niemand-bevoegd',
    'Niemand mag nu namens het CvB goedkeuren. Zet de leden van het CvB met hun accountnummer en datums in organisatie.yaml.',
    'beheerder',
  ),
  teWeinigBevoegden: (aantal: number, nodig: number) =>
    fout(
      'te-weinig-bevoegden',
      `Er ${nodig === 1 ? 'is 1 goedkeuring' : `zijn ${nodig} goedkeuringen`} nodig, maar ${aantal === 0 ? 'niemand' : `${aantal} ${aantal === 1 ? 'persoon' : 'personen'}`} die mag goedkeuren schreef hier zelf niet aan mee. Wijs een vervanger met mandaat aan in organisatie.yaml.`,
      'cvb',
    ),
  goedkeuringNodig: (gegeven: number, nodig: number, wachtOp: readonly Rolhouder[]) =>
    wacht(
      'goedkeuring-nodig',
      `Er ${nodig === 1 ? 'is 1 goedkeuring' : `zijn ${nodig} goedkeuringen`} nodig${gegeven > 0 ? `, waarvan ${gegeven} gegeven` : ''}. Nu aan zet: ${samen(wachtOp)}.`,
      'cvb',
    ),
  eigenWerk: (rolhouder: Rolhouder) =>
    uitleg(
      'eigen-werk',
      `De goedkeuring van ${naam(rolhouder)} telt niet mee: diezelfde persoon schreef aan dit voorstel mee.`,
    ),
  verouderd: (rolhouder: Rolhouder) =>
    uitleg(
      'verouderd',
      `De goedkeuring van ${naam(rolhouder)} ging over een andere inhoud. Daarna is iets beslissends veranderd, of het is niet meer na te gaan. Vraag opnieuw goedkeuring.`,
    ),
  nietBevoegd: (id: number, rolhouder: Rolhouder | undefined) =>
    uitleg(
      'niet-bevoegd',
      `Review ${id}${rolhouder ? ` van ${naam(rolhouder)}` : ''} keurt goed, maar telt niet als besluit van het CvB: die persoon mag nu, of mocht toen, niet namens het CvB beslissen.`,
    ),
} as const;

type Toets = readonly [is: (stand: PoortStand) => boolean, reden: (stand: PoortStand) => Reden];

const voorstelToetsen: readonly Toets[] = [
  [
    ({ voorstel }) => !voorstel.open,
    () =>
      fout(
        'gesloten',
        'Dit voorstel is niet meer open. Open een nieuw voorstel als er nog iets moet veranderen.',
      ),
  ],
  [
    ({ voorstel }) => voorstel.fork,
    () =>
      fout(
        'uit-kopie',
        'Dit voorstel komt uit een kopie van een ander. Maak de tak in het register zelf en open het voorstel opnieuw.',
      ),
  ],
  [
    ({ voorstel }) => !voorstel.naarHoofdtak,
    () =>
      fout(
        'andere-tak',
        'Dit voorstel gaat niet naar de hoofdtak. Kies bovenaan het voorstel main als doel.',
      ),
  ],
  [
    ({ voorstel }) => voorstel.soort === 'gemengd',
    () =>
      fout(
        'gemengd',
        'Dit voorstel verandert incidenten en ook software of rollen. Maak er aparte voorstellen van.',
      ),
  ],
  [
    ({ voorstel }) => voorstel.kenmerken.length > 1,
    ({ voorstel }) =>
      fout(
        'meer-incidenten',
        `Dit voorstel raakt ${voorstel.kenmerken.length} incidenten. Maak per incident een eigen voorstel.`,
      ),
  ],
  [
    ({ voorstel }) => voorstel.anderen.length > 0,
    ({ voorstel }) =>
      fout(
        'ander-voorstel',
        `Voor dit incident is nog een voorstel open: ${voorstel.anderen.map((nummer) => `#${nummer}`).join(', ')}. Werk in één voorstel verder en sluit het andere.`,
      ),
  ],
  [
    ({ voorstel }) => !voorstel.samenvoegbaar,
    () =>
      fout(
        'botst',
        'Dit voorstel botst met de hoofdtak: hetzelfde is op twee plaatsen veranderd. Los dat op in het voorstel (knop Resolve conflicts).',
      ),
  ],
  [
    ({ voorstel }) => voorstel.blokkerend === null,
    () => fout('niet-gecontroleerd', 'De controle is niet gelukt. Start haar opnieuw.', 'beheerder'),
  ],
  [
    ({ voorstel }) => (voorstel.blokkerend ?? 0) > 0,
    ({ voorstel: { blokkerend } }) =>
      fout(
        'bevindingen',
        `${blokkerend === 1 ? 'Eén bevinding houdt' : `${blokkerend} bevindingen houden`} samenvoegen tegen. Zie wat er moet gebeuren onder Bevindingen.`,
      ),
  ],
  [
    ({ voorstel, inhoud }) => isIncident(voorstel) && inhoud.straks === null,
    () =>
      fout('inhoud-onleesbaar', 'Het incident is in het resultaat niet te lezen. Herstel eerst het bestand.'),
  ],
  [
    ({ voorstel }) => voorstel.draft,
    () => wacht('concept', 'Dit is nog een concept. Klik op "Ready for review" als het klaar is.'),
  ],
  [
    ({ voorstel }) => voorstel.wacht,
    () => wacht('wacht', 'Het label "wacht" houdt dit voorstel tegen. Haal het weg als het door mag.'),
  ],
  [
    ({ voorstel, inhoud }) =>
      isIncident(voorstel) && !inhoud.beslist && inhoud.straks !== AFWEZIG && inhoud.nu !== inhoud.straks,
    () =>
      wacht(
        'nog-geen-oordeel',
        'Er staat nog geen oordeel in: melden bij de AP of niet, met de reden, of waarom het geen datalek is. Vul de beoordeling in.',
      ),
  ],
];

const isIncident = ({ soort }: PoortStand['voorstel']) => soort === 'incident' || soort === 'gemengd';

/** What stands in the way apart from approvals. */
export const voorstelRedenen = (stand: PoortStand): Reden[] =>
  voorstelToetsen.filter(([is]) => is(stand)).map(([, reden]) => reden(stand));
