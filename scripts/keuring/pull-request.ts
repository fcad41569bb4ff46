import type { Bevonden, Keuring, Probleem } from './keuring.ts';
import { bevonden, INRICHTEN, ZIET } from './keuring.ts';
import { OPENEN, VOORSTELLEN } from './ruleset-herstel.ts';
import type { OpMain, Regel } from './rulesets.ts';
import { instelling, lijst, regelsVan } from './rulesets.ts';

/** Check of what main asks of a proposal. Of several rulesets the strictest wish counts, as the forge counts it. */

/** A check that needs the rulesets that hold; where it stands is for who joins the list. */
export interface MainKeuring extends Omit<Keuring, 'keur' | 'bron'> {
  readonly keur: (main: OpMain, verborgen: readonly string[]) => Bevonden;
}

const OPSLAAN = 'Klik op "Save changes".';

const probleem = (zin: string, ...stappen: readonly string[]): Probleem => ({
  zin,
  herstel: [...VOORSTELLEN, ...stappen, OPSLAAN, INRICHTEN],
});

/** A switch that must be off in every rule: only a plain no is off. */
const UIT: readonly (readonly [naam: string, zin: string, stap: string])[] = [
  [
    'dismiss_stale_reviews_on_push',
    'De forge haalt goedkeuringen weg bij elke wijziging, ook als de inhoud waarover is beslist gelijk blijft.',
    'Zet "Dismiss stale pull request approvals when new commits are pushed" uit.',
  ],
  [
    'require_last_push_approval',
    'De forge wil dat een ander de laatste wijziging goedkeurt; het register weet zelf wiens goedkeuring telt.',
    'Zet "Require approval of the most recent reviewable push" uit.',
  ],
  [
    'required_review_thread_resolution',
    'Een open gesprek houdt het samenvoegen tegen zonder dat het register dat kan zien.',
    'Zet "Require conversation resolution before merging" uit.',
  ],
];

/** What is wrong with the rules about proposals, together. */
export function problemenVan(regels: readonly Regel[]): readonly Probleem[] {
  const isAnders = (naam: string, goed: unknown) =>
    regels.some((regel) => (instelling(regel, naam) ?? goed) !== goed);
  const methoden = regels.map((regel) => lijst(regel, 'allowed_merge_methods'));
  // Rules without a list allow every way; what all of them allow is possible.
  const mag = ['merge', 'squash', 'rebase'].filter((wijze) =>
    methoden.every((each) => each === undefined || each.includes(wijze)),
  );
  return [
    ...(isAnders('required_approving_review_count', 0) ||
    !regels.some((regel) => instelling(regel, 'required_approving_review_count') === 0)
      ? [
          probleem(
            'De forge vraagt zelf om goedkeuringen. Zij kent de rollen niet: dan telt ook die van wie niet mag beslissen.',
            'Kies bij "Required approvals" het getal 0.',
          ),
        ]
      : []),
    ...UIT.filter(([naam]) => isAnders(naam, false)).map(([, zin, stap]) => probleem(zin, stap)),
    ...(regels.some((regel) => {
      const wie = instelling(regel, 'required_reviewers') ?? [];
      return !Array.isArray(wie) || wie.length > 0;
    })
      ? [
          probleem(
            'De forge vraagt om de goedkeuring van een team; het register weet zelf wiens goedkeuring telt.',
            'Haal bij "Require review from specific teams" elk team weg.',
          ),
        ]
      : []),
    ...(regels.some((regel) => instelling(regel, 'require_code_owner_review') === true)
      ? []
      : [
          probleem(
            'De beheerder hoeft niet mee te kijken bij een wijziging van software of rollen.',
            'Zet "Require review from Code Owners" aan.',
          ),
        ]),
    ...(mag.length === 1 && mag[0] === 'merge'
      ? []
      : [
          probleem(
            mag.includes('merge')
              ? 'De regels van main laten ook squash of rebase toe: die gooien weg wat wanneer bekend was.'
              : 'De regels van main laten geen merge commit toe, dus het register kan niets samenvoegen.',
            'Kies bij "Allowed merge methods" alleen "Merge".',
          ),
        ]),
  ];
}

/** A proposal is needed, with exactly what the register asks. */
export const pullRequestKeuring: MainKeuring = {
  id: 'voorstel-verplicht',
  wat: 'Main verandert alleen met een voorstel, en de forge vraagt daarbij niets wat het register zelf regelt',
  ziet: ZIET.lezer,
  keur: ({ gelden }, verborgen) => {
    const regels = regelsVan(gelden, 'pull_request');
    const goed =
      'Een voorstel is verplicht, met alleen een merge commit en de blik van de beheerder op software.';
    if (regels.length > 0) return bevonden(goed, problemenVan(regels), verborgen);
    const ontbreekt: Probleem = {
      zin: 'Main kan veranderen zonder voorstel, dus zonder controle en zonder goedkeuring.',
      herstel: [...OPENEN, 'Zet "Require a pull request before merging" aan.', OPSLAAN, INRICHTEN],
    };
    return bevonden(goed, verborgen.length > 0 ? [] : [ontbreekt], verborgen);
  },
};
