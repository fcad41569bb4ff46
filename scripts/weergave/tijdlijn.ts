import type { Incident } from '../../schemas/incident.ts';
import type { Organisatie } from '../../schemas/organisatie.ts';
import type { Verslag } from '../../schemas/verslag.ts';
import { fasen } from '../protocol/fasen/fasen.data.ts';
import { parseMoment } from '../protocol/moment.ts';
import { citeer } from '../protocol/wet/bronnen.data.ts';
import { wieIs } from './rollen.ts';
import { momentText, wordOf } from './text.ts';
import type { Gebeurtenis } from './tijdlijn.data.ts';
import { gebeurtenissen } from './tijdlijn.data.ts';
import { perRol } from './uitkomst.ts';

/** Something that happened, with when and who. */
interface Moment {
  readonly wanneer: string;
  readonly wat: string;
  readonly wie: string | undefined;
  readonly meer: string | undefined;
}

/** A phase of the protocol as the timeline shows it. */
export interface FaseBeeld {
  readonly id: string;
  readonly nummer: number;
  readonly titel: string;
  readonly stand: 'open' | 'bezig' | 'klaar';
  readonly standTekst: string;
  readonly vindplaats: string;
  readonly momenten: readonly Moment[];
  readonly ontbreekt: readonly { readonly rol: string; readonly wat: readonly string[] }[];
}

/** Where the incident is on its way through the seven phases, with who did what when. */
export function tijdlijn(
  incident: Incident,
  standen: Verslag['incidents'][number]['fasen'],
  rolhouders: Organisatie['rolhouders'] = [],
): FaseBeeld[] {
  const momenten = gebeurtenissen.flatMap((each) =>
    plaatsen(incident, each.veld.split('.')).flatMap(({ waarde, houder }) => {
      const gelezen = lees(waarde, houder, each, rolhouders);
      return gelezen ? [{ fase: each.fase, ...gelezen }] : [];
    }),
  );
  return fasen.map(({ id, nummer, titel, bron }) => {
    const { stand = 'open', ontbreekt = [] } = standen.find((each) => each.id === id) ?? {};
    return {
      id,
      nummer,
      titel,
      stand,
      standTekst: STAND[stand],
      vindplaats: citeer(bron),
      momenten: momenten.filter(({ fase }) => fase === id).sort((a, b) => a.op - b.op),
      ontbreekt: perRol(ontbreekt),
    };
  });
}

const STAND = { open: 'nog niet begonnen', bezig: 'bezig', klaar: 'klaar' } as const;

interface Plaats {
  readonly waarde: unknown;
  /** The group in which it stands. */
  readonly houder: Readonly<Record<string, unknown>>;
}

/** Every value at a path; `[]` stands for each item. */
function plaatsen(van: unknown, [stap = '', ...rest]: readonly string[]): Plaats[] {
  if (stap === '[]') return Array.isArray(van) ? van.flatMap((each) => plaatsen(each, rest)) : [];
  if (typeof van !== 'object' || van === null) return [];
  const houder = van as Record<string, unknown>;
  if (!Object.hasOwn(houder, stap)) return [];
  return rest.length === 0 ? [{ waarde: houder[stap], houder }] : plaatsen(houder[stap], rest);
}

function lees(
  waarde: unknown,
  houder: Plaats['houder'],
  { wat, wie, meer }: Gebeurtenis,
  rolhouders: Organisatie['rolhouders'],
): (Moment & { readonly op: number }) | undefined {
  const gelezen = typeof waarde === 'string' ? parseMoment(waarde) : undefined;
  if (gelezen?.soort !== 'tijdstip') return undefined;
  const { van, isMoment } = gelezen.tijdstip;
  const veld = (naam: string) => (typeof houder[naam] === 'string' ? (houder[naam] as string) : undefined);
  const wieSleutel = wie === undefined ? undefined : 'rol' in wie ? wie.rol : veld(wie.veld);
  const meerTekst = meer === undefined ? undefined : veld(meer);
  return {
    op: van.epochMilliseconds,
    wanneer: isMoment ? momentText(van) : String(waarde),
    wat,
    wie:
      wieSleutel === undefined || wieSleutel === 'onbekend' ? undefined : wieIs(wieSleutel, rolhouders).naam,
    meer: meerTekst === undefined ? undefined : wordOf(meerTekst),
  };
}
