import { beoordeel } from '../beoordeel.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { formulierJson } from '../forms/als-json.ts';
import { formulierTekst } from '../forms/als-tekst.ts';
import { MELDSOORTEN } from '../forms/meldingen.ts';
import { versieIds, versies } from '../forms/versies/versies.ts';
import { keurFormulier } from '../formulier-keuren.ts';
import { formulierVan } from '../formulier-van.ts';
import type { Command, Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { vormen } from './formulier-vormen.ts';
import { incidentUit } from './incident-uit.ts';
import {
  clockFrom,
  registerOptions,
  sourceFrom,
  weigerlijstOption,
  zoekersFrom,
} from './register-options.ts';

/** The form of the AP, filled in as far as the register knows. */
export const formulier: Command = {
  name: 'formulier',
  summary: 'Vult het formulier van de AP in met wat het register weet, en zegt wat er nog ontbreekt.',
  positionals: '<kenmerk>',
  options: {
    ...registerOptions,
    versie: {
      type: 'string',
      value: versieIds.join('|'),
      help: 'welke versie van het formulier; anders ap2022, die nu op de site van de AP staat',
    },
    soort: {
      type: 'string',
      value: MELDSOORTEN.join('|'),
      help: 'nieuwe melding, aanvulling of intrekking; anders wat nu aan de beurt is',
    },
    vorm: { type: 'string', value: Object.keys(vormen).join('|'), help: 'hoe het eruitziet; anders tekst' },
    weigerlijst: weigerlijstOption,
  },
  examples: [
    'npm run -s register -- formulier 2026-K7QF',
    'npm run -s register -- formulier 2026-K7QF --versie bijlage1 --vorm html > formulier.html',
    'npm run -s register -- formulier 2026-K7QF --soort vervolg',
  ],
  run: async (given, edges) => {
    const toon = keuze(given, 'vorm', vormen) ?? formulierTekst;
    const versie = keuze(given, 'versie', versies)?.id;
    const soort = keuze(given, 'soort', Object.fromEntries(MELDSOORTEN.map((each) => [each, each])));
    const zoekers = zoekersFrom(given, edges);
    const register = beoordeel({ source: sourceFrom(given, edges), ...clockFrom(given, edges), zoekers });
    const ingevuld = formulierVan(register, incidentUit(register, given.positionals[0]), {
      versie,
      soort,
      zoekers,
    });
    keurFormulier(formulierJson(ingevuld));
    const getoond = toon(ingevuld);
    edges.print(getoond.endsWith('\n') ? getoond : `${getoond}\n`);
    return EXIT.good;
  },
};

/**
 * What was chosen from a closed list; nothing when nothing was.
 * @throws OperatorError for a word that is not in it
 */
function keuze<T>(given: Given, naam: string, keuzes: Readonly<Record<string, T>>): T | undefined {
  const gevraagd = textOf(given, naam);
  if (gevraagd === undefined) return undefined;
  if (Object.hasOwn(keuzes, gevraagd)) return keuzes[gevraagd];
  throw new OperatorError(
    `Wat bij --${naam} staat, bestaat niet.`,
    `Kies uit: ${Object.keys(keuzes).join(', ')}.`,
  );
}
