import type { Organisatie } from '../../../schemas/organisatie.ts';
import { daadTekst } from '../../../scripts/analysis/bevroren/bevries.ts';
import { CONCLUSIE } from '../../../scripts/analysis/stuk/conclusie.data.ts';
import type { Jaarstuk } from '../../../scripts/analysis/stuk/invoer.ts';
import { kernVan } from '../../../scripts/analysis/stuk/kern.ts';
import { dagTekst } from '../../../scripts/analysis/stuk/woorden.ts';
import { dagVan } from '../../../scripts/protocol/kalender/tekst.ts';
import type { TermijnStand } from '../../../scripts/protocol/termijnen/stand.ts';
import { wijzigAdres } from './forge.ts';
import type { Stand } from './stand.ts';

/** The analysis of a year in the list. */
export interface JaarRij {
  readonly jaar: number;
  readonly standen: readonly Stand[];
  readonly kern: readonly { readonly naam: string; readonly waarde: string }[];
}

/**
 * The list of years.
 * @param termijnen those of the register as a whole
 */
export const jaarRijen = (stukken: readonly Jaarstuk[], termijnen: readonly TermijnStand[]): JaarRij[] =>
  stukken.map((stuk) => ({
    jaar: stuk.cijfers.jaar,
    standen: [...standVan(stuk, termijnen), ...geschreven(stuk)],
    kern: kernVan(stuk.cijfers),
  }));

/** Is it presented, still running, or waiting; and until when. */
function standVan({ cijfers, bevroren }: Jaarstuk, termijnen: readonly TermijnStand[]): Stand[] {
  const termijn = termijnen.find(({ id }) => id === `jaaranalyse:${cijfers.jaar}`);
  if (termijn?.gedaanOp)
    return [{ tekst: `voorgelegd op ${opDag(termijn.gedaanOp)}`, toon: 'klaar' }, ...geknoeid(bevroren)];
  if (!cijfers.afgelopen) return [{ tekst: 'tot nu toe', toon: 'rustig' }];
  if (bevroren?.voorgelegdOp !== undefined)
    return [
      { tekst: `voorgelegd op ${dagTekst(bevroren.voorgelegdOp)}`, toon: 'klaar' },
      ...geknoeid(bevroren),
    ];
  const uiterlijk = termijn ? `, uiterlijk ${opDag(termijn.dueAt)}` : '';
  return [
    {
      tekst: `nog niet besproken${uiterlijk}`,
      toon: termijn?.state === 'over' ? 'dringend' : 'let-op',
    },
    ...geknoeid(bevroren),
  ];
}

const geknoeid = (bevroren: Jaarstuk['bevroren']): Stand[] =>
  bevroren?.klopt === false ? [{ tekst: 'vastgelegde cijfers zijn veranderd', toon: 'dringend' }] : [];

/** A year that still runs waits for no conclusion. */
const geschreven = ({ conclusie, cijfers }: Jaarstuk): Stand[] =>
  conclusie || !cijfers.afgelopen ? [] : [{ tekst: 'nog geen conclusie', toon: 'let-op' }];

const opDag = (moment: Temporal.Instant): string => dagTekst(dagVan(moment).toString());

/**
 * What still has to be written in `organisatie.yaml` of figures that are frozen: between freezing and telling the CvB lie
 * days, and the sum has to be at hand then.
 * @returns nothing when nothing is frozen, or the day is there already
 */
export function daadNaVastleggen(
  { cijfers: { jaar }, bevroren }: Jaarstuk,
  organisatie: Organisatie | undefined,
): string | undefined {
  const daad = organisatie?.jaaranalyses?.find((each) => each.jaar === jaar);
  if (!bevroren || daad?.cvb_ingelicht_op !== undefined) return undefined;
  const { sha256, voorgelegdOp } = bevroren;
  return daadTekst({ jaar, sha256, ...(voorgelegdOp === undefined ? {} : { voorgelegd_op: voorgelegdOp }) });
}

/**
 * Where the Privacy Officer's text is changed on the forge, or begun.
 * @returns nothing without an address of the register
 */
export function conclusieAdres(
  registerAdres: string | undefined,
  jaar: number,
  isEr: boolean,
): string | undefined {
  if (registerAdres === undefined) return undefined;
  const pad = `${jaar}/jaaranalyse.md`;
  if (isEr) return wijzigAdres(registerAdres, pad, 'main');
  const vraag = new URLSearchParams({
    filename: `incidents/${pad}`,
    value: CONCLUSIE(jaar),
    message: `Jaaranalyse ${jaar}`,
    target_branch: `jaaranalyse/${jaar}`,
    quick_pull: '1',
  });
  return `${registerAdres}/new/main?${vraag}`;
}
