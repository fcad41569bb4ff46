import { describe, expect, it } from 'vitest';
import { leesWeigerlijst, opWeigerlijst, weigerlijstTekst } from '../../scripts/privacy/weigerlijst.ts';
import { zoekPersoonsgegevens } from '../../scripts/privacy/zoek.ts';

const ZOUT = '0123456789abcdef';
const NAMEN = ['Qorin', 'Testo van der Proef', 'Zélde', 'te veel woorden om een naam te zijn', ''];

describe('weigerlijst', () => {
  const { tekst, overgeslagen } = weigerlijstTekst(NAMEN, ZOUT);
  const lijst = leesWeigerlijst(tekst);

  it('bevat geen enkele naam', () => {
    expect(tekst.toLowerCase()).not.toMatch(/qorin|testo|proef|zelde/);
    expect(tekst.split('\n')).toHaveLength(2 + 3 + 1);
    expect(overgeslagen).toBe(2);
  });

  it.each([
    ['gisteren was qorin ziek', 'qorin'],
    ['TESTO VAN DER PROEF belde', 'TESTO VAN DER PROEF'],
    ['het werk van Zelde', 'Zelde'],
  ])('vindt in %j', (zin, woord) => {
    const zoekers = lijst ? [opWeigerlijst(lijst)] : [];
    const gevonden = zoekPersoonsgegevens(zin, {}, zoekers);
    expect(gevonden).toContainEqual({
      soort: 'weigerlijst',
      zekerheid: 'zeker',
      van: zin.indexOf(woord),
      tot: zin.indexOf(woord) + woord.length,
    });
  });

  it('zwijgt over een deel van een naam', () => {
    expect(lijst && opWeigerlijst(lijst)('van der Proef en Qor in', {})).toEqual([]);
  });

  it.each([
    '',
    'weigerlijst 1',
    'weigerlijst 1\nzout kort',
    `weigerlijst 1\nzout ${ZOUT}\nqorin`,
    'namen\nqorin',
  ])('herkent dat dit geen lijst is: %j', (geen) => expect(leesWeigerlijst(geen)).toBeUndefined());
});
