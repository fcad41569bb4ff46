import type { RootContent } from 'mdast';
import { alinea, lijst, tabel } from '../../../documents/bouw.ts';
import { incidenten, leeg } from '../blokken.ts';
import type { Jaarstuk } from '../invoer.ts';
import { isVoorBuiten } from '../invoer.ts';
import { voorstelpunten } from '../nog-open.ts';
import { aantalTekst, inVakje, nummer } from '../woorden.ts';

const DEKKING = { heel: 'het hele jaar', deels: 'een deel van het jaar', niet: 'niet vergeleken' } as const;

/** How we know that nothing is missing, and what could not be counted. */
export const volledigheid = (stuk: Jaarstuk): RootContent[] => [
  ...bronnen(stuk),
  ...(isVoorBuiten(stuk) ? [] : [...nietGeteld(stuk), ...voorstellen(stuk)]),
];

function bronnen({ cijfers: { volledigheid, voor } }: Jaarstuk): RootContent[] {
  // For outside it is not to be told apart from what is hidden.
  const gezegd = (aantal: number | null) =>
    aantal === null && voor === 'intern' ? 'niet opgegeven' : inVakje(aantalTekst(aantal));
  const wel = volledigheid.bronnen.filter(({ dekking }) => dekking !== 'niet');
  const niet = volledigheid.bronnen.filter(({ dekking }) => dekking === 'niet');
  return [
    ...(wel.length === 0
      ? [
          leeg(
            'Het register is in dit jaar nergens mee vergeleken. Of er iets ontbreekt, is dus niet te zeggen.',
          ),
        ]
      : [
          alinea('Het register is vergeleken met waar incidenten ook kunnen binnenkomen.'),
          tabel(
            ['Vergeleken met', 'Deel van het jaar', 'Dagen', 'Genoemd', 'Ontbraken'],
            wel.map(({ naam, dekking, dagen, gevonden, ontbraken }) => [
              naam,
              DEKKING[dekking],
              nummer(dagen),
              gezegd(gevonden),
              gezegd(ontbraken),
            ]),
          ),
        ]),
    ...(niet.length === 0
      ? []
      : [alinea(`Niet vergeleken met: ${niet.map(({ naam }) => naam).join('; ')}.`)]),
  ];
}

function nietGeteld(stuk: Jaarstuk): RootContent[] {
  const { zonder_kennisname, zonder_jaar, niet_te_lezen } = stuk.cijfers.volledigheid;
  const { jaar } = stuk.cijfers;
  const elders = (stuk.cijfers.getallen.find(({ id }) => id === 'totaal')?.incidenten ?? []).filter(
    (kenmerk) => !kenmerk.startsWith(`${jaar}-`),
  );
  const punten = [
    // Who counts the files in the folder of the year comes to another number.
    ...(elders.length === 0
      ? []
      : [
          alinea(
            `Geteld in ${jaar}, met het kenmerk van een ander jaar (${elders.length}): `,
            ...incidenten(stuk, elders),
            '.',
          ),
        ]),
    ...(zonder_kennisname.length === 0
      ? []
      : [
          alinea(
            `Kennisname is onbekend; geteld in het jaar van registratie (${zonder_kennisname.length}): `,
            ...incidenten(stuk, zonder_kennisname),
            '.',
          ),
        ]),
    ...(zonder_jaar.length === 0
      ? []
      : [
          alinea(
            `Geen van beide momenten bekend; geteld in het jaar van het kenmerk (${zonder_jaar.length}): `,
            ...incidenten(stuk, zonder_jaar),
            '.',
          ),
        ]),
    ...(niet_te_lezen.length === 0
      ? []
      : [
          alinea(`Niet te lezen, en dus niet geteld (${niet_te_lezen.length}): ${niet_te_lezen.join(', ')}.`),
        ]),
  ];
  return punten.length === 0
    ? [alinea('Elk bestand is te lezen, en van elk incident is het jaar bekend.')]
    : [lijst(punten.map((punt) => [punt]))];
}

const voorstellen = (stuk: Jaarstuk): RootContent[] => {
  const punten = voorstelpunten(stuk);
  return punten.length === 0
    ? []
    : [alinea('Open voorstellen over dit jaar:'), lijst(punten.map((delen) => [alinea(...delen)]))];
};
