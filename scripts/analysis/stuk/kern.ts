import type { RootContent } from 'mdast';
import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { Cel } from '../../documents/bouw.ts';
import { alinea, schuin, tabel } from '../../documents/bouw.ts';
import type { Jaarstuk } from './invoer.ts';
import { vorigNaast } from './invoer.ts';
import type { Jaartelling } from './lezen.ts';
import { getalVan, geweest, jaarAantal, termijnVan } from './lezen.ts';
import type { Aantal } from './woorden.ts';
import { AFGESCHERMD, aantalTekst, inVakje, nummer, vanTekst } from './woorden.ts';

/** The numbers a board member asks for first, this year and the year before. */

/** How many first notifications came within 72 hours; of a clock that began anew apart. */
function opTijdBijAp(cijfers: Jaarcijfers): string {
  const gewoon = termijnVan(cijfers, 'ap-72u');
  const nieuw = termijnVan(cijfers, 'ap-72u-nieuw-feit');
  const van = gewoon && geweest(gewoon);
  const vanNieuw = nieuw && geweest(nieuw);
  const opnieuw =
    nieuw === undefined || vanNieuw === 0
      ? ''
      : `; na een nieuw feit ${inVakje(vanTekst(nieuw.op_tijd, vanNieuw))}`;
  if (gewoon === undefined) return 'niet geteld';
  if (van === 0) return `geen termijn${opnieuw}`;
  // Otherwise there seem to be more terms than notifications.
  const nog = gewoon.over && typeof van === 'number' ? `, ${nummer(gewoon.over)} nog niet gedaan` : '';
  return `${inVakje(vanTekst(gewoon.op_tijd, van))}${nog}${opnieuw}`;
}

/** How many people, as far as known: `tussen 120 en 300; van 2 datalekken niet bekend`. */
export function mensenTekst({ personen: { min, max, onbekend } }: Jaarcijfers): string {
  const rest =
    onbekend === 0
      ? ''
      : `; van ${onbekend === null ? AFGESCHERMD : `${nummer(onbekend)} ${onbekend === 1 ? 'datalek' : 'datalekken'}`} niet bekend`;
  return `${grenzen(min, max)}${rest}`;
}

const grenzen = (min: number | null, max: number | null): string => {
  if (min === null) return max === null ? AFGESCHERMD : `ten hoogste ${nummer(max)}`;
  if (max === null) return `ten minste ${nummer(min)}`;
  return min === max ? nummer(min) : `tussen ${nummer(min)} en ${nummer(max)}`;
};

const telling =
  (id: string) =>
  (cijfers: Jaarcijfers): string =>
    aantalTekst(getalVan(cijfers, id));

const KERN: readonly {
  readonly naam: string;
  readonly waarde: (cijfers: Jaarcijfers) => string;
  readonly jaartelling?: Jaartelling;
}[] = [
  { naam: 'Beveiligingsincidenten', waarde: telling('incidenten'), jaartelling: 'incidenten' },
  { naam: 'Datalekken', waarde: telling('datalekken'), jaartelling: 'datalekken' },
  { naam: 'Gemeld bij de AP', waarde: telling('gemeld_ap'), jaartelling: 'gemeld_ap' },
  { naam: 'Op tijd gemeld (binnen 72 uur)', waarde: opTijdBijAp },
  {
    naam: 'Betrokkenen geïnformeerd (incidenten)',
    waarde: telling('betrokkenen_geinformeerd'),
    jaartelling: 'betrokkenen_geinformeerd',
  },
  { naam: 'Mensen geraakt door een datalek', waarde: mensenTekst },
];

/** The key numbers of a year, each as words. */
export const kernVan = (cijfers: Jaarcijfers): { naam: string; waarde: string }[] =>
  KERN.map(({ naam, waarde }) => ({ naam, waarde: waarde(cijfers) }));

/** The key numbers with the year before beside them. */
export function kerngetallen(stuk: Jaarstuk): RootContent[] {
  const { cijfers } = stuk;
  const vorig = vorigNaast(stuk);
  const eerder = cijfers.jaar - 1;
  const totaal = cijfers.jaren.find(({ jaar }) => jaar === eerder);
  const heeftEerder = vorig !== undefined || totaal !== undefined;
  const toen = (waarde: (van: Jaarcijfers) => string, telt: Jaartelling | undefined): string => {
    const geteld: Aantal = telt && totaal?.[telt];
    // What these figures hide of that year, its own may not tell.
    if (vorig && geteld !== null) return waarde(vorig);
    if (!totaal || !telt || geteld === undefined) return 'niet bekend';
    return jaarAantal(cijfers, totaal, telt);
  };
  return [
    tabel(
      ['Wat', String(cijfers.jaar), ...(heeftEerder ? [String(eerder)] : [])],
      KERN.map(({ naam, waarde, jaartelling }): Cel[] => [
        naam,
        ...[waarde(cijfers), toen(waarde, jaartelling)].map(inVakje),
      ]),
    ),
    ...(heeftEerder ? [] : [alinea(schuin(`Van ${eerder} zijn er geen cijfers om hiernaast te leggen.`))]),
  ];
}
