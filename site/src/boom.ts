import { instance } from '@viz-js/viz';
import type { Beslisboom } from '../../scripts/protocol/beslisboom/beslisboom.data.ts';
import type { UitkomstCode } from '../../scripts/protocol/beslisboom/uitkomsten.data.ts';
import { uitkomsten } from '../../scripts/protocol/beslisboom/uitkomsten.data.ts';
import { wordOf } from '../../scripts/weergave/text.ts';
import type { Verlicht } from './view/boom.ts';
import { lijnen, lijnNaam } from './view/boom.ts';

/** Lays out a picture of a tree. Colours and lines come from the theme, by class: none stands in the picture. */

const drawn = new Map<string, Promise<string>>();

/**
 * The tree as SVG, with the way of an incident lit.
 * @param label what the picture shows, for who cannot see it; the outline beside it says the rest
 */
export async function boomSvg(boom: Beslisboom, label: string, licht?: Verlicht): Promise<string> {
  const plain = drawn.get(boom.id) ?? draw(boom);
  drawn.set(boom.id, plain);
  const svg = (await plain).replace('<svg ', `<svg role="img" aria-label="${escaped(label)}" `);
  if (!licht) return svg;
  return svg.replaceAll(/class="(knoop|lijn|einde) ([\w-]+)"/g, (whole, soort: string, naam: string) => {
    const extra = licht.zeker.has(naam) ? ' zeker' : licht.mogelijk.has(naam) ? ' mogelijk' : '';
    return extra === '' ? whole : `class="${soort} ${naam}${extra}"`;
  });
}

async function draw(boom: Beslisboom): Promise<string> {
  const viz = await instance();
  const alle = lijnen(boom);
  const eindes = [...new Set(alle.map(({ naar }) => naar))].filter((naam) => naam in uitkomsten);
  const isVraag = (naam: string) => !(naam in uitkomsten);
  const dot = [
    'digraph {',
    'graph [rankdir=TB nodesep=0.3 ranksep=0.3 pad=0.05]',
    'node [shape=box style=rounded fontname="sans-serif" fontsize=14 fixedsize=true width=2.3 height=0.6]',
    'edge [fontname="sans-serif" fontsize=13 arrowsize=0.7]',
    // Questions form one column, so that the picture fits on a phone; outcomes stand beside the question that gives them.
    ...boom.knopen.map(
      ({ id, kort }) => `${id} [group=vraag class="knoop ${id}" label=${quoted(`${id}  ${kort}`)}]`,
    ),
    ...eindes.map(
      (code) =>
        `${code} [group=uit class="einde ${code}" style=solid label=${quoted(`${code}  ${KORT[code as UitkomstCode]}`)}]`,
    ),
    ...alle.map(({ van, naar, antwoorden }) => {
      const plek = isVraag(naar) ? 'weight=20' : '';
      return `${van} -> ${naar} [${plek} class="lijn ${lijnNaam(van, naar)}" label=${quoted(` ${antwoorden.map(wordOf).join(', ')}`)}]`;
    }),
    ...naastElkaar(alle.filter(({ naar }) => !isVraag(naar))),
    '}',
  ].join('\n');
  return cleaned(viz.renderString(dot, { format: 'svg' }));
}

/** Each outcome on the height of the last question that leads to it; one question has at most one beside it. */
function naastElkaar(alle: readonly { readonly van: string; readonly naar: string }[]): string[] {
  const laatste = new Map(alle.map(({ van, naar }) => [naar, van]));
  const perVraag = Map.groupBy(laatste, ([, van]) => van);
  return [...perVraag].map(([van, [eerste]]) => `{ rank=same ${van} ${eerste?.[0]} }`);
}

/** Outcomes in the few words that fit in the picture. */
const KORT: Readonly<Record<UitkomstCode, string>> = {
  U0: 'geen incident',
  U1: 'geen datalek',
  U1b: 'onrechtmatig, geen inbreuk',
  U2: 'van een ander; verwerker',
  U2b: 'van een ander; ontvanger',
  U3: 'niet melden',
  U4: 'AP, niet betrokkenen',
  U5a: 'AP en betrokkenen',
  U5b: 'AP en openbaar bericht',
};

/** A label breaks where a box would be too narrow for it. */
const quoted = (text: string): string => {
  const words = text.split(' ');
  const rows: string[] = [];
  for (const word of words) {
    const last = rows.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= 21) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return `"${rows.join('\\n').replaceAll('"', '')}"`;
};

/** Without prologue, comments, titles (they would be tooltips) and colours. */
const cleaned = (svg: string): string =>
  svg
    .slice(svg.indexOf('<svg'))
    .replaceAll(/<!--[\s\S]*?-->|<title>[\s\S]*?<\/title>/g, '')
    .replaceAll(/ (?:fill|stroke|font-family|xmlns:xlink)="[^"]*"/g, '')
    .replaceAll(/ id="[^"]*"/g, '')
    .replaceAll(/class="(?:node|edge) /g, 'class="')
    .replace(/<svg width="[^"]*" height="[^"]*"/, '<svg class="boom"')
    .replaceAll(/>\s+</g, '><')
    .replaceAll('&#45;', '-');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
