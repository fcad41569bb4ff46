import type { Beeld, Bereik } from '../beeld.ts';
import { bekend } from '../beeld.ts';
import type { Weging } from './factor.ts';
import { factor } from './factor.ts';
import { isIntegriteitGeraakt } from './geraakt.ts';

/** By what happened to the change, and whether the wrong data were used to choose something about somebody. */
const NIVEAU: Readonly<Record<string, Readonly<Record<string, Bereik>>>> = {
  gewijzigd_hersteld: { nee: [0, 0], mogelijk: [0, 1], ja: [1, 1], onbekend: [0, 1] },
  gewijzigd_niet_hersteld: { nee: [1, 1], mogelijk: [1, 2], ja: [1, 2], onbekend: [1, 2] },
};

/** The risk because data are wrong: 0 unlikely, 1 risk, 2 high. Vindplaats: AP form §7.1; EDPB 01/2021 case 17. */
export function weegIntegriteit(beeld: Beeld): Weging {
  const geraakt = isIntegriteitGeraakt(beeld);
  if (geraakt === 'nee') return { bereik: [0, 0], factoren: [] };
  if (geraakt === 'onbekend') return { bereik: [0, 2], factoren: [] };
  const { integriteit, aantasting } = beeld.feiten;
  const wijziging = bekend(integriteit?.wijziging);
  if (wijziging === 'geen') return { bereik: [0, 0], factoren: [] };
  if (wijziging === undefined)
    return { bereik: [0, aantasting?.integriteit === 'niet_uit_te_sluiten' ? 1 : 2], factoren: [] };
  const bereik = NIVEAU[wijziging]?.[integriteit?.gebruikt ?? 'onbekend'] ?? [0, 2];
  return {
    bereik,
    factoren: [
      wijziging === 'gewijzigd_hersteld' ? factor('wijziging_hersteld') : factor('wijziging_niet_hersteld'),
      ...(integriteit?.gebruikt === 'ja' ? [factor('onjuist_gebruikt')] : []),
    ],
  };
}
