import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { alinea } from '../../documents/bouw.ts';
import { platteTekst } from '../../documents/tekst.ts';
import { velden } from '../../weergave/velden.ts';
import { tussenkop, veldBlokken } from '../blokken.ts';
import type { DossierInvoer } from '../invoer.ts';

/** All that the file records, field by field, and the text below it. Nothing is left out. */
export function feiten({ incident, tekst }: DossierInvoer): RootContent[] {
  const alle = velden(incident);
  const los = alle.filter(({ waarde }) => waarde.soort === 'tekst');
  const groepen = alle.filter(({ waarde }) => waarde.soort !== 'tekst');
  return [
    alinea('Alles wat in het bestand van het incident staat, in de volgorde van dat bestand.'),
    ...veldBlokken(los),
    ...groepen.flatMap((veld) => [
      tussenkop(veld.naam),
      ...veldBlokken(veld.waarde.soort === 'groep' ? veld.waarde.velden : [veld]),
    ]),
    ...(tekst.children.length === 0 ? [] : [tussenkop('De tekst onder de velden'), ...inHoofdstuk(tekst)]),
  ];
}

/** Written text below a heading of ours: its headings go down, and a link only stays when it leads somewhere from here. */
const inHoofdstuk = ({ children }: Root): RootContent[] =>
  children.map((each) => dieper(each) as RootContent);

const dieper = (knoop: Nodes): Nodes => {
  if (knoop.type === 'heading') return { ...knoop, depth: Math.min(6, knoop.depth + 2) as 4 };
  if (!('children' in knoop)) return knoop;
  const children = (knoop.children as Nodes[]).flatMap((kind): Nodes[] =>
    kind.type === 'link' && !/^(?:https?|mailto):/i.test(kind.url)
      ? [{ type: 'text', value: platteTekst(kind) } satisfies PhrasingContent]
      : [dieper(kind)],
  );
  return { ...knoop, children } as Nodes;
};
