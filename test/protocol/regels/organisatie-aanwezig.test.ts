import { expect, it } from 'vitest';
import { organisatieAanwezig } from '../../../scripts/protocol/regels/organisatie-aanwezig.ts';

const register = (heeftOrganisatie: boolean) => ({
  organisatie: undefined,
  heeftOrganisatie,
  incidenten: [],
  momentopnamen: [],
  jaaranalyses: [],
});

it('het bestand is er, goed of fout', () => {
  expect(organisatieAanwezig.toets(register(true))).toEqual([]);
});

it('het bestand is er niet', () => {
  expect(organisatieAanwezig.toets(register(false))).toEqual([
    { bestand: 'organisatie.yaml', boodschap: 'ontbreekt', pad: [] },
  ]);
});
