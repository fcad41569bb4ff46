import { basename } from 'node:path';
import { toMarkdown } from '../documents/markdown.ts';
import { formulierJson } from '../forms/als-json.ts';
import { formulierStuk } from '../forms/als-stuk.ts';
import type { VersieId } from '../forms/formulier.ts';
import { formulierVan } from '../formulier-van.ts';
import { incidentTekst } from '../register/write.ts';
import type { GelezenDossier } from './dossier-lezen.ts';

/** A file that stands beside the document. */
export interface Tekstbestand {
  readonly pad: string;
  /** What it is, for the list in the document. */
  readonly wat: string;
  readonly inhoud: string | Uint8Array;
}

/** The files beside the document, without the letters. None of them holds personal data. */
export const bestandenVan = (gelezen: GelezenDossier): Tekstbestand[] => [
  incidentBestand(gelezen),
  {
    pad: 'verslag.json',
    wat: 'wat het register van het incident vindt, voor andere programma’s',
    inhoud: json(gelezen.invoer.verslag),
  },
  ...momentopnamen(gelezen),
  ...formulieren(gelezen),
];

const json = (waarde: unknown) => `${JSON.stringify(waarde, undefined, 2)}\n`;

/** The file as it was read, byte for byte; without what does not belong in it when there was any. */
function incidentBestand({ invoer, gevonden, source, tekst, isBestandSchoon }: GelezenDossier): Tekstbestand {
  if (isBestandSchoon)
    return {
      pad: 'incident.md',
      wat: 'het bestand van het incident, precies zoals het is gelezen',
      inhoud: source.read(gevonden.path),
    };
  const schoon = incidentTekst(invoer.incident, tekst);
  return {
    pad: 'incident.md',
    wat: 'het bestand van het incident, zonder de persoonsgegevens die erin stonden en zonder opmerkingen',
    inhoud: schoon.replace('---\n', `---\n${NIET_ZOALS_GELEZEN}`),
  };
}

const NIET_ZOALS_GELEZEN =
  '# Dit is niet het bestand zoals het is gelezen: er stonden persoonsgegevens in. Die zijn weggelaten.\n';

/** Each snapshot byte for byte; one in which personal data was found stays behind, and its answers stand cleaned in the document. */
const momentopnamen = ({ invoer, source, nietMee }: GelezenDossier): Tekstbestand[] =>
  invoer.momentopnamen
    .filter(({ bestand, gelezen }) => gelezen !== undefined && !nietMee.has(bestand))
    .map(({ bestand }) => ({
      pad: basename(bestand),
      wat: 'wat er aan de AP is verteld, bevroren',
      inhoud: source.read(bestand),
    }));

const VERSIES: readonly VersieId[] = ['ap2022', 'bijlage1'];

const formulieren = ({ register, gevonden }: GelezenDossier): Tekstbestand[] =>
  VERSIES.flatMap((versie) => {
    const ingevuld = formulierVan(register, gevonden, { versie });
    return [
      {
        pad: `formulier-${versie}.md`,
        wat: `${ingevuld.titel}, ingevuld`,
        inhoud: toMarkdown(formulierStuk(ingevuld)),
      },
      {
        pad: `formulier-${versie}.json`,
        wat: `${ingevuld.titel}, ingevuld, voor andere programma’s`,
        inhoud: json(formulierJson(ingevuld)),
      },
    ];
  });
