import { CONTEXT } from '../gate/status.ts';
import type { Bevonden, Keuring, Probleem } from './keuring.ts';
import { bevonden, INRICHTEN, ongezien, ZIET } from './keuring.ts';
import { problemenVan, pullRequestKeuring } from './pull-request.ts';
import { werken } from './regels-werken.ts';
import { MAKEN, OPENEN } from './ruleset-herstel.ts';
import type { OpMain, Ruleset } from './rulesets.ts';
import { ACTIONS_APP, NODIG, opMain, overslaanVan, regelsVan, slaatZelfOver, statussen } from './rulesets.ts';
import { statusKeuringen } from './status.ts';
import { tegenspraakKeuring } from './tegenspraak.ts';

/** Checks of the rules of main. Several rulesets may make the whole together, as the forge adds them up. */

const SLOT = 'Ontwerp van de forge: main verandert alleen via een voorstel dat de poort heeft gezien';

/** Judges the rulesets that hold for main; without one there is nothing to judge here. */
const overMain =
  (keur: (main: OpMain) => Bevonden): Keuring['keur'] =>
  (stand) => {
    const main = opMain(stand);
    if (main === null) return ongezien('De rulesets zijn niet te zien met deze sleutel.');
    if (main.gelden.length === 0)
      return ongezien(
        'Er is geen ruleset te zien die nu voor main geldt.',
        'Kijk eerst naar "hoofdtak-regels".',
      );
    return keur(main);
  };

/** What may be in a ruleset that is not to be seen may make up for what is missing; only then it stays open. */
const alsVerborgen = ({ ongezien: verborgen, vreemd }: OpMain) =>
  verborgen.length + vreemd.length > 0
    ? ['Een ruleset die ook voor main kan gelden is met deze sleutel niet te openen.']
    : [];

const verplicht = (id: string, wat: string, type: string, probleem: Probleem): Keuring => ({
  id,
  wat,
  bron: SLOT,
  ziet: ZIET.lezer,
  keur: overMain((main) => {
    const isEr = regelsVan(main.gelden, type).length > 0;
    const verborgen = alsVerborgen(main);
    return bevonden(
      'Deze regel geldt voor main.',
      isEr || verborgen.length > 0 ? [] : [probleem],
      isEr ? [] : verborgen,
    );
  }),
});

function waaromGeen({ staanUit, ernaast }: OpMain): Probleem {
  if (staanUit.length > 0)
    return {
      zin: staanUit.some(({ enforcement }) => enforcement === 'evaluate')
        ? 'De ruleset voor main staat op proef ("Evaluate"): hij houdt niets tegen.'
        : 'De ruleset voor main staat uit: hij houdt niets tegen.',
      herstel: [
        ...OPENEN,
        'Kies bij "Enforcement status" de keuze "Active" en klik op "Save changes".',
        INRICHTEN,
      ],
    };
  if (ernaast.length > 0)
    return {
      zin: 'Er zijn rulesets, maar geen daarvan geldt voor main.',
      herstel: [
        ...OPENEN,
        'Kies bij "Target branches", "Add target", "Include default branch", en haal elke regel weg die main uitsluit ("Exclude").',
        INRICHTEN,
      ],
    };
  return {
    zin: 'Er is geen ruleset voor main: iedereen die mag schrijven kan alles veranderen.',
    herstel: MAKEN,
  };
}

const poorten = (rulesets: readonly Ruleset[]) =>
  statussen(regelsVan(rulesets, 'required_status_checks')).filter(({ context }) => context === CONTEXT);

/** Do rulesets together ask all that a rule of this kind is there for? */
function isHeel(rulesets: readonly Ruleset[], type: string): boolean {
  if (type === 'required_status_checks') return poorten(rulesets).some(({ bron }) => bron === ACTIONS_APP);
  const regels = regelsVan(rulesets, type);
  return type === 'pull_request' ? regels.length > 0 && problemenVan(regels).length === 0 : regels.length > 0;
}

/** Do the rules that main needs come from rulesets that nobody may pass? */
function overslaan(main: OpMain): Bevonden {
  const { gelden } = main;
  const dicht = gelden.filter((each) => overslaanVan(each)?.length === 0 && !slaatZelfOver(each));
  const heeft = (rulesets: readonly Ruleset[], type: string) =>
    type === 'required_status_checks' ? poorten(rulesets).length > 0 : regelsVan(rulesets, type).length > 0;
  // What may be passed makes nothing whole: then who passes it meets only what is left.
  const open = NODIG.filter(
    (type) => (heeft(gelden, type) && !heeft(dicht, type)) || (isHeel(gelden, type) && !isHeel(dicht, type)),
  );
  const verborgen = alsVerborgen(main).length > 0;
  const mist = NODIG.some((type) => !heeft(gelden, type) || (verborgen && !isHeel(gelden, type)));
  const dragers = gelden.filter((each) => open.some((type) => heeft([each], type)));
  return bevonden(
    'Niemand kan de regels van main overslaan.',
    dragers.some((each) => (overslaanVan(each)?.length ?? 0) > 0 || slaatZelfOver(each))
      ? [
          {
            zin: 'Iemand mag de regels van main overslaan ("Bypass"): dan gaat er iets door zonder goedkeuring van het CvB.',
            herstel: [
              ...OPENEN,
              'Haal bij "Bypass list" iedereen weg, ook de beheerder en ook wie alleen "For pull requests only" heeft. Doe dit bij elke ruleset voor main.',
              'Klik op "Save changes".',
              INRICHTEN,
            ],
          },
        ]
      : [],
    [
      ...(dragers.length > 0
        ? ['Wie de regels van main mag overslaan, is niet te zien met deze sleutel.']
        : []),
      ...(mist ? ['Niet alle regels van main zijn er; herstel eerst wat ontbreekt.'] : []),
    ],
  );
}

/** The checks. */
export const hoofdtakKeuringen: readonly Keuring[] = [
  {
    id: 'regels-werken',
    wat: 'De forge dwingt de regels van main af',
    bron: SLOT,
    ziet: ZIET.lezer,
    keur: werken,
  },
  {
    id: 'hoofdtak-regels',
    wat: 'Er geldt een ruleset voor main',
    bron: SLOT,
    ziet: ZIET.lezer,
    keur: (stand) => {
      const main = opMain(stand);
      if (main === null) return ongezien('De rulesets zijn niet te zien met deze sleutel.');
      // A ruleset that is off or beside main explains what is missing, also when another one holds.
      const mist = NODIG.filter((type) => regelsVan(main.gelden, type).length === 0);
      const ernaast = mist.length > 0 ? [...main.staanUit, ...main.ernaast] : [];
      const verklaart = ernaast.some((each) => mist.some((type) => regelsVan([each], type).length > 0));
      const dicht = ernaast.some(({ rules }) => rules === undefined);
      if (main.gelden.length > 0 && !verklaart)
        return bevonden(
          'Er geldt een ruleset voor main.',
          [],
          dicht ? ['Een ruleset die nu niet voor main geldt, is met deze sleutel niet te openen.'] : [],
        );
      const isVerborgen = main.ongezien.length > 0;
      return bevonden('', isVerborgen ? [] : [waaromGeen(main)], isVerborgen ? alsVerborgen(main) : []);
    },
  },
  verplicht('niet-verwijderen', 'Niemand kan main verwijderen', 'deletion', {
    zin: 'Main kan worden verwijderd.',
    herstel: [...OPENEN, 'Zet "Restrict deletions" aan en klik op "Save changes".', INRICHTEN],
  }),
  verplicht('niet-herschrijven', 'Niemand kan de geschiedenis van main herschrijven', 'non_fast_forward', {
    zin: 'De geschiedenis van main kan worden herschreven: dan is niet meer te bewijzen wie wat besliste.',
    herstel: [...OPENEN, 'Zet "Block force pushes" aan en klik op "Save changes".', INRICHTEN],
  }),
  {
    ...pullRequestKeuring,
    bron: SLOT,
    keur: overMain((main) => pullRequestKeuring.keur(main, alsVerborgen(main))),
  },
  ...statusKeuringen.map((each) => ({
    ...each,
    bron: SLOT,
    keur: overMain((main) => each.keur(main, alsVerborgen(main))),
  })),
  {
    id: 'niemand-slaat-over',
    wat: 'Niemand mag de regels van main overslaan',
    bron: SLOT,
    ziet: ZIET.beheerder,
    keur: overMain(overslaan),
  },
  tegenspraakKeuring,
];
