import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBsn, isIban, isOnderwijsnummer } from '../../scripts/privacy/proeven.ts';
import { vouw } from '../../scripts/privacy/vouw.ts';
import { zoekPersoonsgegevens } from '../../scripts/privacy/zoek.ts';
import { kortMet, kortZonder, met, zonder } from './eigen-teksten.data.ts';

interface Tekst {
  readonly id: string;
  readonly tekst: string;
  readonly persoonsgegevens: boolean;
  readonly verwacht: readonly { readonly soort: string; readonly waarde: string }[];
}

const bron: {
  readonly bsn_geldig: readonly string[];
  readonly bsn_ongeldig: readonly string[];
  readonly iban_geldig: readonly string[];
  readonly teksten: readonly Tekst[];
} = JSON.parse(readFileSync('test/privacy/teksten.json', 'utf8'));

/** Names of the kinds in the given texts. */
const SOORT: Readonly<Record<string, string>> = {
  email: 'e_mailadres',
  bsn: 'bsn',
  name: 'naam',
  phone: 'telefoonnummer',
  postcode: 'adres',
  iban: 'iban',
  birthdate: 'geboortedatum',
  ip: 'netwerkadres',
};

const JAAR = 2026;
const soortenIn = (tekst: string) => zoekPersoonsgegevens(tekst, { jaar: JAAR }).map(({ soort }) => soort);

describe('persoonsgegevens zoeken', () => {
  it.each(bron.teksten.filter((each) => each.persoonsgegevens))('vindt in $id wat erin staat', (tekst) => {
    const gevonden = zoekPersoonsgegevens(tekst.tekst, { jaar: JAAR });
    for (const { soort, waarde } of tekst.verwacht) {
      const plaats = vouw(tekst.tekst).indexOf(waarde);
      const raakt = gevonden.filter(
        (spoor) =>
          spoor.soort === SOORT[soort] &&
          (plaats < 0 || (spoor.van < plaats + waarde.length && plaats < spoor.tot)),
      );
      expect(raakt, `${soort} in ${tekst.id}`).not.toEqual([]);
    }
  });

  it.each(bron.teksten.filter((each) => !each.persoonsgegevens))('laat $id staan', ({ tekst }) => {
    expect(soortenIn(tekst)).toEqual([]);
  });

  it.each(met)('vindt in %j: %s', (tekst, soort) => {
    expect(soortenIn(tekst)).toContain(soort);
  });

  it.each(kortMet)('vindt iets in: %j', (tekst) => {
    expect(soortenIn(tekst)).not.toEqual([]);
  });

  it.each([...zonder, ...kortZonder])('laat staan: %j', (tekst) => {
    expect(soortenIn(tekst)).toEqual([]);
  });

  it('blokkeert alleen wat zeker is: een nummer met een naam ervoor, niet een los nummer of een naam', () => {
    const zekerheden = (tekst: string) => zoekPersoonsgegevens(tekst).map(({ zekerheid }) => zekerheid);
    expect(zekerheden('BSN 999994955')).toEqual(['zeker']);
    expect(zekerheden('nummer 999994955')).toEqual(['waarschijnlijk']);
    expect(zekerheden('juf Sanne')).toEqual(['waarschijnlijk']);
    expect(zekerheden('06-12345678')).toEqual(['zeker']);
    expect(zekerheden('020-1234567')).toEqual(['waarschijnlijk']);
    expect(zekerheden('9999 XX 12')).toEqual(['zeker']);
    expect(zekerheden('bij postcode 9999 XX')).toEqual(['waarschijnlijk']);
  });

  it('een adres of telefoonnummer van een organisatie mag in haar eigen bestand', () => {
    const tekst = 'Proeflaan 1, 9999 XX Proefdorp, 0521-123456';
    expect(zoekPersoonsgegevens(tekst, { isVanOrganisatie: true })).toEqual([]);
    expect(zoekPersoonsgegevens(tekst).length).toBeGreaterThan(1);
  });

  it.each([
    ['brief-emma-jansen.pdf', 'naam'],
    ['datalek/sanne', 'naam'],
    ['leerling_999994955.csv', 'bsn'],
  ])('vindt in de naam van een bestand of tak: %s', (naam, soort) => {
    expect(zoekPersoonsgegevens(naam, { isNaam: true }).map((each) => each.soort)).toContain(soort);
  });

  it.each(['incident/2026-K7QF', '2026/2026-K7QF.md', 'leveranciers/avondplanner-proef.md', 'main'])(
    'laat de naam %s staan',
    (naam) => {
      expect(zoekPersoonsgegevens(naam, { isNaam: true })).toEqual([]);
    },
  );

  it('ligt altijd binnen de tekst, op volgorde en zonder overlap', () => {
    const brokken = [
      ...met.map(([tekst]) => tekst),
      ...zonder,
      '\n',
      '\t',
      ';',
      '|',
      '"',
      '<',
      '@',
      '\u{1F600}',
    ];
    const tekst = fc.array(
      fc.oneof(fc.constantFrom(...brokken), fc.string({ unit: 'binary', maxLength: 20 })),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(tekst, (delen) => {
        const geheel = delen.join(' ');
        let vorige = 0;
        for (const { van, tot } of zoekPersoonsgegevens(geheel, { jaar: JAAR })) {
          expect(van).toBeGreaterThanOrEqual(vorige);
          expect(tot).toBeGreaterThan(van);
          expect(tot).toBeLessThanOrEqual(geheel.length);
          vorige = tot;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('vindt een zeker gegeven ook midden in gewone tekst', () => {
    const zeker = met.filter(([tekst]) =>
      zoekPersoonsgegevens(tekst).some((each) => each.zekerheid === 'zeker'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...zonder),
        fc.constantFrom(...zeker),
        fc.constantFrom(...zonder),
        (voor, wel, na) => {
          const [tekst, soort] = wel;
          expect(soortenIn(`${voor}\n\n${tekst}\n\n${na}`)).toContain(soort);
        },
      ),
    );
  });
});

describe('vouwen', () => {
  it('houdt elk teken op zijn plaats', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (tekst) => vouw(tekst).length === tekst.length));
  });
});

describe('proeven', () => {
  it.each(bron.bsn_geldig)('%s kan een BSN zijn', (nummer) => expect(isBsn(nummer)).toBe(true));
  it.each(bron.bsn_ongeldig)('%s kan geen BSN zijn', (nummer) => expect(isBsn(nummer)).toBe(false));
  it.each(bron.iban_geldig)('%s is een IBAN', (nummer) => expect(isIban(nummer)).toBe(true));
  it.each(['NL91ABNA0417164301', 'NL91ABNA041716430', 'XX91ABNA0417164300', ''])(
    '%s is geen IBAN',
    (nummer) => expect(isIban(nummer)).toBe(false),
  );

  it('van de nummers van negen cijfers doorstaat ongeveer een op elf de proef', () => {
    const geslaagd = Array.from({ length: 11_000 }, (_, index) => String(200_000_000 + index)).filter(isBsn);
    expect(geslaagd).toHaveLength(1000);
  });

  it('een onderwijsnummer begint met 10 en houdt vijf over', () => {
    const alle = Array.from({ length: 200 }, (_, index) => String(100_000_000 + index));
    const goed = alle.filter(isOnderwijsnummer);
    expect(goed.length).toBeGreaterThan(10);
    expect(goed.some(isBsn)).toBe(false);
    expect(isOnderwijsnummer('200000004')).toBe(false);
    expect(soortenIn(`onderwijsnummer ${goed[0]}`)).toEqual(['onderwijsnummer']);
  });
});
