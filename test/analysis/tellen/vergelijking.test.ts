import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import type { Organisatie } from '../../../schemas/organisatie.ts';
import { bevries } from '../../../scripts/analysis/bevroren/bevries.ts';
import { beoordeel } from '../../../scripts/beoordeel.ts';
import { voorgelegdeCijfers } from '../../../scripts/jaarcijfers-van.ts';
import { memorySource } from '../../../scripts/register/memory.ts';
import { ORGANISATIE } from '../../make.ts';
import { cijfersVan, op } from '../jaar.ts';

const opgave = (incidenten?: number): Partial<Organisatie> => ({
  eerdere_jaren: [{ jaar: 2025, bron: 'Oude lijst', ...(incidenten === undefined ? {} : { incidenten }) }],
});
const in2025 = (...nummers: number[]): Incident[] => nummers.map((nummer) => op(nummer, '2025-05-01'));
const jaar2025 = (incidenten: readonly Incident[], anders: Parameters<typeof cijfersVan>[1]) => {
  const rij = cijfersVan(incidenten, anders).jaren.find(({ jaar }) => jaar === 2025);
  return rij && `${rij.herkomst} ${rij.incidenten}`;
};

describe('een eerder jaar', () => {
  it.each<[string, Incident[], number | undefined, string]>([
    ['alleen in de oude lijst', [], 7, 'opgave 7'],
    ['ook in het register, en daar minder', in2025(1, 2), 7, 'opgave 7'],
    ['ook in het register, even veel', in2025(1, 2), 2, 'register 2'],
    ['ook in het register, en daar meer', in2025(1, 2, 3), 2, 'register 3'],
    ['de oude lijst zegt niet hoeveel', in2025(1), undefined, 'register 1'],
    [
      'wat geen incident bleek, telt niet tegen de oude lijst',
      [...in2025(1), op(2, '2025-05-01', { feiten: { informatievoorziening: 'nee' } })],
      2,
      'opgave 2',
    ],
  ])('%s', (_, incidenten, aantal, verwacht) => {
    expect(jaar2025(incidenten, { organisatie: opgave(aantal) })).toBe(verwacht);
  });

  it('zoals voorgelegd gaat voor alles', () => {
    const vastgelegd = new Map([[2025, cijfersVan(in2025(1, 2, 3, 4), { jaar: 2025 })]]);
    expect(jaar2025(in2025(1), { organisatie: opgave(9), vastgelegd })).toBe('vastgelegde_cijfers 4');
  });
});

describe('voorgelegde cijfers om naast een ander jaar te leggen', () => {
  const { organisatie } = beoordeel({
    source: memorySource({ 'organisatie.yaml': ORGANISATIE }),
    nu: Temporal.Instant.from('2027-01-15T09:00:00Z'),
  });
  const analyse = (nu: string) => {
    const cijfers = bevries(
      cijfersVan(in2025(1), { jaar: 2025, nu: Temporal.Instant.from(nu) }),
      '2026-01-10 10:00',
      undefined,
    );
    return {
      jaar: 2025,
      tekst: undefined,
      bestand: '2025/jaaranalyse.json',
      vastgelegd: { cijfers, eigen: cijfers.sha256 },
    };
  };

  it('van een heel jaar', () => {
    expect(voorgelegdeCijfers(analyse('2026-01-01T00:00:00Z'), organisatie)?.jaar).toBe(2025);
  });

  it('niet van een jaar dat nog liep toen zij werden vastgelegd', () => {
    expect(voorgelegdeCijfers(analyse('2025-12-31T22:59:59Z'), organisatie)).toBeUndefined();
  });

  it('niet als er iets aan is veranderd', () => {
    const { vastgelegd, ...rest } = analyse('2026-01-01T00:00:00Z');
    const anders = { ...rest, vastgelegd: { ...vastgelegd, eigen: 'a'.repeat(64) } };
    expect(voorgelegdeCijfers(anders, organisatie)).toBeUndefined();
  });
});
