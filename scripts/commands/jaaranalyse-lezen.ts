import { stukVoorBuiten } from '../analysis/stuk/buiten.ts';
import type { Jaarstuk } from '../analysis/stuk/invoer.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { jaarstukVan } from '../jaarstuk-van.ts';
import { leesRegister } from '../lees-register.ts';
import type { RegisterNu } from '../register-nu.ts';
import { registerNu } from '../register-nu.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { werkmapFrom } from './forge-options.ts';
import { clockFrom, folderFrom, sourceFrom, zoekersFrom } from './register-options.ts';

/**
 * The year that is asked for.
 * @throws OperatorError when it is no year that a register can have
 */
function jaarFrom(given: Given): number {
  const [tekst = ''] = given.positionals;
  if (/^20\d\d$/.test(tekst)) return Number(tekst);
  throw new OperatorError(
    tekst === '' ? 'Noem een jaar.' : 'Dit is geen jaar.',
    'Schrijf bijvoorbeeld: npm run -s register -- jaaranalyse 2026',
  );
}

/** The register, and what the analysis of a year is made from. */
export interface GelezenJaar {
  readonly register: RegisterNu;
  readonly stuk: Jaarstuk;
}

/**
 * Reads the register and counts a year of it.
 * @throws OperatorError when it cannot be read, or a wish makes no sense
 */
export function leesJaar(given: Given, edges: Edges): GelezenJaar {
  const jaar = jaarFrom(given);
  const zoekers = zoekersFrom(given, edges);
  const metVoorstellen = given.values['voorstellen'] === true;
  const register = metVoorstellen
    ? leesRegister({
        folder: folderFrom(given, edges),
        workingFolder: edges.workingFolder,
        werkmap: werkmapFrom(given, edges),
        ...clockFrom(given, edges),
        zoekers,
      })
    : registerNu({ source: sourceFrom(given, edges), ...clockFrom(given, edges), zoekers });
  const stuk = jaarstukVan(register, jaar, {
    metVoorstellen,
    wijzigAdresVan: () => undefined,
    adresVan: () => undefined,
    zoekers,
  });
  if (voorWie(given) === 'intern') return { register, stuk };
  if (!stuk.bevroren)
    edges.note(
      'Deze cijfers staan nog niet vast. Deel van een jaar maar één versie: wie er twee naast elkaar legt, ziet wat er in de tussentijd bij kwam, ook als dat één incident is.\n',
    );
  return { register, stuk: stukVoorBuiten(stuk) };
}

function voorWie(given: Given): 'intern' | 'buiten' {
  const wie = textOf(given, 'voor') ?? 'intern';
  if (wie === 'intern' || wie === 'buiten') return wie;
  throw new OperatorError('Wat bij --voor staat, bestaat niet.', 'Kies uit: intern, buiten.');
}
