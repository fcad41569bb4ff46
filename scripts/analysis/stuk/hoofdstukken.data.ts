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
import { TITELS } from './titels.data.ts';

/** The chapters after the first sheet, in order. */
export const hoofdstukken: readonly {
  readonly titel: string;
  readonly inhoud: (stuk: Jaarstuk) => RootContent[];
}[] = [
  { titel: TITELS.conclusie, inhoud: conclusie },
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
  { titel: TITELS.sindsdien, inhoud: sindsdien },
  { titel: TITELS.geteld, inhoud: geteld },
];
