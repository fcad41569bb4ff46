import type { Literal } from 'mdast';

/**
 * A picture in a document: a small, closed part of SVG, built from nodes and never from text. Only a page shows it; what
 * it says stands in words beside it, so that the other writers leave it out.
 */

/** The elements a picture may have. */
const ELEMENTEN = ['svg', 'g', 'rect', 'line', 'text', 'title', 'desc'] as const;

/** How something looks, by name: the style of the page says how, since its policy forbids styles of an element's own. */
const KLASSEN = ['tekening', 'deel-1', 'deel-2', 'deel-3', 'as', 'naam', 'waarde'] as const;

/** One element of a picture. */
export interface Svg {
  type: 'element';
  tagName: (typeof ELEMENTEN)[number];
  properties: Record<string, string | number | string[]>;
  children: (Svg | { type: 'text'; value: string })[];
}

/** The place of a picture among the blocks of a document. */
interface Tekening extends Omit<Literal, 'value'> {
  type: 'tekening';
  data: { hName: 'svg'; hProperties: Svg['properties']; hChildren: Svg['children'] };
}

declare module 'mdast' {
  interface RootContentMap {
    tekening: Tekening;
  }
}

/**
 * An element of a picture.
 * @param inhoud elements, or plain text that comes out literally
 */
export const svg = (
  tagName: Svg['tagName'],
  properties: Readonly<Svg['properties']> & { readonly className?: (typeof KLASSEN)[number][] },
  ...inhoud: readonly (Svg | string)[]
): Svg => ({
  type: 'element',
  tagName,
  properties: { ...properties },
  children: inhoud.map((each) => (typeof each === 'string' ? { type: 'text', value: each } : each)),
});

/** A picture as a block of a document. */
export const tekening = ({ properties, children }: Svg): Tekening => ({
  type: 'tekening',
  data: { hName: 'svg', hProperties: properties, hChildren: children },
});

const klasse = ['className', ...KLASSEN] as const;

/**
 * What the writer of pages lets through of a picture: shapes and words, sizes and places. Nothing that loads, links,
 * moves, runs or carries a style.
 */
export const TEKENING_MAG = {
  tagNames: [...ELEMENTEN],
  attributes: {
    svg: [['role', 'img'] as ['role', 'img'], [...klasse] as [string, ...string[]], 'ariaLabelledBy'],
    g: [[...klasse] as [string, ...string[]]],
    rect: ['x', 'y', [...klasse] as [string, ...string[]]],
    line: ['x1', 'x2', 'y1', 'y2', [...klasse] as [string, ...string[]]],
    text: [
      'x',
      'y',
      'dx',
      ['textAnchor', 'start', 'middle', 'end'] as [string, ...string[]],
      [...klasse] as [string, ...string[]],
    ],
  },
  // None of these outside a picture: a title there would be that of the page.
  ancestors: Object.fromEntries(ELEMENTEN.filter((name) => name !== 'svg').map((name) => [name, ['svg']])),
};
