import type { Incident } from '../../../schemas/incident.ts';
import { laatsteBeoordeling } from '../bij-incident.ts';
import type { Lijn } from './beslis.ts';
import type { Verdict } from './wandel.ts';

/** A way in which what was decided is not what the tree, or the protocol of the school, gives. */
export type Afwijking = 'ap' | 'ap_open' | 'betrokkenen' | 'betrokkenen_open' | 'vrijwillig' | 'protocol';

/** For the CvB, as it stands on the screen: every deviation is the board's to see, with or without a reason. */
export const afwijkingTekst: Readonly<Record<Afwijking, string>> = {
  ap: 'Er is geoordeeld dat melden niet nodig is, en uit de beslisboom komt melden.',
  ap_open: 'Er is geoordeeld dat melden niet nodig is terwijl de beslisboom nog openstaat.',
  betrokkenen:
    'Er is geoordeeld dat betrokkenen niet of later worden geïnformeerd, en uit de beslisboom komt informeren.',
  betrokkenen_open:
    'Er is geoordeeld dat betrokkenen niet of later worden geïnformeerd terwijl de beslisboom nog openstaat.',
  vrijwillig: 'Betrokkenen worden geïnformeerd zonder melding bij de AP; dat is meer dan de wet vraagt.',
  protocol: 'De AVG laat toe dat betrokkenen niets horen; het eigen protocol vraagt informeren.',
};

const NIET_INFORMEREN = new Set(['nee', 'later']);

/** What the last judgement decided otherwise than the walk and the protocol give. Heavier than needed is no deviation. */
export function afwijkingen(
  incident: Incident,
  {
    uitkomst,
    lijnen,
  }: { readonly uitkomst: Verdict; readonly lijnen: Readonly<Record<'avg' | 'protocol', Lijn>> },
): Afwijking[] {
  const { ap, betrokkenen } = laatsteBeoordeling(incident) ?? {};
  const isNietMelden = ap?.antwoord === 'nee';
  const isNietInformeren = NIET_INFORMEREN.has(betrokkenen?.antwoord ?? '');
  const alle: readonly (readonly [Afwijking, boolean])[] = [
    ['ap', isNietMelden && uitkomst.ap === 'ja'],
    ['ap_open', isNietMelden && uitkomst.ap === 'voorlopig-ja'],
    ['betrokkenen', isNietInformeren && WEL.has(uitkomst.betrokkenen)],
    ['betrokkenen_open', isNietInformeren && uitkomst.betrokkenen === 'nog-te-besluiten'],
    ['vrijwillig', betrokkenen?.antwoord === 'ja' && isNietMelden && uitkomst.betrokkenen === 'nee'],
    [
      'protocol',
      betrokkenen?.antwoord === 'nee' &&
        lijnen.protocol.betrokkenen === 'ja' &&
        lijnen.avg.betrokkenen === 'nee',
    ],
  ];
  return alle.filter(([, is]) => is).map(([naam]) => naam);
}

const WEL = new Set(['ja', 'openbaar']);
