import type { Soort } from '../privacy/soorten.data.ts';
import { laatsteBeoordeling } from '../protocol/bij-incident.ts';
import { momentTekst } from '../protocol/kalender/tekst.ts';
import { isLopend } from '../protocol/termijnen/stand.ts';
import type { Bron } from './antwoord.ts';
import { inVoorbereiding, laatsteEigen, vanAnder } from './meldingen.ts';

/** Sentences that must be read before a form is used. */

/** What there is to say besides what the incident itself says. */
interface Verder {
  /** What was cut out of the incident. */
  readonly weggelaten: readonly { readonly veld: string; readonly soort: Soort }[];
  /** Is it known what the AP was told? */
  readonly heeftMomentopname: boolean;
}

/** The sentences, the most pressing first. */
export function letOp(bron: Bron, verder: Verder): string[] {
  return [
    oefening(bron),
    weggelaten(verder),
    termijn(bron),
    uitkomst(bron),
    bestaand(bron, verder),
    tegenOordeel(bron),
    ander(bron),
  ].filter((zin) => zin !== undefined);
}

const oefening = ({ incident }: Bron) =>
  incident.oefening === 'ja'
    ? 'OEFENING. Dit is niet echt gebeurd. Verstuur dit nooit naar de AP.'
    : undefined;

function weggelaten({ weggelaten: alle }: Verder): string | undefined {
  if (alle.length === 0) return undefined;
  const velden = [...new Set(alle.map(({ veld }) => veld))].join(', ');
  return `Uit deze velden is weggelaten wat op persoonsgegevens lijkt: ${velden}. Haal het ook uit het bestand, of leg bij mag_blijven uit waarom het geen persoonsgegeven is.`;
}

/** Until when the law lets us notify, and what the protocol asked. Only after the hours of the law a reason is asked. */
function termijn({ soort, termijnen }: Bron): string | undefined {
  const lopend = termijnen.filter(({ state }) => isLopend(state));
  const wet = lopend.find(({ soort: welk }) => welk === 'ap-72u');
  if (soort !== 'eerste' || !wet) return undefined;
  const einde = momentTekst(wet.dueAt);
  if (wet.state === 'over')
    return `De termijn van de AVG is voorbij sinds ${einde}. Meld nu, met de reden erbij; ontbreekt er nog iets, vul dat later aan.`;
  const protocol = lopend.some(({ soort: welk, state }) => welk.startsWith('ap-2wd') && state === 'over')
    ? ' De twee werkdagen van het protocol zijn al voorbij.'
    : '';
  return `Melden kan volgens de AVG tot ${einde}.${protocol} Ontbreekt er dan nog iets? Meld wat u weet en vul later aan (AVG art. 33 lid 4).`;
}

function uitkomst({ beslissing, soort }: Bron): string | undefined {
  if (soort !== 'eerste') return undefined;
  if (beslissing.uitkomst.ap === 'nee')
    return 'De uitkomst is nu: niet melden bij de AP. Dit formulier is er alleen voor als dat verandert.';
  return beslissing.uitkomst.ap === 'voorlopig-ja'
    ? 'De uitkomst is nu: voorlopig melden. Blijkt het later niet nodig, dan kunt u de melding intrekken.'
    : undefined;
}

function bestaand({ incident, soort }: Bron, { heeftMomentopname }: Verder): string | undefined {
  if (soort === 'eerste') {
    const eerder = laatsteEigen(incident);
    return eerder
      ? 'Er is al een melding gedaan. Een tweede nieuwe melding is bijna nooit goed: vul aan met --soort vervolg.'
      : undefined;
  }
  if (!laatsteEigen(incident))
    return 'Er is nog geen melding van ons met moment en nummer. Aanvullen of intrekken kan pas daarna.';
  return soort === 'vervolg' && !heeftMomentopname
    ? 'Er is geen momentopname van wat de AP is verteld. Hieronder staat daarom alles: vergelijk zelf met uw eerdere melding.'
    : undefined;
}

/** A withdrawal that says that there is no risk, while the last judgement still says that there is. */
function tegenOordeel({ incident, soort }: Bron): string | undefined {
  const grond = inVoorbereiding(incident)?.grond_intrekking;
  if (soort !== 'intrekking' || grond === 'dubbel_gemeld' || grond === 'ander_is_verantwoordelijk')
    return undefined;
  const laatste = laatsteBeoordeling(incident);
  return laatste?.ap?.antwoord === 'ja' || laatste?.ap?.antwoord === 'voorlopig_ja'
    ? 'Het laatste oordeel zegt nog: melden. Beoordeel eerst opnieuw, met het nieuwe feit en het CvB, en trek dan in.'
    : undefined;
}

function ander({ incident, soort }: Bron): string | undefined {
  const melding = vanAnder(incident);
  if (soort !== 'eerste' || !melding) return undefined;
  const wie = melding.door === 'leverancier' ? 'De leverancier' : 'Een andere verantwoordelijke';
  return melding.volmacht === 'ja'
    ? `${wie} meldde al namens ons. Meld niet dubbel; vul aan als er iets ontbreekt.`
    : `${wie} meldde al bij de AP. Dat telt niet als onze melding: er is geen afspraak vastgelegd dat dit namens ons mocht.`;
}
