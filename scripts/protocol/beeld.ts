import type { Incident } from '../../schemas/incident.ts';

/** The facts about one betrokkenengroep, or about everybody where no group is named. */
export type FeitenVanGroep = NonNullable<Incident['feiten']>;
type Groep = NonNullable<Incident['groepen']>[number];
export type Ontvanger = NonNullable<FeitenVanGroep['ontvangers']>[number];

/** A stretch of a number or a scale, ends included. What is not known is the whole of what it can still be. */
export type Bereik = readonly [laag: number, hoog: number];

/** What is known about one group: its own facts on top of those of the incident. */
export interface Beeld {
  /** Key of the group; `alle` where the incident names none. */
  readonly groep: string;
  readonly feiten: FeitenVanGroep;
  readonly mensen: Pick<Groep, 'minderjarig' | 'kwetsbaar' | 'omstandigheden' | 'soort'> | undefined;
  /** How many people; nothing where nobody counted. */
  readonly aantal: Bereik | undefined;
  readonly rol: string | undefined;
  readonly soort: Incident['soort'];
  readonly aard: Incident['aard'];
  /** Does a supplier of ours hold these data for us? Then we are the controller. */
  readonly isVanOns: boolean;
}

/** The word for "all groups together". */
export const ALLE = 'alle';

/** One picture per group, or one of everybody. */
export function beelden(incident: Incident): Beeld[] {
  const { groepen = [], feiten = {}, soort, aard } = incident;
  const vanOns = (incident.organisaties ?? []).some(
    ({ hoedanigheid, dekt_onze_gegevens }) => hoedanigheid === 'verwerker' && dekt_onze_gegevens === 'ja',
  );
  const vanAllen = bereikVan(incident.aantal_betrokkenen ?? {});
  if (groepen.length === 0) {
    return [
      {
        groep: ALLE,
        feiten,
        mensen: undefined,
        aantal: vanAllen,
        rol: bekend(incident.onze_rol),
        soort,
        aard,
        isVanOns: vanOns,
      },
    ];
  }
  return groepen.map((groep) => ({
    groep: groep.sleutel,
    feiten: samen(feiten, groep.afwijkende_feiten),
    mensen: groep,
    aantal:
      bereikVan({ eigen: groep.aantal_eigen, totaal: groep.aantal_totaal }) ??
      (groepen.length === 1 ? vanAllen : undefined),
    rol: bekend(groep.onze_rol) ?? bekend(incident.onze_rol),
    soort,
    aard,
    isVanOns: vanOns || (bereikVan({ eigen: groep.aantal_eigen })?.[1] ?? 0) > 0,
  }));
}

/** `onbekend` and absent are the same. */
export const bekend = <T extends string>(value: T | undefined): Exclude<T, 'onbekend'> | undefined =>
  value === 'onbekend' ? undefined : (value as Exclude<T, 'onbekend'> | undefined);

type Telling = {
  readonly min?: number | 'onbekend' | undefined;
  readonly max?: number | 'onbekend' | undefined;
};

/** A from–to as a stretch; nothing when neither end is known. */
export function alsBereik(telling: Telling | undefined): Bereik | undefined {
  const min = typeof telling?.min === 'number' ? telling.min : undefined;
  const max = typeof telling?.max === 'number' ? telling.max : undefined;
  if (min === undefined && max === undefined) return undefined;
  return [min ?? 0, max ?? Number.POSITIVE_INFINITY];
}

/** The larger of the two ways of counting: only ours, or with those of others. */
function bereikVan(telling: {
  readonly eigen?: Telling | undefined;
  readonly totaal?: Telling | undefined;
}): Bereik | undefined {
  const beide = [alsBereik(telling.eigen), alsBereik(telling.totaal)].filter((each) => each !== undefined);
  if (beide.length === 0) return undefined;
  return [Math.max(...beide.map(([laag]) => laag)), Math.max(...beide.map(([, hoog]) => hoog))];
}

/** Facts of a group on top of those of the incident; within a fact of several fields, field by field. */
function samen(feiten: FeitenVanGroep, anders: FeitenVanGroep | undefined): FeitenVanGroep {
  if (anders === undefined) return feiten;
  const result: Record<string, unknown> = { ...feiten };
  for (const [naam, value] of Object.entries(anders)) {
    const below = result[naam];
    result[naam] = isGroup(value) && isGroup(below) ? { ...below, ...value } : value;
  }
  return result as FeitenVanGroep;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
