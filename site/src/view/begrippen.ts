import { incident } from '../../../schemas/incident.ts';
import { leverancier } from '../../../schemas/leverancier.ts';
import { organisatie } from '../../../schemas/organisatie.ts';
import type { Field } from '../../../schemas/walk.ts';
import { fieldsOf } from '../../../schemas/walk.ts';
import { wordOf } from '../../../scripts/weergave/text.ts';
import { begrippen } from './begrippen.data.ts';

/** A word with what it means, and where it is used: there its source stands too. */
export interface BegripBeeld {
  readonly sleutel: string;
  readonly naam: string;
  readonly zin: string;
  /** What the fields with this word are about, with their source. */
  readonly velden: readonly string[];
}

const schemas = [incident, leverancier, organisatie];

/** Every value of every closed list, with the help of the fields in which it can stand. */
export function waarden(): ReadonlyMap<string, readonly string[]> {
  const gevonden = new Map<string, Set<string>>();
  for (const field of schemas.flatMap((schema) => fieldsOf(schema)))
    for (const optie of field.options) {
      const velden = gevonden.get(optie) ?? new Set();
      gevonden.set(optie, velden.add(hulp(field)));
    }
  return new Map([...gevonden].map(([optie, velden]) => [optie, [...velden]]));
}

/** An item of a list has the help of one value; the list tells what it is for. */
const hulp = ({ path, help }: Field) => `${wordOf(path.findLast((naam) => naam !== '[]') ?? '')}: ${help}`;

/** So many fields say enough; `ja` and `onbekend` stand in a hundred. */
const GENOEG = 4;

/** The glossary, by letter. */
export const woordenlijst = (): BegripBeeld[] =>
  [...waarden()]
    .map(([sleutel, velden]) => ({
      sleutel,
      naam: wordOf(sleutel),
      zin: begrippen[sleutel] ?? '',
      velden: velden.length > GENOEG ? [`in ${velden.length} velden`] : velden,
    }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
