import type { DokterStand } from '../../schemas/dokter-stand.ts';
import type { Rolhouder } from '../gate/bevoegd.ts';
import type { Bevonden, Keuring, Probleem } from './keuring.ts';
import { bevonden, ongezien, ZIET } from './keuring.ts';
import type { Toegang } from './mensen.ts';
import { accountVan, inFunctie } from './mensen.ts';
import { ANDER_OPENT } from './organisatie-herstel.ts';
import { INCIDENTEN, SOFTWARE, uitPatronen } from './paden.ts';
import { pastOpCodeowners } from './patroon.ts';

/** Checks of CODEOWNERS: the beheerder looks along at software and roles, nobody at incidents. */

interface Regel {
  readonly patroon: string;
  readonly eigenaren: readonly string[];
}

/** Lines of the file, without remarks. */
const regelsVan = (tekst: string): readonly Regel[] =>
  tekst
    .split(/\r?\n/)
    .map((regel) => regel.replace(/(^|\s)#.*$/, '').trim())
    .filter((regel) => regel !== '')
    .map((regel) => {
      const [patroon = '', ...eigenaren] = regel.split(/\s+/);
      return { patroon, eigenaren };
    });

/** Who owns a file: the last line that fits counts, also when it names nobody. */
const eigenarenVan = (regels: readonly Regel[], pad: string): readonly string[] =>
  regels.findLast(({ patroon }) => pastOpCodeowners(patroon, pad))?.eigenaren ?? [];

const OPNIEUW = [
  'Laat een beheerder het bestand opnieuw maken: npm run -s register -- inrichten',
  'Zet .github/CODEOWNERS op main met een voorstel. Alleen een beheerder kan het versturen.',
  ANDER_OPENT,
];

const ONBEKEND = 'Wat er in CODEOWNERS staat, is niet te zien.';
const BRON =
  'Ontwerp van de forge: over software en rollen kijkt de beheerder mee, over incidenten beslist alleen het CvB';

/** Accounts of the owners; what is no account of somebody with access is `vreemd`, or `onbekend` when it may be one. */
function accountsVan(eigenaren: readonly string[], toegang: readonly Toegang[]) {
  const gevonden = eigenaren.map((each) =>
    toegang.find(({ naam }) => naam !== null && `@${naam}`.toLowerCase() === each.toLowerCase()),
  );
  const isAlles = toegang.every(({ naam }) => naam !== null);
  const los = gevonden.includes(undefined);
  return {
    accounts: gevonden.flatMap((each) => each?.account ?? []),
    vreemd: los && isAlles,
    onbekend: los && !isAlles,
  };
}

function wie(
  regels: readonly Regel[],
  beheerders: readonly Rolhouder[] | null,
  toegang: readonly Toegang[] | null,
): { readonly problemen: readonly Probleem[]; readonly ongezien: readonly string[] } {
  // A line may single out what no example stands for, such as one year.
  const genoemd = uitPatronen(regels.map(({ patroon }) => patroon));
  const software = [...SOFTWARE, ...genoemd.software];
  const kaal = software.filter((pad) => eigenarenVan(regels, pad).length === 0);
  const teVeel = [...INCIDENTEN, ...genoemd.incidenten].filter((pad) => eigenarenVan(regels, pad).length > 0);
  const eigenaren = [...new Set(software.flatMap((pad) => eigenarenVan(regels, pad)))];
  const problemen: Probleem[] = [
    ...(kaal.length > 0
      ? [{ zin: 'Niet alle software en rollen hebben in CODEOWNERS iemand die meekijkt.', herstel: OPNIEUW }]
      : []),
    ...(teVeel.length > 0
      ? [
          {
            zin: 'CODEOWNERS vraagt bij incidenten om een goedkeuring, en daarover beslist alleen het CvB.',
            herstel: OPNIEUW,
          },
        ]
      : []),
  ];
  if (beheerders === null || toegang === null)
    return { problemen, ongezien: ['Wie de mensen in CODEOWNERS zijn, is niet te zien met deze sleutel.'] };
  const nummers = beheerders.flatMap((each) => accountVan(each) ?? []);
  const { accounts, vreemd, onbekend } = accountsVan(eigenaren, toegang);
  if (vreemd || accounts.some((each) => !nummers.includes(each)))
    problemen.push({
      zin: 'In CODEOWNERS staat iemand die nu geen beheerder is, of geen toegang heeft.',
      herstel: OPNIEUW,
    });
  // Every path counts: a beheerder who looks along at one half only is not as it is made.
  const mist = nummers.some((nummer) =>
    software.some((pad) => !accountsVan(eigenarenVan(regels, pad), toegang).accounts.includes(nummer)),
  );
  if (mist && !onbekend && kaal.length === 0)
    problemen.push({ zin: 'Niet elke beheerder van nu staat in CODEOWNERS.', herstel: OPNIEUW });
  const open = onbekend || nummers.length === 0;
  return { problemen, ongezien: open ? ['Van niet alle mensen in CODEOWNERS is te zien wie zij zijn.'] : [] };
}

function keurWie(stand: DokterStand): Bevonden {
  const { codeowners, toegang } = stand;
  if (codeowners === null || (codeowners.bestaat && codeowners.tekst === null)) return ongezien(ONBEKEND);
  if (!codeowners.bestaat)
    return ongezien('Er is geen CODEOWNERS om te lezen.', 'Herstel eerst "codeowners".');
  const beheerders = inFunctie(stand)?.filter(({ rol }) => rol === 'beheerder') ?? null;
  const uitslag = wie(regelsVan(codeowners.tekst ?? ''), beheerders, toegang);
  return bevonden(
    'De beheerder kijkt mee bij software en rollen, en niemand bij incidenten.',
    uitslag.problemen,
    uitslag.ongezien,
  );
}

/** The checks. */
export const codeownersKeuringen: readonly Keuring[] = [
  {
    id: 'codeowners',
    wat: 'CODEOWNERS staat op main, zonder fouten',
    bron: BRON,
    ziet: ZIET.kloon,
    keur: ({ codeowners }) =>
      codeowners === null
        ? ongezien(ONBEKEND)
        : bevonden(
            'CODEOWNERS staat op main en de forge vindt er geen fout in.',
            codeowners.bestaat
              ? codeowners.fouten === null || codeowners.fouten.length === 0
                ? []
                : [
                    {
                      zin: 'De forge vindt fouten in CODEOWNERS: een regel met een fout telt niet mee.',
                      herstel: [
                        'Open .github/CODEOWNERS op de forge: boven het bestand staat wat er niet klopt.',
                        'Kijk of elke genoemde beheerder toegang heeft: "Settings", "Collaborators and teams".',
                        ...OPNIEUW,
                      ],
                    },
                  ]
              : [
                  {
                    zin: 'Er is geen CODEOWNERS op main: niemand hoeft mee te kijken bij software en rollen.',
                    herstel: OPNIEUW,
                  },
                ],
            codeowners.bestaat && codeowners.fouten === null
              ? ['Of de forge fouten in CODEOWNERS vindt, is niet te zien met deze sleutel.']
              : [],
          ),
  },
  {
    id: 'codeowners-wie',
    wat: 'In CODEOWNERS staan de beheerders van nu, en niemand bij incidenten',
    bron: BRON,
    ziet: ZIET.kloon,
    keur: keurWie,
  },
];
