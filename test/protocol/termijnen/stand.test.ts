import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { makeIncident, NU, termijnenVan } from '../../make.ts';

/** States at a moment, of an incident whose 72 hours end on Monday 14 September at 16:45. */
const at = (nu: string, differences: Partial<Incident> = {}) =>
  termijnenVan(makeIncident(differences), Temporal.Instant.from(`${nu}+02:00`))
    .filter(({ soort }) => soort === 'ap-72u')
    .map(({ id, state }) => `${id} ${state}`);

const melding = (more: Partial<NonNullable<Incident['meldingen']>[number]> = {}) => ({
  meldingen: [
    { soort: 'eerste' as const, door: 'wij' as const, moment: '2026-09-13 10:00', nummer: 'N-1', ...more },
  ],
});
const beoordeling = (more: Partial<NonNullable<Incident['beoordelingen']>[number]>) => ({
  beoordelingen: [{ soort: 'eerste' as const, moment: '2026-09-12 10:00', ...more }],
});

describe('zonder melding', () => {
  it.each([
    ['2026-09-13T16:44:59', 'loopt'],
    ['2026-09-13T16:45:00', 'nabij'],
    ['2026-09-14T16:45:00', 'nabij'],
    ['2026-09-14T16:45:01', 'over'],
  ])('op %s: %s', (nu, state) => {
    expect(at(nu)).toEqual([`ap-72u ${state}`]);
  });
});

describe('met een melding', () => {
  it.each<[string, Partial<Incident>, string]>([
    ['op tijd', melding(), 'gehaald'],
    ['in de laatste seconde', melding({ moment: '2026-09-14 16:45:00' }), 'gehaald'],
    ['een seconde te laat', melding({ moment: '2026-09-14 16:45:01' }), 'gehaald-laat'],
    ['alleen de dag bekend, dezelfde dag: niet zeker te laat', melding({ moment: '2026-09-14' }), 'gehaald'],
    ['alleen de dag bekend, een dag later', melding({ moment: '2026-09-15' }), 'gehaald-laat'],
    ['zonder nummer lijkt niets verstuurd', melding({ nummer: 'onbekend' }), 'over'],
    ['zonder moment lijkt niets verstuurd', melding({ moment: 'onbekend' }), 'over'],
    [
      'door een leverancier met volmacht, nummer onbekend',
      melding({ door: 'leverancier', volmacht: 'ja', nummer: 'onbekend' }),
      'gehaald',
    ],
    ['door een leverancier zonder volmacht', melding({ door: 'leverancier', volmacht: 'nee' }), 'over'],
    [
      'door een leverancier, volmacht onbekend',
      melding({ door: 'leverancier', volmacht: 'onbekend' }),
      'over',
    ],
    ['alleen een aanvulling', melding({ soort: 'vervolg' }), 'over'],
  ])('%s', (_, differences, state) => {
    expect(at('2026-09-20T09:00', differences)).toEqual([`ap-72u ${state}`]);
  });
});

describe('er hoeft niets binnen de termijn', () => {
  it.each<[string, Partial<Incident>, string]>([
    ['een oefening', { oefening: 'ja' }, 'niet-gestart'],
    ['een bijna-incident', { soort: 'bijna_incident' }, 'niet-gestart'],
    ['een soort die onbekend is, loopt door', { soort: 'onbekend' }, 'over'],
    ['wij zijn verwerker', { onze_rol: 'verwerker' }, 'niet-gestart'],
    ['wij kregen gegevens van een ander', { onze_rol: 'ontvanger' }, 'niet-gestart'],
    ['onze rol is onbekend, loopt door', { onze_rol: 'onbekend' }, 'over'],
    ['beoordeeld: niet melden', beoordeling({ ap: { antwoord: 'nee' } }), 'niet-gestart'],
    ['beoordeeld: geen datalek', beoordeling({ geen_datalek_reden: 'x' }), 'niet-gestart'],
    ['beoordeeld: voorlopig ja, loopt door', beoordeling({ ap: { antwoord: 'voorlopig_ja' } }), 'over'],
    ['nog niet beoordeeld, loopt door', beoordeling({}), 'over'],
    ['gesloten zonder oordeel, loopt door', { afsluiting: { gesloten_op: '2026-09-12 12:00' } }, 'over'],
  ])('%s', (_, differences, state) => {
    expect(at('2026-09-20T09:00', differences)).toEqual([`ap-72u ${state}`]);
  });
});

describe('een nieuw feit na "niet melden"', () => {
  const nieuw = (ap: 'ja' | 'nee'): Partial<Incident> => ({
    beoordelingen: [
      { soort: 'eerste', moment: '2026-09-12 10:00', ap: { antwoord: 'nee' } },
      {
        soort: 'herbeoordeling',
        moment: '2026-09-20 12:00',
        nieuw_feit_bekend_op: '2026-09-20 09:00',
        ap: { antwoord: ap },
      },
    ],
  });

  it.each<[string, Partial<Incident>, string[]]>([
    ['loopt zelf; de eerste termijn vroeg niets', nieuw('ja'), ['ap-72u niet-gestart', 'ap-72u:2 loopt']],
    [
      'vraagt niets als het oordeel zo blijft',
      nieuw('nee'),
      ['ap-72u niet-gestart', 'ap-72u:2 niet-gestart'],
    ],
    [
      'is gehaald met een melding binnen die termijn',
      { ...nieuw('ja'), ...melding({ moment: '2026-09-20 11:00' }) },
      ['ap-72u niet-gestart', 'ap-72u:2 gehaald'],
    ],
  ])('%s', (_, differences, expected) => {
    expect(at('2026-09-20T13:00', differences)).toEqual(expected);
  });
});

it('de klok is die van de opdracht', () => {
  expect(termijnenVan(makeIncident(), NU)[0]?.state).toBe('nabij');
});
