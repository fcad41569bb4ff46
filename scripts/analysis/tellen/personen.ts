import type { Incident } from '../../../schemas/incident.ts';
import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { Geteld } from './geteld.ts';
import { BANDEN } from './namen.data.ts';

/** From–to of a number of people; a side is nothing when nobody knows it. */
export interface Aantal {
  readonly min: number | undefined;
  readonly max: number | undefined;
}

type Telling = NonNullable<NonNullable<Incident['groepen']>[number]['aantal_eigen']>;

const ONBEKEND: Aantal = { min: undefined, max: undefined };

const getal = (waarde: Telling['min']): number | undefined =>
  typeof waarde === 'number' ? waarde : undefined;
const alsAantal = (telling: Telling | undefined): Aantal => ({
  min: getal(telling?.min),
  max: getal(telling?.max),
});
/** Does somebody know anything of it? */
const isBekend = ({ min, max }: Aantal): boolean => min !== undefined || max !== undefined;

/**
 * How many people of an incident: of our own board, else of all together; said for the whole (the groups can overlap), else
 * the groups added up. What is added up is a least when some group is not known, and never a most.
 */
export function mensenVan({ aantal_betrokkenen: geheel, groepen = [] }: Incident): Aantal {
  const wegen = [
    alsAantal(geheel?.eigen),
    opgeteld(groepen.map(({ aantal_eigen }) => alsAantal(aantal_eigen))),
    alsAantal(geheel?.totaal),
    opgeteld(groepen.map(({ aantal_totaal }) => alsAantal(aantal_totaal))),
  ];
  return wegen.find(isBekend) ?? ONBEKEND;
}

function opgeteld(delen: readonly Aantal[]): Aantal {
  const som = (kant: 'min' | 'max') =>
    delen.flatMap((deel) => deel[kant] ?? []).reduce<number | undefined>((a, b) => (a ?? 0) + b, undefined);
  return { min: som('min'), max: delen.every(({ max }) => max !== undefined) ? som('max') : undefined };
}

/** Band of a number of people: by the most it can be, else the least. */
export function bandVan({ min, max }: Aantal): string {
  const hoogste = max ?? min;
  return hoogste === undefined ? 'onbekend' : (BANDEN.find(([, , tot]) => hoogste <= tot)?.[0] ?? 'meer');
}

/** All people together, as far as they were counted. Who was hit twice counts twice: the register knows no names. */
export function personen(datalekken: readonly Geteld[]): Jaarcijfers['personen'] {
  const aantallen = datalekken.map(({ incident }) => mensenVan(incident));
  const som = (kant: 'min' | 'max') => aantallen.reduce((totaal, each) => totaal + (each[kant] ?? 0), 0);
  return {
    min: som('min'),
    max: aantallen.some(({ max }) => max === undefined) ? null : som('max'),
    onbekend: aantallen.filter((each) => !isBekend(each)).length,
  };
}
