import { describe, expect, it } from 'vitest';
import type { Som } from '../../../scripts/analysis/buiten/sommen.ts';
import type { Cel } from '../../../scripts/analysis/buiten/verberg.ts';
import { teVerbergen } from '../../../scripts/analysis/buiten/verberg.ts';

const GRENS = 5;

/** What is left out of numbers, with sums written as `geheel = a + b`, and with `...` when something may be left over. */
function verborgen(getallen: Readonly<Record<string, number>>, ...regels: string[]): string {
  const cellen = new Map(
    Object.entries(getallen).map(([naam, aantal]): [string, Cel] => [
      naam,
      { aantal, minstens: 1, verborgen: false },
    ]),
  );
  const sommen = regels.map((regel): Som => {
    const [links = '', rechts = ''] = regel.split(' = ');
    const delen = rechts.split(' + ');
    const soort = delen.includes('...') ? 'rest' : 'gelijk';
    return { links: links.split(' + '), rechts: delen.filter((each) => each !== '...'), soort };
  });
  return [...teVerbergen(cellen, sommen, GRENS)].sort().join(' ');
}

describe('welke getallen weg moeten', () => {
  it.each([
    ['nul blijft staan', { a: 0 }, [], ''],
    ['één is klein', { a: 1 }, [], 'a'],
    ['vier is klein', { a: 4 }, [], 'a'],
    ['vijf is niet klein', { a: 5 }, [], ''],
    ['niets klein in de som: niets weg', { t: 18, a: 5, b: 6, c: 7 }, ['t = a + b + c'], ''],
    ['één kleine rij neemt de kleinste andere mee', { t: 16, a: 3, b: 6, c: 7 }, ['t = a + b + c'], 'a b'],
    ['geen nul, want die staat er altijd', { t: 10, a: 3, b: 0, c: 7 }, ['t = a + b + c'], 'a c'],
    ['twee kleine rijen zijn genoeg', { t: 12, a: 2, b: 3, c: 7 }, ['t = a + b + c'], 'a b'],
    ['twee keer één is uit te rekenen', { t: 9, a: 1, b: 1, c: 7 }, ['t = a + b + c'], 'a b c'],
    ['één en twee kunnen ook twee en één zijn', { t: 10, a: 1, b: 2, c: 7 }, ['t = a + b + c'], 'a b'],
    ['de enige rij is het geheel', { t: 3, a: 3, b: 0 }, ['t = a + b'], 'a t'],
    ['hetzelfde getal op twee plaatsen, klein', { a: 3, b: 3 }, ['a = b'], 'a b'],
    [
      'op twee plaatsen, en op één ervan weg',
      { t: 14, a: 3, b: 11, kopie: 11 },
      ['t = a + b', 'b = kopie'],
      'a b kopie',
    ],
    ['toevallig niet gelijk is geen som', { a: 3, b: 11 }, ['a = b'], 'a'],
    ['wat overblijft is klein: het deel weg', { t: 10, a: 6 }, ['t = a + ...'], 'a'],
    ['wat overblijft is vijf', { t: 11, a: 6 }, ['t = a + ...'], ''],
    ['er blijft niets over', { t: 11, a: 11 }, ['t = a + ...'], ''],
    ['een klein deel met veel ernaast', { t: 11, a: 2 }, ['t = a + ...'], 'a'],
    ['een som met een getal dat er niet is', { t: 11, a: 2, b: 9 }, ['t = a + b + x'], 'a'],
    ['twee kanten', { a: 3, b: 9, c: 12 }, ['a + b = c'], 'a b'],
  ] as const)('%s', (_, getallen, regels, weg) => {
    expect(verborgen(getallen, ...regels)).toBe(weg);
  });

  it('ziet drie sommen die samen één antwoord geven', () => {
    // Each sum has two unknown numbers, and yet p, q and r follow from the three totals.
    const getallen = { p: 2, q: 3, r: 4, pq: 5, pr: 6, qr: 7 };
    const weg = verborgen(getallen, 'pq = p + q', 'pr = p + r', 'qr = q + r').split(' ');
    expect(weg).toEqual(expect.arrayContaining(['p', 'q', 'r']));
    expect(weg.length).toBeGreaterThan(3);
  });

  it('telt wat een lezer al weet: een getal dat vijf of meer moet zijn', () => {
    const cel = (aantal: number, minstens: number): Cel => ({ aantal, minstens, verborgen: false });
    const som: Som = { links: ['t'], rechts: ['a', 'b'], soort: 'gelijk' };
    const weg = (minstens: number) =>
      [
        ...teVerbergen(
          new Map([
            ['t', cel(7, 1)],
            ['a', cel(5, minstens)],
            ['b', cel(2, 1)],
          ]),
          [som],
          GRENS,
        ),
      ].sort();
    expect(weg(1)).toEqual(['a', 'b']);
    // b may still be one.
    expect(weg(5)).toEqual(['a', 'b']);
    expect(weg(6 - 1)).not.toContain('t');
    const krap = new Map([
      ['t', cel(6, 1)],
      ['a', cel(5, 5)],
      ['b', cel(1, 1)],
    ]);
    expect([...teVerbergen(krap, [som], GRENS)].sort()).toEqual(['a', 'b', 't']);
  });

  it('dat iets nul is mag volgen: nul is niemand', () => {
    const cellen = new Map<string, Cel>([
      ['t', { aantal: 9, minstens: 1, verborgen: false }],
      ['a', { aantal: 0, minstens: 0, verborgen: true }],
      ['b', { aantal: 9, minstens: 1, verborgen: false }],
    ]);
    const som: Som = { links: ['t'], rechts: ['a', 'b'], soort: 'gelijk' };
    expect([...teVerbergen(cellen, [som], GRENS)]).toEqual(['a']);
  });
});

/** All rows of three numbers up to and including a limit. */
const drietallen = (tot: number): [number, number, number][] => {
  const reeks = Array.from({ length: tot + 1 }, (_, aantal) => aantal);
  return reeks.flatMap((a) => reeks.flatMap((b) => reeks.map((c): [number, number, number] => [a, b, c])));
};

it('elke tabel van drie rijen tot zeven: van alles wat weg is, past er nog een ander getal', () => {
  const namen = ['a', 'b', 'c', 't'] as const;
  const jaren = drietallen(20).map(([a, b, c]) => ({ a, b, c, t: a + b + c }));
  for (const [a, b, c] of drietallen(7)) {
    const echt = { a, b, c, t: a + b + c };
    const weg = new Set(verborgen(echt, 't = a + b + c').split(' '));
    const kleine = namen.filter((naam) => echt[naam] >= 1 && echt[naam] < GRENS);
    expect([...weg]).toEqual(expect.arrayContaining(kleine));
    const zelfde = jaren.filter((jaar) =>
      namen.every((naam) => (weg.has(naam) ? jaar[naam] >= 1 : jaar[naam] === echt[naam])),
    );
    for (const naam of namen.filter((each) => weg.has(each)))
      expect(new Set(zelfde.map((jaar) => jaar[naam])).size, `${naam} in ${a} ${b} ${c}`).toBeGreaterThan(1);
  }
});
