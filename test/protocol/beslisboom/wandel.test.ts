import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Antwoorden, Mogelijk } from '../../../scripts/protocol/beslisboom/antwoorden.ts';
import type { Beslisboom, KnoopId } from '../../../scripts/protocol/beslisboom/beslisboom.data.ts';
import { beslisboom, omnibusBoom } from '../../../scripts/protocol/beslisboom/beslisboom.data.ts';
import type { UitkomstCode } from '../../../scripts/protocol/beslisboom/uitkomsten.data.ts';
import { uitkomsten } from '../../../scripts/protocol/beslisboom/uitkomsten.data.ts';
import { samen, verdictVan, wandel } from '../../../scripts/protocol/beslisboom/wandel.ts';

const JA_NEE: readonly KnoopId[] = ['B0', 'B1', 'B2', 'B3', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10'];
const ROLLEN = ['verantwoordelijke', 'gezamenlijk', 'verwerker', 'ontvanger'] as const;

/** Answers in one line: `jjjj v njnnn` for B0–B3, the role, B5–B10. */
function antwoorden(kort: string): Antwoorden {
  const [feiten = '', rol = '', oordelen = ''] = kort.split(' ');
  const letters = [...feiten, ...oordelen];
  const vanLetter = (letter: string | undefined): Mogelijk =>
    letter === 'j' ? ['ja'] : letter === 'n' ? ['nee'] : ['ja', 'nee'];
  const rollen = ROLLEN.filter((each) => rol === '?' || each.startsWith(rol));
  return {
    ...Object.fromEntries(JA_NEE.map((knoop, index) => [knoop, vanLetter(letters[index])])),
    B4: rollen,
  } as unknown as Antwoorden;
}

const uitkomst = (kort: string, boom: Beslisboom = beslisboom) => {
  const { code, grond } = verdictVan(wandel(boom, antwoorden(kort)).eindes);
  return grond ? `${code} ${grond}` : code;
};

/** Every branch of the tree: changing one of them makes a row fail. */
const TAKKEN: readonly (readonly [string, string, string])[] = [
  ['geen gebeurtenis', 'njjj verant nnnnnn', 'U0'],
  ['geen persoonsgegevens', 'jnjj verant nnnnnn', 'U1'],
  ['geen inbreuk op de beveiliging', 'jjnj verant nnnnnn', 'U1b'],
  ['niets geraakt', 'jjjn verant nnnnnn', 'U1'],
  ['wij zijn verwerker', 'jjjj verwerker nnnnnn', 'U2'],
  ['wij kregen het', 'jjjj ontvanger nnnnnn', 'U2b'],
  ['risico onwaarschijnlijk', 'jjjj verant jnnnnn', 'U3'],
  ['risico onwaarschijnlijk, gezamenlijk', 'jjjj gezamenlijk jnnnnn', 'U3'],
  ['geen hoog risico', 'jjjj verant nnnnnn', 'U4 geen_hoog_risico'],
  ['vooraf onbegrijpelijk', 'jjjj verant njjnnn', 'U4 vooraf_onbegrijpelijk'],
  ['risico weggenomen', 'jjjj verant njnjnn', 'U4 risico_weggenomen'],
  ['wettelijke reden', 'jjjj verant njnnjn', 'U4 wettelijke_reden'],
  ['onevenredige inspanning', 'jjjj verant njnnnj', 'U5b'],
  ['informeren', 'jjjj verant njnnnn', 'U5a'],
];

const ONTWERP: readonly (readonly [string, string, string])[] = [
  ['de vraag naar risico vervalt', 'jjjj verant jnnnnn', 'U3'],
  ['geen hoog risico is niet melden', 'jjjj verant nnnnnn', 'U3'],
  ['een hoog risico is melden', 'jjjj gezamenlijk jjnnnn', 'U5a'],
  ['met de uitzonderingen', 'jjjj verant njjnnn', 'U4 vooraf_onbegrijpelijk'],
  ['wij zijn verwerker', 'jjjj verwerker njnnnn', 'U2'],
  ['wij kregen het', 'jjjj ontvanger njnnnn', 'U2b'],
];

describe('de beslisboom', () => {
  it.each(TAKKEN)('%s: %s wordt %s', (_, kort, verwacht) => {
    expect(uitkomst(kort)).toBe(verwacht);
  });

  it.each(ONTWERP)('onder het ontwerp: %s: %s wordt %s', (_, kort, verwacht) => {
    expect(uitkomst(kort, omnibusBoom)).toBe(verwacht);
  });

  it('stelt de vragen in de volgorde waarin zij naar elkaar leiden', () => {
    for (const boom of [beslisboom, omnibusBoom]) {
      const plaats = new Map(boom.knopen.map(({ id }, index) => [id, index]));
      for (const { id, naar } of boom.knopen)
        for (const verder of Object.values(naar))
          if ('knoop' in verder) expect(plaats.get(verder.knoop)).toBeGreaterThan(plaats.get(id) ?? -1);
    }
    expect(omnibusBoom.knopen.map(({ id }) => id)).not.toContain('B5');
  });

  it('elke uitkomst en elke grond is te bereiken', () => {
    const bereikt = new Set(TAKKEN.map(([, , code]) => code.split(' ')[0]));
    expect([...bereikt].sort()).toEqual(Object.keys(uitkomsten).sort());
  });

  it('elke vraag zegt waar zij staat en helpt', () => {
    for (const { vraag, hulp, bron } of beslisboom.knopen) {
      expect(vraag.endsWith('?')).toBe(true);
      expect(hulp.length).toBeGreaterThan(30);
      expect(bron.length).toBeGreaterThan(0);
    }
  });

  it('een antwoord dat de boom niet kent is een fout in het programma', () => {
    expect(() => wandel(beslisboom, { ...antwoorden('jjjj verant nnnnnn'), B0: ['verwerker'] })).toThrow(
      'B0',
    );
  });
});

const jaNee = fc.constantFrom<Mogelijk>(['ja'], ['nee']);
const openJaNee = fc.constantFrom<Mogelijk>(['ja'], ['nee'], ['ja', 'nee']);
const bekend = fc.record({
  ...Object.fromEntries(JA_NEE.map((knoop) => [knoop, jaNee])),
  B4: fc.constantFrom(...ROLLEN).map((rol): Mogelijk => [rol]),
}) as unknown as fc.Arbitrary<Antwoorden>;
const misschien = fc.record({
  ...Object.fromEntries(JA_NEE.map((knoop) => [knoop, openJaNee])),
  B4: fc.subarray([...ROLLEN], { minLength: 1 }),
}) as unknown as fc.Arbitrary<Antwoorden>;

/** One of the answers that the open ones can still become. */
const invulling = (open: Antwoorden, keuze: number): Antwoorden =>
  Object.fromEntries(
    Object.entries(open).map(([knoop, mogelijk], index) => [
      knoop,
      [mogelijk[(keuze >> index) % mogelijk.length]],
    ]),
  ) as unknown as Antwoorden;

describe('voor alle antwoorden', () => {
  it('precies één uitkomst als alles bekend is, en geen vraag twee keer', () => {
    fc.assert(
      fc.property(bekend, (alle) => {
        const { eindes, pad } = wandel(beslisboom, alle);
        expect(eindes).toHaveLength(1);
        expect(new Set(pad.map(({ knoop }) => knoop)).size).toBe(pad.length);
      }),
    );
  });

  it('elk datalek is een beveiligingsincident; hoog risico is ook melden bij de AP', () => {
    for (const { ap, betrokkenen, datalek } of Object.values(uitkomsten)) {
      if (betrokkenen !== 'nee') expect(ap).toBe(true);
      if (ap) expect(datalek).toBe(true);
    }
    expect(uitkomsten.U0.datalek).toBe(false);
    expect(uitkomsten.U5b.gewicht).toBeGreaterThanOrEqual(uitkomsten.U5a.gewicht);
  });

  it('nee is nee onder elke invulling, ja is ja onder elke invulling', () => {
    fc.assert(
      fc.property(misschien, fc.nat(2 ** 22), (open, keuze) => {
        const nu = verdictVan(wandel(beslisboom, open).eindes);
        const later = verdictVan(wandel(beslisboom, invulling(open, keuze)).eindes);
        expect(nu.mogelijk).toContain(later.code);
        if (nu.ap !== 'voorlopig-ja') expect(later.ap).toBe(nu.ap);
        if (nu.betrokkenen === 'nee' || nu.betrokkenen === 'openbaar')
          expect(later.betrokkenen).toBe(nu.betrokkenen);
        if (nu.betrokkenen === 'ja') expect(['ja', 'openbaar']).toContain(later.betrokkenen);
        if (nu.datalek !== 'onbekend') expect(later.datalek).toBe(nu.datalek);
      }),
    );
  });

  it('het pad noemt elk antwoord met zijn herkomst', () => {
    const { pad } = wandel(beslisboom, antwoorden('jjjj verant ?nnnnn'), new Set(['B6']));
    expect(pad.map(({ knoop, antwoord, herkomst }) => `${knoop} ${antwoord} ${herkomst}`)).toEqual([
      'B0 ja feit',
      'B1 ja feit',
      'B2 ja feit',
      'B3 ja feit',
      'B4 verantwoordelijke feit',
      'B5 onbekend onbekend',
      'B6 nee oordeel',
    ]);
  });
});

describe('meer groepen', () => {
  const groep = (kort: string) => verdictVan(wandel(beslisboom, antwoorden(kort)).eindes);
  const U3 = groep('jjjj verant jnnnnn');
  const U4 = groep('jjjj verant nnnnnn');
  const U5a = groep('jjjj verant njnnnn');
  const U5b = groep('jjjj verant njnnnj');
  const open = groep('jjjj verant ??nnnn');

  it.each([
    ['de zwaarste telt', [U3, U5a, U4], 'U5a ja ja'],
    ['met haar grond', [U3, U4], 'U4 ja nee'],
    ['een zekere zwaarste is zeker, ook als een ander openstaat', [open, U5a], 'U5a ja ja'],
    ['anders staat het incident open', [open, U4], 'open ja nog-te-besluiten'],
    ['een open groep naast niet melden', [open, U3], 'open voorlopig-ja nog-te-besluiten'],
    ['apart en openbaar wegen even zwaar; apart blijft nodig', [U5a, U5b], 'U5a ja ja'],
    ['alleen openbaar', [U5b, U3], 'U5b ja openbaar'],
  ])('%s', (_, groepen, verwacht) => {
    const { code, ap, betrokkenen } = samen(groepen);
    expect(`${code} ${ap} ${betrokkenen}`).toBe(verwacht);
  });

  it('wat nog mogelijk is, de lichtste eerst', () => {
    expect(open.mogelijk).toEqual<UitkomstCode[]>(['U3', 'U4', 'U5a']);
    expect(samen([open, U4]).mogelijk).toEqual<UitkomstCode[]>(['U3', 'U4', 'U5a']);
    expect(samen([U3, U4]).grond).toBe('geen_hoog_risico');
    const uitstel = verdictVan([{ code: 'U4', grond: 'wettelijke_reden' }]);
    for (const groepen of [
      [U4, uitstel],
      [uitstel, U4],
    ])
      expect(samen(groepen).grond).toBe('wettelijke_reden');
  });
});
