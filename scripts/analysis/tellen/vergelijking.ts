import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { Organisatie } from '../../../schemas/organisatie.ts';
import { getallen, jaargroepen } from './getallen.ts';
import type { Geteld } from './geteld.ts';

type Jaartotaal = Jaarcijfers['jaren'][number];

/** How many years stand beside this one. */
const ERVOOR = 5;

/**
 * This year beside the years before it. Of an earlier year the figures that were presented to the CvB go first: the
 * register itself shrinks when incidents are erased after their term. Then the register, or what was typed about a year
 * when that is more: the register then holds nothing of it, or only a part.
 */
export function vergelijking(
  jaar: number,
  alle: readonly Geteld[],
  organisatie: Organisatie | undefined,
  vastgelegd: ReadonlyMap<number, Jaarcijfers>,
): Jaartotaal[] {
  const perJaar = Map.groupBy(
    alle.filter(({ isOefening }) => !isOefening),
    ({ tel }) => tel.jaar,
  );
  const opgegeven = new Map((organisatie?.eerdere_jaren ?? []).map((each) => [each.jaar, each]));
  const jaren = [...perJaar.keys(), ...opgegeven.keys(), ...vastgelegd.keys(), jaar];
  return [...new Set(jaren)]
    .filter((each) => each <= jaar && each >= jaar - ERVOOR)
    .sort((a, b) => a - b)
    .map((each): Jaartotaal => {
      const toen = each === jaar ? undefined : vastgelegd.get(each);
      if (toen) return { ...uitCijfers(toen.getallen), jaar: each, herkomst: 'vastgelegde_cijfers' };
      const uitRegister = perJaar.get(each) ?? [];
      const opgave = opgegeven.get(each);
      const geteld = uitRegister.filter(({ isIncident }) => isIncident).length;
      const isMeer = uitRegister.length === 0 || (opgave?.incidenten ?? 0) > geteld;
      if (opgave && each !== jaar && isMeer)
        return {
          jaar: each,
          herkomst: 'opgave',
          incidenten: opgave.incidenten ?? null,
          datalekken: opgave.datalekken ?? null,
          gemeld_ap: opgave.gemeld_ap ?? null,
          betrokkenen_geinformeerd: opgave.betrokkenen_geinformeerd ?? null,
          bron: opgave.bron,
        };
      return { ...uitCijfers(getallen(jaargroepen(uitRegister))), jaar: each, herkomst: 'register' };
    });
}

const uitCijfers = (
  alle: Jaarcijfers['getallen'],
): Pick<Jaartotaal, 'incidenten' | 'datalekken' | 'gemeld_ap' | 'betrokkenen_geinformeerd'> => {
  const aantal = (id: string) => alle.find((each) => each.id === id)?.aantal ?? null;
  return {
    incidenten: aantal('incidenten'),
    datalekken: aantal('datalekken'),
    gemeld_ap: aantal('gemeld_ap'),
    betrokkenen_geinformeerd: aantal('betrokkenen_geinformeerd'),
  };
};
