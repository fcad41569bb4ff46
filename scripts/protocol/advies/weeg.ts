import type { Beeld, Bereik } from '../beeld.ts';
import type { Regelset } from '../wet/regelset.ts';
import { weegBeschikbaarheid } from './beschikbaarheid.ts';
import { weegBlootstelling } from './blootstelling.ts';
import { weegErnst } from './ernst.ts';
import type { Weging } from './factor.ts';
import { factor, hoogste } from './factor.ts';
import { weegIntegriteit } from './integriteit.ts';

/** The level of risk for a group: 0 unlikely, 1 risk, 2 high risk. */
export const NIVEAU = { onwaarschijnlijk: 0, risico: 1, hoog: 2 } as const;

/** The weighing of one group by what was touched, and together. */
export interface Risico extends Weging {
  readonly vertrouwelijkheid: Bereik;
  readonly beschikbaarheid: Bereik;
  readonly integriteit: Bereik;
}

/**
 * The level of risk when the data are in other hands, by how far they are out of hand (row) and how bad that is for
 * the people (column). A cell of two numbers: the facts alone do not settle it, a person weighs.
 * Vindplaats: AVG recital 75 and 76 (likelihood and severity together); fitted on the reasons, not the outcomes, of
 * EDPB 01/2021 and the annex of EDPB 9/2022, case by case in `test/casus`.
 */
const VERTROUWELIJKHEID: readonly (readonly Bereik[])[] = [
  [
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ],
  [
    [0, 0],
    [0, 0],
    [0, 1],
    [1, 1],
  ],
  [
    [0, 0],
    [0, 0],
    [1, 1],
    [1, 2],
  ],
  [
    [0, 0],
    [1, 1],
    [1, 1],
    [2, 2],
  ],
  [
    [0, 0],
    [1, 1],
    [2, 2],
    [2, 2],
  ],
];

/**
 * Weighs the facts of one group. Every part grows with every fact that makes it worse, so the lowest and the highest
 * that unknown facts still allow are the two ends of the stretch.
 */
export function weeg(beeld: Beeld, regels: Regelset): Risico {
  const blootstelling = weegBlootstelling(beeld, regels);
  const ernst = weegErnst(beeld, regels);
  const beschikbaarheid = weegBeschikbaarheid(beeld, regels);
  const integriteit = weegIntegriteit(beeld);
  const vertrouwelijkheid: Bereik = [
    VERTROUWELIJKHEID[blootstelling.bereik[0]]?.[ernst.bereik[0]]?.[0] ?? 0,
    VERTROUWELIJKHEID[blootstelling.bereik[1]]?.[ernst.bereik[1]]?.[1] ?? 2,
  ];
  const gevolgen = weegGevolgen(
    beeld,
    hoogste([vertrouwelijkheid, beschikbaarheid.bereik, integriteit.bereik]),
  );
  const isInHanden = blootstelling.bereik[1] > 0;
  return {
    vertrouwelijkheid,
    beschikbaarheid: beschikbaarheid.bereik,
    integriteit: integriteit.bereik,
    bereik: hoogste([vertrouwelijkheid, beschikbaarheid.bereik, integriteit.bereik, gevolgen.bereik]),
    factoren: [
      ...blootstelling.factoren,
      // How bad it would be matters where somebody can have the data.
      ...(isInHanden ? ernst.factoren : []),
      ...beschikbaarheid.factoren,
      ...integriteit.factoren,
      ...gevolgen.factoren,
    ],
  };
}

const ERNSTIG = new Set(['aanzienlijk', 'zeer_groot']);
const ZEKER = new Set(['waarschijnlijk', 'opgetreden']);

/**
 * Consequences for people that somebody recorded (AP form §7.2): they count as recorded, never less. A group of whom
 * nothing was touched has none of those that stand for the incident as a whole.
 */
function weegGevolgen({ feiten }: Beeld, [, hoogst]: Bereik): Weging {
  if (hoogst === NIVEAU.onwaarschijnlijk) return { bereik: [0, 0], factoren: [] };
  const wegingen = (feiten.gevolgen_personen ?? []).map(({ kans = '', ernst = '' }): Bereik => {
    if (ZEKER.has(kans)) return ERNSTIG.has(ernst) ? [2, 2] : [ernst === 'verwaarloosbaar' ? 0 : 1, 1];
    return kans === 'mogelijk' && ernst === 'zeer_groot' ? [1, 1] : [0, 0];
  });
  const [laag] = hoogste(wegingen);
  return { bereik: [laag, laag], factoren: laag > 0 ? [factor('gevolgen')] : [] };
}
