import type { RootContent } from 'mdast';
import { alinea, nadruk, tabel } from '../../documents/bouw.ts';
import { bereikBeeld } from '../../weergave/bereik.ts';
import { rolNaam } from '../../weergave/rollen.ts';
import { wordOf } from '../../weergave/text.ts';
import { feitenTabel, ofZin, tussenkop, vastgelegd, wanneer } from '../blokken.ts';
import type { DossierInvoer } from '../invoer.ts';

type Ronde = NonNullable<NonNullable<DossierInvoer['incident']['informeren']>['rondes']>[number];

/** Who was told, how many were reached, what came back, and which letters went. */
export function informeren({ incident }: DossierInvoer): RootContent[] {
  const { informeren: gegevens = {}, ingelicht = [] } = incident;
  const { rondes = [], openbare_mededeling: openbaar, pers, uitleg } = gegevens;
  return [
    ...bereikt(incident),
    ...(uitleg === undefined ? [] : [tussenkop('Uitleg voor betrokkenen'), alinea(uitleg)]),
    ...brieven(rondes),
    ...rondes.flatMap((ronde, index) => [
      tussenkop(`Ronde ${index + 1}`),
      ...vastgelegd(ronde, ['informeren', 'rondes', '[]']),
    ]),
    ...deel('Openbare mededeling', openbaar, 'openbare_mededeling'),
    ...deel('Overleg met communicatie', gegevens.overleg_communicatie, 'overleg_communicatie'),
    ...deel(
      'Overleg met de voorzitter van het CvB',
      gegevens.overleg_voorzitter_cvb,
      'overleg_voorzitter_cvb',
    ),
    ...deel('Reacties', gegevens.reacties, 'reacties'),
    ...deel('Pers', pers, 'pers'),
    tussenkop('Ontdekker'),
    ...feitenTabel([
      [
        'Kreeg de samenvatting van de maatregelen (protocol §4 fase 6)',
        gegevens.ontdekker_op === undefined ? 'nog niet, of niet vastgelegd' : wanneer(gegevens.ontdekker_op),
      ],
    ]),
    tussenkop('Wie binnen en rond de organisatie is ingelicht'),
    ...ofZin(
      ingelicht.length === 0
        ? []
        : [
            tabel(
              ['Wanneer', 'Wie', 'Waarover', 'Hoe'],
              ingelicht.map(({ moment, rol, waarover, hoe }) => [
                wanneer(moment),
                rolNaam(rol),
                waarover === undefined ? '' : wordOf(waarover),
                hoe ?? '',
              ]),
            ),
          ],
      'Dat is niet vastgelegd.',
    ),
  ];
}

function bereikt(incident: DossierInvoer['incident']): RootContent[] {
  const beeld = bereikBeeld(incident);
  if (!beeld) return [alinea('Er is nog niemand geïnformeerd, en er is niets gepland.')];
  const { rondes, samen, zin, reacties } = beeld;
  const rijen = rondes.map((each) => [
    each.groep,
    each.wanneer,
    each.aantal,
    each.nietBereikt,
    each.tweedePoging,
    each.bereikt,
  ]);
  const som = samen ? [['samen', '', samen.aantal, samen.nietBereikt, '', samen.bereikt]] : [];
  return [
    alinea(nadruk(zin), ...(reacties === undefined ? [] : [` ${reacties}`])),
    ...(rijen.length === 0
      ? []
      : [
          tabel(
            ['Groep', 'Wanneer', 'Verstuurd', 'Niet aangekomen', 'Tweede poging', 'Bereikt'],
            [...rijen, ...som],
          ),
        ]),
  ];
}

/** The letters themselves are kept elsewhere: here is which went, and by which sum they are known. */
function brieven(rondes: readonly Ronde[]): RootContent[] {
  const verstuurd = rondes.filter(({ gedaan_op: op }) => op !== undefined);
  if (verstuurd.length === 0) return [];
  return [
    tussenkop('Brieven en berichten'),
    tabel(
      ['Wanneer', 'Aan', 'Middel', 'Controlegetal van het bericht (SHA-256)'],
      verstuurd.map(({ gedaan_op: op = '', groep, gericht_aan: aan, middelen = [], brief_sha256: som }) => [
        wanneer(op),
        groep === undefined ? wordOf(aan) : `${wordOf(aan)}, groep ${wordOf(groep)}`,
        middelen.map(wordOf).join(', '),
        som ?? 'niet vastgelegd',
      ]),
    ),
  ];
}

const deel = (titel: string, waarde: object | undefined, naam: string): RootContent[] =>
  waarde === undefined ? [] : [tussenkop(titel), ...vastgelegd(waarde, ['informeren', naam])];
