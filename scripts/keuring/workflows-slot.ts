import type { DokterStand } from '../../schemas/dokter-stand.ts';
import type { Keuring, Probleem } from './keuring.ts';
import { bevonden, INRICHTEN, ongezien, ZIET } from './keuring.ts';
import { INCIDENTEN, uitPatronen } from './paden.ts';
import { pastOpRuleset } from './patroon.ts';
import { SLOT_MAKEN } from './ruleset-herstel.ts';
import type { Ruleset } from './rulesets.ts';
import { instelling, lijst, overslaanVan, regelsVan } from './rulesets.ts';

/** Check of the lock on what runs on the forge: whoever can push there can set the status of the gate himself. */

/** The role of an administrator of the repository, as GitHub numbers it. */
const ADMIN_ROLE = 5;

/** Paths that only an administrator may change, at every depth. */
const OP_SLOT: readonly string[] = [
  '.github/CODEOWNERS',
  '.github/rulesets/hoofdtak.json',
  '.github/workflows/register.yml',
  '.github/workflows/nieuw.yaml',
  '.github/actions/iets/action.yml',
  '.github/a/b/c/d.yml',
];
/** Paths that the Privacy Officer must be able to change. */
const VRIJ: readonly string[] = [...INCIDENTEN, 'incidents/organisatie.yaml'];
/** Longer than any path of the register and its software. */
const LANG = 100;
/** Rules on files of which it is known what they do. */
const BEKEND: readonly string[] = [
  'file_path_restriction',
  'file_extension_restriction',
  'max_file_size',
  'max_file_path_length',
];

const SOORTEN: readonly string[] = ['branch', 'tag', 'push', 'repository'];

const OPENEN = [
  'Open op de forge "Settings", "Rules", "Rulesets" en klik op de push ruleset ("Register: workflows").',
] as const;
const OPSLAAN = 'Klik op "Save changes".';

const ONTBREEKT: Probleem = {
  zin: 'Wie mag schrijven, mag ook veranderen wat er op de forge draait (.github), en kan dan zelf de poort openen.',
  herstel: SLOT_MAKEN,
};
const UIT: Probleem = {
  zin: 'De regels op .github staan uit of op proef: zij houden niets tegen.',
  herstel: [...OPENEN, 'Kies bij "Enforcement status" de keuze "Active".', OPSLAAN, INRICHTEN],
};
const TE_WEINIG: Probleem = {
  zin: 'De regels op .github houden niet alles tegen: niet elk bestand in elke map eronder valt eronder.',
  herstel: [
    ...OPENEN,
    'Zet bij "Restrict file paths" precies: .github/**/* (met twee sterren, een streep en nog een ster).',
    OPSLAAN,
    INRICHTEN,
  ],
};
const TE_VEEL: Probleem = {
  zin: 'Een regel op bestanden houdt ook incidenten tegen: de Privacy Officer kan niets vastleggen.',
  herstel: [
    ...OPENEN,
    'Laat bij "Restrict file paths" alleen .github/**/* staan, en bij "Restrict file extensions" niets.',
    `Zet "Restrict file path length" uit, of op ${LANG} of meer.`,
    OPSLAAN,
    'Staat het in een push ruleset van de organisatie? Laat een eigenaar dit register daar uitzonderen: organisatie, "Settings", "Repository", "Rulesets".',
    INRICHTEN,
  ],
};
const ANDEREN: Probleem = {
  zin: 'Een ander dan de beheerder mag veranderen wat er op de forge draait, of de beheerder mag het zelf niet.',
  herstel: [
    ...OPENEN,
    'Laat bij "Bypass list" alleen "Repository admin" staan, met "Always".',
    OPSLAAN,
    INRICHTEN,
  ],
};

/** May only administrators pass? Nothing when it cannot be seen. */
function alleenBeheerder(ruleset: Ruleset): boolean | null {
  const wie = overslaanVan(ruleset);
  if (wie === null) return null;
  const isBeheer = (each: Readonly<Record<string, unknown>>) =>
    ['always', 'exempt'].includes(String(each['bypass_mode'] ?? 'always')) &&
    (each['actor_type'] === 'OrganizationAdmin' ||
      (each['actor_type'] === 'RepositoryRole' && Number(each['actor_id']) === ADMIN_ROLE));
  // An owner of the organisation is an administrator everywhere, but not every administrator is an owner.
  return wie.every(isBeheer) && wie.some((each) => each['actor_type'] === 'RepositoryRole');
}

const patronen = (ruleset: Ruleset): readonly string[] =>
  regelsVan([ruleset], 'file_path_restriction').flatMap(
    (regel) => lijst(regel, 'restricted_file_paths') ?? [],
  );

const dekt = (rulesets: readonly Ruleset[], pad: string): boolean =>
  rulesets.some((each) => patronen(each).some((patroon) => pastOpRuleset(patroon, pad)));

/** Kinds of files that the register consists of. */
const EIGEN_SOORTEN: readonly string[] = ['md', 'yaml', 'json'];

const weigertSoort = (rulesets: readonly Ruleset[]): boolean =>
  regelsVan(rulesets, 'file_extension_restriction')
    .flatMap((regel) => lijst(regel, 'restricted_file_extensions') ?? [])
    .some((each) => EIGEN_SOORTEN.includes(each.toLowerCase().replace(/^\*?\./, '')));

const teKort = (rulesets: readonly Ruleset[]): boolean =>
  regelsVan(rulesets, 'max_file_path_length').some(
    (regel) => !(Number(instelling(regel, 'max_file_path_length')) >= LANG),
  );

/** Do rules on files hold up the work of the Privacy Officer? */
const houdtTegen = (rulesets: readonly Ruleset[]): boolean =>
  [...VRIJ, ...uitPatronen(rulesets.flatMap(patronen)).incidenten].some((pad) => dekt(rulesets, pad)) ||
  weigertSoort(rulesets) ||
  teKort(rulesets);

const raaktSlot = (each: Ruleset) => OP_SLOT.some((pad) => dekt([each], pad));

function problemen(push: readonly Ruleset[]): readonly Probleem[] {
  const actief = push.filter(({ enforcement }) => enforcement === 'active');
  const sloten = actief.filter(raaktSlot);
  const dicht = sloten.filter((each) => alleenBeheerder(each) !== false);
  const teVeel = houdtTegen(actief) ? [TE_VEEL] : [];
  if (OP_SLOT.every((pad) => dekt(dicht, pad))) return teVeel;
  if (sloten.length === 0) return [push.some(raaktSlot) ? UIT : ONTBREEKT, ...teVeel];
  return [OP_SLOT.every((pad) => dekt(sloten, pad)) ? ANDEREN : TE_WEINIG, ...teVeel];
}

/** What cannot be seen of the lock. */
function verborgen(push: readonly Ruleset[]): readonly string[] {
  const actief = push.filter(({ enforcement }) => !['evaluate', 'disabled'].includes(enforcement));
  const zeker = actief.filter((each) => each.enforcement === 'active' && alleenBeheerder(each) === true);
  return [
    ...(actief.some(({ rules, enforcement }) => rules === undefined || enforcement !== 'active')
      ? ['Niet elke regel op bestanden is te zien met deze sleutel.']
      : []),
    ...(actief.some(({ rules }) => rules?.some(({ type }) => !BEKEND.includes(type)))
      ? ['Van een regel op bestanden is niet bekend wat hij tegenhoudt.']
      : []),
    ...(OP_SLOT.every((pad) => dekt(zeker, pad))
      ? []
      : ['Wie de regels op .github mag overslaan, is niet te zien met deze sleutel.']),
  ];
}

/** Only an administrator may change what runs on the forge. */
export const slotKeuring: Keuring = {
  id: 'workflows-op-slot',
  wat: 'Alleen de beheerder mag veranderen wat er op de forge draait (.github)',
  bron: 'Ontwerp van de forge: wie een workflow mag veranderen, kan de status van de poort namaken',
  ziet: ZIET.beheerder,
  keur: ({ rulesets }: DokterStand) => {
    if (rulesets === null) return ongezien('De rulesets zijn niet te zien met deze sleutel.');
    const push = rulesets.filter(({ target }) => target === 'push');
    const vreemd = rulesets.some(({ target }) => !SOORTEN.includes(target ?? 'branch'));
    const gezien = !vreemd && push.every(({ rules }) => rules !== undefined);
    const fouten = problemen(push);
    // A ruleset that may not be opened may be the lock; what blocks too much is wrong in any case.
    return bevonden(
      'Alleen de beheerder komt erdoor.',
      gezien ? fouten : fouten.filter((each) => each === TE_VEEL),
      [...verborgen(push), ...(vreemd ? ['Van een ruleset is niet bekend waarvoor hij geldt.'] : [])],
    );
  },
};
