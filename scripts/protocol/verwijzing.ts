import type { Incident } from '../../schemas/incident.ts';
import type { Bevinding, Omgeving, Regel } from './regel.ts';

/** A field that names something by its key. */
export interface Verwijzing {
  readonly pad: readonly PropertyKey[];
  readonly naar: string | undefined;
}

/** A rule of one kind: what the fields name must exist. */
export interface Soort {
  readonly id: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly vindplaats: string;
  readonly ernst: Regel['ernst'];
  readonly boodschap: string;
  readonly verwijzingen: (incident: Incident) => readonly Verwijzing[];
  readonly bestaat: (naar: string, omgeving: Omgeving, incident: Incident) => boolean;
  /** What can be chosen, where that is short and cannot be a person: the sentence shows it as {keuzes}. */
  readonly keuzes?: (omgeving: Omgeving, incident: Incident) => readonly string[];
}

/** Most names that a sentence lists. */
const MEESTE_KEUZES = 30;

/** A rule of the kind: what these fields name must exist. */
export function verwijzingBestaat(soort: Soort): Regel {
  return {
    id: soort.id,
    titel: soort.titel,
    uitleg: soort.uitleg,
    vindplaats: soort.vindplaats,
    ernst: soort.ernst,
    blokkeert: soort.ernst === 'fout',
    boodschappen: { onbekend: soort.boodschap },
    toets: ({ feiten: { incident }, omgeving }) =>
      soort
        .verwijzingen(incident)
        .filter(({ naar }) => naar !== undefined && !soort.bestaat(naar, omgeving, incident))
        .map(({ pad }): Bevinding => {
          const keuzes = soort.keuzes?.(omgeving, incident).slice(0, MEESTE_KEUZES) ?? [];
          return { boodschap: 'onbekend', gegevens: { keuzes: keuzes.join(', ') || 'nog niets' }, pad };
        }),
  };
}

/** References in the items of a list. */
export const uit = <T>(
  naam: string,
  items: readonly T[] | undefined,
  velden: readonly (readonly [readonly PropertyKey[], (item: T) => string | undefined])[],
): Verwijzing[] =>
  (items ?? []).flatMap((item, index) =>
    velden.map(([pad, lees]) => ({ pad: [naam, index, ...pad], naar: lees(item) })),
  );
