import type { Jaarcijfers, VastgelegdeCijfers } from '../../../schemas/jaarcijfers.ts';
import { sha256Van } from '../../gate/controlegetal.ts';

/**
 * Freezes the figures of a year as the CvB gets them (protocol §5), with a sum over everything in the file.
 * @param op when, as the register writes a moment
 * @param voorgelegdOp the day on which the CvB gets them, when that is known
 */
export function bevries(
  cijfers: Jaarcijfers,
  op: string,
  voorgelegdOp: string | undefined,
): VastgelegdeCijfers {
  const zonder = {
    schema: 1 as const,
    jaar: cijfers.jaar,
    vastgelegd_op: op,
    ...(voorgelegdOp === undefined ? {} : { voorgelegd_op: voorgelegdOp }),
    cijfers,
  };
  return { ...zonder, sha256: sha256Van(zonder) };
}

/** The frozen figures as their file holds them. */
export const bevrorenTekst = (cijfers: VastgelegdeCijfers): string =>
  `${JSON.stringify(cijfers, undefined, 1)}\n`;

/** What stands in `organisatie.yaml` once the CvB was told: the act, and the sum that ties it to the figures. */
export const daadTekst = ({
  jaar,
  voorgelegd_op: op,
  sha256,
}: Pick<VastgelegdeCijfers, 'jaar' | 'voorgelegd_op' | 'sha256'>): string =>
  [
    'jaaranalyses:',
    `  - jaar: ${jaar}`,
    '    door: po-1',
    `    cvb_ingelicht_op: ${op ?? '<dag, zoals 2027-03-10>'}`,
    `    cijfers_sha256: ${sha256}`,
  ].join('\n');
