import type { Antwoord, Bron } from './antwoord.ts';
import type { AntwoordId } from './antwoorden.ts';
import { antwoorden } from './antwoorden.ts';
import type { IngevuldeVraag, IngevuldFormulier, VersieId } from './formulier.ts';
import { letOp } from './let-op.ts';
import { herkenning } from './versies/bestaand.data.ts';
import type { Deel, Vraag } from './versies/versie.ts';
import { delenVoor, versies } from './versies/versies.ts';
import { alsTekst, inWoorden } from './woorden.ts';

/** What a form is filled in from. */
export interface FormulierInvoer extends Bron {
  readonly versie: VersieId;
  /** What was cut out of the incident because it looked like personal data. */
  readonly weggelaten: Parameters<typeof letOp>[1]['weggelaten'];
  /** What the AP was told in the notifications before this one, by id of the question; nothing when that is not known. */
  readonly eerder: ReadonlyMap<string, string> | undefined;
}

/**
 * Fills in a version of the form from what the register knows. Pure: the clock is in the input. A first notification
 * has every question; a supplement has those too, and says which answers changed; a withdrawal has few.
 */
export function vulIn(invoer: FormulierInvoer): IngevuldFormulier {
  const { versie: id, soort, incident, eerder } = invoer;
  const versie = versies[id];
  const kaal = delenVoor(versie, soort).flatMap((deel) => deel.vragen.map((vraag) => ({ deel, vraag })));
  const gevraagd = new Map<AntwoordId, Antwoord>(
    kaal.map(({ vraag }) => [vraag.id, antwoorden[vraag.id](invoer)]),
  );
  const beoordeeld = kaal.map(({ deel, vraag }) => ingevuld(deel, vraag, gevraagd));
  const vragen = metCompleet(beoordeeld, gevraagd);
  return {
    versie: id,
    titel: versie.titel,
    soort,
    incident: incident.id,
    isVergeleken: soort === 'vervolg' && eerder !== undefined,
    vragen: soort === 'vervolg' && eerder ? vragen.map((vraag) => metVerschil(vraag, eerder)) : vragen,
    letOp: [
      ...letOp(invoer, { weggelaten: invoer.weggelaten, heeftMomentopname: eerder !== undefined }),
      ...versie.letOp,
    ],
  };
}

/** Is a question asked, as far as the answer that decides it is known? */
function geldt({ als }: Vraag, gevraagd: ReadonlyMap<AntwoordId, Antwoord>): 'ja' | 'nee' | 'onbekend' {
  if (!als) return 'ja';
  const antwoord = gevraagd.get(als.id);
  if (antwoord?.waarde === undefined) return 'onbekend';
  return als.is.includes(String(antwoord.waarde)) ? 'ja' : 'nee';
}

function ingevuld(deel: Deel, vraag: Vraag, gevraagd: ReadonlyMap<AntwoordId, Antwoord>): IngevuldeVraag {
  const antwoord = gevraagd.get(vraag.id) ?? { herkomst: 'ontbreekt' };
  const plek = {
    id: vraag.id,
    deel: deel.titel,
    vraag: vraag.vraag,
    ...(vraag.kop === undefined ? {} : { kop: vraag.kop }),
    ...(vraag.onbevestigd ? { onbevestigd: true as const } : {}),
  };
  const stand = geldt(vraag, gevraagd);
  if (stand === 'nee' && antwoord.herkomst !== 'niet-van-toepassing')
    return {
      ...plek,
      herkomst: 'niet-van-toepassing',
      uitleg: 'Het antwoord hierboven maakt deze vraag overbodig.',
    };
  if (stand === 'onbekend' && antwoord.waarde === undefined)
    return {
      ...plek,
      herkomst: 'niet-van-toepassing',
      uitleg: 'Dat hangt af van een antwoord hierboven, en dat is nog niet bekend.',
    };
  const { waarde, ...rest } = antwoord;
  if (waarde === undefined) return { ...plek, ...rest };
  const inTaal = inWoorden(waarde, vraag);
  return { ...plek, ...rest, waarde: inTaal, tekst: alsTekst(inTaal, vraag) };
}

/** Something that is still to be found out, with every question that waits for it. */
export interface NogTeVerzamelen {
  readonly wat: string;
  readonly veld: string | undefined;
  /** Ids of the questions. */
  readonly vragen: readonly string[];
  /** Is there an answer for now ("Nog niet bekend"), so that the form can go without it? */
  readonly heeftVoorlopig: boolean;
}

/** What is still to be found out, in the order of the form; one row for what several questions wait for. */
export const nogTeVerzamelen = ({ vragen }: Pick<IngevuldFormulier, 'vragen'>): NogTeVerzamelen[] =>
  [...Map.groupBy(vragen, ({ open }) => open)].flatMap(([wat, alle]) =>
    wat === undefined
      ? []
      : [
          {
            wat,
            veld: alle[0]?.veld,
            vragen: alle.map(({ id }) => id),
            heeftVoorlopig: alle.every(({ tekst }) => tekst !== undefined),
          },
        ],
  );

/** Whether it is complete follows from the rest, unless the melder said so. */
function metCompleet(
  vragen: readonly IngevuldeVraag[],
  gevraagd: ReadonlyMap<AntwoordId, Antwoord>,
): readonly IngevuldeVraag[] {
  const aantal = nogTeVerzamelen({ vragen }).length;
  if (gevraagd.get('compleet')?.herkomst !== 'afgeleid' || aantal === 0) return vragen;
  return vragen.map((vraag) =>
    vraag.id === 'compleet'
      ? {
          ...vraag,
          waarde: 'Nee',
          tekst: 'Nee',
          uitleg: `Er is nog niet alles bekend (${aantal}). Er volgt een aanvulling.`,
        }
      : vraag,
  );
}

/** What the AP was told before, where that was something else. */
function metVerschil(vraag: IngevuldeVraag, eerder: ReadonlyMap<string, string>): IngevuldeVraag {
  // Who we are is told again each time, and what changed was never told before.
  if (herkenning.has(vraag.id as AntwoordId) || vraag.id === 'wijziging' || vraag.herkomst === 'zelf')
    return vraag;
  const was = eerder.get(vraag.id) ?? '';
  return was === (vraag.tekst ?? '') ? vraag : { ...vraag, eerder: was };
}

/** The questions to show: of a supplement only who we are, and what changed. */
export const teTonen = ({ soort, vragen, isVergeleken }: IngevuldFormulier): readonly IngevuldeVraag[] =>
  soort === 'vervolg' && isVergeleken
    ? vragen.filter(
        ({ id, eerder }) => eerder !== undefined || herkenning.has(id as AntwoordId) || id === 'wijziging',
      )
    : vragen;
