import type { Root } from 'mdast';
import { alinea, document, nadruk } from '../documents/bouw.ts';
import { leesMarkdown, platteTekst } from '../documents/tekst.ts';
import { brieven } from './brieven.data.ts';
import { metGaten, zonderTekens } from './gat.ts';
import { inhoudVan } from './inhoud/inhoud.ts';
import type { BriefOpdracht } from './opdracht.ts';
import { maakStuk } from './opdracht.ts';
import { opmerkingen, woordenVanAnderen } from './opmerkingen.ts';
import { vulIn } from './sjabloon.ts';

/** A letter, with what is still to be filled in and what the sender must know. */
export interface Brief {
  readonly titel: string;
  readonly root: Root;
  readonly gaten: readonly string[];
  readonly opmerkingen: readonly string[];
}

/**
 * Makes a letter from an incident and a template. Nothing is made up: what the register does not say is a gap.
 * @throws OperatorError when a group or supplier has to be chosen, or the template is wrong
 */
export function maakBrief(opdracht: BriefOpdracht): Brief {
  const stuk = maakStuk(opdracht);
  const { brief, incident } = stuk;
  const { soort, titel } = brieven[brief];
  const tekst = vulIn(brief, zonderTekens(opdracht.sjabloon), inhoudVan(stuk));
  const { root, gaten } = metGaten(leesMarkdown(tekst));
  const isOefening = incident.oefening === 'ja';
  return {
    titel: `${isOefening ? 'OEFENING ' : ''}${titel} (${incident.id})`,
    root: document(isOefening && alinea(nadruk(STEMPEL)), ...root.children),
    gaten,
    opmerkingen: [
      ...opmerkingen(stuk),
      ...(soort === 'mensen' ? woordenVanAnderen(stuk, platteTekst(root)) : []),
    ],
  };
}

/** Put on by us, not by the template: a school cannot lose it. */
const STEMPEL = 'OEFENING. Dit is niet echt gebeurd.';
