import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FormulierJson } from './forms/als-json.ts';
import type { VersieId } from './forms/formulier.ts';
import { formulierSchema } from './forms/schema.ts';
import { versies } from './forms/versies/versies.ts';

/**
 * Looks once more at a filled-in form, by the published schema of its version: what leaves here fits what others were
 * told to expect.
 * @throws Error when it does not: that is a fault of the software, never of the register
 */
export function keurFormulier(formulier: Pick<FormulierJson, 'formulier'>): void {
  const keur = keurders.get(formulier.formulier) ?? maakKeurder(formulier.formulier);
  if (keur(formulier)) return;
  const fouten = (keur.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  throw new Error(`the form does not fit its schema: ${fouten.join('; ')}`);
}

const keurders = new Map<VersieId, ValidateFunction>();

/** Making one takes longer than using it a hundred times. */
function maakKeurder(id: VersieId): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true, strictTypes: false, strictRequired: false });
  const keurder = ajv.compile(formulierSchema(versies[id]));
  keurders.set(id, keurder);
  return keurder;
}
