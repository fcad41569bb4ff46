import { describe, expect, it } from 'vitest';
import { termijnsoorten } from '../../scripts/protocol/termijnen/termijnen.data.ts';
import { drempelsVan, gepasseerd } from '../../scripts/signaal/drempel.ts';
import { wijzen } from '../../scripts/signaal/drempels.data.ts';
import { isStil } from '../../scripts/signaal/planning.ts';

const dueAt = Temporal.Instant.from('2026-09-14T16:45:00+02:00');
const termijn = (id: string, isBindend = true, nabijUren = 24) => ({ id, dueAt, nabijUren, isBindend });
const voor = (uren: number, seconden = 0) => dueAt.subtract({ hours: uren }).add({ seconds: seconden });

describe('thresholds', () => {
  it.each([
    // The law always in hours; the protocol only while it is the term to work by.
    ['ap-72u', true, [48, 24, 12, 6, 2, 0]],
    ['ap-72u', false, [48, 24, 12, 6, 2, 0]],
    ['ap-72u:2', true, [48, 24, 12, 6, 2, 0]],
    ['ap-2wd-ontdekking', true, [48, 24, 12, 6, 2, 0]],
    ['ap-2wd-ontdekking', false, [24, 0]],
    ['ap-2wd-besluit', true, [48, 24, 12, 6, 2, 0]],
    ['ap-2wd-besluit', false, [24, 0]],
    // Another reading of the same hours: nobody works by it.
    ['ap-1182', true, []],
    ['betrokkenen', true, [24, 0]],
    ['fg', true, [24, 0]],
    ['maatregel:3', true, [24, 0]],
    ['bewaren', true, [24, 0]],
    ['protocol', true, [24, 0]],
    ['jaaranalyse:2025', true, [24, 0]],
  ] as const)('%s, to work by: %s', (id, isBindend, drempels) => {
    expect(drempelsVan(termijn(id, isBindend))).toEqual(drempels);
  });

  it('there are some for every kind of term but the one that only informs', () => {
    const zonder = Object.keys(termijnsoorten).filter((soort) => !(soort in wijzen));
    expect(zonder).toEqual(['ap-1182']);
  });

  it.each([
    ['a second before 48 hours', voor(48, -1), []],
    ['exactly 48 hours', voor(48), [48]],
    ['a second before 24 hours', voor(24, -1), [48]],
    ['exactly 24 hours', voor(24), [48, 24]],
    ['a second before 12 hours', voor(12, -1), [48, 24]],
    ['exactly 12 hours', voor(12), [48, 24, 12]],
    ['exactly 6 hours', voor(6), [48, 24, 12, 6]],
    ['a second before 2 hours', voor(2, -1), [48, 24, 12, 6]],
    ['exactly 2 hours', voor(2), [48, 24, 12, 6, 2]],
    ['the end itself is not over', voor(0), [48, 24, 12, 6, 2]],
    ['a second later it is', voor(0, 1), [48, 24, 12, 6, 2, 0]],
    ['a year later', voor(-8760), [48, 24, 12, 6, 2, 0]],
  ] as const)('%s', (_, nu, drempels) => {
    expect(gepasseerd(termijn('ap-72u'), nu)).toEqual(drempels);
  });
});

describe('the rounds by the clock stand still', () => {
  const laatste = Temporal.Instant.from('2026-10-24T23:17:00+02:00');
  it.each([
    ['none ever', undefined, laatste, true],
    ['just now', laatste, laatste, false],
    ['exactly 26 hours', laatste, laatste.add({ hours: 26 }), false],
    ['a second more', laatste, laatste.add({ hours: 26, seconds: 1 }), true],
  ] as const)('%s', (_, van, nu, verwacht) => {
    expect(isStil(van, nu)).toBe(verwacht);
  });
});
