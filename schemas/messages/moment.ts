import { dayPattern, momentPattern } from '../patterns.ts';
import type { RawIssue } from './kind.ts';
import { aboutKind, curlyHint, kindOf, quoteHint } from './kind.ts';

/** What a field that holds time can hold. */
export type TimeKind = 'moment' | 'moment-of-onbekend' | 'wanneer' | 'dag' | 'gepland';

/** Message for a day or a moment; it tells the usual mistakes apart. */
export const momentError = (expected: string, kind: TimeKind) => (issue: RawIssue) =>
  aboutKind(issue.input, expected) ??
  (typeof issue.input === 'string'
    ? `is geen datum of tijd die het register kent. ${whyMoment(issue.input, kind)}Verwacht: ${expected}.${curlyHint(issue.input)}`
    : `is ${kindOf(issue.input)}. Verwacht: ${expected}.${kind === 'wanneer' ? quoteHint(issue.input) : ''}`);

/** The usual mistakes, in the order in which they are looked for. */
const momentMistakes: readonly (readonly [RegExp, string])[] = [
  [/^(?:ca|circa|ongeveer|rond|omstreeks|voor|na)\b/i, 'Laat het woord ervoor weg.'],
  [/^\d{8}/, 'Zet streepjes tussen jaar, maand en dag.'],
  [/^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}/, 'Zet het jaar vooraan.'],
  [/^\d{4}[/.]/, 'Zet streepjes tussen jaar, maand en dag.'],
  [/^(?:1\d{3}|2[1-9]\d\d|[3-9]\d{3})-/, 'Het jaar moet tussen 2000 en 2099 liggen.'],
  [/^\d{4}-(?:\d-|\d\d-\d(?!\d))/, 'Schrijf maand en dag met twee cijfers: 2026-09-01.'],
  [/[ T]24:/, 'Middernacht schrijft u als 00:00 van de volgende dag.'],
  [/\d ?[ap]\.?m\b/i, 'Schrijf de tijd van 00:00 tot en met 23:59, zoals 16:45.'],
  [/:\d\d[.,]\d/, 'Laat de delen van een seconde weg.'],
  [/:\d\d +[+-]/, 'Zet de tijdzone direct achter de tijd, zonder spatie.'],
  [
    /:\d\d[+-](?!\d\d:\d\d$)/,
    'Schrijf de tijdzone als +02:00 (zomertijd) of +01:00 (wintertijd), of laat haar weg.',
  ],
  [/^\d{4}-\d\d-\d\d(?: {2}|,| om )/, 'Zet tussen dag en tijd precies één spatie.'],
  [/[ T]\d:\d\d/, 'Schrijf het uur met twee cijfers: 09:05.'],
  [/[ T]\d{1,2}[.h]\d\d/, 'Zet een dubbele punt tussen uur en minuut.'],
  [/\d\s*u(?:ur)?\.?$/i, 'Haal het woord uur weg.'],
  [
    /\b(?:jan|feb|maart|mrt|apr|mei|juni?\b|juli?\b|aug|sept?|okt|nov|dec)/i,
    'Schrijf het jaar vooraan en de maand als getal.',
  ],
  [
    /:\d\d ?[A-Za-z]/,
    'Haal de letters achter de tijd weg; een andere tijdzone schrijft u als +02:00 of +01:00.',
  ],
  [/^\d{4}-\d\d-\d\d/, 'De dag of de tijd bestaat niet.'],
];

function whyMoment(input: string, kind: TimeKind): string {
  const mistake = mistakeOfKind(input, kind) ?? momentMistakes.find(([form]) => form.test(input))?.[1];
  return mistake ? `${mistake} ` : '';
}

/** Right elsewhere, but not in this field. */
function mistakeOfKind(input: string, kind: TimeKind): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(input) && !dayPattern.test(input) && !/^1/.test(input))
    return 'De dag bestaat niet.';
  if (dayPattern.test(input)) return `De tijd ontbreekt.${kind === 'moment-of-onbekend' ? ONLY_DAY : ''}`;
  if (kind === 'dag' && momentPattern.test(input)) return 'Hier hoort alleen een dag, zonder tijd.';
  if (kind === 'wanneer' && /^19[7-9]\d-/.test(input))
    return 'Van vóór 2000 kan alleen een maand of een "jaar".';
  return undefined;
}

/** A time that was made up would move the term; this way the truth can be written down. */
const ONLY_DAY =
  ' Weet u alleen de dag? Schrijf onbekend, en zet de dag bij eerste_signaal: de termijn loopt dan vanaf die dag.';
