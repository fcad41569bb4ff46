import { z } from 'zod';
import { bewijslijst } from './bewijslijst.ts';
import { dokterStand } from './dokter-stand.ts';
import { incident } from './incident.ts';
import { jaarcijfers, vastgelegdeCijfers } from './jaarcijfers.ts';
import { leverancier } from './leverancier.ts';
import { maatregelen } from './maatregelen.ts';
import { manifest } from './manifest.ts';
import { momentopname } from './momentopname.ts';
import { organisatie } from './organisatie.ts';
import { poortUitslag } from './poort/uitslag.ts';
import { poortStand } from './poort.ts';
import { registerLijst } from './register-lijst.ts';
import { verslag } from './verslag.ts';

const schemas = {
  incident,
  organisatie,
  leverancier,
  maatregelen,
  momentopname,
  jaarcijfers,
  'vastgelegde-cijfers': vastgelegdeCijfers,
  verslag,
  'register-lijst': registerLijst,
  bewijslijst,
  manifest,
  'poort-stand': poortStand,
  'poort-uitslag': poortUitslag,
  'dokter-stand': dokterStand,
};

/** A JSON Schema as it is published. */
export interface JsonSchemaFile {
  /** Name of the file. */
  readonly name: string;
  readonly text: string;
}

/** The JSON Schemas (draft 2020-12), generated: zod stays the only source. */
export const jsonSchemas = (): JsonSchemaFile[] =>
  Object.entries(schemas).map(([name, schema]) => ({
    name: `${name}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }), null, 1)}\n`,
  }));
