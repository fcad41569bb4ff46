import { OperatorError } from '../diagnostics/operator-error.ts';
import type { ForgeReader } from '../forge/forge.ts';
import { ForgeError } from '../forge/forge-error.ts';
import type { Rolhouder } from '../gate/bevoegd.ts';
import type { Signaal } from '../signaal/signalen.ts';
import { genoemd } from '../signaal/wie.ts';

/** What finding names needs of a round. */
interface Buiten {
  readonly reader: ForgeReader;
  readonly rolhouders: readonly Rolhouder[];
  readonly waarschuwen: Parameters<typeof genoemd>[2];
  readonly nu: Temporal.Instant;
  readonly say: (sentence: string) => void;
}

/**
 * Finds the names of accounts that are called, each asked once in a round. Who has an account that is gone counts as
 * somebody without: then the substitute or the board is called, as nobody may be the only one who did not hear.
 * @returns names for what is said; it throws ForgeError when the forge can give none of them just now
 */
export function naamgever({ reader, rolhouders, waarschuwen, nu, say }: Buiten) {
  const bekend = new Map<number, string>();
  const weg = new Set<number>();
  const storingen = new Map<number, ForgeError>();
  const zoek = async (account: number, sleutel: string): Promise<string | undefined> => {
    if (bekend.has(account) || storingen.has(account)) return bekend.get(account);
    try {
      const naam = await reader.accountName(account);
      bekend.set(account, naam);
      return naam;
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error;
      say(`De naam van het account van ${sleutel} is niet te vinden; de anderen worden wel genoemd.`);
      if (error instanceof ForgeError && error.problem === 'unavailable') storingen.set(account, error);
      else weg.add(account);
      return undefined;
    }
  };
  return async (nieuw: readonly Signaal[]): Promise<string[]> => {
    for (;;) {
      const metAccount = rolhouders.map((each) =>
        weg.has(each.forge_id ?? 0) ? { ...each, forge_id: undefined } : each,
      );
      const aantalWeg = weg.size;
      const namen = new Set<string>();
      const wie = new Set(nieuw.flatMap((each) => genoemd(each, metAccount, waarschuwen, nu)));
      for (const { sleutel, forge_id } of wie) {
        const naam = forge_id === undefined ? undefined : await zoek(forge_id, sleutel);
        if (naam !== undefined) namen.add(naam);
      }
      if (weg.size > aantalWeg) continue;
      const storing = [...wie].map(({ forge_id }) => storingen.get(forge_id ?? 0)).find(Boolean);
      if (namen.size === 0 && storing !== undefined) throw storing;
      return [...namen];
    }
  };
}
