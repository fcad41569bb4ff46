import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { meldingGehoordDoorCvbEnFg } from '../../../scripts/protocol/regels/melding-gehoord-door-cvb-en-fg.ts';
import { melding } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['geen melding', {}, []],
  ['beide weten het', melding({ cvb_ingelicht_op: '2026-09-12', fg_ingelicht_op: '2026-09-12' }), []],
  ['alleen het CvB', melding({ cvb_ingelicht_op: '2026-09-12' }), ['fg meldingen.0.moment']],
  ['alleen de FG', melding({ fg_ingelicht_op: '2026-09-12' }), ['cvb meldingen.0.moment']],
  ['niemand', melding({}), ['cvb meldingen.0.moment', 'fg meldingen.0.moment']],
  ['een ander meldde, niet namens ons', melding({ door: 'leverancier', volmacht: 'nee' }), []],
  ['een vervolg vraagt het niet', melding({ soort: 'vervolg' }), []],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(meldingGehoordDoorCvbEnFg, anders)).toEqual(verwacht);
});
