import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import type { Rekenwijze } from '../../../scripts/protocol/termijnen/ap.ts';
import { apKlok, bindend, kalenderklok } from '../../../scripts/protocol/termijnen/ap.ts';
import { geldend, regelsets } from '../../../scripts/protocol/wet/regelset.ts';
import { gerekend, makeIncident } from '../../make.ts';

interface Vector {
  readonly id: string;
  readonly discovered_at: string;
  readonly deadline_72h: string;
  readonly deadline_2wd: string;
  readonly earliest: '72h' | '2wd';
}

const vectoren = JSON.parse(
  readFileSync('test/protocol/termijnen/termijnen.json', 'utf8'),
) as readonly Vector[];

const van = (moment: string) => ({
  begin: Temporal.Instant.from(moment),
  vanaf: 'tijdlijn.kennisname',
  isVoorzichtig: false,
});
const wijze: Rekenwijze = { regels: geldend, extraFeestdagen: [] };
const klok = (moment: string) => apKlok(van(moment), undefined, wijze);
const einde = (moment: string, soort: string) =>
  klok(moment)
    .find((each) => each.soort === soort)
    ?.dueAt.toString();
const utc = (moment: string) => Temporal.Instant.from(moment).toString();

describe('de termijnen van de AP, tegen uitgerekende momenten', () => {
  it('are there', () => {
    expect(vectoren.length).toBeGreaterThan(90);
  });

  it.each(vectoren)('$id $discovered_at', (vector) => {
    expect(einde(vector.discovered_at, 'ap-72u')).toBe(utc(vector.deadline_72h));
    expect(einde(vector.discovered_at, 'ap-2wd-ontdekking')).toBe(utc(vector.deadline_2wd));
    expect(bindend(klok(vector.discovered_at))?.soort).toBe(
      vector.earliest === '72h' ? 'ap-72u' : 'ap-2wd-ontdekking',
    );
  });
});

describe('de lezing waarin het uur van kennisname niet meetelt', () => {
  it.each([
    ['2026-09-08T10:15:00+02:00', '2026-09-11T11:00:00+02:00'],
    ['2026-09-08T10:00:00+02:00', '2026-09-11T11:00:00+02:00'],
    ['2026-09-11T23:50:00+02:00', '2026-09-15T00:00:00+02:00'],
    ['2026-03-27T16:20:00+01:00', '2026-03-30T18:00:00+02:00'],
    ['2026-10-23T16:20:00+02:00', '2026-10-26T16:00:00+01:00'],
    ['2026-10-25T02:30:00+02:00', '2026-10-28T02:00:00+01:00'],
  ])('%s eindigt op %s en bindt nooit', (kennisname, verwacht) => {
    expect(einde(kennisname, 'ap-1182')).toBe(utc(verwacht));
    expect(bindend(klok(kennisname))?.soort).not.toBe('ap-1182');
  });
});

describe('de som staat erbij', () => {
  const som = (moment: string, soort: string) => klok(moment).find((each) => each.soort === soort)?.rekening;

  it('in uren', () => {
    expect(som('2026-09-11T16:45:00+02:00', 'ap-72u')).toEqual([
      'vr 11 sep 2026 16:45 + 72 uur = ma 14 sep 2026 16:45; ook nachten, weekend en feestdagen tellen',
    ]);
  });

  it.each([
    ['2026-03-27T16:20:00+01:00', 'vooruit'],
    ['2026-10-23T16:20:00+02:00', 'terug'],
  ])('met de klok die onderweg verzet wordt: %s %s', (moment, kant) => {
    expect(som(moment, 'ap-72u')?.[1]).toBe(
      `Onderweg ging de klok een uur ${kant}: het blijven precies 72 uren.`,
    );
  });

  it('in werkdagen, met wat niet telt', () => {
    expect(som('2026-12-24T11:30:00+01:00', 'ap-2wd-ontdekking')).toEqual([
      'do 24 dec 2026 telt niet mee; de 2e werkdag daarna is di 29 dec 2026, tot di 29 dec 2026 23:59:59',
      'vr 25 dec 2026 telt niet: eerste kerstdag',
      'za 26 dec 2026 telt niet: zaterdag',
      'zo 27 dec 2026 telt niet: zondag',
    ]);
  });

  it('zonder het uur zelf', () => {
    expect(som('2026-09-11T16:45:00+02:00', 'ap-1182')).toEqual([
      'Het uur van vr 11 sep 2026 16:45 telt niet mee: vr 11 sep 2026 17:00 + 72 uur = ma 14 sep 2026 17:00',
    ]);
  });
});

it('een dag bij decreet verschuift de werkdagen en niet de uren', () => {
  const extraFeestdagen = [{ dag: '2026-05-15', bron: 'x' }];
  const kort = (wijzen: Rekenwijze) =>
    apKlok(van('2026-05-13T16:50:00+02:00'), undefined, wijzen).map(
      ({ soort, dueAt }) => `${soort} ${dueAt}`,
    );
  expect(kort(wijze)).toEqual([
    'ap-72u 2026-05-16T14:50:00Z',
    'ap-1182 2026-05-16T15:00:00Z',
    'ap-2wd-ontdekking 2026-05-18T21:59:59Z',
  ]);
  expect(kort({ ...wijze, extraFeestdagen })[2]).toBe('ap-2wd-ontdekking 2026-05-19T21:59:59Z');
});

it('onder het ontwerp zijn het 96 uren, en dat geldt nooit vanzelf', () => {
  const ontwerp = regelsets['omnibus-ontwerp'];
  if (!ontwerp) throw new Error('the draft set is missing');
  const [uren] = apKlok(van('2026-09-11T16:45:00+02:00'), undefined, { ...wijze, regels: ontwerp });
  expect(uren?.dueAt.toString()).toBe('2026-09-15T14:45:00Z');
  expect(ontwerp.status).toBe('ontwerp');
});

describe('bindend is de eerste die eindigt', () => {
  const bij = (anders: Partial<Incident>) =>
    gerekend(makeIncident(anders))
      .filter(({ soort }) => soort.startsWith('ap-'))
      .map(
        ({ id, isBindend, isNodig }) => `${id}${isBindend ? ' bindend' : ''}${isNodig ? '' : ' niet nodig'}`,
      );
  const oordeel = (moment: string, antwoord: 'ja' | 'nee') => ({
    soort: 'eerste' as const,
    moment,
    ap: { antwoord },
  });

  it.each<[string, Partial<Incident>, string[]]>([
    ['vrijdag: de 72 uur', {}, ['ap-72u bindend', 'ap-1182', 'ap-2wd-ontdekking']],
    [
      'dinsdag: de twee werkdagen',
      { tijdlijn: { kennisname: '2026-09-08 10:15' } },
      ['ap-72u', 'ap-1182', 'ap-2wd-ontdekking bindend'],
    ],
    [
      'een oordeel begint de andere lezing van de werkdagen',
      { beoordelingen: [oordeel('2026-09-12 10:00', 'ja')] },
      ['ap-72u bindend', 'ap-1182', 'ap-2wd-ontdekking', 'ap-2wd-besluit'],
    ],
    [
      'is het oordeel nee, dan bindt er niets',
      { beoordelingen: [oordeel('2026-09-12 10:00', 'nee')] },
      ['ap-72u niet nodig', 'ap-1182 niet nodig', 'ap-2wd-ontdekking niet nodig'],
    ],
    [
      'het CvB was het er niet mee eens: de termijn loopt door',
      {
        beoordelingen: [
          { ...oordeel('2026-09-12 10:00', 'nee'), overleg_cvb: { uitkomst: 'niet_akkoord' as const } },
        ],
      },
      ['ap-72u bindend', 'ap-1182', 'ap-2wd-ontdekking'],
    ],
    [
      'na nee bindt de klok van het nieuwe feit',
      {
        beoordelingen: [
          oordeel('2026-09-12 10:00', 'nee'),
          {
            ...oordeel('2026-09-20 12:00', 'ja'),
            soort: 'herbeoordeling',
            nieuw_feit_bekend_op: '2026-09-20 09:00',
          },
        ],
      },
      [
        'ap-72u niet nodig',
        'ap-1182 niet nodig',
        'ap-2wd-ontdekking niet nodig',
        'ap-2wd-besluit niet nodig',
        'ap-72u:2 bindend',
      ],
    ],
  ])('%s', (_, anders, verwacht) => {
    expect(bij(anders)).toEqual(verwacht);
  });
});

describe('de rekenhulp, zonder incident', () => {
  it.each([
    ['2026-09-08T10:15:00+02:00', 'ap-2wd-ontdekking'],
    ['2026-09-11T15:40:00+02:00', 'ap-72u'],
  ])('%s: elke lezing staat er, als plicht van de Privacy Officer, en %s bindt', (kennisname, bindt) => {
    const klokken = kalenderklok(Temporal.Instant.from(kennisname), wijze);
    expect(klokken.map(({ id }) => id)).toEqual(['ap-72u', 'ap-1182', 'ap-2wd-ontdekking']);
    expect(klokken.filter(({ isBindend }) => isBindend).map(({ id }) => id)).toEqual([bindt]);
    for (const each of klokken)
      expect(each).toMatchObject({
        isNodig: true,
        isVoorzichtig: false,
        vanaf: 'kennisname',
        rol: 'privacy_officer',
      });
    expect(klokken[0]?.dueAt.toString()).toBe(einde(kennisname, 'ap-72u'));
  });
});
