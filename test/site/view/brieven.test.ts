import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { OperatorError } from '../../../scripts/diagnostics/operator-error.ts';
import { briefNamen } from '../../../scripts/letters/brieven.data.ts';
import type { BrievenInvoer } from '../../../site/src/view/brieven.ts';
import { brievenBeeld, wordBestanden } from '../../../site/src/view/brieven.ts';
import { MEESTE_BLADZIJDEN, MEESTE_WORD, metBrieven, metWord } from '../../../site/src/view/brieven-welke.ts';
import { makeIncident, makeLeverancier, makeOrganisatie, NU } from '../../make.ts';
import { registerMet } from './gezien.ts';

const sjabloonVan: BrievenInvoer['sjabloonVan'] = (brief) =>
  readFileSync(`incidents/sjablonen/${brief}.md`, 'utf8');

function invoer(anders: Partial<Incident>, meer: Partial<BrievenInvoer> = {}): BrievenInvoer {
  const [gezien] = registerMet([anders]).incidenten;
  if (!gezien) throw new Error('the incident of this test cannot be read');
  return {
    incident: gezien.value,
    organisatie: makeOrganisatie(),
    leveranciers: new Map([['leerlingvolg', makeLeverancier()]]),
    beoordeeld: gezien,
    nu: NU,
    metWord: true,
    sjabloonVan,
    ...meer,
  };
}

const beeld = (anders: Partial<Incident>, meer?: Partial<BrievenInvoer>) =>
  brievenBeeld(invoer(anders, meer));
const ids = (anders: Partial<Incident>) => beeld(anders).brieven.map(({ id }) => id);
const brief = (anders: Partial<Incident>, id: string, meer?: Partial<BrievenInvoer>) => {
  const gevonden = beeld(anders, meer).brieven.find((each) => each.id === id);
  if (!gevonden) throw new Error(`no letter ${id}`);
  return gevonden;
};
/** The letter itself; fails where it could not be made. */
const inhoud = (anders: Partial<Incident>, id: string, meer?: Partial<BrievenInvoer>) => {
  const gemaakt = brief(anders, id, meer).inhoud;
  if ('probleem' in gemaakt) throw new Error(gemaakt.probleem);
  return gemaakt;
};
const reden = (anders: Partial<Incident>, naam: string) =>
  beeld(anders).niet.find((each) => each.naam.startsWith(naam))?.reden;

const KIND = { sleutel: 'kinderen', soort: 'leerling_onder_16' } as const;
const PERSONEEL = { sleutel: 'personeel', soort: 'medewerker' } as const;
const geoordeeld = (
  betrokkenen: NonNullable<NonNullable<Incident['beoordelingen']>[number]['betrokkenen']>['antwoord'],
): Partial<Incident> => ({
  beoordelingen: [{ soort: 'eerste', moment: '2026-09-12 10:00', betrokkenen: { antwoord: betrokkenen } }],
});
const GEEN_DATALEK: Partial<Incident> = {
  feiten: { informatievoorziening: 'aangetast', persoonsgegevens: 'nee' },
};

describe('welke brieven er zijn', () => {
  it('in de volgorde waarin ze nodig zijn, per groep', () => {
    expect(
      ids({
        groepen: [KIND, PERSONEEL],
        organisaties: [{ leverancier: 'leerlingvolg', hoedanigheid: 'verwerker' }],
        maatregelen: [
          {
            sleutel: 'uitleg',
            omschrijving: 'Er komt uitleg.',
            soort: 'structureel',
            aard: 'organisatorisch',
          },
        ],
        informeren: { pers: { persbericht: 'ja' } },
      }),
    ).toEqual([
      'vragen-leverancier-leerlingvolg',
      'vragen-technicus',
      'vragen-ontdekker',
      'cvb',
      'fg',
      'ouders-kinderen',
      'medewerkers-personeel',
      'pers',
      'ontdekker',
    ]);
  });

  it.each([
    ['leerling_onder_16', ['ouders-g']],
    ['leerling_16_17', ['betrokkene-g']],
    ['leerling_leeftijd_onbekend', ['ouders-g', 'betrokkene-g']],
    ['aangemelde_leerling', ['ouders-g', 'betrokkene-g']],
    ['ouder_of_verzorger', ['betrokkene-g']],
    ['oud_medewerker', ['medewerkers-g']],
    ['overledene', []],
  ] as const)('aan een groep %s: %j', (soort, verwacht) => {
    const alle = ids({ groepen: [{ sleutel: 'g', soort }] });
    expect(alle.filter((id) => id.endsWith('-g'))).toEqual(verwacht);
  });

  it('zonder groep is er een brief die zegt dat er nog geen groep is', () => {
    expect(inhoud({}, 'betrokkene').opmerkingen).toContain(
      'Bij dit incident staat nog geen groep mensen. Vul groepen in.',
    );
    expect(reden({}, 'Brief aan ouders')).toMatch(/geen groep mensen/);
  });

  it.each([
    ['ja', true, /moeten horen/],
    ['vrijwillig', true, /gekozen/],
    ['later', true, /Verstuur nog niets \(UAVG art\. 41\)/],
    ['nee', false, /niet hoeven te horen/],
    ['openbaar', false, /openbare mededeling/],
  ] as const)('oordeel over informeren %s: een brief aan de groep? %s', (antwoord, isNodig, waarom) => {
    const anders = { groepen: [KIND], ...geoordeeld(antwoord) };
    if (isNodig) expect(brief(anders, 'ouders-kinderen').waarom).toMatch(waarom);
    else expect(reden(anders, 'Brief aan ouders en verzorgers (groep kinderen)')).toMatch(waarom);
  });

  it('een ronde die in het register staat, gaat voor het oordeel dat het niet hoeft', () => {
    const ronde = { groep: 'kinderen', gericht_aan: 'ouder_of_verzorger' as const };
    const gepland = { groepen: [KIND, PERSONEEL], ...geoordeeld('nee'), informeren: { rondes: [ronde] } };
    expect(brief(gepland, 'ouders-kinderen').standen.map(({ tekst }) => tekst)).not.toContain(
      'volgens het register al gestuurd',
    );
    expect(reden(gepland, 'Brief aan medewerkers (groep personeel)')).toBeDefined();
    const gedaan = { ...gepland, informeren: { rondes: [{ ...ronde, gedaan_op: '2026-09-13' }] } };
    expect(brief(gedaan, 'ouders-kinderen').standen).toContainEqual({
      tekst: 'volgens het register al gestuurd',
      toon: 'klaar',
    });
  });

  it.each([
    ['zonder oordeel of feit', {}, false],
    ['geoordeeld', geoordeeld('openbaar'), true],
    ['er staat er een', { informeren: { openbare_mededeling: { waar: 'Op de site' } } }, true],
    ['niemand is te bereiken', { feiten: { bereikbaar: { wie: 'niet' } } }, true],
    ['een deel is te bereiken', { feiten: { bereikbaar: { wie: 'deels' } } }, true],
    [
      'een deel, maar ieder apart geoordeeld',
      { feiten: { bereikbaar: { wie: 'deels' } }, ...geoordeeld('ja') },
      false,
    ],
  ] as const)('een openbare mededeling, %s: %s %s', (_, anders, isNodig) => {
    expect(ids({ groepen: [KIND], ...(anders as Partial<Incident>) }).includes('openbaar-kinderen')).toBe(
      isNodig,
    );
  });

  it.each([
    ['ja', true],
    ['nee', false],
    [undefined, false],
  ] as const)('een persbericht bij keuze %s van het CvB: %s', (persbericht, isNodig) => {
    const anders = persbericht === undefined ? {} : { informeren: { pers: { persbericht } } };
    expect(ids(anders).includes('pers')).toBe(isNodig);
  });

  it('wat geen datalek is, hoeft niet naar CvB, FG of mensen', () => {
    expect(ids({ ...GEEN_DATALEK, groepen: [KIND] })).toEqual(['vragen-technicus', 'vragen-ontdekker']);
    expect(reden(GEEN_DATALEK, 'Bericht aan de FG')).toMatch(/De FG hoort elk datalek/);
    expect(reden(GEEN_DATALEK, 'Voorlegger')).toMatch(/geen datalek van ons/);
  });

  it('van een gesloten incident is niets meer te vragen', () => {
    const dicht = { afsluiting: { gesloten_op: '2026-09-13' } };
    expect(ids(dicht).filter((id) => id.startsWith('vragen'))).toEqual([]);
    expect(reden(dicht, 'Vragen aan de technicus')).toBe('Het incident is afgesloten.');
  });

  it('elke brief staat op de bladzijde, of er staat waarom niet', () => {
    for (const anders of [{}, GEEN_DATALEK, { groepen: [KIND, PERSONEEL] }]) {
      const { brieven, niet } = beeld(anders);
      expect(brieven.length + niet.length).toBeGreaterThanOrEqual(briefNamen.length);
      expect(new Set(brieven.map(({ id }) => id)).size).toBe(brieven.length);
      for (const { reden: waarom } of niet) expect(waarom).toMatch(/[.)]$/);
    }
  });
});

describe('een brief', () => {
  it('noemt eerst wat ontbreekt, met het veld, en merkt het in de tekst', () => {
    const { gaten, html } = inhoud({ groepen: [KIND] }, 'ouders-kinderen');
    expect(gaten).toContainEqual({ wat: 'wat voor incident het is', veld: 'aard' });
    expect(html).toContain(
      '<strong class="gat">[Nog invullen: wat voor incident het is (veld aard)]</strong>',
    );
    expect(brief({ groepen: [KIND] }, 'ouders-kinderen').standen[0]).toEqual({
      tekst: `nog ${gaten.length} dingen in te vullen`,
      toon: 'let-op',
    });
  });

  it('heeft koppen onder die van de bladzijde', () => {
    const { html } = inhoud({}, 'cvb');
    expect(html).toMatch(/^<h3>Voorlegger: /);
    expect(html).toContain('<h4>Wat wij u vragen</h4>');
    expect(html).not.toMatch(/<h[12]/);
  });

  it('laat getypte tekst tekst', () => {
    const titel = '<img src=x onerror=alert(1)> [klik](javascript:alert(1))';
    const { html } = inhoud({ titel }, 'cvb');
    expect(html).not.toMatch(/<img|<a /);
    expect(html).toContain('&#x3C;img');
  });

  it('van een oefening draagt het stempel', () => {
    expect(inhoud({ oefening: 'ja' }, 'cvb').html).toMatch(/^<p><strong>OEFENING\. Dit is niet echt gebeurd/);
  });

  it.each([
    ['2026-09-14T09:00:00+02:00', 'let-op', /^uiterlijk ma 14 sep 2026, 16:45$/],
    ['2026-09-15T09:00:00+02:00', 'dringend', /^had gemoeten voor ma 14 sep 2026, 16:45$/],
  ])('aan het CvB zegt om %s tot wanneer', (moment, toon, tekst) => {
    const nu = Temporal.Instant.from(moment);
    const [gezien] = registerMet([{}], { nu }).incidenten;
    if (!gezien) throw new Error('the incident of this test cannot be read');
    expect(brief({}, 'cvb', { nu, beoordeeld: gezien }).standen).toContainEqual({
      tekst: expect.stringMatching(tekst),
      toon,
    });
  });

  it('die niet te maken is, zegt waarom; de andere zijn er gewoon', () => {
    const { brieven } = beeld(
      {},
      {
        sjabloonVan: (naam) => {
          if (naam === 'cvb') throw new OperatorError('Het sjabloon is er niet.', 'Haal het terug.');
          return naam === 'fg' ? '{{ bestaat_niet }}' : sjabloonVan(naam);
        },
      },
    );
    const van = (id: string) => brieven.find((each) => each.id === id);
    expect(van('cvb')?.inhoud).toEqual({ probleem: 'Het sjabloon is er niet.', herstel: 'Haal het terug.' });
    expect(van('fg')?.inhoud).toMatchObject({
      probleem: expect.stringContaining('sjablonen/fg.md, regel 1, kolom 4: de naam bestaat_niet'),
    });
    expect(van('fg')?.standen).toEqual([{ tekst: 'niet te maken', toon: 'dringend' }]);
    expect(van('vragen-technicus')?.inhoud).toHaveProperty('html');
  });

  it('een fout van ons breekt het bouwen wel', () => {
    const sjabloonStuk = () => {
      throw new TypeError('bug');
    };
    expect(() => beeld({}, { sjabloonVan: sjabloonStuk })).toThrow('bug');
  });

  it('aan organisaties zonder sleutel: één kan, van meer moet er een bestand zijn', () => {
    const los = (naam: string) => ({ naam, hoedanigheid: 'verwerker' as const });
    expect(inhoud({ organisaties: [los('Toetsbedrijf (fictief)')] }, 'vragen-leverancier').html).toContain(
      'Aan Toetsbedrijf (fictief)',
    );
    const { brieven } = beeld({ organisaties: [los('Een (fictief)'), los('Twee (fictief)')] });
    const vragen = brieven.filter(({ naam }) => naam.startsWith('Vragen aan de leverancier'));
    expect(vragen.map(({ naam, inhoud: tekst }) => [naam, 'probleem' in tekst])).toEqual([
      ['Vragen aan de leverancier (Een (fictief))', true],
      ['Vragen aan de leverancier (Twee (fictief))', true],
    ]);
  });
});

describe('Word-bestanden', () => {
  it('zijn er voor mensen, CvB en FG, met een naam zonder titel', () => {
    const anders = { groepen: [KIND], informeren: { pers: { persbericht: 'ja' as const } } };
    const namen = wordBestanden(invoer(anders)).map(({ naam }) => naam);
    expect(namen).toEqual(['2026-K7QF-cvb', '2026-K7QF-fg', '2026-K7QF-ouders-kinderen']);
    const genoemd = beeld(anders).brieven.flatMap(
      ({ inhoud: tekst }) => ('word' in tekst && tekst.word) || [],
    );
    expect(genoemd).toEqual(namen.map((naam) => `${naam}.docx`));
    expect(inhoud(anders, 'cvb', { metWord: false }).word).toBeUndefined();
  });

  it('ontbreken voor een brief die niet te maken is', () => {
    const stuk = invoer({}, { sjabloonVan: () => '{{ bestaat_niet }}' });
    expect(wordBestanden(stuk)).toEqual([]);
  });
});

describe('welke incidenten een bladzijde hebben', () => {
  const dicht = (gesloten_op: string) => makeIncident({ afsluiting: { gesloten_op } });
  it.each([
    ['open', makeIncident({ id: '2019-K7QF' }), true],
    ['dit jaar gesloten', dicht('2026-02-01'), true],
    ['vorig jaar op de eerste dag gesloten', dicht('2025-01-01 00:00'), true],
    ['de dag daarvoor', dicht('2024-12-31 23:59'), false],
    ['gesloten, niet bekend wanneer: het jaar van het kenmerk', dicht('onbekend'), true],
    [
      'heropend',
      makeIncident({
        afsluiting: { gesloten_op: '2020-01-01', heropend: [{ moment: '2020-02-01', reden: 'Nieuw feit' }] },
      }),
      true,
    ],
  ])('%s', (_, incident, heeft) => {
    expect(metBrieven([incident], NU).has(incident.id)).toBe(heeft);
  });

  const veel = (hoeveel: number, anders: (index: number) => Partial<Incident>) =>
    Array.from({ length: hoeveel }, (_, index) =>
      makeIncident({ id: `2026-${String(index).padStart(4, '0')}`, ...anders(index) }),
    );

  it('ten hoogste zoveel: open voor gesloten, nieuw voor oud', () => {
    const kennisname = (index: number) =>
      `2026-01-01 ${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;
    const alle = veel(MEESTE_BLADZIJDEN + 2, (index) => ({
      tijdlijn: { kennisname: kennisname(index) },
      ...(index === MEESTE_BLADZIJDEN + 1 ? { afsluiting: { gesloten_op: '2026-09-01' } } : {}),
    }));
    const gekozen = metBrieven(alle, NU);
    expect(gekozen.size).toBe(MEESTE_BLADZIJDEN);
    const niet = alle.filter(({ id }) => !gekozen.has(id)).map(({ id }) => id);
    expect(niet).toEqual(['2026-0000', `2026-0${MEESTE_BLADZIJDEN + 1}`]);
  });

  it('Word alleen voor wat niet gesloten is, ten hoogste zoveel, de nieuwste', () => {
    expect(metWord([dicht('2026-09-01')]).size).toBe(0);
    const gekozen = metWord(veel(MEESTE_WORD + 1, () => ({ tijdlijn: { kennisname: 'onbekend' } })));
    expect([...gekozen].length).toBe(MEESTE_WORD);
    expect(gekozen.has('2026-0000')).toBe(false);
  });
});
