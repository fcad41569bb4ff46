import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rolhouder } from '../../scripts/gate/bevoegd.ts';
import type { Onderwerp } from '../../scripts/signaal/signalen.ts';
import { opVolgorde, REGISTER, signalen } from '../../scripts/signaal/signalen.ts';
import { herinneringTekst, merkenIn } from '../../scripts/signaal/tekst.ts';
import { genoemd } from '../../scripts/signaal/wie.ts';

const NU = Temporal.Instant.from('2026-09-14T09:00:00+02:00');
type Termijn = Onderwerp['termijnen'][number];

const termijn = (id: string, urenOver: number, meer: Partial<Termijn> = {}): Termijn => ({
  id,
  titel: `Titel van ${id}`,
  rol: 'privacy_officer',
  dueAt: NU.add({ minutes: Math.round(urenOver * 60) }),
  nabijUren: 24,
  isBindend: true,
  ...meer,
});
const onderwerp = (termijnen: readonly Termijn[], meer: Partial<Onderwerp> = {}): Onderwerp => ({
  kenmerk: '2026-K7QF',
  voorstel: undefined,
  berichten: [],
  termijnen,
  ...meer,
});
const ids = (each: Onderwerp) => signalen(each, NU).map((signaal) => signaal.termijn?.id);

describe('what is to be said', () => {
  it('names the law first, then the protocol, then what ends first', () => {
    expect([
      ...new Set(
        ids(
          onderwerp([
            termijn('maatregel:1', -5),
            termijn('fg', -9),
            termijn('ap-2wd-ontdekking', -1),
            termijn('ap-72u', 5),
          ]),
        ),
      ),
    ]).toEqual(['ap-72u', 'ap-2wd-ontdekking', 'fg', 'maatregel:1']);
    expect(ids(onderwerp([termijn('maatregel:1', 3), termijn('maatregel:2', 2)]))).toEqual([
      'maatregel:2',
      'maatregel:1',
    ]);
  });

  it('names the term of the protocol while it is the one to work by, and ends before that of the law', () => {
    const samen = (wet: number, protocol: number) => [
      ...new Set(
        ids(
          onderwerp([termijn('ap-72u', wet, { isBindend: false }), termijn('ap-2wd-ontdekking', protocol)]),
        ),
      ),
    ];
    // Both are passed at the same moment: who reads that there is a day has half a day.
    expect(samen(24, 12)).toEqual(['ap-2wd-ontdekking', 'ap-72u']);
    expect(samen(12, 0)).toEqual(['ap-2wd-ontdekking', 'ap-72u']);
    // What is over is over: now the law is what can still be kept.
    expect(samen(11.9, -0.1)).toEqual(['ap-72u', 'ap-2wd-ontdekking']);
  });

  it('is nothing while nothing is near', () => {
    expect(
      ids(onderwerp([termijn('ap-72u', 49), termijn('maatregel:1', 25), termijn('ap-1182', 1)])),
    ).toEqual([]);
  });

  it('a mark is of one incident, term, end and threshold', () => {
    const merken = [
      onderwerp([termijn('ap-72u', -1)]),
      onderwerp([termijn('ap-72u', -2)]),
      onderwerp([termijn('ap-72u:2', -1)]),
      onderwerp([termijn('ap-72u', -1)], { kenmerk: '2026-K7QG' }),
    ].flatMap((each) => signalen(each, NU).map(({ merk }) => merk));
    expect(merken).toHaveLength(24);
    expect(new Set(merken).size).toBe(24);
  });

  it('the most urgent incident goes first, so that a round that breaks off did that one', () => {
    const nieuw = (each: { readonly nieuw: ReturnType<typeof signalen> }) => each.nieuw;
    const werk = [
      onderwerp([termijn('maatregel:1', -100)], { kenmerk: 'd' }),
      onderwerp([termijn('ap-72u', 20)], { kenmerk: 'b' }),
      onderwerp([termijn('ap-72u', -3)], { kenmerk: 'a' }),
      onderwerp([termijn('fg', -3)], { kenmerk: 'c' }),
    ].map((each) => ({ onderwerp: each, nieuw: signalen(each, NU) }));
    expect(opVolgorde(werk, nieuw, NU).map((each) => each.onderwerp.kenmerk)).toEqual(['a', 'b', 'c', 'd']);
    // What cannot be read goes first; where nothing is to be said goes last.
    const bericht = { sleutel: 'x', zin: 'x', rol: 'beheerder', escaleert: true };
    const onleesbaar = onderwerp([], { kenmerk: 'x', berichten: [bericht] });
    const meer = [
      { onderwerp: onderwerp([], { kenmerk: 'z' }), nieuw: [] },
      ...werk,
      { onderwerp: onderwerp([], { kenmerk: 'y' }), nieuw: [] },
      { onderwerp: onleesbaar, nieuw: signalen(onleesbaar, NU) },
    ];
    expect(opVolgorde(meer, nieuw, NU).map((each) => each.onderwerp.kenmerk)).toEqual([
      'x',
      'a',
      'b',
      'c',
      'd',
      'z',
      'y',
    ]);
  });
});

describe('the text', () => {
  const tekst = (each: Onderwerp, namen: readonly string[] = ['po']) =>
    herinneringTekst({ onderwerp: each, nieuw: signalen(each, NU), namen, nu: NU });

  it('is the id and the time that is left', () => {
    expect(tekst(onderwerp([termijn('ap-72u', 5.2)])).split('\n\n')).toEqual([
      '**2026-K7QF: nog 5 uur en 12 min (tot ma 14 sep 2026 14:12)**',
      '@po: kijk in het register bij 2026-K7QF wat er moet gebeuren.',
      expect.stringMatching(/^<!-- incidentregister: herinnering 1(?: [0-9a-f]{16}){4} -->$/),
    ]);
    expect(
      tekst(
        onderwerp([termijn('ap-72u', -3), termijn('fg', 2), termijn('betrokkenen', 2)], { voorstel: 12 }),
      ),
    ).toMatch(
      /^\*\*2026-K7QF: de termijn is 3 uur voorbij \(ma 14 sep 2026 06:00\)\*\*\n\nEr zijn nog 2 termijnen nabij of voorbij\.\n\n@po: kijk in het register bij 2026-K7QF \(voorstel #12\)/,
    );
  });

  it('says of the register what it is about, each on its line', () => {
    const alle = onderwerp([termijn('jaaranalyse:2025', -30), termijn('protocol', -50)], {
      kenmerk: REGISTER,
    });
    expect(tekst(alle)).toContain(
      '**Register: Titel van jaaranalyse:2025: de termijn is 1 dag en 6 uur voorbij',
    );
    expect(tekst(alle)).toContain('**Titel van protocol: de termijn is 2 dagen en 2 uur voorbij');
  });

  it('calls nobody by name where no account is known, and says so', () => {
    expect(tekst(onderwerp([termijn('ap-72u', 5)]), [])).toContain('is geen account bekend');
  });

  it('property: its marks are found again, and nothing of the terms of an incident stands in it', () => {
    const soorten = [
      'ap-72u',
      'ap-2wd-ontdekking',
      'betrokkenen',
      'fg',
      'vervolgmelding',
      'leverancier:1',
      'maatregel:2',
      'effect:1',
      'bewaren',
    ];
    fc.assert(
      fc.property(
        fc.subarray(soorten, { minLength: 1 }),
        fc.integer({ min: -500, max: 10 }),
        (gekozen, uren) => {
          const alle = onderwerp(gekozen.map((id, index) => termijn(id, uren + index / 7)));
          const nieuw = signalen(alle, NU);
          fc.pre(nieuw.length > 0);
          const gemaakt = herinneringTekst({ onderwerp: alle, nieuw, namen: ['po'], nu: NU });
          expect(merkenIn(gemaakt)).toEqual(nieuw.map(({ merk }) => merk));
          expect(gemaakt).not.toMatch(
            /Titel|ap-|betrokken|fg|melding|leverancier|maatregel|effect|bewaren|AP|FG/,
          );
        },
      ),
    );
  });

  it('what somebody else types is no mark', () => {
    expect(merkenIn('<!-- incidentregister: herinnering 1 -->')).toEqual([]);
    expect(merkenIn('<!-- incidentregister: herinnering 1 0123456789abcdeg -->')).toEqual([]);
    expect(merkenIn('<!-- incidentregister: herinnering 1 0123456789abcdef -->')).toEqual([
      '0123456789abcdef',
    ]);
  });
});

describe('who is named', () => {
  const houder = (sleutel: string, rol: Rolhouder['rol'], meer: Partial<Rolhouder> = {}): Rolhouder => ({
    sleutel,
    functie: sleutel,
    rol,
    van: '2020-01-01',
    forge_id: sleutel.length + sleutel.charCodeAt(0) * 100,
    ...meer,
  });
  const allen = [
    houder('fg-1', 'fg'),
    houder('cvb-1', 'cvb'),
    houder('cvb-oud', 'cvb', { tot: '2026-09-13' }),
    houder('po-2', 'privacy_officer', { vervangt: 'po-1' }),
    houder('po-1', 'privacy_officer'),
    houder('ict-1', 'technicus'),
    houder('beheer', 'beheerder'),
  ];
  const wie = (een: Termijn, houders = allen, gekozen?: Parameters<typeof genoemd>[2]) =>
    genoemd({ merk: '', termijn: een, bericht: undefined }, houders, gekozen, NU).map(
      ({ sleutel }) => sleutel,
    );

  it.each([
    [48, ['po-1']],
    [12.1, ['po-1']],
    [12, ['po-1', 'po-2']],
    [6.1, ['po-1', 'po-2']],
    [6, ['po-1', 'po-2', 'cvb-1']],
    [2.1, ['po-1', 'po-2', 'cvb-1']],
    [2, ['po-1', 'po-2', 'cvb-1', 'fg-1']],
    [-1, ['po-1', 'po-2', 'cvb-1', 'fg-1']],
  ] as const)('%s hours before the end of a term of the law', (uren, verwacht) => {
    expect(wie(termijn('ap-72u', uren))).toEqual(verwacht);
  });

  it('what the board chose goes before', () => {
    const gekozen = { plaatsvervanger_uren: 48, cvb_uren: 24, fg_uren: 0 };
    expect(wie(termijn('ap-72u', 40), allen, gekozen)).toEqual(['po-1', 'po-2']);
    expect(wie(termijn('ap-72u', 1), allen, gekozen)).toEqual(['po-1', 'po-2', 'cvb-1']);
    expect(wie(termijn('ap-72u', -0.1), allen, gekozen)).toEqual(['po-1', 'po-2', 'cvb-1', 'fg-1']);
  });

  it('a choice between two thresholds counts from the one before it: at the next it would be too late', () => {
    const gekozen = { plaatsvervanger_uren: 36, cvb_uren: 5, fg_uren: 1 };
    expect(wie(termijn('ap-72u', 48), allen, gekozen)).toEqual(['po-1', 'po-2']);
    expect(wie(termijn('ap-72u', 6), allen, gekozen)).toEqual(['po-1', 'po-2', 'cvb-1']);
    expect(wie(termijn('ap-72u', 2), allen, gekozen)).toEqual(['po-1', 'po-2', 'cvb-1', 'fg-1']);
  });

  it('a measure is of who does it, and never of the board', () => {
    expect(wie(termijn('maatregel:1', 5, { rol: 'ict-1' }))).toEqual(['po-1', 'ict-1']);
    expect(wie(termijn('maatregel:1', -500, { rol: 'ict-1' }))).toEqual(['po-1', 'ict-1', 'po-2']);
  });

  it('where the Privacy Officer cannot be called the substitute is, and else the board', () => {
    const zonderAccount = allen.map((each) =>
      each.sleutel === 'po-1' ? houder('po-1', 'privacy_officer', { forge_id: undefined }) : each,
    );
    expect(wie(termijn('ap-72u', 40), zonderAccount)).toEqual(['po-1', 'po-2']);
    const zonderPo = allen.filter(({ rol }) => rol !== 'privacy_officer');
    expect(wie(termijn('ap-72u', 40), zonderPo)).toEqual(['cvb-1']);
    expect(wie(termijn('maatregel:1', 5), zonderPo)).toEqual(['cvb-1']);
  });

  it('of a proposal that cannot be read everybody hears, and of rounds that stand still the beheerder', () => {
    const bericht = { sleutel: 'x', zin: 'x', rol: 'beheerder' };
    const van = (escaleert: boolean) =>
      genoemd({ merk: '', termijn: undefined, bericht: { ...bericht, escaleert } }, allen, undefined, NU).map(
        ({ sleutel }) => sleutel,
      );
    expect(van(true)).toEqual(['po-1', 'beheer', 'po-2', 'cvb-1', 'fg-1']);
    expect(van(false)).toEqual(['po-1', 'beheer']);
  });
});
