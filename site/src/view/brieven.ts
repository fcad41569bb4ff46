import type { Root } from 'mdast';
import type { Incident } from '../../../schemas/incident.ts';
import { OperatorError } from '../../../scripts/diagnostics/operator-error.ts';
import type { Brief } from '../../../scripts/letters/brief.ts';
import { maakBrief } from '../../../scripts/letters/brief.ts';
import type { BriefNaam } from '../../../scripts/letters/brieven.data.ts';
import { brieven } from '../../../scripts/letters/brieven.data.ts';
import { metVragen } from '../../../scripts/letters/inhoud/vragen.ts';
import type { BriefOpdracht } from '../../../scripts/letters/opdracht.ts';
import { maakStuk } from '../../../scripts/letters/opdracht.ts';
import type { Keuze } from './brieven-keuze.ts';
import { isNodig, kiesBrieven } from './brieven-keuze.ts';
import { standenVan } from './brieven-stand.ts';
import { htmlVan } from './brieven-tonen.ts';
import type { Stand } from './stand.ts';

/** The page with the letters of one incident: which there are now, what is missing in each, and the letter itself. */

/** What the letters of an incident are made from. */
export interface BrievenInvoer extends Omit<BriefOpdracht, 'brief' | 'groep' | 'leverancier' | 'sjabloon'> {
  /** The template of a letter. @throws OperatorError when it cannot be read */
  readonly sjabloonVan: (brief: BriefNaam) => string;
  /** Are there Word files beside this page? */
  readonly metWord: boolean;
}

/** Something still to be filled in, with the field where it goes when one is named. */
interface Gat {
  readonly wat: string;
  readonly veld: string | undefined;
}

/** A letter as the page shows it. */
export interface BriefBeeld {
  /** Place on the page, and the end of the name of its file. */
  readonly id: string;
  readonly naam: string;
  readonly voorWie: string;
  readonly waarom: string;
  readonly vindplaats: string;
  readonly standen: readonly Stand[];
  /** The letter; a sentence where it cannot be made. */
  readonly inhoud:
    | {
        readonly gaten: readonly Gat[];
        readonly opmerkingen: readonly string[];
        readonly html: string;
        /** Name of its Word file; nothing when there is none. */
        readonly word: string | undefined;
      }
    | { readonly probleem: string; readonly herstel: string };
}

/** Everything on the page. */
export interface BrievenBeeld {
  readonly brieven: readonly BriefBeeld[];
  readonly niet: readonly { readonly naam: string; readonly reden: string }[];
}

/** A Word file to be made. */
export interface WordBestand {
  readonly naam: string;
  readonly titel: string;
  readonly root: Root;
}

/** Prepares the page. A letter that cannot be made says why; what is no fault of a person still breaks the build. */
export function brievenBeeld(invoer: BrievenInvoer): BrievenBeeld {
  const gekozen = kies(invoer);
  return {
    brieven: gekozen.filter(isNodig).map((keuze) => beeld(keuze, invoer)),
    niet: gekozen.flatMap((each) =>
      isNodig(each) ? [] : [{ naam: naamVan(each.brief, each.groep), reden: each.reden }],
    ),
  };
}

/** The Word files of an incident: letters to people, to the board and to the FG. */
export const wordBestanden = (invoer: BrievenInvoer): WordBestand[] =>
  kies(invoer)
    .filter(isNodig)
    .flatMap((keuze) => {
      const brief = isVoorWord(keuze) && maak(keuze, invoer);
      if (!brief || brief instanceof OperatorError) return [];
      return [{ naam: wordNaam(invoer.incident, keuze), titel: brief.titel, root: brief.root }];
    });

const kies = (invoer: BrievenInvoer) =>
  kiesBrieven(invoer, (brief, leverancier) => {
    const rol = brief.slice('vragen-'.length) as 'leverancier' | 'technicus' | 'ontdekker';
    const { vragen } = metVragen(maakStuk({ ...invoer, brief, leverancier, sjabloon: '' }), rol);
    return vragen?.length ?? 0;
  });

const isVoorWord = ({ brief }: Keuze) =>
  brief === 'cvb' || brief === 'fg' || brieven[brief].soort === 'mensen';

const idVan = ({ brief, groep, leverancier }: Keuze) =>
  [brief, groep ?? leverancier?.sleutel].filter(Boolean).join('-');

/** Without the title: a name of a file travels, and says nothing of what happened. */
const wordNaam = ({ id }: Incident, keuze: Keuze) => `${id}-${idVan(keuze)}`;

function maak(keuze: Keuze, invoer: BrievenInvoer): Brief | OperatorError {
  const { brief, groep, leverancier } = keuze;
  const zijn = invoer.incident.organisaties ?? [];
  if (leverancier && leverancier.sleutel === undefined && zijn.length > 1)
    return new OperatorError(
      'Deze organisatie staat niet bij de leveranciers, en er zijn er meer bij dit incident.',
      'Laat de beheerder voor haar een bestand maken bij de leveranciers, en zet de sleutel bij organisaties.',
    );
  try {
    const sjabloon = invoer.sjabloonVan(brief);
    return maakBrief({ ...invoer, brief, groep, leverancier: leverancier?.sleutel, sjabloon });
  } catch (error) {
    if (error instanceof OperatorError) return error;
    throw error;
  }
}

function beeld(keuze: Keuze, invoer: BrievenInvoer): BriefBeeld {
  const { brief, groep, leverancier, waarom } = keuze;
  const gemaakt = maak(keuze, invoer);
  const { voorWie, wanneer } = brieven[brief];
  const over = {
    id: idVan(keuze),
    naam: naamVan(brief, groep ?? (leverancier && naamVanLeverancier(leverancier, invoer))),
    voorWie,
    waarom,
    vindplaats: wanneer,
  };
  if (gemaakt instanceof OperatorError)
    return {
      ...over,
      standen: [{ tekst: 'niet te maken', toon: 'dringend' }],
      inhoud: { probleem: gemaakt.message, herstel: gemaakt.repair },
    };
  return {
    ...over,
    standen: standenVan(keuze, gemaakt.gaten.length, invoer.beoordeeld.termijnen),
    inhoud: {
      gaten: gemaakt.gaten.map(gat),
      opmerkingen: gemaakt.opmerkingen,
      html: htmlVan(gemaakt.root),
      word: invoer.metWord && isVoorWord(keuze) ? `${wordNaam(invoer.incident, keuze)}.docx` : undefined,
    },
  };
}

const naamVanLeverancier = (
  { sleutel = '', naam }: NonNullable<Keuze['leverancier']>,
  { leveranciers }: BrievenInvoer,
) => leveranciers.get(sleutel)?.naam ?? naam;

const gat = (tekst: string): Gat => {
  const [, wat = tekst, veld] = /^(.*) \(veld ([\w.]+)\)$/.exec(tekst) ?? [];
  return { wat, veld };
};

const NAAM: Readonly<Record<BriefNaam, string>> = {
  betrokkene: 'Brief aan de mensen zelf',
  ouders: 'Brief aan ouders en verzorgers',
  medewerkers: 'Brief aan medewerkers',
  openbaar: 'Openbare mededeling',
  pers: 'Persbericht',
  ontdekker: 'Bericht aan wie het ontdekte',
  cvb: 'Voorlegger voor het CvB',
  fg: 'Bericht aan de FG',
  'vragen-leverancier': 'Vragen aan de leverancier',
  'vragen-technicus': 'Vragen aan de technicus',
  'vragen-ontdekker': 'Vragen aan wie het ontdekte',
};

const naamVan = (brief: BriefNaam, over: string | undefined) =>
  over === undefined
    ? NAAM[brief]
    : `${NAAM[brief]} (${brieven[brief].soort === 'mensen' ? 'groep ' : ''}${over})`;
