import { OperatorError } from '../../scripts/diagnostics/operator-error.ts';
import { placeInClone } from '../../scripts/history/clone.ts';
import { commitSource } from '../../scripts/history/commit.ts';
import type { BriefNaam } from '../../scripts/letters/brieven.data.ts';
import type { Weggelaten } from '../../scripts/privacy/schoon.ts';
import { schoonIncident } from '../../scripts/privacy/schoon.ts';
import { folderSource } from '../../scripts/register/folder.ts';
import { leesSjabloon } from '../../scripts/register/sjabloon.ts';
import type { Source } from '../../scripts/register/source.ts';
import { bouwStand } from './bouwstand.ts';
import { beoordeeld, incidenten, register } from './register.ts';
import type { BrievenInvoer } from './view/brieven.ts';
import { metBrieven, metWord } from './view/brieven-welke.ts';

/** The letters of this build: which incidents have a page, and what their letters are made from. */

let bladzijden: ReadonlySet<string> | undefined;
let bestanden: ReadonlySet<string> | undefined;

/** Has this incident a page with letters? */
export const heeftBrieven = (id: string): boolean => {
  bladzijden ??= metBrieven(incidenten().values(), register().nu);
  return bladzijden.has(id);
};

/** Are there Word files beside that page? */
export const heeftWord = (id: string): boolean => {
  bestanden ??= metWord(incidenten().values());
  return heeftBrieven(id) && bestanden.has(id);
};

/** What the letters of an incident are made from, and what was left out of it; nothing without an organisation. */
export interface VoorBrieven {
  readonly invoer: BrievenInvoer;
  readonly weggelaten: readonly Weggelaten[];
}

/** @throws Error when there is no such incident */
export function voorBrieven(id: string): VoorBrieven | undefined {
  const { organisatie, leveranciers, nu, voorstellen } = register();
  const gezien = beoordeeld(id);
  if (!gezien) throw new Error(`no incident ${id}`);
  if (!organisatie) return undefined;
  const { incident, weggelaten } = schoonIncident(gezien.value);
  return {
    weggelaten,
    invoer: {
      incident,
      organisatie,
      leveranciers,
      beoordeeld: gezien,
      nu,
      sjabloonVan,
      metWord: heeftWord(id),
      // What stands in a proposal only is not in the state of main.
      hoofdHash: voorstellen.has(id) ? undefined : hoofdHash(),
    },
  };
}

/** Hash of the state that this build reads; nothing when it is in no clone, or more is on disk than that. */
function hoofdHash(): string | undefined {
  const stand = bouwStand();
  return stand?.isGewijzigd ? undefined : stand?.hash;
}

const sjablonen = new Map<BriefNaam, string | OperatorError>();
let bron: Source | undefined;

/** Read once per build, also when that fails. */
function sjabloonVan(brief: BriefNaam): string {
  const sjabloon = sjablonen.get(brief) ?? gelezen(brief);
  sjablonen.set(brief, sjabloon);
  if (sjabloon instanceof OperatorError) throw sjabloon;
  return sjabloon;
}

function gelezen(brief: BriefNaam): string | OperatorError {
  const { hoofdtak } = register();
  bron ??=
    hoofdtak === undefined
      ? folderSource(__REGISTER_FOLDER__, __PROJECT_ROOT__)
      : commitSource(placeInClone(__REGISTER_FOLDER__, __PROJECT_ROOT__), hoofdtak);
  try {
    return leesSjabloon(bron, brief, `${__PROJECT_ROOT__}incidents/sjablonen`);
  } catch (error) {
    if (error instanceof OperatorError) return error;
    throw error;
  }
}
