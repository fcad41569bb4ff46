import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Incident } from '../../schemas/incident.ts';
import { incident } from '../../schemas/incident.ts';
import { fieldsOf } from '../../schemas/walk.ts';
import { beslissendeVelden } from '../../scripts/gate/besluit.data.ts';
import { inhoudVan, vingerafdruk } from '../../scripts/gate/besluit.ts';
import { verschillen } from '../../scripts/gate/verschil.ts';
import { openVragen } from '../../scripts/protocol/beslisboom/open.ts';
import { geldend } from '../../scripts/protocol/wet/regelset.ts';
import { beslissingVan, makeIncident } from '../make.ts';
import { documents } from '../schemas/arbitrary.ts';

const casus = globSync('test/casus/*/*.yaml').map((file) =>
  incident.parse((parse(readFileSync(file, 'utf8')) as { incident: unknown }).incident),
);
const voorbeelden = globSync('incidents/20*/20*.md').map((file) =>
  incident.parse(parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '')),
);
const afdruk = (van: Incident) => vingerafdruk(inhoudVan(van));

/** What the walk says, without the facts that it hands on unread. */
const uitkomst = (van: Incident) => {
  const { groepen, uitkomst: samen, advies, lijnen } = beslissingVan(van);
  return { samen, advies, lijnen, groepen: groepen.map((each) => ({ pad: each.pad, advies: each.advies })) };
};

/** The incident as if nothing were written down but what is decisive. */
const alleenBeslissend = (van: Incident): Incident =>
  ({
    schema: 1,
    titel: 'x',
    samenvatting: 'x',
    ...(inhoudVan(van) as Partial<Incident>),
    tijdlijn: { kennisname: 'onbekend', ...(inhoudVan(van)['tijdlijn'] as object) },
  }) as Incident;

describe('decisive content', () => {
  it('names only fields that exist, each once', () => {
    const bestaand = new Set(fieldsOf(incident).map(({ path }) => path.join('.')));
    for (const lijst of Object.values(beslissendeVelden)) {
      expect(lijst.filter((pad) => !bestaand.has(pad))).toEqual([]);
      expect(new Set(lijst).size).toBe(lijst.length);
    }
  });

  it.each([...casus, ...voorbeelden].map((each) => [each.id, each] as const))(
    '%s: the walk reads nothing but what is decisive',
    (_, van) => {
      expect(uitkomst(alleenBeslissend(van))).toEqual(uitkomst(van));
      const [beslissend, geheel] = [alleenBeslissend(van), van].map((each) =>
        openVragen(each, geldend, beslissingVan(each)),
      );
      expect(beslissend).toEqual(geheel);
    },
  );

  it('and neither for whatever else the schema allows', () => {
    fc.assert(
      fc.property(documents(incident), (waarde) => {
        const read = incident.safeParse(waarde);
        if (!read.success) return;
        expect(uitkomst(alleenBeslissend(read.data))).toEqual(uitkomst(read.data));
      }),
      { numRuns: 300 },
    );
  });

  const basis = makeIncident({
    feiten: { inzage: 'ja', bescherming: { sleutel: 'veilig' } },
    beoordelingen: [
      { soort: 'eerste', moment: '2026-09-11', ap: { antwoord: 'ja', reden: 'Er is een risico.' } },
    ],
  });
  const [eerste] = basis.beoordelingen ?? [];
  const metOordeel = (anders: object) =>
    ({ ...basis, beoordelingen: [{ ...eerste, ...anders }] }) as Incident;

  it.each<readonly [string, Incident]>([
    ['an unknown fact is an absent one', { ...basis, feiten: { ...basis.feiten, weggehaald: 'onbekend' } }],
    ['an empty list is an absent one', { ...basis, groepen: [] }],
    ['measures', { ...basis, maatregelen: [{ omschrijving: 'Uitleg' }] as never }],
    ['title and summary', { ...basis, titel: 'Anders', samenvatting: 'Anders.' }],
    ['who was told', { ...basis, ingelicht: [{ rol: 'fg', moment: '2026-09-11' }] as never }],
    ['the number of the AP', { ...basis, meldingen: [{ soort: 'eerste', nummer: '1' }] as never }],
    ['advice of the FG', metOordeel({ advies_fg: { ontvangen_op: '2026-09-12', melden: 'ja' } })],
    ['talk with the board', metOordeel({ overleg_cvb: { vooraf: 'nee', bekrachtigd_op: '2026-09-12' } })],
    ['rules and protocol', metOordeel({ regels: '9.9', protocol_versie: '006' })],
  ])('does not change with %s', (_, anders) => {
    expect(afdruk(anders)).toBe(afdruk(basis));
  });

  it.each<readonly [string, Incident, string]>([
    ['a fact', { ...basis, feiten: { ...basis.feiten, inzage: 'mogelijk' } }, 'feiten.inzage'],
    ['kennisname', { ...basis, tijdlijn: { kennisname: '2026-09-12 08:00' } }, 'tijdlijn.kennisname'],
    [
      'a decision',
      metOordeel({ ap: { antwoord: 'nee', reden: 'Er is een risico.' } }),
      'beoordelingen.0.ap.antwoord',
    ],
    ['a reason', metOordeel({ ap: { antwoord: 'ja', reden: 'Anders.' } }), 'beoordelingen.0.ap.reden'],
    ['what becomes a drill', { ...basis, oefening: 'ja' }, 'oefening'],
    ['the id', { ...basis, id: '2026-0XNE' }, 'id'],
  ])('changes with %s', (_, anders, veld) => {
    expect(afdruk(anders)).not.toBe(afdruk(basis));
    expect(verschillen(inhoudVan(basis), inhoudVan(anders)).map(({ pad }) => pad.join('.'))).toEqual([veld]);
  });

  it('a group that does not know says something else than a group that says nothing', () => {
    const groep = { sleutel: 'leerlingen', soort: 'leerling_onder_16' } as const;
    const zwijgt = { ...basis, groepen: [groep] } as Incident;
    const weetNiet = {
      ...basis,
      groepen: [{ ...groep, afwijkende_feiten: { inzage: 'onbekend' } }],
    } as Incident;
    const leeg = { ...basis, groepen: [{ ...groep, afwijkende_feiten: { gegevens: [] } }] } as Incident;
    expect(new Set([zwijgt, weetNiet, leeg].map(afdruk)).size).toBe(3);
  });

  it('a difference shows choices and moments, never a text', () => {
    const anders = metOordeel({ ap: { antwoord: 'nee', reden: 'Kind Voorbeeld is niet geraakt.' } });
    expect(verschillen(inhoudVan(basis), inhoudVan(anders))).toEqual([
      { pad: ['beoordelingen', 0, 'ap', 'antwoord'], was: 'ja', wordt: 'nee' },
      { pad: ['beoordelingen', 0, 'ap', 'reden'], was: 'een tekst', wordt: 'een tekst' },
    ]);
    expect(verschillen(undefined, { id: '2026-K7QF' })).toEqual([
      { pad: ['id'], was: undefined, wordt: 'een tekst' },
    ]);
  });

  it('the fingerprint never changes for content that was approved once', () => {
    // A figure that was worked out once and is kept: should it differ, every old approval would be void.
    expect(afdruk(basis)).toBe(
      'besluit/1 sha256:94a410c1ca1134a00804d3f8806344e35dd279aeb27d41abfdec2ff949193fa8',
    );
  });
});
