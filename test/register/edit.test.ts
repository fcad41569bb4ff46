import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Wijziging } from '../../scripts/register/edit.ts';
import { wijzigYaml } from '../../scripts/register/edit.ts';
import { wijzigBestand } from '../../scripts/register/edit-file.ts';
import { WEG } from '../../scripts/register/edit-values.ts';

const YAML = `# boven
schema: 1
titel: Brief   # achter
samenvatting: >-
  Een brief kwam
  bij een ander.

onbekend_veld: blijft
tijdlijn:
  # binnen
  kennisname: 2026-09-11 16:45
groepen:
  - sleutel: ouders   # wie
    soort: ouder_of_verzorger
  - sleutel: anderen
feiten: { persoonsgegevens: ja }
# onder
`;

const VOLGORDE: Record<string, readonly string[]> = {
  '': ['schema', 'titel', 'samenvatting', 'soort', 'tijdlijn', 'feiten', 'groepen', 'herstel'],
  tijdlijn: ['inbreuk_begin', 'kennisname', 'bij_meldpunt'],
};
const na = (...wijzigingen: Wijziging[]) =>
  wijzigYaml(YAML, wijzigingen, (pad) => VOLGORDE[pad.join('.')] ?? []);

/** Without empty groups, fields in order of name. */
const gesnoeid = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(gesnoeid);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, each]) => [name, gesnoeid(each)] as const);
  return Object.fromEntries(
    fields.filter(([, each]) => JSON.stringify(each) !== '{}').sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};

describe('een waarde wijzigen', () => {
  it.each([
    ['een waarde', { pad: ['titel'], waarde: 'Mail' }, 'titel: Mail   # achter\n'],
    [
      'een lange tekst',
      { pad: ['samenvatting'], waarde: 'Kort.' },
      'samenvatting: Kort.\n\nonbekend_veld: blijft\n',
    ],
    [
      'een nieuw veld, op zijn plaats',
      { pad: ['soort'], waarde: 'incident' },
      '  bij een ander.\nsoort: incident\n\nonbekend',
    ],
    [
      'een nieuw veld in een groep',
      { pad: ['tijdlijn', 'bij_meldpunt'], waarde: '2026-09-11 17:00' },
      '16:45\n  bij_meldpunt: 2026-09-11 17:00\ngroepen:',
    ],
    [
      'een nieuw veld vooraan',
      { pad: ['tijdlijn', 'inbreuk_begin'], waarde: '2026-09-10' },
      '  # binnen\n  inbreuk_begin: 2026-09-10\n  kennisname:',
    ],
    ['een nieuwe groep', { pad: ['herstel', 'technisch'], waarde: 'nee' }, 'herstel:\n  technisch: nee\n'],
    [
      'een veld in een lijst',
      { pad: ['groepen', 0, 'kwetsbaar'], waarde: 'ja' },
      'soort: ouder_of_verzorger\n    kwetsbaar: ja\n  - sleutel: anderen',
    ],
    [
      'een nieuw item',
      { pad: ['groepen', 2, 'sleutel'], waarde: 'meer' },
      '  - sleutel: anderen\n  - sleutel: meer\n',
    ],
  ] as const)('%s: alleen die regels veranderen', (_naam, wijziging, staat) => {
    const tekst = na(wijziging);
    expect(tekst).toContain(staat);
    for (const vast of ['# boven', '# achter', '# binnen', '# wie', '# onder', 'onbekend_veld: blijft'])
      expect(tekst).toContain(vast);
    const weg = YAML.split('\n').filter((regel) => !tekst.split('\n').includes(regel));
    expect(weg.length).toBeLessThanOrEqual(3);
  });

  it('een groep op één regel wordt opnieuw geschreven, met alle opmerkingen', () => {
    const tekst = na({ pad: ['feiten', 'aantasting', 'vertrouwelijkheid'], waarde: 'vastgesteld' });
    expect(parse(tekst).feiten).toEqual({
      persoonsgegevens: 'ja',
      aantasting: { vertrouwelijkheid: 'vastgesteld' },
    });
    for (const vast of ['# boven', '# achter', '# binnen', '# wie', '# onder']) expect(tekst).toContain(vast);
  });

  it('een veld zonder waarde krijgt er een', () => {
    expect(wijzigYaml('a:\nb: 1\n', [{ pad: ['a'], waarde: 'x' }])).toBe('a: x\nb: 1\n');
    expect(wijzigYaml('a:\nb: 1\n', [{ pad: ['a', 'c'], waarde: 'x' }])).toBe('a:\n  c: x\nb: 1\n');
  });

  it.each([
    ['een waarde', ['titel'], 'titel'],
    ['een lange tekst', ['samenvatting'], 'samenvatting'],
    ['een groep', ['tijdlijn'], 'tijdlijn'],
    ['een lijst', ['groepen'], 'groepen'],
    ['een groep op één regel', ['feiten'], 'feiten'],
    ['het laatste veld van een item', ['groepen', 0, 'soort'], undefined],
    ['het eerste veld van een item', ['groepen', 0, 'sleutel'], undefined],
    ['het enige veld van een groep', ['tijdlijn', 'kennisname'], undefined],
    ['een veld in een groep op één regel', ['feiten', 'persoonsgegevens'], undefined],
  ] as const)('%s gaat weg, en verder niets', (_naam, pad, veld) => {
    const tekst = na({ pad: [...pad], waarde: WEG });
    const verwacht = parse(YAML) as Record<string, unknown>;
    let tak: Record<string | number, unknown> = verwacht;
    for (const stap of pad.slice(0, -1)) tak = tak[stap] as Record<string, unknown>;
    delete tak[pad.at(-1) ?? ''];
    expect(parse(tekst)).toEqual(verwacht);
    if (veld) expect(tekst).not.toContain(`${veld}:`);
    for (const vast of ['# boven', '# onder', 'onbekend_veld: blijft']) expect(tekst).toContain(vast);
    const erbij = tekst.split('\n').filter((regel) => !YAML.split('\n').includes(regel));
    expect(erbij.length).toBeLessThanOrEqual(1);
  });

  it('wat er niet is gaat ook niet weg', () => {
    expect(na({ pad: ['nergens'], waarde: WEG })).toBe(YAML);
    expect(na({ pad: ['herstel', 'technisch'], waarde: WEG })).toBe(YAML);
    expect(na({ pad: ['titel', 'onder'], waarde: WEG })).toBe(YAML);
  });

  it('een lijst op één regel wordt opnieuw geschreven, en de andere velden blijven letterlijk staan', () => {
    const yaml = 'a:   1   # ver weg\nlijst: [ {x: 1},   {y: 2} ]\nb:    "2"\nleeg: []\n# onder\n';
    expect(wijzigYaml(yaml, [{ pad: ['lijst', 1, 'z'], waarde: 3 }])).toMatch(
      /^a: {3}1 {3}# ver weg\nlijst: .*z: 3.*\nb: {4}"2"\nleeg: \[\]\n# onder\n$/,
    );
    expect(wijzigYaml(yaml, [{ pad: ['leeg', 0], waarde: { z: 3 } }])).toBe(
      yaml.replace('leeg: []', 'leeg:\n  - z: 3'),
    );
  });

  it('een tekst met vreemde tekens wordt weer dezelfde tekst', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.constantFrom('titel', 'samenvatting', 'nieuw'),
        (waarde, naam) => {
          expect(parse(na({ pad: [naam], waarde }))[naam]).toBe(waarde);
        },
      ),
    );
  });

  it('in elk bestand van het register: de rest blijft letterlijk staan', () => {
    const bestanden = globSync('incidents/20*/20*.md').map(
      (path) => readFileSync(path, 'utf8').split('\n---\n')[0]?.slice(4) ?? '',
    );
    const paden = fc.constantFrom<Wijziging['pad']>(
      ['titel'],
      ['samenvatting'],
      ['feiten', 'inzage'],
      ['feiten', 'aantasting', 'vertrouwelijkheid'],
      ['feiten', 'bescherming', 'sleutel'],
      ['tijdlijn', 'kennisname'],
      ['herstel', 'technisch'],
      ['groepen', 0, 'kwetsbaar'],
    );
    if (bestanden.length === 0) return;
    fc.assert(
      fc.property(fc.constantFrom(...bestanden), paden, (yaml, pad) => {
        const voor = parse(yaml) as Record<string, unknown>;
        fc.pre(pad[0] !== 'groepen' || Array.isArray(voor['groepen']));
        const tekst = wijzigYaml(yaml, [{ pad, waarde: 'onbekend' }]);
        const zonder = (value: unknown) => {
          const kopie = structuredClone(value) as Record<string, unknown>;
          let tak: Record<string, unknown> | undefined = kopie;
          for (const stap of pad.slice(0, -1)) tak = tak?.[stap] as Record<string, unknown> | undefined;
          if (tak) delete tak[pad.at(-1) ?? ''];
          return JSON.stringify(gesnoeid(kopie));
        };
        expect(zonder(parse(tekst))).toBe(zonder(voor));
        const veranderd = yaml.split('\n').filter((regel) => !tekst.split('\n').includes(regel));
        expect(veranderd.length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 150 },
    );
  });
});

describe('een heel bestand wijzigen', () => {
  const bestand = `--- \n${YAML.replace('schema: 1\n', 'schema: 1\nid: 2026-K7QF\n')}---  \n# Tekst  \n\n- punt\n`;
  const windows = bestand.replaceAll('\n', '\r\n');
  const wijziging = [
    { pad: ['titel'], waarde: 'Mail' },
    { pad: ['samenvatting'], waarde: WEG },
  ];

  it('alles buiten de velden blijft letterlijk staan', () => {
    const tekst = wijzigBestand(bestand, wijziging) ?? '';
    expect(tekst.startsWith('--- \n# boven\n')).toBe(true);
    expect(tekst.endsWith('\n# onder\n---  \n# Tekst  \n\n- punt\n')).toBe(true);
    expect(tekst).toContain('titel: Mail   # achter\n');
  });

  it('met de regeleinden van Windows, een teken vooraan, en door elkaar', () => {
    const verwacht = wijzigBestand(bestand, wijziging);
    expect(wijzigBestand(windows, wijziging)).toBe(verwacht?.replaceAll('\n', '\r\n'));
    expect(wijzigBestand(`\uFEFF${windows}`, wijziging)).toBe(`\uFEFF${verwacht?.replaceAll('\n', '\r\n')}`);
    const gemengd = bestand.replace('# onder\n', '# onder\r\n').replace('- punt\n', '- punt\r\n');
    expect(wijzigBestand(gemengd, wijziging)).toBe(
      verwacht?.replace('# onder\n', '# onder\r\n').replace('- punt\n', '- punt\r\n'),
    );
  });

  it('niets wijzigen verandert geen byte', () => {
    for (const tekst of [bestand, windows]) expect(wijzigBestand(tekst, [])).toBe(tekst);
  });
});
