import { ID } from '../../schemas/patterns.ts';

/**
 * Every kind of file that may stand in a register, with its pattern. Anything else is a finding.
 * A new kind of file is one row here.
 */

/** How a file is read: fields with Markdown below, only fields, only Markdown, or data that the register froze. */
export type Format = 'velden-en-tekst' | 'yaml' | 'tekst' | 'json';

/** What a file is in the register. */
export type KindName =
  | 'organisatie'
  | 'leverancier'
  | 'maatregelen'
  | 'sjabloon'
  | 'incident'
  | 'momentopname'
  | 'jaaranalyse'
  | 'cijfers'
  | 'leesmij';

/** One kind of file. */
export interface Kind {
  readonly name: KindName;
  readonly pattern: RegExp;
  readonly format: Format;
  /** Most bytes; a larger file is a finding and is not read. */
  readonly maxBytes: number;
  /** How the path looks, for messages. */
  readonly example: string;
}

const KB = 1024;

/** The kinds, in the order in which they are tried. */
export const kinds: readonly Kind[] = [
  {
    name: 'incident',
    pattern: new RegExp(`^20\\d\\d/${ID}\\.md$`),
    format: 'velden-en-tekst',
    maxBytes: 200 * KB,
    example: '2026/2026-K7QF.md',
  },
  {
    name: 'momentopname',
    pattern: new RegExp(`^20\\d\\d/${ID}\\.melding-[1-9]\\d?\\.json$`),
    format: 'json',
    maxBytes: 500 * KB,
    example: '2026/2026-K7QF.melding-1.json',
  },
  {
    name: 'jaaranalyse',
    pattern: /^20\d\d\/jaaranalyse\.md$/,
    format: 'tekst',
    maxBytes: 200 * KB,
    example: '2026/jaaranalyse.md',
  },
  {
    name: 'cijfers',
    pattern: /^20\d\d\/jaaranalyse\.json$/,
    format: 'json',
    // Behind every number stand the ids: a year of ten thousand incidents is some eight megabytes.
    maxBytes: 16_000 * KB,
    example: '2026/jaaranalyse.json',
  },
  {
    name: 'organisatie',
    pattern: /^organisatie\.yaml$/,
    format: 'yaml',
    maxBytes: 200 * KB,
    example: 'organisatie.yaml',
  },
  {
    name: 'maatregelen',
    pattern: /^maatregelen\.yaml$/,
    format: 'yaml',
    maxBytes: 200 * KB,
    example: 'maatregelen.yaml',
  },
  {
    name: 'leverancier',
    pattern: /^leveranciers\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.md$/,
    format: 'velden-en-tekst',
    maxBytes: 200 * KB,
    example: 'leveranciers/naam-van-leverancier.md',
  },
  {
    name: 'sjabloon',
    pattern: /^sjablonen\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.md$/,
    format: 'tekst',
    maxBytes: 200 * KB,
    example: 'sjablonen/brief.md',
  },
  { name: 'leesmij', pattern: /^LEESMIJ\.md$/, format: 'tekst', maxBytes: 50 * KB, example: 'LEESMIJ.md' },
];

/** The kind of the file at this path, or nothing when the register knows no such file. */
export const kindOf = (path: string): Kind | undefined => kinds.find((kind) => kind.pattern.test(path));
