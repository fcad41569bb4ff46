import { expect, it } from 'vitest';
import { vastgesteld } from '../../../scripts/protocol/beslisboom/vastgesteld.ts';
import { makeOrganisatie } from '../../make.ts';

const met = (beslisboom_vastgesteld_op: string) => ({
  ...makeOrganisatie(),
  protocollen: [
    { versie: '1', status: 'vervallen' as const, beslisboom_vastgesteld_op: '2024-01-01' },
    { versie: '2', status: 'vastgesteld' as const, beslisboom_vastgesteld_op },
  ],
});

it('een reconstructie, tot het CvB haar vaststelt', () => {
  expect(vastgesteld(undefined)).toBe('Reconstructie, niet door OGMF vastgesteld');
  expect(vastgesteld(makeOrganisatie())).toBe('Reconstructie, niet door Testscholen vastgesteld');
  expect(vastgesteld(met('2026-02-02'))).toBe(
    'Vastgesteld door het CvB op ma 2 feb 2026, op advies van de FG',
  );
});
