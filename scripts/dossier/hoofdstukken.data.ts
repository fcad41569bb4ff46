import type { RootContent } from 'mdast';
import { beoordelingen } from './hoofdstukken/beoordelingen.ts';
import { bijlagen } from './hoofdstukken/bijlagen.ts';
import { fasen } from './hoofdstukken/fasen.ts';
import { feiten } from './hoofdstukken/feiten.ts';
import { geschiedenis } from './hoofdstukken/geschiedenis.ts';
import { herstel } from './hoofdstukken/herstel.ts';
import { informeren } from './hoofdstukken/informeren.ts';
import { leveranciers } from './hoofdstukken/leveranciers.ts';
import { meldingen } from './hoofdstukken/meldingen.ts';
import { regels } from './hoofdstukken/regels.ts';
import { samenvatting } from './hoofdstukken/samenvatting.ts';
import { termijnen } from './hoofdstukken/termijnen.ts';
import { voorblad } from './hoofdstukken/voorblad.ts';
import type { DossierInvoer } from './invoer.ts';

/** The chapters of a dossier, in order. */
export const hoofdstukken: readonly {
  readonly titel: string;
  readonly inhoud: (invoer: DossierInvoer) => RootContent[];
}[] = [
  { titel: '0. Voorblad', inhoud: voorblad },
  { titel: '1. Samenvatting en uitkomst', inhoud: samenvatting },
  { titel: '2. De zeven fasen', inhoud: fasen },
  { titel: '3. Feiten', inhoud: feiten },
  { titel: '4. Beoordelingen', inhoud: beoordelingen },
  { titel: '5. Termijnen', inhoud: termijnen },
  { titel: '6. Meldingen bij de AP', inhoud: meldingen },
  { titel: '7. Informeren', inhoud: informeren },
  { titel: '8. Leveranciers en andere organisaties', inhoud: leveranciers },
  { titel: '9. Repareren en maatregelen', inhoud: herstel },
  { titel: '10. Goedkeuringen en geschiedenis', inhoud: geschiedenis },
  { titel: '11. De regels die golden', inhoud: regels },
  { titel: '12. Bijlagen', inhoud: bijlagen },
];
