/** The forge takes a longer address for a page that it cannot find. */
const MEESTE_TEKENS = 6000;

/**
 * Address of the page of the forge on which a new file stands ready, with everything in it. Only who may write in the
 * register can use it.
 * @param path of the file in the register
 * @returns nothing without an address of the register, or when the file is too long for an address
 */
export function nieuwBestandAdres(
  registerAdres: string | undefined,
  path: string,
  tekst: string,
): string | undefined {
  if (registerAdres === undefined) return undefined;
  const [, kenmerk = ''] = /([^/]+)\.md$/.exec(path) ?? [];
  const vraag = new URLSearchParams({
    filename: `incidents/${path}`,
    value: tekst,
    message: `Incident ${kenmerk}`,
    target_branch: `incident/${kenmerk}`,
    quick_pull: '1',
  });
  const adres = `${registerAdres}/new/main?${vraag}`;
  return adres.length <= MEESTE_TEKENS ? adres : undefined;
}

/** Address of the page of the forge on which the file of an incident can be changed, on a branch. */
export const wijzigAdres = (registerAdres: string, path: string, tak: string): string =>
  `${registerAdres}/edit/${tak}/incidents/${path}`;
