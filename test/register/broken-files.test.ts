import { describe, expect, it } from 'vitest';
import { checkIncident, makeFile, REQUIRED, short } from '../make.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const withLine = (line: string) => makeFile(`${REQUIRED}${line}\n`);
const replaced = (from: string, to: string) => makeFile(REQUIRED.replace(from, to));

/** A person breaks a file in these ways; each gets a place and a rule. */
const broken: readonly { naam: string; bestand: string | Uint8Array; verwacht: string[]; zegt: RegExp }[] = [
  {
    naam: 'een verkeerd type',
    bestand: replaced('titel: Brief naar een verkeerd adres', 'titel: 12'),
    verwacht: ['4:8 veld-waarde'],
    zegt: /titel is een getal.*aanhalingstekens/,
  },
  {
    naam: 'ja zonder betekenis (true)',
    bestand: withLine('oefening: true'),
    verwacht: ['8:11 veld-waarde'],
    zegt: /Schrijf ja of nee/,
  },
  {
    naam: 'een dag die niet bestaat',
    bestand: replaced('2026-09-11', '2026-02-30'),
    verwacht: ['7:15 veld-waarde'],
    zegt: /dag of de tijd bestaat niet/,
  },
  {
    naam: 'dag voorop',
    bestand: replaced('2026-09-11 16:45', '11-09-2026 16:45'),
    verwacht: ['7:15 veld-waarde'],
    zegt: /jaar vooraan/,
  },
  {
    naam: 'een dag zonder tijd',
    bestand: replaced('2026-09-11 16:45', '2026-09-11'),
    verwacht: ['7:15 veld-waarde'],
    zegt: /tijd ontbreekt\. Weet u alleen de dag\? Schrijf onbekend, en zet de dag bij eerste_signaal/,
  },
  {
    naam: 'een dag die niet bestaat, zonder tijd',
    bestand: replaced('2026-09-11 16:45', '2026-02-30'),
    verwacht: ['7:15 veld-waarde'],
    zegt: /De dag bestaat niet\. Verwacht/,
  },
  {
    naam: 'een tijd waar alleen een dag hoort',
    bestand: withLine('bewaren: { bewaarstop: { reden: klacht, sinds: 2026-09-11 16:45 } }'),
    verwacht: ['8:48 veld-waarde'],
    zegt: /alleen een dag, zonder tijd/,
  },
  {
    naam: 'een dag van voor 2000',
    bestand: withLine('verwerking: { in_gebruik_sinds: 1999-12-31 }'),
    verwacht: ['8:33 veld-waarde'],
    zegt: /Van vóór 2000 kan alleen een maand/,
  },
  {
    naam: 'een maand als woord',
    bestand: replaced('2026-09-11 16:45', '11 september 2026 16:45'),
    verwacht: ['7:15 veld-waarde'],
    zegt: /de maand als getal/,
  },
  {
    naam: 'letters achter de tijd',
    bestand: replaced('16:45', '16:45 CEST'),
    verwacht: ['7:15 veld-waarde'],
    zegt: /Haal de letters achter de tijd weg/,
  },
  {
    naam: 'kromme aanhalingstekens om een keuze',
    bestand: withLine('oefening: ‘nee’'),
    verwacht: ['8:11 veld-waarde'],
    zegt: /kromme aanhalingstekens/,
  },
  {
    naam: 'een bijzondere spatie als inspringing',
    bestand: replaced('  kennisname', ' \u00a0kennisname'),
    verwacht: ['7:2 yaml-leesbaar'],
    zegt: /bijzondere spatie/,
  },
  {
    naam: 'een vraagteken als waarde',
    bestand: replaced('2026-09-11 16:45', '?'),
    verwacht: ['7:15 yaml-leesbaar'],
    zegt: /schrijf dan onbekend/,
  },
  {
    naam: 'de eerste regel springt in',
    bestand: replaced('schema: 1', '  schema: 1'),
    verwacht: ['3:1 yaml-leesbaar'],
    zegt: /te ver naar links of naar rechts/,
  },
  {
    naam: 'een aanhalingsteken dat bij de tekst hoort',
    bestand: replaced('titel: Brief', "titel: 's Ochtends brief"),
    verwacht: ['4:8 yaml-leesbaar'],
    zegt: /Hoort het bij de tekst/,
  },
  {
    naam: 'een feit zonder feiten erboven',
    bestand: withLine('inzage: ja'),
    verwacht: ['8:1 veld-bekend'],
    zegt: /hoort onder feiten/,
  },
  {
    naam: 'een streepje zonder spatie',
    bestand: withLine('vestigingen:\n  -de-eik'),
    verwacht: ['9:3 veld-waarde'],
    zegt: /een streepje en een spatie/,
  },
  {
    naam: 'de naam van een school in plaats van haar sleutel',
    bestand: withLine('vestigingen: [De Eik]'),
    verwacht: ['8:15 veld-waarde'],
    zegt: /sleutel van een vestiging uit organisatie\.yaml/,
  },
  {
    naam: 'een tijd die niet bestaat',
    bestand: replaced('16:45', '25:61'),
    verwacht: ['7:15 veld-waarde'],
    zegt: /tijd bestaat niet/,
  },
  {
    naam: 'het uur met één cijfer',
    bestand: replaced('16:45', '9:05'),
    verwacht: ['7:15 veld-waarde'],
    zegt: /uur met twee cijfers/,
  },
  {
    naam: 'een punt in de tijd',
    bestand: replaced('16:45', '16.45'),
    verwacht: ['7:15 veld-waarde'],
    zegt: /dubbele punt tussen uur en minuut/,
  },
  {
    naam: 'het woord uur',
    bestand: replaced('16:45', '16:45 uur'),
    verwacht: ['7:15 veld-waarde'],
    zegt: /woord uur weg/,
  },
  {
    naam: 'schuine strepen',
    bestand: replaced('2026-09-11', '2026/09/11'),
    verwacht: ['7:15 veld-waarde'],
    zegt: /streepjes tussen/,
  },
  {
    naam: 'een dag met één cijfer',
    bestand: replaced('2026-09-11', '2026-9-1'),
    verwacht: ['7:15 veld-waarde'],
    zegt: /maand en dag met twee cijfers/,
  },
  {
    naam: 'een te lange titel',
    bestand: replaced('Brief naar een verkeerd adres', 'é'.repeat(121)),
    verwacht: ['4:8 veld-waarde'],
    zegt: /Nu zijn het 121 tekens/,
  },
  {
    naam: 'een titel van twee regels',
    bestand: replaced('titel: Brief naar een verkeerd adres', 'titel: |-\n  een\n  twee'),
    verwacht: ['4:8 veld-waarde'],
    zegt: /maak er één regel van/,
  },
  {
    naam: 'een andere versie',
    bestand: replaced('schema: 1', 'schema: 2'),
    verwacht: ['2:9 veld-waarde'],
    zegt: /schema moet 1 zijn/,
  },
  {
    naam: 'een vestiging als naam',
    bestand: withLine('vestigingen: [De Eik]'),
    verwacht: ['8:15 veld-waarde'],
    zegt: /geen hoofdletters en geen spaties/,
  },
  {
    naam: 'een vestiging die er niet is',
    bestand: withLine('vestigingen: [de-beuk]'),
    verwacht: ['8:15 vestiging-bekend'],
    zegt: /Kies uit: de-eik, geheel/,
  },
  {
    naam: 'een bestand van Word',
    bestand: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
    verwacht: ['1:1 bestand-utf8'],
    zegt: /bestand van Word/,
  },
  ...(
    [
      ['een regel zonder dubbele punt', 'soort incident', '8:1'],
      ['een dubbele punt zonder spatie', 'soort:incident', '8:1'],
      ['een zin op een eigen regel', 'De ouder belde.', '8:1'],
      ['een lijst als naam van een veld', '[a]: Jan', '8:1'],
    ] as const
  ).map(([naam, regel, plaats]) => ({
    naam,
    bestand: withLine(regel),
    verwacht: [`${plaats} yaml-leesbaar`],
    zegt: /geen veld: waarde/,
  })),
  {
    naam: 'een punt in een getal',
    bestand: withLine('aantal_betrokkenen: { eigen: { min: 1.000 } }'),
    verwacht: ['8:37 veld-waarde'],
    zegt: /zonder punt/,
  },
  {
    naam: 'een soort voor een waarde',
    bestand: withLine('aard_anders: ! Belangrijk'),
    verwacht: ['8:14 yaml-leesbaar'],
    zegt: /uitroepteken/,
  },
  {
    naam: 'een naam voor een waarde zonder spatie',
    bestand: withLine('feiten: { "opmerking":&Jan brief }'),
    verwacht: ['8:23 yaml-leesbaar'],
    zegt: /woord erachter zou verdwijnen/,
  },
  {
    naam: 'een veld dat te ver inspringt',
    bestand: withLine('  oefening: ja'),
    verwacht: ['8:3 veld-bekend'],
    zegt: /helemaal links/,
  },
  {
    naam: 'een veld dat niet inspringt',
    bestand: withLine('geregistreerd: 2026-09-12 10:00'),
    verwacht: ['8:1 veld-bekend'],
    zegt: /hoort onder tijdlijn/,
  },
  {
    naam: 'een naam op een verkeerde plaats: geen raad om hem te verplaatsen',
    bestand: withLine('naam: Piet'),
    verwacht: ['8:1 veld-bekend'],
    zegt: /^Dit is geen veld van het register/,
  },
  {
    naam: 'duizenden lege regels',
    bestand: withLine('\n'.repeat(3000)),
    verwacht: ['7:1 bestand-zonder-lege-stukken'],
    zegt: /lege regels/,
  },
  {
    naam: 'een datum in woorden',
    bestand: replaced('2026-09-11 16:45', 'vrijdag 11 september'),
    verwacht: ['7:15 veld-waarde'],
    zegt: /2026-09-11 16:45/,
  },
  {
    naam: 'een jaar buiten bereik',
    bestand: replaced('2026-09-11', '9999-09-11'),
    verwacht: ['7:15 veld-waarde'],
    zegt: /2000 en 2099/,
  },
  {
    naam: 'een veld dat ontbreekt',
    bestand: replaced('titel: Brief naar een verkeerd adres\n', ''),
    verwacht: ['1:1 veld-verplicht'],
    zegt: /titel ontbreekt/,
  },
  {
    naam: 'een veld dat ontbreekt in een groep',
    bestand: replaced('  kennisname: 2026-09-11 16:45', '  geregistreerd: 2026-09-11 16:45'),
    verwacht: ['6:1 veld-verplicht'],
    zegt: /tijdlijn › kennisname ontbreekt\. .* Uitleg: Wanneer iemand/,
  },
  {
    naam: 'een leeg veld',
    bestand: replaced('titel: Brief naar een verkeerd adres', 'titel:'),
    verwacht: ['4:1 veld-waarde'],
    zegt: /titel is leeg/,
  },
  {
    naam: 'een verkeerd gespeld veld',
    bestand: withLine('onze_roll: verwerker'),
    verwacht: ['8:1 veld-bekend'],
    zegt: /Bedoelt u onze_rol\?/,
  },
  {
    naam: 'een onbekend veld',
    bestand: withLine('jan_de_vries: ja'),
    verwacht: ['8:1 veld-bekend'],
    zegt: /geen veld van het register/,
  },
  {
    naam: 'een keuze die niet bestaat',
    bestand: withLine('onze_rol: verwerkers'),
    verwacht: ['8:11 veld-waarde'],
    zegt: /Bedoelt u verwerker\?/,
  },
  {
    naam: 'verkeerd ingesprongen',
    bestand: replaced('titel:', ' titel:'),
    verwacht: ['4:2 yaml-leesbaar'],
    zegt: /links of naar rechts/,
  },
  {
    naam: 'een tab',
    bestand: replaced('  kennisname', '\tkennisname'),
    verwacht: ['7:1 yaml-leesbaar'],
    zegt: /tab/,
  },
  {
    naam: 'een dubbele punt in tekst',
    bestand: replaced('Brief naar een verkeerd adres', 'Mail: verkeerd'),
    verwacht: ['4:8 yaml-leesbaar'],
    zegt: /dubbele punt.*aanhalingstekens/,
  },
  {
    naam: 'een aanhalingsteken dat niet sluit',
    bestand: replaced('Brief naar een verkeerd adres', '"Brief'),
    verwacht: ['4:8 yaml-leesbaar'],
    zegt: /aanhalingsteken/,
  },
  {
    naam: 'twee keer hetzelfde veld',
    bestand: withLine('titel: Nog een'),
    verwacht: ['8:1 yaml-leesbaar'],
    zegt: /twee keer/,
  },
  {
    naam: 'een verwijzing',
    bestand: withLine('aard_anders: *x'),
    verwacht: ['8:15 yaml-leesbaar'],
    zegt: /sterretje/,
  },
  {
    naam: 'een naam voor een waarde',
    bestand: withLine('aard_anders: &Jan de brief'),
    verwacht: ['8:14 yaml-leesbaar'],
    zegt: /woord erachter zou verdwijnen/,
  },
  {
    naam: 'te ver ingesprongen',
    bestand: withLine('   geregistreerd: 2026-09-12 10:00'),
    verwacht: ['8:4 yaml-leesbaar'],
    zegt: /links of naar rechts/,
  },
  {
    naam: 'geen spatie na de dubbele punt',
    bestand: replaced('titel: ', 'titel:'),
    verwacht: ['4:1 yaml-leesbaar'],
    zegt: /dubbele punt met een spatie/,
  },
  {
    naam: 'een apenstaartje vooraan',
    bestand: replaced('Brief naar', '@Brief naar'),
    verwacht: ['4:8 yaml-leesbaar'],
    zegt: /aanhalingstekens/,
  },
  {
    naam: 'een haakje dat niet sluit',
    bestand: withLine('vestigingen: [de-eik'),
    verwacht: ['8:21 yaml-leesbaar'],
    zegt: /haakje/,
  },
  {
    naam: 'een uitroepteken',
    bestand: withLine('aard_anders: !!js/function "x"'),
    verwacht: ['8:14 yaml-leesbaar'],
    zegt: /uitroepteken/,
  },
  {
    naam: 'te diep genest',
    bestand: withLine(`feiten: ${'['.repeat(20_000)}`),
    verwacht: ['8:28 yaml-leesbaar'],
    zegt: /te diep/,
  },
  { naam: 'geen velden', bestand: '---\n---\n', verwacht: ['2:1 yaml-leesbaar'], zegt: /geen velden/ },
  {
    naam: 'een lijst in plaats van velden',
    bestand: makeFile('- een\n- twee\n'),
    verwacht: ['1:1 veld-waarde'],
    zegt: /blok met velden is een lijst/,
  },
  {
    naam: '---js wordt nooit uitgevoerd',
    bestand: '---js\nglobalThis.GEKRAAKT = true\n---\n',
    verwacht: ['1:1 blok-met-velden'],
    zegt: /voert niets uit/,
  },
  {
    naam: '---constructor',
    bestand: '---constructor\nx\n---\n',
    verwacht: ['1:1 blok-met-velden'],
    zegt: /precies ---/,
  },
  {
    naam: '+++ van TOML',
    bestand: '+++\nid = 1\n+++\n',
    verwacht: ['1:1 blok-met-velden'],
    zegt: /begint niet met/,
  },
  {
    naam: 'geen sluitstreep',
    bestand: `---\n${REQUIRED}`,
    verwacht: ['1:1 blok-met-velden'],
    zegt: /afsluit ontbreekt/,
  },
  {
    naam: 'tekst achter de sluitstreep',
    bestand: `---\n${REQUIRED}--- x\n---\n`,
    verwacht: ['8:1 blok-met-velden'],
    zegt: /er staat iets achter/,
  },
  {
    naam: 'een tweede blok',
    bestand: makeFile(REQUIRED, '\n---\nonze_rol: verwerker\n---\n'),
    verwacht: ['10:1 blok-met-velden'],
    zegt: /Alleen het eerste blok/,
  },
  { naam: 'een leeg bestand', bestand: '', verwacht: ['1:1 blok-met-velden'], zegt: /begint niet met/ },
  {
    naam: 'UTF-16',
    bestand: new Uint8Array([0xff, 0xfe, 0x2d, 0, 0x2d, 0]),
    verwacht: ['1:1 bestand-utf8'],
    zegt: /UTF-16/,
  },
  {
    naam: 'Windows-1252',
    bestand: new Uint8Array([...utf8('---\ntitel: caf'), 0xe9, 0x0a]),
    verwacht: ['1:1 bestand-utf8'],
    zegt: /Kladblok.*Codering UTF-8/,
  },
  {
    naam: 'een NUL',
    bestand: makeFile(`${REQUIRED}aard_anders: a\u0000b\n`),
    verwacht: ['8:15 tekst-zonder-verborgen-tekens'],
    zegt: /U\+0000/,
  },
  {
    naam: 'een teken dat de leesrichting keert',
    bestand: makeFile(`${REQUIRED}aard_anders: a\u202Eb\n`),
    verwacht: ['8:15 tekst-zonder-verborgen-tekens'],
    zegt: /U\+202E/,
  },
  {
    naam: 'een teken zonder breedte',
    bestand: makeFile(`${REQUIRED}aard_anders: a\u200Bb\n`),
    verwacht: ['8:15 tekst-zonder-verborgen-tekens'],
    zegt: /U\+200B/,
  },
  {
    naam: 'een verborgen teken als escape',
    bestand: withLine('aard_anders: "rood\\e[31m"'),
    verwacht: ['8:14 veld-waarde'],
    zegt: /onzichtbare tekens/,
  },
  {
    naam: 'een half teken',
    bestand: withLine('aard_anders: "\\ud83d"'),
    verwacht: ['8:14 veld-waarde'],
    zegt: /onzichtbare tekens/,
  },
  {
    naam: 'een regeleinde in een titel',
    bestand: replaced('Brief naar een verkeerd adres', '"een\\ntwee"'),
    verwacht: ['4:8 veld-waarde'],
    zegt: /één regel/,
  },
  {
    naam: 'een negatief aantal',
    bestand: withLine('aantal_betrokkenen: { eigen: { min: -1 } }'),
    verwacht: ['8:37 veld-waarde'],
    zegt: /geheel getal van 0/,
  },
  {
    naam: 'NaN',
    bestand: withLine('aantal_betrokkenen: { eigen: { min: .nan } }'),
    verwacht: ['8:37 veld-waarde'],
    zegt: /geheel getal/,
  },
  {
    naam: 'een te groot getal',
    bestand: withLine('aantal_betrokkenen: { eigen: { min: 9007199254740993 } }'),
    verwacht: ['8:37 veld-waarde'],
    zegt: /geheel getal/,
  },
  {
    naam: '__proto__',
    bestand: withLine('__proto__: { isAdmin: true }'),
    verwacht: ['8:1 veld-bekend'],
    zegt: /geen veld/,
  },
  {
    naam: 'een kenmerk met een Cyrillische letter',
    bestand: replaced('2026-K7QF', '2026-К7QF'),
    verwacht: ['3:5 veld-waarde'],
    zegt: /kenmerk als 2026-K7QF/,
  },
  {
    naam: 'HTML in de tekst',
    bestand: makeFile(REQUIRED, 'Hallo <b>daar</b>\n'),
    verwacht: ['9:7 tekst-zonder-html'],
    zegt: /HTML/,
  },
  {
    naam: 'een onveilige koppeling',
    bestand: makeFile(REQUIRED, '[klik](JaVaScRiPt&#58;alert(1))\n'),
    verwacht: ['9:1 tekst-veilige-links'],
    zegt: /onveilig/,
  },
  {
    naam: 'een afbeelding',
    bestand: makeFile(REQUIRED, '![](https://x.example/p.gif)\n'),
    verwacht: ['9:1 tekst-zonder-afbeelding'],
    zegt: /afbeelding/,
  },
  {
    naam: 'een eigen kop',
    bestand: makeFile(REQUIRED, '## Zomaar\n'),
    verwacht: ['9:1 tekst-vaste-koppen'],
    zegt: /## Verloop/,
  },
];

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
