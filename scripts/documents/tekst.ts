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
 * was typed; a list is never spread over blank lines, and where a line is wrapped only a space is left.
 * @param tekst Markdown, such as a filled-in template
 */
export const leesMarkdown = (tekst: string): Root => onschadelijk(lezer.parse(tekst));

/** The same of a text that was read elsewhere, such as the body of a file of the register. */
export const alsDocument = (root: Root): Root => {
  const veilig = onschadelijk(root);
  return { ...veilig, children: veilig.children.filter(({ type }) => type !== 'yaml') };
};

/** Plain text of a node and all below it; blocks on lines of their own. */
export const platteTekst = (knoop: Nodes): string => {
  if ('value' in knoop) return knoop.value;
  if (knoop.type === 'break') return ' ';
  if (!('children' in knoop)) return '';
  return knoop.children.map(platteTekst).join(INHOUD.has(knoop.type) ? '' : '\n');
};

/** What holds pieces of one line; everything else holds blocks. */
const INHOUD: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'strong',
  'emphasis',
  'link',
  'linkReference',
  'delete',
]);

const onschadelijk = <T extends Nodes>(knoop: T): T => {
  const { position: _, ...rest } = knoop;
  const zonder = rest as T;
  if ('spread' in zonder) zonder.spread = false;
  if (!('children' in zonder)) return zonder;
  const isBlok = !INHOUD.has(zonder.type);
  const kinderen = (zonder.children as Nodes[]).flatMap((kind): Nodes[] => {
    if (kind.type === 'definition') return [];
    if (kind.type === 'image' || kind.type === 'imageReference')
      return [{ type: 'text', value: kind.alt ?? '' }];
    if (kind.type === 'text') return [{ type: 'text', value: kind.value.replaceAll(/[ \t]*\n[ \t]*/g, ' ') }];
    if (kind.type !== 'html') return [onschadelijk(kind)];
    const tekst: Nodes = { type: 'text', value: kind.value };
    return [isBlok ? { type: 'paragraph', children: [tekst] } : tekst];
  });
  return { ...zonder, children: kinderen } as T;
};
