import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';

/**
 * Which numbers of a year follow from each other. Who leaves one number out, must know with which others a reader could
 * work it out again.
 */

/** One side of a sum is as much as the other side. */
export interface Som {
  readonly links: readonly string[];
  readonly rechts: readonly string[];
  /**
   * May something be left over on the right? `rest`: yes, and then what is left over is a number of its own ("not
   * notified" beside "notified"). `gelijk`: this is a sum only in a year in which both sides happen to be equal.
   */
  readonly soort: 'rest' | 'gelijk';
}

const getal = (id: string) => `getal ${id}`;
const rij = (tabel: string, id: string) => `rij ${tabel} ${id}`;
const termijn = (id: string, wat: string) => `termijn ${id} ${wat}`;

/** The numbers of a supplier. */
export const LEVERANCIER = ['berichten', 'op_tijd', 'te_laat', 'niet_te_zeggen'] as const;
/** The numbers of a kind of term. */
export const TERMIJN = ['op_tijd', 'te_laat', 'over', 'loopt'] as const;
/** The numbers of an earlier year. */
export const JAAR = ['incidenten', 'datalekken', 'gemeld_ap', 'betrokkenen_geinformeerd'] as const;

/** The name of every number in the figures, for who reads them and who writes them back. */
export const sleutel = {
  getal,
  rij,
  termijn,
  tijd: (id: string, wat: 'gemeten' | 'niet_te_meten') => `tijd ${id} ${wat}`,
  personen: (wat: keyof Jaarcijfers['personen']) => `personen ${wat}`,
  leverancier: (index: number, wat: (typeof LEVERANCIER)[number]) => `leverancier ${index} ${wat}`,
  jaar: (index: number, wat: (typeof JAAR)[number]) => `jaar ${index} ${wat}`,
  bron: (index: number, wat: 'gevonden' | 'ontbraken') => `bron ${index} ${wat}`,
} as const;

/** Of which number the two numbers of a time are the parts; of the others it is the incidents. */
const TIJD_VAN: Readonly<Record<string, string>> = {
  kennisname_ap: 'gemeld_ap',
  kennisname_betrokkenen: 'betrokkenen_geinformeerd',
  kennisname_fg: 'datalekken',
};

const deel = (geheel: string, ...delen: string[]): Som => ({
  links: [geheel],
  rechts: delen,
  soort: 'rest',
});
const gelijk = (links: readonly string[], rechts: readonly string[]): Som => ({
  links,
  rechts,
  soort: 'gelijk',
});
const gedaan = (id: string) => [termijn(id, 'op_tijd'), termijn(id, 'te_laat')];
const afloop = (...ids: string[]) => ids.map((id) => rij('afloop', id));
const maatregel = (...ids: string[]) => ids.map((id) => rij('maatregelen', id));

/** Sums that hold in every year by what the numbers mean, and numbers that stand in two places. */
const VAST: readonly Som[] = [
  deel(getal('totaal'), getal('geen_incident'), getal('incidenten')),
  deel(getal('incidenten'), getal('datalekken'), getal('geen_datalek'), getal('datalek_onbekend')),
  deel(getal('datalekken'), getal('gemeld_ap')),
  deel(getal('datalekken'), getal('gemeld_ap'), getal('niet_gemeld')),
  gelijk([getal('datalekken')], afloop('gemeld', 'niet_gemeld', 'van_ander', 'nog_open')),
  gelijk([getal('gemeld_ap')], afloop('gemeld')),
  gelijk([getal('niet_gemeld')], afloop('niet_gemeld')),
  deel(getal('geen_datalek'), ...afloop('geen_datalek')),
  deel(getal('datalek_onbekend'), ...afloop('nog_niet_bekend')),
  gelijk([getal('bsn')], [rij('gegevens', 'bsn')]),
  deel(getal('datalekken'), sleutel.personen('onbekend')),
  gelijk([sleutel.personen('onbekend')], [rij('mensen', 'onbekend')]),
  gelijk([sleutel.personen('min')], [sleutel.personen('max')]),
  gelijk([getal('gemeld_ap')], gedaan('ap-72u')),
  gelijk([getal('gemeld_ap')], [...gedaan('ap-72u'), ...gedaan('ap-72u-nieuw-feit')]),
  gelijk([getal('gemeld_ap')], gedaan('ap-2wd-ontdekking')),
  gelijk([getal('gemeld_ap')], gedaan('ap-2wd-besluit')),
  gelijk([getal('aangevuld')], gedaan('vervolgmelding')),
  gelijk([getal('betrokkenen_geinformeerd')], gedaan('betrokkenen')),
  gelijk(
    [getal('datalekken')],
    TERMIJN.map((wat) => termijn('fg', wat)),
  ),
  gelijk([termijn('maatregel', 'over')], maatregel('te_laat')),
  gelijk([termijn('maatregel', 'loopt')], maatregel('open')),
  gelijk(gedaan('maatregel'), maatregel('werkt', 'werkt_deels', 'werkt_niet', 'klaar')),
  gelijk(gedaan('effect'), maatregel('werkt', 'werkt_deels', 'werkt_niet')),
];

/** A table: its rows are together the whole, or each of them is a part of it. */
const vanTabel = ({ id, van, telt_op, rijen }: Jaarcijfers['tabellen'][number]): Som[] => {
  const delen = rijen.map((each) => rij(id, each.id));
  return telt_op ? [deel(getal(van), ...delen)] : delen.map((each) => deel(getal(van), each));
};

/** A year: what is part of its incidents, and the same numbers elsewhere when it is the year itself. */
const vanJaar = ({ jaar }: Jaarcijfers['jaren'][number], index: number, dit: number): Som[] => {
  const van = (wat: (typeof JAAR)[number]) => sleutel.jaar(index, wat);
  return [
    ...JAAR.slice(1).map((wat) => deel(van('incidenten'), van(wat))),
    deel(van('datalekken'), van('gemeld_ap')),
    ...(jaar === dit ? JAAR.map((wat) => gelijk([getal(wat)], [van(wat)])) : []),
  ];
};

/** Suppliers: each adds up, and all together are what the kinds of terms say about suppliers. */
const vanLeveranciers = ({ leveranciers }: Jaarcijfers): Som[] => {
  const alle = (wat: (typeof LEVERANCIER)[number]) =>
    leveranciers.map((_, index) => sleutel.leverancier(index, wat));
  return [
    ...leveranciers.map((_, index) => {
      const [berichten, ...delen] = LEVERANCIER.map((wat) => sleutel.leverancier(index, wat));
      return deel(berichten ?? '', ...delen);
    }),
    gelijk([getal('met_leverancier')], alle('berichten')),
    gelijk([termijn('leverancier', 'op_tijd')], alle('op_tijd')),
    gelijk([termijn('leverancier', 'te_laat'), termijn('leverancier', 'over')], alle('te_laat')),
  ];
};

/** Every sum in the figures of a year, by the names of its numbers. Some names may not occur in the figures. */
export const sommen = (cijfers: Jaarcijfers): Som[] => [
  ...VAST,
  ...cijfers.getallen.flatMap(({ id, van }) => (van ? [deel(getal(van), getal(id))] : [])),
  ...cijfers.tabellen.flatMap(vanTabel),
  ...cijfers.tijden.map(({ id }) =>
    deel(getal(TIJD_VAN[id] ?? 'incidenten'), sleutel.tijd(id, 'gemeten'), sleutel.tijd(id, 'niet_te_meten')),
  ),
  ...vanLeveranciers(cijfers),
  ...cijfers.jaren.flatMap((each, index) => vanJaar(each, index, cijfers.jaar)),
  ...cijfers.volledigheid.bronnen.map((_, index) =>
    deel(sleutel.bron(index, 'gevonden'), sleutel.bron(index, 'ontbraken')),
  ),
];
