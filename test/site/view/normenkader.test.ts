import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Incident } from '../../../schemas/incident.ts';
import type { Leverancier } from '../../../schemas/leverancier.ts';
import { alleRegels } from '../../../scripts/protocol/regels/index.ts';
import { bewijsSleutels, normen } from '../../../site/src/view/normenkader.data.ts';
import { normenkader } from '../../../site/src/view/normenkader.ts';
import type { NormInvoer } from '../../../site/src/view/normenkader-bewijs.ts';
import { vanGeheel, vanText } from '../../../site/src/view/normenkader-bewijs.ts';
import { makeLeverancier, ORGANISATIE } from '../../make.ts';
import { registerMet } from './gezien.ts';

const OP = Temporal.Instant.from('2026-11-20T16:45:00+01:00');

/** A register at the clock of these tests. */
function invoer(
  incidenten: readonly Partial<Incident>[],
  organisatie = ORGANISATIE,
  leveranciers: Readonly<Record<string, Partial<Leverancier>>> = {},
): NormInvoer {
  const bestanden = Object.fromEntries(
    Object.entries(leveranciers).map(([sleutel, each]) => [
      `leveranciers/${sleutel}.md`,
      `---\n${stringify(makeLeverancier(each))}---\n`,
    ]),
  );
  return {
    register: registerMet(incidenten, {
      nu: OP,
      bestanden: { 'organisatie.yaml': organisatie, ...bestanden },
    }),
    versies: new Map(),
  };
}

/** All evidence of a register, by what it is. */
const gevonden = (van: NormInvoer) =>
  new Map(
    normenkader(van).flatMap(({ eisen }) =>
      eisen.flatMap(({ bewijs }) => bewijs.map((each) => [each.wat, each])),
    ),
  );
const kort = (van: NormInvoer, wat: string) => {
  const each = gevonden(van).get(wat);
  return `${each?.cijfer} | ${each?.oordeel}`;
};

const alleEisen = normen.flatMap(({ eisen }) => eisen);

describe('de normen', () => {
  it('zijn GB.02 en IM.01 tot en met IM.03, elk met haar adres en met wat niet is gevonden', () => {
    expect(normen.map(({ id }) => id)).toEqual(['GB.02', 'IM.01', 'IM.02', 'IM.03']);
    for (const { bron, nietGevonden } of normen) {
      expect(bron.adres).toMatch(/^https:\/\/(?:normenkaderibp|aanpakibp)\.kennisnet\.nl\//);
      expect(nietGevonden).toContain('niet');
    }
  });

  it.each(alleEisen.map((each) => [each.id, each] as const))(
    '%s: een bron, en bewijs of een reden',
    (_, eis) => {
      expect(eis.bron.adres).toMatch(/^https:\/\/(?:normenkaderibp|aanpakibp)\.kennisnet\.nl\//);
      expect(eis.bron.gelezen).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(eis.eis).toMatch(/^[A-Z].*\.$/);
      // One or the other: what shows it, or why nothing here does.
      expect(eis.bewijs.length > 0).toBe(eis.buiten === undefined);
    },
  );

  it('een eis heeft een eigen kenmerk dat bij haar norm hoort', () => {
    expect(new Set(alleEisen.map(({ id }) => id)).size).toBe(alleEisen.length);
    for (const { id, eisen } of normen) expect(eisen.every((eis) => eis.id.startsWith(`${id}-`))).toBe(true);
  });

  it('alles wat bewijs kan zijn, wordt bij een eis genoemd', () => {
    expect([...new Set(alleEisen.flatMap(({ bewijs }) => bewijs))].sort()).toEqual(
      [...bewijsSleutels].sort(),
    );
  });
});

describe('een leeg register', () => {
  const leeg = normenkader(invoer([]));

  it('laat van de incidenten niets zien, en zegt wat te doen', () => {
    expect(kort(invoer([]), 'Het register')).toBe('nog geen incidenten | niet te zien');
    expect(kort(invoer([]), 'Melden bij de AP, volgens de wet')).toBe(
      'nog geen termijn die voorbij is | niet te zien',
    );
    const niet = leeg
      .flatMap(({ eisen }) => eisen.flatMap(({ bewijs }) => bewijs))
      .filter((each) => each.oordeel !== 'laat zien');
    expect(niet.length).toBeGreaterThan(20);
    expect(niet.every(({ doen }) => doen !== undefined)).toBe(true);
  });

  it('telt elke eis één keer', () => {
    for (const { telling, eisen } of leeg)
      expect(Object.values(telling).reduce((a, b) => a + b, 0)).toBe(eisen.length);
  });

  it('wat buiten dit register staat, krijgt geen oordeel', () => {
    const eis = leeg.flatMap(({ eisen }) => eisen).find(({ id }) => id === 'IM.02-servicedesk');
    expect(eis).toMatchObject({ oordeel: undefined, stand: { tekst: 'buiten dit register' } });
  });

  it('zonder organisatie is er ook een bladzijde', () => {
    const zonder = invoer([]);
    const beeld = normenkader({ ...zonder, register: { ...zonder.register, organisatie: undefined } });
    expect(beeld.flatMap(({ eisen }) => eisen)).toHaveLength(alleEisen.length);
  });
});

/** A datalek that has to be notified, known on a Monday morning. */
const LEK: Partial<Incident> = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  tijdlijn: { kennisname: '2026-11-02 10:00' },
  feiten: {
    persoonsgegevens: 'ja',
    beveiliging_tekortgeschoten: 'ja',
    aantasting: { vertrouwelijkheid: 'vastgesteld' },
    gegevens: [{ soort: 'bsn' }],
  },
};
const gemeld = (moment: string): Partial<Incident> => ({
  ...LEK,
  meldingen: [{ soort: 'eerste', door: 'wij', moment, nummer: 'AP-0001' }],
});

describe('de cijfers van incidenten', () => {
  const WET = 'Melden bij de AP, volgens de wet';

  it.each([
    ['precies 72 uur', '2026-11-05 10:00', '72 uur: 1 van 1 op tijd | laat zien'],
    ['een minuut later', '2026-11-05 10:01', '72 uur: 0 van 1 op tijd | niet te zien'],
  ])('melden: %s', (_, moment, verwacht) => {
    expect(kort(invoer([gemeld(moment)]), WET)).toBe(verwacht);
  });

  it('melden: op tijd, te laat en nog niet gedaan staan naast elkaar; wat loopt telt niet', () => {
    const van = invoer([
      { ...gemeld('2026-11-03 10:00'), id: '2026-0001' },
      { ...gemeld('2026-11-09 10:00'), id: '2026-0002' },
      { ...LEK, id: '2026-0003' },
      { ...LEK, id: '2026-0004', tijdlijn: { kennisname: '2026-11-20 10:00' } },
      { ...LEK, id: '2026-0005', oefening: 'ja' },
    ]);
    expect(kort(van, WET)).toBe('72 uur: 1 van 3 op tijd; 1 loopt nog | deels');
    expect(gevonden(van).get(WET)?.regels).toEqual([
      '2026-0002: later, zonder reden',
      '2026-0003: nog niet gedaan',
    ]);
  });

  it('het register: een oordeel telt, een oefening niet', () => {
    const oordeel = {
      soort: 'eerste',
      moment: '2026-11-02 12:00',
      ap: { antwoord: 'ja', reden: 'BSN' },
    } as const;
    const met = { ...LEK, id: '2026-0001', beoordelingen: [oordeel] };
    const oefening = { ...LEK, id: '2026-0003', oefening: 'ja' } as const;
    expect(kort(invoer([met, oefening]), 'Het register')).toBe(
      '1 van 1 incident met een oordeel | laat zien',
    );
    expect(kort(invoer([met, { ...LEK, id: '2026-0002' }]), 'Het register')).toBe(
      '1 van 2 incidenten met een oordeel | deels',
    );
    expect(kort(invoer([met]), 'Oordelen met een reden')).toBe('1 van 1 oordeel met een reden | laat zien');
    const zonder = { ...met, beoordelingen: [{ ...oordeel, ap: { antwoord: 'ja' } as const }] };
    expect(kort(invoer([zonder]), 'Oordelen met een reden')).toBe(
      '0 van 1 oordeel met een reden | niet te zien',
    );
  });

  it('een oefening van het afgelopen jaar laat zien; een oudere deels', () => {
    const op = (kennisname: string) =>
      kort(
        invoer([{ ...LEK, oefening: 'ja', tijdlijn: { kennisname } }]),
        'Oefeningen met een verzonnen incident',
      );
    expect(op('2025-11-20 10:00')).toBe('1 oefening, de laatste op 2025-11-20 | laat zien');
    expect(op('2025-11-19 10:00')).toBe('1 oefening, de laatste op 2025-11-19 | deels');
    expect(op('onbekend')).toBe('1 oefening | deels');
  });

  it('een maatregel die niet doorgaat telt niet mee', () => {
    const maatregel = { omschrijving: 'x', soort: 'structureel', aard: 'technisch' } as const;
    const van = invoer([
      {
        ...LEK,
        maatregelen: [
          { ...maatregel, eigenaar: 'po-1', gereed_op: '2026-11-10' },
          maatregel,
          { ...maatregel, vervallen_reden: 'te duur' },
        ],
      },
    ]);
    expect(kort(van, 'Maatregelen, met wie ze uitvoert')).toBe(
      '1 van 2 maatregelen met een eigenaar; 1 gereed | deels',
    );
  });

  it('een goedkeuring in de geschiedenis telt; zonder geschiedenis is het niet te zien', () => {
    const WAT = 'Goedkeuring door het CvB, in de geschiedenis van het register';
    const oordeel = { soort: 'eerste', moment: '2026-11-02 12:00' } as const;
    const zonder = invoer([{ ...LEK, id: '2026-0001', beoordelingen: [oordeel] }]);
    const goedkeuringen = [
      { sleutel: 'cvb-1', functie: 'voorzitter CvB', id: 'x', op: '2026-11-03T08:00:00Z' },
    ];
    const met = (alle: typeof goedkeuringen): NormInvoer => ({
      ...zonder,
      versies: new Map([['2026-0001', [{ vastlegging: { besluit: 'U4', goedkeuringen: alle } }]]]),
    });
    expect(kort(zonder, WAT)).toBe('de geschiedenis is hier niet te lezen | niet te zien');
    expect(kort(met(goedkeuringen), WAT)).toBe('1 van 1 beoordeeld incident met een goedkeuring | laat zien');
    expect(kort(met([]), WAT)).toBe('0 van 1 beoordeeld incident met een goedkeuring | niet te zien');
  });
});

describe('de cijfers van de inrichting', () => {
  const metProtocol = (meer: string) => ORGANISATIE.replace('    status: ontwerp\n', meer);
  const PROTOCOL = 'Het protocol, met zijn paragrafen en wat ze uitvoert';

  it.each([
    ['een ontwerp', '    status: ontwerp\n', 'versie 1, ontwerp | deels'],
    [
      'vastgesteld op één dag',
      '    status: vastgesteld\n    vastgesteld: [2023-01-01]\n',
      'versie 1, vastgesteld (2023-01-01) | laat zien',
    ],
    [
      'twee dagen zonder keuze',
      '    status: vastgesteld\n    vastgesteld: [2023-01-01, 2023-02-09]\n',
      'versie 1, vastgesteld (2023-01-01 en 2023-02-09) | deels',
    ],
    [
      'twee dagen met keuze',
      '    status: vastgesteld\n    vastgesteld: [2023-01-01, 2023-02-09]\n    in_werking: 2023-02-09\n',
      'versie 1, vastgesteld (2023-02-09) | laat zien',
    ],
  ])('protocol: %s', (_, meer, verwacht) => {
    expect(kort(invoer([], metProtocol(meer)), PROTOCOL)).toBe(verwacht);
  });

  it.each([
    ['2026-11-20', 'voor 2026-11-20 | laat zien'],
    ['2026-11-19', 'voor 2026-11-19: voorbij | deels'],
  ])('evaluatie voor %s', (dag, verwacht) => {
    const organisatie = metProtocol(
      `    status: vastgesteld\n    vastgesteld: [2023-01-01]\n    evaluatie_voor: ${dag}\n`,
    );
    expect(kort(invoer([], organisatie), 'Wanneer het protocol wordt geëvalueerd')).toBe(verwacht);
  });

  it('een rol telt alleen zolang iemand haar heeft, een vervanger alleen met een mandaat dat geldt', () => {
    const cvb = (tot: string) =>
      ORGANISATIE.replace(
        'protocollen:',
        `  - sleutel: cvb-1\n    functie: voorzitter CvB\n    rol: cvb\n    van: 2026-01-01\n    tot: ${tot}\n  - sleutel: cvb-2\n    functie: lid CvB\n    rol: technicus\n    vervangt: cvb-1\n    van: 2026-01-01\n    mandaat:\n      document: Archief (fictief)\n      van: 2026-01-01\n      tot: ${tot}\nprotocollen:`,
      );
    const ROLLEN = 'Wie beslist, afhandelt en adviseert';
    expect(kort(invoer([], cvb('2026-11-20')), ROLLEN)).toBe(
      '2 van 3 rollen vervuld (Privacy Officer, CvB, FG) | deels',
    );
    expect(kort(invoer([], cvb('2026-11-19')), ROLLEN)).toBe(
      '1 van 3 rollen vervuld (Privacy Officer, CvB, FG) | deels',
    );
    const MANDAAT = 'Vervanging, met het stuk waarin dat staat';
    expect(kort(invoer([], cvb('2026-11-20')), MANDAAT)).toMatch(/^1 van 1 vervanger .* laat zien$/);
    expect(kort(invoer([], cvb('2026-11-19')), MANDAAT)).toMatch(/^0 van 1 vervanger .* niet te zien$/);
  });

  it('van leveranciers tellen alleen wie voor ons verwerkt en niet gestopt is', () => {
    const af = {
      informeren: { hoe: 'mail', hoe_wij: 'mail', bereikbaar_weekend: 'ja', bereikbaar_vakantie: 'ja' },
      wie_meldt_ap: 'wij',
      te_leveren: 'alles',
      informatie_voor_melding: 'alles',
      kopie_van_melding: 'ja',
      berichttermijn_uren: 24,
      wie_informeert_gebruikers: 'wij',
    } as const;
    const alle = {
      een: { afspraken: af },
      twee: { afspraken: { ...af, wie_meldt_ap: 'niet_afgesproken' } },
      drie: { afspraken: {}, gestopt_op: '2026-01-01' },
      vier: { hoedanigheid: 'geen_persoonsgegevens' },
    } as const;
    const WAT = 'Afspraken met leveranciers over datalekken';
    expect(kort(invoer([], ORGANISATIE, alle), WAT)).toBe('1 van 2 leveranciers met alle zes punten | deels');
    expect(kort(invoer([], ORGANISATIE, { een: alle.een }), WAT)).toBe(
      '1 van 1 leverancier met alle zes punten | laat zien',
    );
    expect(kort(invoer([]), WAT)).toBe('geen leveranciers die gegevens voor ons verwerken | niet te zien');
  });

  it('een jaaranalyse telt pas als zij klaar moest zijn', () => {
    const WAT = 'Jaaranalyses, met het CvB besproken';
    const uit = (jaar: number): Partial<Incident> => ({
      ...LEK,
      id: `${jaar}-0001`,
      tijdlijn: { kennisname: `${jaar}-03-02 10:00` },
    });
    const besproken = `${ORGANISATIE}jaaranalyses:\n  - jaar: 2024\n    cvb_ingelicht_op: 2025-02-01\n`;
    expect(kort(invoer([uit(2026)]), WAT)).toBe(
      'nog geen jaar waarover een analyse klaar moest zijn | niet te zien',
    );
    expect(kort(invoer([uit(2024), uit(2025)], besproken), WAT)).toBe('1 van 2 jaren besproken | deels');
    expect(kort(invoer([uit(2024)], besproken), WAT)).toBe('1 van 1 jaar besproken | laat zien');
  });

  it.each([
    'Jaaranalyses, met het CvB besproken',
    'Vergelijkingen met waar incidenten ook binnenkomen',
    'Uitleg over incidenten herkennen en doorgeven',
  ])('%s: het bewijs zelf is te openen', (wat) => {
    expect(gevonden(invoer([])).get(wat)?.naar).toBe('/jaaranalyse.html');
  });
});

describe('links', () => {
  /** The pages of the internal site, by their source. */
  const bladzijden = new Set([
    ...globSync('site/src/pages{,-intern}/*.astro').map(
      (file) => `/${file.replace(/^.*\/|\.astro$/g, '')}.html`,
    ),
    ...alleRegels.map(({ id }) => `/controles/${id}.html`),
    '/handleiding/cvb.html',
  ]);

  it.each([
    ['een leeg register', invoer([])],
    ['een register met een incident', invoer([{ ...LEK, id: '2026-0001' }])],
  ])('van %s gaan naar een bladzijde die er is', (_, van) => {
    const naar = [...gevonden(van).values()].flatMap((each) => each.naar ?? []);
    expect(naar.length).toBeGreaterThan(20);
    const ontbreekt = naar.filter(
      (each) => !bladzijden.has(each.replace(/#.*$/, '')) && each !== '/brieven/2026-0001.html',
    );
    expect(ontbreekt).toEqual([]);
  });

  it('een bericht is te zien van een echt incident, niet van een oefening', () => {
    const WAT = 'Berichten die klaarliggen voor betrokkenen en pers';
    const oefening = { ...LEK, id: '2026-0002', oefening: 'ja' } as const;
    expect(gevonden(invoer([oefening])).get(WAT)).toMatchObject({
      oordeel: 'deels',
      naar: '/handleiding.html',
    });
    expect(gevonden(invoer([oefening, { ...LEK, id: '2026-0001' }])).get(WAT)).toMatchObject({
      oordeel: 'laat zien',
      naar: '/brieven/2026-0001.html',
    });
  });
});

describe('tellen', () => {
  it.each([
    [0, 0, 'niet te zien'],
    [0, 3, 'niet te zien'],
    [2, 3, 'deels'],
    [3, 3, 'laat zien'],
  ] as const)('%i van %i is %s', (aantal, geheel, oordeel) => {
    expect(vanGeheel(aantal, geheel)).toBe(oordeel);
  });

  it('een geheel van één heet nooit alle', () => {
    expect(vanText(1, 1, 'jaar', 'jaren')).toBe('1 van 1 jaar');
    expect(vanText(3, 3, 'jaar', 'jaren')).toBe('alle 3 jaren');
    expect(vanText(0, 2, 'jaar', 'jaren')).toBe('0 van 2 jaren');
  });
});
