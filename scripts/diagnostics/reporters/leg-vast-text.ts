import type { Verslag } from '../../../schemas/verslag.ts';
import { asText, visible } from './visible.ts';

/** What was recorded, and what comes next. */
interface Vastgelegd {
  /** As findings name it; nothing when nothing changed. */
  readonly bestanden: readonly string[];
  readonly regels: readonly string[];
  readonly bevindingen: Verslag['diagnostics'];
  /** What the phases still miss, with who owes it. */
  readonly ontbreekt: readonly { readonly wat: string; readonly rol: string }[];
}

const MEESTE = 3;

/** One screen: what was recorded, what has to be completed, what comes next. */
export function legVastText({ bestanden, regels, bevindingen, ontbreekt }: Vastgelegd): string {
  const lines = [
    ...regels,
    ...bestanden.map((bestand) => `  ${visible(bestand)}`),
    ...(bevindingen.length > 0 ? ['', 'Vul ook nog aan:'] : []),
    ...bevindingen.map(({ line, message }) => `  - regel ${line}: ${visible(message)}`),
    ...(ontbreekt.length > 0 ? ['', 'Hierna nog nodig:'] : []),
    ...ontbreekt.slice(0, MEESTE).map(({ wat, rol }) => `  - ${wat} (${rol.replaceAll('_', ' ')})`),
    ...(bestanden.length > 0 ? ['', 'Bewaar dit in het voorstel.'] : []),
    '',
  ];
  return asText(lines.join('\n'));
}

/** How two texts differ, line by line: what goes has a dash in front, what comes a plus. */
export function verschilText(bestand: string, was: string, wordt: string): string {
  const stappen = lijnVerschil(regelsVan(was), regelsVan(wordt));
  return asText([visible(bestand), ...stappen, ''].join('\n'));
}

const regelsVan = (tekst: string) => (tekst === '' ? [] : tekst.replace(/\r?\n$/, '').split(/\r?\n/));

/** Along the longest row of lines that both have; what both have at the beginning and end is left out first. */
function lijnVerschil(was: readonly string[], wordt: readonly string[]): string[] {
  let begin = 0;
  while (begin < Math.min(was.length, wordt.length) && was[begin] === wordt[begin]) begin += 1;
  let einde = 0;
  while (einde < Math.min(was.length, wordt.length) - begin && was.at(-1 - einde) === wordt.at(-1 - einde))
    einde += 1;
  const [oud, nieuw] = [was.slice(begin, was.length - einde), wordt.slice(begin, wordt.length - einde)];
  // lengte[i][j]: how many lines the rests from i and j have in common.
  const lengte = Array.from({ length: oud.length + 1 }, () => new Uint16Array(nieuw.length + 1));
  const op = (i: number, j: number) => lengte[i]?.[j] ?? 0;
  for (let i = oud.length - 1; i >= 0; i -= 1)
    for (let j = nieuw.length - 1; j >= 0; j -= 1) {
      const rij = lengte[i];
      if (rij) rij[j] = oud[i] === nieuw[j] ? op(i + 1, j + 1) + 1 : Math.max(op(i + 1, j), op(i, j + 1));
    }
  const stappen: string[] = [];
  let [i, j] = [0, 0];
  while (i < oud.length || j < nieuw.length) {
    if (i < oud.length && oud[i] === nieuw[j]) {
      i += 1;
      j += 1;
    } else if (j < nieuw.length && (i >= oud.length || op(i, j + 1) >= op(i + 1, j))) {
      stappen.push(`+ ${nieuw[j]}`);
      j += 1;
    } else {
      stappen.push(`- ${oud[i]}`);
      i += 1;
    }
  }
  return stappen;
}
