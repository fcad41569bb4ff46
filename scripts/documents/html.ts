import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toHtml as schrijf } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { STIJL } from './stijl.ts';
import { TEKENING_MAG } from './tekening.ts';

/**
 * No pictures but drawings of our own, and only links that lead somewhere harmless. A name of a place stays as it is: no
 * program looks for it. A table of numbers says so, so that the style can put them below one another.
 */
const SCHEMA = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => name !== 'img'), ...TEKENING_MAG.tagNames],
  attributes: {
    ...defaultSchema.attributes,
    ...TEKENING_MAG.attributes,
    table: [...(defaultSchema.attributes?.['table'] ?? []), ['className', 'getallen'] as [string, string]],
  },
  ancestors: { ...defaultSchema.ancestors, ...TEKENING_MAG.ancestors },
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
};

/** A document as a piece of HTML, for in a page. Raw HTML is dropped, what remains is sanitised. */
export const toHtml = (root: Root): string => schrijf(sanitize(toHast(root), SCHEMA));

/** What a page says about itself. */
export interface Bladzijde {
  readonly titel: string;
  /** Language of the text, such as `nl`. */
  readonly taal: string;
  /** What this kind of document adds to the style of every page. */
  readonly stijl?: string;
}

/**
 * A document as one page that stands by itself: it asks nothing of the network, runs no program, is light or dark as the
 * reader likes, and prints on A4.
 */
export function toHtmlPage(root: Root, { titel, taal, stijl = '' }: Bladzijde): string {
  const heleStijl = `${STIJL}${stijl}`;
  const hoofd = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${beleid(heleStijl)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${schrijf({ type: 'text', value: titel })}</title>`,
    `<style>${heleStijl}</style>`,
  ];
  return `<!DOCTYPE html>
<html lang="${taal.replaceAll(/[^a-zA-Z-]/g, '')}">
<head>
${hoofd.join('\n')}
</head>
<body>
<main>
${toHtml(root)}
</main>
</body>
</html>
`;
}

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

/** Nothing may load or run; the one style is named by its hash. */
const beleid = (stijl: string): string =>
  `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(stijl)))}'; base-uri 'none'; form-action 'none'`;
