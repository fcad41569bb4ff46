/** The way to the ruleset of main on the forge. */
export const OPENEN = [
  'Open op de forge "Settings", "Rules", "Rulesets" en klik op de ruleset voor main ("Register: hoofdtak").',
] as const;

/** The way to what is in it about proposals. */
export const VOORSTELLEN = [
  ...OPENEN,
  'Ga naar "Require a pull request before merging" en klik op "Show additional settings".',
] as const;

/** Makes a ruleset when it is not there: by the register, or by hand from its file. */
const maken = (bestand: string): readonly string[] => [
  'Laat het register hem maken: npm run -s register -- inrichten',
  'Liever met de hand? Maak dan eerst het bestand: npm run -s register -- inrichten --beheerders <accountnamen>',
  `Open op de forge "Settings", "Rules", "Rulesets", "New ruleset", "Import a ruleset" en kies ${bestand} uit de map .github/rulesets.`,
  'Kies bij "Enforcement status" de keuze "Active" en klik op "Create".',
];

/** Makes the ruleset of main. */
export const MAKEN = maken('hoofdtak.json');
/** Makes the lock on what runs on the forge. */
export const SLOT_MAKEN = maken('workflows.json');
