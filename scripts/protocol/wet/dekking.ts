import { factoren } from '../advies/factoren.data.ts';
import { beslisboom } from '../beslisboom/beslisboom.data.ts';
import { fasen } from '../fasen/fasen.data.ts';
import { alleRegels } from '../regels/index.ts';
import { termijnsoorten } from '../termijnen/termijnen.data.ts';
import type { Bron, BronId } from './bronnen.data.ts';
import { bronnen } from './bronnen.data.ts';
import { parameters } from './parameters.data.ts';

/** A source, with what implements it. */
export interface Dekking {
  readonly id: BronId;
  readonly bron: Bron;
  /** Rules by their id, questions as `vraag B5`, numbers as `getal ap-melding`, phases as `fase melden`. */
  readonly door: readonly string[];
}

/** Everything that cites a source, by what it is. */
const aanhalers: readonly { readonly naam: string; readonly bron: readonly BronId[] }[] = [
  ...alleRegels.map(({ id, bron }) => ({ naam: id, bron })),
  ...beslisboom.knopen.map(({ id, bron }) => ({ naam: `vraag ${id}`, bron })),
  ...parameters.map(({ id, bron }) => ({ naam: `getal ${id}`, bron })),
  ...Object.entries(termijnsoorten).map(([id, { bron }]) => ({ naam: `termijn ${id}`, bron })),
  ...Object.entries(factoren).map(([id, { bron }]) => ({ naam: `factor ${id}`, bron })),
  { naam: 'score van ENISA', bron: ['enisa'] },
  ...fasen.map(({ id, bron }) => ({ naam: `fase ${id}`, bron })),
];

/**
 * The coverage table: for every paragraph and article what implements it. Where nothing does, the source itself says
 * why (`nietGemodelleerd`).
 */
export const dekking = (): Dekking[] =>
  (Object.keys(bronnen) as BronId[]).map((id) => ({
    id,
    bron: bronnen[id],
    door: [...new Set(aanhalers.filter(({ bron }) => bron.includes(id)).map(({ naam }) => naam))],
  }));
