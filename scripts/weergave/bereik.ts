import type { Incident } from '../../schemas/incident.ts';
import type { RondeBereik } from '../protocol/bereik.ts';
import { bereik } from '../protocol/bereik.ts';
import { parseInstant } from '../protocol/moment.ts';
import { countText, momentText, wordOf } from './text.ts';

/** One row of the table of who was reached. */
interface BereikRij {
  readonly groep: string;
  readonly wanneer: string;
  readonly aantal: string;
  readonly nietBereikt: string;
  readonly tweedePoging: string;
  readonly bereikt: string;
}

/** Who was told, as the page of an incident shows it. */
export interface BereikBeeld {
  readonly rondes: readonly BereikRij[];
  /** All rounds that were done together; nothing when there is one or none. */
  readonly samen: Omit<BereikRij, 'groep' | 'wanneer' | 'tweedePoging'> | undefined;
  /** What it comes to, as a sentence. */
  readonly zin: string;
  /** What came back, as a sentence; nothing when nobody counted. */
  readonly reacties: string | undefined;
}

const ONBEKEND = 'niet geteld';
/** When, as precisely as it was typed. */
const wanneer = (tekst: string) => {
  const moment = parseInstant(tekst);
  return moment ? momentText(moment) : tekst;
};
const getal = (aantal: number | undefined) => (aantal === undefined ? ONBEKEND : String(aantal));

/** @returns nothing when nobody was told yet, nothing is planned, and nothing came back */
export function bereikBeeld(incident: Incident): BereikBeeld | undefined {
  const { rondes, bericht, nietBereikt, bereikt, nogNietBereikt, reacties } = bereik(incident);
  const teruggekomen = reacties && reactiesZin(reacties);
  if (rondes.length === 0 && teruggekomen === undefined) return undefined;
  const gedaan = rondes.filter(({ gedaanOp }) => gedaanOp !== undefined);
  return {
    rondes: rondes.map(rij),
    samen:
      gedaan.length > 1
        ? { aantal: getal(bericht), nietBereikt: getal(nietBereikt), bereikt: getal(bereikt) }
        : undefined,
    zin: zin(gedaan.length, nogNietBereikt),
    reacties: teruggekomen,
  };
}

const rij = (ronde: RondeBereik): BereikRij => ({
  groep: ronde.groep === undefined ? 'niet gezegd' : wordOf(ronde.groep),
  wanneer: ronde.gedaanOp === undefined ? 'nog niet gedaan' : wanneer(ronde.gedaanOp),
  aantal: getal(ronde.aantal),
  nietBereikt: ronde.gedaanOp === undefined ? '' : getal(ronde.nietBereikt),
  tweedePoging: tweede(ronde),
  bereikt: ronde.gedaanOp === undefined ? '' : getal(ronde.bereikt),
});

function tweede({ tweedePogingOp, tweedePogingBereikt, nietBereikt = 0 }: RondeBereik): string {
  if (tweedePogingOp === undefined) return nietBereikt > 0 ? 'nog niet' : '';
  const wie = tweedePogingBereikt === undefined ? ONBEKEND : `${tweedePogingBereikt} bereikt`;
  return `${wanneer(tweedePogingOp)}: ${wie}`;
}

function zin(gedaan: number, nogNiet: number | undefined): string {
  if (gedaan === 0) return 'Er is nog niemand geïnformeerd.';
  if (nogNiet === undefined) return 'Niet alles is geteld, dus het is niet zeker dat iedereen is bereikt.';
  return nogNiet === 0
    ? 'Iedereen die bericht kreeg is bereikt.'
    : `${countText(nogNiet, 'bericht kwam', 'berichten kwamen')} nog niet aan.`;
}

/** How the counts of what came back are called, one and more. */
const SOORTEN = [
  ['vragen', 'vraag', 'vragen'],
  ['klachten', 'klacht', 'klachten'],
  ['inzageverzoeken', 'verzoek om inzage', 'verzoeken om inzage'],
  ['schadeclaims', 'claim', 'claims'],
] as const;

function reactiesZin(
  reacties: NonNullable<NonNullable<Incident['informeren']>['reacties']>,
): string | undefined {
  const geteld = SOORTEN.flatMap(([veld, een, meer]) => {
    const aantal = reacties[veld];
    return aantal === undefined ? [] : [countText(aantal, een, meer)];
  });
  const af = {
    ja: 'Alles is afgehandeld.',
    nee: 'Nog niet alles is afgehandeld.',
    onbekend: undefined,
  }[reacties.afgehandeld ?? 'onbekend'];
  const zinnen = [geteld.length > 0 ? `Binnengekomen: ${geteld.join(', ')}.` : undefined, af];
  return zinnen.filter((each) => each !== undefined).join(' ') || undefined;
}
