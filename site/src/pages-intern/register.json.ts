import { registerLijst } from '../register.ts';

/** The register for other programs; its form is `schemas/json/register-lijst.schema.json`. */
export const GET = (): Response => new Response(`${JSON.stringify(registerLijst(), undefined, 1)}\n`);
