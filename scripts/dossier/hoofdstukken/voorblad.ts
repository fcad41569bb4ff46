import type { RootContent } from 'mdast';
import type { Organisatie } from '../../../schemas/organisatie.ts';
import { alinea, citaat, lijst, nadruk } from '../../documents/bouw.ts';
import { soorten } from '../../privacy/soorten.data.ts';
import { vastgesteld } from '../../protocol/beslisboom/vastgesteld.ts';
import { dagTekst, dagVan } from '../../protocol/kalender/tekst.ts';
import { jaarVan, parseInstant } from '../../protocol/moment.ts';
import { rolNaam } from '../../weergave/rollen.ts';
import { momentText, wordOf } from '../../weergave/text.ts';
import { feitenTabel, tussenkop, wanneer } from '../blokken.ts';
import type { DossierInvoer } from '../invoer.ts';

/** What it is, of when, by which rules, and who may read it. */
export function voorblad(invoer: DossierInvoer): RootContent[] {
  const { incident, organisatie, stand } = invoer;
  return [
    ...(incident.oefening === 'ja' ? [alinea(nadruk('OEFENING. Dit is niet echt gebeurd.'))] : []),
    alinea(
      'Dit is het document Incidentenmelding en -verwerking dat het protocol in §4 fase 6 noemt. Het bevat geen namen van betrokkenen: het register heeft daar geen plaats voor. Wie iets deed, staat er met een functie.',
    ),
    ...weggelaten(invoer),
    ...feitenTabel([
      ['Organisatie', organisatie?.naam],
      ['Kenmerk', incident.id],
      ['Titel', incident.titel],
      ['Stand op', momentText(stand.op)],
      ['Gemaakt op', momentText(stand.gemaaktOp)],
      ['Register', registerTekst(invoer)],
      ['Versie van de regels', stand.regels],
      ['Beslisboom', vastgesteld(organisatie)],
      ['Protocol', protocolTekst(invoer)],
    ]),
    ...(stand.isZoalsToen ? [alinea(ZOALS_TOEN)] : []),
    tussenkop('Wat de tijd bewijst'),
    ...tijd(invoer),
    tussenkop('Wie dit mag lezen'),
    ...lezers(organisatie, stand.op),
    ...rolhouders(invoer),
  ];
}

const ZOALS_TOEN =
  'Dit dossier laat zien wat het register in deze commit wist. De beoordeling is opnieuw uitgerekend met de regels van de software die nu draait, en met de klok op het moment dat bij Stand op staat.';

function weggelaten({ weggelaten: weg }: DossierInvoer): RootContent[] {
  if (weg.length === 0) return [];
  const plekken = new Set(
    weg.map(
      ({ veld, soort }) => `${soorten[soort].naam}, bij ${veld === 'tekst' ? 'de tekst' : wordOf(veld)}`,
    ),
  );
  return [
    citaat(
      alinea(nadruk('Hier is iets weggelaten.'), ' In het register stonden gegevens die daar niet horen:'),
      lijst([...plekken]),
    ),
  ];
}

function registerTekst({ stand: { commit, isGewijzigd } }: DossierInvoer): string {
  if (commit === undefined) return 'een map zonder geschiedenis (geen kloon van Git)';
  return isGewijzigd ? `commit ${commit}, met wijzigingen die nog niet zijn vastgelegd` : `commit ${commit}`;
}

type Protocol = Organisatie['protocollen'][number];

/** Its days contradict each other; until the board chooses, the earliest counts. */
const beginVan = ({ in_werking: gekozen, gmr, vastgesteld: dagen = [] }: Protocol): string =>
  gekozen ?? [gmr, ...dagen].filter((each) => each !== undefined).sort()[0] ?? '';

function protocolTekst({ organisatie, incident, stand }: DossierInvoer): string | undefined {
  const dag = dagVan(parseInstant(incident.tijdlijn.kennisname) ?? stand.op).toString();
  const geldig = organisatie?.protocollen.findLast(
    (each) => beginVan(each) <= dag && (each.vervallen_op ?? dag) >= dag,
  );
  if (!geldig) return 'er gold toen geen protocol, of dat is niet vastgelegd';
  const { versie, status, fg_controle: fg, gmr, vastgesteld: dagen = [], in_werking: werking } = geldig;
  const wanneerDan = jaarVan(incident.tijdlijn.kennisname) === undefined ? 'nu' : 'bij de kennisname';
  return [
    `versie ${versie} gold ${wanneerDan} (${status})`,
    ...(fg === undefined ? [] : [`bekeken door de FG op ${dagNaam(fg)}`]),
    ...(gmr === undefined ? [] : [`akkoord van de GMR op ${dagNaam(gmr)}`]),
    ...(dagen.length === 0 ? [] : [`genoemd als dag van vaststellen: ${dagen.map(dagNaam).join(' en ')}`]),
    werking === undefined
      ? 'het bestuur koos nog niet welke dag telt, tot dan telt de vroegste'
      : `in werking sinds ${dagNaam(werking)}`,
    ...(geldig.evaluatie_voor === undefined ? [] : [`evaluatie voor ${dagNaam(geldig.evaluatie_voor)}`]),
  ].join('; ');
}

const dagNaam = (dag: string): string => dagTekst(Temporal.PlainDate.from(dag));

function tijd({ stand: { ankers, commit, heeftScheveDatums } }: DossierInvoer): RootContent[] {
  return [
    alinea(
      'De datum van een commit is te vervalsen. Wat de tijd bewijst is het controlegetal van het register dat aan de FG is gestuurd: wie dat heeft, kan nagaan dat het register toen zo was.',
    ),
    ...(ankers.length === 0
      ? [alinea('Bij dit incident is geen controlegetal vastgelegd dat is meegestuurd.')]
      : [lijst(ankers.map((each) => ankerZin(each, commit !== undefined)))]),
    ...(heeftScheveDatums
      ? [
          alinea(
            'Let op: de datums van de commits lopen hier niet gelijk op. Minstens één klok stond verkeerd.',
          ),
        ]
      : []),
  ];
}

function ankerZin(
  { rol, moment, hash, isInGeschiedenis }: DossierInvoer['stand']['ankers'][number],
  isKloon: boolean,
) {
  const gevonden = isInGeschiedenis
    ? 'die stand staat in deze geschiedenis'
    : isKloon
      ? 'die stand staat niet in deze geschiedenis. Vraag de beheerder waarom'
      : 'er is hier geen geschiedenis om het in na te gaan';
  return `${rolNaam(rol)}, ${wanneer(moment)}: ${hash}; ${gevonden}.`;
}

function lezers(organisatie: Organisatie | undefined, op: Temporal.Instant): RootContent[] {
  const dag = dagVan(op).toString();
  const nu = (organisatie?.lezers ?? []).filter(({ van, tot }) => van <= dag && (tot ?? dag) >= dag);
  return nu.length === 0
    ? [alinea('Wie het register mag lezen is niet vastgelegd. Geef dit alleen aan wie het nodig heeft.')]
    : [
        alinea(
          'Wie het register mocht lezen op de dag van deze stand. Geef dit dossier niet verder dan nodig.',
        ),
        lijst(nu.map(({ wie, van }) => `${wie} (sinds ${dagNaam(van)})`)),
      ];
}

function rolhouders({ organisatie, incident }: DossierInvoer): RootContent[] {
  const tekst = JSON.stringify(incident);
  const genoemd = (organisatie?.rolhouders ?? []).filter(({ sleutel }) => tekst.includes(`"${sleutel}"`));
  if (genoemd.length === 0) return [];
  return [
    tussenkop('Wie met een sleutel wordt genoemd'),
    lijst(
      genoemd.map(({ sleutel, functie, van, tot, vervangt, mandaat }) =>
        [
          `${sleutel}: ${functie}, sinds ${dagNaam(van)}`,
          ...(tot === undefined ? [] : [`tot en met ${dagNaam(tot)}`]),
          ...(vervangt === undefined ? [] : [`vervangt ${vervangt}`]),
          ...(mandaat === undefined ? [] : [`mandaat: ${mandaat.document}`]),
        ].join('; '),
      ),
    ),
  ];
}
