import type { z } from 'zod';
import { choice, count, group, incidentId, line, list, schemaVersion, sha256, story } from './fields.ts';
import { formulierversie, meldsoort } from './incident/meldingen.ts';
import { moment } from './moments.ts';

/** A question of the form with what was answered. */
const antwoord = group('Een vraag van het formulier, met het antwoord', {
  id: line('Naam van de vraag, gelijk in elke versie van het formulier', 120),
  deel: line('Deel van het formulier', 200),
  vraag: line('De vraag, zoals het formulier haar stelt', 1000),
  antwoord: story('Wat er is geantwoord', 20_000),
});

/**
 * What the AP was told, frozen at the moment of recording (AVG art. 33 lid 5). It holds only what was told: what the
 * melder types into the form about himself is on purpose not in the register, and notes for the Privacy Officer stay out.
 */
export const momentopname = group('Wat er aan de AP is verteld, bevroren', {
  schema: schemaVersion(1),
  incident: incidentId('Kenmerk van het incident'),
  melding: count('De hoeveelste melding van dit incident het is, vanaf 1', 99),
  soort: meldsoort,
  formulier: formulierversie,
  door: choice('Wie de melding deed; alleen van wat wij zelf vertelden is er een momentopname', ['wij']),
  moment: moment('Wanneer de melding bij de AP is gedaan'),
  nummer: line('Meldingsnummer van de AP', 60),
  gemaakt_op: moment('Wanneer deze momentopname is gemaakt'),
  besluit_sha256: sha256('Controlegetal van de beslissende inhoud op dat moment').optional(),
  antwoorden: list('De antwoorden, in de volgorde van het formulier', antwoord, 500),
  sha256: sha256('Controlegetal van al het andere in dit bestand (SHA-256 over canonieke JSON, RFC 8785)'),
}).meta({ title: 'Momentopname' });

/** What the AP was told, as it stands in its file. */
export type Momentopname = z.infer<typeof momentopname>;
