import { describe, expect, it } from 'vitest';
import { feiten, tijdboom } from '../../scripts/protocol/feiten.ts';
import { parseInstant, parseMoment } from '../../scripts/protocol/moment.ts';
import { reken } from '../../scripts/protocol/reken.ts';
import { tijdvelden } from '../../scripts/register/shape.ts';
import { makeIncident } from '../make.ts';

const termijnen = (kennisname: string) =>
  reken(feiten(makeIncident({ tijdlijn: { kennisname } }), tijdboom(tijdvelden)));

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

/** Computed by hand; hours on the clock of the world, so a change of clock moves the local time. */
describe('72 hours after kennisname', () => {
  it.each([
    ['2026-09-08 10:15', '2026-09-11T10:15:00+02:00'],
    ['2026-03-27 16:20', '2026-03-30T17:20:00+02:00'],
    ['2026-10-23 16:20', '2026-10-26T15:20:00+01:00'],
    ['2026-10-25 02:30+02:00', '2026-10-28T01:30:00+01:00'],
    ['2026-10-25 02:30+01:00', '2026-10-28T02:30:00+01:00'],
    ['2026-12-31 10:00', '2027-01-03T10:00:00+01:00'],
  ])('%s ends at %s', (kennisname, end) => {
    const [termijn] = termijnen(kennisname);
    expect(termijn?.dueAt.toString()).toBe(Temporal.Instant.from(end).toString());
  });

  it.each(['onbekend', '2018-05-24 23:59'])('%s starts no term', (kennisname) => {
    expect(termijnen(kennisname)).toEqual([]);
  });
});
