import type { Beslissing } from '../beslisboom/beslis.ts';
import type { Feiten } from '../feiten.ts';
import type { Rekenwijze } from './ap.ts';
import { apTermijnen } from './ap.ts';
import type { Termijn } from './termijn.ts';
import type { Omgeving } from './vervolg.ts';
import {
  betrokkenenTermijn,
  bewaarTermijn,
  fgTermijn,
  leverancierTermijnen,
  maatregelTermijnen,
  vervolgTermijn,
} from './vervolg.ts';

/** Outcomes in which we ourselves owe the AP nothing, whatever the risk: no datalek, or another is the controller. */
const NIET_VAN_ONS = new Set(['U0', 'U1', 'U1b', 'U2', 'U2b']);

/**
 * Step 7, reken: the terms of an incident. A risk that looks unlikely from the facts stops no clock: only a person
 * who judged does.
 */
export function reken(feiten: Feiten, beslissing: Beslissing, omgeving: Omgeving & Rekenwijze): Termijn[] {
  const { mogelijk, datalek } = beslissing.uitkomst;
  const isEigenDatalek = mogelijk.some((code) => !NIET_VAN_ONS.has(code));
  return [
    ...apTermijnen(feiten, isEigenDatalek, omgeving),
    ...fgTermijn(feiten, datalek !== 'nee', omgeving),
    ...leverancierTermijnen(feiten, omgeving),
    ...betrokkenenTermijn(feiten, omgeving),
    ...vervolgTermijn(feiten, omgeving),
    ...maatregelTermijnen(feiten),
    ...bewaarTermijn(feiten, omgeving),
  ];
}
