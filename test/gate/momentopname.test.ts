import { describe, expect, it } from 'vitest';
import { momentopname as schema } from '../../schemas/momentopname.ts';
import type { Verteld } from '../../scripts/gate/momentopname.ts';
import {
  controlegetalVanBytes,
  eigenControlegetal,
  maakMomentopname,
  momentopnameTekst,
} from '../../scripts/gate/momentopname.ts';
import { check, makeFile, makeIncident, REQUIRED, short } from '../make.ts';

const vraag = (id: string, herkomst: string, tekst?: string) => ({
  id,
  deel: '1',
  vraag: `Vraag ${id}?`,
  herkomst,
  ...(tekst === undefined ? {} : { tekst }),
});
const formulier: Verteld = {
  versie: 'ap2022',
  soort: 'eerste',
  vragen: [
    vraag('naam', 'vastgelegd', 'Stichting Testscholen (fictief)'),
    vraag('aantal', 'afgeleid', '25'),
    vraag('gevolg', 'ontbreekt', 'Nog niet bekend'),
    vraag('reden', 'ontbreekt'),
    vraag('leeg', 'vastgelegd', ' '),
    vraag('melder', 'zelf', 'staat bewust niet in het register'),
    vraag('anders', 'niet-van-toepassing', 'wordt niet gevraagd'),
  ],
};
const verstuurd = {
  melding: 1,
  moment: '2026-09-12 10:00',
  nummer: 'N-1',
  gemaaktOp: '2026-09-12 10:05',
};
const gemaakt = maakMomentopname(makeIncident(), formulier, verstuurd);
const tekst = momentopnameTekst(gemaakt);
const PAD = '2026/2026-K7QF.melding-1.json';
const incident = (sha256: string) =>
  makeFile(
    `${REQUIRED}meldingen:\n  - soort: eerste\n    door: wij\n    moment: 2026-09-12 10:00\n    nummer: N-1\n    momentopname_sha256: ${sha256}\n`,
  );
const bytes = new TextEncoder().encode(tekst);
const bij = (json: string, sha256 = controlegetalVanBytes(new TextEncoder().encode(json))) =>
  check({ '2026/2026-K7QF.md': incident(sha256), [PAD]: json }).diagnostics.filter(
    ({ blocking }) => blocking,
  );

describe('een momentopname', () => {
  it('houdt alleen wat is verteld', () => {
    expect(gemaakt.antwoorden.map(({ id }) => id)).toEqual(['naam', 'aantal', 'gevolg']);
    expect(tekst).not.toMatch(/bewust niet|wordt niet gevraagd/);
  });

  it('heeft de vorm van het schema, en een controlegetal dat klopt', () => {
    expect(schema.parse(JSON.parse(tekst))).toEqual(gemaakt);
    expect(eigenControlegetal(gemaakt)).toBe(gemaakt.sha256);
  });

  it('het getal hangt af van de inhoud, niet van hoe die is opgeschreven', () => {
    const omgekeerd = Object.fromEntries(Object.entries(gemaakt).toReversed());
    expect(eigenControlegetal(schema.parse(omgekeerd))).toBe(gemaakt.sha256);
    expect(eigenControlegetal({ ...gemaakt, nummer: 'N-2' })).not.toBe(gemaakt.sha256);
  });

  it('het getal van de bytes is dat wat iedereen kan narekenen', () => {
    expect(controlegetalVanBytes(new Uint8Array())).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(controlegetalVanBytes(bytes)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('zegt bij welke beslissing zij hoort', () => {
    const anders = maakMomentopname(makeIncident({ feiten: { inzage: 'ja' } }), formulier, verstuurd);
    expect(gemaakt.besluit_sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(anders.besluit_sha256).not.toBe(gemaakt.besluit_sha256);
  });
});

describe('een momentopname in het register', () => {
  it('naast haar melding is zij goed', () => {
    expect(bij(tekst)).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['een ander nummer', tekst.replace('"N-1"', '"N-2"'), /na het vastleggen veranderd/],
    ['een veld dat niet bestaat', tekst.replace('"deel"', '"part"'), /antwoorden › 1e › deel|Dit veld/],
    ['een verkeerde waarde', tekst.replace('"eerste"', '"tweede"'), /^soort .*eerste/],
    ['geen tekst maar een getal', tekst.replace('"N-1"', '1'), /^nummer /],
    ['een lijst', '[]', /Het blok met velden/],
    ['geen JSON', tekst.slice(0, 40), /geen geldige JSON/],
  ])('%s wordt gevonden, met een zin en een plaats', (_, json, zegt) => {
    expect(json).not.toBe(tekst);
    const [eerste] = bij(json);
    expect(eerste?.message).toMatch(zegt);
    expect(eerste?.file).toContain(PAD);
  });

  it('een fout staat op de regel van het veld', () => {
    const regel = tekst.split('\n').findIndex((each) => each.includes('"soort"')) + 1;
    expect(bij(tekst.replace('"eerste"', '"tweede"'))[0]?.line).toBe(regel);
  });

  it('mag zeggen waar de organisatie te bereiken is, en nooit een nummer van iemand', () => {
    const met = (antwoord: string) =>
      momentopnameTekst(
        maakMomentopname(
          makeIncident(),
          { ...formulier, vragen: [vraag('adres', 'vastgelegd', antwoord)] },
          verstuurd,
        ),
      );
    expect(bij(met('privacy@testscholen.example'))).toEqual([]);
    expect(short(check({ [PAD]: met('BSN 999994955') }))).toContainEqual(
      expect.stringContaining('geen-persoonsgegevens'),
    );
  });
});
