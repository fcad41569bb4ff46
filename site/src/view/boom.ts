import type { Verslag } from '../../../schemas/verslag.ts';
import type { Beslisboom, Bestemming, Knoop } from '../../../scripts/protocol/beslisboom/beslisboom.data.ts';
import { uitkomsten } from '../../../scripts/protocol/beslisboom/uitkomsten.data.ts';
import { citeer } from '../../../scripts/protocol/wet/bronnen.data.ts';
import { rolNaam } from '../../../scripts/weergave/rollen.ts';
import { wordOf } from '../../../scripts/weergave/text.ts';

/** A question in the outline, with everything that a reader wants to know of it. */
export interface KnoopBeeld {
  readonly id: string;
  readonly vraag: string;
  readonly hulp: string;
  readonly protocolTekst: string | undefined;
  readonly vindplaats: string;
  readonly wie: string;
  readonly soort: string;
  readonly antwoorden: readonly {
    readonly antwoord: string;
    readonly naar: string;
    /** Place in the page. */
    readonly anker: string;
    readonly grond: string | undefined;
  }[];
}

/** An outcome in the outline. */
export interface UitkomstKnoop {
  readonly code: string;
  readonly titel: string;
  readonly vastleggen: string;
}

/** The tree as an outline: the same as the picture, in text. */
export const boomBeeld = (
  boom: Beslisboom,
): { readonly knopen: readonly KnoopBeeld[]; readonly uitkomsten: readonly UitkomstKnoop[] } => ({
  knopen: boom.knopen.map((knoop) => ({
    id: knoop.id,
    vraag: knoop.vraag,
    hulp: knoop.hulp,
    protocolTekst: knoop.protocolTekst,
    vindplaats: citeer(knoop.bron),
    wie: rolNaam(knoop.rol),
    soort: knoop.soort === 'feit' ? 'feiten geven het antwoord' : 'een mens oordeelt, met een reden',
    antwoorden: bestemmingen(knoop).map(({ antwoord, naar }) => ({
      antwoord: wordOf(antwoord),
      naar: 'knoop' in naar ? naar.knoop : `${naar.uitkomst}: ${uitkomsten[naar.uitkomst].titel}`,
      anker: 'knoop' in naar ? naar.knoop : naar.uitkomst,
      grond: 'uitkomst' in naar && naar.grond !== undefined ? wordOf(naar.grond) : undefined,
    })),
  })),
  uitkomsten: Object.entries(uitkomsten).map(([code, { titel, vastleggen }]) => ({
    code,
    titel,
    vastleggen,
  })),
});

const bestemmingen = (knoop: Knoop): { readonly antwoord: string; readonly naar: Bestemming }[] =>
  Object.entries(knoop.naar).map(([antwoord, naar]) => ({ antwoord, naar }));

/** An edge between two nodes of the picture; answers that lead to the same place share one. */
interface Lijn {
  readonly van: string;
  readonly naar: string;
  readonly antwoorden: readonly string[];
}

/** The edges of a tree, in order. An outcome with a ground of its own is a node of its own. */
export const lijnen = (boom: Beslisboom): Lijn[] =>
  boom.knopen.flatMap((knoop) => {
    const perDoel = Map.groupBy(bestemmingen(knoop), ({ naar }) => doel(naar));
    return [...perDoel].map(([naar, alle]) => ({
      van: knoop.id,
      naar,
      antwoorden: alle.map(({ antwoord }) => antwoord),
    }));
  });

const doel = (naar: Bestemming) => ('knoop' in naar ? naar.knoop : naar.uitkomst);

/** What of the picture is lit: nodes and edges by their name in it. */
export interface Verlicht {
  /** Passed for certain. */
  readonly zeker: ReadonlySet<string>;
  /** Still possible, because an answer is not known. */
  readonly mogelijk: ReadonlySet<string>;
}

/**
 * The way of one incident (or group) through the picture.
 * @param pad the questions with their answers, as the report names them
 */
export function verlicht(boom: Beslisboom, pad: Verslag['incidents'][number]['uitkomst']['pad']): Verlicht {
  const [zeker, mogelijk] = [new Set<string>(), new Set<string>()];
  const antwoorden = new Map(pad.map(({ knoop, antwoord }) => [knoop, antwoord]));
  if (antwoorden.has(boom.begin)) zeker.add(boom.begin);
  const alle = lijnen(boom);
  // Questions stand in the order in which they are asked.
  for (const { id } of boom.knopen) {
    const antwoord = antwoorden.get(id);
    if (antwoord === undefined || !(zeker.has(id) || mogelijk.has(id))) continue;
    for (const { van, naar, antwoorden: op } of alle) {
      if (van !== id) continue;
      const past = op.includes(antwoord);
      if (!past && antwoord !== 'onbekend') continue;
      const soort = past && zeker.has(id) ? zeker : mogelijk;
      soort.add(naar);
      soort.add(lijnNaam(van, naar));
    }
  }
  for (const each of zeker) mogelijk.delete(each);
  return { zeker, mogelijk };
}

/** Name of an edge in the picture. */
export const lijnNaam = (van: string, naar: string): string => `${van}-${naar}`;
