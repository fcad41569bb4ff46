import { beoordeel } from '../../scripts/beoordeel.ts';
import type { Stand } from '../../scripts/dossier/invoer.ts';
import type { SchoonDossier } from '../../scripts/dossier-van.ts';
import { dossierVan } from '../../scripts/dossier-van.ts';
import { folderSource } from '../../scripts/register/folder.ts';
import { memorySource } from '../../scripts/register/memory.ts';
import type { Source } from '../../scripts/register/source.ts';
import type { Versie } from '../../scripts/verloop.ts';
import { NU, ORGANISATIE } from '../make.ts';

const stand: Stand = {
  op: NU,
  gemaaktOp: NU,
  commit: 'c'.repeat(40),
  isGewijzigd: false,
  isZoalsToen: false,
  regels: '0.2.0',
  ankers: [],
  heeftScheveDatums: false,
};

/** What goes with an incident in a test. */
interface Rond {
  readonly stand?: Partial<Stand>;
  readonly versies?: readonly Versie[];
  readonly reden?: string;
}

const van = (source: Source, { stand: anders = {}, versies = [], reden }: Rond) => {
  const register = beoordeel({ source, nu: NU });
  return register.incidenten.map((each) =>
    dossierVan(register, each, {
      stand: { ...stand, op: register.nu, ...anders },
      versies,
      reden,
      prefix: source.prefix,
    }),
  );
};

/** The dossiers of the example, by id. */
export const voorbeelden = (): ReadonlyMap<string, SchoonDossier> =>
  new Map(
    van(folderSource(`${process.cwd()}/incidents`, process.cwd()), {}).map((each) => [
      each.invoer.incident.id,
      each,
    ]),
  );

/** The dossier of one file, as text, beside an organisation. */
export function dossierUit(bestand: string, rond: Rond = {}, organisatie = ORGANISATIE): SchoonDossier {
  const [een] = van(memorySource({ 'organisatie.yaml': organisatie, '2026/2026-K7QF.md': bestand }), rond);
  if (!een) throw new Error('the file of the test is not right');
  return een;
}
