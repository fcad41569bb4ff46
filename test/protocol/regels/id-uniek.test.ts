import { expect, it } from 'vitest';
import { idUniek } from '../../../scripts/protocol/regels/id-uniek.ts';
import { makeIncident } from '../../make.ts';

const register = (...bestanden: (readonly [bestand: string, id: string])[]) => ({
  organisatie: undefined,
  heeftOrganisatie: true,
  incidenten: bestanden.map(([bestand, id]) => ({ bestand, incident: makeIncident({ id }) })),
  momentopnamen: [],
  jaaranalyses: [],
});

it('twee verschillende kenmerken', () => {
  expect(idUniek.toets(register(['a.md', '2026-K7QF'], ['b.md', '2026-0000']))).toEqual([]);
});

it('drie keer hetzelfde: de tweede en de derde noemen de eerste', () => {
  expect(
    idUniek.toets(register(['a.md', '2026-K7QF'], ['b.md', '2026-K7QF'], ['c.md', '2026-K7QF'])),
  ).toEqual([
    { bestand: 'b.md', boodschap: 'dubbel', gegevens: { ander: 'a.md' }, pad: ['id'] },
    { bestand: 'c.md', boodschap: 'dubbel', gegevens: { ander: 'a.md' }, pad: ['id'] },
  ]);
});
