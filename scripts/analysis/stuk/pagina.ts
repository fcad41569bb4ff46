import { toHtmlPage } from '../../documents/html.ts';
import { jaaranalyseTitel, maakJaaranalyse } from './document.ts';
import type { Jaarstuk } from './invoer.ts';
import { JAARANALYSESTIJL } from './stijl.ts';

/** The annual analysis as one page that stands by itself: what the command writes, and what becomes a PDF. */
export const jaaranalysePagina = (stuk: Jaarstuk): string =>
  toHtmlPage(maakJaaranalyse(stuk), { titel: jaaranalyseTitel(stuk), taal: 'nl', stijl: JAARANALYSESTIJL });
