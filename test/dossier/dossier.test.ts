import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { toHtmlPage } from '../../scripts/documents/html.ts';
import { toMarkdown } from '../../scripts/documents/markdown.ts';
import { platteTekst } from '../../scripts/documents/tekst.ts';
import { dossierTitel, maakDossier } from '../../scripts/dossier/dossier.ts';
import { hoofdstukken } from '../../scripts/dossier/hoofdstukken.data.ts';
import type { SchoonDossier } from '../../scripts/dossier-van.ts';
import { parseInstant } from '../../scripts/protocol/moment.ts';
import type { Versie } from '../../scripts/verloop.ts';
import { momentText, wordOf } from '../../scripts/weergave/text.ts';
import { VIJANDIG } from '../documents/vijandig.data.ts';
import { makeFile, makeIncident, ORGANISATIE, REQUIRED } from '../make.ts';
import { dossierUit, voorbeelden } from './maak.ts';

const alle = voorbeelden();
const tekstVan = ({ invoer }: SchoonDossier) => plat(platteTekst(maakDossier(invoer)));
const plat = (tekst: string) => tekst.replaceAll(/\s+/gu, ' ');
const htmlVan = ({ invoer }: SchoonDossier) =>
  toHtmlPage(maakDossier(invoer), { titel: dossierTitel(invoer), taal: 'nl' });

/** Every single value below a value, with the names above it. */
function bladen(waarde: unknown, pad: readonly string[] = []): [string, string | number][] {
  if (typeof waarde === 'string' || typeof waarde === 'number') return [[pad.join('.'), waarde]];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, each]) => bladen(each, [...pad, naam]));
}

/** The ways in which a value may stand in a document: as typed, as a word, as a moment. */
function vormen(waarde: string | number): string[] {
  const moment = parseInstant(String(waarde));
  return [plat(String(waarde)).trim(), wordOf(String(waarde)), ...(moment ? [plat(momentText(moment))] : [])];
}

describe('the dossier of every example', () => {
  it('there are examples', () => {
    expect(alle.size).toBeGreaterThan(15);
  });

  it.each([...alle.keys()])('%s: nothing that was recorded is left out', (id) => {
    const dossier = alle.get(id);
    if (!dossier) throw new Error(id);
    const hoofdstuk = hoofdstukken.find(({ titel }) => titel === '3. Feiten');
    const feiten = plat(
      (hoofdstuk?.inhoud(dossier.invoer) ?? []).map((each) => platteTekst(each)).join('\n'),
    );
    const gemist = bladen(dossier.invoer.incident).filter(([pad, waarde]) => {
      // Whether a number is an estimate stands behind that number.
      if (pad.endsWith('.schatting')) return waarde === 'ja' && !feiten.includes('(schatting)');
      return !vormen(waarde).some((vorm) => feiten.includes(vorm));
    });
    expect(gemist).toEqual([]);
  });

  it.each([...alle.keys()])('%s: every chapter, whole sentences, nothing of a machine', (id) => {
    const dossier = alle.get(id);
    if (!dossier) throw new Error(id);
    const tekst = tekstVan(dossier);
    for (const { titel } of hoofdstukken) expect(tekst).toContain(titel);
    expect(tekst).not.toMatch(/undefined|\[object|\bnull\b|NaN/);
    expect(toMarkdown(maakDossier(dossier.invoer))).toMatch(/^# /);
  });

  it('loads nothing, runs nothing, and its links inside lead somewhere', () => {
    const dossier = alle.get('2026-V2KC');
    if (!dossier) throw new Error('gone');
    const html = htmlVan(dossier);
    expect(html).not.toMatch(/<(?:script|img|iframe|link|object|form)\b|\bsrc=|url\(|@import|\son\w+=/i);
    const naar = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => decodeURIComponent(id));
    expect(naar).toHaveLength(hoofdstukken.length - 1);
    for (const id of naar) expect(html).toContain(`id="${id}"`);
  });

  it('a notification by a supplier says whether it was allowed to', () => {
    const teksten = [...alle.values()].filter(({ invoer }) =>
      invoer.incident.meldingen?.some(({ door }) => door !== 'wij'),
    );
    expect(teksten.length).toBeGreaterThan(0);
    for (const each of teksten)
      expect(tekstVan(each)).toContain('Was afgesproken dat die dat namens ons mocht?');
  });

  it('what the AP was told stands in it word for word, with both sums', () => {
    const met = [...alle.values()].filter(({ invoer }) => invoer.momentopnamen.length > 0);
    expect(met.length).toBeGreaterThan(0);
    for (const dossier of met) {
      const tekst = tekstVan(dossier);
      for (const { gelezen } of dossier.invoer.momentopnamen) {
        expect(tekst).toContain(`${gelezen?.sha256}: klopt`);
        expect(tekst).toContain(`${gelezen?.momentopname.sha256}: klopt`);
        for (const { antwoord } of gelezen?.momentopname.antwoorden ?? [])
          expect(tekst).toContain(plat(antwoord).trim());
      }
    }
  });
});

describe('what is stamped on it', () => {
  it.each([
    ['ja', true],
    ['nee', false],
  ])('oefening: %s', (oefening, is) => {
    const dossier = dossierUit(makeFile(`${REQUIRED}oefening: ${oefening}\n`));
    expect(tekstVan(dossier).includes('OEFENING. Dit is niet echt gebeurd.')).toBe(is);
    expect(dossierTitel(dossier.invoer).startsWith('OEFENING')).toBe(is);
  });

  it('whether the hash that was sent is in this history', () => {
    const anker = { rol: 'fg', moment: '2026-09-12 10:00', hash: 'a'.repeat(40) };
    const zeg = (isInGeschiedenis: boolean) =>
      tekstVan(dossierUit(makeFile(), { stand: { ankers: [{ ...anker, isInGeschiedenis }] } }));
    expect(zeg(true)).toContain(`${'a'.repeat(40)}; die stand staat in deze geschiedenis.`);
    expect(zeg(false)).toContain('die stand staat niet in deze geschiedenis');
  });

  it('dates of commits that go back', () => {
    const zeg = (heeftScheveDatums: boolean) =>
      tekstVan(dossierUit(makeFile(), { stand: { heeftScheveDatums } }));
    expect(zeg(true)).toContain('lopen hier niet gelijk op');
    expect(zeg(false)).not.toContain('lopen hier niet gelijk op');
  });
});

describe('hostile texts', () => {
  // A sign that turns the direction of text never gets past the reader.
  it.each(VIJANDIG.filter((each) => !each.includes('\u202E')))('stays as it was typed: %s', (vijandig) => {
    const yaml = stringify({ ...makeIncident(), samenvatting: `Begin ${vijandig} eind`, titel: 'Brief' });
    const dossier = dossierUit(makeFile(yaml));
    // A new line is a space in a table; for the rest every sign is there.
    expect(tekstVan(dossier)).toContain(plat(dossier.invoer.incident.samenvatting));
    expect(htmlVan(dossier)).not.toMatch(/<script|<img|href="javascript/i);
  });

  it('in the text below the fields too: no HTML, no picture, no link that leads nowhere', () => {
    const body =
      '\n## Verloop\n\n<b onclick="x()">vet</b> [pad](../2026/2026-0002.md) [web](https://x.example/) [js](javascript:x)\n';
    const html = htmlVan(dossierUit(makeFile(REQUIRED, body)));
    expect(html).toContain('&#x3C;b onclick');
    expect(html).toContain('href="https://x.example/"');
    expect(html).not.toMatch(/href="(?!#|https:)/);
  });

  it('a heading below a heading of ours', () => {
    const html = htmlVan(dossierUit(makeFile(REQUIRED, '\n## Verloop\n\nIets.\n\n### Later\n')));
    expect(html).toContain('<h4>Verloop</h4>');
    expect(html).toContain('<h5>Later</h5>');
  });
});

describe('personal data', () => {
  const BSN = '111222333';
  const versie = (samenvatting: string, besluit = 'ongewijzigd'): Versie => ({
    commit: 'b'.repeat(40),
    op: '2026-09-12T10:00:00+02:00',
    vastlegging: {
      besluit,
      goedkeuringen: [
        {
          sleutel: 'cvb-1',
          functie: 'voorzitter',
          id: 'github:test/register:5:1000003',
          op: '2026-09-12T09:00:00Z',
        },
      ],
    },
    lees: () => makeIncident({ samenvatting }),
  });

  it('is not in it, wherever it stood: field, text, history, record', () => {
    const dossier = dossierUit(
      makeFile(REQUIRED.replace('een ander adres aan', `BSN ${BSN} aan`), `\nHet BSN was ${BSN}.\n`),
      {
        versies: [versie(`Eerst stond hier BSN ${BSN}.`, `U3, over BSN ${BSN}`), versie('Later niet meer.')],
      },
    );
    expect(JSON.stringify(dossier.invoer)).not.toContain(BSN);
    expect(tekstVan(dossier)).not.toContain(BSN);
    expect(tekstVan(dossier)).toContain('Hier is iets weggelaten.');
    expect(tekstVan(dossier)).toContain('bij geschiedenis');
    expect(dossier.isBestandSchoon).toBe(false);
  });

  it('a comment in the file counts too', () => {
    expect(dossierUit(makeFile(`${REQUIRED}# BSN ${BSN}\n`)).isBestandSchoon).toBe(false);
    expect(dossierUit(makeFile(`${REQUIRED}# gewone opmerking\n`)).isBestandSchoon).toBe(true);
  });

  it('without any, nothing is said of it', () => {
    const dossier = dossierUit(makeFile(), { versies: [versie('Een brief kwam aan.')] });
    expect(dossier.isBestandSchoon).toBe(true);
    expect(tekstVan(dossier)).not.toContain('weggelaten');
    expect(tekstVan(dossier)).toContain('goedkeuring github:test/register:5:1000003');
  });
});

describe('history', () => {
  const stap = (commit: string, lees: Versie['lees']): Versie => ({
    commit: commit.repeat(40),
    op: '2026-09-12T10:00:00+02:00',
    vastlegging: undefined,
    lees,
  });

  it('says per step what changed, and what is not on main yet', () => {
    const tekst = tekstVan(
      dossierUit(makeFile(), {
        versies: [
          stap('1', () => makeIncident({ titel: 'Eerst' })),
          stap('2', () => undefined),
          stap('3', () => makeIncident({ titel: 'Daarna' })),
        ],
      }),
    );
    expect(tekst).toContain('in het register gezet');
    expect(tekst).toContain('het bestand weggehaald, of het was niet te lezen');
    expect(tekst).toMatch(/titel Eerst Daarna/);
    expect(tekst).toMatch(/Nog niet op de hoofdtak .*titel Daarna Brief naar een verkeerd adres/);
  });

  it('says why there is none', () => {
    expect(tekstVan(dossierUit(makeFile(), { reden: 'Deze map is geen kloon van Git.' }))).toContain(
      'De geschiedenis is niet te lezen. Deze map is geen kloon van Git.',
    );
  });

  it('the protocol that held when it became known, with all its days', () => {
    const organisatie = ORGANISATIE.replace(
      /protocollen:[\s\S]*/,
      `protocollen:
  - versie: "1"
    status: vervallen
    gmr: 2020-01-01
    vervallen_op: 2026-09-10
  - versie: "2"
    status: vastgesteld
    gmr: 2026-09-11
    vastgesteld: [2026-09-12]
    in_werking: 2026-09-11
  - versie: "3"
    status: vastgesteld
    in_werking: 2026-09-12
`,
    );
    const tekst = tekstVan(dossierUit(makeFile(), {}, organisatie));
    expect(tekst).toContain('versie 2 gold bij de kennisname');
    expect(tekst).toContain('akkoord van de GMR op vr 11 sep 2026');
    expect(tekst).toContain('in werking sinds vr 11 sep 2026');
  });
});
