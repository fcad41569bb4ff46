import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { jaar, jarenVan } from '../../../site/src/view/register.ts';
import { NU, termijnenVan } from '../../make.ts';
import { lijstVan, registerMet } from './gezien.ts';

const register = registerMet(
  [
    { id: '2025-0001', tijdlijn: { kennisname: '2025-03-01 10:00' } },
    { id: '2026-0003', tijdlijn: { kennisname: 'onbekend' } },
    { id: '2026-0002', tijdlijn: { kennisname: '2026-03-01 10:00' }, vestigingen: ['de-eik', 'geheel'] },
    { id: '2026-0004', tijdlijn: { kennisname: '2026-02-01 10:00' } },
    { id: '2026-0001', tijdlijn: { kennisname: '2026-03-01 10:00' }, aard: 'post_kwijt' },
  ],
  { voorgesteld: new Map([['2026-0001', 12]]) },
);
const alle = lijstVan(register);
const gezien = (id: string) => {
  const incident = register.incidenten.find(({ value }) => value.id === id)?.value;
  return incident && { incident, termijnen: termijnenVan(incident), nu: NU };
};

it('de nieuwste kennisname eerst, onbekend achteraan in haar jaar', () => {
  expect(alle.incidents.map(({ id }) => id)).toEqual([
    '2026-0001',
    '2026-0002',
    '2026-0004',
    '2026-0003',
    '2025-0001',
  ]);
  expect(jarenVan(alle)).toEqual([
    { jaar: 2026, aantal: 4 },
    { jaar: 2025, aantal: 1 },
  ]);
});

it('de tabel van een jaar noemt vestigingen bij naam, kennisname in gewone taal, en wat is voorgesteld', () => {
  const rijen = jaar(alle, 2026, gezien, new Map([['de-eik', 'De Eik']]));
  expect(rijen.map(({ id, kennisname, vestigingen }) => `${id} | ${kennisname} | ${vestigingen}`)).toEqual([
    '2026-0001 | zo 1 mrt 2026, 10:00 | –',
    '2026-0002 | zo 1 mrt 2026, 10:00 | De Eik, geheel',
    '2026-0004 | zo 1 feb 2026, 10:00 | –',
    '2026-0003 | onbekend | –',
  ]);
  expect(rijen[0]?.standen[0]).toEqual({ tekst: 'voorgesteld (#12)', toon: 'let-op' });
});

it('register.json past op zijn eigen schema', () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const valid = ajv.compile(JSON.parse(readFileSync('schemas/json/register-lijst.schema.json', 'utf8')));
  expect(valid(JSON.parse(JSON.stringify(alle))), JSON.stringify(valid.errors)).toBe(true);
  expect(valid({ ...alle, versie: 2 })).toBe(false);
  expect(alle.incidents[0]).toMatchObject({
    stand: 'voorgesteld',
    pr: 12,
    aard: 'post_kwijt',
    fase: 'ontdekken',
  });
});
