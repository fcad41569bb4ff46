import type { Document, Node, Pair } from 'yaml';
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { At, Place } from '../diagnostics/diagnostic.ts';
import type { Parts } from './split.ts';

/**
 * Finds places in a file by the exact parser. Slow (ten times the fast one), so it is made only for
 * a file with a finding.
 */
export function locator(parts: Parts | undefined): (at: At) => Place {
  const lines = new LineCounter();
  let document: Document | undefined;
  return (at) => {
    if ('line' in at) return point(at);
    if (!parts) return point({ line: 1, column: 1 });
    document ??= parseDocument(parts.yaml, {
      version: '1.2',
      schema: 'core',
      lineCounter: lines,
      strict: false,
    });
    const range = rangeOf(document, at.path, at.target);
    return range
      ? toLines(range, lines, parts.yamlLine)
      : point({ line: parts.yamlLine === 1 ? 1 : parts.yamlLine - 1, column: 1 });
  };
}

const point = (at: { line: number; column: number; endLine?: number; endColumn?: number }): Place => ({
  line: at.line,
  column: at.column,
  endLine: at.endLine ?? at.line,
  endColumn: at.endColumn ?? at.column,
});

function toLines(range: readonly [number, number], lines: LineCounter, yamlLine: number): Place {
  const from = lines.linePos(range[0]);
  const to = lines.linePos(range[1]);
  return {
    line: from.line + yamlLine - 1,
    column: from.col,
    endLine: to.line + yamlLine - 1,
    endColumn: to.col,
  };
}

/** Offsets of a field. A missing field has no place of its own: the name of its group is shown instead. */
function rangeOf(
  document: Document,
  path: readonly PropertyKey[],
  target: 'value' | 'key' | 'missing',
): readonly [number, number] | undefined {
  let node: Node | null | undefined = document.contents;
  let nameRange: readonly [number, number] | undefined;
  for (const [depth, part] of path.entries()) {
    const step = child(node, part);
    if (!step) return nameRange;
    const isLast = depth === path.length - 1;
    if (isLast && target === 'key') return step.name ?? nameRange;
    nameRange = step.name ?? (isNode(step.node) ? firstLine(step.node) : nameRange);
    node = step.node;
  }
  if (isScalar(node) && node.range && node.source !== '') return [node.range[0], node.range[1]];
  return nameRange;
}

interface Step {
  readonly node: Node | null | undefined;
  readonly name?: readonly [number, number];
}

function child(node: Node | null | undefined, part: PropertyKey): Step | undefined {
  if (isSeq(node) && typeof part === 'number') {
    const item = node.items[part];
    return isNode(item) ? { node: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    (item): item is Pair<Node, Node> =>
      isPair(item) && isScalar(item.key) && String(item.key.value) === String(part),
  );
  if (!pair) return undefined;
  const name = pair.key.range;
  return name ? { node: pair.value, name: [name[0], name[1]] } : { node: pair.value };
}

/** A list item is shown by its beginning, not by all its lines. */
function firstLine(node: Node): readonly [number, number] | undefined {
  return node.range ? [node.range[0], node.range[0]] : undefined;
}
