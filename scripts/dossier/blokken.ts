import type { BlockContent, Heading, RootContent, Table } from 'mdast';
import type { Organisatie } from '../../schemas/organisatie.ts';
import { alinea, kop, nadruk, schuin, tabel } from '../documents/bouw.ts';
import { parseInstant } from '../protocol/moment.ts';
import { wieIs } from '../weergave/rollen.ts';
import { hoofdletter, momentText } from '../weergave/text.ts';
import type { Getoond, Veld } from '../weergave/velden.ts';
import { velden } from '../weergave/velden.ts';

/** Blocks that every chapter uses. */

/** A heading inside a chapter. */
export const tussenkop = (titel: string): Heading => kop(3, hoofdletter(titel));

/** Facts beside their names. */
export const feitenTabel = (
  rijen: readonly (readonly [naam: string, waarde: string | undefined])[],
): Table[] => {
  const gevuld = rijen.filter(([, waarde]) => waarde !== undefined && waarde !== '');
  return gevuld.length === 0
    ? []
    : [
        tabel(
          ['Wat', 'Vastgelegd'],
          gevuld.map(([naam, waarde]) => [hoofdletter(naam), waarde ?? '']),
        ),
      ];
};

/** Blocks, or a sentence that says why there are none. */
export const ofZin = (blokken: readonly RootContent[], zin: string): RootContent[] =>
  blokken.length > 0 ? [...blokken] : [alinea(schuin(zin))];

/** A moment as precise as it was typed. */
export const wanneer = (tekst: string): string => {
  const moment = parseInstant(tekst);
  return moment ? momentText(moment) : tekst;
};

/** Role holders whose function says their key too: everywhere in a dossier both are named. */
export const metSleutels = (rolhouders: Organisatie['rolhouders'] = []): Organisatie['rolhouders'] =>
  rolhouders.map((each) => ({ ...each, functie: `${each.functie} (${each.sleutel})` }));

/** Who somebody is, by key and function; a role that is no key by its name. */
export const wie = (sleutel: string, organisatie: Organisatie | undefined): string =>
  wieIs(sleutel, metSleutels(organisatie?.rolhouders)).naam;

/**
 * All that was recorded below a place, with the names in words.
 * @param waarde a group of fields, as it stands in the file
 * @param pad names from the root of the schema; `[]` for the items of a list
 */
export const vastgelegd = (waarde: object, pad: readonly string[]): BlockContent[] =>
  veldBlokken(velden(waarde, pad));

const veldenVan = (item: Getoond): readonly Veld[] => (item.soort === 'groep' ? item.velden : []);
const tekstVan = (waarde: Getoond | undefined): string => (waarde?.soort === 'tekst' ? waarde.tekst : '');

/** Most columns that read well on paper. */
const MEESTE_KOLOMMEN = 5;

/** The names of the fields of like items that fit beside one another; nothing when they do not. */
function kolommenVan(items: readonly Getoond[]): string[] | undefined {
  const isPlat = items.every(
    (item) => item.soort === 'groep' && item.velden.every(({ waarde }) => waarde.soort === 'tekst'),
  );
  const namen = [...new Set(items.flatMap(veldenVan).map(({ naam }) => naam))];
  return isPlat && items.length > 1 && namen.length <= MEESTE_KOLOMMEN ? namen : undefined;
}

/** Like items, a row each. */
const inEenTabel = (items: readonly Getoond[], namen: readonly string[]): Table =>
  tabel(
    namen.map(hoofdletter),
    items.map((item) => {
      const waarden = new Map(veldenVan(item).map(({ naam, waarde }) => [naam, tekstVan(waarde)]));
      return namen.map((naam) => waarden.get(naam) ?? '');
    }),
  );

/** Fields as a table; the items of a list of groups each get a row, or a table of their own below it. */
export function veldBlokken(alle: readonly Veld[]): BlockContent[] {
  const rijen: [string, string][] = [];
  const onder: BlockContent[] = [];
  const zie = (naam: string, waarde: Getoond): void => {
    if (waarde.soort === 'tekst') rijen.push([naam, waarde.tekst]);
    else if (waarde.soort === 'groep')
      for (const each of waarde.velden) zie(`${naam}, ${each.naam}`, each.waarde);
    else if (waarde.items.every(({ soort }) => soort === 'tekst'))
      rijen.push([naam, waarde.items.map(tekstVan).join('; ')]);
    else zieLijst(naam, waarde.items);
  };
  const zieLijst = (naam: string, items: readonly Getoond[]): void => {
    const kolommen = kolommenVan(items);
    if (kolommen?.length === 1)
      rijen.push([naam, items.map((item) => tekstVan(veldenVan(item)[0]?.waarde)).join('; ')]);
    else if (kolommen) onder.push(alinea(nadruk(hoofdletter(naam))), inEenTabel(items, kolommen));
    else
      for (const [index, item] of items.entries())
        onder.push(alinea(nadruk(`${hoofdletter(naam)} ${index + 1}`)), ...veldBlokken(veldenVan(item)));
  };
  for (const each of alle) zie(each.naam, each.waarde);
  return [...feitenTabel(rijen), ...onder];
}
