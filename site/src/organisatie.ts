import type { Organisatie } from '../../schemas/organisatie.ts';
import { folderSource } from '../../scripts/register/folder.ts';
import { leesOrganisatie } from '../../scripts/register/organisatie.ts';

let read: Organisatie | undefined | null = null;

/** Who we are: the only part of the register that the open pages may know. Read once per build. */
export function organisatie(): Organisatie | undefined {
  if (read === null) read = leesOrganisatie(folderSource(__REGISTER_FOLDER__, __PROJECT_ROOT__));
  return read;
}
