import type { Document, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isCollection, isMap, isNode, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import type { Stap } from './edit-values.ts';
import { metWaarde, opVolgorde, WEG } from './edit-values.ts';

/**
 * A value to put at a place; `WEG` takes a field away. What is not there on the way is made; a place behind the end of a
 * list adds to it.
 */
export interface Wijziging {
  readonly pad: readonly Stap[];
  readonly waarde: unknown;
}

const OPEN = { version: '1.2', schema: 'core', keepSourceTokens: false } as const;
const SCHRIJF = { lineWidth: 110, version: '1.2', schema: 'core' } as const;

/**
 * Changes values in the YAML of a file and leaves everything else as people wrote it: comments, order, unknown fields,
 * the way a text is folded. Only the lines of what changes are written anew.
 * @param volgorde names of the fields below a path in the order of the schema; a new field comes where it belongs
 * @throws Error when the text is no YAML; look at it with the reader first
 */
export function wijzigYaml(
  yaml: string,
  wijzigingen: readonly Wijziging[],
  volgorde: (pad: readonly Stap[]) => readonly string[] = () => [],
): string {
  return wijzigingen.reduce((tekst, wijziging) => wijzig(tekst, wijziging, volgorde), yaml);
}

function wijzig(
  yaml: string,
  { pad, waarde }: Wijziging,
  volgorde: (pad: readonly Stap[]) => readonly string[],
): string {
  const document = parseDocument(yaml, OPEN);
  if (waarde === WEG && !document.hasIn(pad)) return yaml;
  const verwacht = metWaarde(document.toJS(), pad, waarde);
  const tekst = alsRegels(yaml, document, pad, waarde, volgorde);
  if (tekst !== undefined && isGelijk(tekst, verwacht)) return tekst;
  // Lists and groups on one line, and whatever else the lines cannot say: the parser writes it, comments kept.
  if (waarde === WEG) document.deleteIn(pad);
  else document.setIn(pad, document.createNode(waarde));
  const geheel = document.toString(SCHRIJF).replace(/\n$/, yaml.endsWith('\n') ? '\n' : '');
  const deel = alleenVeld(yaml, geheel, String(pad[0]));
  return deel !== undefined && isGelijk(deel, verwacht) ? deel : geheel;
}

const isGelijk = (tekst: string, verwacht: unknown): boolean => {
  const gelezen = parseDocument(tekst, OPEN);
  const waarden: unknown = gelezen.errors.length === 0 ? gelezen.toJS() : undefined;
  return waarden !== undefined && JSON.stringify(waarden) === JSON.stringify(opVolgorde(waarden, verwacht));
};

/** The text with one field on the left margin as the other text has it: what stands elsewhere stays as it was. */
function alleenVeld(yaml: string, anders: string, naam: string): string | undefined {
  const stuk = (tekst: string) => {
    const { contents } = parseDocument(tekst, OPEN);
    const pair = isMap(contents) ? paar(contents, naam) : undefined;
    if (!isNode(pair?.key) || !pair.key.range || !isNode(pair.value) || !pair.value.range) return undefined;
    return [pair.key.range[0], zonderRegeleinde(tekst, pair.value.range[1])] as const;
  };
  const [was, wordt] = [stuk(yaml), stuk(anders)];
  return was && wordt && yaml.slice(0, was[0]) + anders.slice(...wordt) + yaml.slice(was[1]);
}

/** The text with only the lines of this place written anew; nothing where that cannot be done. */
function alsRegels(
  yaml: string,
  document: Document,
  pad: readonly Stap[],
  waarde: unknown,
  volgorde: (pad: readonly Stap[]) => readonly string[],
): string | undefined {
  let node: unknown = document.contents;
  if (!isMap(node)) return undefined;
  for (const [diepte, stap] of pad.entries()) {
    const rest = pad.slice(diepte + 1);
    if (isMap(node) && typeof stap === 'string' && !node.flow) {
      const pair = paar(node, stap);
      if (waarde === WEG && rest.length === 0) return pair && zonderVeld(yaml, node, pair);
      if (!pair) return nieuwVeld(yaml, node, stap, nest(rest, waarde), volgorde(pad.slice(0, diepte)));
      if (rest.length === 0 || !isNode(pair.value) || isLeeg(pair.value) || isLegeLijst(pair.value))
        return vervangen(yaml, node, pair, stap, nest(rest, waarde));
      node = pair.value;
    } else if (isSeq(node) && typeof stap === 'number' && !node.flow) {
      const item: unknown = node.items[stap];
      if (item === undefined) return nieuwItem(yaml, node, nest(rest, waarde));
      if (rest.length === 0) return undefined;
      node = item;
    } else return undefined;
  }
  return undefined;
}

const paar = (map: YAMLMap, naam: string) =>
  map.items.find((item) => isScalar(item.key) && String(item.key.value) === naam);

/** Is nothing written behind the name? */
const isLeeg = (node: Node) => isScalar(node) && (node.value === null || node.source === '');
const isLegeLijst = (node: Node) => isCollection(node) && node.items.length === 0;

/** A value wrapped in what is still missing on the way to it. */
const nest = (pad: readonly Stap[], waarde: unknown): unknown =>
  pad.reduceRight<unknown>(
    (binnen, stap) => (typeof stap === 'number' ? [binnen] : { [stap]: binnen }),
    waarde,
  );

/** Column of the first character of a node, from 0. */
const kolom = (yaml: string, node: { range?: readonly number[] | null | undefined }): number => {
  const begin = node.range?.[0] ?? 0;
  return begin - (yaml.lastIndexOf('\n', begin - 1) + 1);
};

const alsBlok = (waarde: unknown, inspringen: number): string =>
  stringify(waarde, SCHRIJF)
    .replace(/\n$/, '')
    .split('\n')
    .map((regel, index) => (index === 0 || regel === '' ? regel : `${' '.repeat(inspringen)}${regel}`))
    .join('\n');

function vervangen(
  yaml: string,
  map: YAMLMap,
  { key, value }: Pair,
  naam: string,
  waarde: unknown,
): string | undefined {
  if (!isNode(key) || !key.range) return undefined;
  const eind =
    isNode(value) && value.range && !isLeeg(value)
      ? zonderRegeleinde(yaml, value.range[1])
      : yaml.indexOf(':', key.range[1]) + 1;
  const eerste = map.items[0]?.key;
  const inspringen = kolom(yaml, isNode(eerste) ? eerste : key);
  return `${yaml.slice(0, key.range[0])}${alsBlok({ [naam]: waarde }, inspringen)}${yaml.slice(eind)}`;
}

/** The lines of a field go, with what stands behind it; what stands above it stays. */
function zonderVeld(yaml: string, map: YAMLMap, { key, value }: Pair): string | undefined {
  if (!isNode(key) || !key.range || map.items.length === 1) return undefined;
  const laatste = isNode(value) && value.range && !isLeeg(value) ? value.range[1] : key.range[1];
  const begin = yaml.lastIndexOf('\n', key.range[0] - 1) + 1;
  // The first field of an item stands behind its dash.
  if (yaml.slice(begin, key.range[0]).trim() !== '') return undefined;
  return `${yaml.slice(0, begin)}${yaml.slice(regelEinde(yaml, laatste) + 1)}`;
}

const zonderRegeleinde = (yaml: string, eind: number): number => {
  let tot = eind;
  while (tot > 0 && /\s/.test(yaml.charAt(tot - 1))) tot -= 1;
  return tot;
};

/** End of the line on which something ends: what stands behind it on that line belongs to it. */
const regelEinde = (yaml: string, eind: number): number => {
  const volgende = yaml.indexOf('\n', zonderRegeleinde(yaml, eind));
  return volgende < 0 ? yaml.length : volgende;
};

/** A new field comes behind the last field that the schema has before it. */
function nieuwVeld(
  yaml: string,
  map: YAMLMap,
  naam: string,
  waarde: unknown,
  volgorde: readonly string[],
): string | undefined {
  const eerste = map.items[0]?.key;
  if (!isNode(eerste) || !eerste.range) return undefined;
  const plaats = volgorde.indexOf(naam);
  const plaatsVan = ({ key }: Pair) => (isScalar(key) ? volgorde.indexOf(String(key.value)) : -1);
  const ervoor =
    plaats < 0 ? map.items : map.items.filter((item) => plaatsVan(item) >= 0 && plaatsVan(item) < plaats);
  const inspringen = kolom(yaml, eerste);
  const blok = alsBlok({ [naam]: waarde }, inspringen);
  const vorige = ervoor.at(-1);
  if (!vorige)
    return `${yaml.slice(0, eerste.range[0])}${blok}\n${' '.repeat(inspringen)}${yaml.slice(eerste.range[0])}`;
  const node = isNode(vorige.value) && !isLeeg(vorige.value) ? vorige.value : vorige.key;
  if (!isNode(node) || !node.range) return undefined;
  const eind = regelEinde(yaml, node.range[1]);
  return `${yaml.slice(0, eind)}\n${' '.repeat(inspringen)}${blok}${yaml.slice(eind)}`;
}

function nieuwItem(yaml: string, lijst: YAMLSeq, waarde: unknown): string | undefined {
  const laatste: unknown = lijst.items.at(-1);
  if (!isNode(laatste) || !laatste.range) return undefined;
  const streep = yaml.lastIndexOf('-', laatste.range[0] - 1);
  const inspringen = streep - (yaml.lastIndexOf('\n', streep) + 1);
  const eind = regelEinde(yaml, laatste.range[1]);
  return `${yaml.slice(0, eind)}\n${' '.repeat(inspringen)}${alsBlok([waarde], inspringen)}${yaml.slice(eind)}`;
}
