import type { Organisatie } from '../../schemas/organisatie.ts';
import type { BeoordeeldRegister } from '../beoordeel.ts';
import { beoordeel } from '../beoordeel.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { BriefNaam } from '../letters/brieven.data.ts';
import { briefNamen } from '../letters/brieven.data.ts';
import { schoonIncident } from '../privacy/schoon.ts';
import type { Command, Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { briefLijst, veldenLijst } from './brief-lijsten.ts';
import { sjabloonVan, standVan } from './brief-sjabloon.ts';
import { vooraf } from './brief-vooraf.ts';
import { documentOpties, documentvormFrom, schrijfDocument } from './document-uit.ts';
import { incidentUit } from './incident-uit.ts';
import {
  clockFrom,
  registerOptions,
  sourceFrom,
  weigerlijstOption,
  zoekersFrom,
} from './register-options.ts';

/** Makes a letter, message or list of questions from an incident. */
export const brief: Command = {
  name: 'brief',
  summary: 'Maakt een brief, bericht of vragenlijst uit een incident; wat ontbreekt staat er als gat in.',
  positionals: '<kenmerk> <ontvanger>',
  options: {
    ...registerOptions,
    groep: { type: 'string', value: '<sleutel>', help: 'voor welke groep de brief is' },
    leverancier: { type: 'string', value: '<sleutel>', help: 'aan welke leverancier de vragen zijn' },
    ...documentOpties,
    weigerlijst: weigerlijstOption,
    lijst: { type: 'boolean', help: 'welke brieven er zijn, voor wie en wanneer' },
    velden: { type: 'boolean', help: 'welke namen een sjabloon mag gebruiken' },
  },
  examples: [
    'npm run -s register -- brief 2026-K7QF ouders --groep leerlingen',
    'npm run -s register -- brief 2026-K7QF fg --vorm docx --uit bericht-fg.docx',
    'npm run -s register -- brief --lijst',
  ],
  run: async (given, edges) => {
    if (given.values['lijst'] === true || given.values['velden'] === true) {
      edges.print(given.values['lijst'] === true ? briefLijst() : veldenLijst());
      return EXIT.good;
    }
    const [kenmerk, naam] = [given.positionals[0], briefFrom(given)];
    const vorm = documentvormFrom(given);
    const source = sourceFrom(given, edges);
    const register = beoordeel({ source, ...clockFrom(given, edges) });
    const { value: incident, ...beoordeeld } = incidentUit(register, kenmerk);
    const organisatie = organisatieUit(register);
    const schoon = schoonIncident(incident, zoekersFrom(given, edges));
    const stand = naam === 'fg' ? standVan(given, edges) : undefined;
    // Loaded only by who makes a letter: checking does without templates.
    const { maakBrief } = await import('../letters/brief.ts');
    const gemaakt = maakBrief({
      brief: naam,
      incident: schoon.incident,
      organisatie,
      leveranciers: register.leveranciers,
      beoordeeld,
      nu: register.nu,
      groep: textOf(given, 'groep'),
      leverancier: textOf(given, 'leverancier'),
      hoofdHash: stand?.hash,
      sjabloon: sjabloonVan(source, naam),
    });
    edges.note(vooraf(naam, gemaakt, schoon.weggelaten, stand?.isGewijzigd === true));
    await schrijfDocument(gemaakt, vorm, given, edges);
    return EXIT.good;
  },
};

/**
 * The letter that was asked for.
 * @throws OperatorError when none was, or it does not exist
 */
function briefFrom({ positionals: [kenmerk, naam, ...meer] }: Given): BriefNaam {
  const gevonden = briefNamen.find((each) => each === naam);
  if (gevonden && meer.length === 0) return gevonden;
  throw new OperatorError(
    kenmerk === undefined ? 'Welk incident, en voor wie?' : 'Voor wie is de brief?',
    `Typ het kenmerk en de ontvanger, bijvoorbeeld: brief 2026-K7QF ouders. Ontvangers: ${briefNamen.join(', ')}.`,
  );
}

/**
 * Whose register it is.
 * @throws OperatorError when that is not there
 */
function organisatieUit({ organisatie }: BeoordeeldRegister): Organisatie {
  if (organisatie) return organisatie;
  throw new OperatorError(
    'Een brief noemt de organisatie, en organisatie.yaml ontbreekt of klopt niet.',
    'Doe eerst: npm run -s register -- controle',
  );
}
