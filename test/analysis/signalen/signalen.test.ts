import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import type { Organisatie } from '../../../schemas/organisatie.ts';
import { signaalregels } from '../../../scripts/analysis/signalen/signalen.ts';
import { geldend } from '../../../scripts/protocol/wet/regelset.ts';
import { makeLeverancier } from '../../make.ts';
import { cijfersVan, id, op, signalenVan } from '../jaar.ts';

type Oorzaak = NonNullable<NonNullable<NonNullable<Incident['feiten']>['oorzaak']>['achterliggend']>[number];

/** A breach of ours: a letter with data at a wrong address. */
const lek = (nummer: number, dag: string, anders: Partial<Incident> = {}): Incident =>
  op(nummer, dag, {
    soort: 'incident',
    onze_rol: 'verantwoordelijke',
    aard: 'post_verkeerde_ontvanger',
    ...anders,
    feiten: {
      persoonsgegevens: 'ja',
      beveiliging_doorbroken: 'ja',
      aantasting: { vertrouwelijkheid: 'vastgesteld' },
      ...anders.feiten,
    },
  } as Partial<Incident>);

const metOorzaak = (nummer: number, dag: string, ...achterliggend: Oorzaak[]): Incident =>
  lek(nummer, dag, { feiten: { oorzaak: { achterliggend } } });

const gemeld = (moment: string): Pick<Incident, 'meldingen'> => ({
  meldingen: [{ soort: 'eerste', door: 'wij', moment, nummer: 'N-1' }],
});

const besloten = (fg: object | undefined, anders: Partial<Incident> = {}): Partial<Incident> => ({
  beoordelingen: [
    {
      soort: 'eerste',
      moment: '2026-03-02 09:00',
      groepen: [
        { groep: 'alle', risico_onwaarschijnlijk: { antwoord: 'ja', reden: 'De ontvanger is een collega.' } },
      ],
      ap: { antwoord: 'nee', reden: 'Een risico is onwaarschijnlijk.' },
      ...(fg && { advies_fg: fg as { melden: 'nee' } }),
    },
  ],
  ...anders,
});

const maatregel = (anders: object = {}) => ({
  maatregelen: [
    {
      sleutel: 'venster',
      omschrijving: 'Enveloppen met een venster',
      soort: 'structureel' as const,
      aard: 'organisatorisch' as const,
      ...anders,
    },
  ],
});

const doorDrukte: Partial<Incident> = { feiten: { oorzaak: { achterliggend: ['te_druk'] } } };

const herhaal = (was_gereed: 'ja' | 'nee') => ({
  herhaling_van: [{ incident: id(1), maatregel: 'venster', was_gereed }],
});

const reeks = (aantal: number, maak: (nummer: number) => Incident, vanaf = 1): Incident[] =>
  Array.from({ length: aantal }, (_, index) => maak(vanaf + index));

const terugblik = { terugblikken: [{ moment: '2026-12-01', uitkomst: 'blijft_staan' as const }] };
const drager = 'apparaat_drager_papier_kwijt_of_gestolen' as const;
const laptop = (nummer: number, dekking: 'alles' | 'niets') =>
  lek(nummer, '2026-04-01', {
    aard: drager,
    feiten: {
      bescherming: {
        vorm: ['schijf'],
        dekking,
        sleutel: 'veilig',
        stand_der_techniek: 'ja',
        apparaat: 'uit',
      },
    },
  });
const laat = (nummer: number, uren: number) =>
  lek(nummer, '2026-05-04', {
    organisaties: [
      {
        leverancier: 'acme',
        hoedanigheid: 'verwerker',
        wist_het_op: '2026-05-01 08:00',
        liet_weten_op: Temporal.PlainDateTime.from('2026-05-01T08:00')
          .add({ hours: uren })
          .toString()
          .replace('T', ' ')
          .slice(0, 16),
      },
    ],
  });
const acme = { acme: makeLeverancier({ afspraken: { berichttermijn_uren: 24 } }) };
const vestigingen = (aantal: number): Organisatie['vestigingen'] =>
  Array.from({ length: aantal }, (_, index) => ({
    sleutel: `school-${index + 1}`,
    naam: `School ${index + 1}`,
    soort: 'po',
  }));
const opSchool = (nummer: number, school: number) =>
  lek(nummer, '2026-06-01', { vestigingen: [`school-${school}`] });
const traag = (nummer: number, bij_meldpunt: string) =>
  lek(nummer, '2026-06-01', { tijdlijn: { kennisname: '2026-06-01 12:00', bij_meldpunt } });
const vorigJaar = reeks(6, (nummer) => metOorzaak(nummer, '2025-03-01', 'te_druk'));
const afstemming = (bron: 'postbus_meldpunt' | 'helpdesk' | 'leveranciers', ontbraken = 0) => ({
  bron,
  van: '2026-01-01',
  tot: '2026-12-31',
  gedaan_op: '2027-01-10',
  gevonden: 4,
  ontbraken,
});

interface Geval {
  readonly signaal: string;
  readonly wel: readonly Incident[];
  readonly niet: readonly Incident[];
  readonly anders?: Parameters<typeof cijfersVan>[1];
  readonly andersNiet?: Parameters<typeof cijfersVan>[1];
}

/** Of each rule what just raises it, and what just does not. */
const gevallen: readonly Geval[] = [
  {
    signaal: 'ap-te-laat',
    wel: [lek(1, '2026-03-02', gemeld('2026-03-05 12:01'))],
    niet: [lek(1, '2026-03-02', gemeld('2026-03-05 12:00'))],
  },
  {
    signaal: 'protocol-te-laat',
    wel: reeks(3, (nummer) => lek(nummer, '2026-03-02', gemeld('2026-03-05 09:00'))),
    niet: reeks(2, (nummer) => lek(nummer, '2026-03-02', gemeld('2026-03-05 09:00'))),
  },
  {
    signaal: 'fg-te-laat',
    wel: reeks(3, (nummer) => lek(nummer, '2026-03-02')),
    niet: reeks(2, (nummer) => lek(nummer, '2026-03-02')),
  },
  {
    signaal: 'betrokkenen-te-laat',
    wel: reeks(3, (nummer) => lek(nummer, '2026-03-02', hoog('2026-03-20 10:00'))),
    niet: reeks(3, (nummer) => lek(nummer, '2026-03-02', hoog('2026-03-03 10:00'))),
  },
  {
    signaal: 'traag-bij-meldpunt',
    wel: reeks(3, (nummer) => traag(nummer, '2026-06-02 12:06')),
    niet: reeks(3, (nummer) => traag(nummer, '2026-06-02 12:00')),
  },
  {
    signaal: 'leverancier-te-laat-acme',
    wel: [laat(1, 25), laat(2, 25)],
    niet: [laat(1, 25), laat(2, 24)],
    anders: { leveranciers: acme },
    andersNiet: { leveranciers: acme },
  },
  {
    signaal: 'beloofd-niet-klaar',
    wel: [lek(1, '2026-02-01', maatregel()), lek(2, '2026-03-01', herhaal('nee'))],
    niet: [
      lek(1, '2026-02-01', maatregel({ gereed_op: '2026-02-20' })),
      lek(2, '2026-03-01', herhaal('nee')),
    ],
  },
  {
    signaal: 'maatregel-hielp-niet',
    wel: [
      lek(1, '2026-02-01', { ...maatregel({ gereed_op: '2026-02-20' }), ...doorDrukte }),
      lek(2, '2026-03-01', doorDrukte),
    ],
    // The same kind is not enough: the measure may have been about something else.
    niet: [lek(1, '2026-02-01', maatregel({ gereed_op: '2026-02-20' })), lek(2, '2026-03-01')],
  },
  {
    signaal: 'herhaald-zonder-maatregel',
    wel: reeks(4, (nummer) => lek(nummer, `2026-0${nummer}-01`)),
    niet: reeks(3, (nummer) => lek(nummer, `2026-0${nummer}-01`)),
  },
  {
    signaal: 'maatregelen-te-laat',
    wel: reeks(3, (nummer) => lek(nummer, '2026-03-02', maatregel({ gereed_voor: '2027-01-14' }))),
    niet: reeks(3, (nummer) => lek(nummer, '2026-03-02', maatregel({ gereed_voor: '2027-01-15' }))),
  },
  {
    signaal: 'niet-melden-zonder-fg',
    wel: [lek(1, '2026-03-02', besloten(undefined))],
    niet: [lek(1, '2026-03-02', besloten({ gevraagd_op: '2026-03-02 10:00', melden: 'nee' }))],
  },
  {
    signaal: 'niet-melden-tegen-fg',
    wel: [lek(1, '2026-03-02', besloten({ melden: 'ja' }))],
    niet: [lek(1, '2026-03-02', besloten({ melden: 'nee' }))],
  },
  {
    signaal: 'niet-gemeld-gevoelig',
    wel: [lek(1, '2026-03-02', { ...besloten({ melden: 'nee' }), feiten: { gegevens: [{ soort: 'bsn' }] } })],
    niet: [
      lek(1, '2026-03-02', { ...besloten({ melden: 'nee' }), feiten: { gegevens: [{ soort: 'naam' }] } }),
    ],
  },
  {
    signaal: 'oordeel-omgekeerd',
    wel: [lek(1, '2026-03-02', { terugblikken: [{ moment: '2026-12-01', uitkomst: 'was_onjuist' }] })],
    niet: [lek(1, '2026-03-02', terugblik)],
  },
  {
    signaal: 'nooit-omgekeerd',
    wel: reeks(5, (nummer) => lek(nummer, '2026-03-02', terugblik)),
    niet: reeks(4, (nummer) => lek(nummer, '2026-03-02', terugblik)),
  },
  {
    signaal: 'register-onvolledig-helpdesk',
    wel: [lek(1, '2026-03-02')],
    niet: [lek(1, '2026-03-02')],
    anders: { organisatie: { afstemmingen: [afstemming('helpdesk', 1)] } },
    andersNiet: { organisatie: { afstemmingen: [afstemming('helpdesk')] } },
  },
  {
    signaal: 'niet-vergeleken',
    wel: [lek(1, '2026-03-02')],
    niet: [lek(1, '2026-03-02')],
    anders: { organisatie: { afstemmingen: [afstemming('helpdesk'), afstemming('postbus_meldpunt')] } },
    andersNiet: {
      organisatie: {
        afstemmingen: [afstemming('helpdesk'), afstemming('postbus_meldpunt'), afstemming('leveranciers')],
      },
    },
  },
  {
    signaal: 'zelfde-oorzaak-te_druk',
    wel: [1, 2, 3].map((nummer) => metOorzaak(nummer, `2026-0${nummer + 3}-28`, 'te_druk')),
    niet: [1, 2, 3].map((nummer) => metOorzaak(nummer, `2026-0${nummer + 4}-28`, 'te_druk')),
  },
  {
    signaal: 'aard-neemt-toe-post_kwijt',
    wel: [...vorigJaar, ...reeks(3, (nummer) => lek(nummer, '2026-03-02', { aard: 'post_kwijt' }))],
    niet: [...vorigJaar, ...reeks(2, (nummer) => lek(nummer, '2026-03-02', { aard: 'post_kwijt' }))],
  },
  {
    signaal: 'oorzaak-neemt-toe-te_druk',
    wel: [...vorigJaar, ...reeks(12, (nummer) => metOorzaak(nummer, '2026-03-02', 'te_druk'))],
    niet: [...vorigJaar, ...reeks(11, (nummer) => metOorzaak(nummer, '2026-03-02', 'te_druk'))],
  },
  {
    signaal: 'minder-incidenten',
    wel: [...vorigJaar, lek(1, '2026-03-02'), lek(2, '2026-03-02')],
    niet: [...vorigJaar, ...reeks(3, (nummer) => lek(nummer, '2026-03-02'))],
  },
  {
    signaal: 'niet-versleuteld',
    wel: [laptop(1, 'niets'), laptop(2, 'niets'), laptop(3, 'niets')],
    niet: [laptop(1, 'niets'), laptop(2, 'niets'), laptop(3, 'alles')],
  },
  {
    signaal: 'vestiging-meer-school-1',
    wel: [...reeks(5, (nummer) => opSchool(nummer, 1)), opSchool(9, 2), opSchool(10, 3)],
    niet: [...reeks(4, (nummer) => opSchool(nummer, 1)), opSchool(9, 2), opSchool(10, 3)],
    anders: { organisatie: { vestigingen: vestigingen(3) } },
    andersNiet: { organisatie: { vestigingen: vestigingen(3) } },
  },
  {
    signaal: 'vestiging-stil',
    wel: reeks(10, (nummer) => opSchool(nummer, 1)),
    niet: reeks(9, (nummer) => opSchool(nummer, 1)),
    anders: { organisatie: { vestigingen: vestigingen(2) } },
    andersNiet: { organisatie: { vestigingen: vestigingen(2) } },
  },
];

/** People at high risk who were told at a moment. */
function hoog(gedaan_op: string): Partial<Incident> {
  return {
    beoordelingen: [
      {
        soort: 'eerste',
        moment: '2026-03-02 13:00',
        groepen: [
          {
            groep: 'alle',
            risico_onwaarschijnlijk: { antwoord: 'nee' },
            hoog_risico: { antwoord: 'ja' },
          },
        ],
        ap: { antwoord: 'ja' },
        betrokkenen: { antwoord: 'ja' },
      },
    ],
    informeren: { rondes: [{ groep: 'alle', gericht_aan: 'betrokkene', gedaan_op }] },
  };
}

describe('signalen', () => {
  it.each(gevallen)('$signaal: net wel', ({ signaal, wel, anders }) => {
    const cijfers = cijfersVan(wel, anders);
    expect(signalenVan(cijfers)).toContain(signaal);
    const ids = new Set(wel.map((each) => each.id));
    for (const { incidenten, regel, vindplaats, zin } of cijfers.signalen) {
      expect(incidenten.filter((each) => !ids.has(each))).toEqual([]);
      expect([regel, vindplaats, zin].filter((tekst) => tekst.trim() === '')).toEqual([]);
    }
  });

  it.each(gevallen)('$signaal: net niet', ({ signaal, niet, andersNiet }) => {
    expect(signalenVan(cijfersVan(niet, andersNiet))).not.toContain(signaal);
  });

  it('elke regel heeft een geval', () => {
    const zonder = signaalregels.filter(
      (regel) => !gevallen.some(({ signaal }) => signaal === regel.id || signaal.startsWith(`${regel.id}-`)),
    );
    expect(zonder.map((each) => each.id)).toEqual([]);
  });

  it('elke regel noemt haar grens, en geen twee heten hetzelfde', () => {
    for (const each of signaalregels) expect(each.regel(geldend).length).toBeGreaterThan(20);
    expect(new Set(signaalregels.map((each) => each.id)).size).toBe(signaalregels.length);
  });

  it('een leeg register geeft alleen wat over volledigheid gaat', () => {
    expect(signalenVan(cijfersVan([]))).toEqual(['niet-vergeleken']);
  });

  it('zolang het jaar loopt, zegt minder niets', () => {
    const nu = Temporal.Instant.from('2026-12-31T22:59:59Z');
    expect(signalenVan(cijfersVan([...vorigJaar, lek(1, '2026-03-02')], { nu }))).not.toContain(
      'minder-incidenten',
    );
  });
});
