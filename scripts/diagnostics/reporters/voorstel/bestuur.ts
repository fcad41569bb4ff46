import type { VoorstelControle } from '../../../../schemas/controle.ts';
import type { PoortUitslag } from '../../../../schemas/poort/uitslag.ts';
import { plain } from '../markdown.ts';
import type { VoorstelBeeld } from './voorstel.ts';

/** The board's screen: what is asked, why, until when, what if nothing is done. Four lines and four taps. */
export function bestuursscherm({ controle, uitslag, momentTekst }: VoorstelBeeld): string {
  const vraag = wachtOpCvb(uitslag);
  const regels = [
    ['Gevraagd', gevraagd(controle, uitslag, vraag)],
    ['Waarom', waarom(controle)],
    ['Tot wanneer', totWanneer(controle, momentTekst)],
    ['Wat als u niets doet', alsNiets(controle, uitslag, vraag)],
  ];
  return [
    ...regels.map(([kop, tekst]) => `**${kop}.** ${tekst}\n\n`),
    vraag ? TIKKEN : '',
    controle.incident?.oefening === true
      ? '**Dit is een oefening.** Er gaat niets naar de AP en het telt nergens mee.\n\n'
      : '',
  ].join('');
}

/** Four taps, in the words that stand on the buttons of the forge. */
const TIKKEN = `**Zo doet u dat, in vier tikken.** 1. Open het tabblad **Files changed**. 2. Tik op **Review changes** (op een telefoon: **Review**). 3. Kies **Approve** als u akkoord bent, of **Request changes** als er iets anders moet; schrijf dan erbij wat. 4. Tik op **Submit review**.\n\n`;

const wachtOpCvb = ({ reasons }: PoortUitslag) => reasons.some(({ code }) => code === 'goedkeuring-nodig');

function gevraagd(controle: VoorstelControle, { state, nodig }: PoortUitslag, vraag: boolean): string {
  if (!vraag)
    return nodig && state === 'success'
      ? 'Niets meer: het College van Bestuur keurde dit besluit goed.'
      : 'Nu niets van het College van Bestuur.';
  if (controle.soort === 'organisatie')
    return 'Het College van Bestuur keurt de wijziging van rollen en instellingen goed, of vraagt om een wijziging.';
  const zin = controle.incident?.uitkomst.zin;
  return `Het College van Bestuur keurt dit besluit goed, of vraagt om een wijziging${zin === undefined ? '' : `: ${plain(zin)}`}.`;
}

function waarom({ incident, soort }: VoorstelControle): string {
  if (!incident)
    return soort === 'organisatie'
      ? 'Wie mag beslissen, bepaalt u zelf.'
      : 'Dit gaat niet over één incident.';
  const { uitkomst } = incident;
  const herkomst = uitkomst.beoordeeld
    ? 'De beslisboom komt hierop uit met de feiten en de oordelen die nu in het register staan'
    : 'De beslisboom komt hierop uit met de feiten die nu bekend zijn; een mens heeft nog niet beoordeeld';
  const factoren = uitkomst.groepen.flatMap(({ factoren: each }) => each);
  const zwaarste = factoren.filter(({ richting }) => richting === 'verhoogt').slice(0, 2);
  const anders = uitkomst.afwijkingen.map((each) => ` Let op: ${plain(each)}`);
  return `${herkomst}${zwaarste.length === 0 ? '' : `. Zwaar weegt: ${zwaarste.map(({ tekst }) => plain(zonderPunt(tekst))).join('; ')}`}.${anders.join('')}`;
}

const zonderPunt = (zin: string) => zin.replace(/\.$/, '');

function totWanneer({ incident }: VoorstelControle, momentTekst: VoorstelBeeld['momentTekst']): string {
  const bindend = incident?.termijnen.find(({ bindend: is, state }) => is && state !== 'gehaald');
  if (!bindend) return 'Er loopt geen termijn voor de AP.';
  const over = bindend.state === 'over' ? ' **Dit moment is voorbij.**' : '';
  return `**${momentTekst(Temporal.Instant.from(bindend.dueAt))}**: ${plain(bindend.titel)}.${over}`;
}

function alsNiets(controle: VoorstelControle, uitslag: PoortUitslag, vraag: boolean): string {
  if (uitslag.state === 'success') return 'Het register voegt dit zelf samen en legt het vast.';
  if (!vraag) return 'Dan blijft dit voorstel open staan tot het klaar is.';
  if (controle.soort === 'organisatie') return 'Dan blijven de oude rollen en instellingen gelden.';
  return 'De melding bij de AP en een waarschuwing aan mensen in gevaar wachten nooit op u: de Privacy Officer doet die op tijd. Maar het besluit staat dan niet vast, en later is niet te bewijzen dat het bestuur het nam.';
}
