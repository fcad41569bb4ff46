import type { DokterStand } from '../../schemas/dokter-stand.ts';
import { momentTekst } from '../protocol/kalender/tekst.ts';
import { STIL_UREN, isStil as staatStil } from '../signaal/planning.ts';
import type { Keuring, Probleem } from './keuring.ts';
import { bevonden, ongezien, opsomming, ZIET } from './keuring.ts';
import { accountVan, inFunctie, noem } from './mensen.ts';
import { ANDER_OPENT } from './organisatie-herstel.ts';
import { roosters } from './roosters.data.ts';

/** Checks of the clock of the forge: a schedule that is silent looks like calm. */

type Workflow = NonNullable<DokterStand['workflows']>[number];

/** A run may have begun while the settings were read. */
const AHEAD_MINUTES = 10;

const BRON = 'AVG art. 33 lid 1 (72 uur): termijnen lopen ook als niemand kijkt';
const ONGEZIEN = 'De workflows zijn niet te zien met deze sleutel.';

const heet = ({ bestand }: Workflow, naam: string) =>
  bestand === naam || bestand === `.github/workflows/${naam}`;

const actie = (naam: string) =>
  `Open op de forge "Actions" en kies links de workflow "${naam.replace(/\.yml$/, '')}".`;

function isAan(workflows: readonly Workflow[]): readonly Probleem[] {
  return roosters.flatMap((naam) => {
    const gevonden = workflows.find((each) => heet(each, naam));
    if (gevonden?.state === 'active') return [];
    return [
      gevonden
        ? {
            zin: `De workflow ${naam} staat uit.`,
            herstel: [actie(naam), 'Klik op "Enable workflow", en daarna op "Run workflow".'],
          }
        : {
            zin: `De workflow ${naam} is er niet.`,
            herstel: [
              `Zet .github/workflows/${naam} terug op main, zoals in de uitgave die u gebruikt.`,
              'Kijk daarna onder "Actions" of zij er staat.',
            ],
          },
    ];
  });
}

function isStil(workflow: Workflow, naam: string, nu: Temporal.Instant): readonly Probleem[] {
  const { laatste_goede_run: laatste } = workflow;
  const herstel = [
    actie(naam),
    'Bekijk de laatste run met "schedule" en lees waarom zij niet liep of niet goed afliep.',
    'Klik op "Run workflow" om nu te draaien. Begint zij daarna niet vanzelf: klik op "Disable workflow" en "Enable workflow".',
  ];
  if (laatste === null) return [];
  if (laatste === 'nooit')
    return [
      {
        zin: `${naam} is nog nooit goed op haar eigen tijd gelopen.`,
        herstel: ['Hebt u het register net ingericht? Wacht een paar uur en kijk opnieuw.', ...herstel],
      },
    ];
  const run = Temporal.Instant.from(laatste);
  if (Temporal.Instant.compare(run, nu.add({ minutes: AHEAD_MINUTES })) > 0)
    return [{ zin: `De laatste run van ${naam} ligt in de toekomst: een klok loopt niet goed.`, herstel }];
  if (!staatStil(run, nu)) return [];
  return [
    {
      zin: `${naam} liep voor het laatst goed op haar eigen tijd op ${momentTekst(run)}; dat is langer dan ${STIL_UREN} uur geleden.`,
      herstel,
    },
  ];
}

/** Before the first run by the clock nobody knows whose it is, where the line came along with the software. */
const isNieuw = (cron: NonNullable<Workflow['cron']>, laatste: Workflow['laatste_goede_run']) =>
  cron.account === null && laatste === 'nooit';

/** Whose schedule is it, and does that person still have a role and access? */
function vanWie(stand: DokterStand, workflows: readonly Workflow[]): readonly Probleem[] {
  const nu = inFunctie(stand) ?? [];
  const alle = stand.organisatie?.rolhouders ?? [];
  const fout = workflows.filter(({ cron, laatste_goede_run }) => {
    if (cron === null || isNieuw(cron, laatste_goede_run)) return false;
    const { account } = cron;
    return (
      account === null ||
      !stand.toegang?.some((each) => each.account === account) ||
      !nu.some((each) => accountVan(each) === account)
    );
  });
  if (fout.length === 0) return [];
  const wie = [...new Set(fout.map(({ cron }) => cron?.account ?? null))];
  const namen = wie.map((each) => (each === null ? 'iemand die niet te herkennen is' : noem(each, alle)));
  return [
    {
      zin: `Het schema loopt op naam van ${opsomming(namen)}, zonder lopende rol of zonder toegang: de forge kan het dan stilzetten.`,
      herstel: [
        'Laat een beheerder van nu de regel met "cron:" in de workflow veranderen (een andere minuut is genoeg) en op main zetten met een voorstel.',
        ANDER_OPENT,
        `Het gaat om: ${opsomming(fout.map(({ bestand }) => bestand))}.`,
      ],
    },
  ];
}

/** The checks. */
export const roosterKeuringen: readonly Keuring[] = [
  {
    id: 'workflows-aan',
    wat: `De workflows met een rooster staan aan: ${opsomming(roosters)}`,
    bron: BRON,
    ziet: ZIET.lezer,
    keur: ({ workflows }) =>
      workflows === null ? ongezien(ONGEZIEN) : bevonden('De workflows staan aan.', isAan(workflows)),
  },
  {
    id: 'rooster-loopt',
    wat: `De workflows liepen goed in de laatste ${STIL_UREN} uur, op hun eigen tijd`,
    bron: BRON,
    ziet: ZIET.lezer,
    keur: ({ workflows, nu }) => {
      if (workflows === null) return ongezien(ONGEZIEN);
      const klok = Temporal.Instant.from(nu);
      const gevonden = roosters.map((naam) => [naam, workflows.find((each) => heet(each, naam))] as const);
      return bevonden(
        'Het rooster loopt.',
        gevonden.flatMap(([naam, each]) => (each ? isStil(each, naam, klok) : [])),
        gevonden.some(([, each]) => (each?.laatste_goede_run ?? null) === null)
          ? ['Wanneer een workflow voor het laatst goed op haar eigen tijd liep, is niet te zien.']
          : [],
      );
    },
  },
  {
    id: 'rooster-van-wie',
    wat: 'Het rooster loopt op naam van iemand die nog een rol en toegang heeft',
    bron: 'Ontwerp van de forge: een schema hoort bij wie het als laatste aanpaste, en stopt als die weggaat',
    ziet: ZIET.beheerder,
    keur: (stand) => {
      const { workflows, toegang, organisatie } = stand;
      if (workflows === null || toegang === null || organisatie === null)
        return ongezien('Op wiens naam het rooster loopt, is niet te zien met deze sleutel.');
      const met = workflows.filter((each) => roosters.some((naam) => heet(each, naam)));
      return bevonden(
        'Het rooster loopt op naam van iemand die er nog is.',
        vanWie(stand, met),
        met.length < roosters.length ||
          met.some(({ cron, laatste_goede_run }) => cron === null || isNieuw(cron, laatste_goede_run))
          ? [
              'Op wiens naam een rooster loopt, is niet te zien, of nog niet: er liep nog geen ronde op de klok.',
            ]
          : [],
      );
    },
  },
];
