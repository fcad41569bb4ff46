import { describe, expect, it } from 'vitest';
import { countText, durationText, wordOf } from '../../scripts/weergave/text.ts';
import { velden } from '../../scripts/weergave/velden.ts';
import { relativeLink } from '../../site/src/view/links.ts';

const start = Temporal.Instant.from('2026-09-14T09:00:00Z');

describe('how values look', () => {
  it.each([
    [{ minutes: 0 }, '0 min'],
    [{ minutes: 59 }, '59 min'],
    [{ minutes: 60 }, '1 uur'],
    [{ hours: 2, minutes: 5 }, '2 uur en 5 min'],
    [{ hours: 24 }, '1 dag'],
    [{ hours: 51 }, '2 dagen en 3 uur'],
    [{ hours: 96 }, '4 dagen'],
  ])('%o is %s', (duration, expected) => {
    expect(durationText(start, start.add(duration))).toBe(expected);
    expect(durationText(start.add(duration), start)).toBe(expected);
  });

  it('words and counts', () => {
    expect(wordOf('niet_uit_te_sluiten')).toBe('niet uit te sluiten');
    expect(wordOf('advies_fg')).toBe('advies van de FG');
    expect(wordOf('cvb_ingelicht_op')).toBe('CvB ingelicht op');
    expect(wordOf('opdracht_ap')).toBe('opdracht AP');
    expect(wordOf('oud_medewerker')).toBe('oud-medewerker');
    expect(wordOf('toets_advies')).toBe('toets of advies');
    expect(wordOf('leerling_leeftijd_onbekend')).toBe('leerling, leeftijd onbekend');
    expect([countText(1, 'fout', 'fouten'), countText(0, 'fout', 'fouten')]).toEqual(['1 fout', '0 fouten']);
  });

  it.each([
    ['/index.html', '/velden.html', './velden.html'],
    ['/incidenten/2026-K7QF.html', '/velden.html', '../velden.html'],
    ['/incidenten/2026-K7QF.html', '/incidenten/2026-9999.html', '../incidenten/2026-9999.html'],
  ])('from %s to %s', (from, to, expected) => {
    expect(relativeLink(from, to)).toBe(expected);
  });
});

describe('fields of a file', () => {
  const tekst = (value: object) =>
    velden(value).map(({ naam, waarde }) => [naam, waarde.soort === 'tekst' ? waarde.tekst : waarde.soort]);

  it.each([
    [{ min: 25, max: 25 }, '25'],
    [{ min: 3, max: 5, schatting: 'ja' }, '3 tot en met 5 (schatting)'],
    [{ max: 25 }, 'ten hoogste 25'],
    [{ min: 4, max: 'onbekend' }, 'ten minste 4'],
    [{ min: 'onbekend', max: 'onbekend' }, 'onbekend'],
  ])('a number that is not known exactly: %o', (aantal, expected) => {
    expect(tekst({ aantal_betrokkenen: aantal })).toEqual([['aantal betrokkenen', expected]]);
  });

  it('choices are words, moments are Dutch, lists of short texts are one line', () => {
    expect(tekst({ soort: 'bijna_incident' })).toEqual([['soort', 'bijna incident']]);
    expect(tekst({ vestigingen: ['de-eik', 'de-beuk'] })).toEqual([['vestigingen', 'de-eik, de-beuk']]);
    const [tijdlijn] = velden({ tijdlijn: { kennisname: '2026-09-11 16:45' } });
    expect(JSON.stringify(tijdlijn)).toContain('vr 11 sep 2026, 16:45');
  });
});
