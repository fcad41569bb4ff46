import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { jsonSchemas } from '../../schemas/json-schemas.ts';
import { formulierSchemas } from '../forms/schema.ts';
import type { Command } from '../runtime/command.ts';
import { EXIT } from '../runtime/exit-codes.ts';

const FOLDER = 'schemas/json';

/** Writes the JSON Schemas that editors and other tools use. */
export const schema: Command = {
  name: 'schema',
  summary: 'Maakt de JSON Schema-bestanden opnieuw uit de schema’s.',
  options: { check: { type: 'boolean', help: 'alleen kijken of ze kloppen, niets schrijven' } },
  examples: ['npm run schema', 'npm run schema -- --check'],
  run: async (given, edges) => {
    const folder = resolve(edges.workingFolder, FOLDER);
    const stale = [...jsonSchemas(), ...formulierSchemas()].filter(
      ({ name, text }) => readOrEmpty(join(folder, name)) !== text,
    );
    if (given.values['check'] === true) {
      edges.print(
        stale.map(({ name }) => `${FOLDER}/${name} klopt niet meer. Doe: npm run schema\n`).join(''),
      );
      return stale.length === 0 ? EXIT.good : EXIT.findings;
    }
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of stale) writeFileSync(join(folder, name), text);
    edges.print(`${stale.length} bestand(en) bijgewerkt in ${FOLDER}.\n`);
    return EXIT.good;
  },
};

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
