import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { Organisatie } from '../../../schemas/organisatie.ts';
import type { Geteld } from './geteld.ts';
import { BRON } from './namen.data.ts';
import { idsVan } from './rijen.ts';

type Volledigheid = Jaarcijfers['volledigheid'];
type Afstemming = NonNullable<Organisatie['afstemmingen']>[number];

/** Three places where incidents come in at every school: not to have compared them is said, not left out. */
const ALTIJD = ['postbus_meldpunt', 'helpdesk', 'leveranciers'] as const;

/**
 * How we know that nothing is missing (an auditor asks): what the register was compared with, for which days of the year,
 * and what was missing then; and what could not be counted or has no moment.
 */
export function volledigheid(
  jaar: number,
  vanHetJaar: readonly Geteld[],
  organisatie: Organisatie | undefined,
  nietTeLezen: readonly string[],
): Volledigheid {
  const perBron = Map.groupBy(organisatie?.afstemmingen ?? [], ({ bron }) => bron);
  const bronnen = [...new Set([...ALTIJD, ...perBron.keys()])];
  const zonder = (uit: Geteld['tel']['uit']) => idsVan(vanHetJaar.filter(({ tel }) => tel.uit === uit));
  return {
    bronnen: bronnen.map((bron) => {
      const raakt = (perBron.get(bron) ?? []).filter(({ van, tot }) => dagen([{ van, tot }], jaar) > 0);
      const vergeleken = dagen(raakt, jaar);
      const heel = Temporal.PlainDate.from({ year: jaar, month: 1, day: 1 }).daysInYear;
      return {
        id: bron,
        naam: BRON[bron],
        dagen: vergeleken,
        dekking: vergeleken === 0 ? 'niet' : vergeleken < heel ? 'deels' : 'heel',
        gevonden: som(raakt, 'gevonden'),
        ontbraken: som(raakt, 'ontbraken'),
      };
    }),
    zonder_kennisname: zonder('geregistreerd'),
    zonder_jaar: zonder('kenmerk'),
    niet_te_lezen: [...nietTeLezen],
  };
}

/** What the comparisons say together; null when none of them says it: that is not "nothing was missing". */
function som(alle: readonly Afstemming[], veld: 'gevonden' | 'ontbraken'): number | null {
  const gezegd = alle.flatMap((each) => each[veld] ?? []);
  return alle.length > 0 && gezegd.length === 0 ? null : gezegd.reduce((totaal, each) => totaal + each, 0);
}

/** Days of a year that some periods cover together; ends are included, and no day counts twice. */
function dagen(perioden: readonly Pick<Afstemming, 'van' | 'tot'>[], jaar: number): number {
  const [begin, einde] = [`${jaar}-01-01`, `${jaar}-12-31`];
  const binnen = perioden
    .map(({ van, tot }) => ({ van: van > begin ? van : begin, tot: tot < einde ? tot : einde }))
    .filter(({ van, tot }) => van <= tot)
    .sort((a, b) => (a.van < b.van ? -1 : 1));
  let [geteld, totEnMet] = [0, ''];
  for (const { van, tot } of binnen) {
    if (tot <= totEnMet) continue;
    const vanaf = Temporal.PlainDate.from(van > totEnMet ? van : totEnMet);
    geteld += vanaf.until(tot).days + (van > totEnMet ? 1 : 0);
    totEnMet = tot;
  }
  return geteld;
}
