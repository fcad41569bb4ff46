import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OperatorError } from '../../scripts/diagnostics/operator-error.ts';
import { briefNamen } from '../../scripts/letters/brieven.data.ts';
import { inhoudVan } from '../../scripts/letters/inhoud/inhoud.ts';
import type { Stuk } from '../../scripts/letters/inhoud/stuk.ts';
import { vulIn } from '../../scripts/letters/sjabloon.ts';
import { velden, veldenBij } from '../../scripts/letters/velden.data.ts';
import { beelden } from '../../scripts/protocol/beeld.ts';
import { makeOrganisatie } from '../make.ts';
import { briefVan, sjabloon, voorbeeld } from './voorbeeld.ts';

const WAARDEN = { organisatie: 'School *Voorbeeld*', gevolgen: ['a', 'b'], vragen: [{ vraag: 'v' }] };
const fout = (tekst: string): OperatorError => {
  try {
    vulIn('ouders', tekst, WAARDEN);
  } catch (error) {
    return error as OperatorError;
  }
  throw new Error('this template was accepted');
};

describe('a template', () => {
  it.each([
    ['a name', '{{ organisatie }}', 'School \\*Voorbeeld\\*'],
    ['a list', '{% for x in gevolgen %}{{ x }};{% endfor %}', 'a;b;'],
    ['a list in a sentence', '{{ gevolgen }}', 'a\\, b'],
    ['a filter', '{{ organisatie | upcase | append: "_" }}', 'SCHOOL \\*VOORBEELD\\*\\_'],
    ['own names', '{% assign q = organisatie %}{% if q != "" %}{{ q }}{% endif %}', 'School \\*Voorbeeld\\*'],
    ['a comment', '{% comment %}{{ nergens }}{% endcomment %}x', 'x'],
  ])('%s', (_, tekst, uit) => {
    expect(vulIn('ouders', tekst, WAARDEN)).toBe(uit);
  });

  it.each([
    [
      'unknown',
      'a\n{{ organisatei }}',
      'regel 2, kolom 4: de naam organisatei bestaat niet',
      'Bedoelde u organisatie?',
    ],
    [
      'unknown, in a branch that is not taken',
      '{% if organisatie == "x" %}{{ organisatei }}{% endif %}',
      'regel 1, kolom 31:',
      'organisatie?',
    ],
    [
      'of another letter',
      '{{ hoofd_hash }}',
      'de naam hoofd_hash bestaat niet in deze brief',
      'brief --velden',
    ],
    [
      'unknown part of a row',
      '{% for x in gevolgen %}{{ x.vraag }}{% endfor %}',
      'kolom 27: de naam x.vraag',
      '--velden',
    ],
    ['prototype', '{{ organisatie.constructor }}', 'organisatie.constructor bestaat niet', '--velden'],
    [
      'include',
      '{% include "/etc/passwd" %}',
      'de opdracht include bestaat hier niet',
      'Kies uit: if, unless',
    ],
    ['render', '{% render "x" %}', 'de opdracht render', 'Kies uit'],
    ['layout', '{% layout "x" %}', 'de opdracht layout', 'Kies uit'],
    ['echo', '{% echo organisatie %}', 'de opdracht echo', 'Kies uit'],
    ['liquid', '{% liquid echo organisatie %}', 'de opdracht liquid', 'Kies uit'],
    ['raw', '{{ organisatie | raw }}', 'het filter raw bestaat hier niet', 'Kies uit: append'],
    ['the clock', '{{ "now" | date: "%Y" }}', 'het filter date', 'Kies uit'],
    [
      'not closed',
      '\n\n{% if organisatie %}x',
      'regel 3, kolom 1: iets is begonnen en niet afgesloten',
      'endif',
    ],
    ['end without begin', 'x{% endif %}', 'regel 1, kolom 2: de opdracht endif', 'endif'],
    ['not closed, a name', '{{ organisatie', 'niet afgesloten', '}}'],
    ['nonsense', '{{ }}', 'dit is niet te lezen', '{{ naam }}'],
    [
      'a loop without end',
      '{% for i in (1..100000000) %}{{ i }}{% endfor %}',
      'te groot of loopt te lang',
      'korter',
    ],
    ['too long', 'x'.repeat(200_001), 'te groot', 'korter'],
  ])('%s is said with place and repair', (_, tekst, probleem, herstel) => {
    const { name, message, repair } = fout(tekst);
    expect(name).toBe('OperatorError');
    expect(message).toContain('sjablonen/ouders.md, regel ');
    expect(message).toContain(probleem);
    expect(repair).toContain(herstel);
  });

  it('there is one for every letter, and no other', () => {
    expect(readdirSync('incidents/sjablonen').sort()).toEqual(briefNamen.map((naam) => `${naam}.md`).sort());
  });
});

describe('the names', () => {
  const [eerste] = voorbeeld.incidenten;
  if (!eerste) throw new Error('the example has incidents');
  const { value: incident, ...beoordeeld } = eerste;
  const [beeld] = beelden(incident);
  if (!beeld) throw new Error('an incident has a picture');
  const stuk = (brief: Stuk['brief']): Stuk => ({
    brief,
    incident,
    organisatie: makeOrganisatie(),
    beoordeeld,
    nu: voorbeeld.nu,
    beeld,
    partij: undefined,
    leveranciers: new Map(),
    hoofdHash: undefined,
  });
  it.each(briefNamen)('%s has every name that the list promises', (brief) => {
    const er = new Set(Object.keys(inhoudVan(stuk(brief))));
    expect(
      veldenBij(brief)
        .map(({ naam }) => naam)
        .filter((naam) => !er.has(naam)),
    ).toEqual([]);
  });

  it('every name that is computed is in the list', () => {
    const berekend = briefNamen.flatMap((brief) => Object.keys(inhoudVan(stuk(brief))));
    const namen = velden.map(({ naam }) => naam);
    expect(berekend.filter((naam) => !namen.includes(naam))).toEqual([]);
    expect(new Set(namen).size).toBe(namen.length);
  });

  it('a list is a list and a text a text, with the parts that are promised', () => {
    for (const brief of briefNamen) {
      const waarden = inhoudVan(stuk(brief));
      for (const { naam, lijst } of veldenBij(brief)) {
        const waarde = waarden[naam];
        if (waarde === undefined) continue;
        expect([naam, Array.isArray(waarde)]).toEqual([naam, lijst !== undefined]);
        if (typeof lijst === 'object')
          for (const rij of waarde as object[]) expect(Object.keys(rij).sort()).toEqual([...lijst].sort());
      }
    }
  });

  it.each(briefNamen)('each name can be written in the template of %s', (brief) => {
    const alles = veldenBij(brief)
      .filter(({ lijst }) => typeof lijst !== 'object')
      .map(({ naam }) => `{{ ${naam} }}`)
      .join('\n\n');
    expect(briefVan(brief, incident, { sjabloon: alles, leverancier: 'leerlingvolg' }).tekst).not.toBe('');
  });

  it.each(briefNamen)('the template of %s uses only its own', (brief) => {
    expect(() =>
      vulIn(
        brief,
        sjabloon(brief),
        Object.fromEntries(veldenBij(brief).map(({ naam, lijst }) => [naam, lijst ? [] : 'x'])),
      ),
    ).not.toThrow();
  });
});
