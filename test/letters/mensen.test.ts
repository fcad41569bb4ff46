import { describe, expect, it } from 'vitest';
import type { Incident } from '../../schemas/incident.ts';
import type { BriefNaam } from '../../scripts/letters/brieven.data.ts';
import { makeIncident, makeLeverancier } from '../make.ts';
import { briefVan } from './voorbeeld.ts';

type Feiten = NonNullable<Incident['feiten']>;
type Groep = NonNullable<Incident['groepen']>[number];

const groep = (anders: Partial<Groep> = {}): Groep => ({
  sleutel: 'klas',
  soort: 'leerling_onder_16',
  ...anders,
});
const met = (feiten: Feiten, anders: Partial<Incident> = {}, brief: BriefNaam = 'ouders') =>
  briefVan(brief, makeIncident({ groepen: [groep()], feiten, ...anders }));

describe('what happened to the data, by the facts of availability', () => {
  const kwijt = (
    beschikbaarheid: Feiten['beschikbaarheid'],
    staat: 'vastgesteld' | 'waarschijnlijk' = 'vastgesteld',
  ) =>
    met({
      aantasting: { vertrouwelijkheid: 'geen', integriteit: 'geen', beschikbaarheid: staat },
      ...(beschikbaarheid ? { beschikbaarheid } : {}),
    });
  it.each<[Feiten['beschikbaarheid'], string]>([
    [{ hersteld: 'volledig', definitief_kwijt: 'nee' }, 'De gegevens zijn terug.'],
    [{ hersteld: 'volledig' }, 'Wij konden een tijd niet bij de gegevens van uw kind.'],
    [{ hersteld: 'niet', definitief_kwijt: 'alles' }, 'zijn weg en komen niet terug.'],
    [{ hersteld: 'niet', enig_exemplaar: 'ja', backup: 'geen' }, 'zijn weg en komen niet terug.'],
    [{ hersteld: 'deels', definitief_kwijt: 'deels' }, 'is weg en komt niet terug.'],
    [{ hersteld: 'deels' }, 'Een deel is terug.'],
    [{ hersteld: 'niet' }, 'Wij kunnen nu niet bij de gegevens van uw kind.'],
    [undefined, 'Wij zijn gegevens kwijt, of konden er een tijd niet bij.'],
    [{ backup: 'onbekend' }, 'Wij zijn gegevens kwijt, of konden er een tijd niet bij.'],
  ])('%j', (beschikbaarheid, zin) => {
    const { tekst } = kwijt(beschikbaarheid);
    expect(tekst).toContain(zin);
    if (!zin.startsWith('Wij zijn')) expect(tekst).not.toContain('Wij zijn gegevens kwijt, of');
  });

  it('what may come back is a gap', () => {
    expect(kwijt({ hersteld: 'niet' }).gaten.join()).toContain('of de gegevens terugkomen');
    expect(kwijt({ hersteld: 'volledig' }).gaten.join()).not.toContain('terugkomen');
  });

  it('back in full is not lost, also when it was only likely', () => {
    expect(kwijt({ hersteld: 'volledig' }, 'waarschijnlijk').tekst).toContain('De gegevens zijn terug.');
  });
});

describe('all ruled out is no gap', () => {
  const GAT = 'of gegevens zijn gezien';
  const versleuteld: Feiten['bescherming'] = {
    vorm: ['schijf'],
    dekking: 'alles',
    sleutel: 'veilig',
    stand_der_techniek: 'ja',
    apparaat: 'uit',
    aanmelding_opgeslagen: 'nee',
  };
  it.each<[string, Feiten, boolean, boolean]>([
    [
      'with evidence',
      {
        aantasting: {
          vertrouwelijkheid: 'uitgesloten_met_bewijs',
          integriteit: 'geen',
          beschikbaarheid: 'geen',
        },
      },
      true,
      false,
    ],
    [
      'without evidence',
      { aantasting: { vertrouwelijkheid: 'geen', integriteit: 'geen', beschikbaarheid: 'geen' } },
      false,
      false,
    ],
    [
      'unintelligible',
      {
        aantasting: {
          vertrouwelijkheid: 'niet_uit_te_sluiten',
          integriteit: 'geen',
          beschikbaarheid: 'geen',
        },
        bescherming: versleuteld,
      },
      true,
      false,
    ],
    [
      'the key in danger',
      {
        aantasting: { vertrouwelijkheid: 'geen', integriteit: 'geen', beschikbaarheid: 'geen' },
        bescherming: { ...versleuteld, sleutel: 'in_gevaar' },
      },
      false,
      false,
    ],
    ['half known', { aantasting: { vertrouwelijkheid: 'geen' } }, false, true],
  ])('%s', (_, feiten, niemand, isGat) => {
    const { tekst, gaten } = met(feiten);
    expect(tekst.includes('Niemand kon de gegevens van uw kind lezen')).toBe(niemand);
    expect(gaten.join().includes(GAT)).toBe(isGat);
    if (niemand) expect(tekst).not.toContain('Misschien hebben andere mensen');
  });
});

describe('our role', () => {
  const lek: Feiten = {
    informatievoorziening: 'aangetast',
    persoonsgegevens: 'ja',
    beveiliging_tekortgeschoten: 'ja',
    aantasting: { vertrouwelijkheid: 'vastgesteld' },
  };
  const besloten: Incident['beoordelingen'] = [
    { soort: 'eerste', moment: '2026-09-12', ap: { antwoord: 'ja', reden: 'x' } },
  ];
  const NIET_WIJ = 'Volgens het register zijn wij niet verantwoordelijk: wie verantwoordelijk is licht in.';
  it.each<[string, Partial<Incident>, string | undefined]>([
    ['verwerker', { onze_rol: 'verwerker' }, NIET_WIJ],
    ['ontvanger', { onze_rol: 'ontvanger' }, NIET_WIJ],
    [
      'of the group',
      { onze_rol: 'verantwoordelijke', groepen: [groep({ onze_rol: 'verwerker' })] },
      NIET_WIJ,
    ],
    [
      'no datalek',
      { feiten: { ...lek, persoonsgegevens: 'nee' } },
      'Volgens de beslisboom is dit geen datalek van ons.',
    ],
    [
      'no breach of security',
      { feiten: { ...lek, beveiliging_tekortgeschoten: 'nee' } },
      'Volgens de beslisboom is dit geen datalek van ons.',
    ],
    ['verantwoordelijke', { onze_rol: 'verantwoordelijke' }, undefined],
  ])('%s', (_, anders, zin) => {
    for (const brief of ['ouders', 'pers'] as const) {
      if (brief === 'pers' && anders.groepen) continue;
      const { tekst, opmerkingen, gaten } = met(lek, { beoordelingen: besloten, ...anders }, brief);
      if (zin) expect(opmerkingen[0]).toContain(zin);
      else expect(opmerkingen.join()).not.toContain('niet zonder overleg');
      expect(tekst.includes('Wij gaan dit melden')).toBe(zin === undefined);
      expect(gaten.join()).not.toContain('bij de AP');
    }
  });

  it('what was notified stays said', () => {
    const meldingen: Incident['meldingen'] = [
      { soort: 'eerste', door: 'wij', moment: '2026-09-12 10:00', nummer: 'P-1' },
    ];
    expect(met(lek, { onze_rol: 'verwerker', meldingen }).tekst).toContain('Wij hebben dit op zaterdag');
  });
});

describe('who tells the people', () => {
  it.each([
    ['die_organisatie', true],
    ['samen', true],
    ['wij', false],
    ['niemand', false],
  ] as const)('%s', (licht_betrokkenen_in, is) => {
    const organisaties = [
      { leverancier: 'leerlingvolg', hoedanigheid: 'verwerker' as const, licht_betrokkenen_in },
    ];
    expect(
      met({}, { organisaties }).opmerkingen.includes(
        `Volgens het register licht ${makeLeverancier().naam} de betrokkenen in. Spreek af wie schrijft, zodat mensen één brief krijgen.`,
      ),
    ).toBe(is);
  });
});

describe('are my data among them', () => {
  const BELOFTE = 'Wij zoeken het voor u uit.';
  const oud = groep({ soort: 'oud_leerling', omschrijving: 'Oud-leerlingen uit de jaren 1985 tot 2005' });
  const openbaar = (beschikbaarheid: Feiten['beschikbaarheid'], wie = oud) =>
    met({ ...(beschikbaarheid ? { beschikbaarheid } : {}) }, { groepen: [wie] }, 'openbaar');
  it.each<[Feiten['beschikbaarheid'], boolean]>([
    [undefined, true],
    [{ definitief_kwijt: 'nee' }, true],
    [{ definitief_kwijt: 'alles' }, false],
    [{ enig_exemplaar: 'ja' }, false],
    [{ enig_exemplaar: 'ja', hersteld: 'volledig' }, true],
  ])('%j', (beschikbaarheid, is) => {
    const { tekst } = openbaar(beschikbaarheid);
    expect(tekst.includes(BELOFTE)).toBe(is);
    expect(tekst.includes('Oud-leerlingen uit de jaren 1985 tot 2005')).toBe(!is);
  });

  it('the sender reads that the description goes outside', () => {
    const zin = 'De omschrijving van de groep staat in de brief. Lees haar na als iemand van buiten.';
    expect(openbaar({ definitief_kwijt: 'alles' }).opmerkingen).toContain(zin);
    expect(openbaar(undefined).opmerkingen).not.toContain(zin);
  });

  it('the only copy that is still there', () => {
    const feiten: Feiten = {
      aantasting: { beschikbaarheid: 'geen' },
      beschikbaarheid: { enig_exemplaar: 'ja' },
    };
    expect(met(feiten, { groepen: [oud] }, 'openbaar').tekst).toContain(BELOFTE);
  });

  it('without a description it is a gap', () => {
    const { gaten } = openbaar({ definitief_kwijt: 'alles' }, groep({ soort: 'oud_leerling' }));
    expect(gaten.join()).toContain('hoe mensen zelf kunnen weten of hun gegevens erbij zijn');
  });

  it('a description with a circumstance is a gap too', () => {
    const wie = {
      ...oud,
      omschrijving: 'Gezinnen in de opvang',
      omstandigheden: [{ soort: 'opvang', aanwezig: 'ja' } as const],
    };
    expect(openbaar({ definitief_kwijt: 'alles' }, wie).tekst).not.toContain('opvang');
  });
});

describe('a group with data of its own', () => {
  const eigen = (afwijkende_feiten: Feiten) =>
    briefVan(
      'betrokkene',
      makeIncident({
        feiten: {
          gegevens: [{ soort: 'bsn' }],
          gevolgen_personen: [{ soort: 'identiteitsfraude', kans: 'waarschijnlijk' }],
          misbruikbaar_voor: ['identiteit'],
        },
        groepen: [groep(), groep({ sleutel: 'ouders', soort: 'ouder_of_verzorger', afwijkende_feiten })],
      }),
    );
  it('is not told the consequences and advice of the others', () => {
    const { tekst, gaten, opmerkingen } = eigen({ gegevens: [{ soort: 'naam' }] });
    expect(tekst).not.toMatch(/doet zich met|Identiteitsfraude/);
    expect(gaten.join()).toContain('wat de gevolgen kunnen zijn voor deze groep');
    expect(gaten.join()).toContain('wat mensen zelf kunnen doen');
    expect(opmerkingen.join()).toContain('Deze groep heeft eigen gegevens.');
  });

  it('is told its own', () => {
    const { tekst, opmerkingen } = eigen({
      gegevens: [{ soort: 'telefoonnummer' }],
      gevolgen_personen: [{ soort: 'stress_of_angst' }],
      misbruikbaar_voor: ['phishing'],
    });
    expect(tekst).toContain('dit geeft u zorgen of spanning');
    expect(tekst).toContain('Let extra op bij e-mails');
    expect(opmerkingen.join()).not.toContain('Deze groep heeft eigen gegevens.');
  });

  it('without data of its own it is told what holds for all', () => {
    expect(eigen({ inzage: 'ja' }).tekst).toContain('doet zich met uw gegevens voor als u');
  });
});

it('stigma: the data are true', () => {
  const { tekst } = met({ gevolgen_personen: [{ soort: 'stigmatisering' }] });
  expect(tekst).toContain('mensen gaan hierdoor anders met uw kind om');
  expect(tekst).not.toContain('verkeerd beeld');
});

describe('advice', () => {
  const VEILIG = 'en bij gevaar meteen 112';
  const WIS = 'Kreeg u het bericht ook? Wis het en stuur het niet door.';
  const WIS_OUDERS = 'Kregen u of uw kind het bericht ook? Wis het en stuur het niet door.';
  const cc: Partial<Incident> = { aard: 'e_mail_aan_of_cc_in_plaats_van_bcc' };
  const mail: Feiten = { drager: ['e_mail'] };
  it.each<[string, Feiten, Partial<Incident>, BriefNaam, string, boolean]>([
    ['safety', { gevolgen_personen: [{ soort: 'lichamelijk_of_veiligheid' }] }, {}, 'ouders', VEILIG, true],
    [
      'also when the data are good for nothing',
      { misbruikbaar_voor: ['niets'], gevolgen_personen: [{ soort: 'lichamelijk_of_veiligheid' }] },
      {},
      'ouders',
      VEILIG,
      true,
    ],
    [
      'another consequence',
      { gevolgen_personen: [{ soort: 'stress_of_angst' }] },
      {},
      'ouders',
      VEILIG,
      false,
    ],
    ['cc', {}, { ...cc, groepen: [groep({ soort: 'ouder_of_verzorger' })] }, 'betrokkene', WIS, true],
    [
      'pupils got it',
      { ...mail, ontvangers: [{ soort: 'ouder_of_leerling' }] },
      {},
      'ouders',
      WIS_OUDERS,
      true,
    ],
    [
      'one parent got it',
      { ...mail, ontvangers: [{ soort: 'ouder_of_leerling', aantal: { min: 1, max: 1 } }] },
      {},
      'ouders',
      WIS_OUDERS,
      false,
    ],
    [
      'colleagues got it',
      { ...mail, ontvangers: [{ soort: 'eigen_medewerker' }] },
      { groepen: [groep({ soort: 'medewerker' })] },
      'medewerkers',
      WIS,
      true,
    ],
    ['others got it', { ...mail, ontvangers: [{ soort: 'pers' }] }, {}, 'ouders', WIS_OUDERS, false],
    [
      'colleagues, to parents',
      { ...mail, ontvangers: [{ soort: 'eigen_medewerker' }] },
      {},
      'ouders',
      WIS_OUDERS,
      false,
    ],
    [
      'the same class',
      {
        ...mail,
        verspreiding: { omvang: 'besloten_groep' },
        ontvangers: [{ soort: 'burger_of_bedrijf', verhouding_tot_betrokkene: 'zelfde_klas_of_team' }],
      },
      {},
      'ouders',
      WIS_OUDERS,
      true,
    ],
    [
      'a map',
      { drager: ['cloudmap'], ontvangers: [{ soort: 'ouder_of_leerling' }] },
      {},
      'ouders',
      'Zagen of kregen u of uw kind gegevens van anderen? Wis ze en stuur ze niet door.',
      true,
    ],
  ])('%s', (_, feiten, anders, brief, zin, is) => {
    expect(met(feiten, anders, brief).tekst.includes(zin)).toBe(is);
  });
});

describe('small words', () => {
  const DRAGER: Partial<Incident> = { aard: 'apparaat_drager_papier_kwijt_of_gestolen' };
  it.each<[string, Feiten, string]>([
    [
      'theft',
      { drager: ['apparaat'], oorzaak: { aanval: ['inbraak_of_diefstal'] } },
      'apparaat met gegevens is gestolen.',
    ],
    [
      'a culprit',
      { drager: ['apparaat'], oorzaak: { dader: 'onbekende_buitenstaander' } },
      'apparaat met gegevens is gestolen.',
    ],
    [
      'a mistake',
      { drager: ['losse_drager'], oorzaak: { opzet: 'vergissing' } },
      'losse schijf met gegevens is kwijtgeraakt.',
    ],
    [
      'paper, gone',
      {
        drager: ['papier'],
        oorzaak: { opzet: 'vergissing' },
        aantasting: { beschikbaarheid: 'vastgesteld' },
      },
      'Papier met gegevens is weggegooid of kwijtgeraakt.',
    ],
    ['not known', { drager: ['papier'] }, 'Papier met gegevens is kwijtgeraakt of gestolen.'],
  ])('%s', (_, feiten, zin) => {
    expect(met(feiten, DRAGER).tekst).toContain(zin);
  });

  it.each([
    ['leerling_16_17', 'Beste leerling,'],
    ['leerling_18_plus', 'Beste leerling,'],
    ['student', 'Beste student,'],
    ['ouder_of_verzorger', 'Geachte heer of mevrouw,'],
  ] as const)('salutation of %s', (soort, aanhef) => {
    expect(met({}, { groepen: [groep({ soort })] }, 'betrokkene').tekst).toContain(aanhef);
  });

  it('who discovered it has a salutation', () => {
    expect(briefVan('ontdekker', makeIncident()).tekst).toContain('Beste lezer,');
  });

  it.each([
    [
      { inbreuk_begin: '2026-09-11 08:00' },
      'Dit begon op vrijdag 11 september 2026. Wij weten dit sinds diezelfde dag.',
    ],
    [
      { inbreuk_begin: '2026-09-11 08:00', inbreuk_duurt_voort: 'ja' as const },
      'en is nog niet gestopt. Wij weten dit sinds diezelfde dag.',
    ],
    [{ inbreuk_begin: '2026-09-10' }, 'Wij weten dit sinds vrijdag 11 september 2026.'],
  ])('since when: %j', (tijdlijn, zin) => {
    expect(met({}, { tijdlijn: { kennisname: '2026-09-11 16:45', ...tijdlijn } }).tekst).toContain(zin);
  });
});
