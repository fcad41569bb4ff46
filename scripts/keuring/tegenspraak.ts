import type { DokterStand } from '../../schemas/dokter-stand.ts';
import { CONTEXT } from '../gate/status.ts';
import type { Keuring, Probleem } from './keuring.ts';
import { bevonden, opsomming, ZIET } from './keuring.ts';
import { problemenVan } from './pull-request.ts';
import type { Regel } from './rulesets.ts';
import { ACTIONS_APP, isStreng, opMain, statussen } from './rulesets.ts';
import { overTakken } from './takken.ts';

/** Check of rules beside those that the register needs, on main and on branches of proposals; its own or the organisation's. */

/** Rules that do the register no harm: its own, and making or naming a branch that is there already. */
const VERDRAAGT: readonly string[] = [
  'deletion',
  'non_fast_forward',
  'pull_request',
  'required_status_checks',
  'creation',
  'branch_name_pattern',
];

/** What a rule does here, in the words of the forge's own menu. */
const STOORT: Readonly<Record<string, string>> = {
  required_linear_history: '"Require linear history" (weigert elke merge commit)',
  required_signatures: '"Require signed commits" (weigert wat het register en de Privacy Officer vastleggen)',
  merge_queue: '"Require merge queue" (voegt samen zonder besluit)',
  update: '"Restrict updates" (niemand kan nog iets samenvoegen)',
  required_deployments: '"Require deployments to succeed" (er wordt nooit iets geplaatst)',
  workflows: '"Require workflows to pass" (komt niet bij elk voorstel)',
  code_scanning: '"Require code scanning results" (komt niet bij elk voorstel)',
  commit_message_pattern: '"Restrict commit metadata" (kan het besluit in de geschiedenis weigeren)',
  commit_author_email_pattern: '"Restrict commit metadata" (kan wat mensen vastleggen weigeren)',
  committer_email_pattern: '"Restrict commit metadata" (kan wat het register vastlegt weigeren)',
  copilot_code_review: '"Automatically request Copilot code review" (laat een ander bedrijf meelezen)',
};

const HERSTEL = [
  'Open op de forge "Settings", "Rules", "Rulesets" en bekijk elke ruleset die voor main geldt.',
  'Zet de genoemde regel uit en klik op "Save changes".',
  'Komt de ruleset van de organisatie? Laat een eigenaar dit register daar uitzonderen: organisatie, "Settings", "Repository", "Rulesets".',
];

function problemen(regels: readonly Regel[]): readonly Probleem[] {
  const soorten = [...new Set(regels.map(({ type }) => type))].filter((type) => !VERDRAAGT.includes(type));
  if (soorten.length === 0) return [];
  const namen = soorten.map((type) => STOORT[type] ?? 'een regel die dit register niet kent');
  return [
    {
      zin: `Voor main gelden regels die het register tegenwerken: ${opsomming([...new Set(namen)])}.`,
      herstel: HERSTEL,
    },
  ];
}

/** What the forge says that holds for main may ask more of a proposal than the rulesets that are to be seen. */
function verborgenWensen(
  { regels_hoofdtak }: DokterStand,
  main: ReturnType<typeof opMain>,
): readonly Probleem[] {
  const eigen = (main?.gelden ?? []).flatMap(({ rules }) => rules ?? []);
  const gezegd = (regels_hoofdtak ?? []).filter(({ parameters }) => parameters !== undefined);
  const isAnders = (regels: readonly Regel[]) => {
    const voorstellen = regels.filter(({ type }) => type === 'pull_request');
    const statuschecks = regels.filter(({ type }) => type === 'required_status_checks');
    return (
      (voorstellen.length > 0 && problemenVan(voorstellen).length > 0) ||
      isStreng(statuschecks) ||
      statussen(statuschecks).some(
        ({ context, bron }) => context !== CONTEXT || (bron !== null && bron !== ACTIONS_APP),
      )
    );
  };
  // What the rulesets themselves ask too much has its own check.
  if (isAnders(eigen) || !isAnders(gezegd)) return [];
  return [
    {
      zin: 'Volgens de forge geldt voor main nog een ruleset die iets anders wil van een voorstel dan het register.',
      herstel: HERSTEL,
    },
  ];
}

/** No rule works against the register. */
export const tegenspraakKeuring: Keuring = {
  id: 'geen-tegenspraak',
  wat: 'Geen andere regel werkt het register tegen',
  bron: 'Ontwerp van de forge: goedkeuren en samenvoegen regelt het register zelf, met het besluit erbij',
  ziet: ZIET.lezer,
  keur: (stand) => {
    const main = opMain(stand);
    const { regels_hoofdtak } = stand;
    const takken = overTakken(stand);
    const regels = [...(main?.gelden ?? []).flatMap(({ rules }) => rules ?? []), ...(regels_hoofdtak ?? [])];
    return bevonden(
      'Geen regel werkt het register tegen.',
      [...problemen(regels), ...verborgenWensen(stand, main), ...takken.problemen],
      [
        ...(main === null || regels_hoofdtak === null || main.ongezien.length + main.vreemd.length > 0
          ? ['Niet alle regels die voor main kunnen gelden, zijn te zien met deze sleutel.']
          : []),
        ...(takken.verborgen
          ? ['Niet alle regels die voor takken van voorstellen kunnen gelden, zijn te zien met deze sleutel.']
          : []),
      ],
    );
  },
};
