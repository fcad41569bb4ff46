import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Incident } from '../../schemas/incident.ts';
import { makeFile, ORGANISATIE, REQUIRED } from '../make.ts';
import type { Ran } from './run.ts';
import { runIn } from './run.ts';

/** A register on disk with one incident and one supplier, for recording acts. */
export interface Proefregister {
  readonly root: string;
  readonly put: (path: string, text: string) => void;
  readonly lees: (path?: string) => string;
  /** Names of the files in the folder of the year. */
  readonly bestanden: () => string[];
  readonly incident: () => Incident;
  /** Puts the incident there, with a remark above and below the fields and a text. */
  readonly zet: (yaml: string) => void;
  readonly run: (...args: string[]) => Promise<Ran>;
  readonly controle: () => Promise<Ran>;
  readonly weg: () => void;
}

/** Where the incident stands, and the snapshot of its first notification. */
export const PAD = 'incidents/2026/2026-K7QF.md';
export const OPNAME = 'incidents/2026/2026-K7QF.melding-1.json';

/** A notification by us that was typed by hand. */
export const GEMELD = `meldingen:
  - soort: eerste
    door: wij
    moment: 2026-09-12 10:00   # uit de mail
    nummer: N-1
`;

/** Options for a notification by the supplier. */
export const door = (...meer: string[]) => [
  'melding',
  '--door',
  'leverancier',
  '--leverancier',
  'leerlingvolg',
  ...meer,
];

/** Makes the register in a folder of its own. */
export function proefregister(): Proefregister {
  const root = mkdtempSync(join(tmpdir(), 'leg-vast-'));
  const put = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const lees = (path = PAD) => readFileSync(join(root, path), 'utf8');
  put('incidents/organisatie.yaml', ORGANISATIE);
  put(
    'incidents/leveranciers/leerlingvolg.md',
    makeFile('schema: 1\nnaam: Leerlingvolg (fictief)\nhoedanigheid: verwerker\n'),
  );
  return {
    root,
    put,
    lees,
    bestanden: () => readdirSync(join(root, 'incidents/2026')).sort(),
    incident: () => parse(lees().split(/^---\r?$/m)[1] ?? '') as Incident,
    zet: (yaml) => put(PAD, makeFile(`# boven\n${REQUIRED}${yaml}# onder\n`, '# Verslag\n\nTekst.\n')),
    run: (...args) => runIn(root, ['leg-vast', '2026-K7QF', ...args]),
    controle: () => runIn(root, ['controle']),
    weg: () => rmSync(root, { recursive: true }),
  };
}
