import type { z } from 'zod';
import { choice, group, list, schemaVersion, story } from './fields.ts';
import { AARD, ACHTERLIGGEND } from './incident/oorzaak.ts';

/** A measure that a school may choose; nothing fills it in by itself. */
const voorstel = group('Een maatregel om uit te kiezen', {
  bij: list(
    'Bij welke aard of achterliggende oorzaak hij past',
    choice('Aard of oorzaak', [...AARD, ...ACHTERLIGGEND]),
    40,
  ),
  soort: choice('Voor deze keer, of blijvend', ['incidenteel', 'structureel']),
  aard: choice('Techniek of organisatie', ['technisch', 'organisatorisch']),
  omschrijving: story('Wat er gebeurt, in één zin', 300),
});

/** The school's own measures, beside those that come along (`incidents/maatregelen.yaml`). */
export const maatregelen = group('Maatregelen om uit te kiezen, naast de meegeleverde', {
  schema: schemaVersion(1),
  maatregelen: list('De maatregelen', voorstel, 200),
}).meta({ title: 'Maatregelen' });

/** The measures as they stand in `maatregelen.yaml`. */
export type Maatregelen = z.infer<typeof maatregelen>;
