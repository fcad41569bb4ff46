import type { Stap, Wijziging } from './edit.ts';
import { wijzigYaml } from './edit.ts';
import { velden } from './shape.ts';
import { splits } from './split.ts';

/** Names of the fields below a place, in the order of the schema. */
function volgorde(pad: readonly Stap[]): readonly string[] {
  const boven = pad.map((stap) => (typeof stap === 'number' ? '[]' : stap)).join('.');
  return velden.incident
    .filter(({ path }) => path.slice(0, -1).join('.') === boven)
    .map(({ path }) => path.at(-1) ?? '');
}

/**
 * The text of an incident's file with values put in; all else stays as it was written.
 * @returns nothing when the text is no file with fields
 */
export function wijzigBestand(tekst: string, wijzigingen: readonly Wijziging[]): string | undefined {
  const split = splits(new TextEncoder().encode(tekst), 'velden-en-tekst');
  if ('findings' in split) return undefined;
  const { yaml, body } = split.parts;
  return `---\n${wijzigYaml(yaml, wijzigingen, volgorde)}\n---\n${body}`;
}
