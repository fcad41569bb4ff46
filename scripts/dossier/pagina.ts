import { toHtmlPage } from '../documents/html.ts';
import { dossierTitel, maakDossier } from './dossier.ts';
import type { DossierInvoer } from './invoer.ts';
import { DOSSIERSTIJL } from './stijl.ts';

/** The dossier as one page that stands by itself: what the command writes and the site shows. */
export const dossierPagina = (invoer: DossierInvoer): string =>
  toHtmlPage(maakDossier(invoer), { titel: dossierTitel(invoer), taal: 'nl', stijl: DOSSIERSTIJL });
