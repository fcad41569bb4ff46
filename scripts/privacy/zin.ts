import { soorten } from './soorten.data.ts';
import type { Spoor } from './spoor.ts';

/** How everybody is told what was found, in a sentence: what it is and how sure that is, never the value. */
export const hierStaat = ({ soort, zekerheid }: Pick<Spoor, 'soort' | 'zekerheid'>): string =>
  `Hier staat ${zekerheid === 'zeker' ? '' : 'misschien '}${soorten[soort].naam}.`;
