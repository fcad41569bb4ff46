import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { gerekend, makeIncident } from '../../make.ts';

const termijnen = (differences: Partial<Incident>) =>
  gerekend(makeIncident(differences)).filter(({ soort }) => soort === 'ap-72u');
const vanaf = (kennisname: string) => termijnen({ tijdlijn: { kennisname } });
const kort = (differences: Partial<Incident>) =>
  termijnen(differences).map(
    ({ id, vanaf: plaats, isVoorzichtig, begin }) =>
      `${id} ${plaats}${isVoorzichtig ? ' voorzichtig' : ''} ${begin}`,
  );

/** Computed by hand; hours on the clock of the world, so a change of clock moves the local time. */
describe('72 uur na kennisname', () => {
  it.each([
    ['2026-09-08 10:15', '2026-09-11T10:15:00+02:00'],
    ['2026-03-27 16:20', '2026-03-30T17:20:00+02:00'],
    ['2026-10-23 16:20', '2026-10-26T15:20:00+01:00'],
    ['2026-10-25 02:30+02:00', '2026-10-28T01:30:00+01:00'],
    ['2026-10-25 02:30+01:00', '2026-10-28T02:30:00+01:00'],
    ['2026-12-31 10:00', '2027-01-03T10:00:00+01:00'],
  ])('%s eindigt op %s', (kennisname, end) => {
    const [termijn] = vanaf(kennisname);
    expect(termijn?.dueAt.toString()).toBe(Temporal.Instant.from(end).toString());
    expect(termijn).toMatchObject({ id: 'ap-72u', isVoorzichtig: false, vanaf: 'tijdlijn.kennisname' });
    expect(termijn?.bron).toContain('avg-33-1');
  });

  it.each([
    ['2015-12-31 23:59', false],
    ['2016-01-01 00:00', true],
  ])('op %s was er een meldplicht: %s', (kennisname, verwacht) => {
    expect(vanaf(kennisname)[0]?.isNodig).toBe(verwacht);
  });

  it('is altijd precies 72 uur', () => {
    const minute = fc.integer({ min: 0, max: 30 * 366 * 24 * 60 });
    fc.assert(
      fc.property(minute, (minutes) => {
        const begin = Temporal.Instant.from('2019-01-01T00:00Z').add({ minutes });
        const [termijn] = vanaf(`${begin.toString().slice(0, 16)}Z`);
        expect(termijn?.begin.until(termijn.dueAt).total('hours')).toBe(72);
      }),
    );
  });
});

describe('kennisname onbekend', () => {
  it.each<[string, Partial<Incident>, string[]]>([
    ['zonder enig moment: geen termijn', { tijdlijn: { kennisname: 'onbekend' } }, []],
    [
      'het begin van de inbreuk is geen weten',
      { tijdlijn: { kennisname: 'onbekend', inbreuk_begin: '2020' } },
      [],
    ],
    [
      'het eerste bekende moment telt',
      {
        tijdlijn: {
          kennisname: 'onbekend',
          eerste_signaal: '2026-09-02',
          bij_meldpunt: '2026-09-03 09:00',
          geregistreerd: '2026-09-03 10:00',
        },
      },
      ['ap-72u tijdlijn.eerste_signaal voorzichtig 2026-09-01T22:00:00Z'],
    ],
    [
      'ook wat een leverancier liet weten',
      {
        tijdlijn: { kennisname: 'onbekend', geregistreerd: '2026-09-03 10:00' },
        organisaties: [{ hoedanigheid: 'verwerker', liet_weten_op: '2026-09-01 12:00' }],
      },
      ['ap-72u organisaties.0.liet_weten_op voorzichtig 2026-09-01T10:00:00Z'],
    ],
    [
      'een verwerker liet het eerder weten dan iemand van ons het las',
      {
        tijdlijn: { kennisname: '2026-09-03 10:00' },
        organisaties: [{ hoedanigheid: 'verwerker', liet_weten_op: '2026-09-01 12:00' }],
      },
      ['ap-72u organisaties.0.liet_weten_op 2026-09-01T10:00:00Z'],
    ],
    [
      'wat een andere verantwoordelijke liet weten, telt alleen zonder kennisname',
      {
        tijdlijn: { kennisname: '2026-09-03 10:00' },
        organisaties: [{ hoedanigheid: 'verwerkingsverantwoordelijke', liet_weten_op: '2026-09-01 12:00' }],
      },
      ['ap-72u tijdlijn.kennisname 2026-09-03T08:00:00Z'],
    ],
    [
      'een uur dat niet bestaat: het vroegste dat bedoeld kan zijn',
      { tijdlijn: { kennisname: '2026-03-29 02:30', geregistreerd: '2026-03-30 10:00' } },
      ['ap-72u tijdlijn.kennisname 2026-03-29T00:30:00Z'],
    ],
    [
      'een uur dat twee keer bestaat: het eerste',
      { tijdlijn: { kennisname: '2026-10-25 02:30' } },
      ['ap-72u tijdlijn.kennisname 2026-10-25T00:30:00Z'],
    ],
  ])('%s', (_, differences, expected) => {
    expect(kort(differences)).toEqual(expected);
  });
});

it('een nieuw feit begint een eigen termijn, naast de eerste', () => {
  expect(
    kort({
      beoordelingen: [
        { soort: 'eerste', moment: '2026-09-12 10:00' },
        { soort: 'herbeoordeling', moment: '2026-09-21 10:00', nieuw_feit_bekend_op: '2026-09-20 09:00' },
      ],
    }),
  ).toEqual([
    'ap-72u tijdlijn.kennisname 2026-09-11T14:45:00Z',
    'ap-72u:2 beoordelingen.1.nieuw_feit_bekend_op 2026-09-20T07:00:00Z',
  ]);
});
