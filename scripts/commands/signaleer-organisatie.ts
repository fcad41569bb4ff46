import type { Organisatie } from '../../schemas/organisatie.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Place } from '../history/clone.ts';
import { placeInClone } from '../history/clone.ts';
import { commitSource } from '../history/commit.ts';
import { commitsOf } from '../history/earlier.ts';
import { leesRegister } from '../lees-register.ts';
import { leesOrganisatie } from '../register/organisatie.ts';
import { leesSignalen } from './signaleer-lezen.ts';

/** How many changes of the file are looked back. */
const TERUG = 20;

/**
 * Reads the register for reminders. A reminder that calls nobody counts as told and reaches no one, so an organisation file
 * that is broken on main silences nothing: who held a role by the last one that could be read is called.
 * @param note told when it is broken
 * @throws OperatorError when main cannot be read, or nothing was fetched
 */
export function leesMetRollen(waar: Parameters<typeof leesRegister>[0], note: (sentence: string) => void) {
  const register = leesRegister(waar);
  const { hoofdtak } = register;
  if (register.organisatie !== undefined || hoofdtak === undefined)
    return { register, gelezen: leesSignalen(register) };
  note('organisatie.yaml is niet te lezen; wie een rol had in de vorige versie wordt geroepen.\n');
  const organisatie = laatstLeesbaar(placeInClone(waar.folder, waar.workingFolder), hoofdtak);
  return { register, gelezen: leesSignalen({ ...register, organisatie }) };
}

function laatstLeesbaar(place: Place, main: string): Organisatie | undefined {
  for (const commit of commitsOf(place, main, 'organisatie.yaml', TERUG))
    try {
      const gelezen = leesOrganisatie(commitSource(place, commit));
      if (gelezen) return gelezen;
    } catch (error) {
      // The commit that took the register away holds no file.
      if (!(error instanceof OperatorError)) throw error;
    }
  return undefined;
}
