import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { standen } from '../../../site/src/view/stand.ts';
import { makeIncident, termijnenVan } from '../../make.ts';

/** States at a moment, of an incident whose 72 hours end on Monday 14 September at 16:45. */
function at(nu: string, differences: Partial<Incident> = {}): string[] {
  const incident = makeIncident(differences);
  const now = Temporal.Instant.from(`${nu}+02:00`);
  const seen = standen({ incident, termijnen: termijnenVan(incident, now), nu: now });
  return seen.map(({ tekst, toon }) => `${toon}: ${tekst}`);
}

const NU = '2026-09-14T09:00';
const melding = (more: Partial<NonNullable<Incident['meldingen']>[number]> = {}) => ({
  meldingen: [
    { soort: 'eerste' as const, door: 'wij' as const, moment: '2026-09-13 10:00', nummer: 'N-1', ...more },
  ],
});

describe('the 72 hours', () => {
  it.each([
    ['2026-09-13T16:44', 'rustig: 72 uur na kennisname: ma 14 sep 2026, 16:45 (nog 1 dag)'],
    ['2026-09-13T16:46', 'let-op: 72 uur na kennisname: ma 14 sep 2026, 16:45 (nog 23 uur en 59 min)'],
    ['2026-09-14T16:45', 'let-op: 72 uur na kennisname: ma 14 sep 2026, 16:45 (nog 0 min)'],
    ['2026-09-14T16:46', 'dringend: 72 uur na kennisname voorbij (1 min geleden)'],
    ['2026-09-20T16:45', 'dringend: 72 uur na kennisname voorbij (6 dagen geleden)'],
  ])('at %s', (nu, expected) => {
    expect(at(nu)).toEqual([expected]);
  });

  it('without a kennisname there is nothing to count', () => {
    expect(at(NU, { tijdlijn: { kennisname: 'onbekend' } })).toEqual([
      'let-op: kennisname onbekend: de termijn is niet te berekenen',
    ]);
  });

  it('counts carefully from the first known moment, and says so', () => {
    expect(at(NU, { tijdlijn: { kennisname: 'onbekend', geregistreerd: '2026-09-13 10:00' } })).toEqual([
      'rustig: 72 uur na het eerste bekende moment (voorzichtige lezing, kennisname is onbekend): wo 16 sep 2026, 10:00 (nog 2 dagen en 1 uur)',
      'rustig: Melden bij de AP volgens het protocol, vanaf de ontdekking: voor di 15 sep 2026, 23:59 (nog 1 dag en 15 uur)',
    ]);
  });

  it('counts from a new fact, and says so', () => {
    const beoordelingen: Incident['beoordelingen'] = [
      { soort: 'eerste', moment: '2026-09-12 10:00', ap: { antwoord: 'nee' } },
      { soort: 'herbeoordeling', moment: '2026-09-13 12:00', nieuw_feit_bekend_op: '2026-09-13 10:00' },
    ];
    expect(at(NU, { beoordelingen })).toEqual([
      'rustig: 72 uur na het nieuwe feit: wo 16 sep 2026, 10:00 (nog 2 dagen en 1 uur)',
    ]);
  });

  it.each<[string, Partial<Incident>]>([
    ['a drill', { oefening: 'ja' }],
    ['a near miss', { soort: 'bijna_incident' }],
    ['data of another', { onze_rol: 'verwerker' }],
    ['our own notification', melding()],
    ['a notification on our behalf', melding({ door: 'leverancier', volmacht: 'ja' })],
  ])('are not shown for %s', (_, differences) => {
    expect(at(NU, differences).join()).not.toContain('72 uur na kennisname');
  });

  it.each<[string, Partial<Incident>]>([
    ['a notification not on our behalf', melding({ door: 'leverancier', volmacht: 'nee' })],
    ['a notification of which that is unknown', melding({ door: 'leverancier' })],
    ['a notification that is only drafted', melding({ moment: 'onbekend', nummer: 'onbekend' })],
    [
      'one on our behalf without a moment',
      melding({ door: 'leverancier', volmacht: 'ja', moment: 'onbekend' }),
    ],
    ['a file closed without a judgement', { afsluiting: { gesloten_op: '2026-09-13 12:00' } }],
    ['a file closed at an unknown moment', { afsluiting: { gesloten_op: 'onbekend' } }],
    [
      'a file that was opened again',
      {
        afsluiting: {
          gesloten_op: '2026-09-12 12:00',
          heropend: [{ moment: '2026-09-13 12:00', reden: 'nieuw feit' }],
        },
      },
    ],
  ])('stay for %s: our own duty is open', (_, differences) => {
    expect(at(NU, differences).join()).toContain('72 uur na kennisname');
  });
});

describe('a notification', () => {
  it.each<[Partial<Incident>, string]>([
    [melding(), 'klaar: gemeld bij de AP'],
    [melding({ nummer: 'onbekend' }), 'let-op: melding aan de AP: moment of nummer ontbreekt nog'],
    [melding({ moment: 'onbekend' }), 'let-op: melding aan de AP: moment of nummer ontbreekt nog'],
    [melding({ moment: '2026-09-14 16:45' }), 'klaar: gemeld bij de AP'],
    [melding({ moment: '2026-09-14 16:46' }), 'let-op: gemeld bij de AP, later dan 72 uur (reden ontbreekt)'],
    [
      melding({ moment: '2026-09-14 16:46', reden_later_dan_72_uur: 'x' }),
      'let-op: gemeld bij de AP, later dan 72 uur (met reden)',
    ],
    [
      melding({ door: 'leverancier', volmacht: 'ja' }),
      'klaar: gemeld bij de AP, door leverancier namens ons',
    ],
    [
      melding({ door: 'leverancier', volmacht: 'nee' }),
      'let-op: leverancier meldde bij de AP, niet namens ons',
    ],
  ])('%#', (differences, expected) => {
    expect(at(NU, differences)[0]).toBe(expected);
  });
});

it('late by the first clock is late, though a new fact began another', () => {
  const beoordelingen: Incident['beoordelingen'] = [
    { soort: 'eerste', moment: '2026-09-12 10:00', ap: { antwoord: 'ja' } },
    {
      soort: 'herbeoordeling',
      moment: '2026-09-15 12:00',
      nieuw_feit_bekend_op: '2026-09-15 09:00',
      ap: { antwoord: 'ja' },
    },
  ];
  expect(at('2026-09-16T09:00', { beoordelingen, ...melding({ moment: '2026-09-15 13:00' }) })).toEqual([
    'let-op: gemeld bij de AP, later dan 72 uur (reden ontbreekt)',
  ]);
});

describe('what the file records', () => {
  const oordeel = (more: Partial<NonNullable<Incident['beoordelingen']>[number]>): Partial<Incident> => ({
    beoordelingen: [{ soort: 'eerste', moment: '2026-09-12 10:00', ...more }],
  });
  const ronde = (more: object): Partial<Incident> => ({
    informeren: { rondes: [{ gericht_aan: 'betrokkene', ...more }] },
  });

  it.each<[string, Partial<Incident>, string[]]>([
    ['a drill', { oefening: 'ja' }, ['rustig: oefening']],
    ['a near miss', { soort: 'bijna_incident' }, ['rustig: bijna-incident']],
    ['we are the processor', { onze_rol: 'verwerker' }, ['rustig: wij zijn verwerker']],
    ['not to notify', oordeel({ ap: { antwoord: 'nee' } }), ['rustig: beoordeeld: niet melden bij de AP']],
    ['no breach of data', oordeel({ geen_datalek_reden: 'x' }), ['rustig: geen datalek']],
  ])('%s', (_, differences, expected) => {
    expect(at(NU, differences)).toEqual(expected);
  });

  it.each<[string, Partial<Incident>, string | undefined]>([
    ['nothing', {}, undefined],
    ['planned', ronde({ gepland_op: '2026-09-20' }), 'rustig: informeren gepland'],
    ['done', ronde({ gedaan_op: '2026-09-13' }), 'klaar: betrokkenen geïnformeerd'],
    ['done, moment unknown', ronde({ gedaan_op: 'onbekend' }), undefined],
    [
      'in public',
      { informeren: { openbare_mededeling: { waar: 'website', moment: '2026-09-13 10:00' } } },
      'klaar: betrokkenen geïnformeerd',
    ],
  ])('informing: %s', (_, differences, expected) => {
    expect(at(NU, differences).find((each) => /nform/.test(each))).toBe(expected);
  });

  it('closed, unless it was opened again', () => {
    const afsluiting = { gesloten_op: '2026-09-12 12:00' };
    const heropend = [{ moment: '2026-09-13 12:00', reden: 'nieuw feit' }];
    expect(at(NU, { afsluiting })[0]).toBe('klaar: afgesloten');
    expect(at(NU, { afsluiting: { ...afsluiting, heropend } })[0]).not.toBe('klaar: afgesloten');
  });
});
