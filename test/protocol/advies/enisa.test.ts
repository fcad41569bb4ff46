import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { enisa, enisaNiveau, enisaScore } from '../../../scripts/protocol/advies/enisa.ts';
import { beelden } from '../../../scripts/protocol/beeld.ts';
import { makeIncident } from '../../make.ts';

const van = (anders: Partial<Incident>) => {
  const [beeld] = beelden(makeIncident(anders));
  if (!beeld) throw new Error('no group');
  return enisa(beeld);
};
const kort = (anders: Partial<Incident>) => {
  const { kwarten, niveau, vlaggen } = van(anders);
  return `${kwarten / 4} ${niveau}${vlaggen.map((each) => ` ${each}`).join('')}`;
};
const verkeerd = { soort: 'ouder_of_leerling', bekend: 'ja', aantal: { min: 1, max: 1 } } as const;
type Feiten = NonNullable<Incident['feiten']>;
const v = (gegevens: Feiten['gegevens'], rest: Feiten = {}): Partial<Incident> => ({
  feiten: { aantasting: { vertrouwelijkheid: 'vastgesteld' }, gegevens, herleidbaarheid: 'direct', ...rest },
});

/** The worked examples of the method as the reference gives them. */
describe('uitgewerkte voorbeelden', () => {
  const klassenlijst = v([{ soort: 'naam' }, { soort: 'telefoonnummer' }], {
    herleidbaarheid: 'kleine_groep',
    ontvangers: [verkeerd],
  });
  it.each<[string, Partial<Incident>, string]>([
    ['a. klassenlijst naar één ouder', klassenlijst, '1 laag'],
    [
      'b. hetzelfde, speciaal onderwijs',
      {
        ...klassenlijst,
        groepen: [
          {
            sleutel: 'klas',
            soort: 'leerling_onder_16',
            omstandigheden: [{ soort: 'speciaal_onderwijs', aanwezig: 'ja' }],
          },
        ],
      },
      '3.25 hoog',
    ],
    [
      'c. zorgdossier naar een verkeerde school',
      v([{ soort: 'zorgdossier' }], { ontvangers: [verkeerd] }),
      '4.25 zeer hoog',
    ],
    [
      'd. versleutelde laptop met salarissen kwijt',
      v([{ soort: 'salaris' }], {
        oorzaak: { opzet: 'vergissing' },
        bescherming: { vorm: ['schijf'], dekking: 'alles', sleutel: 'veilig', stand_der_techniek: 'ja' },
      }),
      '3 hoog onbegrijpelijk',
    ],
    [
      'e. gehackte mailbox met salarissen',
      v([{ soort: 'salaris' }], {
        oorzaak: { opzet: 'opzet_extern_gericht', aanval: ['phishing'] },
        ontvangers: [{ soort: 'kwaadwillende' }],
      }),
      '4 zeer hoog',
    ],
    ['f. cc in plaats van bcc', v([{ soort: 'e_mailadres' }], { ontvangers: [verkeerd] }), '0.75 laag'],
  ])('%s', (_, anders, verwacht) => {
    expect(kort(anders)).toBe(verwacht);
  });

  it.each([
    [7, 'laag'],
    [8, 'gemiddeld'],
    [11, 'gemiddeld'],
    [12, 'hoog'],
    [15, 'hoog'],
    [16, 'zeer hoog'],
  ])('g. %i kwarten is %s', (kwarten, niveau) => {
    expect(enisaNiveau(kwarten)).toBe(niveau);
  });

  it('het kleinste en het grootste', () => {
    const nul = { vertrouwelijkheid: 0, integriteit: 0, beschikbaarheid: 0, opzet: 0 };
    expect(enisaScore({ dpc: 1, ei: 1, ...nul })).toBe(1);
    expect(
      enisaScore({ dpc: 4, ei: 4, vertrouwelijkheid: 2, integriteit: 2, beschikbaarheid: 2, opzet: 2 }),
    ).toBe(24);
  });
});

describe('de onderdelen', () => {
  const deel = (anders: Partial<Incident>) => van(anders).onderdelen;

  it.each<[string, Feiten['gegevens'], number]>([
    ['niets bekend', [], 1],
    ['gewoon', [{ soort: 'naam' }], 1],
    ['gedrag', [{ soort: 'locatie' }], 2],
    ['gedrag, beperkt', [{ soort: 'locatie', mate: 'beperkt' }], 1],
    ['financieel', [{ soort: 'creditcard' }], 3],
    ['financieel, beperkt', [{ soort: 'financieel', mate: 'beperkt' }], 2],
    ['financieel, terloops', [{ soort: 'financieel', mate: 'terloops' }], 1],
    ['gevoelig', [{ soort: 'gezondheid' }], 4],
    ['gevoelig, beperkt', [{ soort: 'gezondheid', mate: 'beperkt' }], 3],
    ['gevoelig, terloops', [{ soort: 'gezondheid', mate: 'terloops' }], 2],
    ['het zwaarste telt', [{ soort: 'naam' }, { soort: 'gezondheid' }], 4],
    [
      'wat er misschien in zit telt mee',
      [{ soort: 'naam' }, { soort: 'gezondheid', aanwezig: 'onbekend' }],
      4,
    ],
    ['wat er niet in zit niet', [{ soort: 'naam' }, { soort: 'gezondheid', aanwezig: 'nee' }], 1],
    ['aanmeldgegevens zonder mate', [{ soort: 'toegangsgegevens', mate: 'terloops' }], 1],
  ])('soort gegevens: %s', (_, gegevens, dpc) => {
    expect(deel(v(gegevens)).dpc).toBe(dpc);
  });

  it('een dossier weegt een stap zwaarder, oud of openbaar een stap lichter', () => {
    expect(deel(v([{ soort: 'locatie' }], { rijkdom_per_persoon: 'profiel_over_tijd' })).dpc).toBe(3);
    expect(deel(v([{ soort: 'locatie' }], { rijkdom_per_persoon: 'dossier' })).dpc).toBe(3);
    expect(deel(v([{ soort: 'gezondheid' }], { rijkdom_per_persoon: 'dossier' })).dpc).toBe(4);
    expect(deel(v([{ soort: 'locatie' }], { verouderd: 'ja' })).dpc).toBe(1);
    expect(deel(v([{ soort: 'locatie' }], { al_openbaar: 'ja' })).dpc).toBe(1);
    expect(deel(v([{ soort: 'naam' }], { al_openbaar: 'ja' })).dpc).toBe(1);
  });

  it('kwetsbare mensen maken het 4', () => {
    const groep = (more: object): Partial<Incident> => ({
      ...v([{ soort: 'naam' }]),
      groepen: [{ sleutel: 'g', soort: 'medewerker', ...more }],
    });
    expect(deel(groep({ kwetsbaar: 'ja' })).dpc).toBe(4);
    expect(deel(groep({ kwetsbaar: 'nee' })).dpc).toBe(1);
    expect(deel(groep({ omstandigheden: [{ soort: 'stigma', aanwezig: 'nee' }] })).dpc).toBe(1);
  });

  it.each([
    ['direct', 4],
    ['kleine_groep', 3],
    ['via_nummer', 2],
    ['alleen_met_extra', 1],
    ['redelijkerwijs_niet', 1],
    ['onbekend', 4],
  ] as const)('herkennen: %s is %i', (herleidbaarheid, ei) => {
    expect(deel(v([{ soort: 'naam' }], { herleidbaarheid })).ei).toBe(ei);
  });

  it.each<[string, Feiten, number]>([
    ['niemand zag iets', {}, 0],
    ['bekende ontvangers', { ontvangers: [verkeerd] }, 1],
    ['gezien', { inzage: 'enkele_stukken' }, 1],
    ['zeker gezien', { inzage: 'ja' }, 1],
    ['een ontvanger die wij niet kennen', { ontvangers: [{ ...verkeerd, bekend: 'nee' }] }, 2],
    ['openbaar', { verspreiding: { omvang: 'openbaar' } }, 2],
    ['publiek', { ontvangers: [{ soort: 'publiek' }] }, 2],
    ['niemand', { ontvangers: [{ soort: 'niemand' }] }, 0],
  ])('vertrouwelijkheid: %s', (_, feiten, punten) => {
    expect(deel(v([{ soort: 'naam' }], feiten)).vertrouwelijkheid).toBe(punten);
  });

  it.each<[string, Feiten, number, number]>([
    ['niets', {}, 0, 0],
    [
      'veranderd en hersteld, niet gebruikt',
      {
        aantasting: { integriteit: 'vastgesteld' },
        integriteit: { wijziging: 'gewijzigd_hersteld', gebruikt: 'nee' },
      },
      0,
      0,
    ],
    [
      'veranderd, mogelijk gebruikt',
      {
        aantasting: { integriteit: 'vastgesteld' },
        integriteit: { wijziging: 'gewijzigd_hersteld', gebruikt: 'mogelijk' },
      },
      1,
      0,
    ],
    [
      'veranderd, gebruikt, niet hersteld',
      {
        aantasting: { integriteit: 'vastgesteld' },
        integriteit: { wijziging: 'gewijzigd_niet_hersteld', gebruikt: 'ja' },
      },
      2,
      0,
    ],
    [
      'weg en terug',
      { aantasting: { beschikbaarheid: 'vastgesteld' }, beschikbaarheid: { hersteld: 'volledig' } },
      0,
      0,
    ],
    [
      'tijdelijk weg met hinder',
      { aantasting: { beschikbaarheid: 'vastgesteld' }, dienst_geraakt: 'hinder' },
      0,
      1,
    ],
    [
      'deels kwijt',
      { aantasting: { beschikbaarheid: 'vastgesteld' }, beschikbaarheid: { definitief_kwijt: 'deels' } },
      0,
      1,
    ],
    [
      'deels hersteld',
      { aantasting: { beschikbaarheid: 'vastgesteld' }, beschikbaarheid: { hersteld: 'deels' } },
      0,
      1,
    ],
    [
      'alles kwijt',
      { aantasting: { beschikbaarheid: 'vastgesteld' }, beschikbaarheid: { definitief_kwijt: 'alles' } },
      0,
      2,
    ],
    [
      'niet hersteld',
      { aantasting: { beschikbaarheid: 'vastgesteld' }, beschikbaarheid: { hersteld: 'niet' } },
      0,
      2,
    ],
  ])('juistheid en beschikbaarheid: %s', (_, feiten, integriteit, beschikbaarheid) => {
    expect(deel({ feiten })).toMatchObject({ integriteit, beschikbaarheid });
  });

  it('wie een ding steelt is niet uit op de gegevens', () => {
    const opzet = (aanval: 'inbraak_of_diefstal' | 'phishing') =>
      deel({ feiten: { oorzaak: { opzet: 'opzet_extern_gericht', aanval: [aanval] } } }).opzet;
    expect(opzet('phishing')).toBe(2);
    expect(opzet('inbraak_of_diefstal')).toBe(0);
    expect(deel({ feiten: { oorzaak: { opzet: 'opzet_intern' } } }).opzet).toBe(2);
    expect(deel({ feiten: { oorzaak: { opzet: 'vergissing' } } }).opzet).toBe(0);
  });

  it('meer dan honderd mensen is een vlag en geen punt', () => {
    const met = (min: number) =>
      van({ groepen: [{ sleutel: 'g', soort: 'medewerker', aantal_eigen: { min, max: 500 } }] }).vlaggen;
    expect(met(100)).toEqual([]);
    expect(met(101)).toEqual(['meer_dan_100_mensen']);
  });
});
