import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { parseBody } from '../../scripts/register/body.ts';

/**
 * HTML of a body, from the same tree that the checker reads. Raw HTML is dropped and what remains
 * is sanitised: the check may have been passed over.
 */
export function bodyHtml(body: string): string {
  const tree = toHast(parseBody(body));
  return toHtml(sanitize(tree));
}
