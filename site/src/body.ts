import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { Link, Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { parseBody } from '../../scripts/register/body.ts';

/**
 * HTML of a body, from the same tree that the checker reads. Raw HTML is dropped and what remains
 * is sanitised: the check may have been passed over.
 * @param linkTo address of the page of an incident, from this page; nothing when there is none
 */
export function bodyHtml(body: string, linkTo: (id: string) => string | undefined): string {
  const tree = parseBody(body);
  linksToPages(tree, linkTo);
  return toHtml(sanitize(toHast(tree)));
}

const FILE = /^(?:\.{1,2}\/)*(?:20\d\d\/)?(20\d\d-[0-9A-HJKMNP-TV-Z]{4})\.md$/;

/** In the register a link leads to a file; on the site to its page, or it is plain text. */
function linksToPages(node: Nodes, linkTo: (id: string) => string | undefined): void {
  if (!('children' in node)) return;
  for (const child of node.children) linksToPages(child, linkTo);
  node.children = node.children.flatMap((child) =>
    child.type === 'link' && isLocal(child)
      ? withAddress(child, linkTo(FILE.exec(child.url)?.[1] ?? ''))
      : [child],
  ) as typeof node.children;
}

const isLocal = ({ url }: Link) => !/^[a-z][a-z0-9+.-]*:|^#/i.test(url);

const withAddress = (link: Link, url: string | undefined) => (url ? [{ ...link, url }] : link.children);
