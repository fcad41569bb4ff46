import { describe, expect, it } from 'vitest';
import type { FaultKind } from '../forge/stand-in/faults.ts';
import { Opzet } from './opzet.ts';

/** Broken off at every write, and run again: it ends the same. */

async function heel(): Promise<{ stand: unknown; schrijft: string[] }> {
  const opzet = await new Opzet().begin();
  opzet.geenBasisrecht();
  await opzet.run('inrichten');
  const gedaan = { stand: opzet.stand(), schrijft: opzet.geschreven() };
  await opzet.sluit();
  return gedaan;
}

const { stand, schrijft } = await heel();
/** Everywhere: it was done, and nobody heard of it. */
const gestorven: FaultKind = { kind: 'killed', when: 'after' };
/** What a forge can do besides at a write that makes something: not done at all, done after all, only said, no. */
const anders: readonly FaultKind[] = [
  { kind: 'killed', when: 'before' },
  { kind: 'done-but-500' },
  { kind: 'lost' },
  { kind: 'answer', status: 422 },
];
const METEEN = ['POST /repos/{owner}/{repo}/rulesets', 'PUT /repos/{owner}/{repo}/collaborators/{username}'];
const gevallen = [...new Set(schrijft)].flatMap((route) =>
  [gestorven, ...(METEEN.includes(route) ? anders : [])].map((what) => ({ route, what })),
);

describe('broken off', () => {
  it('there is something to break off', () => expect(new Set(schrijft).size).toBeGreaterThanOrEqual(7));

  it.each(gevallen)('$route $what: again ends the same', async ({ route, what }) => {
    const opzet = await new Opzet().begin();
    opzet.geenBasisrecht();
    opzet.standIn.faults.set({ route, nth: 1, what });
    const eerste = await opzet.run('inrichten');
    expect(eerste.err).not.toContain('fout in het programma');
    opzet.standIn.faults.set();
    const tweede = await opzet.run('inrichten');
    expect(tweede.err).toBe('');
    expect(opzet.stand()).toEqual(stand);
    expect(opzet.standIn.breaches).toEqual([]);
    await opzet.sluit();
  });
});
