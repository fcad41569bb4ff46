import { gzipSync } from 'node:zlib';
import type { Keuze } from '../site/src/view/filter.ts';
import { ALLES, FILTERS, kies } from '../site/src/view/filter.ts';
import type { TabelGegevens } from '../site/src/view/tabel.ts';
import { leesRijen } from '../site/src/view/tabel-lees.ts';
import { sporen, zoeker } from '../site/src/view/zoek.ts';
import { realEdges } from './runtime/edges.ts';

/**
 * `npm run bench` also measures the page of the register: choosing, sorting and searching among ten thousand rows, beside
 * reading the same data as JSON, in one run. Target: choosing under 50 ms.
 */

const COUNT = Number(process.argv[2] ?? 10_000);
const ROUNDS = 15;
const KEYS = 8;
const { print } = realEdges();

const WOORDEN =
  'brief mail laptop rapport leerling ouder verslag school map foto stick bijlage gestolen verkeerd adres dossier collega contract'.split(
    ' ',
  );
const woord = (number: number) => WOORDEN[number % WOORDEN.length] ?? '';
const zin = (number: number, lengte: number) =>
  Array.from({ length: lengte }, (_, index) => woord(number * 7 + index * index)).join(' ');

const sleutels = FILTERS.flatMap((filter) => Array.from({ length: KEYS }, (_, key) => `${filter}-${key}`));
const gegevens: TabelGegevens = {
  sleutels,
  woorden: sleutels,
  rijen: Array.from({ length: COUNT }, (_, number) => [
    `2026-${String(number).padStart(5, '0')}`,
    zin(number, 6),
    29_000_000 + ((number * 7919) % 1_000_000),
    ...FILTERS.map((_filter, index) => [index * KEYS + ((number * (index + 3)) % KEYS)]),
  ]),
};
const json = JSON.stringify(gegevens);
const teksten = gegevens.rijen.map((_, number) => sporen(zin(number, 120)));

function median(work: (round: number) => unknown): number {
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const began = process.hrtime.bigint();
    work(round);
    return Number(process.hrtime.bigint() - began) / 1e6;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const rijen = leesRijen(gegevens);
const keuze = (round: number): Keuze => ({
  ...ALLES,
  filters: { jaar: `jaar-${round % KEYS}`, aard: `aard-${round % KEYS}` },
});
const kaal = median(() => JSON.parse(json));
const gemeten: Readonly<Record<string, number>> = {
  kiezen: median((round) => kies(rijen, keuze(round))),
  sorteren: median(() => kies(rijen, { ...ALLES, sorteer: 'titel' })),
  zoeken: median((round) => {
    const past = zoeker(`${woord(round)} ${woord(round + 3)}`);
    return kies(rijen, ALLES, (index) => past?.(teksten[index] ?? '') === true);
  }),
};
print(
  `register in de browser, ${COUNT} rijen: gegevens ${Math.round(gzipSync(json).length / 1000)} kB over de lijn, als JSON gelezen in ${kaal.toFixed(1)} ms\n`,
);
for (const [wat, ms] of Object.entries(gemeten))
  print(`${wat}: ${ms.toFixed(1)} ms, verhouding ${(ms / kaal).toFixed(2)}\n`);
