import { expect, it } from 'vitest';
import type { VastgelegdeCijfers } from '../../../schemas/jaarcijfers.ts';
import type { Organisatie } from '../../../schemas/organisatie.ts';
import type { GelezenJaaranalyse } from '../../../scripts/protocol/bevroren.ts';
import { cijfersKloppen } from '../../../scripts/protocol/regels/cijfers-kloppen.ts';
import { register } from './invoer.ts';

const EIGEN = 'b'.repeat(64);
const ANDER = 'c'.repeat(64);

const analyse = (anders: Partial<VastgelegdeCijfers> = {}, van: object = {}): GelezenJaaranalyse => ({
  jaar: 2025,
  tekst: undefined,
  bestand: '2025/jaaranalyse.json',
  vastgelegd: {
    cijfers: {
      schema: 1,
      jaar: 2025,
      vastgelegd_op: '2026-02-01 10:00',
      cijfers: { jaar: 2025, voor: 'intern', ...van },
      sha256: EIGEN,
      ...anders,
    } as unknown as VastgelegdeCijfers,
    eigen: EIGEN,
  },
});

const genoemd = (cijfers_sha256: string): Partial<Organisatie> => ({
  jaaranalyses: [{ jaar: 2025, cijfers_sha256 }],
});
const zonderVorm: GelezenJaaranalyse = { ...analyse(), vastgelegd: undefined };

it.each<[string, readonly GelezenJaaranalyse[] | undefined, Partial<Organisatie>, string[]]>([
  ['niets vastgelegd', [], {}, []],
  ['vastgelegd en heel', [analyse()], {}, []],
  ['genoemd met het goede getal', [analyse()], genoemd(EIGEN), []],
  ['niet het hele register is hier', undefined, genoemd(EIGEN), []],
  ['de inhoud is veranderd', [analyse({ sha256: ANDER })], {}, ['2025/jaaranalyse.json veranderd sha256']],
  ['een ander jaar in het bestand', [analyse({ jaar: 2024 })], {}, ['2025/jaaranalyse.json jaar jaar']],
  ['een ander jaar in de cijfers', [analyse({}, { jaar: 2024 })], {}, ['2025/jaaranalyse.json jaar jaar']],
  ['de versie voor buiten', [analyse({}, { voor: 'buiten' })], {}, ['2025/jaaranalyse.json buiten cijfers']],
  [
    'genoemd met een ander getal',
    [analyse()],
    genoemd(ANDER),
    ['organisatie.yaml ander-getal jaaranalyses.0.cijfers_sha256'],
  ],
  ['genoemd en weg', [], genoemd(EIGEN), ['organisatie.yaml weg jaaranalyses.0.cijfers_sha256']],
  ['genoemd, en de vorm deugt niet: dat is al gezegd', [zonderVorm], genoemd(EIGEN), []],
])('%s', (_, jaaranalyses, anders, verwacht) => {
  const gevonden = cijfersKloppen.toets({ ...register([], anders), jaaranalyses });
  expect(gevonden.map(({ bestand, boodschap, pad }) => `${bestand} ${boodschap} ${pad.join('.')}`)).toEqual(
    verwacht,
  );
});
