import { dagVan } from '../kalender/tekst.ts';
import { meldloketten } from './parameters.data.ts';

/** Where a notification to the AP is made, at a moment. */
export const meldloketOp = (moment: Temporal.Instant): string => {
  const dag = dagVan(moment).toString();
  const geldend = meldloketten.findLast(({ inWerking }) => inWerking <= dag) ?? meldloketten[0];
  return geldend.adres;
};
