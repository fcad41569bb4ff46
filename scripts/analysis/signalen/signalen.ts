import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { citeer } from '../../protocol/wet/bronnen.data.ts';
import { oorzaken } from './oorzaken.ts';
import { opvolging } from './opvolging.ts';
import type { Beeldvorming, Signaalregel } from './signaalregel.ts';
import { tijd } from './tijd.ts';
import { vestigingen } from './vestigingen.ts';

/** Every rule that raises a signal, in the order of the analysis: what people wait for first. */
export const signaalregels: readonly Signaalregel[] = [...tijd, ...opvolging, ...oorzaken, ...vestigingen];

/** The structural developments of a year, with the incidents behind each and the rule that raised it (protocol §5). */
export const signalen = (beeld: Beeldvorming): Jaarcijfers['signalen'] =>
  signaalregels.flatMap(({ id, titel, regel, bron, zie }) =>
    zie(beeld).map(({ waarvan, zin, incidenten }) => ({
      id: waarvan === undefined ? id : `${id}-${waarvan}`,
      titel,
      zin,
      regel: regel(beeld.regelset),
      vindplaats: citeer(bron),
      incidenten: [...incidenten],
    })),
  );
