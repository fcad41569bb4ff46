import type { BeoordeeldIncident, BeoordeeldRegister } from '../beoordeel.ts';
import { beoordeel } from '../beoordeel.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Stand } from '../dossier/invoer.ts';
import type { SchoonDossier } from '../dossier-van.ts';
import { dossierVan } from '../dossier-van.ts';
import { placeInClone } from '../history/clone.ts';
import { REGELS } from '../protocol/wet/parameters.data.ts';
import type { Source } from '../register/source.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { standVan } from './brief-sjabloon.ts';
import { geschiedenis, isHier } from './dossier-geschiedenis.ts';
import { commitOp } from './dossier-op.ts';
import { incidentUit } from './incident-uit.ts';
import { clockFrom, folderFrom, sourceFrom, zoekersFrom } from './register-options.ts';

/** A dossier as it was read, with what the files beside it are made from. */
export interface GelezenDossier extends SchoonDossier {
  readonly source: Source;
  readonly gevonden: BeoordeeldIncident;
}

/**
 * Reads what a dossier is made from: the register on disk, in a commit, or as main had it at a moment.
 * @throws OperatorError when it is not there, or was not there then
 */
export function leesDossier(given: Given, edges: Edges): GelezenDossier {
  const klok = clockFrom(given, edges);
  const toen = toenFrom(given, edges, klok.nu);
  const gelezen: Given = toen ? { ...given, values: { ...given.values, commit: toen.commit } } : given;
  const zoekers = zoekersFrom(given, edges);
  const source = sourceFrom(gelezen, edges);
  const register = beoordeel({ source, ...(toen ? { nu: toen.op, isNuFixed: true } : klok), zoekers });
  const gevonden = toen ? toenGevonden(register, source, given) : incidentUit(register, given.positionals[0]);
  const { hash: commit, isGewijzigd = false } = standVan(gelezen, edges) ?? {};
  const { versies, reden } = geschiedenis(gelezen, edges, gevonden.value.id, commit);
  const stand: Stand = {
    op: register.nu,
    gemaaktOp: klok.nu,
    commit,
    isGewijzigd,
    isZoalsToen: textOf(gelezen, 'commit') !== undefined,
    regels: REGELS,
    ankers: (gevonden.value.ingelicht ?? []).flatMap(({ rol, moment, hoofd_hash: hash }) =>
      hash === undefined ? [] : [{ rol, moment, hash, isInGeschiedenis: isHier(given, edges, hash, commit) }],
    ),
    heeftScheveDatums: toen?.heeftScheveDatums ?? false,
  };
  const rond = { stand, versies, reden, prefix: source.prefix, zoekers };
  return { ...dossierVan(register, gevonden, rond), source, gevonden };
}

function toenFrom(given: Given, edges: Edges, nu: Temporal.Instant) {
  const op = textOf(given, 'op');
  if (op === undefined) return undefined;
  if (textOf(given, 'commit') !== undefined)
    throw new OperatorError(
      'Kies --op of --commit, niet allebei.',
      'Met --op zoekt het register zelf de commit.',
    );
  const { root } = placeInClone(folderFrom(given, edges), edges.workingFolder);
  return commitOp(root, textOf(given, 'tak') ?? 'HEAD', op, nu);
}

function toenGevonden(register: BeoordeeldRegister, source: Source, given: Given): BeoordeeldIncident {
  const kenmerk = (given.positionals[0] ?? '').toUpperCase();
  const wasEr = source.list().some(({ path }) => path.endsWith(`/${kenmerk}.md`));
  if (kenmerk === '' || register.incidenten.some(({ value }) => value.id === kenmerk))
    return incidentUit(register, given.positionals[0]);
  throw new OperatorError(
    wasEr
      ? 'Het bestand van dit incident klopte op dat moment niet, en is dus niet te lezen.'
      : 'Dit incident stond op dat moment nog niet in het register.',
    'Kies bij --op een later moment.',
  );
}
