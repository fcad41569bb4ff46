import type { Migraties } from './migratie.ts';

/**
 * Every step that a form of a file ever took. A schema that gets a higher number gets a row here; a row that was in a
 * release is never changed, because files in its older form stay as they are for ever.
 */
export const migraties: Migraties = {
  incident: [],
  leverancier: [],
  organisatie: [],
  maatregelen: [],
};
