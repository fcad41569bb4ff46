import type { Keuring } from './keuring.ts';
import { bevonden, ongezien, ZIET } from './keuring.ts';

/** Checks of who owns the repository, on which plan, and whether its pages are read by everybody. */

/** Plans on which rulesets and push rulesets hold for a private repository. */
const DWINGT_AF: readonly string[] = ['team', 'business', 'business_plus', 'enterprise'];

const PLAN_KIEZEN = [
  'Open op de forge de organisatie, "Settings", "Billing and licensing".',
  'Kies bij het plan "Upgrade" en neem GitHub Team of hoger (of een andere forge die regels afdwingt).',
  'Kijk daarna opnieuw: npm run -s register -- dokter',
];

/** The checks. */
export const eigenaarKeuringen: readonly Keuring[] = [
  {
    id: 'plan',
    wat: 'Het plan dwingt regels af voor een besloten register',
    bron: 'Ontwerp van de forge: zonder rulesets is de goedkeuring van het CvB niet meer dan een afspraak',
    ziet: ZIET.eigenaar,
    keur: ({ eigenaar }) => {
      if (eigenaar === null) return ongezien('Van wie het register is, is niet te zien met deze sleutel.');
      const { soort, plan } = eigenaar;
      const naam =
        plan
          ?.trim()
          .toLowerCase()
          .replace(/^github[ _]/, '')
          .replace(/[ _]cloud$/, '') ?? null;
      return bevonden(
        'Dit plan dwingt regels af.',
        [
          ...(soort !== 'Organization'
            ? [
                {
                  zin: 'Het register staat bij een persoon en niet bij een organisatie: regels op bestanden gelden daar niet, en het gaat met die persoon mee.',
                  herstel: [
                    'Open op de forge "Settings", "General", en kies onderaan "Transfer ownership" naar de organisatie van het bestuur.',
                    ...PLAN_KIEZEN,
                  ],
                },
              ]
            : []),
          // Pro does so for a person, which is wrong already.
          ...(naam === 'free'
            ? [
                {
                  zin: 'Dit plan dwingt geen regels af voor een besloten register: wie mag schrijven kan alles zonder goedkeuring samenvoegen.',
                  herstel: PLAN_KIEZEN,
                },
              ]
            : []),
        ],
        naam === null
          ? ['Welk plan de organisatie heeft, is niet te zien met deze sleutel.']
          : DWINGT_AF.includes(naam)
            ? []
            : ['Van dit plan is niet bekend of het regels afdwingt.'],
      );
    },
  },
  {
    id: 'basisrecht',
    wat: 'Lid zijn van de organisatie geeft nog geen toegang',
    bron: 'AVG art. 32 lid 4: alleen wie het voor zijn werk nodig heeft',
    ziet: ZIET.eigenaar,
    keur: ({ eigenaar }) =>
      eigenaar === null || eigenaar.basisrecht === null
        ? ongezien('Wat elk lid van de organisatie mag, is niet te zien met deze sleutel.')
        : bevonden(
            'Een lid van de organisatie mag niets vanzelf.',
            eigenaar.basisrecht === 'none'
              ? []
              : [
                  {
                    zin: 'Elk lid van de organisatie mag vanzelf bij elk register, ook bij dit.',
                    herstel: [
                      'Open op de forge de organisatie, "Settings", "Member privileges".',
                      'Kies bij "Base permissions" de keuze "No permission".',
                      'Geef daarna wie erbij moet kunnen apart toegang: "Settings", "Collaborators and teams" van dit register.',
                    ],
                  },
                ],
          ),
  },
  {
    id: 'bladzijden',
    wat: 'De bladzijden (Pages) zijn niet voor iedereen te lezen',
    bron: 'AVG art. 5 lid 1 onder f en art. 32: bladzijden van een besloten register zijn op de meeste plannen openbaar',
    ziet: ZIET.lezer,
    keur: ({ bladzijden }) =>
      bladzijden === null
        ? ongezien('Of er bladzijden op de forge staan, is niet te zien met deze sleutel.')
        : bevonden(
            bladzijden === 'geen'
              ? 'Er zijn geen bladzijden op de forge.'
              : 'De bladzijden zijn alleen te lezen voor wie bij het register mag.',
            bladzijden === 'openbaar'
              ? [
                  {
                    zin: 'De bladzijden van het register zijn voor iedereen te lezen.',
                    herstel: [
                      'Open op de forge "Settings", "Pages" en kies "Unpublish site", of bij "GitHub Pages visibility" de keuze "Private".',
                      'Zet de interne site achter een eigen aanmelding: zie de map hosting.',
                      'Stonden er echte incidenten op? Overleg dan meteen met de Privacy Officer: dit is zelf een incident.',
                    ],
                  },
                ]
              : [],
          ),
  },
];
