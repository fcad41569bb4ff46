import type { BeoordeeldRegister } from '../beoordeel.ts';
import { beoordeel } from '../beoordeel.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { beslisText } from '../diagnostics/reporters/beslis-text.ts';
import { incidentNaarVerslag } from '../naar-verslag.ts';
import { vastgesteld } from '../protocol/beslisboom/vastgesteld.ts';
import type { Regelset } from '../protocol/wet/regelset.ts';
import { geldend, regelsets } from '../protocol/wet/regelset.ts';
import type { Command, Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { alleBeslissingen } from './beslis-alle.ts';
import { uitkomstVanFeiten } from './beslis-feiten.ts';
import { incidentUit } from './incident-uit.ts';
import { clockFrom, registerOptions, sourceFrom, VORMEN, vormFrom } from './register-options.ts';

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
    const isJson = vormFrom(given, VORMEN) === 'json';
    const feiten = textOf(given, 'feiten');
    if (given.values['alle'] === true) edges.print(alleBeslissingen(given, edges, regels, isJson));
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
const boom = ({ beslisboom: { titel } }: Regelset, organisatie?: BeoordeeldRegister['organisatie']) =>
  `${titel}. ${vastgesteld(organisatie)}`;

function zonderBestand(feiten: string, edges: Edges, regels: Regelset, isJson: boolean): string {
  const { titel, uitkomst } = uitkomstVanFeiten(feiten, edges.workingFolder, regels);
  return isJson ? asJson(uitkomst) : beslisText(titel, uitkomst, boom(regels));
}

function een(given: Given, edges: Edges, regelset: Regelset, isJson: boolean): string {
  const register = beoordeel({
    source: sourceFrom(given, edges),
    ...clockFrom(given, edges),
    regelset,
  });
  const { organisatie } = register;
  const gevonden = incidentUit(register, given.positionals[0]);
  // Only of this one is asked what is open.
  const { path, value, ...rest } = gevonden;
  const { id, titel, uitkomst, oefening } = incidentNaarVerslag(
    { ...rest, bestand: path, incident: value },
    true,
  );
  return isJson
    ? asJson(uitkomst)
    : beslisText(`${oefening ? 'OEFENING  ' : ''}${id}  ${titel}`, uitkomst, boom(regelset, organisatie));
}
