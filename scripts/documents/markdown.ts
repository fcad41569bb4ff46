import type { Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as schrijf } from 'mdast-util-to-markdown';

/**
 * A document as Markdown: CommonMark with tables. Typed text is escaped so that it is shown as it was typed, also by
 * readers that know more than CommonMark (strike-through, footnotes). A picture is left out: its words stand beside it.
 */
export const toMarkdown = ({ children, ...root }: Root): string =>
  schrijf(
    { ...root, children: children.filter(({ type }) => type !== 'tekening') },
    {
      bullet: '-',
      emphasis: '*',
      rule: '-',
      listItemIndent: 'one',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
      unsafe: [{ character: '~', inConstruct: 'phrasing' }],
    },
  );
