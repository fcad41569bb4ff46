import type { Organisatie } from '../../../schemas/organisatie.ts';
import { dagTekst } from '../kalender/tekst.ts';

/**
 * What stands wherever the tree is shown: the picture of the protocol is lost, so it is a reconstruction until the CvB
 * has adopted it on the advice of the FG (a dated line in `organisatie.yaml`). Vindplaats: protocol §4 fase 3.
 */
export function vastgesteld(organisatie: Organisatie | undefined): string {
  const dag = organisatie?.protocollen.at(-1)?.beslisboom_vastgesteld_op;
  return dag === undefined
    ? `Reconstructie, niet door ${organisatie?.korte_naam ?? 'OGMF'} vastgesteld`
    : `Vastgesteld door het CvB op ${dagTekst(Temporal.PlainDate.from(dag))}, op advies van de FG`;
}
