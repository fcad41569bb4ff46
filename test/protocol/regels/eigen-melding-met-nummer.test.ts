import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { eigenMeldingMetNummer } from '../../../scripts/protocol/regels/eigen-melding-met-nummer.ts';
import { melding } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['met moment en nummer', melding({}), []],
  ['zonder nummer', melding({ nummer: 'onbekend' }), ['nummer meldingen.0.nummer']],
  ['zonder moment', melding({ moment: 'onbekend' }), ['moment meldingen.0.moment']],
  ['een vervolg ook', melding({ soort: 'vervolg', nummer: 'onbekend' }), ['nummer meldingen.0.nummer']],
  [
    'van een leverancier mag het nummer onbekend zijn',
    melding({ door: 'leverancier', volmacht: 'ja', nummer: 'onbekend' }),
    [],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(eigenMeldingMetNummer, anders)).toEqual(verwacht);
});
