import { isOnbegrijpelijk } from '../../protocol/advies/bescherming.ts';
import type { FeitenVanGroep } from '../../protocol/beeld.ts';
import { gat } from '../gat.ts';
import type { Persoon } from './gevolgen.data.ts';
import { aantastingWoorden, over } from './gevolgen.data.ts';
import type { Stuk } from './stuk.ts';

/** What happened to the data: seen, changed or gone; each by how sure that is, and loss by whether they came back. */
export function metGegevens({ beeld }: Stuk, persoon: Persoon): string[] {
  const { vertrouwelijkheid, integriteit, beschikbaarheid } = beeld.feiten.aantasting ?? {};
  const zinnen = [
    gezien(vertrouwelijkheid, isOnbegrijpelijk(beeld) === 'ja'),
    aantastingWoorden.integriteit[integriteit ?? ''],
    aantastingWoorden.beschikbaarheid[beschikbaarheid ?? ''] &&
      (verlies(beeld.feiten) ?? aantastingWoorden.beschikbaarheid[beschikbaarheid ?? '']),
  ].filter((zin) => zin !== undefined);
  const isAllesBekend = [vertrouwelijkheid, integriteit, beschikbaarheid].every(
    (each) => each !== undefined && each !== 'onbekend',
  );
  // Known, and all of it ruled out: then there is nothing to fill in.
  return zinnen.length > 0 || isAllesBekend
    ? zinnen.map((zin) => over(zin, persoon))
    : [gat('of gegevens zijn gezien, veranderd of weg zijn (veld feiten.aantasting)')];
}

type Vertrouwelijkheid = NonNullable<FeitenVanGroep['aantasting']>['vertrouwelijkheid'];

/** That nobody could read the data takes evidence, or encryption with a key that is safe (AVG art. 34 lid 3 onder a). */
function gezien(staat: Vertrouwelijkheid, isVersleuteld: boolean): string | undefined {
  if (staat === 'uitgesloten_met_bewijs') return 'Niemand kon {gegevens} lezen.';
  const zin = aantastingWoorden.vertrouwelijkheid[staat ?? ''];
  if (!isVersleuteld) return zin;
  const leesbaar = 'Niemand kon {gegevens} lezen: zij waren versleuteld.';
  return staat === 'vastgesteld' ? `${zin} ${leesbaar}` : leesbaar;
}

/** Gone, or back: only what the facts say. Nothing while they say neither. */
function verlies({ beschikbaarheid = {} }: FeitenVanGroep): string | undefined {
  const { hersteld, definitief_kwijt: kwijt } = beschikbaarheid;
  if (isWeg(beschikbaarheid))
    return 'Wij hebben {gegevens} niet meer. De gegevens zijn weg en komen niet terug.';
  if (kwijt === 'deels') return 'Een deel van {gegevens} is weg en komt niet terug.';
  if (hersteld === 'volledig') return 'Wij konden een tijd niet bij {gegevens}. De gegevens zijn terug.';
  if (hersteld === 'deels')
    return `Wij konden een tijd niet bij {gegevens}. Een deel is terug. Van de rest weten wij: ${gat(TERUG)}.`;
  if (hersteld === 'niet') return `Wij kunnen nu niet bij {gegevens}. ${gat(TERUG)}.`;
  return undefined;
}

const TERUG = 'of de gegevens terugkomen (veld feiten.beschikbaarheid.definitief_kwijt)';

/** Is everything gone for good: recorded as such, or the only copy without a backup, and not restored? */
export function isWeg(beschikbaarheid: FeitenVanGroep['beschikbaarheid']): boolean {
  const { hersteld, definitief_kwijt: kwijt, enig_exemplaar: enig, backup } = beschikbaarheid ?? {};
  if (kwijt === 'alles') return true;
  return enig === 'ja' && backup === 'geen' && hersteld === 'niet' && kwijt !== 'nee' && kwijt !== 'deels';
}
