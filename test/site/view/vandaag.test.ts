import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { aantalIn, vandaag } from '../../../site/src/view/vandaag.ts';
import { registerMet } from './gezien.ts';

const op = (moment: string) => Temporal.Instant.from(moment);
const LEK: Partial<Incident> = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  feiten: {
    persoonsgegevens: 'ja',
    beveiliging_tekortgeschoten: 'ja',
    aantasting: { vertrouwelijkheid: 'vastgesteld' },
    gegevens: [{ soort: 'bsn' }],
  },
};
const beeld = (incidenten: readonly Partial<Incident>[], nu: string) => {
  const { verslag, organisatie } = registerMet(incidenten, { nu: op(nu) });
  return vandaag(verslag, organisatie?.rolhouders);
};
const LEEG = { eerste: [], meer: 0 };
const kort = ({ wat, staat, stand, wie }: ReturnType<typeof vandaag>['nu']['eerste'][number]) =>
  `${staat} | ${wat} | ${stand.tekst} | ${wie.naam}`;

describe('wat nu moet', () => {
  // Kennisname on a Friday: the protocol's two working days end on Tuesday, the law's 72 hours on Monday.
  const vrijdag = { ...LEK, tijdlijn: { kennisname: '2026-09-11 16:45' } };

  it.each([
    ['een dag voor het einde nog rustig', '2026-09-13T16:44:00+02:00', []],
    [
      'binnen een dag: bijna',
      '2026-09-13T16:46:00+02:00',
      ['nabij | Melden bij de AP | nog 23 uur en 59 min | Privacy Officer'],
    ],
    [
      'op het einde zelf: nog niet te laat',
      '2026-09-14T16:45:00+02:00',
      ['nabij | Melden bij de AP | nog 0 min | Privacy Officer'],
    ],
    [
      'een minuut later: te laat voor de wet',
      '2026-09-14T16:46:00+02:00',
      ['over | Melden bij de AP | 1 min te laat | Privacy Officer'],
    ],
  ])('%s', (_, nu, verwacht) => {
    expect(
      beeld([vrijdag], nu)
        .nu.eerste.filter(({ wat }) => wat === 'Melden bij de AP')
        .map(kort),
    ).toEqual(verwacht);
  });

  it('melden gaat voor, ook in de uren dat het protocol het eerste eindigt', () => {
    // Kennisname just after midnight: the second working day ends minutes before the 72 hours do, and the FG waits longer.
    const [taak] = beeld(
      [{ ...LEK, tijdlijn: { kennisname: '2026-09-08 00:13' } }],
      '2026-09-10T22:13:00+02:00',
    ).nu.eerste;
    expect(taak && kort(taak)).toBe('nabij | Melden bij de AP | nog 1 uur en 47 min | Privacy Officer');
    expect(taak?.tegen).toBe('het eigen protocol');
  });

  it('is het protocol voorbij en de wet nog niet, dan telt wat nog kan, en het andere staat erbij', () => {
    // Kennisname on a Monday: two working days end on Wednesday, 72 hours on Thursday.
    const [taak] = beeld(
      [{ ...LEK, tijdlijn: { kennisname: '2026-09-07 20:30' } }],
      '2026-09-10T16:45:00+02:00',
    ).nu.eerste;
    expect(taak && kort(taak)).toBe('nabij | Melden bij de AP | nog 3 uur en 45 min | Privacy Officer');
    expect(taak?.ook).toEqual(['Het eigen protocol: wo 9 sep 2026, 23:59 (16 uur en 45 min te laat).']);
    expect(taak?.waarom[0]).toMatch(/^ma 7 sep 2026 20:30 \+ 72 uur = do 10 sep 2026 20:30/);
  });

  it('een bladzijde noemt de dringendste twintig, en hoeveel er nog zijn', () => {
    const veel = Array.from({ length: 30 }, (_, index) => ({
      ...vrijdag,
      id: `2026-00${String(index).padStart(2, '0')}`,
    }));
    const { nu } = beeld(veel, '2026-09-20T12:00:00+02:00');
    expect(nu.eerste).toHaveLength(20);
    expect(aantalIn(nu)).toBeGreaterThanOrEqual(30);
  });

  it('een voorstel om niet te melden neemt de klok niet weg: niemand keurde het nog goed', () => {
    const nee = {
      ...vrijdag,
      beoordelingen: [
        {
          soort: 'eerste' as const,
          moment: '2026-09-12 10:00',
          groepen: [{ groep: 'alle', risico_onwaarschijnlijk: { antwoord: 'ja' as const, reden: 'x' } }],
          ap: { antwoord: 'nee' as const, reden: 'x' },
        },
      ],
    };
    const op = (nu: string) => {
      const { verslag } = registerMet([nee], {
        nu: Temporal.Instant.from(nu),
        voorgesteld: new Map([['2026-K7QF', 12]]),
      });
      return vandaag(verslag).voorstellen;
    };
    expect(op('2026-09-12T12:00:00+02:00')).toEqual([
      {
        kenmerk: '2026-K7QF',
        titel: 'Brief naar een verkeerd adres',
        zin: 'niet melden bij de AP; betrokkenen hoeven het niet te horen',
        pr: 12,
        klok: 'De 72 uur eindigen op ma 14 sep 2026, 16:45',
      },
    ]);
    expect(op('2026-09-14T16:46:00+02:00')[0]?.klok).toBe('De 72 uur zijn om sinds ma 14 sep 2026, 16:45');
    expect(beeld([nee], '2026-09-12T12:00:00+02:00').voorstellen).toEqual([]);
  });

  it('een jaaranalyse die moet, leidt naar die van dat jaar', () => {
    const { werk } = beeld([vrijdag], '2027-06-20T12:00:00+02:00');
    const analyse = werk.eerste.find(({ wat }) => wat.startsWith('Jaaranalyse over 2026'));
    expect(analyse?.stuk).toEqual({
      soort: 'jaaranalyse',
      pad: '/jaaranalyse/2026.html',
      tekst: 'Open de jaaranalyse',
    });
  });

  it('een oefening vraagt niets', () => {
    const { nu, straks, rollen } = beeld([{ ...vrijdag, oefening: 'ja' }], '2026-09-20T12:00:00+02:00');
    expect([...nu.eerste, ...straks.eerste, ...rollen]).toEqual([]);
  });

  it('niets te doen is rustig', () => {
    expect(beeld([], '2026-09-20T12:00:00+02:00')).toEqual({
      nu: LEEG,
      werk: LEEG,
      straks: LEEG,
      voorstellen: [],
      rollen: [],
    });
  });

  it('per rol: termijnen, vragen die de uitkomst veranderen, en wat ontbreekt', () => {
    const { rollen } = beeld([{ tijdlijn: { kennisname: '2026-09-11 16:45' } }], '2026-09-12T12:00:00+02:00');
    expect(rollen.map(({ naam }) => naam)).toEqual([
      'Privacy Officer',
      'CvB',
      'Technicus',
      'Communicatie',
      'Ontdekker',
    ]);
    const po = rollen[0];
    expect(po?.taken.eerste.length).toBeGreaterThan(0);
    expect(po?.vragen.eerste[0]?.vragen[0]?.alsNee).toMatch(/niet melden/);
    expect(rollen.find(({ naam }) => naam === 'Technicus')?.ontbreekt.eerste[0]?.wat.length).toBeGreaterThan(
      0,
    );
  });

  it('van een gesloten incident blijft alleen de beloofde maatregel over, bij wie haar doet', () => {
    const { nu, werk } = beeld(
      [
        {
          ...vrijdag,
          afsluiting: { gesloten_op: '2026-09-15 10:00' },
          maatregelen: [
            {
              omschrijving: 'x',
              soort: 'structureel',
              aard: 'technisch',
              eigenaar: 'po-1',
              gereed_voor: '2026-09-16',
            },
          ],
        },
      ],
      '2026-09-18T12:00:00+02:00',
    );
    expect(werk.eerste.map(kort)).toEqual([
      'over | Maatregel uitvoeren | 1 dag en 12 uur te laat | Privacy Officer',
    ]);
    expect(nu.eerste.every(({ kenmerk }) => kenmerk === '2026-K7QF')).toBe(true);
  });
});
