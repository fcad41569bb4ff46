import { describe, expect, it } from 'vitest';
import { begrippen, vakwoorden } from '../../../site/src/view/begrippen.data.ts';
import { waarden, woordenlijst } from '../../../site/src/view/begrippen.ts';

describe('begrippen', () => {
  it('elke waarde van een keuzelijst heeft een zin, en er staat niets te veel', () => {
    const bekend = [...waarden().keys()];
    expect(bekend.length).toBeGreaterThan(400);
    expect(bekend.filter((waarde) => !begrippen[waarde])).toEqual([]);
    expect(Object.keys(begrippen).filter((naam) => !waarden().has(naam))).toEqual([]);
  });

  it('een zin is een zin: kort, met hoofdletter en punt', () => {
    for (const zin of [...Object.values(begrippen), ...vakwoorden.map((each) => each.zin)]) {
      expect(zin, zin).toMatch(/^[\p{Lu}].*\.$/u);
      expect(zin.length, zin).toBeLessThan(130);
    }
  });

  it('de woorden met één betekenis staan er, elk met een bron', () => {
    const woorden = vakwoorden.map(({ woord }) => woord);
    expect(woorden).toEqual(
      expect.arrayContaining([
        'melding',
        'grondslag',
        'besluit',
        'betrokkene',
        'register',
        'incident',
        'datalek',
      ]),
    );
    expect(vakwoorden.every(({ bron }) => bron !== '')).toBe(true);
  });

  it('elke waarde noemt waar zij voor dient', () => {
    expect(woordenlijst().every(({ velden }) => velden.length > 0)).toBe(true);
  });
});
