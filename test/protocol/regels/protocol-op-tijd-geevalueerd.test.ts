import { expect, it } from 'vitest';
import type { Organisatie } from '../../../schemas/organisatie.ts';
import { protocolOpTijdGeevalueerd } from '../../../scripts/protocol/regels/protocol-op-tijd-geevalueerd.ts';
import { bijRegisterKlok } from './invoer.ts';

const met = (evaluatie_voor: string): Partial<Organisatie> => ({
  protocollen: [{ versie: '1', status: 'vastgesteld', in_werking: '2023-01-01', evaluatie_voor }],
});

it.each<[string, Partial<Organisatie>, string, string[]]>([
  ['geen dag afgesproken', {}, '2026-01-01T10:00Z', []],
  ['op de laatste dag', met('2025-06-20'), '2025-06-20T21:59:59Z', []],
  [
    'een dag later',
    met('2025-06-20'),
    '2025-06-20T22:00:00Z',
    ['organisatie.yaml evaluatie protocollen.0.evaluatie_voor'],
  ],
])('%s', (_, anders, nu, verwacht) => {
  expect(bijRegisterKlok(protocolOpTijdGeevalueerd, [], anders, nu)).toEqual(verwacht);
});
