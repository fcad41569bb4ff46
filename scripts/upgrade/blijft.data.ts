/** Files outside the register that are the school's all the same: an upgrade leaves them. */
export interface Blijft {
  /** A file, or a folder with a slash at its end, from the root of the clone. */
  readonly pad: string;
  /** Why, as a Dutch sentence. */
  readonly waarom: string;
}

/** The register itself is not in this list: it is never part of an upgrade. */
export const blijft: readonly Blijft[] = [
  {
    pad: '.github/CODEOWNERS',
    waarom: 'Hierin staan de accounts van uw beheerders; inrichten maakt het uit organisatie.yaml.',
  },
  {
    pad: '.github/rulesets/',
    waarom: 'Hierin staan de regels zoals u ze op de forge hebt gezet; inrichten zegt of er nieuwe zijn.',
  },
];

/** Files that say what runs on the forge or how is judged: who approves an upgrade looks at these first. */
export const belangrijk: readonly { readonly pad: string; readonly wat: string }[] = [
  { pad: '.github/workflows/', wat: 'wat er op de forge draait' },
  { pad: 'scripts/protocol/regels/', wat: 'een regel van wet of protocol' },
  { pad: 'scripts/protocol/beslisboom/', wat: 'de beslisboom' },
  { pad: 'scripts/protocol/wet/', wat: 'getallen en bronnen van de wet' },
  { pad: 'scripts/protocol/termijnen/', wat: 'een termijn' },
  { pad: 'scripts/protocol/advies/', wat: 'wat meeweegt in het advies' },
  { pad: 'scripts/gate/', wat: 'de poort: wanneer het CvB heeft goedgekeurd' },
  { pad: 'scripts/register/migraties/', wat: 'hoe oudere bestanden worden gelezen' },
  { pad: 'schemas/', wat: 'de vorm van een bestand' },
  { pad: 'package-lock.json', wat: 'de onderdelen van anderen' },
];
