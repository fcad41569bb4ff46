import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import type { Lijst } from '../../../scripts/gate/besluit.data.ts';
import { beslissendeVelden } from '../../../scripts/gate/besluit.data.ts';
import { inhoudVan } from '../../../scripts/gate/besluit.ts';
import { wijzigBestand } from '../../../scripts/register/edit-file.ts';
import { memorySource } from '../../../scripts/register/memory.ts';
import { migratiesIn } from '../../../scripts/register/migraties/in-register.ts';
import type { Migratie, Velden } from '../../../scripts/register/migraties/migratie.ts';
import { hernoem } from '../../../scripts/register/migraties/migratie.ts';
import { migraties } from '../../../scripts/register/migraties/migraties.data.ts';
import { tilOp } from '../../../scripts/register/migraties/til-op.ts';
import { versies } from '../../../scripts/register/shape.ts';
import { splits } from '../../../scripts/register/split.ts';
import { lees } from '../../../scripts/register/values.ts';
import { check, checkIncident, makeFile, ORGANISATIE, REQUIRED, short } from '../../make.ts';

/** Two steps that a form could take: a field gets another name, and then one below it. */
const stappen: readonly Migratie[] = [
  {
    van: 1,
    naar: 2,
    uitleg: 'samenvatting heet kort',
    zet: hernoem(['samenvatting'], 'kort'),
    voorbeeld: { schema: 1, samenvatting: 'Een brief.' },
  },
  {
    van: 2,
    naar: 3,
    uitleg: 'soort van een maatregel heet aard',
    zet: hernoem(['maatregelen', 'soort'], 'aard'),
    voorbeeld: { schema: 2, maatregelen: [{ soort: 'techniek' }] },
  },
];
const tot3 = (values: unknown) => tilOp('incident', values, stappen, 3);

/** What the board approves on, by every list that was ever in use. */
const besloten = (velden: Velden) =>
  (Object.keys(beslissendeVelden) as Lijst[]).map((lijst) => inhoudVan(velden as unknown as Incident, lijst));

/** Every example in the form at which a step begins, with the example of the step. */
function proevenVoor({ van, voorbeeld }: Migratie): Velden[] {
  const bestanden = globSync('incidents/20*/*.md').map((path) =>
    splits(readFileSync(path), 'velden-en-tekst'),
  );
  const gelezen = bestanden.flatMap((each) => {
    const read = 'parts' in each ? lees(each.parts) : undefined;
    return read && 'values' in read ? [read.values as Velden] : [];
  });
  expect(gelezen.length).toBeGreaterThan(10);
  return [voorbeeld, ...gelezen.filter(({ schema }) => schema === van)];
}
const verandertBesluit = (stap: Migratie) =>
  proevenVoor(stap).filter(
    (velden) => JSON.stringify(besloten(velden)) !== JSON.stringify(besloten(stap.zet(velden))),
  );

describe('lifting an older file', () => {
  it('goes step by step to the form of today, and changes nothing of the file itself', () => {
    const oud = { schema: 1, id: 'x', samenvatting: 'Een brief.', maatregelen: [{ soort: 'techniek' }, 3] };
    const gelicht = tot3(oud);
    expect(gelicht).toEqual({
      values: { schema: 3, id: 'x', kort: 'Een brief.', maatregelen: [{ aard: 'techniek' }, 3] },
      stappen,
    });
    expect(oud.samenvatting).toBe('Een brief.');
  });

  it('a field keeps its place among the others', () => {
    const { zet } = stappen[0] as Migratie;
    expect(Object.keys(zet({ a: 1, samenvatting: 'x', b: 2 }))).toEqual(['a', 'kort', 'b']);
  });

  it('a file that has both names stays as wrong as it was', () => {
    const { zet } = stappen[0] as Migratie;
    expect(zet({ samenvatting: 'x', kort: 'y' })).toEqual({ samenvatting: 'x', kort: 'y' });
  });

  it.each([
    undefined,
    null,
    3,
    'x',
    [],
    {},
    { schema: 'een' },
    { schema: 1.5 },
    { schema: 0 },
    { schema: -1 },
  ])('what has no number that is known goes on as it is: %j', (values) => {
    expect(tot3(values)).toEqual({ values, stappen: [] });
  });

  it('a file of today takes no step', () => {
    expect(tot3({ schema: 3, x: 1 })).toEqual({ values: { schema: 3, x: 1 }, stappen: [] });
  });

  it('a newer file is one finding, that says what to do', () => {
    const verslag = checkIncident(makeFile(REQUIRED.replace('schema: 1', 'schema: 7\nnieuw_veld: iets')));
    expect(short(verslag)).toEqual(['2:9 veld-waarde']);
    expect(verslag.diagnostics[0]?.message).toContain('vorm 7');
    expect(verslag.diagnostics[0]?.message).toContain('bijwerken');
    const momentopname = check({ '2026/2026-K7QF.melding-1.json': '{"schema": 2}' });
    expect(momentopname.diagnostics[0]?.message).toContain('vorm 2');
  });

  it('who changes an older file brings it to the form of today first, with every remark', () => {
    const oud = makeFile(`${REQUIRED.replace('titel:', '# hoe het heet\ntitel:')}`);
    const nieuw = wijzigBestand(oud, [{ pad: ['titel'], waarde: 'Anders' }], tot3) ?? '';
    const read = lees({ yaml: nieuw.split('---\n')[1] ?? '', yamlLine: 2, body: '', bodyLine: 9 });
    expect(read).toEqual({
      values: {
        schema: 3,
        id: '2026-K7QF',
        titel: 'Anders',
        kort: 'Een brief kwam bij een ander adres aan.',
        tijdlijn: { kennisname: '2026-09-11 16:45' },
      },
    });
    expect(nieuw).toContain('# hoe het heet\n');
    expect(wijzigBestand(oud, [])).toBe(oud);
  });

  it('in this register every file has the form of today', () => {
    const files = { 'organisatie.yaml': ORGANISATIE, '2026/2026-K7QF.md': makeFile() };
    expect(migratiesIn(memorySource(files))).toEqual([]);
  });
});

const alle = Object.entries(migraties).flatMap(([soort, lijst]) =>
  lijst.map((stap: Migratie) => ({ soort, stap })),
);

describe('every step that a form took', () => {
  it.each(Object.entries(migraties))('%s: each older form has one step to the next', (soort, lijst) => {
    const versie = versies[soort as keyof typeof migraties];
    expect(lijst.map(({ van, naar }) => [van, naar])).toEqual(
      Array.from({ length: versie - 1 }, (_, index) => [index + 1, index + 2]),
    );
  });

  it('what was frozen keeps its first form', () => {
    expect(versies.momentopname).toBe(1);
  });

  it.each([...alle, ...stappen.map((stap) => ({ soort: 'incident', stap }))])(
    '$soort $stap.van: leaves what the board approved as it was, and never fails',
    ({ soort, stap }) => {
      if (soort === 'incident') expect(verandertBesluit(stap)).toEqual([]);
      expect(stap.zet(stap.voorbeeld)).not.toEqual(stap.voorbeeld);
      fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (velden) => void stap.zet(velden)));
    },
  );

  it('a step that changes what the board approved on is found', () => {
    const [eerste] = stappen as [Migratie];
    expect(verandertBesluit({ ...eerste, zet: hernoem(['feiten', 'inzage'], 'gezien') })).not.toEqual([]);
  });
});
