import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { incident } from '../../schemas/incident.ts';
import { jsonSchemas } from '../../schemas/json-schemas.ts';
import { leverancier } from '../../schemas/leverancier.ts';
import { organisatie } from '../../schemas/organisatie.ts';
import { verslag } from '../../schemas/verslag.ts';
import { formulierSchemas } from '../../scripts/forms/schema.ts';
import { check, makeFile, makeIncident } from '../make.ts';
import { documents } from './arbitrary.ts';

/** The validator that other tools would use, as strict as it goes. */
function validatorFor(name: string) {
  const ajv = new Ajv2020({ strict: true, allErrors: true, strictTypes: 'log' });
  ajv.addVocabulary(['x-tijd', 'x-verleden', 'x-verwijst', 'x-ook', 'x-aantal']);
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(`schemas/json/${name}.schema.json`, 'utf8')));
}

describe('JSON Schema', () => {
  it.each([...jsonSchemas(), ...formulierSchemas()])(
    '$name is what the sources say now (else: npm run schema)',
    ({ name, text }) => {
      expect(text.length).toBeGreaterThan(1000);
      expect(readFileSync(`schemas/json/${name}`, 'utf8')).toBe(text);
    },
  );
});

describe.each([
  { name: 'incident', schema: incident },
  { name: 'organisatie', schema: organisatie },
  { name: 'leverancier', schema: leverancier },
])('zod and ajv agree on $name', ({ name, schema }) => {
  let validate: ReturnType<typeof validatorFor>;
  beforeAll(() => {
    validate = validatorFor(name);
  });

  it('on documents that are right, and on those with a mistake', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(documents(schema), (document) => {
        const accepted = schema.safeParse(document).success;
        seen[accepted ? 'accepted' : 'refused']++;
        expect(validate(document)).toBe(accepted);
      }),
      { numRuns: 1000 },
    );
    // The property says little when everything falls on one side.
    expect(seen.accepted).toBeGreaterThan(20);
    expect(seen.refused).toBeGreaterThan(20);
  });
});

describe('ajv on whole things', () => {
  it.each([
    ['a smallest incident', makeIncident(), true],
    ['an unknown key', { ...makeIncident(), naam: 'x' }, false],
    ['a moment that does not exist', makeIncident({ tijdlijn: { kennisname: '2026-02-30 10:00' } }), false],
  ])('%s', (_, document, expected) => {
    expect(validatorFor('incident')(document)).toBe(expected);
  });

  it('the report of a check, with and without findings', () => {
    const validate = validatorFor('verslag');
    for (const report of [
      check({ '2026/2026-K7QF.md': makeFile() }),
      check({ '2026/2026-K7QF.md': 'kapot' }),
    ]) {
      expect(validate(JSON.parse(JSON.stringify(report)))).toBe(true);
      expect(verslag.safeParse(report).success).toBe(true);
    }
    expect(validate({ versie: 1 })).toBe(false);
  });
});
