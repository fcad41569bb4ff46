import type { AntwoordId } from './antwoorden.ts';
import type { Meldsoort } from './formulier.ts';
import { MELDSOORTEN } from './meldingen.ts';
import type { Versie, Vraag } from './versies/versie.ts';
import { delenVoor, versies } from './versies/versies.ts';

/** JSON Schema (draft 2020-12) of a filled-in form, made from a version: what it may ask, and what may be answered. */

type Schema = Readonly<Record<string, unknown>>;

/** A day, or as much of it as is known. */
const DAG = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
const MOMENT = '^\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?$';

const labels = ({ opties = {} }: Vraag) => [...new Set(Object.values(opties))];

function waarde(vraag: Vraag): Schema {
  switch (vraag.vorm) {
    case 'keuze':
      return { enum: labels(vraag) };
    case 'meer':
      return { type: 'array', minItems: 1, uniqueItems: true, items: { enum: labels(vraag) } };
    case 'vink':
      return { type: 'boolean' };
    case 'getal':
      return { type: 'integer', minimum: 0 };
    case 'dag':
      return { type: 'string', pattern: DAG };
    case 'moment':
      return { type: 'string', pattern: MOMENT };
    case 'regel':
    case 'tekst':
      return { type: 'string', maxLength: 20_000 };
  }
}

const tekst = (description: string): Schema => ({ type: 'string', description });

/** An answer is there exactly when the register has one. */
const antwoord = (vraag: Vraag, deel: string): Schema => ({
  type: 'object',
  description: vraag.vraag,
  properties: {
    id: { const: vraag.id },
    deel: { const: deel },
    vraag: { const: vraag.vraag },
    herkomst: { enum: ['vastgelegd', 'afgeleid', 'ontbreekt', 'zelf', 'niet-van-toepassing'] },
    antwoord: waarde(vraag),
    tekst: tekst('Het antwoord zoals iemand het in het formulier typt'),
    open: tekst('Wat nog moet worden uitgezocht'),
    uitleg: tekst('Voor de Privacy Officer; gaat niet naar de AP'),
    veld: tekst('Waar het in het register staat'),
    eerder: tekst('Wat de AP eerder is verteld, als dat anders was'),
  },
  required: ['id', 'deel', 'vraag', 'herkomst'],
  additionalProperties: false,
  if: { properties: { herkomst: { enum: ['vastgelegd', 'afgeleid'] } } },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: { required: ['antwoord', 'tekst'] },
  else: { properties: { antwoord: false, tekst: false } },
});

/** A question that depends on another: asked after some answers, and not after others. */
function voorwaarde({ id, als }: Vraag, vragen: readonly Vraag[]): Schema[] {
  const op = als && vragen.find((each) => each.id === als.id);
  if (!als || !op?.opties) return [];
  const isZo = als.is.map((sleutel) => op.opties?.[sleutel]);
  const isNietZo = labels(op).filter((label) => !isZo.includes(label));
  return [
    {
      if: {
        properties: { [als.id]: { properties: { antwoord: { enum: isNietZo } }, required: ['antwoord'] } },
        required: [als.id],
      },
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
      then: { properties: { [id]: { properties: { herkomst: { const: 'niet-van-toepassing' } } } } },
    },
  ];
}

/** The schema of one version. */
export function formulierSchema(versie: Versie): Schema {
  const perSoort = new Map(MELDSOORTEN.map((soort) => [soort, delenVoor(versie, soort)]));
  const delen = [...new Set([...perSoort.values()].flat())];
  const alle = new Map(
    delen.flatMap(({ titel, vragen }) => vragen.map((vraag) => [vraag.id, { vraag, titel }] as const)),
  );
  const vragen = [...alle.values()].map(({ vraag }) => vraag);
  const voorwaarden = vragen.flatMap((vraag) => voorwaarde(vraag, vragen));
  const ids = (soort: Meldsoort): AntwoordId[] =>
    (perSoort.get(soort) ?? []).flatMap((deel) => deel.vragen.map(({ id }) => id));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: versie.titel,
    type: 'object',
    properties: {
      versie: { const: 1 },
      formulier: { const: versie.id },
      titel: { const: versie.titel },
      soort: { enum: MELDSOORTEN },
      incident: { type: 'string', pattern: '^20\\d\\d-[0-9A-HJKMNP-TV-Z]{4}$' },
      let_op: { type: 'array', items: { type: 'string' } },
      nog_te_verzamelen: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            wat: { type: 'string' },
            vragen: { type: 'array', items: { enum: [...alle.keys()] }, minItems: 1 },
          },
          required: ['wat', 'vragen'],
          additionalProperties: false,
        },
      },
      antwoorden: {
        type: 'object',
        properties: Object.fromEntries(
          [...alle].map(([id, { vraag, titel }]) => [id, antwoord(vraag, titel)]),
        ),
        additionalProperties: false,
        ...(voorwaarden.length === 0 ? {} : { allOf: voorwaarden }),
      },
    },
    required: [
      'versie',
      'formulier',
      'titel',
      'soort',
      'incident',
      'let_op',
      'nog_te_verzamelen',
      'antwoorden',
    ],
    additionalProperties: false,
    // Every question of the kind of notification has its place, answered or not.
    allOf: MELDSOORTEN.map((soort) => ({
      if: { properties: { soort: { const: soort } } },
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
      then: { properties: { antwoorden: { required: ids(soort) } } },
    })),
  };
}

/** The schemas of every version, as files. */
export const formulierSchemas = (): { readonly name: string; readonly text: string }[] =>
  Object.values(versies).map((versie) => ({
    name: `formulier-${versie.id}.schema.json`,
    text: `${JSON.stringify(formulierSchema(versie), undefined, 1)}\n`,
  }));
