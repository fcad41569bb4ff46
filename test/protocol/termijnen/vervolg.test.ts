import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { reken } from '../../../scripts/protocol/termijnen/reken.ts';
import { stand } from '../../../scripts/protocol/termijnen/stand.ts';
import { beslissingVan, feitenVan, makeIncident, makeLeverancier, omgeving } from '../../make.ts';

const acme = makeLeverancier({ afspraken: { berichttermijn_uren: 24 } });

/** Terms other than those of the AP: `id until state`. */
function bij(anders: Partial<Incident>, nu = '2026-10-01T12:00:00Z', bewaartermijn?: number): string[] {
  const incident = makeIncident(anders);
  const rondom = { ...omgeving, bewaartermijn, leveranciers: new Map([['acme', acme]]) };
  const termijnen = reken(feitenVan(incident), beslissingVan(incident), rondom);
  return stand(termijnen, Temporal.Instant.from(nu))
    .filter(({ soort }) => !soort.startsWith('ap-') && soort !== 'fg')
    .map(({ id, dueAt, state }) => `${id} ${dueAt} ${state}`);
}

const fg = (anders: Partial<Incident>, nu = '2026-10-01T12:00:00Z') => {
  const incident = makeIncident(anders);
  const termijnen = reken(feitenVan(incident), beslissingVan(incident), omgeving);
  return stand(termijnen, Temporal.Instant.from(nu)).find(({ soort }) => soort === 'fg');
};

describe('de FG', () => {
  it.each<[string, Partial<Incident>, string]>([
    ['nog niet ingelicht', {}, 'over'],
    ['ingelicht binnen een dag', { ingelicht: [{ rol: 'fg', moment: '2026-09-12 16:45' }] }, 'gehaald'],
    ['ingelicht na een dag', { ingelicht: [{ rol: 'fg', moment: '2026-09-12 16:46' }] }, 'gehaald-laat'],
    ['een ander is ingelicht', { ingelicht: [{ rol: 'cvb', moment: '2026-09-12 09:00' }] }, 'over'],
    [
      'om advies gevraagd',
      {
        beoordelingen: [
          { soort: 'eerste', moment: '2026-09-12 10:00', advies_fg: { gevraagd_op: '2026-09-12 10:00' } },
        ],
      },
      'gehaald',
    ],
    [
      'gehoord van de melding',
      {
        meldingen: [
          {
            soort: 'eerste',
            door: 'wij',
            moment: '2026-09-12',
            nummer: 'N',
            fg_ingelicht_op: '2026-09-12 11:00',
          },
        ],
      },
      'gehaald',
    ],
    [
      'geen persoonsgegevens',
      { feiten: { informatievoorziening: 'aangetast', persoonsgegevens: 'nee' } },
      'niet-gestart',
    ],
    ['een oefening', { oefening: 'ja' }, 'niet-gestart'],
  ])('%s: %s', (_, anders, state) => {
    expect(fg(anders)?.state).toBe(state);
  });

  it('binnen een dag; halverwege heet het nabij', () => {
    expect(fg({})?.dueAt.toString()).toBe('2026-09-12T14:45:00Z');
    expect(fg({}, '2026-09-12T02:44:59Z')?.state).toBe('loopt');
    expect(fg({}, '2026-09-12T02:45:00Z')?.state).toBe('nabij');
  });
});

describe('de leverancier, tegen wat is afgesproken', () => {
  const org = (more: object) => ({
    organisaties: [
      { leverancier: 'acme', hoedanigheid: 'verwerker' as const, wist_het_op: '2026-09-10 12:00', ...more },
    ],
  });
  it.each<[string, Partial<Incident>, string[]]>([
    ['op tijd', org({ liet_weten_op: '2026-09-11 12:00' }), ['leverancier:1 2026-09-11T10:00:00Z gehaald']],
    [
      'een minuut te laat',
      org({ liet_weten_op: '2026-09-11 12:01' }),
      ['leverancier:1 2026-09-11T10:00:00Z gehaald-laat'],
    ],
    ['nooit', org({}), ['leverancier:1 2026-09-11T10:00:00Z over']],
    ['geen afspraak', org({ leverancier: 'anders' }), []],
    ['onbekend wanneer hij het wist', org({ wist_het_op: 'onbekend' }), []],
  ])('%s', (_, anders, verwacht) => {
    expect(bij(anders)).toEqual(verwacht);
  });
});

describe('de betrokkenen', () => {
  const oordeel = (antwoord: 'ja' | 'openbaar' | 'nee') => ({
    soort: 'eerste' as const,
    moment: '2026-09-12 10:00',
    betrokkenen: { antwoord },
  });
  const later = (antwoord: 'ja' | 'nee') => ({
    ...oordeel(antwoord),
    soort: 'herbeoordeling' as const,
    moment: '2026-09-13 10:00',
  });
  /** Informing waits for a reason of the law, for each group until a day of its own. */
  const uitgesteld = (...tot: string[]) => ({
    ...oordeel('ja'),
    betrokkenen: { antwoord: 'later' as const },
    groepen: tot.map((each, index) => ({
      groep: `g${index}`,
      wettelijke_reden: { antwoord: 'ja' as const },
      wettelijke_reden_tot: each,
    })),
  });
  const ronde = (gedaan_op: string) => ({ rondes: [{ gericht_aan: 'betrokkene' as const, gedaan_op }] });
  it.each<[string, Partial<Incident>, string[]]>([
    ['nog niemand', { beoordelingen: [oordeel('ja')] }, ['betrokkenen 2026-09-15T08:00:00Z over']],
    [
      'op tijd',
      { beoordelingen: [oordeel('ja')], informeren: ronde('2026-09-15 10:00') },
      ['betrokkenen 2026-09-15T08:00:00Z gehaald'],
    ],
    [
      'later',
      { beoordelingen: [oordeel('ja')], informeren: ronde('2026-09-15 10:01') },
      ['betrokkenen 2026-09-15T08:00:00Z gehaald-laat'],
    ],
    [
      'met een openbare mededeling',
      {
        beoordelingen: [oordeel('openbaar')],
        informeren: { openbare_mededeling: { waar: 'website', moment: '2026-09-14 10:00' } },
      },
      ['betrokkenen 2026-09-15T08:00:00Z gehaald'],
    ],
    ['hoeft niet', { beoordelingen: [oordeel('nee')] }, []],
    [
      'hoeft bij nader inzien niet',
      { beoordelingen: [oordeel('ja'), later('nee')] },
      ['betrokkenen 2026-09-15T08:00:00Z niet-gestart'],
    ],
    [
      'pas bij een tweede oordeel',
      { beoordelingen: [oordeel('nee'), later('ja')] },
      ['betrokkenen 2026-09-16T08:00:00Z over'],
    ],
    [
      'uitgesteld: de klok loopt als de reden om te wachten voorbij is',
      { beoordelingen: [uitgesteld('2026-09-10', '2026-09-11')] },
      ['betrokkenen 2026-09-13T22:00:00Z over'],
    ],
    [
      'uitgesteld tot een uur',
      { beoordelingen: [uitgesteld('2026-09-11 12:00')] },
      ['betrokkenen 2026-09-14T10:00:00Z over'],
    ],
    [
      'uitgesteld tot later dan vandaag',
      { beoordelingen: [uitgesteld('2026-11-27')] },
      ['betrokkenen 2026-11-30T23:00:00Z niet-gestart'],
    ],
    [
      'uitgesteld zonder dat er staat tot wanneer: dan telt het oordeel',
      { beoordelingen: [uitgesteld()] },
      ['betrokkenen 2026-09-15T08:00:00Z over'],
    ],
    [
      'uitgesteld na een oordeel dat het nu moest',
      {
        beoordelingen: [
          oordeel('ja'),
          { ...uitgesteld('2026-11-27'), soort: 'herbeoordeling', moment: '2026-09-13 10:00' },
        ],
      },
      ['betrokkenen 2026-11-30T23:00:00Z niet-gestart'],
    ],
    [
      'uitgesteld, en daarna toch gedaan',
      { beoordelingen: [uitgesteld('2026-11-27')], informeren: ronde('2026-09-15 10:00') },
      ['betrokkenen 2026-11-30T23:00:00Z gehaald'],
    ],
  ])('%s', (_, anders, verwacht) => {
    expect(bij(anders)).toEqual(verwacht);
  });
});

describe('de vervolgmelding', () => {
  const eerste = { soort: 'eerste' as const, door: 'wij' as const, moment: '2026-09-12 10:00', nummer: 'N' };
  const op = (soort: 'vervolg' | 'intrekking', more = {}) => ({
    ...eerste,
    soort,
    moment: '2026-09-30 10:00',
    ...more,
  });
  const due = 'vervolgmelding 2026-10-10T21:59:59Z';
  it.each<[string, Incident['meldingen'], string[]]>([
    ['volledig', [{ ...eerste, volledig: 'ja' }], []],
    ['niet volledig', [{ ...eerste, volledig: 'nee' }], [`${due} nabij`]],
    ['voorlopig', [{ ...eerste, voorlopig: 'ja' }], [`${due} nabij`]],
    ['aangevuld', [{ ...eerste, volledig: 'nee' }, op('vervolg', { volledig: 'ja' })], [`${due} gehaald`]],
    [
      'aangevuld, nog niet volledig',
      [{ ...eerste, volledig: 'nee' }, op('vervolg', { volledig: 'nee' })],
      [`${due} nabij`],
    ],
    ['ingetrokken', [{ ...eerste, voorlopig: 'ja' }, op('intrekking')], [`${due} gehaald`]],
  ])('%s', (_, meldingen, verwacht) => {
    expect(bij({ meldingen })).toEqual(verwacht);
  });
});

describe('maatregelen', () => {
  const maatregel = (more: object) => ({
    maatregelen: [{ omschrijving: 'x', soort: 'structureel' as const, aard: 'technisch' as const, ...more }],
  });
  it.each<[string, Partial<Incident>, string[]]>([
    ['zonder dag', maatregel({}), []],
    ['ver weg', maatregel({ gereed_voor: '2026-12-01' }), ['maatregel:1 2026-12-01T22:59:59Z loopt']],
    [
      'binnen twee weken',
      maatregel({ gereed_voor: '2026-10-10' }),
      ['maatregel:1 2026-10-10T21:59:59Z nabij'],
    ],
    ['voorbij', maatregel({ gereed_voor: '2026-09-30' }), ['maatregel:1 2026-09-30T21:59:59Z over']],
    [
      'klaar op de dag zelf',
      maatregel({ gereed_voor: '2026-09-30', gereed_op: '2026-09-30' }),
      ['maatregel:1 2026-09-30T21:59:59Z gehaald'],
    ],
    [
      'klaar een dag later',
      maatregel({ gereed_voor: '2026-09-29', gereed_op: '2026-09-30' }),
      ['maatregel:1 2026-09-29T21:59:59Z gehaald-laat'],
    ],
    [
      'vervallen',
      maatregel({ gereed_voor: '2026-09-29', vervallen_reden: 'x' }),
      ['maatregel:1 2026-09-29T21:59:59Z niet-gestart'],
    ],
    [
      'kijken of het werkt',
      maatregel({ effect_controle_voor: '2026-09-30' }),
      ['effect:1 2026-09-30T21:59:59Z over'],
    ],
    [
      'het werkt',
      maatregel({ effect_controle_voor: '2026-09-30', effect_gecontroleerd_op: '2026-09-20' }),
      ['effect:1 2026-09-30T21:59:59Z gehaald'],
    ],
  ])('%s', (_, anders, verwacht) => {
    expect(bij(anders)).toEqual(verwacht);
  });

  it('telt vanaf de afspraak, anders vanaf kennisname', () => {
    const vanaf = (more: object) =>
      reken(
        feitenVan(makeIncident(maatregel({ gereed_voor: '2026-12-01', ...more }))),
        beslissingVan(makeIncident()),
        omgeving,
      ).find(({ soort }) => soort === 'maatregel')?.vanaf;
    expect(vanaf({})).toBe('tijdlijn.kennisname');
    expect(vanaf({ afgesproken_op: '2026-09-13' })).toBe('maatregelen.0.afgesproken_op');
  });
});

describe('bewaren', () => {
  const gesloten = (bewaren?: Incident['bewaren']): Partial<Incident> => ({
    afsluiting: { gesloten_op: '2026-09-20 10:00' },
    ...(bewaren && { bewaren }),
  });
  it.each<[string, Partial<Incident>, number | undefined, string[]]>([
    ['vijf jaar zonder keuze', gesloten(), undefined, ['bewaren 2031-09-20T21:59:59Z loopt']],
    ['de keuze van het bestuur', gesloten(), 7, ['bewaren 2033-09-20T21:59:59Z loopt']],
    ['anders voor dit incident', gesloten({ termijn_jaren: 20 }), 7, ['bewaren 2046-09-20T21:59:59Z loopt']],
    [
      'een stop zonder einde: nooit',
      gesloten({ bewaarstop: { reden: 'claim', sinds: '2026-09-21' } }),
      undefined,
      ['bewaren 2031-09-20T21:59:59Z niet-gestart'],
    ],
    [
      'een stop die langer duurt',
      gesloten({ bewaarstop: { reden: 'claim', sinds: '2026-09-21', tot: '2033-01-01' } }),
      undefined,
      ['bewaren 2033-01-01T22:59:59Z loopt'],
    ],
    [
      'een stop die eerder ophoudt',
      gesloten({ bewaarstop: { reden: 'claim', sinds: '2026-09-21', tot: '2027-01-01' } }),
      undefined,
      ['bewaren 2031-09-20T21:59:59Z loopt'],
    ],
  ])('%s', (_, anders, jaren, verwacht) => {
    expect(bij(anders, undefined, jaren)).toEqual(verwacht);
  });
});
