import type { Incident } from '../../schemas/incident.ts';
import { haal } from './fetch.ts';
import { memorySource } from './memory.ts';
import { splitsLeesVorm } from './read-file.ts';
import { goodFiles } from './register-file.ts';

/**
 * An incident from its bytes alone, when it has the right form.
 * @param path from the root of the register
 */
export function incidentFrom(path: string, bytes: Uint8Array): Incident | undefined {
  const source = memorySource({ [path]: bytes });
  return goodFiles(
    haal(source).map((fetched) => splitsLeesVorm(source, fetched)),
    'incident',
  )[0]?.value;
}
