import { describe, expect, it } from 'vitest';
import { checkIncident, makeFile, REQUIRED, short } from '../make.ts';
import { broken, replaced, withLine } from './broken-files.data.ts';

describe('a broken file gets a place and a sentence', () => {
  it.each(broken)('$naam', ({ bestand, verwacht, zegt }) => {
    const verslag = checkIncident(bestand);
    expect(short(verslag)).toEqual(verwacht);
    expect(verslag.diagnostics[0]?.message).toMatch(zegt);
    expect(verslag.diagnostics[0]?.message).not.toMatch(/expected|invalid|Jan|jan_de/i);
    expect(verslag.telling.blokkerend).toBeGreaterThan(0);
  });

  it('nothing was executed and no prototype changed', () => {
    expect('GEKRAAKT' in globalThis).toBe(false);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});

describe('a place stays right', () => {
  it('when there are blanks behind the dashes', () => {
    const yaml = `${REQUIRED}onze_rol: x\n`;
    expect(short(checkIncident(`---  \n${yaml}--- \n<b>\n`))).toEqual([
      '8:11 veld-waarde',
      '10:1 tekst-zonder-html',
    ]);
  });

  it('and at most a hundred findings of one file are shown, those that block first', () => {
    const yaml = `${REQUIRED}vestigingen:\n${'  - x # y\n'.repeat(200)}feiten: {${Array.from({ length: 150 }, (_, i) => `k${i}`).join()}}\n`;
    const { diagnostics, telling } = checkIncident(makeFile(yaml));
    expect(diagnostics).toHaveLength(100);
    expect(telling.blokkerend).toBe(100);
  });
});

describe('a warning stops nothing', () => {
  it.each([
    [
      'achter een waarde',
      replaced('Brief naar een verkeerd adres', 'Brief #3 en brief # 4'),
      ['4:14 tekst-achter-hekje'],
    ],
    [
      'achter een onderdeel van een lijst',
      withLine('vestigingen:\n  - de-eik # school'),
      ['9:12 tekst-achter-hekje'],
    ],
    [
      'in een groep op één regel',
      withLine('vestigingen: [de-eik # school\n  ]'),
      ['8:22 tekst-achter-hekje'],
    ],
    ['achter een moment', replaced('16:45', '16:45  # vrijdag'), ['7:33 tekst-achter-hekje']],
  ])('tekst achter een hekje: %s', (_, bestand, verwacht) => {
    const verslag = checkIncident(bestand);
    expect(short(verslag)).toEqual(verwacht);
    expect(verslag.telling.blokkerend).toBe(0);
  });
});

describe('what looks odd and is right', () => {
  it.each([
    { naam: 'Windows-regeleinden', bestand: makeFile().replaceAll('\n', '\r\n') },
    { naam: 'een merkteken vooraan (BOM)', bestand: `\uFEFF${makeFile()}` },
    { naam: 'spaties achter de streepjes', bestand: makeFile().replaceAll('---', '---  ') },
    { naam: 'emoji en Arabisch', bestand: withLine('aard_anders: "👨‍👩‍👧 تسريب"') },
    { naam: 'een regel met alleen een opmerking', bestand: withLine('# opmerking\n  # ook') },
    {
      naam: 'een opmerking achter een veld met een groep',
      bestand: replaced('tijdlijn:', 'tijdlijn: # momenten'),
    },
    {
      naam: 'een hekje tussen aanhalingstekens',
      bestand: replaced('Brief naar', '"Brief # naar').replace('verkeerd adres', 'verkeerd adres"'),
    },
    {
      naam: 'een hekje in tekst van meer regels',
      bestand: replaced(
        'samenvatting: Een brief',
        'samenvatting: >-\n  Brief # een\n\n  en # twee\n  # drie\n  Een brief',
      ),
    },
    {
      naam: 'een opmerking achter een waarde tussen aanhalingstekens',
      bestand: replaced('Brief naar een verkeerd adres', '"Brief" # de eerste'),
    },
    { naam: 'een hekje zonder spatie', bestand: replaced('Brief naar', 'Brief #3, C#').replace('#3', '3#') },
    { naam: 'sjabloontekens', bestand: makeFile(REQUIRED, '{{ 7*7 }} $(7*7) <%= 7 %\\>\n') },
    {
      naam: 'vaste koppen en een tabel',
      bestand: makeFile(REQUIRED, '## Verloop\n\n### Dag 1\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'),
    },
    { naam: 'T en seconden en afstand', bestand: replaced('2026-09-11 16:45', '2026-09-11T16:45:30+02:00') },
  ])('$naam', ({ bestand }) => {
    expect(short(checkIncident(bestand))).toEqual([]);
  });
});
