import { describe, expect, it } from 'vitest';
import { beoordeel } from '../../scripts/beoordeel.ts';
import { schoneVelden, schoneVrijeTekst, schoonIncident } from '../../scripts/privacy/schoon.ts';
import { folderSource } from '../../scripts/register/folder.ts';
import { makeIncident, NU } from '../make.ts';
import { kortMet } from './eigen-teksten.data.ts';

describe('een incident zonder persoonsgegevens', () => {
  it.each([
    [
      'bsn',
      'Het BSN 111222333 stond erop.',
      'Het BSN [weggelaten: een burgerservicenummer (BSN)] stond erop.',
    ],
    [
      'twee',
      'Bel 06-12345678 of mail jan@post.example nu.',
      /^Bel \[weggelaten: .*\] of mail \[weggelaten: .*\] nu\.$/,
    ],
    ['niets', 'Een brief kwam bij een ander aan.', 'Een brief kwam bij een ander aan.'],
  ])('laat weg: %s', (_, samenvatting, verwacht) => {
    const { incident, weggelaten } = schoonIncident(makeIncident({ samenvatting }));
    expect(incident.samenvatting).toEqual(
      typeof verwacht === 'string' ? verwacht : expect.stringMatching(verwacht),
    );
    expect(weggelaten.every(({ veld }) => veld === 'samenvatting')).toBe(true);
    expect(weggelaten.length > 0).toBe(incident.samenvatting !== samenvatting);
  });

  it('leest de naam van het veld mee, ook diep', () => {
    const { incident, weggelaten } = schoonIncident(
      makeIncident({
        feiten: { ontvangers: [{ soort: 'burger_of_bedrijf', omschrijving: 'mevrouw Jansen-de Vries' }] },
      }),
    );
    expect(JSON.stringify(incident)).not.toContain('Jansen');
    expect(weggelaten).toEqual([{ veld: 'feiten', soort: 'naam' }]);
  });

  it('laat staan wat de school liet staan, en alleen daar', () => {
    const tekst = 'Gebeld met mevrouw Jansen.';
    const { incident } = schoonIncident(
      makeIncident({
        titel: tekst,
        samenvatting: tekst,
        mag_blijven: [{ soort: 'naam', waar: 'titel', reden: 'verzonnen naam', op: '2026-09-12' }],
      }),
    );
    expect(incident.titel).toBe(tekst);
    expect(incident.samenvatting).not.toContain('Jansen');
  });

  it.each(kortMet)('laat niets staan van: %s', (...rij) => {
    const [tekst] = rij.map(String);
    const { incident, weggelaten } = schoonIncident(makeIncident({ samenvatting: `Let op. ${tekst}` }));
    expect(weggelaten.length).toBeGreaterThan(0);
    // Once more finds nothing: what was put in its place is no trace, and nothing was cut half.
    expect(schoonIncident(incident).weggelaten).toEqual([]);
  });

  it('verandert niets aan het voorbeeld', () => {
    const { incidenten } = beoordeel({ source: folderSource('incidents', '.'), nu: NU });
    expect(incidenten.length).toBeGreaterThan(10);
    for (const { value } of incidenten) expect(schoonIncident(value).incident).toEqual(value);
  });
});

describe('een vrije tekst zonder persoonsgegevens', () => {
  it('verliest wat er niet hoort, en houdt zijn regels', () => {
    const { tekst, weggelaten } = schoneVrijeTekst(
      '\n## Verloop\n\n- Gebeld over BSN 111222333.\n- Klaar.\n',
      makeIncident(),
    );
    expect(tekst).toBe(
      '\n## Verloop\n\n- Gebeld over BSN [weggelaten: een burgerservicenummer (BSN)].\n- Klaar.\n',
    );
    expect(weggelaten).toEqual([{ veld: 'tekst', soort: 'bsn' }]);
  });

  it('houdt wat in de tekst mag blijven, en niet wat alleen in een veld mag', () => {
    const mag = (waar: string) =>
      makeIncident({ mag_blijven: [{ soort: 'naam', waar, reden: 'verzonnen naam', op: '2026-09-12' }] });
    const tekst = 'Gebeld met mevrouw Jansen.';
    expect(schoneVrijeTekst(tekst, mag('tekst')).tekst).toBe(tekst);
    expect(schoneVrijeTekst(tekst, mag('titel')).tekst).not.toContain('Jansen');
  });
});

describe('andere waarden zonder persoonsgegevens', () => {
  it('een adres van een organisatie blijft staan waar organisaties staan, een BSN nooit', () => {
    const waarde = { contact: { e_mail: 'servicedesk@leverancier.example' }, naam: 'BSN 111222333' };
    const { waarde: schoon, weggelaten } = schoneVelden(waarde, { omgeving: { isVanOrganisatie: true } });
    expect(schoon.contact).toEqual(waarde.contact);
    expect(schoon.naam).not.toContain('111222333');
    expect(weggelaten).toEqual([{ veld: 'naam', soort: 'bsn' }]);
  });

  it('wat bevroren is verliest alleen wat zeker is', () => {
    const waarde = { antwoord: 'Gebeld met mevrouw Jansen over BSN 111222333.' };
    const schoon = (isAlleenZeker: boolean) =>
      schoneVelden(waarde, { omgeving: {}, isAlleenZeker }).waarde.antwoord;
    expect(schoon(true)).toContain('Jansen');
    expect(schoon(false)).not.toContain('Jansen');
    expect(schoon(true)).not.toContain('111222333');
  });
});
