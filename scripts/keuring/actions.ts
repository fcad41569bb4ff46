import type { DokterStand } from '../../schemas/dokter-stand.ts';
import type { Bevonden, Keuring } from './keuring.ts';
import { bevonden, INRICHTEN, ongezien, ZIET } from './keuring.ts';

/** Checks of what runs on the forge, and which keys can write. */

type Actions = NonNullable<DokterStand['actions']>;

const ONGEZIEN = 'Wat Actions mag, is niet te zien met deze sleutel.';
const OPENEN = 'Open op de forge "Settings", "Actions", "General".';
const MINST = 'AVG art. 32: niemand en niets mag meer dan nodig is';

const over =
  (keur: (actions: Actions) => Bevonden): Keuring['keur'] =>
  ({ actions }) =>
    actions === null ? ongezien(ONGEZIEN) : keur(actions);

/** The checks. */
export const actionsKeuringen: readonly Keuring[] = [
  {
    id: 'actions-aan',
    wat: 'Actions staat aan, en mag wat de workflows gebruiken',
    bron: 'AVG art. 33 lid 1 (72 uur): zonder Actions geen controle, geen poort en geen herinnering',
    ziet: ZIET.beheerder,
    keur: over(({ aan, toegestaan }) =>
      bevonden(
        'Actions staat aan.',
        aan === false
          ? [
              {
                zin: 'Actions staat uit: er wordt niets gecontroleerd, niets samengevoegd en niemand herinnerd.',
                herstel: [
                  OPENEN,
                  'Kies "Allow all actions and reusable workflows" en klik op "Save".',
                  'Is die keuze grijs? Dan staat Actions uit voor de hele organisatie: laat een eigenaar haar aanzetten (organisatie, "Settings", "Actions", "General").',
                  INRICHTEN,
                ],
              },
            ]
          : toegestaan !== null && !['all', 'selected'].includes(toegestaan)
            ? [
                {
                  zin: 'Actions mag niet gebruiken wat de workflows nodig hebben (actions/checkout en andere van GitHub).',
                  herstel: [
                    OPENEN,
                    'Kies "Allow all actions and reusable workflows", of de keuze met "select non-…" en zet "Allow actions created by GitHub" aan.',
                    'Klik op "Save".',
                    INRICHTEN,
                  ],
                },
              ]
            : [],
        [
          ...(aan === null || (aan && toegestaan === null) ? [ONGEZIEN] : []),
          ...(toegestaan === 'selected'
            ? [
                'Er is een lijst van toegestane actions; kijk of "Allow actions created by GitHub" aanstaat ("Settings", "Actions", "General").',
              ]
            : []),
        ],
      ),
    ),
  },
  {
    id: 'sleutelrecht',
    wat: 'De sleutel van een workflow mag vanzelf alleen lezen',
    bron: MINST,
    ziet: ZIET.beheerder,
    keur: over(({ sleutelrecht }) =>
      bevonden(
        'Een workflow mag alleen lezen, tenzij erin staat wat meer nodig is.',
        sleutelrecht === null || sleutelrecht === 'read'
          ? []
          : [
              {
                zin: 'Elke workflow mag vanzelf schrijven: ook een nieuwe, die niemand heeft bekeken.',
                herstel: [
                  OPENEN,
                  'Kies bij "Workflow permissions" de keuze "Read repository contents and packages permissions" en klik op "Save".',
                  INRICHTEN,
                ],
              },
            ],
        sleutelrecht === null ? [ONGEZIEN] : [],
      ),
    ),
  },
  {
    id: 'actions-keurt-niet-goed',
    wat: 'Actions mag geen voorstel goedkeuren',
    bron: 'Protocol §4: het CvB besluit; een programma nooit',
    ziet: ZIET.beheerder,
    keur: over(({ mag_goedkeuren }) =>
      bevonden(
        'Alleen mensen keuren goed.',
        mag_goedkeuren === true
          ? [
              {
                zin: 'Actions mag voorstellen goedkeuren: een workflow kan dan de plaats van een mens innemen.',
                herstel: [
                  OPENEN,
                  'Zet bij "Workflow permissions" het vinkje "Allow GitHub Actions to create and approve pull requests" uit en klik op "Save".',
                  INRICHTEN,
                ],
              },
            ]
          : [],
        mag_goedkeuren === null ? [ONGEZIEN] : [],
      ),
    ),
  },
  {
    id: 'deploy-keys',
    wat: 'Geen losse sleutel (deploy key) kan schrijven',
    bron: MINST,
    ziet: ZIET.beheerder,
    keur: ({ sleutels }) => {
      if (sleutels === null) return ongezien('De deploy keys zijn niet te zien met deze sleutel.');
      const schrijft = sleutels.filter(({ alleen_lezen }) => !alleen_lezen).length;
      return bevonden(
        'Er is geen losse sleutel die kan schrijven.',
        schrijft === 0
          ? []
          : [
              {
                zin: `Er ${schrijft === 1 ? 'is 1 losse sleutel' : `zijn ${schrijft} losse sleutels`} waarmee geschreven kan worden, zonder dat te zien is door wie.`,
                herstel: [
                  'Open op de forge "Settings", "Deploy keys".',
                  'Verwijder elke sleutel met "Read/write"; is er een nodig, maak hem opnieuw zonder "Allow write access".',
                ],
              },
            ],
      );
    },
  },
];
