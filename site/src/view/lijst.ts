import type { Incident } from '../../../schemas/incident.ts';
import type { RegisterLijst } from '../../../schemas/register-lijst.ts';
import { TERMIJNSTAND } from '../../../schemas/register-lijst.ts';
import type { Verslag } from '../../../schemas/verslag.ts';
import { isTerInformatie } from '../../../scripts/protocol/termijnen/stand.ts';

/** A row of the register. */
export type Rij = RegisterLijst['incidents'][number];

/** What the list is made from: the report, and the incidents by id. */
export interface LijstInvoer {
  readonly verslag: Verslag;
  readonly incidenten: ReadonlyMap<string, Incident>;
  /** Were open proposals read too? */
  readonly metVoorstellen: boolean;
}

/** The register as a list, the newest kennisname first. */
export const lijst = ({ verslag, incidenten, metVoorstellen }: LijstInvoer): RegisterLijst => ({
  versie: 1,
  nu: verslag.nu,
  regels: verslag.regels,
  bron: verslag.bron,
  voorbeeld: verslag.voorbeeld,
  voorstellen: metVoorstellen,
  incidents: verslag.incidents
    .flatMap((each) => {
      const incident = incidenten.get(each.id);
      return incident ? [rij(each, incident)] : [];
    })
    .sort(nieuwsteEerst),
});

type InVerslag = Verslag['incidents'][number];

function rij(inVerslag: InVerslag, incident: Incident): Rij {
  const { id, titel, stand, pr, status, oefening, kennisname, fasen, uitkomst, termijnen } = inVerslag;
  return {
    id,
    titel,
    jaar: Number(id.slice(0, 4)),
    stand,
    ...(pr === undefined ? {} : { pr }),
    status,
    oefening,
    kennisname,
    fase: status === 'afgesloten' ? status : (fasen.find((each) => each.stand !== 'klaar')?.id ?? 'sluiten'),
    uitkomst: uitkomst.code,
    ap: uitkomst.ap,
    betrokkenen: uitkomst.betrokkenen,
    aard: incident.aard ?? 'onbekend',
    oorzaken: incident.feiten?.oorzaak?.achterliggend ?? [],
    vestigingen: incident.vestigingen ?? [],
    leveranciers: [...new Set((incident.organisaties ?? []).flatMap(({ leverancier }) => leverancier ?? []))],
    termijnstand: dringendste(termijnen),
    termijnen: termijnen.map(({ id: termijn, titel: wat, tegen, dueAt, state, bindend, rol }) => ({
      id: termijn,
      titel: wat,
      tegen,
      dueAt,
      state,
      bindend,
      rol,
    })),
  };
}

/** How the terms stand by which somebody works, the worst first. */
const dringendste = (termijnen: InVerslag['termijnen']): Rij['termijnstand'] =>
  TERMIJNSTAND.find((each) => termijnen.filter(isWerkbaar).some(({ state }) => state === each)) ?? 'geen';

/**
 * Is it a term by which somebody works? Not another reading of the same hours or days, and not the end of keeping,
 * which is nobody's deadline.
 */
export const isWerkbaar = ({
  id,
  bindend,
}: Pick<InVerslag['termijnen'][number], 'id' | 'bindend'>): boolean =>
  !isTerInformatie(id) && (bindend || !id.startsWith('ap-2wd'));

function nieuwsteEerst(a: Rij, b: Rij): number {
  const [een, ander] = [a, b].map(({ kennisname, jaar }) => kennisname ?? `${jaar}`) as [string, string];
  return een === ander ? (a.id < b.id ? -1 : 1) : een < ander ? 1 : -1;
}
