import type { Template } from 'liquidjs';
import { Liquid, LiquidError } from 'liquidjs';
import { nearestOf } from '../../schemas/messages/nearest.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { alsMarkdown } from '../documents/tekst.ts';
import type { BriefNaam } from './brieven.data.ts';
import { veldenBij } from './velden.data.ts';

/** What a template can be filled with: texts, and lists of texts or of rows. */
export type Waarden = Readonly<
  Record<string, string | readonly string[] | readonly Readonly<Record<string, string>>[]>
>;

/** Tags that a template may use. None reads a file, and none writes past the escaping. */
const TAGS = ['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment', '#'];
/** Filters that a template may use; none undoes the escaping (`raw`), knows the clock (`date`) or chance (`sample`). */
const FILTERS = [
  'append',
  'capitalize',
  'default',
  'downcase',
  'first',
  'join',
  'last',
  'prepend',
  'size',
  'upcase',
];

/** Most characters of a template, milliseconds of filling in, and pieces of memory. */
const LANGSTE = 200_000;
const LIMIETEN = { parseLimit: LANGSTE, renderLimit: 5000, memoryLimit: 5_000_000 };
const BEGIN = { row: 1, col: 1 };
const TE_GROOT = [
  'dit sjabloon is te groot of loopt te lang door.',
  'Maak het korter, of haal een for weg.',
] as const;

const VELDEN = 'Alle namen met uitleg: npm run -s register -- brief --velden';

function motor(): Liquid {
  const liquid = new Liquid({
    ...LIMIETEN,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // No templates to look up, so no file is ever read.
    templates: {},
    outputEscape: (waarde: unknown) => alsMarkdown(alsTekst(waarde)),
  });
  for (const naam of Object.keys(liquid.tags)) if (!TAGS.includes(naam)) delete liquid.tags[naam];
  for (const naam of Object.keys(liquid.filters)) if (!FILTERS.includes(naam)) delete liquid.filters[naam];
  return liquid;
}

/** A list in the middle of a text is read as people write one. */
const alsTekst = (waarde: unknown): string =>
  Array.isArray(waarde) ? waarde.filter((each) => typeof each === 'string').join(', ') : String(waarde ?? '');

/**
 * Fills in a template: Liquid in Markdown. Whatever was typed in the register comes out escaped, as text.
 * @throws OperatorError for what the school can repair in the template, with its place
 */
export function vulIn(brief: BriefNaam, sjabloon: string, waarden: Waarden): string {
  if (sjabloon.length > LANGSTE) throw new OperatorError(`${waar(brief, BEGIN)} ${TE_GROOT[0]}`, TE_GROOT[1]);
  const liquid = motor();
  try {
    const gelezen = liquid.parse(sjabloon);
    weigerOnbekend(liquid, gelezen, brief);
    return String(liquid.renderSync(gelezen, waarden));
  } catch (error) {
    if (error instanceof LiquidError) throw uitgelegd(error, brief);
    throw error;
  }
}

/** An unknown name is found in every branch, not only in the one that this incident takes. */
function weigerOnbekend(liquid: Liquid, gelezen: Template[], brief: BriefNaam): void {
  const namen = veldenBij(brief).map(({ naam }) => naam);
  const { globals } = liquid.analyzeSync(gelezen, { partials: false });
  for (const [naam, plekken] of Object.entries(globals)) {
    const [plek] = plekken;
    if (namen.includes(naam) || !plek) continue;
    throw onbekend(brief, plek.location, naam, namen);
  }
}

interface Plaats {
  readonly row: number;
  readonly col: number;
}

const waar = (brief: BriefNaam, { row, col }: Plaats) => `sjablonen/${brief}.md, regel ${row}, kolom ${col}:`;

function onbekend(brief: BriefNaam, plaats: Plaats, naam: string, namen: readonly string[]): OperatorError {
  const dichtbij = nearestOf(naam, namen);
  return new OperatorError(
    `${waar(brief, plaats)} de naam ${kort(naam)} bestaat niet in deze brief.`,
    `${dichtbij ? `Bedoelde u ${dichtbij}? ` : ''}${VELDEN}`,
  );
}

const kort = (naam: string) => (naam.length > 60 ? `${naam.slice(0, 60)}…` : naam);

/** What a fault in a template is called, with what to do; the first that fits. */
const FOUTEN: readonly (readonly [RegExp, (deel: string) => string, string])[] = [
  [
    /tag "([^"]*)" not found/,
    (deel) => `de opdracht ${kort(deel)} bestaat hier niet, of staat er zonder begin.`,
    `Kies uit: ${TAGS.slice(0, -1).join(', ')}. Een einde is end met het woord, zoals endif.`,
  ],
  [
    /undefined filter: (.*)/,
    (deel) => `het filter ${kort(deel)} bestaat hier niet.`,
    `Kies uit: ${FILTERS.join(', ')}.`,
  ],
  [
    /not closed/,
    () => 'iets is begonnen en niet afgesloten.',
    'Zet }} na een naam, %} na een opdracht, en endif of endfor na if of for.',
  ],
  [/limit exceeded/, () => TE_GROOT[0], TE_GROOT[1]],
];

function uitgelegd(error: LiquidError, brief: BriefNaam): OperatorError {
  const [zin = ''] = error.message.split('\n');
  const [, row = '1', col = '1'] = /, line:(\d+), col:(\d+)$/.exec(zin) ?? [];
  const plaats = { row: Number(row), col: Number(col) };
  const kaal = zin.replace(/, (?:file:.*, )?line:\d+, col:\d+$/, '');
  const naam = /^undefined variable: (.*)$/.exec(kaal)?.[1];
  if (naam !== undefined) {
    const rijen = veldenBij(brief).flatMap(({ lijst }) => (Array.isArray(lijst) ? (lijst as string[]) : []));
    const deel = naam.split('.').at(-1) ?? naam;
    const dichtbij = nearestOf(deel, rijen);
    return new OperatorError(
      `${waar(brief, plaats)} de naam ${kort(naam)} bestaat niet in deze brief.`,
      `${dichtbij ? `Bedoelde u ${dichtbij}? ` : ''}${VELDEN}`,
    );
  }
  for (const [patroon, probleem, herstel] of FOUTEN) {
    const gevonden = patroon.exec(kaal);
    if (gevonden) return new OperatorError(`${waar(brief, plaats)} ${probleem(gevonden[1] ?? '')}`, herstel);
  }
  return new OperatorError(
    `${waar(brief, plaats)} dit is niet te lezen.`,
    `Kijk de haken en de schrijfwijze na: {{ naam }} of {% if naam != "" %}. ${VELDEN}`,
  );
}
