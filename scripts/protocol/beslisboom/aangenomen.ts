import type { Beeld } from '../beeld.ts';
import type { Stap } from './wandel.ts';

/**
 * Was this answer taken because nothing was recorded, and not from a fact? What excuses counts only when somebody has
 * recorded it (`antwoorden.ts`), so its absence reads as no: that is right for the outcome, and no statement of fact.
 */
export function isAangenomen(
  { knoop, antwoord, herkomst }: Pick<Stap, 'knoop' | 'antwoord' | 'herkomst'>,
  { feiten }: Pick<Beeld, 'feiten'>,
): boolean {
  if (herkomst !== 'feit' || antwoord !== 'nee') return false;
  switch (knoop) {
    case 'B7':
      return (feiten.bescherming?.vorm ?? []).length === 0 && feiten.bescherming?.dekking === undefined;
    case 'B8':
      return (feiten.maatregelen_na ?? []).length === 0;
    case 'B9':
      return true;
    default:
      return false;
  }
}
