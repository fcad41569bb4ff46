import type { RootContent } from 'mdast';
import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { alinea, getallentabel, nadruk } from '../../documents/bouw.ts';
import { kolommen } from './grafiek.ts';
import type { Jaarstuk } from './invoer.ts';
import { getalVan, tabelVan } from './lezen.ts';
import { aantalTekst, inZin, vanTekst } from './woorden.ts';

/** What somebody sees who only looks: how many each year, and what happened most. */

/** So low that the rest of the first sheet keeps its room. */
const HOOGTE = 44;
/** So many kinds are named. */
const MEESTE = 2;

/** Incidents in a column per year, with the numbers below; nothing when there is no year to lay beside it. */
export function perJaar({ cijfers }: Jaarstuk): RootContent[] {
  const { jaren } = cijfers;
  if (jaren.length < 2 || jaren.every(({ incidenten }) => incidenten === null)) return [];
  const naamVan = (jaar: number) =>
    jaar === cijfers.jaar && !cijfers.afgelopen ? `${jaar}, tot nu toe` : String(jaar);
  return [
    kolommen(
      'jaren-kort',
      'beveiligingsincidenten per jaar',
      jaren.map(({ jaar, incidenten }) => ({
        naam: naamVan(jaar),
        kort: String(jaar),
        aantal: incidenten,
      })),
      HOOGTE,
    ),
    getallentabel(
      ['Jaar', ...jaren.map(({ jaar }) => String(jaar))],
      // Six years stand beside one another on a phone: what is hidden is a dash here too.
      [
        [
          'Incidenten',
          ...jaren.map(({ incidenten }) => (incidenten === null ? '–' : aantalTekst(incidenten))),
        ],
      ],
    ),
  ];
}

/** The kinds and the cause that occurred most, in two sentences; nothing when nothing happened or it is hidden. */
export function watErGebeurde({ cijfers }: Jaarstuk): RootContent[] {
  const soorten = meeste(cijfers, 'aard', new Set(['niet_vastgelegd', 'overig'])).slice(0, MEESTE);
  const [oorzaak] = meeste(cijfers, 'oorzaak', new Set(['onbekend']));
  const van = getalVan(cijfers, 'incidenten');
  if (soorten.length === 0) return [];
  return [
    alinea(
      nadruk('Het vaakst:'),
      ` ${soorten.map(({ naam, aantal }) => `${inZin(naam)} (${aantalTekst(aantal)})`).join(', ')}.`,
      ...(oorzaak
        ? [
            ' ',
            nadruk('Oorzaak die het meest voorkomt:'),
            ` ${inZin(oorzaak.naam)}, ${vanTekst(oorzaak.aantal, van)}.`,
          ]
        : []),
    ),
  ];
}

/** Rows that can be seen, the most first. */
const meeste = (
  cijfers: Jaarcijfers,
  tabel: string,
  zonder: ReadonlySet<string>,
): readonly { readonly naam: string; readonly aantal: number }[] =>
  (tabelVan(cijfers, tabel)?.rijen ?? [])
    .flatMap(({ id, naam, aantal }) => (aantal && !zonder.has(id) ? [{ naam, aantal }] : []))
    .sort((a, b) => b.aantal - a.aantal);
