import type { Wijziging } from './edit.ts';
import { wijzigYaml } from './edit.ts';
import type { Stap } from './edit-values.ts';
import { verschilTussen } from './edit-values.ts';
import { tilOp } from './migraties/til-op.ts';
import { velden } from './shape.ts';
import type { Parts } from './split.ts';
import { splits } from './split.ts';
import { lees } from './values.ts';

/** Names of the fields below a place, in the order of the schema. */
function volgorde(pad: readonly Stap[]): readonly string[] {
  const boven = pad.map((stap) => (typeof stap === 'number' ? '[]' : stap)).join('.');
  return velden.incident
    .filter(({ path }) => path.slice(0, -1).join('.') === boven)
    .map(({ path }) => path.at(-1) ?? '');
}

/**
 * The text of an incident's file with values put in, or taken out; all else stays byte for byte as it was: also the line
 * ends of Windows, and what stands below the fields. A file in an older form gets that of today first: what is put in
 * has the names of today.
 * @param til lifts values to the form of today
 * @returns nothing when the text is no file with fields
 */
export function wijzigBestand(
  tekst: string,
  wijzigingen: readonly Wijziging[],
  til: typeof tilIncident = tilIncident,
): string | undefined {
  const split = splits(new TextEncoder().encode(tekst), 'velden-en-tekst');
  if ('findings' in split) return undefined;
  const regels = tekst.split(/(?<=\n)/);
  const eind = split.parts.bodyLine - 2;
  const velden = [...naarVandaag(split.parts, til), ...wijzigingen].reduce(
    (huidig, wijziging) => metRegeleinden(huidig, wijzigYaml(zonderCr(huidig), [wijziging], volgorde)),
    regels.slice(1, eind).join(''),
  );
  return [regels[0], velden, ...regels.slice(eind)].join('');
}

const tilIncident = (values: unknown) => tilOp('incident', values);

/** What has to change in a file before it has the form of today; nothing when it has, or cannot be read. */
function naarVandaag(parts: Parts, til: typeof tilIncident): readonly Wijziging[] {
  const read = lees(parts);
  const gelicht = 'values' in read ? til(read.values) : undefined;
  if (!gelicht || !('stappen' in gelicht) || !('values' in read) || gelicht.stappen.length === 0) return [];
  return verschilTussen(read.values, gelicht.values);
}

const zonderCr = (tekst: string) => tekst.replaceAll('\r\n', '\n');

/** A changed text with the line ends that the old one had: the lines that stayed keep theirs, new ones get that of the first. */
function metRegeleinden(oud: string, nieuw: string): string {
  if (!oud.includes('\r\n')) return nieuw;
  const [was, wordt] = [oud.split(/(?<=\n)/), nieuw.split(/(?<=\n)/)];
  const isGelijk = (een: string | undefined, ander: string | undefined) =>
    een !== undefined && ander !== undefined && zonderCr(een) === ander;
  const meeste = Math.min(was.length, wordt.length);
  let begin = 0;
  while (begin < meeste && isGelijk(was[begin], wordt[begin])) begin += 1;
  let einde = 0;
  while (einde < meeste - begin && isGelijk(was.at(-1 - einde), wordt.at(-1 - einde))) einde += 1;
  const isWindows = was[0]?.endsWith('\r\n') === true;
  const midden = wordt
    .slice(begin, wordt.length - einde)
    .map((regel) => (isWindows ? regel.replace(/\n$/, '\r\n') : regel));
  return [...was.slice(0, begin), ...midden, ...was.slice(was.length - einde)].join('');
}
