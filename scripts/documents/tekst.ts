import type { Nodes, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const lezer = unified()
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .use(remarkParse)
  .freeze();

/** Every sign that means something in Markdown; a backslash in front makes it the sign itself (CommonMark §2.4). */
const TEKENS = /[!-/:-@[-`{-~]/g;

/**
 * Plain text as Markdown that says just that: no heading, link, list or HTML can come of it. It becomes one line, since a
 * new line can begin a block.
 */
export const alsMarkdown = (tekst: string): string =>
  tekst.replaceAll(/\s+/gu, ' ').trim().replaceAll(TEKENS, '\\$&');

/**
 * Markdown to a document: CommonMark and tables. What is no text of a document (HTML, pictures) becomes the text that
 * was typed, and a list is never spread over blank lines.
 * @param tekst Markdown, such as a filled-in template
 */
export const leesMarkdown = (tekst: string): Root => onschadelijk(lezer.parse(tekst));

/** Plain text of a node and all below it. */
export const platteTekst = (node: Nodes): string => {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(platteTekst).join('') : '';
};

const onschadelijk = <T extends Nodes>(node: T): T => {
  const { position: _, ...rest } = node;
  const zonder = rest as T;
  if ('spread' in zonder) zonder.spread = false;
  if (!('children' in zonder)) return zonder;
  const isBlok = zonder.type !== 'paragraph' && zonder.type !== 'heading' && zonder.type !== 'tableCell';
  const kinderen = (zonder.children as Nodes[]).flatMap((kind): Nodes[] => {
    if (kind.type === 'definition') return [];
    if (kind.type === 'image' || kind.type === 'imageReference')
      return [{ type: 'text', value: kind.alt ?? '' }];
    if (kind.type !== 'html') return [onschadelijk(kind)];
    const tekst: Nodes = { type: 'text', value: kind.value };
    return [isBlok && !INREGEL.has(zonder.type) ? { type: 'paragraph', children: [tekst] } : tekst];
  });
  return { ...zonder, children: kinderen } as T;
};

const INREGEL: ReadonlySet<string> = new Set(['strong', 'emphasis', 'link', 'linkReference', 'delete']);
