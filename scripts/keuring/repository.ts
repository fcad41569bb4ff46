import type { DokterStand } from '../../schemas/dokter-stand.ts';
import type { Bevonden, Keuring, Probleem } from './keuring.ts';
import { bevonden, INRICHTEN, ongezien, ZIET } from './keuring.ts';

/** Checks of the repository itself: who can find it, what can be done with it. */

type Repository = NonNullable<DokterStand['repository']>;

const VERTROUWELIJK = 'AVG art. 5 lid 1 onder f en art. 32: een register van datalekken is vertrouwelijk';
const VASTLEGGEN = 'AVG art. 33 lid 5: elk datalek wordt vastgelegd';
const FORGE = 'Ontwerp van de forge: samenvoegen alleen door het register, met het besluit erbij';

const ONGEZIEN = 'Deze instelling van het register is niet te zien met deze sleutel.';

/** A check of something in the repository; null anywhere leaves it open. */
const over =
  (keur: (repository: Repository) => Bevonden): Keuring['keur'] =>
  ({ repository }) =>
    repository === null
      ? ongezien('Het register op de forge is niet te zien met deze sleutel.')
      : keur(repository);

/** One yes or no that has to be as it should. */
const schakelaar = (waarde: boolean | null, moet: boolean, goed: string, probleem: Probleem): Bevonden =>
  bevonden(goed, waarde === null || waarde === moet ? [] : [probleem], waarde === null ? [ONGEZIEN] : []);

const GENERAL = 'Open op de forge "Settings", "General".';

/** The checks, in the order in which people set up. */
export const repositoryKeuringen: readonly Keuring[] = [
  {
    id: 'besloten',
    wat: 'Het register is besloten (private)',
    bron: VERTROUWELIJK,
    ziet: ZIET.lezer,
    keur: over(({ zichtbaarheid }) =>
      bevonden(
        'Alleen wie is toegelaten kan het register vinden.',
        zichtbaarheid === 'private' || zichtbaarheid === null
          ? []
          : [
              {
                zin:
                  zichtbaarheid === 'public'
                    ? 'Het register is openbaar: iedereen kan alle incidenten lezen.'
                    : zichtbaarheid === 'internal'
                      ? 'Het register is te lezen voor iedereen in de hele onderneming op de forge.'
                      : 'De zichtbaarheid van het register is een andere dan besloten.',
                herstel: [
                  GENERAL,
                  'Kies onderaan, bij "Danger Zone", "Change visibility" en daarna "Change to private".',
                  'Stond er al een echt incident in? Behandel dit dan zelf als een datalek: leg het vast en roep de Privacy Officer erbij.',
                ],
              },
            ],
        zichtbaarheid === null ? [ONGEZIEN] : [],
      ),
    ),
  },
  {
    id: 'niet-gearchiveerd',
    wat: 'Het register is niet gearchiveerd',
    bron: VASTLEGGEN,
    ziet: ZIET.lezer,
    keur: over(({ gearchiveerd }) =>
      schakelaar(gearchiveerd, false, 'Er kan worden vastgelegd.', {
        zin: 'Het register is gearchiveerd: niemand kan iets vastleggen of goedkeuren.',
        herstel: [GENERAL, 'Kies onderaan, bij "Danger Zone", "Unarchive this repository".'],
      }),
    ),
  },
  {
    id: 'hoofdtak',
    wat: 'De hoofdtak heet main',
    bron: 'Ontwerp van de forge: workflows, rollen en regels worden van main gelezen',
    ziet: ZIET.lezer,
    keur: over(({ standaardtak }) =>
      bevonden(
        'De hoofdtak heet main.',
        standaardtak === 'main' || standaardtak === null
          ? []
          : [
              {
                zin: 'De hoofdtak van dit register is een andere tak dan main.',
                herstel: [
                  GENERAL,
                  'Kies bij "Default branch" de tak main. Bestaat die niet? Hernoem de hoofdtak daar met het potlood naar main.',
                ],
              },
            ],
        standaardtak === null ? [ONGEZIEN] : [],
      ),
    ),
  },
  {
    id: 'issues',
    wat: 'Issues staan aan',
    bron: 'AVG art. 33 lid 1 (72 uur): herinneringen aan termijnen komen als issue',
    ziet: ZIET.lezer,
    keur: over(({ issues }) =>
      schakelaar(issues, true, 'Herinneringen hebben een plek.', {
        zin: 'Issues staan uit: er kan geen enkele herinnering aan een termijn komen.',
        herstel: [GENERAL, 'Zet bij "Features" het vinkje "Issues" aan.', INRICHTEN],
      }),
    ),
  },
  {
    id: 'geen-kopieen',
    wat: 'Niemand mag een kopie (fork) maken, en er is er geen',
    bron: VERTROUWELIJK,
    ziet: ZIET.beheerder,
    keur: over(({ kopieen_toegestaan, kopieen }) =>
      bevonden(
        'Er zijn geen kopieën en er kunnen geen komen.',
        [
          ...(kopieen_toegestaan === true
            ? [
                {
                  zin: 'Wie mag lezen, mag een kopie van het hele register maken.',
                  herstel: [GENERAL, 'Zet bij "Features" het vinkje "Allow forking" uit.', INRICHTEN],
                },
              ]
            : []),
          ...(kopieen !== null && kopieen > 0
            ? [
                {
                  zin: `Er ${kopieen === 1 ? 'is al 1 kopie' : `zijn al ${kopieen} kopieën`} van het register.`,
                  herstel: [
                    'Open op de forge "Insights", "Forks" en zie van wie zij zijn.',
                    'Laat elke kopie verwijderen: in de kopie "Settings", "General", "Delete this repository".',
                    'Stonden er echte incidenten in? Overleg dan met de Privacy Officer of dit zelf een incident is.',
                  ],
                },
              ]
            : []),
        ],
        kopieen_toegestaan === null || kopieen === null ? [ONGEZIEN] : [],
      ),
    ),
  },
  {
    id: 'samenvoegwijzen',
    wat: 'Samenvoegen kan alleen met een merge commit',
    bron: `${FORGE}; squash en rebase gooien de commits weg waaruit blijkt wat wanneer bekend was`,
    ziet: ZIET.beheerder,
    keur: over(({ samenvoegen: { merge, squash, rebase } }) => {
      const teVeel = [
        ...(squash === true ? ['"Allow squash merging"'] : []),
        ...(rebase === true ? ['"Allow rebase merging"'] : []),
      ];
      const open = [GENERAL, 'Ga naar "Pull Requests".'];
      return bevonden(
        'Alleen een merge commit is mogelijk.',
        [
          ...(merge === false
            ? [
                {
                  zin: 'Samenvoegen met een merge commit staat uit, dus het register kan niets samenvoegen.',
                  herstel: [...open, 'Zet "Allow merge commits" aan.', INRICHTEN],
                },
              ]
            : []),
          ...(teVeel.length > 0
            ? [
                {
                  zin: `Er kan ook worden samengevoegd op een manier die geschiedenis weggooit: ${teVeel.join(' en ')}.`,
                  herstel: [...open, ...teVeel.map((each) => `Zet ${each} uit.`), INRICHTEN],
                },
              ]
            : []),
        ],
        merge === null || squash === null || rebase === null ? [ONGEZIEN] : [],
      );
    }),
  },
  {
    id: 'niet-vanzelf',
    wat: 'De forge voegt niets vanzelf samen',
    bron: FORGE,
    ziet: ZIET.beheerder,
    keur: over(({ samenvoegen: { vanzelf } }) =>
      schakelaar(vanzelf, false, 'Alleen het register voegt samen.', {
        zin: 'De forge mag zelf samenvoegen zodra dat kan: dan komt er geen besluit in de geschiedenis.',
        herstel: [GENERAL, 'Zet bij "Pull Requests" het vinkje "Allow auto-merge" uit.', INRICHTEN],
      }),
    ),
  },
];
