import { describe, expect, it } from 'vitest';
import { beoordeel } from '../../scripts/beoordeel.ts';
import { memorySource } from '../../scripts/register/memory.ts';
import { NU, REQUIRED } from '../make.ts';

const PATH = '2026/2026-K7QF.md';
const gevonden = (velden: string, tekst = '', path = PATH) =>
  beoordeel({
    source: memorySource({ [path]: `---\n${REQUIRED}${velden}---\n${tekst}` }),
    nu: NU,
  }).verslag.diagnostics.filter(({ ruleId }) => ruleId.endsWith('persoonsgegevens'));

const uitzondering = (regels: string) =>
  `mag_blijven:\n  - ${regels}\n    op: 2026-09-12\n    reden: Nummer van een dienst.\n`;

describe('persoonsgegevens in een bestand', () => {
  it('zegt de plaats in de velden en herhaalt de waarde nergens', () => {
    const alle = gevonden('# BSN 999994955\n');
    expect(alle).toMatchObject([
      { ruleId: 'geen-persoonsgegevens', severity: 'error', blocking: true, column: 7 },
    ]);
    expect(JSON.stringify(alle)).not.toContain('999994955');
  });

  it('zegt de plaats in de tekst', () => {
    const [een] = gevonden('', '\n## Verloop\n\nDe leraar belde 06-12345678 op.\n');
    const regels = REQUIRED.split('\n').length - 1;
    expect(een).toMatchObject({ line: regels + 2 + 4, column: 17, endColumn: 28 });
  });

  it('waarschuwt bij een naam, en blokkeert dan niet', () => {
    expect(gevonden('', 'Juf Sanne belde.\n')).toMatchObject([
      { ruleId: 'mogelijk-persoonsgegevens', severity: 'warning', blocking: false },
    ]);
  });

  it('vindt ook iets in een bestand dat verder niet te lezen is', () => {
    expect(gevonden('onbekend_veld: [\n', 'BSN 999994955\n')).toHaveLength(1);
  });

  it('laat staan waar een reden en een dag bij staan', () => {
    expect(gevonden(uitzondering('soort: telefoonnummer\n    waar: tekst'), 'Bel 06-12345678.\n')).toEqual(
      [],
    );
  });

  it.each([
    ['een andere soort', 'soort: naam\n    waar: tekst'],
    ['een ander veld', 'soort: telefoonnummer\n    waar: samenvatting'],
  ])('een uitzondering voor %s telt niet', (_naam, regels) => {
    expect(gevonden(uitzondering(regels), 'Bel 06-12345678.\n')).toHaveLength(1);
  });

  it('een gegeven meer dan is besloten, en alle komen weer in beeld', () => {
    const tekst = 'Bel 06-12345678 of 06-87654321.\n';
    expect(gevonden(uitzondering('soort: telefoonnummer\n    waar: tekst'), tekst)).toHaveLength(2);
    expect(gevonden(uitzondering('soort: telefoonnummer\n    waar: tekst\n    aantal: 2'), tekst)).toEqual(
      [],
    );
  });

  it('een datum van het jaar van het incident is geen geboortedatum', () => {
    expect(gevonden('', 'geboren op 3 mei 2026\n')).toEqual([]);
    expect(gevonden('', 'geboren op 3 mei 2014\n')).toHaveLength(1);
  });

  it('een naam in een bestand van een leverancier is gewoon een bedrijf met een telefoon', () => {
    const bestand =
      '---\nschema: 1\nnaam: Proef Software BV\nhoedanigheid: verwerker\ncontact:\n  telefoon: 0521-123456\n---\n';
    const { verslag } = beoordeel({ source: memorySource({ 'leveranciers/proef.md': bestand }), nu: NU });
    expect(verslag.diagnostics.filter(({ ruleId }) => ruleId.endsWith('persoonsgegevens'))).toEqual([]);
  });
});
