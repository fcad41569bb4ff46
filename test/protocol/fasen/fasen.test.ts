import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { eisen } from '../../../scripts/protocol/fasen/eisen.data.ts';
import { fasen, SLUITEN_NA_INFORMEREN } from '../../../scripts/protocol/fasen/fasen.data.ts';
import { fasenVan, statusVan } from '../../../scripts/protocol/fasen/fasen.ts';
import { beslissingVan, makeIncident } from '../../make.ts';

const van = (anders: Partial<Incident>) => {
  const incident = makeIncident(anders);
  return fasenVan(incident, beslissingVan(incident).uitkomst);
};
/** What a phase still needs: `veld`. */
const mist = (fase: string, anders: Partial<Incident>) =>
  van(anders)
    .find(({ id }) => id === fase)
    ?.ontbreekt.map(({ veld }) => veld);
const stand = (fase: string, anders: Partial<Incident>) => van(anders).find(({ id }) => id === fase)?.stand;

const LEK: Partial<Incident> = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  feiten: { persoonsgegevens: 'ja', aantasting: { vertrouwelijkheid: 'vastgesteld' } },
};
const GEEN: Partial<Incident> = { soort: 'incident', feiten: { persoonsgegevens: 'nee' } };
const NIETS: Partial<Incident> = { feiten: { informatievoorziening: 'nee' } };
const VERWERKER: Partial<Incident> = { ...LEK, onze_rol: 'verwerker' };
const oordeel = (more: object): Partial<Incident> => ({
  beoordelingen: [{ soort: 'eerste', moment: '2026-09-12', ...more }],
});
const melding = (more: object = {}): Partial<Incident> => ({
  meldingen: [{ soort: 'eerste', door: 'wij', moment: '2026-09-12', nummer: 'N-1', ...more }],
});
const nee = oordeel({ ap: { antwoord: 'nee', reden: 'x' }, betrokkenen: { antwoord: 'nee', reden: 'x' } });
const ja = oordeel({ ap: { antwoord: 'ja', reden: 'x' }, betrokkenen: { antwoord: 'ja', reden: 'x' } });

it('zeven fasen in de volgorde van het protocol; sluiten komt na informeren en zegt waarom', () => {
  expect(fasen.map(({ nummer, id }) => `${nummer} ${id}`)).toEqual([
    '1 ontdekken',
    '2 inventariseren',
    '3 beoordelen',
    '4 melden',
    '5 repareren',
    '6 vastleggen',
    '7 informeren',
  ]);
  expect(SLUITEN_NA_INFORMEREN).toContain('fase 7');
});

describe('wat elke fase nodig heeft', () => {
  const bekend = { kennisname: '2026-09-11 16:45', bij_meldpunt: '2026-09-11' };
  it.each<[string, string, Partial<Incident>, string[]]>([
    [
      'ontdekken',
      'kennisname onbekend',
      { tijdlijn: { kennisname: 'onbekend' } },
      ['tijdlijn.kennisname', 'ontdekking.herkomst', 'tijdlijn.bij_meldpunt'],
    ],
    ['ontdekken', 'alles', { tijdlijn: bekend, ontdekking: { herkomst: 'eigen_medewerker' } }, []],
    [
      'ontdekken',
      'van buiten: ook de bron',
      { tijdlijn: bekend, ontdekking: { herkomst: 'burger' } },
      ['ontdekking.bron_onderzocht'],
    ],
    [
      'ontdekken',
      'van een leverancier: geen bron',
      { tijdlijn: bekend, ontdekking: { herkomst: 'leverancier' } },
      [],
    ],
    [
      'inventariseren',
      'een lek',
      LEK,
      [
        'aard',
        'tijdlijn.inbreuk_begin',
        'feiten.gegevens',
        'groepen',
        'aantal_betrokkenen',
        'feiten.in_keten_gedeeld',
      ],
    ],
    ['inventariseren', 'geen datalek', GEEN, ['aard', 'tijdlijn.inbreuk_begin', 'feiten.aantasting']],
    ['inventariseren', 'geen incident', NIETS, []],
    [
      'inventariseren',
      'van een ander: de keten is van hen',
      VERWERKER,
      ['aard', 'tijdlijn.inbreuk_begin', 'feiten.gegevens', 'groepen', 'aantal_betrokkenen'],
    ],
    [
      'inventariseren',
      'een begin dat onbekend is, is ingevuld',
      { ...GEEN, tijdlijn: { kennisname: 'onbekend', inbreuk_begin: 'onbekend' }, aard: 'overig' },
      ['feiten.aantasting'],
    ],
    [
      'inventariseren',
      'soorten zeggen dat het om mensen gaat',
      {
        aard: 'overig',
        feiten: {
          gegevens: [{ soort: 'naam' }],
          in_keten_gedeeld: 'nee',
          aantasting: { integriteit: 'vastgesteld' },
        },
        tijdlijn: { kennisname: 'onbekend', inbreuk_begin: '2026' },
        groepen: [{ sleutel: 'a', soort: 'medewerker', aantal_totaal: { min: 1 } }],
      },
      [],
    ],
    [
      'inventariseren',
      'een vraag staat open',
      { ...NIETS, navragen: [{ aan: 'ontdekker', gevraagd_op: '2026-09-12' }] },
      ['navragen'],
    ],
    [
      'inventariseren',
      'een vraag is beantwoord',
      { ...NIETS, navragen: [{ aan: 'ontdekker', gevraagd_op: '2026-09-12', beantwoord_op: '2026-09-13' }] },
      [],
    ],
    [
      'beoordelen',
      'een lek',
      LEK,
      ['beoordelingen.ap', 'beoordelingen.betrokkenen', 'beoordelingen.overleg_cvb', 'ingelicht'],
    ],
    ['beoordelen', 'geen datalek', GEEN, ['beoordelingen']],
    ['beoordelen', 'geen datalek, met reden', { ...GEEN, ...oordeel({ geen_datalek_reden: 'x' }) }, []],
    [
      'beoordelen',
      'geen datalek, reden bij de AP',
      { ...GEEN, ...oordeel({ ap: { antwoord: 'nee', reden: 'x' } }) },
      [],
    ],
    ['beoordelen', 'datalek van een ander', VERWERKER, ['beoordelingen', 'ingelicht']],
    [
      'beoordelen',
      'antwoord zonder reden',
      { ...LEK, ...oordeel({ ap: { antwoord: 'ja' }, betrokkenen: { antwoord: 'ja' } }) },
      ['beoordelingen.ap', 'beoordelingen.betrokkenen', 'beoordelingen.overleg_cvb', 'ingelicht'],
    ],
    [
      'beoordelen',
      'overlegd en FG ingelicht',
      {
        ...LEK,
        ...oordeel({
          ap: { antwoord: 'ja', reden: 'x' },
          betrokkenen: { antwoord: 'ja', reden: 'x' },
          overleg_cvb: { moment: '2026-09-12' },
          advies_fg: { ontvangen_op: '2026-09-12' },
        }),
      },
      [],
    ],
    [
      'beoordelen',
      'bekrachtigd',
      {
        ...LEK,
        ...oordeel({
          ap: { antwoord: 'ja', reden: 'x' },
          betrokkenen: { antwoord: 'ja', reden: 'x' },
          overleg_cvb: { bekrachtigd_op: '2026-09-12' },
        }),
        ingelicht: [{ rol: 'fg', moment: '2026-09-12' }],
      },
      [],
    ],
    ['melden', 'een lek', LEK, ['meldingen', 'meldingen.cvb_ingelicht_op', 'meldingen.fg_ingelicht_op']],
    ['melden', 'niet melden', { ...LEK, ...nee }, []],
    ['melden', 'geen datalek', GEEN, []],
    ['melden', 'van een ander', VERWERKER, []],
    [
      'melden',
      'gemeld',
      { ...LEK, ...ja, ...melding({ cvb_ingelicht_op: '2026-09-12', fg_ingelicht_op: '2026-09-12' }) },
      [],
    ],
    [
      'melden',
      'gemeld zonder nummer',
      {
        ...LEK,
        ...ja,
        ...melding({ nummer: 'onbekend', cvb_ingelicht_op: '2026-09-12', fg_ingelicht_op: '2026-09-12' }),
      },
      ['meldingen'],
    ],
    [
      'melden',
      'gemeld door een leverancier met volmacht, nummer onbekend',
      {
        ...LEK,
        ...ja,
        ...melding({
          door: 'leverancier',
          volmacht: 'ja',
          nummer: 'onbekend',
          cvb_ingelicht_op: '2026-09-12',
          fg_ingelicht_op: '2026-09-12',
        }),
      },
      [],
    ],
    [
      'melden',
      'niet volledig',
      {
        ...LEK,
        ...ja,
        ...melding({ volledig: 'nee', cvb_ingelicht_op: '2026-09-12', fg_ingelicht_op: '2026-09-12' }),
      },
      ['meldingen.volledig'],
    ],
    [
      'melden',
      'aangevuld',
      {
        ...LEK,
        ...ja,
        meldingen: [
          ...(melding({ voorlopig: 'ja', cvb_ingelicht_op: '2026-09-12', fg_ingelicht_op: '2026-09-12' })
            .meldingen ?? []),
          { soort: 'vervolg', door: 'wij', moment: '2026-09-13', nummer: 'N-1' },
        ],
      },
      [],
    ],
    [
      'melden',
      'ingetrokken',
      {
        ...LEK,
        ...ja,
        meldingen: [
          ...(melding({ voorlopig: 'ja', cvb_ingelicht_op: '2026-09-12', fg_ingelicht_op: '2026-09-12' })
            .meldingen ?? []),
          { soort: 'intrekking', door: 'wij', moment: '2026-09-13', nummer: 'N-1' },
        ],
      },
      [],
    ],
    [
      'melden',
      'aangevuld en nog niet volledig',
      {
        ...LEK,
        ...ja,
        meldingen: [
          ...(melding({ voorlopig: 'ja', cvb_ingelicht_op: '2026-09-12', fg_ingelicht_op: '2026-09-12' })
            .meldingen ?? []),
          { soort: 'vervolg', door: 'wij', moment: '2026-09-13', nummer: 'N-1', volledig: 'nee' },
        ],
      },
      ['meldingen.volledig'],
    ],
    ['repareren', 'een lek', LEK, ['herstel.technisch', 'maatregelen']],
    ['repareren', 'geen incident', NIETS, []],
    [
      'repareren',
      'niet technisch',
      { ...GEEN, herstel: { technisch: 'nee' } },
      ['herstel.reden_niet_technisch'],
    ],
    [
      'repareren',
      'technisch',
      { ...LEK, herstel: { technisch: 'ja' } },
      ['herstel.verholpen_op', 'herstel.wat_is_gedaan', 'herstel.onbegrijpelijk', 'maatregelen'],
    ],
    [
      'repareren',
      'technisch, geen datalek',
      { ...GEEN, herstel: { technisch: 'ja', verholpen_op: '2026-09-12', wat_is_gedaan: 'x' } },
      [],
    ],
    [
      'repareren',
      'klaar',
      {
        ...LEK,
        herstel: { technisch: 'ja', verholpen_op: '2026-09-12', wat_is_gedaan: 'x', onbegrijpelijk: 'niet' },
        maatregelen: [{ omschrijving: 'x', soort: 'incidenteel', aard: 'technisch' }],
      },
      [],
    ],
    ['vastleggen', 'niets', {}, ['informeren.ontdekker_op', 'afsluiting.document']],
    [
      'vastleggen',
      'klaar',
      { informeren: { ontdekker_op: '2026-09-12' }, afsluiting: { document: 'x' } },
      [],
    ],
    ['informeren', 'nog niet beoordeeld', LEK, ['informeren.rondes', 'informeren.overleg_communicatie']],
    ['informeren', 'niet informeren', { ...LEK, ...nee }, []],
    [
      'informeren',
      'later is niet nooit',
      { ...LEK, ...oordeel({ betrokkenen: { antwoord: 'later' } }) },
      ['informeren.rondes', 'informeren.overleg_communicatie'],
    ],
    [
      'informeren',
      'gedaan',
      {
        ...LEK,
        ...ja,
        informeren: {
          rondes: [{ gericht_aan: 'betrokkene', gedaan_op: '2026-09-12' }],
          overleg_communicatie: { nodig: 'nee' },
        },
      },
      [],
    ],
    [
      'informeren',
      'alleen gepland',
      { ...LEK, ...ja, informeren: { rondes: [{ gericht_aan: 'betrokkene', gepland_op: '2026-09-12' }] } },
      ['informeren.rondes', 'informeren.overleg_communicatie'],
    ],
    [
      'informeren',
      'openbaar',
      {
        ...LEK,
        ...ja,
        informeren: { openbare_mededeling: { waar: 'x' }, overleg_communicatie: { nodig: 'nee' } },
      },
      [],
    ],
    ['informeren', 'geen datalek', GEEN, []],
  ])('%s: %s', (fase, _, anders, verwacht) => {
    expect(mist(fase, anders)).toEqual(verwacht);
  });

  it('elke eis zegt wie het weet en wat er nog nodig is', () => {
    for (const { wat, rol, veld } of eisen) {
      expect(wat.length).toBeGreaterThan(10);
      expect(rol).toMatch(/^[a-z_]+$/);
      expect(veld).toMatch(/^[a-z_.]+$/);
    }
  });
});

describe('hoe ver een fase is', () => {
  it.each<[string, Partial<Incident>, string]>([
    ['vastleggen', {}, 'open'],
    ['vastleggen', { informeren: { ontdekker_op: '2026-09-12' } }, 'bezig'],
    ['vastleggen', { informeren: { ontdekker_op: '2026-09-12' }, afsluiting: { document: 'x' } }, 'klaar'],
    ['melden', GEEN, 'klaar'],
  ])('%s', (fase, anders, verwacht) => {
    expect(stand(fase, anders)).toBe(verwacht);
  });
});

describe('status', () => {
  it.each<[string, Incident['afsluiting'], string]>([
    ['niets', undefined, 'open'],
    ['niet gesloten', {}, 'open'],
    ['gesloten', { gesloten_op: '2026-09-20' }, 'afgesloten'],
    ['heropend', { gesloten_op: '2026-09-20', heropend: [{ moment: '2026-09-21', reden: 'x' }] }, 'heropend'],
    [
      'heropend en opnieuw gesloten',
      { gesloten_op: '2026-09-22', heropend: [{ moment: '2026-09-21', reden: 'x' }] },
      'afgesloten',
    ],
    [
      'twee keer heropend',
      {
        gesloten_op: '2026-09-22',
        heropend: [
          { moment: '2026-09-21', reden: 'x' },
          { moment: '2026-09-23', reden: 'x' },
        ],
      },
      'heropend',
    ],
    [
      'heropend op dezelfde dag, anders geschreven',
      { gesloten_op: '2026-09-20T17:00', heropend: [{ moment: '2026-09-20 18:00', reden: 'x' }] },
      'heropend',
    ],
    [
      'gesloten op dezelfde dag, na de heropening',
      { gesloten_op: '2026-09-20 17:00', heropend: [{ moment: '2026-09-20T16:00', reden: 'x' }] },
      'afgesloten',
    ],
    [
      'heropend, niemand weet wanneer',
      { gesloten_op: '2026-09-20', heropend: [{ moment: 'onbekend', reden: 'x' }] },
      'heropend',
    ],
    [
      'gesloten, niemand weet of dat na de heropening was',
      { gesloten_op: 'onbekend', heropend: [{ moment: '2026-09-21', reden: 'x' }] },
      'heropend',
    ],
    ['gesloten, niemand weet wanneer', { gesloten_op: 'onbekend' }, 'afgesloten'],
    ['heropend zonder sluiten', { heropend: [{ moment: '2026-09-21', reden: 'x' }] }, 'heropend'],
  ])('%s', (_, afsluiting, verwacht) => {
    expect(statusVan(makeIncident(afsluiting === undefined ? {} : { afsluiting }))).toBe(verwacht);
  });
});
