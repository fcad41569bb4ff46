import type { DokterStand } from '../../schemas/dokter-stand.ts';

/** What a forge itself can tell of its settings; what is in the files of main is for who has a clone. */
export type ForgeSettings = Omit<DokterStand, 'versie' | 'nu' | 'organisatie' | 'codeowners'> & {
  /** Hash of the last commit of main; the files belong to that one and to no other. */
  readonly hoofdcommit: string | null;
  /** Kinds of errors that the forge finds in CODEOWNERS. */
  readonly codeownersFouten: string[] | null;
};

/** Reads the settings of a forge. */
export interface ForgeSettingsReader {
  /**
   * Everything that this key may see; what it may not see is null.
   * @param workflows names of the files whose schedule is asked for, such as `register.yml`
   * @throws ForgeError when the forge does not answer, or not as it says that it does
   */
  settings(workflows: readonly string[]): Promise<ForgeSettings>;
}
