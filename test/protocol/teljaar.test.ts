import { expect, it } from 'vitest';
import { teljaar } from '../../scripts/protocol/teljaar.ts';
import { makeIncident } from '../make.ts';

it.each([
  ['de laatste minuut van het jaar', '2025-12-31 23:59', undefined, 2025, 12, 'kennisname'],
  ['de eerste minuut', '2026-01-01 00:00', undefined, 2026, 1, 'kennisname'],
  ['nog 2025 in Londen, al 2026 in Nederland', '2025-12-31T23:30:00Z', undefined, 2026, 1, 'kennisname'],
  ['met de Nederlandse offset', '2026-01-01T00:30:00+01:00', undefined, 2026, 1, 'kennisname'],
  [
    'al 2026 in Finland, nog 2025 in Nederland',
    '2026-01-01T00:30:00+02:00',
    undefined,
    2025,
    12,
    'kennisname',
  ],
  ['kennisname onbekend: het jaar van registratie', 'onbekend', '2026-01-02 09:00', 2026, 1, 'geregistreerd'],
  ['kennisname gaat voor registratie', '2025-12-30 09:00', '2026-01-02 09:00', 2025, 12, 'kennisname'],
  ['het uur dat twee keer bestaat', '2026-10-25 02:30', undefined, 2026, 10, 'kennisname'],
  ['het uur dat niet bestaat', '2026-03-29 02:30', undefined, 2026, 3, 'kennisname'],
  ['niets bekend: het jaar van het kenmerk', 'onbekend', undefined, 2026, undefined, 'kenmerk'],
] as const)('%s', (_, kennisname, geregistreerd, jaar, maand, uit) => {
  const incident = makeIncident({
    id: '2026-K7QF',
    tijdlijn: { kennisname, ...(geregistreerd && { geregistreerd }) },
  });
  expect(teljaar(incident)).toMatchObject({ jaar, maand, uit });
});
