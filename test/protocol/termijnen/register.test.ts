import { expect, it } from 'vitest';
import { registerTermijnen } from '../../../scripts/protocol/termijnen/register.ts';
import { stand } from '../../../scripts/protocol/termijnen/stand.ts';
import { geldend } from '../../../scripts/protocol/wet/regelset.ts';
import { makeOrganisatie } from '../../make.ts';

const op = (nu: string, anders: object, jaren: number[] = []) =>
  stand(
    registerTermijnen({ ...makeOrganisatie(), ...anders }, new Set(jaren), geldend),
    Temporal.Instant.from(nu),
  ).map(({ id, dueAt, state }) => `${id} ${dueAt} ${state}`);

const JULI = '2026-07-02T10:00:00Z';

it.each<[string, object, number[], string[]]>([
  ['geen incidenten, geen analyse', {}, [], []],
  ['een half jaar na het jaar', {}, [2025], ['jaaranalyse:2025 2026-07-01T21:59:59Z over']],
  ['het jaar zelf loopt nog', {}, [2026], ['jaaranalyse:2026 2027-07-01T21:59:59Z niet-gestart']],
  [
    'besproken',
    { jaaranalyses: [{ jaar: 2025, cvb_ingelicht_op: '2026-03-01' }] },
    [2026, 2025],
    ['jaaranalyse:2025 2026-07-01T21:59:59Z gehaald', 'jaaranalyse:2026 2027-07-01T21:59:59Z niet-gestart'],
  ],
  [
    'gemaakt, niet besproken',
    { jaaranalyses: [{ jaar: 2025 }] },
    [2025],
    ['jaaranalyse:2025 2026-07-01T21:59:59Z over'],
  ],
  [
    'het protocol evalueren',
    {
      protocollen: [
        { versie: '1', status: 'vastgesteld', in_werking: '2023-01-01', evaluatie_voor: '2025-06-20' },
      ],
    },
    [],
    ['protocol 2025-06-20T21:59:59Z over'],
  ],
  [
    'alleen de laatste versie',
    {
      protocollen: [
        { versie: '1', status: 'vervallen', evaluatie_voor: '2025-06-20' },
        { versie: '2', status: 'vastgesteld', evaluatie_voor: '2027-06-20' },
      ],
    },
    [],
    ['protocol 2027-06-20T21:59:59Z niet-gestart'],
  ],
])('%s', (_, anders, jaren, verwacht) => {
  expect(op(JULI, anders, jaren)).toEqual(verwacht);
});
