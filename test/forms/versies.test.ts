import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incident } from '../../schemas/incident.ts';
import { formulierJson } from '../../scripts/forms/als-json.ts';
import { antwoorden } from '../../scripts/forms/antwoorden.ts';
import { MELDSOORTEN } from '../../scripts/forms/meldingen.ts';
import { formulierSchema } from '../../scripts/forms/schema.ts';
import { delenVoor, versies } from '../../scripts/forms/versies/versies.ts';
import { keurFormulier } from '../../scripts/formulier-keuren.ts';
import { makeIncident } from '../make.ts';
import { documents } from '../schemas/arbitrary.ts';
import { maakFormulier } from './maak.ts';

const { vragen: letterlijk } = JSON.parse(readFileSync('test/forms/bijlage1.json', 'utf8')) as {
  readonly vragen: readonly (readonly [string, string])[];
};

describe('Bijlage 1', () => {
  it('heeft elke vraag, letterlijk, op volgorde en in haar eigen deel', () => {
    const gesteld = versies.bijlage1.delen.flatMap(({ titel, vragen }) =>
      // The number of an earlier notification is asked on the page after the first; Bijlage 1 does not print it.
      vragen.filter(({ onbevestigd }) => !onbevestigd).map(({ vraag }) => [titel, vraag]),
    );
    expect(letterlijk.length).toBe(100);
    expect(gesteld).toEqual(letterlijk);
  });

  it('geeft van elke vraag een antwoord, wat ontbreekt, of waarom niet', () => {
    for (const { herkomst, tekst, open, uitleg, vraag } of maakFormulier().vragen)
      expect(
        herkomst === 'ontbreekt'
          ? open
          : herkomst === 'zelf' || herkomst === 'niet-van-toepassing'
            ? uitleg
            : tekst,
        vraag,
      ).toEqual(expect.any(String));
  });
});

describe.each(Object.values(versies))('de versie $id', (versie) => {
  const alle = MELDSOORTEN.map((soort) => delenVoor(versie, soort).flatMap(({ vragen }) => vragen));

  it('stelt elke vraag één keer, en hangt alleen af van wat zij zelf vraagt', () => {
    for (const vragen of alle) {
      const ids = vragen.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { als, opties, vorm } of vragen) {
        expect(vorm === 'keuze' || vorm === 'meer').toBe(opties !== undefined);
        if (als && ids.includes(als.id)) {
          const op = vragen.find(({ id }) => id === als.id);
          expect(Object.keys(op?.opties ?? {})).toEqual(expect.arrayContaining([...als.is]));
        }
      }
    }
  });

  it('heeft een schema dat een strenge keurder aanneemt', () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
    expect(ajv.compile(formulierSchema(versie))({})).toBe(false);
  });

  it('houdt elk incident dat in het register kan staan: geen vraag loopt vast, elk formulier klopt', () => {
    let gezien = 0;
    fc.assert(
      fc.property(documents(incident), fc.constantFrom(...MELDSOORTEN), (document, soort) => {
        const gelezen = incident.safeParse({ ...makeIncident(), ...(document as object) });
        if (!gelezen.success) return;
        gezien += 1;
        keurFormulier(formulierJson(maakFormulier(gelezen.data, { versie: versie.id, soort })));
      }),
      { numRuns: 150 },
    );
    expect(gezien).toBeGreaterThan(20);
  });
});

it('alles wat kan worden beantwoord, vraagt een versie', () => {
  const gevraagd = new Set(
    Object.values(versies).flatMap((versie) =>
      MELDSOORTEN.flatMap((soort) =>
        delenVoor(versie, soort).flatMap(({ vragen }) => vragen.map(({ id }) => id)),
      ),
    ),
  );
  expect(Object.keys(antwoorden).filter((id) => !gevraagd.has(id as keyof typeof antwoorden))).toEqual([]);
});

describe('de keuring', () => {
  const goed = formulierJson(maakFormulier());
  const met = (id: string, verschil: object) => ({
    ...goed,
    antwoorden: { ...goed.antwoorden, [id]: { ...goed.antwoorden[id], ...verschil } },
  });

  it.each([
    [
      'een antwoord dat niet in de lijst staat',
      met('aard', { herkomst: 'vastgelegd', antwoord: 'Iets', tekst: 'Iets' }),
    ],
    ['een antwoord zonder herkomst', met('samenvatting', { herkomst: 'gegokt' })],
    ['een naam van de melder', met('melder_naam', { antwoord: 'Jan', tekst: 'Jan' })],
    [
      'een vraag te weinig',
      { ...goed, antwoorden: Object.fromEntries(Object.entries(goed.antwoorden).slice(1)) },
    ],
    ['een vraag te veel', met('iets_anders', { id: 'iets_anders', deel: '', vraag: '', herkomst: 'zelf' })],
    [
      'een vraag die niet gesteld wordt',
      met('sector_overig', { herkomst: 'vastgelegd', antwoord: 'x', tekst: 'x' }),
    ],
  ])('weigert %s', (_, formulier) => {
    expect(() => keurFormulier(formulier)).toThrow(/does not fit/);
  });

  it('neemt een goed formulier aan', () => {
    expect(() => keurFormulier(goed)).not.toThrow();
  });
});
