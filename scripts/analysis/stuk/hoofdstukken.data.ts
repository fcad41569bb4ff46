import type { RootContent } from 'mdast';
import { bewustwording } from './hoofdstukken/bewustwording.ts';
import { conclusie } from './hoofdstukken/conclusie.ts';
import { gebeurd } from './hoofdstukken/gebeurd.ts';
import { geteld } from './hoofdstukken/geteld.ts';
import { leveranciers } from './hoofdstukken/leveranciers.ts';
import { maatregelen } from './hoofdstukken/maatregelen.ts';
import { nietGemeld } from './hoofdstukken/niet-gemeld.ts';
import { opTijd } from './hoofdstukken/op-tijd.ts';
import { signalen } from './hoofdstukken/signalen.ts';
import { sindsdien } from './hoofdstukken/sindsdien.ts';
import { vergelijking } from './hoofdstukken/vergelijking.ts';
import { volledigheid } from './hoofdstukken/volledigheid.ts';
import { wie } from './hoofdstukken/wie.ts';
import type { Jaarstuk } from './invoer.ts';
import { isVoorBuiten } from './invoer.ts';
import { TITELS } from './titels.data.ts';

interface Hoofdstuk {
  readonly titel: string;
  readonly inhoud: (stuk: Jaarstuk) => RootContent[];
  /** Never in the version for outside. */
  readonly alleenBinnen?: true;
}

/** The chapters after the first sheet, in order. */
export const hoofdstukken: readonly Hoofdstuk[] = [
  // It may name schools, people or incidents.
  { titel: TITELS.conclusie, inhoud: conclusie, alleenBinnen: true },
  { titel: TITELS.signalen, inhoud: signalen },
  { titel: TITELS.gebeurd, inhoud: gebeurd },
  { titel: TITELS.wie, inhoud: wie },
  { titel: TITELS.opTijd, inhoud: opTijd },
  { titel: TITELS.leveranciers, inhoud: leveranciers },
  { titel: TITELS.nietGemeld, inhoud: nietGemeld },
  { titel: TITELS.maatregelen, inhoud: maatregelen },
  { titel: TITELS.vergelijking, inhoud: vergelijking },
  { titel: TITELS.volledigheid, inhoud: volledigheid },
  { titel: TITELS.bewustwording, inhoud: bewustwording },
  // What changed, can tell which incident it was.
  { titel: TITELS.sindsdien, inhoud: sindsdien, alleenBinnen: true },
  { titel: TITELS.geteld, inhoud: geteld },
];

/** The chapters that this version has. */
export const hoofdstukkenVan = (stuk: Jaarstuk): readonly Hoofdstuk[] =>
  hoofdstukken.filter(({ alleenBinnen }) => !alleenBinnen || !isVoorBuiten(stuk));
