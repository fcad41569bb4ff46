import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { beoordeel } from '../../../scripts/beoordeel.ts';
import { klokregels, regels, registerregels } from '../../../scripts/protocol/regels/index.ts';
import { memorySource } from '../../../scripts/register/memory.ts';
import { ruleInfos } from '../../../scripts/rule-infos.ts';
import { check, makeFile, makeIncident, NU, ORGANISATIE, REQUIRED } from '../../make.ts';

const all = [...regels, ...klokregels, ...registerregels];
const toFile = (incident: Incident) => makeFile(`${JSON.stringify(incident)}\n`);
const found = (differences: Partial<Incident>, others: Record<string, string> = {}) =>
  check({ '2026/2026-K7QF.md': toFile(makeIncident(differences)), ...others }).diagnostics.map(
    (each) => each.ruleId,
  );

describe('the list of rules', () => {
  it('is the files in the folder', () => {
    const files = globSync('scripts/protocol/regels/*.ts').map((file) => basename(file, '.ts'));
    expect(files.filter((name) => name !== 'index').sort()).toEqual(all.map((regel) => regel.id).sort());
  });

  it.each(all)('$id says what it guards, where that stands, and what to do', (regel) => {
    expect(regel.vindplaats).toMatch(/AVG art\. \d+|[Pp]rotocol|AP-formulier/);
    expect(regel.uitleg.length).toBeGreaterThan(40);
    expect(Object.keys(regel.boodschappen).length).toBeGreaterThan(0);
  });

  it('no id is used twice', () => {
    expect(ruleInfos.size).toBe(
      all.length +
        [...readFileSync('scripts/register/checks.data.ts', 'utf8').matchAll(/fout\(\s*'|^\s+id: '/gm)]
          .length,
    );
  });
});

const tijd = (kennisname: string, more: Partial<Incident['tijdlijn']> = {}) => ({
  tijdlijn: { kennisname, ...more },
});

/** A notification of our own, 72 hours after kennisname being 2026-09-11 16:45. */
const melding = (moment: string, more: Partial<NonNullable<Incident['meldingen']>[number]> = {}) => ({
  tijdlijn: { kennisname: '2026-09-08 16:45' },
  meldingen: [{ soort: 'eerste' as const, door: 'ons' as const, moment, nummer: 'x', ...more }],
});

/** Rule, what differs from a right incident, and whether the rule speaks. */
const cases: readonly [string, string, Partial<Incident>, boolean][] = [
  ['late-melding-met-reden', 'een seconde binnen 72 uur', melding('2026-09-11 16:44:59'), false],
  ['late-melding-met-reden', 'precies 72 uur', melding('2026-09-11 16:45:00'), false],
  ['late-melding-met-reden', 'een seconde later', melding('2026-09-11 16:45:01'), true],
  [
    'late-melding-met-reden',
    'later, met reden',
    melding('2026-09-12 10:00', { reden_later_dan_72_uur: 'Logboeken kwamen laat.' }),
    false,
  ],
  [
    'late-melding-met-reden',
    'later, door een ander',
    melding('2026-09-12 10:00', { door: 'leverancier' }),
    false,
  ],
  [
    'late-melding-met-reden',
    'een aanvulling later',
    melding('2026-09-12 10:00', { soort: 'vervolg' }),
    false,
  ],
  ['late-melding-met-reden', 'moment onbekend', melding('onbekend'), false],
  ['moment-bestaat', 'het uur dat in maart niet bestaat', tijd('2026-03-29 02:30'), true],
  ['moment-bestaat', 'een minuut ervoor', tijd('2026-03-29 01:59'), false],
  ['moment-bestaat', 'precies erna', tijd('2026-03-29 03:00'), false],
  ['moment-bestaat', 'het uur dat in oktober twee keer komt', tijd('2025-10-26 02:30'), true],
  ['moment-bestaat', 'dat uur met afstand', tijd('2025-10-26 02:30+01:00'), false],
  ['moment-bestaat', 'een minuut voor het dubbele uur', tijd('2025-10-26 01:59'), false],
  ['moment-bestaat', 'precies na het dubbele uur', tijd('2025-10-26 03:00'), false],
  ['moment-nederlandse-tijd', 'een vreemde afstand', tijd('2026-09-11 16:45+05:00'), true],
  ['moment-nederlandse-tijd', 'wintertijd in de zomer', tijd('2026-09-11 16:45+01:00'), true],
  ['moment-nederlandse-tijd', 'zomertijd in de zomer', tijd('2026-09-11 16:45+02:00'), false],
  ['moment-nederlandse-tijd', 'UTC', tijd('2026-09-11T14:45Z'), false],
  ['niet-in-de-toekomst', 'precies de speling van een kwartier', tijd('2026-09-14 09:15'), false],
  ['niet-in-de-toekomst', 'een minuut later', tijd('2026-09-14 09:16'), true],
  [
    'niet-in-de-toekomst',
    'een planning mag',
    {
      maatregelen: [
        { omschrijving: 'x', soort: 'structureel', aard: 'technisch', gereed_voor: '2030-01-01' },
      ],
    },
    false,
  ],
  [
    'volgorde-van-momenten',
    'begin na kennisname',
    tijd('2026-09-11 16:45', { inbreuk_begin: '2026-09-12' }),
    true,
  ],
  [
    'volgorde-van-momenten',
    'begin op dezelfde dag',
    tijd('2026-09-11 16:45', { inbreuk_begin: '2026-09-11' }),
    false,
  ],
  [
    'volgorde-van-momenten',
    'begin in dezelfde maand',
    tijd('2026-09-11 16:45', { inbreuk_begin: '2026-09' }),
    false,
  ],
  [
    'volgorde-van-momenten',
    'begin een minuut na kennisname',
    tijd('2026-09-11 16:45', { inbreuk_begin: '2026-09-11 16:46' }),
    true,
  ],
  [
    'volgorde-van-momenten',
    'begin dezelfde minuut, met seconden',
    tijd('2026-09-11 16:45', { inbreuk_begin: '2026-09-11 16:45:30' }),
    false,
  ],
  [
    'volgorde-van-momenten',
    'einde voor begin',
    tijd('onbekend', { inbreuk_begin: '2026-09-11', inbreuk_einde: '2026-09-10' }),
    true,
  ],
  ['volgorde-van-momenten', 'onbekend zegt niets', tijd('onbekend', { inbreuk_begin: '2026-09-11' }), false],
  [
    'volgorde-van-momenten',
    'leverancier liet weten voor hij wist',
    {
      organisaties: [
        { hoedanigheid: 'verwerker' },
        { hoedanigheid: 'verwerker', wist_het_op: '2026-09-11 10:00', liet_weten_op: '2026-09-11 09:00' },
      ],
    },
    true,
  ],
  [
    'volgorde-van-momenten',
    'eigen melding voor kennisname',
    { meldingen: [{ soort: 'eerste', door: 'ons', moment: '2026-09-11 16:44', nummer: 'x' }] },
    true,
  ],
  [
    'volgorde-van-momenten',
    'melding door een ander voor onze kennisname',
    {
      meldingen: [
        { soort: 'eerste', door: 'andere_verantwoordelijke', moment: '2026-09-01 10:00', nummer: 'x' },
      ],
    },
    false,
  ],
  [
    'volgorde-van-momenten',
    'vervolg voor eerste',
    {
      meldingen: [
        { soort: 'eerste', door: 'ons', moment: '2026-09-12 10:00', nummer: 'x' },
        { soort: 'vervolg', door: 'ons', moment: '2026-09-12 09:00', nummer: 'x' },
      ],
    },
    true,
  ],
  [
    'aantal-min-max',
    'min groter dan max',
    { groepen: [{ sleutel: 'a', soort: 'ouder_of_verzorger', aantal_eigen: { min: 3, max: 2 } }] },
    true,
  ],
  ['aantal-min-max', 'gelijk', { aantal_betrokkenen: { min: 2, max: 2 } }, false],
  ['aantal-min-max', 'max onbekend', { aantal_betrokkenen: { min: 2, max: 'onbekend' } }, false],
  ['id-is-bestandsnaam', 'een ander kenmerk', { id: '2026-0000' }, true],
  ['id-is-bestandsnaam', 'hetzelfde kenmerk', {}, false],
  ['jaar-van-kenmerk', 'kennisname in een ander jaar', tijd('2025-12-31 23:59'), true],
  ['jaar-van-kenmerk', 'oudjaar in UTC maar nieuwjaar hier', tijd('2025-12-31T23:30Z'), false],
  ['jaar-van-kenmerk', 'onbekend', tijd('onbekend'), false],
  ['vestiging-bekend', 'onbekende vestiging', { vestigingen: ['de-eik', 'de-beuk'] }, true],
  ['vestiging-bekend', 'geheel', { vestigingen: ['geheel'] }, false],
  ['rolhouder-bekend', 'onbekende rolhouder', { afsluiting: { door: 'po-9' } }, true],
  [
    'rolhouder-bekend',
    'bekende rolhouder',
    { beoordelingen: [{ soort: 'eerste', moment: '2026-09-12 10:00', door: 'po-1' }] },
    false,
  ],
  [
    'leverancier-bekend',
    'leverancier zonder bestand',
    { organisaties: [{ leverancier: 'acme', hoedanigheid: 'verwerker' }] },
    true,
  ],
  ['incident-bekend', 'een incident dat er niet is', { gerelateerd: ['2026-0000'] }, true],
  ['incident-bekend', 'zichzelf', { gerelateerd: ['2026-K7QF'] }, true],
  [
    'groep-bekend',
    'een groep die er niet is',
    { beoordelingen: [{ soort: 'eerste', moment: '2026-09-12 10:00', groepen: [{ groep: 'ouders' }] }] },
    true,
  ],
  ['groep-bekend', 'alle', { informeren: { rondes: [{ groep: 'alle', gericht_aan: 'openbaar' }] } }, false],
  [
    'sleutel-uniek',
    'twee groepen met een sleutel',
    {
      groepen: [
        { sleutel: 'a', soort: 'medewerker' },
        { sleutel: 'a', soort: 'sollicitant' },
      ],
    },
    true,
  ],
];

describe('rules', () => {
  it.each(cases)('%s: %s', (regel, _, differences, speaks) => {
    expect(found(differences).includes(regel)).toBe(speaks);
  });

  it('every rule spoke in some case', () => {
    const elsewhere = ['id-uniek', 'organisatie-aanwezig'];
    const spoke = new Set(cases.filter(([, , , speaks]) => speaks).map(([regel]) => regel));
    expect(all.map((regel) => regel.id).filter((id) => !spoke.has(id) && !elsewhere.includes(id))).toEqual(
      [],
    );
  });

  it('an unknown supplier warns and never blocks', () => {
    const verslag = check({
      '2026/2026-K7QF.md': toFile(
        makeIncident({ organisaties: [{ leverancier: 'acme', hoedanigheid: 'verwerker' }] }),
      ),
    });
    expect(verslag.telling).toMatchObject({ fouten: 0, waarschuwingen: 1, blokkerend: 0 });
  });

  it('a supplier whose file has a fault is still known', () => {
    const others = { 'leveranciers/acme.md': makeFile('schema: 1\n') };
    expect(
      found({ organisaties: [{ leverancier: 'acme', hoedanigheid: 'verwerker' }] }, others),
    ).not.toContain('leverancier-bekend');
  });

  it('id-uniek: one id in two folders', () => {
    const verslag = check({ '2026/2026-K7QF.md': makeFile(), '2027/2026-K7QF.md': makeFile() });
    expect(verslag.diagnostics.map((each) => `${each.file} ${each.ruleId}`)).toEqual([
      'incidents/2027/2026-K7QF.md id-is-bestandsnaam',
      'incidents/2027/2026-K7QF.md id-uniek',
    ]);
  });

  it('organisatie-aanwezig: without it; a fault in it is told at the fault', () => {
    const empty = beoordeel({ source: memorySource({}), nu: NU }).verslag;
    expect(empty.diagnostics.map((each) => each.ruleId)).toEqual(['organisatie-aanwezig']);
    const faulty = check({ 'organisatie.yaml': `${ORGANISATIE}kleur: rood\n` });
    expect(faulty.diagnostics.map((each) => each.ruleId)).toEqual(['veld-bekend']);
    const incident = toFile(makeIncident({ vestigingen: ['de-eik'] }));
    const besides = check({
      'organisatie.yaml': `${ORGANISATIE}kleur: rood\n`,
      '2026/2026-K7QF.md': incident,
    });
    expect(besides.diagnostics.map((each) => each.ruleId)).toEqual(['veld-bekend']);
  });

  it('sleutel-uniek: two role holders with one key', () => {
    const twice = ORGANISATIE.replace(
      'protocol:',
      '  - sleutel: po-1\n    functie: Plaatsvervanger\n    rol: privacy_officer\n    van: 2026-01-01\nprotocol:',
    );
    const verslag = check({ 'organisatie.yaml': twice, '2026/2026-K7QF.md': makeFile(REQUIRED) });
    expect(verslag.diagnostics).toMatchObject([
      { ruleId: 'sleutel-uniek', file: 'incidents/organisatie.yaml', line: 18, column: 14 },
    ]);
  });

  it('sleutel-uniek: a word that stands for all', () => {
    const organisatie = ORGANISATIE.replace('sleutel: de-eik', 'sleutel: geheel');
    expect(check({ 'organisatie.yaml': organisatie }).diagnostics.map((each) => each.ruleId)).toEqual([
      'sleutel-uniek',
    ]);
    expect(found({ groepen: [{ sleutel: 'alle', soort: 'medewerker' }] })).toEqual(['sleutel-uniek']);
  });

  it('the clock is the one that was handed in', () => {
    expect(check({ '2026/2026-K7QF.md': makeFile() }).nu).toBe(NU.toString());
  });
});
