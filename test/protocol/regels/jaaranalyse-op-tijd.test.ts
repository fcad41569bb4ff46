import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import type { Organisatie } from '../../../schemas/organisatie.ts';
import { jaaranalyseOpTijd } from '../../../scripts/protocol/regels/jaaranalyse-op-tijd.ts';
import { bijRegisterKlok } from './invoer.ts';

const in2025: Partial<Incident>[] = [{ id: '2025-0001', tijdlijn: { kennisname: '2025-05-01 10:00' } }];
const analyse = (more: object): Partial<Organisatie> => ({ jaaranalyses: [{ jaar: 2025, ...more }] });

it.each<[string, Partial<Incident>[], Partial<Organisatie>, string, string[]]>([
  ['geen incidenten', [], {}, '2026-09-01T10:00Z', []],
  ['nog op tijd', in2025, {}, '2026-07-01T10:00Z', []],
  ['te laat', in2025, {}, '2026-07-02T10:00Z', ['organisatie.yaml analyse ']],
  ['besproken', in2025, analyse({ cvb_ingelicht_op: '2026-03-01' }), '2026-07-02T10:00Z', []],
  [
    'gemaakt en niet besproken',
    in2025,
    analyse({}),
    '2026-07-02T10:00Z',
    ['organisatie.yaml analyse jaaranalyses'],
  ],
])('%s', (_, incidenten, anders, nu, verwacht) => {
  expect(bijRegisterKlok(jaaranalyseOpTijd, incidenten, anders, nu)).toEqual(verwacht);
});
