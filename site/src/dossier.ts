import { dossierPagina } from '../../scripts/dossier/pagina.ts';
import { dossierVan } from '../../scripts/dossier-van.ts';
import { placeInClone } from '../../scripts/history/clone.ts';
import { isAncestor } from '../../scripts/history/main-line.ts';
import { REGELS } from '../../scripts/protocol/wet/parameters.data.ts';
import { bouwStand } from './bouwstand.ts';
import { beoordeeld, geschiedenis, register } from './register.ts';

/**
 * The dossier of an incident as a page: the same document as the command makes, without the files beside it. It stands by
 * itself, so that it can be saved and printed as it is.
 */
export function dossierHtml(id: string): string {
  const alles = register();
  const incident = beoordeeld(id);
  if (!incident) throw new Error(`no incident ${id}`);
  const { versies, reden } = geschiedenis();
  const { hash: commit, isGewijzigd = false } = bouwStand() ?? {};
  const stand = {
    op: alles.nu,
    gemaaktOp: alles.vanaf,
    commit,
    isGewijzigd: isGewijzigd || alles.voorstellen.has(id),
    isZoalsToen: false,
    regels: REGELS,
    ankers: (incident.value.ingelicht ?? []).flatMap(({ rol, moment, hoofd_hash: hash }) =>
      hash === undefined ? [] : [{ rol, moment, hash, isInGeschiedenis: isHier(hash, commit) }],
    ),
    heeftScheveDatums: false,
  };
  const { invoer } = dossierVan(alles, incident, {
    stand,
    versies: versies.get(id) ?? [],
    reden,
    prefix: 'incidents/',
  });
  return dossierPagina(invoer);
}

/** Is the state that somebody outside holds the hash of in this history? */
const isHier = (hash: string, commit: string | undefined): boolean =>
  commit !== undefined && isAncestor(placeInClone(__REGISTER_FOLDER__, __PROJECT_ROOT__).root, hash, commit);
