import type { TreeFile } from '../history/tree.ts';
import { blijft } from './blijft.data.ts';

/** The folder of the register, from the root of the clone. */
export const REGISTER = 'incidents';

/** Files of a tree, by path. */
export type Bestanden = ReadonlyMap<string, TreeFile>;

/** What an upgrade makes of the files of a clone. */
export interface Plan {
  /** Every file as it will be. */
  readonly nieuw: Bestanden;
  readonly erbij: readonly string[];
  readonly weg: readonly string[];
  readonly anders: readonly string[];
  /** Files of the school outside the register that stay as they are. */
  readonly behouden: readonly string[];
  /** Software that the school changed itself and that the release would replace; nothing when that cannot be known. */
  readonly eigen: readonly string[] | undefined;
  /** What in the release may not be, as Dutch sentences. */
  readonly bezwaren: readonly string[];
}

const isRegister = (pad: string) => pad === REGISTER || pad.startsWith(`${REGISTER}/`);
const isBlijver = (pad: string) =>
  blijft.some((each) => (each.pad.endsWith('/') ? pad.startsWith(each.pad) : pad === each.pad));
/** Is it for the release to say what stands here? */
const isSoftware = (pad: string) => !isRegister(pad) && !isBlijver(pad);

/**
 * Works out an upgrade: the register and what else is the school's from what it has now, everything else from the
 * release. Pure.
 * @param nu what the school has now
 * @param uitgave the release
 * @param vorige the release that the school has now, as it was made; nothing when that is not to be found
 */
export function maakPlan(nu: Bestanden, uitgave: Bestanden, vorige: Bestanden | undefined): Plan {
  const software = [...uitgave].filter(([pad]) => isSoftware(pad));
  const vanSchool = [...nu].filter(([pad]) => !isSoftware(pad));
  const nieuw = new Map([...software, ...vanSchool]);
  const isGelijk = (pad: string, een: Bestanden, ander: Bestanden) =>
    een.get(pad)?.hash === ander.get(pad)?.hash && een.get(pad)?.mode === ander.get(pad)?.mode;
  const verandert = [...new Set([...nu.keys(), ...nieuw.keys()])]
    .filter((pad) => !isGelijk(pad, nu, nieuw))
    .sort();
  return {
    nieuw,
    erbij: verandert.filter((pad) => !nu.has(pad)),
    weg: verandert.filter((pad) => !nieuw.has(pad)),
    anders: verandert.filter((pad) => nu.has(pad) && nieuw.has(pad)),
    behouden: [...nu.keys()].filter(isBlijver).sort(),
    eigen: vorige && verandert.filter((pad) => !isGelijk(pad, nu, vorige)),
    bezwaren: [...software].flatMap(([pad, { mode }]) => bezwaarTegen(pad, mode)).slice(0, 10),
  };
}

/** Only ordinary files, and none that some disks take for the register. */
function bezwaarTegen(pad: string, mode: string): string[] {
  if (!mode.startsWith('100')) return [`${pad} is geen gewoon bestand maar een verwijzing.`];
  const [eerste = ''] = pad.split('/');
  return eerste.normalize('NFKC').toLowerCase() === REGISTER
    ? [`${pad} komt op sommige schijven in de map ${REGISTER} terecht.`]
    : [];
}
