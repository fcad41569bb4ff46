import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { weeg } from '../../../scripts/protocol/advies/weeg.ts';
import { alsBereik, beelden } from '../../../scripts/protocol/beeld.ts';
import { antwoordenUitFeiten } from '../../../scripts/protocol/beslisboom/antwoorden.ts';
import { beslis } from '../../../scripts/protocol/beslisboom/beslis.ts';
import type { KnoopId } from '../../../scripts/protocol/beslisboom/beslisboom.data.ts';
import { oordelenOver } from '../../../scripts/protocol/beslisboom/oordelen.ts';
import { geldend, regelsets } from '../../../scripts/protocol/wet/regelset.ts';
import { makeIncident } from '../../make.ts';
import { GERAAKT, LEK } from './gevallen.ts';

const antwoord = (knoop: KnoopId, anders: Partial<Incident>) => {
  const [beeld] = beelden(makeIncident(anders));
  if (!beeld) throw new Error('no group');
  return antwoordenUitFeiten(beeld, weeg(beeld, geldend))[knoop].join('/');
};

const NIETS = {
  aantasting: { vertrouwelijkheid: 'geen', integriteit: 'geen', beschikbaarheid: 'geen' },
} as const;
const BEIDE = 'ja/nee';

describe('wat feiten antwoorden', () => {
  it.each<[KnoopId, string, Partial<Incident>, string]>([
    ['B0', 'niets bekend', {}, BEIDE],
    ['B0', 'aangetast', { feiten: { informatievoorziening: 'aangetast' } }, 'ja'],
    ['B0', 'had gekund', { feiten: { informatievoorziening: 'had_gekund' } }, 'ja'],
    ['B0', 'nee', { soort: 'incident', feiten: { informatievoorziening: 'nee', ...GERAAKT } }, 'nee'],
    ['B0', 'de soort zegt het', { soort: 'bijna_incident' }, 'ja'],
    ['B0', 'soort onbekend', { soort: 'onbekend' }, BEIDE],
    ['B0', 'er is iets geraakt', { feiten: GERAAKT }, 'ja'],
    ['B0', 'de aard zegt het', { aard: 'overig' }, 'ja'],
    ['B1', 'niets bekend', {}, BEIDE],
    ['B1', 'ja', { feiten: { persoonsgegevens: 'ja' } }, 'ja'],
    ['B1', 'nee', { feiten: { persoonsgegevens: 'nee', gegevens: [{ soort: 'naam' }] } }, 'nee'],
    ['B1', 'een soort gegevens', { feiten: { gegevens: [{ soort: 'naam' }] } }, 'ja'],
    [
      'B1',
      'een soort die er niet in zit',
      { feiten: { gegevens: [{ soort: 'naam', aanwezig: 'nee' }] } },
      BEIDE,
    ],
    [
      'B1',
      'een soort die er misschien in zit',
      { feiten: { gegevens: [{ soort: 'naam', aanwezig: 'onbekend' }] } },
      BEIDE,
    ],
    ['B1', 'een groep', { groepen: [{ sleutel: 'g', soort: 'medewerker' }] }, 'ja'],
    ['B2', 'niets bekend', {}, BEIDE],
    ['B2', 'ja', { feiten: { beveiliging_tekortgeschoten: 'ja' } }, 'ja'],
    ['B2', 'nee', { feiten: { beveiliging_tekortgeschoten: 'nee', ...GERAAKT } }, 'nee'],
    ['B2', 'onrechtmatig verwerkt', { soort: 'onrechtmatige_verwerking', feiten: GERAAKT }, 'nee'],
    ['B2', 'bijna misgegaan', { soort: 'bijna_incident' }, 'ja'],
    ['B2', 'zwakke plek', { soort: 'kwetsbaarheid_zonder_gebruik' }, 'ja'],
    ['B2', 'er is iets geraakt', { feiten: GERAAKT }, 'ja'],
    [
      'B2',
      'gepland onderhoud',
      {
        feiten: {
          aantasting: { vertrouwelijkheid: 'geen', integriteit: 'geen', beschikbaarheid: 'vastgesteld' },
          beschikbaarheid: { gepland: 'ja' },
        },
      },
      'nee',
    ],
    [
      'B2',
      'gepland onderhoud waarbij iets lekte',
      {
        feiten: {
          aantasting: { vertrouwelijkheid: 'vastgesteld', integriteit: 'geen' },
          beschikbaarheid: { gepland: 'ja' },
        },
      },
      'ja',
    ],
    [
      'B2',
      'gepland onderhoud waarbij iets veranderde',
      {
        feiten: {
          aantasting: { vertrouwelijkheid: 'geen', integriteit: 'vastgesteld' },
          beschikbaarheid: { gepland: 'ja' },
        },
      },
      'ja',
    ],
    ['B3', 'niets bekend', {}, BEIDE],
    ['B3', 'een van de drie', { feiten: { aantasting: { integriteit: 'niet_uit_te_sluiten' } } }, 'ja'],
    ['B3', 'alle drie niet', { feiten: NIETS }, 'nee'],
    [
      'B3',
      'twee van de drie niet',
      { feiten: { aantasting: { vertrouwelijkheid: 'geen', integriteit: 'geen' } } },
      BEIDE,
    ],
    ['B3', 'bijna misgegaan', { soort: 'bijna_incident' }, 'nee'],
    ['B3', 'bijna misgegaan, maar toch gezien', { soort: 'bijna_incident', feiten: { inzage: 'ja' } }, 'ja'],
    ['B3', 'zwakke plek, niets uitgesloten', { soort: 'kwetsbaarheid_zonder_gebruik' }, BEIDE],
    ['B4', 'niets bekend', {}, 'verantwoordelijke/gezamenlijk/verwerker/ontvanger'],
    ['B4', 'onbekend', { onze_rol: 'onbekend' }, 'verantwoordelijke/gezamenlijk/verwerker/ontvanger'],
    ['B4', 'gezamenlijk', { onze_rol: 'gezamenlijk' }, 'gezamenlijk'],
    [
      'B4',
      'van de groep',
      { onze_rol: 'verwerker', groepen: [{ sleutel: 'g', soort: 'medewerker', onze_rol: 'ontvanger' }] },
      'ontvanger',
    ],
    [
      'B4',
      'een verwerker heeft onze gegevens',
      { organisaties: [{ hoedanigheid: 'verwerker', dekt_onze_gegevens: 'ja' }] },
      'verantwoordelijke',
    ],
    [
      'B4',
      'een ander heeft onze gegevens',
      { organisaties: [{ hoedanigheid: 'ontvanger', dekt_onze_gegevens: 'ja' }] },
      'verantwoordelijke/gezamenlijk/verwerker/ontvanger',
    ],
    [
      'B4',
      'onbekend of het onze gegevens zijn',
      { organisaties: [{ hoedanigheid: 'verwerker', dekt_onze_gegevens: 'onbekend' }] },
      'verantwoordelijke/gezamenlijk/verwerker/ontvanger',
    ],
    [
      'B4',
      'mensen van ons eigen bestuur',
      { groepen: [{ sleutel: 'g', soort: 'medewerker', aantal_eigen: { min: 1, max: 1 } }] },
      'verantwoordelijke',
    ],
    [
      'B4',
      'nul mensen van ons',
      { groepen: [{ sleutel: 'g', soort: 'medewerker', aantal_eigen: { min: 0, max: 0 } }] },
      'verantwoordelijke/gezamenlijk/verwerker/ontvanger',
    ],
    ['B8', 'geen maatregel', {}, 'nee'],
    [
      'B8',
      'neemt het weg',
      {
        feiten: {
          maatregelen_na: [
            { omschrijving: 'x', neemt_risico_weg: 'nee' },
            { omschrijving: 'x', neemt_risico_weg: 'ja' },
          ],
        },
      },
      'ja',
    ],
    [
      'B8',
      'deels',
      { feiten: { maatregelen_na: [{ omschrijving: 'x', neemt_risico_weg: 'deels' }] } },
      'nee',
    ],
    ['B8', 'onbekend', { feiten: { maatregelen_na: [{ omschrijving: 'x' }] } }, BEIDE],
    ['B9', 'geen feit geeft een wettelijke reden', {}, 'nee'],
    ['B10', 'niets bekend', {}, BEIDE],
    ['B10', 'allen te bereiken', { feiten: { bereikbaar: { wie: 'allen' } } }, 'nee'],
    ['B10', 'niemand te bereiken', { feiten: { bereikbaar: { wie: 'niet' } } }, 'ja'],
    ['B10', 'een deel te bereiken', { feiten: { bereikbaar: { wie: 'deels' } } }, BEIDE],
  ])('%s %s', (knoop, _, anders, verwacht) => {
    expect(antwoord(knoop, anders)).toBe(verwacht);
  });

  const VERSLEUTELD = {
    vorm: ['schijf'],
    dekking: 'alles',
    sleutel: 'veilig',
    stand_der_techniek: 'ja',
  } as const;
  const B7 = (bescherming: object, rest: object) =>
    antwoord('B7', { feiten: { ...GERAAKT, bescherming, ...rest } } as Partial<Incident>);

  it.each([
    ['niet versleuteld', {}, {}, 'nee'],
    ['versleuteld', VERSLEUTELD, {}, 'ja'],
    ['versleuteld, sleutel onbekend', { ...VERSLEUTELD, sleutel: 'onbekend' }, {}, BEIDE],
    [
      'versleuteld en voorgoed weg',
      VERSLEUTELD,
      {
        aantasting: { vertrouwelijkheid: 'vastgesteld', integriteit: 'geen', beschikbaarheid: 'vastgesteld' },
        beschikbaarheid: { definitief_kwijt: 'alles' },
        dienst_geraakt: 'zorg_of_veiligheid',
      },
      'nee',
    ],
    [
      'versleuteld en misschien voorgoed weg',
      VERSLEUTELD,
      {
        aantasting: { vertrouwelijkheid: 'vastgesteld', integriteit: 'geen', beschikbaarheid: 'vastgesteld' },
      },
      BEIDE,
    ],
    [
      'versleuteld en misschien veranderd',
      VERSLEUTELD,
      {
        aantasting: { vertrouwelijkheid: 'vastgesteld', integriteit: 'vastgesteld', beschikbaarheid: 'geen' },
      },
      BEIDE,
    ],
  ])('B7 %s', (_, bescherming, rest, verwacht) => {
    expect(B7(bescherming, rest)).toBe(verwacht);
  });
});

const oordeel = (...groepen: object[]): Partial<Incident> => ({
  beoordelingen: [{ soort: 'eerste', moment: '2026-09-12', groepen: groepen as never }],
});
const kort = (anders: Partial<Incident>, regels = geldend) => {
  const { uitkomst, advies } = beslis(makeIncident(anders), regels);
  return `${uitkomst.code} ${uitkomst.ap} ${uitkomst.betrokkenen} | ${advies.code}`;
};

describe('oordelen gaan voor feiten', () => {
  it.each<[string, Partial<Incident>, string]>([
    ['zonder oordeel spreken de feiten', LEK, 'U5a ja ja | U5a'],
    [
      'een oordeel voor allen',
      { ...LEK, ...oordeel({ groep: 'alle', hoog_risico: { antwoord: 'nee' } }) },
      'U4 ja nee | U5a',
    ],
    [
      'een oordeel dat nog onbekend is telt niet',
      { ...LEK, ...oordeel({ groep: 'alle', hoog_risico: { antwoord: 'onbekend' } }) },
      'U5a ja ja | U5a',
    ],
    [
      'een wettelijke reden',
      { ...LEK, ...oordeel({ groep: 'alle', wettelijke_reden: { antwoord: 'ja' } }) },
      'U4 ja nee | U5a',
    ],
    [
      'onevenredige inspanning',
      { ...LEK, ...oordeel({ groep: 'alle', onevenredige_inspanning: { antwoord: 'ja' } }) },
      'U5b ja openbaar | U5a',
    ],
    ['een fris bestand', {}, 'open voorlopig-ja nog-te-besluiten | open'],
    [
      'een fris bestand, beoordeeld',
      oordeel({ groep: 'alle', risico_onwaarschijnlijk: { antwoord: 'ja' } }),
      'open nee nee | open',
    ],
  ])('%s', (_, anders, verwacht) => {
    expect(kort(anders)).toBe(verwacht);
  });

  it('per groep: het eigen oordeel gaat voor dat van allen, het latere voor het eerdere', () => {
    const incident = makeIncident({
      beoordelingen: [
        {
          soort: 'eerste',
          moment: '2026-09-12',
          groepen: [
            { groep: 'a', hoog_risico: { antwoord: 'ja' } },
            { groep: 'alle', hoog_risico: { antwoord: 'nee' }, risico_onwaarschijnlijk: { antwoord: 'nee' } },
          ],
        },
        {
          soort: 'herbeoordeling',
          moment: '2026-09-13',
          groepen: [{ groep: 'b', hoog_risico: { antwoord: 'ja' } }],
        },
      ],
    });
    const van = (groep: string) => [...oordelenOver(incident, groep)].sort().map((each) => each.join(' '));
    expect(van('a')).toEqual(['B5 nee', 'B6 ja']);
    expect(van('b')).toEqual(['B5 nee', 'B6 ja']);
    expect(van('c')).toEqual(['B5 nee', 'B6 nee']);
  });

  it('een groep met eigen feiten heeft haar eigen uitkomst, de zwaarste telt', () => {
    const { groepen, uitkomst } = beslis(
      makeIncident({
        ...LEK,
        groepen: [
          { sleutel: 'a', soort: 'medewerker', afwijkende_feiten: { al_openbaar: 'ja' } },
          { sleutel: 'b', soort: 'medewerker' },
        ],
      }),
      geldend,
    );
    expect(groepen.map((each) => `${each.beeld.groep} ${each.uitkomst.code}`)).toEqual(['a U3', 'b U5a']);
    expect(uitkomst.code).toBe('U5a');
  });

  it('onder het ontwerp hoort de AP alleen een hoog risico', () => {
    const ontwerp = regelsets['omnibus-ontwerp'] ?? geldend;
    const gewoon = { ...LEK, feiten: { ...LEK.feiten, gegevens: [{ soort: 'naam' as const }] } };
    expect(kort(gewoon)).toBe('U4 ja nee | U4');
    expect(kort(gewoon, ontwerp)).toBe('U3 nee nee | U3');
    expect(kort(LEK, ontwerp)).toBe('U5a ja ja | U5a');
  });
});

describe('twee lijnen', () => {
  const lijn = (anders: Partial<Incident>) => {
    const { avg, protocol } = beslis(makeIncident(anders), geldend).lijnen;
    return `${avg.ap} ${avg.betrokkenen} | ${protocol.ap} ${protocol.betrokkenen}`;
  };
  const gewoon = (more: object = {}): Partial<Incident> => ({
    ...LEK,
    feiten: { ...LEK.feiten, gegevens: [{ soort: 'naam' }], ...more },
  });
  const bescherming = {
    vorm: ['schijf' as const],
    dekking: 'alles' as const,
    stand_der_techniek: 'ja' as const,
  };
  const weg = {
    aantasting: {
      vertrouwelijkheid: 'vastgesteld' as const,
      integriteit: 'geen' as const,
      beschikbaarheid: 'vastgesteld' as const,
    },
    beschikbaarheid: { definitief_kwijt: 'deels' as const },
    dienst_geraakt: 'hinder' as const,
  };

  it.each<[string, Partial<Incident>, string]>([
    ['hoog risico: beide informeren', LEK, 'ja ja | ja ja'],
    ['gemeld en leesbaar: het protocol wil informeren', gewoon(), 'ja nee | ja ja'],
    [
      'gemeld en goed versleuteld: ook het protocol niet',
      gewoon({ ...weg, bescherming: { ...bescherming, sleutel: 'veilig' } }),
      'ja nee | ja nee',
    ],
    ['gemeld, versleuteling onzeker', gewoon({ ...weg, bescherming }), 'ja nee | ja nog-te-besluiten'],
    ['niet gemeld', gewoon({ al_openbaar: 'ja' }), 'nee nee | nee nee'],
    ['nog open', {}, 'voorlopig-ja nog-te-besluiten | voorlopig-ja nog-te-besluiten'],
    [
      'openbaar blijft openbaar',
      { ...LEK, feiten: { ...LEK.feiten, bereikbaar: { wie: 'niet' } } },
      'ja openbaar | ja openbaar',
    ],
  ])('%s', (_, anders, verwacht) => {
    expect(lijn(anders)).toBe(verwacht);
  });
});

describe('beelden', () => {
  it('feiten van een groep liggen op die van het incident, veld voor veld binnen een groep velden', () => {
    const [eigen, ander] = beelden(
      makeIncident({
        feiten: {
          inzage: 'ja',
          bescherming: { vorm: ['schijf'], sleutel: 'veilig' },
          gegevens: [{ soort: 'naam' }],
        },
        groepen: [
          {
            sleutel: 'a',
            soort: 'medewerker',
            afwijkende_feiten: { bescherming: { sleutel: 'gekraakt' }, gegevens: [{ soort: 'bsn' }] },
          },
          { sleutel: 'b', soort: 'medewerker' },
        ],
      }),
    );
    expect(eigen?.feiten).toEqual({
      inzage: 'ja',
      bescherming: { vorm: ['schijf'], sleutel: 'gekraakt' },
      gegevens: [{ soort: 'bsn' }],
    });
    expect(ander?.feiten.bescherming).toEqual({ vorm: ['schijf'], sleutel: 'veilig' });
  });

  it('het aantal van allen geldt voor een enige groep, niet voor een van meer', () => {
    const samen: Partial<Incident> = { aantal_betrokkenen: { totaal: { min: 5, max: 9 } } };
    const groep = (sleutel: string) => ({ sleutel, soort: 'medewerker' as const });
    const aantal = (anders: Partial<Incident>) => beelden(makeIncident(anders)).map((each) => each.aantal);
    expect(aantal(samen)).toEqual([[5, 9]]);
    expect(aantal({ ...samen, groepen: [groep('a')] })).toEqual([[5, 9]]);
    expect(aantal({ ...samen, groepen: [groep('a'), groep('b')] })).toEqual([undefined, undefined]);
    expect(
      aantal({ groepen: [{ ...groep('a'), aantal_eigen: { min: 2 }, aantal_totaal: { max: 7 } }] }),
    ).toEqual([[2, Number.POSITIVE_INFINITY]]);
  });

  it.each([
    [undefined, undefined],
    [{}, undefined],
    [{ min: 'onbekend', max: 'onbekend' }, undefined],
    [{ min: 3 }, [3, Number.POSITIVE_INFINITY]],
    [{ max: 3 }, [0, 3]],
    [{ min: 0, max: 0 }, [0, 0]],
  ] as const)('%j als bereik', (telling, verwacht) => {
    expect(alsBereik(telling)).toEqual(verwacht);
  });
});
