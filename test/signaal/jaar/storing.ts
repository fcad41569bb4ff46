import type { Forge } from '../../../scripts/forge/forge.ts';
import { ForgeError } from '../../../scripts/forge/forge-error.ts';
import type { FakeForge } from '../../forge/fake.ts';

/** A process that was ended. Nothing of it arrives any more. */
export class Gedood extends Error {}

/** What goes wrong in one run. */
export interface Storing {
  /** At which call, from 1. */
  readonly bij: number;
  /** `dood-voor` and `dood-na`: the process ends. `nee`: the forge is away. `toch`: it did, and its answer was lost. */
  readonly soort: 'dood-voor' | 'dood-na' | 'nee' | 'toch';
}

/** The forge as one run sees it: every call takes a while, so runs at the same moment get mixed. */
export function gestoord(forge: FakeForge, storing: Storing | undefined): Forge {
  let aantal = 0;
  let isDood = false;
  const roep = async (doe: (...args: unknown[]) => Promise<unknown>, args: unknown[]) => {
    aantal += 1;
    const nu = storing?.bij === aantal ? storing.soort : undefined;
    await undefined;
    if (isDood || nu === 'dood-voor') {
      isDood = true;
      throw new Gedood();
    }
    if (nu === 'nee') throw new ForgeError('unavailable', 'iets doen', 502);
    const antwoord = await doe(...args);
    await undefined;
    if (nu === 'dood-na') {
      isDood = true;
      throw new Gedood();
    }
    if (nu === 'toch') throw new ForgeError('unavailable', 'iets doen', 502);
    return antwoord;
  };
  return new Proxy(forge, {
    get: (doel, naam) => {
      const waarde = Reflect.get(doel, naam) as unknown;
      if (typeof waarde !== 'function') return waarde;
      return (...args: unknown[]) => roep(waarde as (...args: unknown[]) => Promise<unknown>, args);
    },
  }) as unknown as Forge;
}
