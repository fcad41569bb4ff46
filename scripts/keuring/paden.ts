/** Paths that stand for the two halves of the register, and how to find what a pattern that people typed adds to them. */

const ROLLEN = 'incidents/organisatie.yaml';
const INCIDENTS = 'incidents/';

/** Files that stand for software and roles. */
export const SOFTWARE: readonly string[] = [
  'package.json',
  'scripts/main.ts',
  'schemas/incident/feiten.ts',
  'site/src/pages/index.astro',
  '.github/CODEOWNERS',
  '.github/workflows/register.yml',
  ROLLEN,
];

/** Files that stand for the work of the Privacy Officer. */
export const INCIDENTEN: readonly string[] = [
  'incidents/2026/2026-K7QF.md',
  'incidents/2031/2031-K7QF.melding-1.json',
  'incidents/leveranciers/naam.md',
  'incidents/maatregelen.yaml',
  'incidents/sjablonen/betrokkenen.md',
];

/** A file that a pattern may name, and one below it, as it may name a folder. */
const gevallen = (patroon: string): readonly string[] => {
  const pad = patroon
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .replaceAll('**/', '')
    .replaceAll(/\*+|\?/g, 'x');
  return [pad, `${pad}/x.md`];
};

/** More stars than people type: a path made to fit them takes for ever to match. */
const isTeVeel = (patroon: string): boolean =>
  patroon.length > 120 || (patroon.match(/\*+/g)?.length ?? 0) > 4;

/** Paths of both halves that only these patterns single out. */
export function uitPatronen(patronen: readonly string[]): {
  readonly software: readonly string[];
  readonly incidenten: readonly string[];
} {
  const gelezen = patronen.some(isTeVeel) ? [] : patronen;
  const paden = [...new Set(gelezen.flatMap(gevallen))].filter(
    (pad) => pad !== '' && `${pad}/` !== INCIDENTS && pad !== ROLLEN && !pad.startsWith(`${ROLLEN}/`),
  );
  return {
    software: paden.filter((pad) => !pad.startsWith(INCIDENTS)),
    incidenten: paden.filter((pad) => pad.startsWith(INCIDENTS)),
  };
}
