import { describe, expect, it } from 'vitest';
import type { Incident } from '../../schemas/incident.ts';
import { makeIncident, makeLeverancier } from '../make.ts';
import { briefVan } from './voorbeeld.ts';

const incident = makeIncident({
  samenvatting: 'Een uitdraai ging rond.',
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  feiten: {
    persoonsgegevens: 'ja',
    beveiliging_tekortgeschoten: 'ja',
    aantasting: { vertrouwelijkheid: 'vastgesteld' },
    gegevens: [
      { soort: 'bsn', omschrijving: 'GEHEIM' },
      { soort: 'gezondheid', aanwezig: 'onbekend' },
    ],
    ontvangers: [
      { soort: 'eigen_medewerker', omschrijving: 'GEHEIM', aantal: { min: 84, max: 84 } },
      { soort: 'pers' },
    ],
  },
  groepen: [
    {
      sleutel: 'klas',
      soort: 'leerling_onder_16',
      aantal_eigen: { min: 800, max: 850 },
      aantal_totaal: { min: 40_000, max: 45_000 },
    },
    { sleutel: 'team', soort: 'medewerker', aantal_eigen: { min: 12, max: 12 } },
    { sleutel: 'ouders', soort: 'ouder_of_verzorger' },
  ],
});

describe.each(['cvb', 'fg'] as const)('%s reads what it is about', (brief) => {
  const { tekst } = briefVan(brief, incident);
  it.each([
    'Een uitdraai ging rond.',
    'Wij weten dit sinds vrijdag 11 september 2026.',
    'Soorten gegevens: burgerservicenummer (BSN)',
    'Misschien ook: gegevens over gezondheid',
    'Groep klas (leerling onder 16): 800 tot 850 van ons, 40000 tot 45000 in totaal',
    'Groep team (medewerker): 12 van ons',
    'Groep ouders (ouder of verzorger): aantal niet bekend',
    'Wie de gegevens kreeg of kon zien: eigen medewerkers (84), de pers',
  ])('%s', (zin) => {
    expect(tekst).toContain(zin);
  });

  it('and no more than that', () => {
    expect(tekst).not.toContain('GEHEIM');
  });

  it('without groups the count of the incident', () => {
    const zonder = makeIncident({ aantal_betrokkenen: { eigen: { min: 5 } } });
    expect(briefVan(brief, zonder).tekst).toContain('Mensen: ten minste 5 van ons');
  });

  it('the end of a day is no clock time, and a measure has a name', () => {
    const { tekst: met } = briefVan(brief, {
      ...incident,
      maatregelen: [
        {
          omschrijving:
            'Uitdraaien kan alleen nog de administratie maken, en dat staat ook in het handboek van de school.',
          soort: 'structureel',
          aard: 'technisch',
          gereed_voor: '2026-11-19',
        },
      ],
    });
    expect(met).toMatch(
      /Maatregel uitvoeren: Uitdraaien kan alleen nog de administratie maken.*…: uiterlijk do 19 nov 2026, einde van de dag/,
    );
    expect(met).not.toContain('23:59');
  });
});

describe('the FG is asked what is not recorded yet', () => {
  const met = (advies_fg: NonNullable<Incident['beoordelingen']>[number]['advies_fg']) =>
    briefVan('fg', {
      ...incident,
      beoordelingen: [{ soort: 'eerste', moment: '2026-09-12', ...(advies_fg ? { advies_fg } : {}) }],
    }).tekst;
  it('advice', () => {
    expect(met(undefined)).toContain('Wilt u adviseren over melden bij de AP');
    expect(met({ gevraagd_op: '2026-09-12 10:00' })).toContain(
      'Wij vroegen u op zaterdag 12 september 2026 om advies.',
    );
  });

  it('not again what was given', () => {
    const tekst = met({
      gevraagd_op: '2026-09-12 10:00',
      ontvangen_op: '2026-09-13 15:00',
      melden: 'nee',
      informeren: 'ja',
      opgevolgd: 'ja',
    });
    expect(tekst).toContain(
      'U adviseerde op zondag 13 september 2026: melden nee, informeren ja. Gevolgd: ja.',
    );
    expect(tekst).not.toContain('Wilt u adviseren');
  });
});

describe('what was assumed is no fact', () => {
  const HOOG: Partial<Incident> = {
    beoordelingen: [
      {
        soort: 'eerste',
        moment: '2026-09-12',
        groepen: [
          { groep: 'alle', risico_onwaarschijnlijk: { antwoord: 'nee' }, hoog_risico: { antwoord: 'ja' } },
        ],
      },
    ],
  };
  const regel = (anders: Incident['feiten'], woord: string) =>
    briefVan('fg', { ...incident, ...HOOG, feiten: { ...incident.feiten, ...anders } })
      .tekst.split('\n')
      .find((zin) => zin.includes(woord));
  const AANGENOMEN = 'nee (niet vastgelegd; aangenomen: nee)';
  it.each<[string, Incident['feiten'], string, string]>([
    ['a legal reason', {}, 'wettelijke reden', AANGENOMEN],
    ['protection', {}, 'vooraf onbegrijpelijk', AANGENOMEN],
    [
      'protection, recorded',
      { bescherming: { vorm: ['geen'], dekking: 'niets' } },
      'vooraf onbegrijpelijk',
      'nee (uit de feiten)',
    ],
    ['measures afterwards', {}, 'door maatregelen achteraf', AANGENOMEN],
    [
      'measures afterwards, recorded',
      { maatregelen_na: [{ omschrijving: 'x', neemt_risico_weg: 'nee' }] },
      'door maatregelen achteraf',
      'nee (uit de feiten)',
    ],
  ])('%s', (_, feiten, woord, zin) => {
    expect(regel(feiten, woord)).toContain(zin);
  });

  it('what somebody judged is no assumption', () => {
    const { tekst } = briefVan('fg', {
      ...incident,
      beoordelingen: [
        {
          soort: 'eerste',
          moment: '2026-09-12',
          groepen: [
            {
              groep: 'alle',
              risico_onwaarschijnlijk: { antwoord: 'nee' },
              hoog_risico: { antwoord: 'ja' },
              wettelijke_reden: { antwoord: 'nee' },
            },
          ],
        },
      ],
    });
    expect(tekst).toMatch(/wettelijke reden.*nee \(beoordeeld\)/);
  });
});

describe('questions to a supplier', () => {
  const bij = { leverancier: 'leerlingvolg', hoedanigheid: 'verwerker' as const };
  const vragen = (anders: Partial<Incident> = {}, afspraken = {}) =>
    briefVan('vragen-leverancier', makeIncident({ organisaties: [bij], ...anders }), {
      leveranciers: new Map([['leerlingvolg', makeLeverancier({ afspraken })]]),
    });

  it.each([
    ['ja', true],
    ['nee', false],
    [undefined, false],
  ] as const)('a copy was agreed: %s', (kopie_van_melding, is) => {
    const { tekst } = vragen({}, kopie_van_melding ? { kopie_van_melding } : {});
    expect(tekst.match(/Kunt u ons een kopie van de melding sturen\?/g)).toHaveLength(1);
    expect(tekst.includes('dat is afgesproken')).toBe(is);
    expect(tekst).toContain('wij moeten hetzelfde vertellen');
  });

  const GEWIST = 'Zijn de gegevens gewist';
  const CRIMINEEL = 'Wat weet u over wat er met de gegevens is gebeurd?';
  it.each<[string, Incident['feiten'], boolean, boolean]>([
    ['nobody known', {}, true, false],
    ['criminals', { ontvangers: [{ soort: 'kwaadwillende' }] }, false, true],
    ['a criminal did it', { oorzaak: { dader: 'crimineel' } }, false, true],
    ['others', { ontvangers: [{ soort: 'burger_of_bedrijf' }] }, true, false],
    ['both', { ontvangers: [{ soort: 'kwaadwillende' }, { soort: 'burger_of_bedrijf' }] }, true, true],
    ['known', { ontvangers: [{ soort: 'kwaadwillende' }], misbruik_gezien: 'ja' }, false, false],
  ])('deleted: %s', (_, feiten, gewist, crimineel) => {
    const { tekst } = vragen({ feiten });
    expect(tekst.includes(GEWIST)).toBe(gewist);
    expect(tekst.includes(CRIMINEEL)).toBe(crimineel);
  });

  it('on whose behalf is asked with whether, or when it is known that they did', () => {
    expect(vragen().tekst).toContain(
      'Hebt u het bij de AP gemeld? Zo ja: wanneer, met welk nummer, namens wie, en waar staat dat u dat mocht?',
    );
    const { tekst } = vragen({
      meldingen: [{ soort: 'eerste', door: 'leverancier', moment: '2026-09-12', nummer: 'P-1' }],
    });
    expect(tekst).not.toContain('Hebt u het bij de AP gemeld?');
    expect(tekst).toContain('Namens wie hebt u bij de AP gemeld');
  });

  it('the fields are for us, not for them', () => {
    const { tekst, opmerkingen } = vragen();
    expect(tekst).not.toMatch(/register bij|feiten\.|organisaties\./);
    expect(opmerkingen.join()).toContain('Waar de antwoorden komen: vraag 1 bij feiten.oorzaak;');
  });
});

describe('nothing to ask', () => {
  it.each(['vragen-technicus', 'vragen-ontdekker'] as const)('%s', (brief) => {
    const klaar = makeIncident({
      soort: 'incident',
      tijdlijn: { kennisname: '2026-09-11 16:45', inbreuk_begin: '2026-09-10' },
      feiten: {
        persoonsgegevens: 'nee',
        aantasting: { vertrouwelijkheid: 'geen', integriteit: 'geen', beschikbaarheid: 'geen' },
      },
      ontdekking: {
        herkomst: 'eigen_medewerker',
        hoe: 'eigen_waarneming',
        functie_ontdekker: 'leraar',
        vestiging_ontdekker: 'x',
      },
      herstel: { technisch: 'nee', reden_niet_technisch: 'x' },
    });
    const { tekst, opmerkingen } = briefVan(brief, klaar);
    expect(tekst).toContain('Er zijn nu geen vragen.');
    expect(tekst).not.toMatch(/dingen weten|ontbreekt|Zet geen namen/);
    expect(opmerkingen).toContain('Er zijn nu geen vragen. Verstuur dit niet.');
  });
});
