import type { Nodes, PhrasingContent, Root } from 'mdast';

/**
 * What is not recorded is a gap that cannot be overlooked. Between two signs that nobody types it goes through a template
 * as ordinary text, also inside a sentence or a filter; in the document it becomes bold and is counted.
 */

const BEGIN = '\uE000';
const EIND = '\uE001';
const TEKENS = /[\uE000\uE001]/g;
const GAT = /\uE000([^\uE000\uE001]*)\uE001/g;
/** What the cleaning of personal data leaves in a text: words are missing there, so it is a gap too. */
const WEGGELATEN = /\[weggelaten: ([^\]\uE000\uE001]*)\]/g;

/** A gap: what is still to be filled in, to be read after "Nog invullen:". */
export const gat = (wat: string): string => `${BEGIN}${wat}${EIND}`;

/** A value without the signs of a gap in any of its texts: what somebody typed is never a gap of ours. */
export function zonderTekens<T>(waarde: T): T {
  if (typeof waarde === 'string') return waarde.replaceAll(TEKENS, '') as T;
  if (Array.isArray(waarde)) return waarde.map(zonderTekens) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, each]) => [naam, zonderTekens(each)])) as T;
}

/** A document with its gaps in bold, and what they ask, each once and in order. */
export function metGaten(root: Root): { readonly root: Root; readonly gaten: readonly string[] } {
  const gaten = new Set<string>();
  return { root: toon(root, gaten, false) as Root, gaten: [...gaten] };
}

function toon(knoop: Nodes, gaten: Set<string>, isVet: boolean): Nodes {
  if (!('children' in knoop)) return knoop;
  const vet = isVet || knoop.type === 'strong';
  const children = (knoop.children as Nodes[]).flatMap((kind) =>
    kind.type === 'text' ? delen(kind.value, gaten, vet) : [toon(kind, gaten, vet)],
  );
  return { ...knoop, children } as Nodes;
}

function delen(getypt: string, gaten: Set<string>, isVet: boolean): PhrasingContent[] {
  const tekst = getypt.replaceAll(WEGGELATEN, (_, wat: string) =>
    gat(`wat hier kan staan zonder persoonsgegevens (weggelaten: ${wat})`),
  );
  return tekst.split(GAT).flatMap((value, index): PhrasingContent[] => {
    if (index % 2 === 0) return value === '' ? [] : [{ type: 'text', value }];
    gaten.add(value);
    const open: PhrasingContent = { type: 'text', value: `[Nog invullen: ${value}]` };
    return [isVet ? open : { type: 'strong', children: [open] }];
  });
}
