import { beoordeel } from '../beoordeel.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { beslisText, zin } from '../diagnostics/reporters/beslis-text.ts';
import { uitkomstInVerslag } from '../diagnostics/verslag-incident.ts';
import { beslis as beslisIncident } from '../protocol/beslisboom/beslis.ts';
import { RECONSTRUCTIE } from '../protocol/beslisboom/beslisboom.data.ts';
import { dragendeFeiten, openVragen } from '../protocol/beslisboom/open.ts';
import type { Regelset } from '../protocol/wet/regelset.ts';
import { geldend, regelsets } from '../protocol/wet/regelset.ts';
import type { Command, Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { woorden } from '../woorden.ts';
import { feitenFrom } from './feiten-file.ts';
import { clockFrom, registerOptions, sourceFrom } from './register-options.ts';

/** Walks the beslisboom: for one incident, for facts without a file, or for all under other rules. */
export const beslis: Command = {
  name: 'beslis',
  summary: 'Loopt de beslisboom na: wat komt eruit, waarom, en wat staat nog open.',
  positionals: '[kenmerk]',
  options: {
    ...registerOptions,
    feiten: { type: 'string', value: '<json>', help: 'feiten zonder bestand: JSON, of een bestand met JSON' },
    regels: {
      type: 'string',
      value: '<set>',
      help: `volgens andere regels: ${Object.keys(regelsets).join(' of ')}`,
    },
    alle: { type: 'boolean', help: 'alle incidenten: welke uitkomst wordt anders onder --regels' },
    vorm: { type: 'string', value: 'tekst|json', help: 'hoe het eruitziet; anders tekst' },
  },
  examples: [
    'npm run -s register -- beslis 2026-K7QF',
    'npm run -s register -- beslis --feiten feiten.json',
    'npm run -s register -- beslis --alle --regels omnibus-ontwerp',
  ],
  run: async (given, edges) => {
    const regels = regelsetFrom(given);
    const isJson = (textOf(given, 'vorm') ?? 'tekst') === 'json';
    const feiten = textOf(given, 'feiten');
    if (given.values['alle'] === true) edges.print(alle(given, edges, regels, isJson));
    else if (feiten !== undefined) edges.print(zonderBestand(feiten, edges, regels, isJson));
    else edges.print(een(given, edges, regels, isJson));
    return EXIT.good;
  },
};

function regelsetFrom(given: Given): Regelset {
  const naam = textOf(given, 'regels') ?? geldend.id;
  const gevonden = Object.hasOwn(regelsets, naam) ? regelsets[naam] : undefined;
  if (gevonden) return gevonden;
  throw new OperatorError('Deze regels bestaan niet.', `Kies uit: ${Object.keys(regelsets).join(', ')}.`);
}

const asJson = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
const boom = ({ beslisboom: { titel } }: Regelset) => `${titel}. ${RECONSTRUCTIE}`;

function zonderBestand(feiten: string, edges: Edges, regels: Regelset, isJson: boolean): string {
  const incident = feitenFrom(feiten, edges.workingFolder);
  const beslissing = beslisIncident(incident, regels);
  const rond = {
    open: openVragen(incident, regels, beslissing),
    steuntOp: dragendeFeiten(incident, regels, beslissing),
  };
  const uitkomst = uitkomstInVerslag(beslissing, rond, woorden);
  return isJson ? asJson(uitkomst) : beslisText(incident.titel, uitkomst, boom(regels));
}

function een(given: Given, edges: Edges, regelset: Regelset, isJson: boolean): string {
  const [kenmerk] = given.positionals;
  if (kenmerk === undefined)
    throw new OperatorError(
      'Welk incident?',
      'Noem het kenmerk, bijvoorbeeld: beslis 2026-K7QF. Of gebruik --feiten of --alle.',
    );
  const { verslag } = beoordeel({
    source: sourceFrom(given, edges),
    ...clockFrom(given, edges),
    regelset,
    metOpen: true,
  });
  const incident = verslag.incidents.find(({ id }) => id === kenmerk.toUpperCase());
  if (!incident)
    throw new OperatorError(
      `Incident ${kenmerk} staat niet in het register, of zijn bestand klopt niet.`,
      'Kijk het kenmerk na, of doe eerst: npm run -s register -- controle',
    );
  const { uitkomst } = incident;
  return isJson
    ? asJson(uitkomst)
    : beslisText(`${incident.id}  ${incident.titel}`, uitkomst, boom(regelset));
}

/** What every decision becomes under a set of rules, beside the rules that hold. */
function alle(given: Given, edges: Edges, regelset: Regelset, isJson: boolean): string {
  const source = sourceFrom(given, edges);
  const { incidenten } = beoordeel({ source, ...clockFrom(given, edges) });
  const rijen = incidenten
    .filter(({ value }) => value.oefening !== 'ja')
    .map(({ value, beslissing }) => {
      const { code, ap, betrokkenen } = beslissing.uitkomst;
      const anders = beslisIncident(value, regelset).uitkomst;
      const wordt = { code: anders.code, ap: anders.ap, betrokkenen: anders.betrokkenen };
      const isAnders = wordt.ap !== ap || wordt.betrokkenen !== betrokkenen;
      return { id: value.id, nu: { code, ap, betrokkenen }, wordt, isAnders };
    });
  if (isJson) return asJson(rijen);
  const anders = rijen.filter(({ isAnders }) => isAnders);
  return [
    `${regelset.titel}.`,
    ...(regelset.id === geldend.id
      ? rijen.map(({ id, nu }) => `${id}  ${nu.code.padEnd(5)}${zin(nu)}`)
      : anders.flatMap(({ id, nu, wordt }) => [
          `${id}  nu:    ${zin(nu)}`,
          `           wordt: ${zin(wordt)}`,
        ])),
    `${anders.length} van ${rijen.length} uitkomsten worden anders.`,
    '',
  ].join('\n');
}
