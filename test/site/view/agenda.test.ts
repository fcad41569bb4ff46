import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { beoordeel } from '../../../scripts/beoordeel.ts';
import { agendaBestand, agendaTekst } from '../../../scripts/intake/agenda.ts';
import { folderSource } from '../../../scripts/register/folder.ts';
import { heeftAgenda, incidentAgenda, termijnenAgenda } from '../../../site/src/view/agenda.ts';
import { registerMet } from './gezien.ts';

/** A calendar as a program reads it (RFC 5545): lines put together again, then properties in components in each other. */
interface Deel {
  readonly naam: string;
  readonly velden: readonly (readonly [naam: string, waarde: string])[];
  readonly delen: readonly Deel[];
}

/** @throws Error at the first thing that the standard does not allow */
function lees(tekst: string): Deel {
  if (!tekst.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(tekst)) throw new Error('a line end of its own');
  for (const regel of tekst.split('\r\n'))
    if (new TextEncoder().encode(regel).length > 75) throw new Error('a line of more than 75 bytes');
  const regels = tekst
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
  const leesDeel = (naam: string): Deel => {
    const [velden, delen]: [[string, string][], Deel[]] = [[], []];
    for (let regel = regels.shift(); regel !== `END:${naam}`; regel = regels.shift()) {
      const [, veld = '', waarde = ''] = /^([A-Z0-9-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/.exec(regel ?? '') ?? [];
      if (veld === '') throw new Error(`no property: ${regel}`);
      if (veld === 'BEGIN') delen.push(leesDeel(waarde));
      else velden.push([veld, waarde]);
    }
    return { naam, velden, delen };
  };
  if (regels.shift() !== 'BEGIN:VCALENDAR') throw new Error('no calendar');
  const kalender = leesDeel('VCALENDAR');
  if (regels.length > 0) throw new Error('something after the end');
  if (kalender.delen.length === 0) throw new Error('a calendar holds at least one component (§3.6)');
  for (const { naam, velden } of [...kalender.delen, ...kalender.delen.flatMap(({ delen }) => delen)])
    for (const nodig of NODIG[naam] ?? [])
      if (velden.filter(([veld]) => veld.split(';')[0] === nodig).length !== 1)
        throw new Error(`${naam} has not one ${nodig}`);
  return kalender;
}

const NODIG: Record<string, readonly string[]> = {
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY'],
  VALARM: ['ACTION', 'TRIGGER', 'DESCRIPTION'],
  VTIMEZONE: ['TZID'],
  STANDARD: ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'],
};

const op = (moment: string) => Temporal.Instant.from(moment);
const GEMAAKT = op('2026-09-12T10:00:00Z');
const afspraken = (tekst: string) => lees(tekst).delen.filter(({ naam }) => naam === 'VEVENT');
const veld = (deel: Deel | undefined, naam: string) => deel?.velden.find(([each]) => each === naam)?.[1];
const waarschuwingen = (deel: Deel | undefined) =>
  deel?.delen.map(({ velden }) => velden.find(([naam]) => naam.startsWith('TRIGGER'))?.join(':'));

const LEK: Partial<Incident> = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  titel: 'Geheim, BEGIN:VALARM',
  tijdlijn: { kennisname: '2026-09-11 16:45' },
  feiten: {
    persoonsgegevens: 'ja',
    beveiliging_tekortgeschoten: 'ja',
    aantasting: { vertrouwelijkheid: 'vastgesteld' },
    gegevens: [{ soort: 'bsn' }],
  },
};
const verslagVan = (anders: Partial<Incident> = {}, nu = '2026-09-12T12:00:00+02:00') =>
  registerMet([{ ...LEK, ...anders }], { nu: op(nu) }).verslag;
const agendaVan = (anders?: Partial<Incident>, gemaakt = GEMAAKT) => {
  const [incident] = verslagVan(anders).incidents;
  return incident ? incidentAgenda(incident, gemaakt) : '';
};
/** What proves to be no breach asks nothing any more. */
const NIETS: Partial<Incident> = { feiten: { ...LEK.feiten, persoonsgegevens: 'nee' } };

describe('een afspraak', () => {
  const van = (moment: string) =>
    afspraken(agendaTekst({ uid: 'x', titel: 't', uitleg: 'u', moment: op(moment), gemaakt: GEMAAKT }))[0];

  it('van uren: het halve uur ervoor, met een waarschuwing 24 en 6 uur voor het einde', () => {
    const deel = van('2026-09-14T14:45:00Z');
    expect([veld(deel, 'DTSTART'), veld(deel, 'DTEND')]).toEqual(['20260914T141500Z', '20260914T144500Z']);
    expect(waarschuwingen(deel)).toEqual(['TRIGGER;RELATED=END:-PT24H', 'TRIGGER;RELATED=END:-PT6H']);
  });

  it.each([
    ['in de zomer', '2026-09-15T21:59:59Z', '20260915', '20260916'],
    ['in de winter, en over het jaar heen', '2026-12-31T22:59:59Z', '20261231', '20270101'],
    ['op de dag dat de klok teruggaat', '2026-10-25T22:59:59Z', '20261025', '20261026'],
  ])('van dagen %s: de hele laatste dag', (_, moment, dag, volgende) => {
    const deel = van(moment);
    expect(veld(deel, 'DTSTART;VALUE=DATE')).toBe(dag);
    expect(veld(deel, 'DTEND;VALUE=DATE')).toBe(volgende);
    // Nine in the morning of the day before and of the day, and six hours before midnight.
    expect(waarschuwingen(deel)).toEqual(['TRIGGER:-PT15H', 'TRIGGER:PT9H', 'TRIGGER:PT18H']);
  });

  it('een seconde eerder of later is geen dag', () => {
    expect(veld(van('2026-09-15T21:59:58Z'), 'DTEND')).toBe('20260915T215958Z');
    expect(veld(van('2026-09-15T22:00:00Z'), 'DTEND')).toBe('20260915T220000Z');
  });

  it('welke tekst ook, zij komt er weer uit en wordt nooit een opdracht', () => {
    const terug = (waarde = '') =>
      waarde.replaceAll(/\\(.)/g, (_, teken: string) => (teken === 'n' ? '\n' : teken));
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'é', '😀', '\\', ';', ',', ':', '\n', ' ', 'BEGIN:VEVENT'),
          maxLength: 90,
        }),
        (tekst) => {
          const bestand = agendaBestand(tekst, [
            { uid: 'x', titel: tekst, uitleg: tekst, moment: op('2026-09-14T14:45:00Z'), gemaakt: GEMAAKT },
          ]);
          const [deel, ...meer] = afspraken(bestand);
          expect(meer).toEqual([]);
          expect(terug(veld(deel, 'SUMMARY'))).toBe(tekst);
          expect(terug(veld(lees(bestand), 'X-WR-CALNAME'))).toBe(tekst);
        },
      ),
    );
  });
});

describe('een agenda om te volgen', () => {
  it('heeft een naam en zegt hoe vaak een programma opnieuw kijkt', () => {
    const kalender = lees(agendaVan());
    for (const naam of ['NAME', 'X-WR-CALNAME']) expect(veld(kalender, naam)).toBe('Termijnen 2026-K7QF');
    expect(veld(kalender, 'REFRESH-INTERVAL;VALUE=DURATION')).toBe('PT2H');
    expect(veld(kalender, 'X-PUBLISHED-TTL')).toBe('PT2H');
    // An invitation would need somebody who invites.
    expect(veld(kalender, 'METHOD')).toBeUndefined();
  });

  it('een termijn die verschuift houdt haar naam, en is van later', () => {
    const later = op('2026-09-12T12:00:00Z');
    const eerst = afspraken(agendaVan());
    const dan = afspraken(agendaVan({ tijdlijn: { kennisname: '2026-09-12 09:00' } }, later));
    const einde = (alle: Deel[]) =>
      new Map(alle.map((each) => [veld(each, 'UID'), veld(each, 'DTEND') ?? veld(each, 'DTEND;VALUE=DATE')]));
    const verschoven = [...einde(eerst)].filter(
      ([uid, oud]) => einde(dan).has(uid) && einde(dan).get(uid) !== oud,
    );
    expect(verschoven.length).toBeGreaterThan(0);
    for (const each of dan) {
      expect(veld(each, 'DTSTAMP')).toBe('20260912T120000Z');
      expect(veld(each, 'LAST-MODIFIED')).toBe('20260912T120000Z');
    }
  });

  it('wat klaar is, is weg; de agenda zelf blijft', () => {
    expect(afspraken(agendaVan()).length).toBeGreaterThan(0);
    expect(afspraken(agendaVan(NIETS))).toEqual([]);
    expect(lees(agendaVan(NIETS)).naam).toBe('VCALENDAR');
  });

  it('een oefening staat er nooit in', () => {
    expect(afspraken(agendaVan({ oefening: 'ja' }))).toEqual([]);
    expect(
      afspraken(termijnenAgenda(verslagVan({ oefening: 'ja' }), GEMAAKT)).map((each) =>
        veld(each, 'SUMMARY'),
      ),
    ).not.toContain('Termijn 2026-K7QF');
  });

  it.each([
    ['er loopt een termijn', {}, true],
    ['er moet niets meer', NIETS, false],
    ['een oefening', { oefening: 'ja' } as const, false],
  ])('%s: is er iets om in te zetten? %s', (_, anders, verwacht) => {
    expect(verslagVan(anders).incidents.map(heeftAgenda)).toEqual([verwacht]);
  });

  it('de agenda van het register heeft ook de termijnen van het geheel, zolang zij lopen', () => {
    const titels = (nu: string) =>
      afspraken(termijnenAgenda(verslagVan(NIETS, nu), GEMAAKT)).map((each) => [
        veld(each, 'SUMMARY'),
        veld(each, 'DTSTART;VALUE=DATE'),
      ]);
    expect(titels('2027-03-01T12:00:00+01:00')).toContainEqual(['Termijn register', '20270701']);
    expect(titels('2026-12-31T12:00:00+01:00')).not.toContainEqual(['Termijn register', '20270701']);
  });
});

describe('het voorbeeldregister', () => {
  const { verslag } = beoordeel({
    source: folderSource('incidents', '.'),
    nu: op('2026-11-20T16:45:00+01:00'),
    isNuFixed: true,
  });
  const alle = [
    termijnenAgenda(verslag, GEMAAKT),
    ...verslag.incidents.map((each) => incidentAgenda(each, GEMAAKT)),
  ];

  it('elke agenda is te lezen, en elke termijn heeft een eigen naam', () => {
    expect(alle.flatMap(afspraken).length).toBeGreaterThan(20);
    for (const tekst of alle) {
      const namen = afspraken(tekst).map((each) => veld(each, 'UID'));
      expect(new Set(namen).size).toBe(namen.length);
    }
  });

  it('er staat niets in van een incident: alleen kenmerk, tijd en vaste woorden', () => {
    for (const tekst of alle)
      for (const { velden, delen } of afspraken(tekst))
        for (const [naam, waarde] of [...velden, ...delen.flatMap((each) => each.velden)])
          expect(`${naam}:${waarde}`).toMatch(VAST);
  });

  it('elk incident dat geen oefening is en waarvan een termijn loopt, staat in beide agenda’s', () => {
    const tekst = termijnenAgenda(verslag, GEMAAKT);
    for (const each of verslag.incidents)
      expect([each.id, tekst.includes(`SUMMARY:Termijn ${each.id}`)]).toEqual([each.id, heeftAgenda(each)]);
    expect(readFileSync('site/build.ts', 'utf8')).toContain("'/incidenten/[id].ics'");
  });
});

const VAST = new RegExp(
  [
    '^UID:(?:\\d{4}-[0-9A-Z]{4}|register)-[0-9a-f]{12}@incidentregister$',
    '^(?:DTSTAMP|LAST-MODIFIED|DTSTART|DTEND):\\d{8}T\\d{6}Z$',
    '^(?:DTSTART|DTEND);VALUE=DATE:\\d{8}$',
    '^(?:SUMMARY|DESCRIPTION):Termijn (?:\\d{4}-[0-9A-Z]{4}|register)$',
    '^DESCRIPTION:Kijk in het register bij (?:\\d{4}-[0-9A-Z]{4}|Vandaag)\\.$',
    '^CLASS:PRIVATE$|^TRANSP:TRANSPARENT$|^ACTION:DISPLAY$',
    '^TRIGGER(?:;RELATED=END)?:-?PT\\d+H$',
  ].join('|'),
);
