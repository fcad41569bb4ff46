import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { codeowners, eigenaren, pushRuleset, ruleset } from '../gate/inrichting.ts';
import { dagVan } from '../protocol/kalender/tekst.ts';
import { leesOrganisatie } from '../register/organisatie.ts';
import type { Command, Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { forgeFrom, forgeOptions } from './forge-options.ts';
import { clockFrom, registerOptions, sourceFrom } from './register-options.ts';

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/;

/** Makes the files that set up the forge, from who holds which role. */
export const inrichten: Command = {
  name: 'inrichten',
  summary: 'Maakt CODEOWNERS en de regels voor de forge (rulesets), uit organisatie.yaml.',
  options: {
    map: registerOptions.map,
    nu: registerOptions.nu,
    ...forgeOptions,
    beheerders: {
      type: 'string',
      value: '<namen>',
      help: 'accountnamen van de beheerders, met komma’s; anders gevraagd aan de forge',
    },
  },
  examples: [
    'npm run -s register -- inrichten --beheerders voornaam-beheer',
    'npm run -s register -- inrichten --droog',
  ],
  run: async (given, edges) => {
    const namen = await namenVan(given, edges);
    const files = {
      '.github/CODEOWNERS': codeowners(namen),
      '.github/rulesets/hoofdtak.json': `${JSON.stringify(ruleset, null, 2)}\n`,
      '.github/rulesets/workflows.json': `${JSON.stringify(pushRuleset, null, 2)}\n`,
    };
    for (const [path, text] of Object.entries(files)) {
      if (given.values['droog'] === true) {
        edges.print(`Zou ${path} maken:\n${text}\n`);
        continue;
      }
      const full = resolve(edges.workingFolder, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text);
      edges.print(`${path} is gemaakt.\n`);
    }
    edges.print(VERDER);
    return EXIT.good;
  },
};

const VERDER = `
Wat u nu doet, als beheerder:
  1. Leg .github/CODEOWNERS vast op de hoofdtak.
  2. Open op de forge Settings, Rules, Rulesets, New ruleset, Import a ruleset; neem hoofdtak.json, en daarna workflows.json.
  3. Zet onder Settings, General bij Pull Requests alleen "Allow merge commits" aan.
  4. Probeer het één keer op een proefregister: npm run -s register -- dokter --proef
`;

/** @throws OperatorError when a name cannot be one, or nobody is beheerder now */
async function namenVan(given: Given, edges: Edges): Promise<string[]> {
  const typed = textOf(given, 'beheerders')
    ?.split(',')
    .map((each) => each.trim().replace(/^@/, ''));
  if (typed) {
    if (typed.every((each) => NAME.test(each))) return typed;
    throw new OperatorError(
      'Een accountnaam bij --beheerders kan niet.',
      'Noem namen zoals op de forge, met komma’s.',
    );
  }
  const organisatie = leesOrganisatie(sourceFrom(given, edges));
  const wie = eigenaren(organisatie?.rolhouders ?? [], dagVan(clockFrom(given, edges).nu));
  if (wie.length === 0)
    throw new OperatorError(
      'Er is nu geen beheerder met een accountnummer.',
      'Zet in organisatie.yaml een rolhouder met rol beheerder en een forge_id.',
    );
  const { reader } = await forgeFrom(given, edges);
  return Promise.all(
    wie.flatMap(({ forge_id }) => (forge_id === undefined ? [] : [reader.accountName(forge_id)])),
  );
}
