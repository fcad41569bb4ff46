import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { incident as schema } from '../../../schemas/incident.ts';
import { fieldsOf } from '../../../schemas/walk.ts';
import type { Versie } from '../../../scripts/verloop.ts';
import { bereikBeeld } from '../../../scripts/weergave/bereik.ts';
import { redenen } from '../../../scripts/weergave/redenen.ts';
import { gebeurtenissen } from '../../../scripts/weergave/tijdlijn.data.ts';
import { tijdlijn } from '../../../scripts/weergave/tijdlijn.ts';
import { verschillen } from '../../../scripts/weergave/verschil.ts';
import { verwant } from '../../../scripts/weergave/verwant.ts';
import { leveranciersBeeld } from '../../../site/src/view/leveranciers.ts';
import { maatregelenBeeld } from '../../../site/src/view/maatregelen.ts';
import { termijnenBeeld } from '../../../site/src/view/termijnen.ts';
import { verloopBeeld } from '../../../site/src/view/verloop.ts';
import { makeIncident, makeLeverancier, makeOrganisatie, NU } from '../../make.ts';
import { registerMet } from './gezien.ts';

const fields = new Map(fieldsOf(schema).map((field) => [field.path.join('.'), field]));

describe('de tijdlijn', () => {
  /** Periods and days that something is about, or is planned for: no act of anybody. */
  const GEEN_DAAD =
    /kennisname_wijzigingen|blootstelling|periode_|waarschuwen_voor|afwijkende_feiten|in_gebruik_sinds|wettelijke_reden|kopie_|verbetering_gevraagd|antwoord_voor|gereed_voor|effect_controle_voor|advies_fg_op|bewijsstukken|bewaarstop|mag_blijven|andere_kennisgevingen.*gepland/;

  it('kent elk moment van een daad, en alleen velden die bestaan', () => {
    for (const { veld, wie, meer } of gebeurtenissen) {
      expect(fields.get(veld)?.kind, veld).toBe('tijd');
      const naast = (naam: string) => [...veld.split('.').slice(0, -1), naam].join('.');
      if (wie && 'veld' in wie) expect(fields.has(naast(wie.veld)), naast(wie.veld)).toBe(true);
      if (meer !== undefined) expect(fields.has(naast(meer)), naast(meer)).toBe(true);
    }
    const bekend = new Set(gebeurtenissen.map(({ veld }) => veld));
    const vergeten = [...fields]
      .filter(([veld, { kind }]) => kind === 'tijd' && !bekend.has(veld) && !GEEN_DAAD.test(veld))
      .map(([veld]) => veld);
    expect(vergeten).toEqual([]);
  });

  it('zet momenten op volgorde bij hun fase, met wie', () => {
    const incident = makeIncident({
      tijdlijn: {
        kennisname: '2026-09-11 16:45',
        kennisname_door: 'meldpunt',
        eerste_signaal: '2026-09-10',
        bij_meldpunt: 'onbekend',
      },
      beoordelingen: [{ soort: 'eerste', moment: '2026-09-12 10:00', door: 'po-1' }],
    });
    const fasen = tijdlijn(incident, [], makeOrganisatie().rolhouders);
    expect(fasen.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(fasen[0]?.momenten.map(({ wanneer, wat, wie }) => `${wanneer} ${wat} ${wie}`)).toEqual([
      '2026-09-10 Het eerste teken undefined',
      'vr 11 sep 2026, 16:45 Kennisname: vanaf hier lopen de 72 uur meldpunt',
    ]);
    expect(fasen[2]?.momenten[0]).toMatchObject({
      wat: 'Beoordeeld',
      wie: 'Privacy Officer',
      meer: 'eerste',
    });
  });
});

describe('het verschil', () => {
  const eerst = makeIncident();
  const dan = makeIncident({
    titel: 'Brief naar een verkeerd gezin',
    groepen: [{ sleutel: 'ouders', soort: 'ouder_of_verzorger', aantal_eigen: { min: 1, max: 3 } }],
  });

  it('noemt elk veld dat anders is, in woorden', () => {
    expect(verschillen(eerst, dan).map(({ naam, was, wordt }) => [naam, was, wordt])).toEqual([
      ['titel', 'Brief naar een verkeerd adres', 'Brief naar een verkeerd gezin'],
      ['groepen 1, sleutel', undefined, 'ouders'],
      ['groepen 1, soort', undefined, 'ouder of verzorger'],
      ['groepen 1, aantal eigen', undefined, '1 tot en met 3'],
    ]);
    expect(verschillen(dan, dan)).toEqual([]);
    expect(verschillen(dan, undefined).every(({ wordt }) => wordt === undefined)).toBe(true);
  });

  const versie = (op: string, incident: Incident | undefined, besluit?: string): Versie => ({
    commit: 'a'.repeat(40),
    op,
    vastlegging:
      besluit === undefined
        ? undefined
        : {
            besluit,
            goedkeuringen: [
              { sleutel: 'cvb-1', functie: 'voorzitter CvB', id: 'x', op: '2026-09-13T08:00:00Z' },
            ],
          },
    lees: () => incident,
  });

  it('het verloop: nieuwste eerst, met besluit, goedkeuring en wat nog niet vaststaat', () => {
    const stappen = verloopBeeld({
      versies: [
        versie('2026-09-12T08:00:00+02:00', eerst),
        versie('2026-09-13T10:00:00+02:00', dan, 'U4 ap=ja betrokkenen=nee'),
        versie('2026-09-14T10:00:00+02:00', dan, 'ongewijzigd'),
      ],
      nu: makeIncident({ titel: 'Weer anders' }),
      pr: 12,
    });
    expect(
      stappen.map(({ wanneer, wat, verschillen: alle }) => `${wanneer} | ${wat} | ${alle.length}`),
    ).toEqual([
      'Nog niet samengevoegd | Voorgesteld in #12 | 4',
      'ma 14 sep 2026, 10:00 | Gewijzigd; aan het besluit verandert niets | 0',
      'zo 13 sep 2026, 10:00 | Besluit vastgelegd: U4 AP ja betrokkenen nee | 4',
      'za 12 sep 2026, 08:00 | In het register gezet | 0',
    ]);
    expect(stappen[2]?.goedkeuringen).toEqual(['voorzitter CvB, zo 13 sep 2026, 10:00']);
  });

  it('zonder geschiedenis is er geen verloop; een onleesbare stap zegt dat', () => {
    expect(verloopBeeld({ versies: [], nu: eerst, pr: undefined })).toEqual([]);
    const [, stap] = verloopBeeld({
      versies: [versie('2026-09-12T08:00:00Z', undefined)],
      nu: eerst,
      pr: undefined,
    });
    expect(stap?.wat).toBe('Weggehaald, of niet te lezen');
  });
});

describe('termijnen van een incident', () => {
  it('noemen som en vindplaats; wat loopt staat vooraan, met hoeveel er om is', () => {
    const { verslag } = registerMet([{ tijdlijn: { kennisname: '2026-09-11 16:45' } }]);
    const [eerste, ...rest] = termijnenBeeld(verslag.incidents[0]?.termijnen ?? [], NU);
    expect(eerste?.stand.tekst).toMatch(/^nog |te laat$/);
    expect(eerste?.deel).toBeGreaterThan(0.5);
    expect(eerste?.rekening.join(' ')).toContain('+ 24 uur = ');
    expect(rest.every(({ rekening, vindplaats }) => rekening.length > 0 && vindplaats !== '')).toBe(true);
  });
});

describe('maatregelen', () => {
  const maatregel = (anders: object) =>
    maatregelenBeeld(
      makeIncident({
        maatregelen: [{ omschrijving: 'x', soort: 'structureel', aard: 'technisch', ...anders }],
      }),
      '2026-09-14',
    )[0]?.stand;
  it.each([
    [{}, 'nog niet gereed', 'rustig'],
    [{ gereed_voor: '2026-09-14' }, 'nog niet gereed', 'rustig'],
    [{ gereed_voor: '2026-09-13' }, 'te laat', 'dringend'],
    [{ gereed_voor: '2026-09-13', gereed_op: '2026-09-20' }, 'gereed op 2026-09-20', 'klaar'],
    [{ gereed_voor: '2026-09-13', vervallen_reden: 'te duur' }, 'gaat niet door: te duur', 'rustig'],
  ])('%j', (anders, tekst, toon) => {
    expect(maatregel(anders)).toEqual({ tekst, toon });
  });
});

describe('leveranciers', () => {
  const met = (momenten: object, uren?: number) =>
    leveranciersBeeld(
      new Map([
        ['volg', makeLeverancier(uren === undefined ? {} : { afspraken: { berichttermijn_uren: uren } })],
      ]),
      [makeIncident({ organisaties: [{ leverancier: 'volg', hoedanigheid: 'verwerker', ...momenten }] })],
    )[0];
  const WIST = { wist_het_op: '2026-09-10 10:00' };
  it.each([
    [
      'op tijd',
      { ...WIST, liet_weten_op: '2026-09-11 10:00' },
      24,
      'na 1 dag; afgesproken was 24 uur',
      'klaar',
    ],
    [
      'een minuut te laat',
      { ...WIST, liet_weten_op: '2026-09-11 10:01' },
      24,
      'na 1 dag; afgesproken was 24 uur: te laat',
      'let-op',
    ],
    [
      'niets afgesproken',
      { ...WIST, liet_weten_op: '2026-09-11 10:00' },
      undefined,
      'na 1 dag; niets afgesproken',
      'let-op',
    ],
    ['nog niets laten weten', WIST, 24, 'liet het ons nog niet weten, of dat is niet vastgelegd', 'let-op'],
  ])('%s', (_, momenten, uren, bericht, toon) => {
    expect(met(momenten, uren)?.incidenten[0]).toMatchObject({ bericht, toon });
  });

  it('van een verwerker zonder afspraken ontbreken alle punten', () => {
    const beeld = met({});
    expect(beeld?.ontbreekt).toBe(6);
    expect(beeld?.punten).toHaveLength(7);
    expect(beeld?.afspraak).toBe('niet afgesproken');
  });
});

it('verwant is wat het incident noemt, en wat het incident noemt', () => {
  const een = makeIncident({ id: '2026-0001', gerelateerd: ['2026-0003', '2026-9999'] });
  const twee = makeIncident({ id: '2026-0002', titel: 'Twee', herhaling_van: [{ incident: '2026-0001' }] });
  const drie = makeIncident({ id: '2026-0003', titel: 'Drie', gerelateerd: ['2026-0001'] });
  const alle = new Map([een, twee, drie].map((each) => [each.id, each]));
  expect(verwant(een, alle).map(({ kenmerk, titel, hoe }) => [kenmerk, titel, hoe])).toEqual([
    ['2026-0002', 'Twee', 'later, met dezelfde oorzaak'],
    ['2026-0003', 'Drie', 'hangt samen'],
    ['2026-9999', undefined, 'hangt samen'],
  ]);
  expect(verwant(twee, alle).map(({ hoe }) => hoe)).toEqual(['eerder, met dezelfde oorzaak']);
});

describe('redenen', () => {
  it('het laatste oordeel eerst, elk antwoord met de reden die is opgeschreven', () => {
    const incident = makeIncident({
      beoordelingen: [
        {
          soort: 'eerste',
          moment: '2026-09-12 10:00',
          door: 'po-1',
          ap: { antwoord: 'nee', reden: 'Te klein.' },
        },
        {
          soort: 'herbeoordeling',
          moment: '2026-09-13',
          groepen: [{ groep: 'ouders', hoog_risico: { antwoord: 'ja', reden: 'Er is misbruik.' } }],
          betrokkenen: { antwoord: 'ja' },
          geen_datalek_reden: 'Bewijs.',
          advies_fg: { advies: 'Doe het.', opgevolgd: 'deels', reden_niet_opgevolgd: 'Het was te laat.' },
        },
      ],
    });
    const [laatste, eerste] = redenen(incident, makeOrganisatie().rolhouders);
    expect(eerste).toEqual({
      kop: 'Eerste oordeel: za 12 sep 2026, 10:00, Privacy Officer',
      redenen: [{ waarover: 'Melden bij de AP', antwoord: 'nee', reden: 'Te klein.' }],
    });
    expect(laatste?.kop).toBe('Opnieuw beoordeeld: 2026-09-13');
    expect(laatste?.redenen.map(({ waarover, antwoord, reden }) => [waarover, antwoord, reden])).toEqual([
      ['Betrokkenen informeren', 'ja', undefined],
      ['Een datalek', 'nee', 'Bewijs.'],
      [
        'B6. Geeft het datalek waarschijnlijk een hoog risico voor deze mensen? (ouders)',
        'ja',
        'Er is misbruik.',
      ],
      ['Advies van de FG', 'gevolgd: deels', 'Doe het. Niet (helemaal) gevolgd, omdat: Het was te laat.'],
    ]);
  });
});

describe('wie is bereikt', () => {
  const ronde = { gericht_aan: 'betrokkene', groep: 'alle', gedaan_op: '2026-09-12 12:00' } as const;
  const bij = (informeren: Incident['informeren']) => bereikBeeld(makeIncident({ informeren }));

  it('is er alleen als er iets te zeggen valt', () => {
    expect(bereikBeeld(makeIncident())).toBeUndefined();
    expect(bij({ pers: { persbericht: 'nee' } })).toBeUndefined();
    expect(bij({ reacties: {} })).toBeUndefined();
    expect(bij({ reacties: { vragen: 1, schadeclaims: 0 } })?.reacties).toBe(
      'Binnengekomen: 1 vraag, 0 claims.',
    );
    expect(bij({ reacties: { afgehandeld: 'nee' } })?.reacties).toBe('Nog niet alles is afgehandeld.');
  });

  it('noemt per ronde wat is geteld, en nooit een nul voor wat niet is geteld', () => {
    expect(bij({ rondes: [{ ...ronde, aantal: 30 }] })?.rondes).toEqual([
      {
        groep: 'alle',
        wanneer: 'za 12 sep 2026, 12:00',
        aantal: '30',
        nietBereikt: 'niet geteld',
        tweedePoging: '',
        bereikt: 'niet geteld',
      },
    ]);
  });

  it.each<[string, object, string, string]>([
    ['iedereen', { aantal: 30, niet_bereikt: 0 }, '', 'Iedereen die bericht kreeg is bereikt.'],
    ['een nog niet', { aantal: 30, niet_bereikt: 1 }, 'nog niet', '1 bericht kwam nog niet aan.'],
    [
      'na een tweede poging',
      { aantal: 30, niet_bereikt: 4, tweede_poging_op: '2026-09-13', tweede_poging_bereikt: 1 },
      '2026-09-13: 1 bereikt',
      '3 berichten kwamen nog niet aan.',
    ],
    [
      'niet geteld wie toen',
      { aantal: 30, niet_bereikt: 4, tweede_poging_op: '2026-09-13' },
      '2026-09-13: niet geteld',
      'Niet alles is geteld, dus het is niet zeker dat iedereen is bereikt.',
    ],
  ])('%s', (_, anders, tweedePoging, zin) => {
    const beeld = bij({ rondes: [{ ...ronde, ...anders }] });
    expect(beeld?.rondes[0]?.tweedePoging).toBe(tweedePoging);
    expect(beeld?.zin).toBe(zin);
    expect(beeld?.samen).toBeUndefined();
  });

  it('telt rondes samen, zonder wat nog gepland is', () => {
    const beeld = bij({
      rondes: [
        { ...ronde, aantal: 30, niet_bereikt: 0 },
        { ...ronde, aantal: 5, niet_bereikt: 1 },
        { gericht_aan: 'betrokkene', aantal: 100, gepland_op: '2026-09-20' },
      ],
    });
    expect(beeld?.samen).toEqual({ aantal: '35', nietBereikt: '1', bereikt: '34' });
    expect(beeld?.rondes[2]).toMatchObject({ groep: 'niet gezegd', wanneer: 'nog niet gedaan', bereikt: '' });
    expect(bij({ rondes: [{ gericht_aan: 'betrokkene', gepland_op: '2026-09-20' }] })?.zin).toBe(
      'Er is nog niemand geïnformeerd.',
    );
  });
});
