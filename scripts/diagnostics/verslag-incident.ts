import type { Incident } from '../../schemas/incident.ts';
import type { Verslag } from '../../schemas/verslag.ts';
import type { Voorwaarde } from '../protocol/advies/bescherming.ts';
import type { Enisa } from '../protocol/advies/enisa.ts';
import type { Beslissing, GroepBeslissing, Lijn } from '../protocol/beslisboom/beslis.ts';
import type { DragendFeit, OpenVraag } from '../protocol/beslisboom/open.ts';
import type { Stap, Verdict } from '../protocol/beslisboom/wandel.ts';
import type { FaseStand, Status } from '../protocol/fasen/fasen.ts';
import type { TermijnStand } from '../protocol/termijnen/stand.ts';
import type { BronId } from '../protocol/wet/bronnen.data.ts';

/** An incident with what the steps made of it, on its way to the report. */
export interface IncidentInvoer {
  readonly bestand: string;
  readonly incident: Incident;
  /** Number of the open proposal in which it stands like this; nothing for what is on main. */
  readonly pr?: number | undefined;
  readonly beslissing: Beslissing;
  readonly fasen: readonly FaseStand[];
  readonly status: Status;
  readonly termijnen: readonly TermijnStand[];
  readonly open: readonly OpenVraag[];
  readonly steuntOp: readonly DragendFeit[];
  /** What was decided otherwise than the tree or the protocol gives, in words. */
  readonly afwijkingen: readonly string[];
  readonly kennisname: Temporal.Instant | undefined;
}

/** What of the core is needed to put it into words: the report knows its types only. */
export interface Woorden {
  readonly citeer: (ids: readonly BronId[]) => string;
  readonly zin: (kort: Lijn & { readonly grond?: Verdict['grond'] | undefined }) => string;
  readonly enisa: (groep: GroepBeslissing) => Enisa;
  readonly voorwaarden: (groep: GroepBeslissing) => readonly Voorwaarde[];
}

type InVerslag = Verslag['incidents'][number];

/** An incident as the report names it; every term with its sum, to be done again by hand. */
export const incidentInVerslag = (invoer: IncidentInvoer, woorden: Woorden): InVerslag => ({
  id: invoer.incident.id,
  titel: invoer.incident.titel,
  bestand: invoer.bestand,
  stand: invoer.pr === undefined ? 'vastgesteld' : 'voorgesteld',
  ...(invoer.pr === undefined ? {} : { pr: invoer.pr }),
  status: invoer.status,
  oefening: invoer.incident.oefening === 'ja',
  kennisname: invoer.kennisname?.toString() ?? null,
  fasen: invoer.fasen.map(({ id, stand, ontbreekt }) => ({ id, stand, ontbreekt: [...ontbreekt] })),
  uitkomst: uitkomstInVerslag(invoer.beslissing, invoer, woorden),
  termijnen: invoer.termijnen.map((termijn) => termijnInVerslag(termijn, woorden.citeer)),
});

/** A term as the report names it. */
export const termijnInVerslag = (
  {
    id,
    titel,
    tegen,
    begin,
    dueAt,
    state,
    isBindend,
    vanaf,
    isVoorzichtig,
    rekening,
    rol,
    bron,
  }: TermijnStand,
  citeer: Woorden['citeer'],
): Verslag['termijnen'][number] => ({
  id,
  titel,
  tegen,
  begin: begin.toString(),
  dueAt: dueAt.toString(),
  state,
  bindend: isBindend,
  vanaf,
  voorzichtig: isVoorzichtig,
  rekening: [...rekening],
  rol,
  vindplaats: citeer(bron),
});

/** What comes out, as the report names it. */
export function uitkomstInVerslag(
  { uitkomst, advies, lijnen, groepen }: Beslissing,
  { open, steuntOp, afwijkingen }: Pick<IncidentInvoer, 'open' | 'steuntOp' | 'afwijkingen'>,
  woorden: Woorden,
): InVerslag['uitkomst'] {
  const stap = ({ knoop, vraag, antwoord, herkomst, bron }: Stap) => ({
    knoop,
    vraag,
    antwoord,
    herkomst,
    vindplaats: woorden.citeer(bron),
  });
  const zwaarste = groepen.find((groep) => groep.uitkomst.mogelijk.at(-1) === uitkomst.mogelijk.at(-1));
  // Who is not told by either line, is not told on the same ground.
  const inWoorden = (lijn: Lijn) => ({ ...lijn, zin: woorden.zin({ ...lijn, grond: uitkomst.grond }) });
  return {
    ...kort(uitkomst, woorden),
    datalek: uitkomst.datalek,
    ...(uitkomst.grond === undefined ? {} : { grond: uitkomst.grond }),
    beoordeeld: groepen.every(({ oordelen }) => oordelen.size > 0),
    pad: (zwaarste?.pad ?? []).map(stap),
    open: open.map(({ feit, groep, rol, vraag, alsJa, alsNee }) => ({
      feit,
      groep,
      rol,
      vraag,
      alsJa: kort(alsJa, woorden),
      alsNee: kort(alsNee, woorden),
    })),
    afwijkingen: [...afwijkingen],
    steunt_op: steuntOp.map(({ anders, ...rest }) => ({ ...rest, anders: kort(anders, woorden) })),
    advies: kort(advies, woorden),
    lijnen: {
      avg: inWoorden(lijnen.avg),
      protocol: inWoorden(lijnen.protocol),
    },
    groepen: groepen.map((groep) => groepInVerslag(groep, stap, woorden)),
  };
}

const kort = (verdict: Verdict, { zin }: Pick<Woorden, 'zin'>) => {
  const { code, ap, betrokkenen } = verdict;
  return { code, ap, betrokkenen, zin: zin(verdict) };
};

function groepInVerslag(
  groep: GroepBeslissing,
  stap: (each: Stap) => InVerslag['uitkomst']['pad'][number],
  woorden: Woorden,
): InVerslag['uitkomst']['groepen'][number] {
  const { citeer, enisa, voorwaarden } = woorden;
  const { kwarten, niveau } = enisa(groep);
  return {
    groep: groep.beeld.groep,
    ...kort(groep.uitkomst, woorden),
    pad: groep.pad.map(stap),
    advies: kort(groep.advies, woorden),
    factoren: groep.risico.factoren.map(({ naam, richting, tekst, bron }) => ({
      naam,
      richting,
      tekst,
      vindplaats: citeer(bron),
    })),
    versleuteling: voorwaarden(groep).map(({ tekst, geldt, veld }) => ({ voorwaarde: tekst, geldt, veld })),
    enisa: { score: kwarten / 4, niveau },
  };
}
