import type { Change } from '../history/changes.ts';
import type { Omgeving, Zoeker } from '../privacy/spoor.ts';
import type { Vondst } from '../privacy/vondst.ts';
import type { Plek } from '../privacy/wat-nu.data.ts';
import { hierStaat } from '../privacy/zin.ts';
import { zoekPersoonsgegevens } from '../privacy/zoek.ts';
import { haal } from '../register/fetch.ts';
import { memorySource } from '../register/memory.ts';
import { plaatsOp } from '../register/privacy-check.ts';
import { splitsLeesVorm } from '../register/read-file.ts';

/** What is searched with, and where. */
export interface Zoektocht {
  readonly plek: Plek;
  readonly zoekers: readonly Zoeker[];
  readonly commit?: string;
}

/** One text that is no file of the register: a message, a title, a name. */
export function inTekst(
  waar: string,
  tekst: string,
  zoektocht: Zoektocht,
  omgeving: Omgeving = {},
): Vondst[] {
  const { plek, zoekers, commit } = zoektocht;
  return zoekPersoonsgegevens(tekst, omgeving, zoekers).map(({ soort, zekerheid, van }) => ({
    plek,
    waar,
    ...(commit === undefined ? {} : { commit }),
    ...plaatsOp(tekst, van),
    blokkeert: zekerheid === 'zeker',
    zegt: `${hierStaat({ soort, zekerheid })}${zekerheid === 'zeker' ? '' : ' Kijk of het klopt.'}`,
  }));
}

/** Folders of the software: what stands there is checked by those who write it. */
const SOFTWARE =
  /^(?:schemas|scripts|site|test|node_modules|\.github|\.ci|\.vscode)\/|^[^/]*\.(?:json|jsonc|ts)$|^(?:README|CONTRIBUTING|SECURITY)\.md$|^LICENSE$|^\.\w+$/;

/**
 * A file as it was or will be recorded: its name, and what is in it. A file of the register goes by what that file
 * itself says may stay; of another file all text is searched, and one that is no text is named.
 * @param folder the register from the root of the clone
 */
export function inBestand({ path, bytes }: Change, folder: string, zoektocht: Zoektocht): Vondst[] {
  const isRegister = folder === '' || path.startsWith(`${folder}/`);
  if (!isRegister && SOFTWARE.test(path)) return [];
  const naam = inTekst(`naam van bestand ${zonderNaam(path)}`, path, zoektocht, { isNaam: true });
  const waar = naam.length > 0 ? `bestand ${zonderNaam(path)}` : path;
  const binnen = isRegister ? path.slice(folder === '' ? 0 : folder.length + 1) : undefined;
  return [...naam, ...(inRegister(binnen, waar, bytes, zoektocht) ?? inAnder(waar, bytes, zoektocht))];
}

/** A name in which something was found is not repeated. */
const zonderNaam = (path: string) =>
  `in ${path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : 'de hoofdmap'}`;

function inRegister(
  binnen: string | undefined,
  waar: string,
  bytes: Uint8Array,
  { plek, zoekers, commit }: Zoektocht,
): Vondst[] | undefined {
  if (binnen === undefined) return undefined;
  const source = memorySource({ [binnen]: bytes });
  const [fetched] = haal(source);
  if (!fetched?.kind || fetched.findings.length > 0) return undefined;
  const { findings } = splitsLeesVorm(source, fetched, zoekers);
  if (findings.some(({ ruleId }) => ruleId === 'bestand-utf8' || ruleId === 'blok-met-velden'))
    return undefined;
  return findings.flatMap(({ ruleId, message, at }): Vondst[] =>
    ruleId.endsWith('persoonsgegevens') && 'line' in at
      ? [
          {
            plek,
            waar,
            ...(commit === undefined ? {} : { commit }),
            line: at.line,
            column: at.column,
            blokkeert: ruleId === 'geen-persoonsgegevens',
            zegt: message,
          },
        ]
      : [],
  );
}

function inAnder(waar: string, bytes: Uint8Array, zoektocht: Zoektocht): Vondst[] {
  const { plek, commit } = zoektocht;
  if (!bytes.includes(0)) return inTekst(waar, new TextDecoder().decode(bytes), zoektocht);
  const zegt =
    'Dit bestand is geen tekst, dus wat erin staat is niet te controleren. Zet bijlagen buiten het register.';
  return [
    {
      plek,
      waar,
      ...(commit === undefined ? {} : { commit }),
      line: 1,
      column: 1,
      blokkeert: true,
      zegt,
    },
  ];
}
