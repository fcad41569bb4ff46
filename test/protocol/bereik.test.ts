import { describe, expect, it } from 'vitest';
import { bereik } from '../../scripts/protocol/bereik.ts';
import { makeIncident } from '../make.ts';
import { ronde } from './regels/gevallen.ts';

const van = (more: object, rest: object = {}) => bereik(makeIncident(ronde(more, rest)));
const GEDAAN = { gedaan_op: '2026-09-12 10:00' };

describe('wie is bereikt', () => {
  it('van niets is niets bekend', () => {
    expect(bereik(makeIncident())).toEqual({
      rondes: [],
      bericht: undefined,
      nietBereikt: undefined,
      bereikt: undefined,
      nogNietBereikt: undefined,
      reacties: undefined,
    });
  });

  it.each<[string, object, (number | undefined)[]]>([
    ['niets geteld', {}, [undefined, undefined, undefined, undefined]],
    ['wat terugkwam is niet geteld', { aantal: 10 }, [10, undefined, undefined, undefined]],
    ['alles kwam aan', { aantal: 10, niet_bereikt: 0 }, [10, 0, 10, 0]],
    ['drie kwamen terug', { aantal: 10, niet_bereikt: 3 }, [10, 3, 7, 3]],
    [
      'opnieuw geprobeerd, niet geteld',
      { aantal: 10, niet_bereikt: 3, tweede_poging_op: '2026-09-14' },
      [10, 3, undefined, undefined],
    ],
    [
      'opnieuw geprobeerd, twee bereikt',
      { aantal: 10, niet_bereikt: 3, tweede_poging_op: '2026-09-14', tweede_poging_bereikt: 2 },
      [10, 3, 9, 1],
    ],
  ])('%s', (_, more, verwacht) => {
    const { bericht, nietBereikt, bereikt, nogNietBereikt } = van({ ...GEDAAN, ...more });
    expect([bericht, nietBereikt, bereikt, nogNietBereikt]).toEqual(verwacht);
  });

  it('wat gepland is telt nog niet mee', () => {
    const gepland = van({ gepland_op: '2026-09-15', aantal: 10, niet_bereikt: 0 });
    expect(gepland.bericht).toBeUndefined();
    expect(gepland.rondes[0]).toMatchObject({ gedaanOp: undefined, aantal: 10, bereikt: undefined });
  });

  it('een som met een onbekend deel is onbekend, en nooit het bekende deel alleen', () => {
    const rondes = [
      { gericht_aan: 'betrokkene' as const, ...GEDAAN, aantal: 5, niet_bereikt: 1 },
      { gericht_aan: 'betrokkene' as const, ...GEDAAN, aantal: 4 },
    ];
    const { bericht, nietBereikt, bereikt } = bereik(makeIncident({ informeren: { rondes } }));
    expect([bericht, nietBereikt, bereikt]).toEqual([9, undefined, undefined]);
  });

  it('noemt de reacties zoals zij zijn geteld', () => {
    expect(van(GEDAAN, { reacties: { vragen: 2 } }).reacties).toEqual({ vragen: 2 });
  });
});
