import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { Jaarstuk } from './invoer.ts';
import { vorigNaast } from './invoer.ts';
import { getalVan, geweest, rijVan, termijnVan, tijdVan } from './lezen.ts';
import { urenTekst, vanTekst } from './woorden.ts';

/** Is it getting better? Said in words and with the numbers, and only when there are enough of them. */

type Woord = 'beter' | 'gelijk' | 'slechter' | 'niet te zeggen';

/** One thing to watch, and which way it goes. */
export interface Richting {
  readonly naam: string;
  readonly woord: Woord;
  /** The numbers of both years. */
  readonly waarom: string;
}

/** Fewer than this says nothing about a development. */
export const TE_WEINIG = 5;
/** A smaller difference in percentage points, or in percent of a time, is called the same. */
export const GELIJK = 10;

/** What was seen in a year: a value to compare, of how many, and in words. */
interface Gezien {
  readonly waarde: number;
  readonly van: number;
  readonly tekst: string;
}

interface Meting {
  readonly naam: string;
  readonly meet: (cijfers: Jaarcijfers) => Gezien | undefined;
  readonly isMeerBeter: boolean;
  /** How far apart two values may lie and still be the same. */
  readonly marge: (toen: number) => number;
}

const punten = () => GELIJK;
const procent = (toen: number) => (toen * GELIJK) / 100;

const METINGEN: readonly Meting[] = [
  { naam: 'Op tijd gemeld bij de AP (72 uur)', isMeerBeter: true, marge: punten, meet: bijDeAp },
  { naam: 'Tijd van ontdekker naar meldpunt', isMeerBeter: false, marge: procent, meet: naarMeldpunt },
  { naam: 'Herhaald terwijl de maatregel niet klaar was', isMeerBeter: false, marge: punten, meet: herhaald },
  { naam: 'Maatregelen te laat', isMeerBeter: false, marge: punten, meet: teLaat },
];

/** Part of a whole, in percent. */
const aandeel = (
  deel: number | null | undefined,
  van: number | null | undefined,
  wat: string,
): Gezien | undefined =>
  typeof deel === 'number' && typeof van === 'number'
    ? {
        waarde: van === 0 ? 0 : (deel / van) * 100,
        van,
        tekst: van === 0 ? `geen ${wat}` : vanTekst(deel, van),
      }
    : undefined;

function bijDeAp(cijfers: Jaarcijfers): Gezien | undefined {
  const termijn = termijnVan(cijfers, 'ap-72u');
  return aandeel(termijn?.op_tijd, termijn && geweest(termijn), 'termijn');
}

function naarMeldpunt(cijfers: Jaarcijfers): Gezien | undefined {
  const { mediaan = null, gemeten = null } = tijdVan(cijfers, 'ontdekker_meldpunt') ?? {};
  if (gemeten === 0) return { waarde: 0, van: 0, tekst: 'niet gemeten' };
  return mediaan === null || gemeten === null
    ? undefined
    : { waarde: mediaan, van: gemeten, tekst: `de helft binnen ${urenTekst(mediaan)} (${gemeten} gemeten)` };
}

function herhaald({ voor, herhalingen }: Jaarcijfers): Gezien | undefined {
  // The version for outside has none of them, which does not mean that there were none.
  if (voor === 'buiten') return undefined;
  return aandeel(
    herhalingen.filter(({ was }) => was === 'niet_klaar').length,
    herhalingen.length,
    'herhalingen',
  );
}

function teLaat(cijfers: Jaarcijfers): Gezien | undefined {
  return aandeel(rijVan(cijfers, 'maatregelen', 'te_laat'), getalVan(cijfers, 'maatregelen'), 'maatregelen');
}

/** Every thing to watch, with its direction. */
export const richtingen = (stuk: Pick<Jaarstuk, 'cijfers' | 'vorig'>): Richting[] => {
  const vorig = vorigNaast(stuk);
  return METINGEN.map((meting) => richting(meting, stuk.cijfers, vorig));
};

function richting(
  { naam, meet, isMeerBeter, marge }: Meting,
  cijfers: Jaarcijfers,
  vorig: Jaarcijfers | undefined,
): Richting {
  const nu = meet(cijfers);
  const toen = vorig && meet(vorig);
  if (!nu) return { naam, woord: 'niet te zeggen', waarom: 'deze cijfers worden hier niet getoond' };
  if (!toen)
    return { naam, woord: 'niet te zeggen', waarom: `${nu.tekst}; van ${cijfers.jaar - 1} niet bekend` };
  const waarom = `${nu.tekst}; in ${vorig.jaar} ${toen.tekst}`;
  if (nu.van < TE_WEINIG || toen.van < TE_WEINIG)
    return { naam, woord: 'niet te zeggen', waarom: `${waarom}. Te weinig om iets te zeggen` };
  const verschil = nu.waarde - toen.waarde;
  if (Math.abs(verschil) < marge(toen.waarde) || verschil === 0) return { naam, woord: 'gelijk', waarom };
  return { naam, woord: verschil > 0 === isMeerBeter ? 'beter' : 'slechter', waarom };
}
