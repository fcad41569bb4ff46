import type { Incident } from '../../../schemas/incident.ts';
import { bekend } from '../../protocol/beeld.ts';

type Aard = NonNullable<Incident['aard']>;
type Drager = NonNullable<NonNullable<Incident['feiten']>['drager']>[number];

/** The kinds of the AP form (§3.2) in plain words. Own words of the form (`aard_anders`) are not meant for a letter. */
const ZINNEN: Readonly<Record<Aard, string>> = {
  e_mail_verkeerde_ontvanger: 'Een e-mail van ons kwam bij de verkeerde persoon terecht.',
  e_mail_aan_of_cc_in_plaats_van_bcc:
    'In een e-mail van ons konden de ontvangers elkaars e-mailadres zien. Dat was niet de bedoeling.',
  post_verkeerde_ontvanger: 'Post van ons kwam bij de verkeerde persoon terecht.',
  post_geopend_retour: 'Post van ons kwam geopend terug.',
  post_kwijt: 'Post van ons is kwijtgeraakt.',
  autorisatie_verkeerd: 'In een systeem konden mensen gegevens zien die niet voor hen bedoeld waren.',
  netwerkmap_te_breed: 'Een map met gegevens stond open voor te veel mensen.',
  apparaat_drager_papier_kwijt_of_gestolen: '{wat} met gegevens is {hoe}.',
  per_ongeluk_gepubliceerd: 'Gegevens stonden per ongeluk op een plek waar iedereen ze kon zien.',
  hacking_malware_phishing: 'Iemand van buiten is zonder toestemming in een systeem of account gekomen.',
  verkeerd_dossier: 'Gegevens van de ene persoon zijn in het dossier van een ander gezet.',
  overig: 'Er is iets misgegaan met persoonsgegevens.',
};

const WAT: readonly (readonly [Drager, string])[] = [
  ['apparaat', 'Een computer, telefoon of ander apparaat'],
  ['losse_drager', 'Een usb-stick of andere losse schijf'],
  ['papier', 'Papier'],
];

/** What kind of incident it was, in one sentence for anybody; nothing when the register does not say. */
export function aardZin({ aard, feiten }: Pick<Incident, 'aard' | 'feiten'>): string | undefined {
  if (aard === undefined) return undefined;
  const dragers = WAT.filter(([drager]) => feiten?.drager?.includes(drager));
  const wat = dragers.length === 1 ? dragers[0]?.[1] : undefined;
  return ZINNEN[aard]
    .replace('{wat}', wat ?? 'Een apparaat, een losse schijf of papier')
    .replace('{hoe}', hoeWeg(feiten));
}

/** Stolen, lost or thrown away: only what the facts say. */
function hoeWeg({ oorzaak, drager = [], aantasting }: NonNullable<Incident['feiten']> = {}): string {
  const { aanval = [], dader, opzet } = oorzaak ?? {};
  if (aanval.includes('inbraak_of_diefstal') || (opzet !== 'vergissing' && bekend(dader) !== undefined))
    return 'gestolen';
  if (opzet !== 'vergissing') return 'kwijtgeraakt of gestolen';
  return drager.length === 1 && drager[0] === 'papier' && aantasting?.beschikbaarheid === 'vastgesteld'
    ? 'weggegooid of kwijtgeraakt'
    : 'kwijtgeraakt';
}
