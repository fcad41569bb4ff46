import { describe, expect, it } from 'vitest';
import { voorbeeld } from '../../schemas/dokter-stand/voorbeeld.data.ts';
import { dokterStand } from '../../schemas/dokter-stand.ts';
import { keurAlles } from '../../scripts/keuring/keuringen.ts';
import { herinneringen } from '../../site/src/view/leeftijd.ts';
import { jaar } from './jaar/jaar.ts';

/** What dokter says of a forge on which everything is as it should be but the clock. */
const dokterZegt = (laatste: Temporal.Instant, nu: Temporal.Instant) =>
  keurAlles(
    dokterStand.parse({
      ...voorbeeld,
      nu: nu.toString(),
      workflows: voorbeeld.workflows.map((each) => ({ ...each, laatste_goede_run: laatste.toString() })),
    }),
  ).find(({ wat }) => wat.startsWith('De workflows liepen goed'))?.oordeel;

/** Other seeds: `npm run simulatie -- 7 8 9`. */
describe('a year under a scheduler that drops half of its runs', () => {
  it('every threshold is told once, none twice', async () => {
    const verslag = await jaar(1);
    expect(verslag.fouten).toEqual([]);
    // And it was no easy year.
    expect(verslag.rondes).toBeGreaterThan(3000);
    expect(verslag.gedood).toBeGreaterThan(60);
    expect(verslag.mislukt).toBeGreaterThan(60);
    expect(verslag.drempels).toBeGreaterThan(400);
    expect(verslag.stiltes.length).toBeGreaterThan(0);
    // Each silence is noticed at 26 hours, on the site and by dokter, and not a second before.
    for (const laatste of verslag.stiltes)
      for (const [seconden, isStil] of [
        [0, false],
        [1, true],
      ] as const) {
        const nu = laatste.add({ hours: 26, seconds: seconden });
        expect(herinneringen(laatste, nu)?.isStil).toBe(isStil);
        expect(dokterZegt(laatste, nu)).toBe(isStil ? 'fout' : 'goed');
      }
  });
});
