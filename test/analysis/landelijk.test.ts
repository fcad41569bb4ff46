import { describe, expect, it } from 'vitest';
import { landelijk, landelijkOver } from '../../scripts/analysis/landelijk.data.ts';

const rij = (jaar: number, wat: string, deel?: string) =>
  landelijkOver(jaar).find((each) => each.wat === wat && each.deelVanJaar === deel);

describe('landelijke cijfers', () => {
  it('staan op jaar, van 2016 tot en met het laatste jaar dat is gevonden', () => {
    const jaren = landelijk.map(({ jaar }) => jaar);
    expect(jaren).toEqual([...jaren].sort((a, b) => a - b));
    expect([...new Set(jaren)]).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });

  it('noemen niets twee keer', () => {
    const sleutels = landelijk.map(({ jaar, wat, deelVanJaar = '' }) => `${jaar} | ${wat} | ${deelVanJaar}`);
    expect(sleutels.filter((each, index) => sleutels.indexOf(each) !== index)).toEqual([]);
  });

  it.each(landelijk.map((each) => [`${each.jaar} ${each.wat}`, each] as const))('%s', (_, cijfer) => {
    const { aantal, wat, bron } = cijfer;
    expect(Number.isInteger(aantal) && aantal > 0).toBe(true);
    expect(new URL(bron.adres).protocol).toBe('https:');
    expect(bron.naam).not.toBe('');
    expect(bron.gelezen).toMatch(/^(?:\d{4}-\d{2}-\d{2}|geheugen)$/);
    if (bron.gelezen !== 'geheugen') Temporal.PlainDate.from(bron.gelezen, { overflow: 'reject' });
    // A share is a share: more than a hundred percent is a typing error.
    if (wat.startsWith('procent')) expect(aantal).toBeLessThanOrEqual(100);
    // The AP speaks for itself; everybody else reports what it said.
    expect(bron.viaVia).toBe(bron.adres.includes('autoriteitpersoonsgegevens.nl') ? undefined : true);
  });

  it('zijn de cijfers van de bron zelf', () => {
    expect(rij(2020, 'meldingen')).toEqual({
      jaar: 2020,
      wat: 'meldingen',
      aantal: 23_976,
      isOngeveer: false,
      bron: {
        naam: 'Autoriteit Persoonsgegevens',
        adres:
          'https://autoriteitpersoonsgegevens.nl/nl/onderwerpen/beveiliging/meldplicht-datalekken/overzichten-datalekken/cijfers-datalekken-2020',
        gelezen: '2026-11-27',
      },
    });
    expect(rij(2024, 'meldingen na hacking, malware of phishing', 'eerste helft')).toMatchObject({
      aantal: 797,
      isOngeveer: false,
      bron: { viaVia: true },
    });
  });

  it('de som van enkele meldingen en bundels is het geheel van 2024', () => {
    const aantal = (wat: string) => rij(2024, wat)?.aantal ?? Number.NaN;
    expect(aantal('meldingen van één datalek') + aantal('datalekken uit bundels')).toBe(
      aantal('datalekken (ook uit bundels)'),
    );
  });

  it('een jaar waarvan niets is gevonden, blijft leeg', () => {
    expect(landelijkOver(2025)).toEqual([]);
    expect(landelijkOver(2015)).toEqual([]);
  });
});
