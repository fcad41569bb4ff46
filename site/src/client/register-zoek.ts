import type { GetoondeRij } from '../view/tabel-lees.ts';
import { zoeker } from '../view/zoek.ts';
import { maak, op } from './dom.ts';

/**
 * Search over the full text. The traces of all texts stand in a page of their own, loaded when somebody searches, so
 * that the register stays small; until then titles are searched. That page answers by message: it works from a folder
 * too, where a browser lets no page fetch a file.
 */

/** Traces by place of the row, once they are there. */
let teksten: readonly string[] | undefined;
let isGevraagd = false;

/**
 * @param klaar is called when the whole texts have come
 * @returns whether the row at a place has the words; nothing when nothing is asked
 */
export function zoekIn(
  vraag: string,
  rijen: readonly GetoondeRij[],
  klaar: () => void,
): ((index: number) => boolean) | undefined {
  const past = zoeker(vraag);
  if (!past) return undefined;
  if (!isGevraagd) haalTeksten(rijen, klaar);
  const gebruikt = teksten;
  if (gebruikt) return (index) => past(gebruikt[index] ?? '');
  const woorden = vraag.toLowerCase().split(/\s+/);
  return (index) => {
    const { id = '', titel = '' } = rijen[index] ?? {};
    const kop = `${id} ${titel}`.toLowerCase();
    return woorden.every((woord) => kop.includes(woord));
  };
}

function haalTeksten(rijen: readonly GetoondeRij[], klaar: () => void): void {
  isGevraagd = true;
  const frame = maak('iframe', '', { src: 'zoekindex.html', title: 'Zoekindex', hidden: true });
  addEventListener('message', (bericht: MessageEvent<unknown>) => {
    if (bericht.source !== frame.contentWindow) return;
    const sporenVan = bericht.data as Readonly<Record<string, string>>;
    teksten = rijen.map(({ id }) => sporenVan[id] ?? '');
    op('zoek-hulp').textContent = 'Zoekt in alle teksten.';
    klaar();
  });
  document.body.append(frame);
}
