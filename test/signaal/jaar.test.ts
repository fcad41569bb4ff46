import { describe, expect, it } from 'vitest';
import { jaar } from './jaar/jaar.ts';

/** Other seeds: `npm run simulatie -- 7 8 9`. */
describe('a year under a scheduler that drops half of its runs', () => {
  it.each([1, 2])('of seed %i: every threshold is told once, none twice', async (zaad) => {
    const verslag = await jaar(zaad);
    expect(verslag.fouten).toEqual([]);
    // And it was no easy year.
    expect(verslag.rondes).toBeGreaterThan(3000);
    expect(verslag.gedood).toBeGreaterThan(60);
    expect(verslag.mislukt).toBeGreaterThan(60);
    expect(verslag.drempels).toBeGreaterThan(400);
    expect(verslag.stiltes).toBeGreaterThan(0);
  });
});
