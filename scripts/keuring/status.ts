import { CONTEXT } from '../gate/status.ts';
import type { Probleem } from './keuring.ts';
import { bevonden, INRICHTEN, ZIET } from './keuring.ts';
import type { MainKeuring } from './pull-request.ts';
import { OPENEN } from './ruleset-herstel.ts';
import { ACTIONS_APP, isStreng, regelsVan, statussen } from './rulesets.ts';

/** Checks of the statuses that main asks for: that of the gate, of its own source, and no other. */

const CHECKS = [...OPENEN, 'Ga naar "Require status checks to pass".'];
const OPSLAAN = 'Klik op "Save changes".';
const zet = (zin: string, ...stappen: readonly string[]): Probleem => ({
  zin,
  herstel: [...CHECKS, ...stappen, OPSLAAN, INRICHTEN],
});

const TOEVOEGEN = `Klik op "Add checks", typ ${CONTEXT}, en kies het met als bron "GitHub Actions".`;

/** The checks. */
export const statusKeuringen: readonly MainKeuring[] = [
  {
    id: 'poort-verplicht',
    wat: `De status ${CONTEXT} is verplicht, en alleen GitHub Actions mag haar zetten`,
    ziet: ZIET.lezer,
    keur: ({ gelden }, verborgen) => {
      const poorten = statussen(regelsVan(gelden, 'required_status_checks')).filter(
        ({ context }) => context === CONTEXT,
      );
      const goed = 'Zonder een open poort gaat niets door.';
      if (poorten.length === 0) {
        const ontbreekt = zet(
          `De status ${CONTEXT} is niet verplicht: een voorstel kan door zonder goedkeuring van het CvB.`,
          TOEVOEGEN,
        );
        return bevonden(goed, verborgen.length > 0 ? [] : [ontbreekt], verborgen);
      }
      const vreemd = poorten.filter(({ bron }) => bron !== null && bron !== ACTIONS_APP);
      const vast = poorten.some(({ bron }) => bron === ACTIONS_APP);
      const problemen = [
        ...(vreemd.length > 0
          ? [
              zet(
                `De status ${CONTEXT} wordt verwacht van een ander programma dan GitHub Actions: zij komt nooit, of van wie haar niet mag zetten.`,
                `Haal ${CONTEXT} daar weg.`,
                TOEVOEGEN,
              ),
            ]
          : []),
        ...(vast || vreemd.length > 0
          ? []
          : [
              zet(
                `Iedereen die mag schrijven kan de status ${CONTEXT} zetten: er staat geen bron bij.`,
                `Kies bij ${CONTEXT} als bron "GitHub Actions" in plaats van "Any source".`,
              ),
            ]),
      ];
      return bevonden(goed, problemen, verborgen);
    },
  },
  {
    id: 'geen-andere-status',
    wat: 'Er is geen andere status verplicht, en een voorstel hoeft niet eerst bijgewerkt te zijn',
    ziet: ZIET.lezer,
    keur: ({ gelden }, verborgen) => {
      const regels = regelsVan(gelden, 'required_status_checks');
      const andere = statussen(regels).filter(({ context }) => context !== CONTEXT);
      return bevonden(
        'De forge wacht alleen op de poort.',
        [
          ...(andere.length > 0
            ? [
                zet(
                  'Er is nog een status verplicht die bij een incident niet altijd komt: dan kan niets worden samengevoegd.',
                  `Haal elke status weg behalve ${CONTEXT}.`,
                ),
              ]
            : []),
          ...(isStreng(regels)
            ? [
                zet(
                  'Een voorstel moet eerst gelijk zijn met main: dan wacht elk voorstel op elk ander.',
                  'Zet "Require branches to be up to date before merging" uit.',
                ),
              ]
            : []),
        ],
        verborgen,
      );
    },
  },
];
