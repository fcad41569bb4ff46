import { describe, expect, it } from 'vitest';
import { parseInstant, parseMoment } from '../../scripts/protocol/moment.ts';

describe('a moment as people type it', () => {
  it.each([
    ['2026-09-11 16:45', '2026-09-11T14:45:00Z'],
    ['2026-01-11 16:45', '2026-01-11T15:45:00Z'],
    ['2026-10-25 02:30+02:00', '2026-10-25T00:30:00Z'],
    ['2026-10-25 02:30+01:00', '2026-10-25T01:30:00Z'],
    ['2026-05-05T10:00Z', '2026-05-05T10:00:00Z'],
    ['2026-09-11 16:45+05:00', '2026-09-11T11:45:00Z'],
  ])('%s', (text, instant) => expect(parseInstant(text)?.toString()).toBe(instant));

  it.each(['2026', '2026-09', '2026-09-11', 'onbekend', undefined, '2026-03-29 02:30'])(
    '%s is no moment to count from',
    (text) => {
      expect(parseInstant(text)).toBeUndefined();
    },
  );

  it.each([
    ['2026', '2025-12-31T23:00:00Z', '2026-12-31T22:59:59.999999999Z'],
    ['2026-02', '2026-01-31T23:00:00Z', '2026-02-28T22:59:59.999999999Z'],
    ['2026-03-29', '2026-03-28T23:00:00Z', '2026-03-29T21:59:59.999999999Z'],
    ['2026-09-11 16:45', '2026-09-11T14:45:00Z', '2026-09-11T14:45:59.999999999Z'],
    ['2026-09-11 16:45:10', '2026-09-11T14:45:10Z', '2026-09-11T14:45:10.999999999Z'],
  ])('%s is the stretch from %s to %s', (text, van, tot) => {
    const read = parseMoment(text);
    expect(read.soort === 'tijdstip' && [read.tijdstip.van.toString(), read.tijdstip.tot.toString()]).toEqual(
      [van, tot],
    );
  });
});
