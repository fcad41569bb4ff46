import type { PoortUitslag } from '../../../schemas/poort/uitslag.ts';

const KOP = {
  success: 'De poort is open: dit voorstel mag worden samengevoegd.',
  pending: 'De poort is nog dicht.',
  failure: 'De poort is dicht: er is iets mis.',
} as const;

const TEKEN = { fout: 'x', wacht: '-', uitleg: ' ' } as const;

/** What the gate says, for people. */
export function poortText({ state, reasons, nodig, goedkeuringen }: PoortUitslag): string {
  return [
    KOP[state],
    ...reasons.map(({ soort, zegt }) => `  ${TEKEN[soort]} ${zegt}`),
    ...goedkeuringen.map(
      ({ functie, sleutel, op }) => `  + Goedgekeurd door ${functie} (${sleutel}) op ${op}.`,
    ),
    ...(nodig ? [] : ['    Er verandert niets beslissends: goedkeuring is niet nodig.']),
    '',
  ].join('\n');
}
