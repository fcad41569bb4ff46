import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beoordeel } from '../../scripts/beoordeel.ts';
import { agendaTekst } from '../../scripts/intake/agenda.ts';
import type { Antwoorden } from '../../scripts/intake/incident.ts';
import { isBruikbaar, kenmerkVan, kennisnameVan, nieuwIncident } from '../../scripts/intake/incident.ts';
import { eindeVan } from '../../scripts/intake/klok.ts';
import { alsTekst, mailAdres, onderwerp, overzicht } from '../../scripts/intake/overzicht.ts';
import * as vragen from '../../scripts/intake/vragen.data.ts';
import { memorySource } from '../../scripts/register/memory.ts';
import { incidentPad, incidentTekst } from '../../scripts/register/write.ts';
import { NU, ORGANISATIE } from '../make.ts';

const KENMERK = '2026-M3KV';
const ontdekt = '2026-09-11T16:45';

const controle = (antwoorden: Antwoorden) => {
  const { incident, tekst } = nieuwIncident(antwoorden, KENMERK, NU);
  const source = memorySource({
    'organisatie.yaml': ORGANISATIE,
    [incidentPad(KENMERK)]: incidentTekst(incident, tekst),
  });
  return beoordeel({ source, nu: NU });
};

describe('een eerste bestand uit antwoorden', () => {
  const alles = vragen.gebeurtenissen.flatMap(({ waarde }) =>
    vragen.melders.map((melder) => ({ gebeurtenis: waarde, melder: melder.waarde, ontdekt })),
  );
  it.each(alles)('$gebeurtenis door $melder doorstaat de controle', (antwoorden) => {
    const { verslag, incidenten } = controle(antwoorden);
    expect(verslag.diagnostics.filter(({ blocking }) => blocking)).toEqual([]);
    expect(incidenten).toHaveLength(1);
  });

  it('doorstaat de controle bij elke combinatie van antwoorden, en zegt nooit meer dan er gezegd is', () => {
    const uit = (lijst: readonly vragen.Keuze[]) => fc.subarray(lijst.map(({ waarde }) => waarde));
    const een = (lijst: readonly vragen.Keuze[]) => fc.constantFrom(...lijst.map(({ waarde }) => waarde));
    const aantal = fc
      .tuple(fc.nat(5000), fc.nat(5000))
      .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
    const antwoorden = fc.record(
      {
        gebeurtenis: een(vragen.gebeurtenissen),
        ontdekt: fc.constant(ontdekt),
        melder: een(vragen.melders),
        begin: fc.constantFrom('2026-09-10T08:00', '2026-09-11'),
        duurtVoort: fc.constantFrom('ja', 'nee', 'onbekend'),
        groepen: uit(vragen.groepen),
        aantal,
        gegevens: uit(vragen.gegevens),
        geenMensen: fc.boolean(),
        bescherming: een(vragen.bescherming),
        gedaan: uit(vragen.gedaan),
        verhaal: fc.constantFrom(
          '',
          'Een ouder belde.',
          'Met: een dubbele punt\n# en een hekje\n---\n- en een streep',
        ),
      },
      { requiredKeys: ['gebeurtenis', 'ontdekt'] },
    );
    fc.assert(
      fc.property(antwoorden, (each) => {
        const { verslag, incidenten } = controle(each as Antwoorden);
        expect(verslag.diagnostics.filter(({ blocking }) => blocking)).toEqual([]);
        const feiten = incidenten[0]?.value.feiten;
        if (each.geenMensen) expect(feiten?.gegevens).toBeUndefined();
        else if ((each.groepen ?? []).length === 0 && (each.gegevens ?? []).length === 0)
          expect(feiten?.persoonsgegevens).toBeUndefined();
        if (each.verhaal) expect(incidenten[0]?.value.samenvatting).toBe(each.verhaal);
      }),
      { numRuns: 60 },
    );
  });

  it('een medewerker weet het voor de organisatie; van buiten telt het moment waarop wij het horen', () => {
    expect(kennisnameVan({ gebeurtenis: 'kwijt', melder: 'leraar', ontdekt }, NU)).toBe('2026-09-11 16:45');
    expect(kennisnameVan({ gebeurtenis: 'kwijt', melder: 'leerling-of-ouder', ontdekt }, NU)).toBe(
      '2026-09-14 09:00',
    );
    const { incident } = nieuwIncident({ gebeurtenis: 'kwijt', melder: 'leverancier', ontdekt }, KENMERK, NU);
    expect(incident.tijdlijn).toMatchObject({
      kennisname: '2026-09-14 09:00',
      kennisname_door: 'leverancier_aan_ons',
    });
  });

  it('twee groepen hebben samen een aantal, een groep heeft het zelf', () => {
    const met = (groepen: string[]) =>
      nieuwIncident({ gebeurtenis: 'kwijt', ontdekt, groepen, aantal: { min: 3, max: 9 } }, KENMERK, NU)
        .incident;
    expect(met(['ouders']).groepen?.[0]?.aantal_eigen).toEqual({ min: 3, max: 9, schatting: 'ja' });
    expect(met(['ouders', 'medewerkers']).aantal_betrokkenen?.eigen).toEqual({
      min: 3,
      max: 9,
      schatting: 'ja',
    });
  });

  it.each([
    ['2026-09-14T09:00', true],
    ['2026-09-14T09:01', false],
    ['2026-03-29T02:30', false],
    ['2026-02-31T10:00', false],
    ['', false],
    ['morgen', false],
  ])('%s is bruikbaar: %s', (moment, verwacht) => {
    expect(isBruikbaar(moment, NU)).toBe(verwacht);
  });

  it('een kenmerk is het jaar van kennisname en vier tekens, bij elk toeval', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 8 }), (toeval) =>
        /^2025-[0-9A-HJKMNP-TV-Z]{4}$/.test(kenmerkVan('2025-12-31 23:59', toeval)),
      ),
    );
  });
});

describe('het einde van de 72 uur', () => {
  it.each([
    ['2026-09-11 16:45', '2026-09-14T14:45:00Z'],
    // The clock goes back: 72 hours are 72 hours.
    ['2026-10-24 12:00', '2026-10-27T10:00:00Z'],
    ['onbekend', undefined],
  ])('vanaf %s', (kennisname, verwacht) => {
    expect(eindeVan(kennisname)?.toString()).toBe(verwacht);
  });
});

describe('de agenda', () => {
  const tekst = agendaTekst({
    uid: 'x@incidentregister',
    titel: '2026-M3KV: einde; van, de 72 uur',
    uitleg: `Regel een\nBEGIN:VALARM ${'é'.repeat(80)}`,
    moment: Temporal.Instant.from('2026-09-14T14:45:00Z'),
    gemaakt: NU,
  });

  it('is een geldig bestand: regels van ten hoogste 75 bytes, met een eigen regeleinde', () => {
    for (const regel of tekst.split('\r\n'))
      expect(new TextEncoder().encode(regel).length).toBeLessThanOrEqual(75);
    expect(tekst.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(tekst).toContain('DTSTART:20260914T141500Z\r\nDTEND:20260914T144500Z');
    expect(tekst.match(/BEGIN:VALARM\r\n/g)).toHaveLength(2);
  });

  it('laat tekst geen opdracht worden', () => {
    expect(tekst).toContain('SUMMARY:2026-M3KV: einde\\; van\\, de 72 uur');
    expect(tekst.split('\r\n').filter((regel) => regel.startsWith('BEGIN:VALARM'))).toHaveLength(2);
  });
});

describe('de mail', () => {
  const antwoorden: Antwoorden = {
    gebeurtenis: 'mail-verkeerd',
    melder: 'leraar',
    ontdekt,
    verhaal: 'Een & ander?',
  };

  it('zegt in het onderwerp wanneer de 72 uur eindigen', () => {
    const tekst = alsTekst(overzicht(antwoorden, 'De Eik', 'ma 14 sep', NU));
    const adres = new URL(mailAdres('privacy@school.example', onderwerp('ma 14 sep'), tekst));
    expect(adres.searchParams.get('subject')).toBe('Mogelijk datalek, 72 uur eindigen ma 14 sep');
    expect(adres.searchParams.get('body')).toContain('In eigen woorden: Een & ander?');
    expect(tekst).toContain('Waar: De Eik');
  });

  it('past altijd in een adres, en zegt het als er iets is weggelaten', () => {
    const adres = mailAdres('privacy@school.example', onderwerp(undefined), '😀 é\n'.repeat(2000));
    expect(adres.length).toBeLessThanOrEqual(1900);
    expect(new URL(adres).searchParams.get('body')).toMatch(/te lang/);
  });
});
