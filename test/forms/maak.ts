import type { Incident } from '../../schemas/incident.ts';
import type { IngevuldeVraag, IngevuldFormulier } from '../../scripts/forms/formulier.ts';
import type { FormulierInvoer } from '../../scripts/forms/vul-in.ts';
import { vulIn } from '../../scripts/forms/vul-in.ts';
import { beslissingVan, makeIncident, makeOrganisatie, NU, termijnenVan } from '../make.ts';

/** A form for an incident at the clock of the tests; give what should differ. */
export function maakFormulier(
  differences: Partial<Incident> = {},
  invoer: Partial<FormulierInvoer> = {},
): IngevuldFormulier {
  const incident = makeIncident(differences);
  const nu = invoer.nu ?? NU;
  return vulIn({
    incident,
    weggelaten: [],
    organisatie: makeOrganisatie(),
    leveranciers: new Map(),
    beslissing: beslissingVan(incident),
    termijnen: termijnenVan(incident, nu),
    nu,
    soort: 'eerste',
    versie: 'bijlage1',
    eerder: undefined,
    ...invoer,
  });
}

/** One question of a form. */
export const vraag = (formulier: IngevuldFormulier, id: string): IngevuldeVraag => {
  const gevonden = formulier.vragen.find((each) => each.id === id);
  if (!gevonden) throw new Error(`no question ${id}`);
  return gevonden;
};

/** An answer in short: where it comes from, and what is typed. */
export const kort = (
  differences: Partial<Incident>,
  id: string,
  invoer?: Partial<FormulierInvoer>,
): string => {
  const { herkomst, tekst, open } = vraag(maakFormulier(differences, invoer), id);
  return `${herkomst}${tekst === undefined ? '' : `: ${tekst}`}${open !== undefined && herkomst !== 'ontbreekt' ? ' (open)' : ''}`;
};
