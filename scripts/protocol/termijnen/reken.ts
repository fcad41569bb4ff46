import type { Beslissing } from '../beslisboom/beslis.ts';
import { kanOnsDatalekZijn } from '../beslisboom/wandel.ts';
import type { Feiten } from '../feiten.ts';
import type { Rekenwijze } from './ap.ts';
import { apTermijnen } from './ap.ts';
import { betrokkenenTermijn } from './betrokkenen.ts';
import type { Omgeving } from './deel.ts';
import type { Termijn } from './termijn.ts';
import {
  bewaarTermijn,
  fgTermijn,
  leverancierTermijnen,
  maatregelTermijnen,
  vervolgTermijn,
} from './vervolg.ts';

/**
 * Step 7, reken: the terms of an incident. A risk that looks unlikely from the facts stops no clock: only a person
 * who judged does.
 */
export function reken(feiten: Feiten, beslissing: Beslissing, omgeving: Omgeving & Rekenwijze): Termijn[] {
  const { uitkomst } = beslissing;
  const isEigenDatalek = kanOnsDatalekZijn(uitkomst);
  return [
    ...apTermijnen(feiten, isEigenDatalek, omgeving),
    ...fgTermijn(feiten, uitkomst.datalek !== 'nee', omgeving),
    ...leverancierTermijnen(feiten, omgeving),
    ...betrokkenenTermijn(feiten, omgeving),
    ...vervolgTermijn(feiten, omgeving),
    ...maatregelTermijnen(feiten),
    ...bewaarTermijn(feiten, omgeving),
  ];
}
