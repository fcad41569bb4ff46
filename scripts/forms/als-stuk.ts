import type { Root, RootContent } from 'mdast';
import { alinea, citaat, document, kop, lijst, nadruk, schuin, tabel } from '../documents/bouw.ts';
import type { IngevuldeVraag, IngevuldFormulier } from './formulier.ts';
import { HERKOMST, inPlaatsVanAntwoord, notities, perDeel, SOORT, stand, zelfInTeVullen } from './tonen.ts';
import { nogTeVerzamelen, teTonen } from './vul-in.ts';

/** A form as a document, for Markdown and HTML: what is missing first, then every question in the order of the form. */
export const formulierStuk = (formulier: IngevuldFormulier): Root =>
  document(kop(1, `${formulier.titel}: ${formulier.incident}`), ...formulierBlokken(formulier, 2));

/** The form without its title, for in a larger document. @param diepte of its first headings */
export function formulierBlokken(formulier: IngevuldFormulier, diepte: 2 | 3): RootContent[] {
  const open = nogTeVerzamelen(formulier);
  const zelf = zelfInTeVullen(formulier);
  return [
    alinea(
      `Dit is een ${SOORT[formulier.soort]}. De AP krijgt dit niet vanzelf: u typt het over in het formulier op de site van de AP.`,
    ),
    ...(formulier.letOp.length === 0
      ? []
      : [citaat(alinea(nadruk('Lees dit eerst.')), lijst(formulier.letOp))]),
    kop(diepte, 'Nog te verzamelen'),
    alinea(stand(formulier)),
    ...(open.length === 0
      ? []
      : [
          lijst(
            open.map(({ wat, veld, heeftVoorlopig }) => [
              alinea(
                wat,
                ...(heeftVoorlopig ? [' (er staat een voorlopig antwoord)'] : []),
                ...(veld === undefined ? [] : [' ', schuin(veld)]),
              ),
            ]),
            true,
          ),
        ]),
    ...(zelf.length === 0
      ? []
      : [alinea(nadruk('Zelf invullen'), ` (staat bewust niet in het register): ${zelf.join(', ')}.`)]),
    ...perDeel(teTonen(formulier)).flatMap(([deel, vragen]) => [kop(diepte, deel), ...blokken(vragen)]),
  ];
}

/** Short answers one after another share a table; a longer one stands by itself, with its lines. */
function blokken(vragen: readonly IngevuldeVraag[]): RootContent[] {
  const gemaakt: RootContent[] = [];
  let rijen: IngevuldeVraag[] = [];
  const sluit = () => {
    if (rijen.length > 0) gemaakt.push(tabel(['Vraag', 'Antwoord', 'Herkomst'], rijen.map(rij)));
    rijen = [];
  };
  for (const vraag of vragen) {
    const { kop: boven, tekst } = vraag;
    if (boven !== undefined) {
      sluit();
      gemaakt.push(alinea(nadruk(boven)));
    }
    if (tekst !== undefined && isLang(tekst)) {
      sluit();
      gemaakt.push(alinea(nadruk(vraag.vraag)), citaat(alinea(tekst)), alinea(schuin(bij(vraag))));
    } else rijen.push(vraag);
  }
  sluit();
  return gemaakt;
}

/** An answer of more than one line, or too long for a cell. */
const isLang = (tekst: string): boolean => tekst.includes('\n') || tekst.length > 90;

const rij = (vraag: IngevuldeVraag) => {
  const geen = inPlaatsVanAntwoord(vraag);
  return [
    vraag.vraag,
    geen === undefined ? (vraag.tekst ?? '') : vraag.herkomst === 'ontbreekt' ? nadruk(geen) : schuin(geen),
    bij(vraag),
  ];
};

const bij = (vraag: IngevuldeVraag): string =>
  [HERKOMST[vraag.herkomst], ...notities(vraag)].join('. ').replaceAll('..', '.');
