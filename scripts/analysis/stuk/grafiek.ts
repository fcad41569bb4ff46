import type { RootContent } from 'mdast';
import type { Svg } from '../../documents/tekening.ts';
import { svg, tekening } from '../../documents/tekening.ts';
import type { Aantal } from './woorden.ts';
import { aantalTekst, inVakje } from './woorden.ts';

/**
 * Charts. Widths are shares of the picture and letters keep their size, so that one picture fits a phone and a sheet of
 * A4. Every number is written beside its bar, and parts differ in filling, not only in colour.
 */

/** A part of a bar: one of three fillings. */
interface Deel {
  readonly naam: string;
  readonly aantal: Aantal;
}

interface Rij {
  readonly naam: string;
  /** At most three, in the order of the legend. */
  readonly delen: readonly Deel[];
}

interface Grafiek {
  /** Name of the picture, unique on its page. */
  readonly id: string;
  readonly titel: string;
  readonly rijen: readonly Rij[];
}

const REGEL = 18;
const BALK = 14;
/** Room at the right of the longest bar, for its number. */
const BREEDST = 84;
/** So many letters fit beside one another on the smallest screen. */
const LETTERS = 38;

const VULLING = ['deel-1', 'deel-2', 'deel-3'] as const;
const vulling = (index: number) => VULLING[index] ?? 'deel-3';

/** A zero or a hidden count has no length. */
const lengte = (aantal: Aantal): number => aantal ?? 0;

/** A share of the width, in two decimals. */
const deel = (aantal: number, van: number, breedte: number): number =>
  van === 0 ? 0 : Math.round((aantal / van) * breedte * 100) / 100;

/** Bars below one another, one for each row. */
export const staven = (
  id: string,
  titel: string,
  rijen: readonly { readonly naam: string; readonly aantal: Aantal }[],
): RootContent =>
  naast({ id, titel, rijen: rijen.map(({ naam, aantal }) => ({ naam, delen: [{ naam: '', aantal }] })) });

/** Is there something to draw? Of what is hidden nothing is left but an empty place; a zero is worth telling. */
export const zegtIets = ({ delen }: Pick<Rij, 'delen'>): boolean =>
  delen.some(({ aantal }) => aantal) || delen.every(({ aantal }) => aantal !== null);

/** For each row a bar for every part, below one another. */
export function naast(grafiek: Grafiek): RootContent {
  const meeste = Math.max(
    ...grafiek.rijen.flatMap(({ delen }) => delen.map(({ aantal }) => lengte(aantal))),
    0,
  );
  return opgebouwd(grafiek, ({ delen }, boven) => ({
    hoogte: delen.length * (BALK + 4),
    vormen: delen.flatMap(({ aantal }, index) => {
      const breed = deel(lengte(aantal), meeste, BREEDST);
      const y = boven + index * (BALK + 4);
      return [
        ...(breed > 0 ? [balk(0, y, breed, index)] : []),
        svg('text', { x: `${breed}%`, dx: 6, y: y + BALK - 2, className: ['waarde'] }, getalBij(aantal)),
      ];
    }),
  }));
}

/** For each row one bar of all its parts; their numbers stand above it, those of what did not occur left out. */
export function gestapeld(grafiek: Grafiek): RootContent {
  const totaal = ({ delen }: Rij) => delen.reduce((som, { aantal }) => som + lengte(aantal), 0);
  const meeste = Math.max(...grafiek.rijen.map(totaal), 0);
  return opgebouwd(grafiek, ({ delen }, boven) => {
    const woorden = inWoorden(
      delen.filter(({ aantal }) => aantal !== 0),
      getalBij,
    );
    const balken = boven + REGEL;
    let x = 0;
    const vormen = delen.flatMap(({ aantal }, index) => {
      const breed = deel(lengte(aantal), meeste, 100);
      const hier = x;
      x += breed;
      return breed > 0 ? [balk(Math.round(hier * 100) / 100, balken, breed, index)] : [];
    });
    const tekst = svg('text', { x: 0, y: boven + 12, className: ['waarde'] }, woorden || 'niets');
    return { hoogte: REGEL + BALK, vormen: [tekst, ...vormen] };
  });
}

const balk = (x: number, y: number, breed: number, index: number): Svg =>
  svg('rect', { x: `${x}%`, y, width: `${breed}%`, height: BALK, className: [vulling(index)] });

/** A number in the picture; the words for a hidden one do not fit beside a bar. */
const getalBij = (aantal: Aantal): string => inVakje(aantalTekst(aantal));

const inWoorden = (delen: readonly Deel[], zeg: (aantal: Aantal) => string = aantalTekst): string =>
  delen.map(({ naam, aantal }) => `${zeg(aantal)} ${naam}`.trim()).join(', ');

type Tekenaar = (rij: Rij, boven: number) => { readonly hoogte: number; readonly vormen: readonly Svg[] };

/** Rows below one another, each with its name above it, and a legend when there is more than one part. */
function opgebouwd({ id, titel, rijen }: Grafiek, teken: Tekenaar): RootContent {
  const namen = (rijen[0]?.delen ?? []).map(({ naam }) => naam).filter((naam) => naam !== '');
  const vormen: Svg[] = namen.flatMap((naam, index) => [
    svg('rect', { x: 1, y: index * REGEL + 3, width: 12, height: 12, className: [vulling(index)] }),
    svg('text', { x: 20, y: index * REGEL + 14, className: ['waarde'] }, naam),
  ]);
  let y = namen.length * REGEL + (namen.length > 0 ? 10 : 0);
  for (const rij of rijen) {
    for (const regel of regels(rij.naam)) {
      vormen.push(svg('text', { x: 0, y: y + 13, className: ['naam'] }, regel));
      y += REGEL;
    }
    const { hoogte, vormen: nieuw } = teken(rij, y);
    vormen.push(...nieuw);
    y += hoogte + 8;
  }
  return beeld(id, `Staafdiagram: ${titel}`, rijen.map(zinVan).join('; '), y, vormen);
}

const zinVan = ({ naam, delen }: Rij): string => `${naam}: ${inWoorden(delen)}`;

/**
 * Columns beside one another, such as the months of a year.
 * @param hoog of the highest column, in pixels
 */
export function kolommen(
  id: string,
  titel: string,
  rijen: readonly { readonly naam: string; readonly kort: string; readonly aantal: Aantal }[],
  hoog: number = 110,
): RootContent {
  const boven = 20;
  const meeste = Math.max(...rijen.map(({ aantal }) => lengte(aantal)), 1);
  const stap = 100 / rijen.length;
  const vormen = rijen.flatMap(({ kort, aantal }, index) => {
    const hoogte = deel(lengte(aantal), meeste, hoog);
    const midden = `${Math.round((index + 0.5) * stap * 100) / 100}%`;
    const x = `${Math.round((index + 0.2) * stap * 100) / 100}%`;
    const width = `${Math.round(stap * 60) / 100}%`;
    const tekst = (y: number, woord: string) =>
      svg('text', { x: midden, y, textAnchor: 'middle', className: ['as'] }, woord);
    return [
      ...(hoogte > 0
        ? [svg('rect', { x, y: boven + hoog - hoogte, width, height: hoogte, className: ['deel-1'] })]
        : []),
      tekst(boven + hoog - hoogte - 5, getalBij(aantal)),
      tekst(boven + hoog + 17, kort),
    ];
  });
  const voet = svg('line', { x1: 0, x2: '100%', y1: boven + hoog, y2: boven + hoog, className: ['as'] });
  const zin = rijen.map(({ naam, aantal }) => `${naam}: ${aantalTekst(aantal)}`).join('; ');
  return beeld(id, `Kolommen: ${titel}`, zin, boven + hoog + 24, [...vormen, voet]);
}

/** The picture with what it shows in words, for who cannot see it. */
const beeld = (id: string, titel: string, zin: string, hoogte: number, vormen: readonly Svg[]): RootContent =>
  tekening(
    svg(
      'svg',
      {
        className: ['tekening'],
        role: 'img',
        ariaLabelledBy: [`grafiek-${id}`, `grafiek-${id}-zin`],
        width: '100%',
        height: hoogte,
      },
      svg('title', { id: `grafiek-${id}` }, titel),
      svg('desc', { id: `grafiek-${id}-zin` }, `${zin}.`),
      ...vormen,
    ),
  );

/** A name in lines that fit the smallest screen; a word that is too long is cut. */
function regels(naam: string): string[] {
  const uit: string[] = [];
  for (const woord of naam.match(new RegExp(`\\S{1,${LETTERS}}`, 'gu')) ?? []) {
    const laatste = uit.at(-1);
    if (laatste !== undefined && laatste.length + woord.length < LETTERS)
      uit[uit.length - 1] = `${laatste} ${woord}`;
    else uit.push(woord);
  }
  return uit;
}
