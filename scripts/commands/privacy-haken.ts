import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { hooksFolder } from '../history/changes.ts';
import { placeInClone } from '../history/clone.ts';

const MARK = '# incidentregister: geen persoonsgegevens';

/** What git runs before it records: the files first, then the message. */
const HOOKS = { 'pre-commit': '--klaargezet', 'commit-msg': '--bericht "$1"' } as const;

/**
 * Makes git search every next commit in this clone for personal data. Running it again changes nothing.
 * @param weigerlijst a list of words, outside the register
 * @returns what was done, for people
 * @throws OperatorError when another program has such a hook already
 */
export function installHooks(workingFolder: string, weigerlijst: string | undefined): string {
  const { root } = placeInClone(workingFolder, workingFolder);
  const folder = resolve(root, hooksFolder(root));
  mkdirSync(folder, { recursive: true });
  const paths = Object.entries(HOOKS).map(([name, options]) => ({ path: join(folder, name), options }));
  for (const { path } of paths)
    if (existsSync(path) && !readFileSync(path, 'utf8').includes(MARK))
      throw new OperatorError(
        'Git heeft hier al een eigen haak. Die blijft staan; er is niets veranderd.',
        'Zet in die haak zelf de regel: npm run -s register -- privacy --klaargezet',
      );
  const list =
    weigerlijst === undefined ? '' : ` --weigerlijst ${quoted(resolve(workingFolder, weigerlijst))}`;
  for (const { path, options } of paths) {
    writeFileSync(path, hook(`${options}${list}`));
    chmodSync(path, 0o755);
  }
  return 'Git controleert hier voortaan elke commit op persoonsgegevens, voor er iets wordt vastgelegd.\n';
}

const hook = (options: string) => `#!/bin/sh
${MARK}
command -v npm >/dev/null || { echo "De controle op persoonsgegevens kan niet starten: npm is niet te vinden. Er is niets vastgelegd." >&2; exit 1; }
exec npm run -s register -- privacy ${options}
`;

/** For a shell: between single quotes nothing has a meaning. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
