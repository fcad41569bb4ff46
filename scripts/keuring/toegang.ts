import type { DokterStand } from '../../schemas/dokter-stand.ts';
import type { Rolhouder } from '../gate/bevoegd.ts';
import type { Keuring, Probleem } from './keuring.ts';
import { bevonden, INRICHTEN, ongezien, opsomming, ZIET } from './keuring.ts';
import type { Toegang } from './mensen.ts';
import { accountVan, inFunctie, noem, soortRecht, WIE_IS, werktAls } from './mensen.ts';

/** Checks of roles against accounts: who can get in, and with more than the role needs. */

const NODIG = 'AVG art. 32 lid 4 en art. 5 lid 1 onder f: alleen wie het voor zijn rol nodig heeft';
const OPENEN = 'Open op de forge "Settings", "Collaborators and teams".';

/** Everything that these checks look at. */
interface Mensen {
  readonly nu: readonly Rolhouder[];
  readonly alle: readonly Rolhouder[];
  readonly toegang: readonly Toegang[];
}

const overToegang =
  (
    goed: string,
    keur: (mensen: Mensen) => readonly Probleem[],
    open?: (mensen: Mensen) => readonly string[],
  ) =>
  (stand: DokterStand) => {
    const nu = inFunctie(stand);
    const { toegang, organisatie } = stand;
    if (toegang === null) return ongezien('Wie bij het register mag, is niet te zien met deze sleutel.');
    if (nu === null || organisatie === null)
      return ongezien(
        'organisatie.yaml op main is niet te zien; is de hoofdtak opgehaald (git fetch origin)?',
      );
    const mensen = { nu, alle: organisatie.rolhouders, toegang };
    return bevonden(goed, keur(mensen), open?.(mensen));
  };

const rollenVan = (lijst: readonly Rolhouder[], account: number) =>
  lijst.filter((each) => accountVan(each) === account);
const beheert = ({ nu }: Mensen, account: number) =>
  rollenVan(nu, account).some(({ rol }) => rol === 'beheerder');
/** The Privacy Officer, the beheerder, and who stands in for one. */
const magSchrijven = ({ nu, alle }: Mensen, account: number) =>
  rollenVan(nu, account).some(
    (each) => werktAls(each, 'privacy_officer', alle) || werktAls(each, 'beheerder', alle),
  );
/** Held a role once, or will, but not today. */
const isVertrokken = ({ nu, alle }: Mensen, account: number) =>
  rollenVan(alle, account).length > 0 && rollenVan(nu, account).length === 0;

const lijstVan = ({ alle }: Mensen, wie: readonly Toegang[]) =>
  opsomming(wie.map(({ account }) => noem(account, alle)));
const wieIs = (wie: readonly Toegang[]) => wie.map(({ account }) => WIE_IS(account));

function kanErin(mensen: Mensen): readonly Probleem[] {
  const metAccount = mensen.nu.filter((each) => accountVan(each) !== undefined);
  const rechtVan = (each: Rolhouder) =>
    mensen.toegang.find(({ account }) => account === accountVan(each))?.recht;
  const buiten = metAccount.filter((each) => rechtVan(each) === undefined);
  const teWeinig = metAccount.filter((each) => {
    const soort = soortRecht(rechtVan(each) ?? 'admin');
    if (each.rol === 'beheerder') return soort !== 'beheert';
    return werktAls(each, 'privacy_officer', mensen.alle) && soort === 'leest';
  });
  const namen = (wie: readonly Rolhouder[]) => opsomming(wie.map((each) => each.sleutel));
  return [
    ...(buiten.length > 0
      ? [
          {
            zin: `Zonder toegang tot het register: ${namen(buiten)}.`,
            herstel: [
              OPENEN,
              'Klik op "Add people": "Write" voor de Privacy Officer en vervanger, "Admin" voor de beheerder, "Read" voor alle anderen.',
              'Laat hen de uitnodiging aannemen; of is de rol voorbij, zet tot in incidents/organisatie.yaml.',
              INRICHTEN,
            ],
          },
        ]
      : []),
    ...(teWeinig.length > 0
      ? [
          {
            zin: `Met te weinig recht voor de eigen rol: ${namen(teWeinig)}.`,
            herstel: [
              OPENEN,
              'Kies bij "Role" de keuze "Write" voor de Privacy Officer en vervanger, en "Admin" voor de beheerder.',
              INRICHTEN,
            ],
          },
        ]
      : []),
  ];
}

/** A problem about accounts, when there are any. */
const over = (
  wie: readonly Toegang[],
  zin: (namen: string) => string,
  mensen: Mensen,
  ...herstel: readonly string[]
) =>
  wie.length === 0 ? [] : [{ zin: zin(lijstVan(mensen, wie)), herstel: [OPENEN, ...wieIs(wie), ...herstel] }];

/** A right that we do not know may be too much or too little. */
const vreemdRecht = ({ toegang }: Mensen): readonly string[] =>
  toegang.some(({ recht }) => soortRecht(recht) === 'vreemd')
    ? ['Van een recht op de forge is niet bekend wat het toestaat.']
    : [];

/** The checks. */
export const toegangKeuringen: readonly Keuring[] = [
  {
    id: 'rollen-toegang',
    wat: 'Elke rolhouder met een account kan erin, met het recht dat bij de rol hoort',
    bron: 'Protocol §4: elke rol moet haar werk kunnen doen, ook in het weekend',
    ziet: ZIET.beheerder,
    keur: overToegang('Elke rolhouder kan erin.', kanErin, vreemdRecht),
  },
  {
    id: 'wie-schrijft',
    wat: 'Alleen de Privacy Officer, de vervanger en de beheerder mogen schrijven',
    bron: `${NODIG}; het CvB en de FG lezen, en een review van een lezer telt`,
    ziet: ZIET.beheerder,
    keur: overToegang('Alleen wie vastlegt of beheert, mag schrijven.', (mensen) => {
      const teVeel = mensen.toegang
        .filter(({ account }) => !isVertrokken(mensen, account))
        .filter(({ account, recht }) => {
          const soort = soortRecht(recht);
          if (soort === 'leest' || soort === 'beheert') return false;
          return (
            !magSchrijven(mensen, account) ||
            soort === 'vreemd' ||
            (recht === 'maintain' && !beheert(mensen, account))
          );
        });
      return over(
        teVeel,
        (namen) => `Met meer recht dan de rol nodig heeft: ${namen}.`,
        mensen,
        'Kies daar bij "Role" de keuze "Read", of haal de toegang weg ("Remove"). Voor de Privacy Officer en vervanger: precies "Write".',
      );
    }),
  },
  {
    id: 'wie-beheert',
    wat: 'Alleen beheerders van nu zijn administrator',
    bron: NODIG,
    ziet: ZIET.beheerder,
    keur: overToegang(
      'Alleen beheerders zijn administrator.',
      (mensen) =>
        over(
          mensen.toegang
            .filter(({ account }) => !isVertrokken(mensen, account))
            .filter(({ account, recht }) => soortRecht(recht) === 'beheert' && !beheert(mensen, account)),
          (namen) => `Administrator, en geen beheerder in organisatie.yaml: ${namen}.`,
          mensen,
          'Kies daar bij "Role" de keuze die bij de rol hoort: "Write" of "Read".',
          'Is het een eigenaar van de organisatie? Laat het lidmaatschap veranderen in "Member" (organisatie, "People"), of zet haar of hem als beheerder in organisatie.yaml.',
        ),
      vreemdRecht,
    ),
  },
  {
    id: 'vertrokken',
    wat: 'Wie geen rol meer heeft, kan er niet meer in',
    bron: NODIG,
    ziet: ZIET.beheerder,
    keur: overToegang('Niemand zonder lopende rol heeft nog toegang.', (mensen) =>
      over(
        mensen.toegang.filter(({ account }) => isVertrokken(mensen, account)),
        (namen) => `De rol is voorbij of nog niet begonnen, maar de toegang is er: ${namen}.`,
        mensen,
        'Klik daar op "Remove", en kijk onder "People" van de organisatie of het account ook daar weg kan.',
        'Is de rol toch niet voorbij, of is zij al begonnen? Verander tot of van in incidents/organisatie.yaml met een voorstel.',
      ),
    ),
  },
  {
    id: 'alleen-bekenden',
    wat: 'Iedereen die mag lezen heeft een rol',
    bron: NODIG,
    ziet: ZIET.beheerder,
    keur: overToegang('Iedereen met toegang heeft een rol.', (mensen) =>
      over(
        mensen.toegang
          .filter(({ account }) => rollenVan(mensen.alle, account).length === 0)
          .filter(({ recht }) => ['leest', 'vreemd'].includes(soortRecht(recht))),
        (namen) => `Met toegang, maar zonder rol in organisatie.yaml: ${namen}.`,
        mensen,
        'Hoort dit account er niet bij? Klik daar op "Remove".',
        'Hoort het er wel bij? Zet het als rolhouder in incidents/organisatie.yaml, met van en tot; bijvoorbeeld als externe_deskundige.',
      ),
    ),
  },
];
