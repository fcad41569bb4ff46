import type { Organisatie } from '../../../schemas/organisatie.ts';
import { signaalregels } from '../../../scripts/analysis/signalen/signalen.ts';
import { fasen } from '../../../scripts/protocol/fasen/fasen.data.ts';
import { alleRegels } from '../../../scripts/protocol/regels/index.ts';
import { termijnsoorten } from '../../../scripts/protocol/termijnen/termijnen.data.ts';
import { bronnen, citeer } from '../../../scripts/protocol/wet/bronnen.data.ts';
import type { Dekking } from '../../../scripts/protocol/wet/dekking.ts';
import { dekking } from '../../../scripts/protocol/wet/dekking.ts';
import type { Parameter } from '../../../scripts/protocol/wet/parameters.data.ts';
import { parameters } from '../../../scripts/protocol/wet/parameters.data.ts';
import { countText, wordOf } from '../../../scripts/weergave/text.ts';

/** Something that implements a paragraph, with the page that tells more. */
interface Uitvoering {
  readonly tekst: string;
  /** Path in the site; nothing where no page tells more. */
  readonly naar: string | undefined;
}

/** A paragraph or article, with what implements it. */
interface Paragraaf {
  readonly id: string;
  readonly titel: string;
  readonly over: string;
  readonly adres: string;
  readonly isLink: boolean;
  readonly gecontroleerd: string;
  readonly door: readonly Uitvoering[];
  readonly niet: string | undefined;
}

/** Paragraphs by part: the protocol by its own chapters, then law, then guidance. */
export interface Deel {
  readonly titel: string;
  readonly id: string;
  readonly paragrafen: readonly Paragraaf[];
}

const DELEN: readonly (readonly [id: string, titel: string, past: RegExp])[] = [
  ['begin', 'Looptijd en inleiding', /^p-(?:looptijd|inleiding)/],
  ['begrippen', '§1 Begrippen', /^p-1-/],
  ['wet', '§2 Wettelijke verplichtingen', /^p-2-/],
  ['leveranciers', '§3 Afspraken met leveranciers', /^p-3-/],
  ['werkwijze', '§4 Werkwijze: rollen en zeven fasen', /^p-4-/],
  ['jaaranalyse', '§5 Jaaranalyse', /^p-5-/],
  ['communicatie', '§6 Communicatie', /^p-6-/],
  ['bijlage', 'Bijlage 1: het formulier van de AP', /^p-b1-/],
  ['overig', 'Overig in het protocol', /^p-/],
  ['avg', 'AVG en UAVG', /^u?avg/],
  ['andere-wet', 'Andere wetten', /^(?:vo|atw|awb|bw|archiefwet)/],
  ['richtsnoeren', 'Richtsnoeren', /./],
];

/** The coverage table, parted as a reader looks for it. Each source stands in the first part that fits. */
export function delen(): Deel[] {
  const over = new Map(dekking().map((each) => [each.id as string, each]));
  return DELEN.flatMap(([id, titel, past]) => {
    const paragrafen = [...over.values()].filter((each) => past.test(each.id));
    for (const each of paragrafen) over.delete(each.id);
    return paragrafen.length === 0 ? [] : [{ id, titel, paragrafen: paragrafen.map(paragraaf) }];
  });
}

function paragraaf({ id, bron, door }: Dekking): Paragraaf {
  return {
    id,
    titel: bron.titel,
    over: bron.over,
    adres: bron.adres,
    isLink: bron.adres.startsWith('https://'),
    gecontroleerd:
      bron.gecontroleerd === 'geheugen' ? 'nog niet met de tekst vergeleken' : bron.gecontroleerd,
    door: [...door.map(uitvoering), ...signalenBij(id)],
    niet: bron.nietGemodelleerd,
  };
}

/** Signals of the annual analysis that cite a paragraph. Their page is not in the open site, so nothing leads there. */
const signalenBij = (id: Dekking['id']): Uitvoering[] =>
  signaalregels.flatMap(({ titel, bron }) =>
    bron.includes(id) ? [{ tekst: `signaal in de jaaranalyse: ${titel}`, naar: undefined }] : [],
  );

/** The paragraphs and articles that a rule implements; none for a check of the form of a file. */
export const paragrafenVan = (regel: string): { readonly id: string; readonly titel: string }[] =>
  (alleRegels.find(({ id }) => id === regel)?.bron ?? []).map((id) => ({ id, titel: bronnen[id].titel }));

/** Ids of numbers and factors have dashes. */
const inWoorden = (id: string) => wordOf(id.replaceAll('-', '_'));

const termijnTitels = new Map(Object.entries(termijnsoorten).map(([id, { titel }]) => [id, titel]));
const regelTitels = new Map(alleRegels.map(({ id, titel }) => [id, titel]));

function uitvoering(naam: string): Uitvoering {
  const titel = regelTitels.get(naam);
  if (titel !== undefined) return { tekst: titel, naar: `/controles/${naam}.html` };
  const [soort = '', id = ''] = naam.split(' ');
  if (soort === 'vraag') return { tekst: `Beslisboom, vraag ${id}`, naar: `/beslisboom.html#${id}` };
  if (soort === 'getal') return { tekst: `Getal: ${inWoorden(id)}`, naar: `/getallen.html#${id}` };
  if (soort === 'fase')
    return { tekst: `Fase ${fasen.find((each) => each.id === id)?.titel ?? id}`, naar: undefined };
  if (soort === 'termijn') return { tekst: `Termijn: ${termijnTitels.get(id) ?? id}`, naar: undefined };
  if (soort === 'factor') return { tekst: `Weegt mee: ${inWoorden(id)}`, naar: undefined };
  return { tekst: naam, naar: undefined };
}

/** A number as the page shows it: the row that holds, and those before it. */
export interface GetalBeeld {
  readonly id: string;
  readonly naam: string;
  readonly waarde: string;
  readonly vanaf: string;
  readonly eerder: readonly string[];
  readonly vindplaats: string;
  readonly gecontroleerd: string;
  readonly eigenKeuze: string | undefined;
}

/** @param dag a day, ISO: which numbers hold then */
export function getallen(dag: string): GetalBeeld[] {
  return [...Map.groupBy(parameters, ({ id }) => id)].flatMap(([id, rijen]) => {
    const geldt = rijen.findLast(({ inWerking }) => inWerking <= dag);
    if (!geldt) return [];
    return [
      {
        id,
        naam: inWoorden(id),
        waarde: waarde(geldt),
        vanaf: geldt.inWerking,
        eerder: rijen
          .filter((each) => each !== geldt)
          .map((each) => `${waarde(each)} vanaf ${each.inWerking}`),
        vindplaats: citeer(geldt.bron),
        gecontroleerd: geldt.laatstGecontroleerd,
        eigenKeuze: geldt.eigenKeuze,
      },
    ];
  });
}

const waarde = ({ waarde: getal, eenheid }: Parameter) => `${getal} ${eenheid}`;

/** What the organisation says of its protocol, with the days that contradict each other. */
export function protocolStand(organisatie: Organisatie | undefined): readonly string[] {
  const laatste = organisatie?.protocollen.at(-1);
  if (!laatste) return ['Er is nog geen protocol vastgelegd.'];
  const dagen = laatste.vastgesteld ?? [];
  return [
    `Versie ${laatste.versie}, ${wordOf(laatste.status)}.`,
    ...(dagen.length > 1
      ? [
          `Het protocol noemt ${countText(dagen.length, 'dag', 'dagen')} van vaststellen (${dagen.join(' en ')}). ${laatste.in_werking === undefined ? 'Het bestuur heeft nog niet gekozen; tot dan telt de vroegste.' : `Het bestuur koos ${laatste.in_werking}.`}`,
        ]
      : []),
    ...(laatste.evaluatie_voor === undefined ? [] : [`Evalueren voor ${laatste.evaluatie_voor}.`]),
  ];
}
