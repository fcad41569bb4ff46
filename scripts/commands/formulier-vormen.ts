import { toHtmlPage } from '../documents/html.ts';
import { toMarkdown } from '../documents/markdown.ts';
import { formulierJson } from '../forms/als-json.ts';
import { formulierStuk } from '../forms/als-stuk.ts';
import { formulierTekst } from '../forms/als-tekst.ts';
import type { IngevuldFormulier } from '../forms/formulier.ts';

/** How a form can be shown. */
export const vormen: Readonly<Record<string, (formulier: IngevuldFormulier) => string>> = {
  tekst: formulierTekst,
  markdown: (formulier) => toMarkdown(formulierStuk(formulier)),
  json: (formulier) => `${JSON.stringify(formulierJson(formulier), undefined, 2)}\n`,
  html: (formulier) =>
    toHtmlPage(formulierStuk(formulier), { titel: `${formulier.titel} ${formulier.incident}`, taal: 'nl' }),
};
