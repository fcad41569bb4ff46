import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { getal } from '../../protocol/wet/regelset.ts';
import { countText } from '../../weergave/text.ts';
import { versleuteld } from '../tellen/gegevens.ts';
import type { Geteld } from '../tellen/geteld.ts';
import { ACHTERLIGGEND } from '../tellen/namen.data.ts';
import { idsVan } from '../tellen/rijen.ts';
import type { Beeldvorming, Gezien, Signaalregel } from './signaalregel.ts';

/** Signals about what happens, and why. */

const ZEGT_NIETS: ReadonlySet<string> = new Set(['onbekend', 'anders', 'overig', 'niet_vastgelegd']);

const kwartaalVan = ({ tel: { maand } }: Geteld): number | undefined =>
  maand === undefined ? undefined : Math.ceil(maand / 3);

const zelfdeOorzaak: Signaalregel = {
  id: 'zelfde-oorzaak',
  titel: 'Dezelfde oorzaak komt terug',
  regel: (regelset) =>
    `Dezelfde achterliggende oorzaak ${getal(regelset, 'herhaling')} keer of vaker in een kwartaal.`,
  bron: ['p-5-jaaranalyse'],
  zie: ({ groepen: { incidenten }, regelset }) =>
    Object.entries(ACHTERLIGGEND).flatMap(([oorzaak, naam]): Gezien[] => {
      if (ZEGT_NIETS.has(oorzaak)) return [];
      const met = incidenten.filter(({ incident }) =>
        (incident.feiten?.oorzaak?.achterliggend ?? []).some((each) => each === oorzaak),
      );
      const vaak = [...Map.groupBy(met, kwartaalVan)].filter(
        ([kwartaal, alle]) => kwartaal !== undefined && alle.length >= getal(regelset, 'herhaling'),
      );
      if (vaak.length === 0) return [];
      const wanneer = vaak
        .sort(([a = 0], [b = 0]) => a - b)
        .map(([kwartaal, alle]) => `${alle.length} keer in kwartaal ${kwartaal}`)
        .join(', ');
      return [
        {
          waarvan: oorzaak,
          zin: `“${naam}”: ${wanneer}; ${countText(met.length, 'keer', 'keer')} in het hele jaar.`,
          incidenten: idsVan(vaak.flatMap(([, alle]) => alle)),
        },
      ];
    }),
};

type Rijen = Jaarcijfers['tabellen'][number]['rijen'];
const rijenVan = (tabellen: Jaarcijfers['tabellen'] | undefined, id: string): Rijen =>
  tabellen?.find((each) => each.id === id)?.rijen ?? [];

const toename =
  (tabel: 'aard' | 'achterliggend') =>
  ({ cijfers, vorige, regelset }: Beeldvorming): Gezien[] => {
    const ervoor = cijfers.jaren.find(({ jaar }) => jaar === cijfers.jaar - 1)?.incidenten ?? 0;
    if (!vorige || ervoor < 2 * getal(regelset, 'signaal-minstens')) return [];
    const toen = new Map(rijenVan(vorige, tabel).map(({ id, aantal }) => [id, aantal ?? 0]));
    return rijenVan(cijfers.tabellen, tabel).flatMap(({ id, naam, aantal, incidenten }): Gezien[] => {
      const [nu, vorig] = [aantal ?? 0, toen.get(id) ?? 0];
      const isMeer =
        nu >= vorig * getal(regelset, 'signaal-toename') && nu - vorig >= getal(regelset, 'signaal-minstens');
      return isMeer && !ZEGT_NIETS.has(id)
        ? [{ waarvan: id, zin: `“${naam}”: ${nu} keer, tegen ${vorig} in het jaar ervoor.`, incidenten }]
        : [];
    });
  };

const toenameregel: Signaalregel['regel'] = (regelset) =>
  `Ten minste ${getal(regelset, 'signaal-toename')} keer zoveel als het jaar ervoor, en ten minste ${getal(regelset, 'signaal-minstens')} meer; het jaar ervoor had ten minste ${2 * getal(regelset, 'signaal-minstens')} incidenten.`;

const aardNeemtToe: Signaalregel = {
  id: 'aard-neemt-toe',
  titel: 'Dit soort incidenten neemt toe',
  regel: toenameregel,
  bron: ['p-5-jaaranalyse'],
  zie: toename('aard'),
};

const oorzaakNeemtToe: Signaalregel = {
  id: 'oorzaak-neemt-toe',
  titel: 'Deze oorzaak neemt toe',
  regel: toenameregel,
  bron: ['p-5-jaaranalyse'],
  zie: toename('achterliggend'),
};

const minderIncidenten: Signaalregel = {
  id: 'minder-incidenten',
  titel: 'Er worden veel minder incidenten doorgegeven',
  regel: (regelset) =>
    `Het jaar is voorbij, en er is nog geen 1 op ${getal(regelset, 'signaal-toename')} van het jaar ervoor, bij ten minste ${2 * getal(regelset, 'signaal-minstens')} toen. Minder incidenten kan goed zijn, of betekenen dat men ze niet herkent.`,
  bron: ['p-5-jaaranalyse'],
  zie: ({ groepen: { incidenten }, cijfers: { jaar, jaren, afgelopen }, regelset }) => {
    const ervoor = jaren.find((each) => each.jaar === jaar - 1)?.incidenten ?? 0;
    const isMinder =
      afgelopen &&
      ervoor >= 2 * getal(regelset, 'signaal-minstens') &&
      incidenten.length * getal(regelset, 'signaal-toename') < ervoor;
    return isMinder
      ? [
          {
            zin: `${incidenten.length} in ${jaar}, tegen ${ervoor} in ${jaar - 1}.`,
            incidenten: idsVan(incidenten),
          },
        ]
      : [];
  },
};

const KWIJT = 'apparaat_drager_papier_kwijt_of_gestolen';

const nietVersleuteld: Signaalregel = {
  id: 'niet-versleuteld',
  titel: 'Wat kwijtraakt, is vaak niet versleuteld',
  regel: (regelset) =>
    `Ten minste ${getal(regelset, 'signaal-minstens')} keer raakte een apparaat, drager of papier kwijt dat niet of maar deels onleesbaar was.`,
  bron: ['p-5-jaaranalyse', 'avg-34-3-a'],
  zie: ({ groepen: { datalekken }, regelset }) => {
    const kwijt = datalekken.filter(({ incident }) => incident.aard === KWIJT);
    const leesbaar = kwijt.filter(({ incident }) => ['nee', 'deels'].includes(versleuteld(incident)));
    return leesbaar.length >= getal(regelset, 'signaal-minstens')
      ? [{ zin: `${leesbaar.length} van ${kwijt.length} keer.`, incidenten: idsVan(leesbaar) }]
      : [];
  },
};

/** The rules about causes. */
export const oorzaken: readonly Signaalregel[] = [
  zelfdeOorzaak,
  aardNeemtToe,
  oorzaakNeemtToe,
  minderIncidenten,
  nietVersleuteld,
];
