import { describe, expect, it } from 'vitest';
import { beoordeel } from '../../../scripts/beoordeel.ts';
import { folderSource } from '../../../scripts/register/folder.ts';
import { formulierBeeld, heeftFormulier } from '../../../site/src/view/formulier.ts';
import { NU } from '../../make.ts';

const register = beoordeel({ source: folderSource('incidents', '.'), nu: NU });
const incident = (id: string) => {
  const gevonden = register.incidenten.find(({ value }) => value.id === id);
  if (!gevonden) throw new Error(`no incident ${id}`);
  return gevonden;
};
const isVoorbeeld = register.organisatie?.voorbeeld !== undefined;

describe.skipIf(!isVoorbeeld)('de bladzijde met het formulier', () => {
  it('heeft het formulier van nu en dat van Bijlage 1', () => {
    const { formulieren, verteld } = formulierBeeld(register, incident('2026-9TRB'));
    expect(formulieren.map(({ id }) => id)).toEqual(['ap2022-eerste', 'bijlage1-eerste']);
    expect(verteld).toEqual([]);
  });

  it('kent na een melding de aanvulling, de intrekking, en wat is verteld', () => {
    const { formulieren, verteld } = formulierBeeld(register, incident('2026-N7WF'));
    expect(formulieren.map(({ id }) => id)).toEqual([
      'ap2022-vervolg',
      'bijlage1-vervolg',
      'ap2022-intrekking',
    ]);
    expect(verteld.map(({ controlegetal }) => controlegetal)).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    expect(verteld[0]?.titel).toContain('VOORBEELD-0008');
  });

  it('laat alleen kopiëren wat in het formulier hoort', () => {
    const rijen = formulierBeeld(register, incident('2026-9TRB')).formulieren.flatMap(({ delen }) =>
      delen.flatMap((deel) => deel.rijen),
    );
    for (const { antwoord, geen } of rijen)
      expect((antwoord === undefined) !== (geen === undefined)).toBe(true);
    expect(rijen.find(({ id }) => id === 'melder_naam')?.geen).toContain('Zelf invullen');
  });

  it('is er niet voor wat zeker geen datalek is', () => {
    const heeft = (id: string) => {
      const verslag = register.verslag.incidents.find((each) => each.id === id);
      return verslag && heeftFormulier(verslag, incident(id).value, NU);
    };
    expect([heeft('2026-9TRB'), heeft('2026-K7QF'), heeft('2026-6EBK')]).toEqual([true, true, true]);
    expect([heeft('2026-ZC96'), heeft('2026-Y5G7')]).toEqual([false, false]);
  });
});
