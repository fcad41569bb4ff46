import type { Nodes, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { excessOf } from './body-limits.ts';
import type { KindName } from './kinds.ts';
import type { Parts } from './split.ts';

const commonMark = unified().use(remarkParse).freeze();
const withTables = unified()
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .use(remarkParse)
  .freeze();

/** What every table has: a pipe, or under its first line a line of colons and dashes. */
const TABLE = /\||^[ \t>]*:?-+:?[ \t]*$/m;

/** Headings of the second level that a kind of file may have; lower levels are free. A kind that is not here may have any. */
export const headings: Partial<Record<KindName, readonly string[]>> = {
  incident: ['Verloop', 'Overwegingen', 'Maatregelen', 'Geleerd', 'Aantekeningen'],
  leverancier: ['Afspraken', 'Contactmomenten', 'Aantekeningen'],
};

/**
 * Markdown to a tree: CommonMark and tables. The site draws this same tree, so there is no second parser.
 * The rest of GitHub's dialect nearly doubles the time and is not needed here. A text that is too much
 * to parse becomes one piece of code, so that it is shown as it stands.
 */
export function parseBody(body: string): Root {
  return excessOf(body) ? { type: 'root', children: [{ type: 'code', value: body }] } : treeOf(body);
}

const treeOf = (body: string): Root => (TABLE.test(body) ? withTables : commonMark).parse(body);

/**
 * Checks the body: only the fixed headings, no raw HTML, no pictures, no unsafe links.
 * @param allowed the headings of the second level that may stand in it; nothing when all may
 */
export function checkBody(parts: Parts, allowed: readonly string[] | undefined): Finding[] {
  const excess = excessOf(parts.body);
  if (excess)
    return [{ ruleId: 'tekst-niet-te-lang', message: excess, at: { line: parts.bodyLine, column: 1 } }];
  if (isPlain(parts.body, allowed)) return [];
  const findings = new Map<string, Finding>();
  visit(treeOf(parts.body), (node) => {
    const problem = problemWith(node, allowed);
    if (!problem) return;
    const at = placeOf(node, parts.bodyLine);
    // Once per line: a word between <b> and </b> is one thing to repair.
    const place = node.type === 'html' ? `html ${at.line}` : `${at.line} ${at.column}`;
    if (!findings.has(place)) findings.set(place, { ...problem, at });
  });
  return [...findings.values()];
}

/**
 * What every link, picture and piece of HTML has: a link or picture has its address, or the definition of it, right
 * behind a bracket. And a line of = or - that makes a heading of the line above.
 */
const MARKED = /<[A-Za-z/!?]|\][(:]|^[ \t>]*(?:=+|-+)[ \t]*$/m;
/** A line that may be a heading, also in a list or a quotation. */
const HEADING = /^[ \t>*+\-.)\d]*#.*$/gm;
/** A link as people mostly write it, to a web page or to another file of the register; no picture. */
const USUAL_LINK = /(?<![!\\])\[[^[\]<>`\\\n]+\]\((?:https?:\/\/|\.\.?\/)[^\s()[\]<>`\\]*\)/g;

/**
 * Is there certainly nothing to find? Most bodies are headings, plain sentences and a usual link, and a
 * tree costs more than all other steps together. When in doubt: no.
 */
export function isPlain(body: string, allowed: readonly string[] | undefined): boolean {
  const rest = body.replaceAll(USUAL_LINK, 'link');
  if (MARKED.test(rest)) return false;
  if (!allowed) return true;
  return (rest.match(HEADING) ?? []).every((line) => allowed.some((heading) => line === `## ${heading}`));
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const each of node.children) visit(each, see);
}

function problemWith(node: Nodes, allowed: readonly string[] | undefined): Omit<Finding, 'at'> | undefined {
  switch (node.type) {
    case 'heading':
      return allowed && headingProblem(node.depth, plainText(node).trim(), allowed);
    case 'html':
      return {
        ruleId: 'tekst-zonder-html',
        message:
          'Hier staat HTML (iets tussen < en >). Schrijf gewone tekst; zet \\ voor een < die u echt bedoelt.',
      };
    case 'image':
    case 'imageReference':
      return {
        ruleId: 'tekst-zonder-afbeelding',
        message:
          'Een afbeelding hoort niet in het register: er kunnen persoonsgegevens op staan. Bewaar haar elders en noem haar bij bewijsstukken.',
      };
    case 'link':
    case 'definition':
      return isSafeLink(node.url)
        ? undefined
        : {
            ruleId: 'tekst-veilige-links',
            message:
              'Deze link kan onveilig zijn. Alleen adressen met https:, http: of mailto: en paden binnen het register mogen.',
          };
    default:
      return undefined;
  }
}

function headingProblem(
  depth: number,
  text: string,
  allowed: readonly string[],
): Omit<Finding, 'at'> | undefined {
  if (depth > 2 || (depth === 2 && allowed.includes(text))) return undefined;
  return {
    ruleId: 'tekst-vaste-koppen',
    message:
      depth === 1
        ? 'Een kop met één #, of met een regel === eronder, is hier niet nodig: de titel staat in het veld titel. Gebruik ## met een vaste kop.'
        : `Deze kop kent het register niet. Kies uit: ${allowed.map((each) => `## ${each}`).join(', ')}. Een kop met ### mag u zelf kiezen. Bedoelde u een streep onder tekst? Zet er een lege regel tussen.`,
  };
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((each) => plainText(each as Nodes)).join('') : '';
}

const SAFE = new Set(['https', 'http', 'mailto']);

/** What browsers skip inside a protocol. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters hide a protocol from a simple check
const SKIPPED = /[\u0000-\u0020\u007F-\u00A0\u00AD\u200B-\u200F\u2028\u2029\uFEFF]/gu;

/** Does a link lead somewhere harmless? Blanks and control characters do not hide its protocol. */
export function isSafeLink(url: string): boolean {
  const bare = url.replaceAll(SKIPPED, '').toLowerCase();
  if (/^[\\/]{2}/.test(bare)) return false;
  const protocol = /^([^/?#]*?):/.exec(bare)?.[1];
  return protocol === undefined || SAFE.has(protocol);
}

function placeOf(node: Nodes, bodyLine: number) {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return {
    line: start.line + bodyLine - 1,
    column: start.column,
    endLine: end.line + bodyLine - 1,
    endColumn: end.column,
  };
}
