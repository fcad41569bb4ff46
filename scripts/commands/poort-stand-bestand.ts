import type { PoortStand } from '../../schemas/poort.ts';
import { poortStand } from '../../schemas/poort.ts';
import { leesStandTekst } from './stand-bestand.ts';

/**
 * A state of a proposal from a file.
 * @throws OperatorError that names each field that is wrong, and never what stands in it
 */
export const leesPoortStand = (text: string): PoortStand => leesStandTekst(text, poortStand, 'poort-stand');
