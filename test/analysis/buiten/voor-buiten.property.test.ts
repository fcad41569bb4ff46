import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { voorBuiten } from '../../../scripts/analysis/buiten/voor-buiten.ts';
import { kraak } from './aanval.ts';
import { GEHEIM, gevallen, jaarVan } from './maak-jaar.ts';

const vorigJaar = fc
  .record({ incidenten: fc.nat(30), deel: fc.nat(30), meld: fc.nat(30) })
  .map(({ incidenten, deel, meld }) => ({
    jaar: 2025,
    herkomst: 'opgave' as const,
    incidenten,
    datalekken: Math.min(deel, incidenten),
    gemeld_ap: Math.min(meld, deel, incidenten),
    betrokkenen_geinformeerd: 0,
  }));
const jaar = fc.tuple(gevallen, vorigJaar).map(([alle, vorig]) => jaarVan(alle, [vorig]));
const RONDEN = { numRuns: 300 };

/** Every number in the JSON, by the path to it. */
const bladeren = (waarde: unknown, pad = ''): [string, unknown][] =>
  typeof waarde === 'object' && waarde !== null
    ? Object.entries(waarde).flatMap(([naam, each]) => bladeren(each, `${pad}/${naam}`))
    : [[pad, waarde]];

it('wie rekent, vindt geen getal dat weg is, en geen klein verschil', () => {
  fc.assert(
    fc.property(jaar, (intern) => {
      const raadsels = kraak(voorBuiten(intern));
      const bekend = raadsels.filter(({ min, max }) => min === max);
      const klein = bekend.filter(({ min }) => min >= 1 && min < 5);
      expect(klein).toEqual([]);
      expect(bekend.filter(({ isWeg }) => isWeg)).toEqual([]);
      // The calculation itself is right: no number has become impossible.
      expect(raadsels.filter(({ min, max }) => min > max)).toEqual([]);
    }),
    RONDEN,
  );
});

it('de rekenaar vindt het wel als alleen de kleine getallen weg zijn', () => {
  const half = (intern: ReturnType<typeof jaarVan>) =>
    JSON.parse(JSON.stringify(intern), (naam, waarde) =>
      typeof waarde === 'number' && waarde >= 1 && waarde < 5 && !['versie', 'afspraak'].includes(naam)
        ? null
        : waarde,
    );
  let gevonden = 0;
  for (const intern of fc.sample(jaar, { numRuns: 50, seed: 7 }))
    gevonden += kraak(half(intern)).some(({ min, max }) => min === max && min >= 1 && min < 5) ? 1 : 0;
  expect(gevonden).toBeGreaterThan(25);
});

it('verandert geen getal, laat alleen weg, en een tweede keer niets meer', () => {
  fc.assert(
    fc.property(jaar, (intern) => {
      const voor = structuredClone(intern);
      const buiten = voorBuiten(intern);
      expect(intern).toEqual(voor);
      expect(jaarcijfers.safeParse(buiten).error).toBeUndefined();
      expect(voorBuiten(buiten)).toEqual(buiten);
      const oud = new Map(bladeren(intern));
      for (const [pad, waarde] of bladeren(buiten))
        if (typeof waarde === 'number') expect(waarde, pad).toBe(oud.get(pad));
      const nul = (cijfers: typeof intern) =>
        cijfers.tabellen.flatMap(({ rijen }) => rijen.filter(({ aantal }) => aantal === 0).length);
      expect(nul(buiten)).toEqual(nul(intern));
    }),
    RONDEN,
  );
});

it('er staat geen kenmerk en geen reden meer in', () => {
  fc.assert(
    fc.property(jaar, (intern) => {
      const tekst = JSON.stringify(voorBuiten(intern));
      expect(JSON.stringify(intern)).toContain(GEHEIM);
      expect(tekst).not.toContain(GEHEIM);
      expect(tekst).not.toMatch(/2026-\d{4}/);
    }),
    RONDEN,
  );
});
