import { incidenten, register } from '../register.ts';
import { lijst } from '../view/lijst.ts';

/** The register for other programs; its form is `schemas/json/register-lijst.schema.json`. */
export function GET(): Response {
  const { verslag, opgehaaldOp } = register();
  const alle = lijst({ verslag, incidenten: incidenten(), metVoorstellen: opgehaaldOp !== undefined });
  return new Response(`${JSON.stringify(alle, undefined, 1)}\n`);
}
