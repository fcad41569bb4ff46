import { momentTekst } from '../protocol/kalender/tekst.ts';
import type { Oordeel } from './keuring.ts';
import type { Gekeurd } from './keuringen.ts';

/** What the self-check says, for people: first what to repair, then what was not seen, then what is good. */

const deel = (gekeurd: readonly Gekeurd[], oordeel: Oordeel) =>
  gekeurd.filter((each) => each.oordeel === oordeel);

const fout = ({ id, wat, zin, bron, herstel }: Gekeurd): string =>
  [
    `x ${wat} [${id}]`,
    `  ${zin}`,
    `  Waarom: ${bron}.`,
    ...herstel.map((stap, index) => `  ${String(index + 1).padStart(2)}. ${stap}`),
    '',
  ].join('\n');

const onbekend = ({ id, wat, zin, ziet, herstel }: Gekeurd): string =>
  [
    `? ${wat} [${id}]`,
    `  ${zin}`,
    herstel.length > 0 ? `  ${herstel.join(' ')}` : `  Dit ziet: ${ziet}.`,
  ].join('\n');

/**
 * Everything that was judged, as text.
 * @param naam of the register on the forge; nothing when that could not be seen
 * @param nu the clock of the state
 */
export function keurTekst(gekeurd: readonly Gekeurd[], naam: string | null, nu: string): string {
  const [fouten, ongezien, goed] = (['fout', 'niet-te-zien', 'goed'] as const).map((each) =>
    deel(gekeurd, each),
  );
  const wanneer = momentTekst(Temporal.Instant.from(nu).round('minute'));
  return [
    `De forge van ${naam ?? 'dit register'}, zoals zij was op ${wanneer}.`,
    '',
    ...(fouten?.length ? [`FOUT (${fouten.length}): herstel dit`, '', ...fouten.map(fout)] : []),
    ...(ongezien?.length
      ? [`NIET TE ZIEN (${ongezien.length}): dit kan goed of fout zijn`, '', ...ongezien.map(onbekend), '']
      : []),
    ...(goed?.length ? [`GOED (${goed.length})`, '', ...goed.map(({ wat }) => `+ ${wat}`), ''] : []),
    `${fouten?.length ?? 0} fout, ${ongezien?.length ?? 0} niet te zien, ${goed?.length ?? 0} goed.`,
    ...(ongezien?.length
      ? ['LET OP: wat niet te zien is, is niet goed. Kijk nog een keer met een sleutel die het wel ziet.']
      : []),
    '',
  ].join('\n');
}
