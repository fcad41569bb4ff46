/** The way to the ruleset of main on the forge. */
export const OPENEN = [
  'Open op de forge "Settings", "Rules", "Rulesets" en klik op de ruleset voor main ("Register: hoofdtak").',
] as const;

/** The way to what is in it about proposals. */
export const VOORSTELLEN = [
  ...OPENEN,
  'Ga naar "Require a pull request before merging" en klik op "Show additional settings".',
] as const;

/** Makes it when it is not there. */
export const MAKEN = [
  'Maak de bestanden: npm run -s register -- inrichten',
  'Open op de forge "Settings", "Rules", "Rulesets", "New ruleset", "Import a ruleset" en kies hoofdtak.json.',
  'Kies bij "Enforcement status" de keuze "Active" en klik op "Create".',
];
