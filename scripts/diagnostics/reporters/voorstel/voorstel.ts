import type { VoorstelControle } from '../../../../schemas/controle.ts';
import type { PoortUitslag } from '../../../../schemas/poort/uitslag.ts';
import type { Verschil } from '../../../gate/verschil.ts';
import { plain } from '../markdown.ts';
import { bestuursscherm } from './bestuur.ts';
import {
  bevindingenDeel,
  ontbreektDeel,
  openDeel,
  padDeel,
  poortDeel,
  termijnenDeel,
  verschilDeel,
  vondstenDeel,
} from './delen.ts';

/** A proposal on its way to people. */
export interface VoorstelBeeld {
  readonly controle: VoorstelControle;
  readonly uitslag: PoortUitslag;
  readonly verschillen: readonly Verschil[];
  /** Address of the register on the forge. */
  readonly adres: string | undefined;
  /** Number of the run whose summary has everything, with the form of the AP. */
  readonly ronde: string | undefined;
  /** Writes a moment for people in the Netherlands. */
  readonly momentTekst: (moment: Temporal.Instant) => string;
}

/** By this our comment is found again; it says nothing. */
export const MARKER = '<!-- incidentregister: voorstel -->';

/** The comment as it is made, before it says something: a new comment is mailed in full, an edited one is not. */
export const NEUTRAAL = `${MARKER}\nDe controle van dit voorstel loopt.\n`;

/** Most characters of a comment, with room to spare. */
const MOST = 60_000;

/** The comment: first the board's screen, then what is missing. The same proposal always gives the same text. */
export function opmerking(beeld: VoorstelBeeld): string {
  const { controle, uitslag, verschillen, momentTekst } = beeld;
  const { incident } = controle;
  const text = [
    `${MARKER}\n`,
    kop(controle),
    bestuursscherm(beeld),
    poortDeel(uitslag, momentTekst),
    verschilDeel(verschillen),
    vondstenDeel(controle, 10),
    bevindingenDeel(controle, 10),
    incident ? ontbreektDeel(incident, 6) : '',
    incident ? openDeel(incident, 6) : '',
    incident ? termijnenDeel(incident, momentTekst, false) : '',
    voet(beeld),
  ].join('');
  return text.length <= MOST
    ? text
    : `${text.slice(0, text.lastIndexOf('\n', MOST))}\n\nDe rest staat in het verslag van de controle.\n`;
}

/** What the checking step itself can say: everything, before anybody is asked who approved. */
export function samenvatting(controle: VoorstelControle, momentTekst: VoorstelBeeld['momentTekst']): string {
  const { incident } = controle;
  return [
    kop(controle),
    controle.boom === null ? '❌ Dit voorstel botst met de hoofdtak.\n\n' : '',
    incident ? `**Uitkomst.** ${plain(incident.uitkomst.zin)} (${plain(incident.uitkomst.code)})\n\n` : '',
    vondstenDeel(controle, Number.POSITIVE_INFINITY),
    bevindingenDeel(controle, Number.POSITIVE_INFINITY),
    incident ? padDeel(incident) : '',
    incident ? termijnenDeel(incident, momentTekst, true) : '',
    incident ? openDeel(incident, Number.POSITIVE_INFINITY) : '',
    incident ? ontbreektDeel(incident, Number.POSITIVE_INFINITY) : '',
    `<sub>Commit ${controle.head}, hoofdtak ${controle.main}.</sub>\n`,
  ].join('');
}

const KOPPEN = {
  incident: 'Incident',
  organisatie: 'Rollen en instellingen',
  register: 'Register',
  software: 'Software',
  gemengd: 'Meer dan één onderwerp',
} as const;

/** No title: that may hold a name, and this text is mailed. */
const kop = ({ soort, kenmerken, nummer }: VoorstelControle) =>
  `### ${KOPPEN[soort]}${kenmerken.length === 0 ? '' : ` ${kenmerken.join(', ')}`} · voorstel ${nummer}\n\n`;

/** Where the summary of a run is. Another run of the same content is no news: see `zonderRonde`. */
const rondeAdres = (adres: string, ronde: string) => `${adres}/actions/runs/${ronde}`;

/** A comment without the run that it leads to. */
export const zonderRonde = (text: string): string =>
  text.replaceAll(/\/actions\/runs\/\d+/g, '/actions/runs/');

function voet({ controle: { head, onderwerp, soort }, adres, ronde }: VoorstelBeeld): string {
  const bestand =
    adres !== undefined && onderwerp !== null ? `[Het bestand](${adres}/blob/${head}/${onderwerp}) · ` : '';
  const verslag =
    adres !== undefined && ronde !== undefined
      ? `[${soort === 'incident' ? 'Verslag en formulier van de AP' : 'Verslag'}](${rondeAdres(adres, ronde)}) · `
      : '';
  return `${bestand}${verslag}<sub>Gecontroleerd: commit ${head.slice(0, 10)}. De beslisboom is een hulpmiddel; het bestuur beslist.</sub>\n`;
}
