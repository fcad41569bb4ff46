import type { DokterStand } from '../../schemas/dokter-stand.ts';
import type { ForgeWriter } from '../forge/forge.ts';
import type { Extras, SetupWriter } from '../forge/setup.ts';
import { keuringen } from '../keuring/keuringen.ts';

/** Setting up in steps: each looks first, and does only what is missing. */

/** How the clone stands to the forge. */
interface Kloon {
  /** Commit that is checked out. */
  readonly head: string;
  readonly tak: string | undefined;
  /** Commit of main where `origin` points; `leeg` when it has no main yet, `geen` when there is no `origin`. */
  readonly origin: string;
  /** Is everything of this clone in that main already? */
  readonly isVerstuurd: boolean;
  /** Does that main hold something that this clone does not have? */
  readonly isAchter: boolean;
  /** Are CODEOWNERS and the rulesets recorded here as they are made from organisatie.yaml? */
  readonly heeftBestanden: boolean;
}

/** Everything as it is now. */
export interface Beeld {
  /** The register on the forge, as `owner/name`. */
  readonly register: string;
  /** The settings, with roles and CODEOWNERS as they are recorded in this clone. */
  readonly stand: DokterStand;
  /** Commit of main on the forge. */
  readonly hoofdcommit: string | null;
  readonly extras: Extras | null;
  readonly kloon: Kloon;
  /** Did the workflow `register` ever run, or is it to run, on main? */
  readonly heeftRun: boolean;
}

/** What a step may do. */
export interface Handen {
  readonly forge: SetupWriter & Pick<ForgeWriter, 'startWorkflow'>;
  /** Name of an account on the forge. */
  readonly accountNaam: (account: number) => Promise<string>;
  /** Writes CODEOWNERS and the rulesets, and records them in this clone. */
  readonly legBestandenVast: () => Promise<void>;
  /** Sends main of this clone to the forge. */
  readonly verstuur: () => Promise<void>;
}

/** A step. */
export interface Stap {
  readonly id: string;
  /** What is so when it is done, as a Dutch sentence without full stop. */
  readonly wat: string;
  readonly waarom: string;
  /** Steps that have to be done before it. */
  readonly na: readonly string[];
  readonly klaar: (beeld: Beeld) => boolean;
  /**
   * Does what is missing; absent when only a person can.
   * @returns for whom it waits now, as a Dutch sentence, when it is not up to us any more
   */
  readonly doe?: (beeld: Beeld, handen: Handen) => Promise<string | undefined>;
  /** What a person does instead, one act each. */
  readonly zelf: (beeld: Beeld) => readonly string[];
}

const gekozen = (ids: readonly string[]) =>
  ids.map((id) => {
    const keuring = keuringen.find((each) => each.id === id);
    if (!keuring) throw new Error(`there is no check ${id}`);
    return keuring;
  });

/** Is all of this good, by the self-check? What cannot be seen is not. */
export const isGoed = ({ stand }: Beeld, ids: readonly string[]): boolean =>
  gekozen(ids).every(({ keur }) => keur(stand).oordeel === 'goed');

/** What the self-check says to do about what is not good. */
export const herstelVan = ({ stand }: Beeld, ids: readonly string[]): readonly string[] => [
  ...new Set(
    gekozen(ids)
      .map(({ keur, ziet }) => ({ ...keur(stand), ziet }))
      .filter(({ oordeel }) => oordeel !== 'goed')
      .flatMap(({ zin, herstel, ziet }) => [
        herstel.length > 0 ? zin : `${zin} Dit ziet ${ziet}.`,
        // Who reads this is setting up already.
        ...herstel.filter((each) => !each.includes('-- inrichten')),
      ]),
  ),
];
