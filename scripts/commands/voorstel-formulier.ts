import type { BeoordeeldRegister } from '../beoordeel.ts';
import { document } from '../documents/bouw.ts';
import { toMarkdown } from '../documents/markdown.ts';
import { formulierBlokken } from '../forms/als-stuk.ts';
import type { IngevuldFormulier } from '../forms/formulier.ts';
import { formulierVan } from '../formulier-van.ts';
import type { Zoeker } from '../privacy/spoor.ts';

/** The form, unless the outcome is not to notify and nobody did. */
export function formulierBij(
  straks: BeoordeeldRegister | undefined,
  kenmerk: string | undefined,
  zoekers: readonly Zoeker[],
): IngevuldFormulier | undefined {
  const incident = straks?.incidenten.find(({ value }) => value.id === kenmerk);
  if (!straks || !incident) return undefined;
  const isNietNodig = incident.beslissing.uitkomst.ap === 'nee' && !incident.value.meldingen?.length;
  return isNietNodig ? undefined : formulierVan(straks, incident, { zoekers });
}

/** The form, folded away: who has to notify finds it one click from the comment. */
export const formulierDeel = (formulier: IngevuldFormulier | undefined): string =>
  formulier
    ? `\n<details><summary>Formulier van de AP, ingevuld voor zover bekend</summary>\n\n${toMarkdown(document(...formulierBlokken(formulier, 3)))}\n</details>\n`
    : '';
