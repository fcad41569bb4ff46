/** One way in which a text can take a Markdown parser minutes: what to count, how much may be there, what to say. */
interface Limit {
  readonly count: (body: string) => number;
  readonly max: number;
  readonly message: string;
}

const matches = (pattern: RegExp) => (body: string) => body.match(pattern)?.length ?? 0;

/**
 * The parser needs more than twice the time for twice the text where marks can pair in many ways. Within these
 * limits the worst text that we could make takes a quarter of a second; people stay far below them.
 */
const limits: readonly Limit[] = [
  {
    count: (body) => body.length,
    max: 20_000,
    message:
      'De tekst onder de velden is te lang: ten hoogste 20.000 tekens. Bewaar lange stukken elders en noem ze bij bewijsstukken.',
  },
  {
    count: matches(/[*_[\]<`]/g),
    max: 600,
    message: 'De tekst onder de velden heeft te veel opmaaktekens (* _ [ ] < `). Haal de opmaak weg.',
  },
  {
    count: matches(/^[ \t>]*(?:=+|-+)[ \t]*$/gm),
    max: 200,
    message: 'De tekst onder de velden heeft te veel regels met alleen = of -. Haal die weg.',
  },
  {
    count: matches(/^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){7}/gm),
    max: 0,
    message:
      'In de tekst onder de velden staan lijsten of citaten te diep in elkaar. Gebruik ten hoogste zes treden.',
  },
];

/** Why a text is too much to make a tree of, as a Dutch sentence; nothing when it is not. */
export const excessOf = (body: string): string | undefined =>
  limits.find(({ count, max }) => count(body) > max)?.message;
