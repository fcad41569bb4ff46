import type { Incident } from '../schemas/incident.ts';
import type { BeoordeeldIncident, BeoordeeldRegister } from './beoordeel.ts';
import { document } from './documents/bouw.ts';
import { leesMarkdown } from './documents/tekst.ts';
import type { DossierInvoer, Stap } from './dossier/invoer.ts';
import { incidentNaarVerslag } from './naar-verslag.ts';
import type { Weggelaten, Zoekwijze } from './privacy/schoon.ts';
import { schoneVelden, schoneVrijeTekst, schoonIncident } from './privacy/schoon.ts';
import type { Zoeker } from './privacy/spoor.ts';
import type { GelezenMomentopname } from './protocol/bevroren.ts';
import { excessOf } from './register/body-limits.ts';
import type { Versie } from './verloop.ts';
import { verwant } from './weergave/verwant.ts';

/** What goes with an incident into its dossier, from outside the register. */
interface Rond extends Pick<DossierInvoer, 'stand'> {
  readonly versies: readonly Versie[];
  /** Why there is no history; nothing when there is. */
  readonly reden: string | undefined;
  /** What stands before a path in findings. */
  readonly prefix: string;
  /** Ways of searching for personal data besides the ordinary ones. */
  readonly zoekers?: readonly Zoeker[];
}

type SchoonRegister = Pick<BeoordeeldRegister, 'nu' | 'organisatie' | 'leveranciers' | 'momentopnamen'>;

/** An incident, cleaned, as the dossier and the files beside it need it. */
export interface SchoonDossier {
  readonly invoer: DossierInvoer;
  /** The text below the fields, as Markdown. */
  readonly tekst: string;
  /** Is the file itself free of personal data, comments included? */
  readonly isBestandSchoon: boolean;
  /** The register without personal data, for the form and the letters; its snapshots are those of the incident. */
  readonly register: SchoonRegister;
  /** Snapshots of which the file itself cannot go along. */
  readonly nietMee: ReadonlySet<string>;
}

/** Gathers what a dossier is made from, and takes every trace of personal data out of it. */
export function dossierVan(
  register: BeoordeeldRegister,
  { path, value, body, findings, ...beoordeeld }: BeoordeeldIncident,
  { stand, versies, reden, prefix, zoekers = [] }: Rond,
): SchoonDossier {
  const bestand = `${prefix}${path}`;
  const kuis = new Kuis(zoekers);
  const incident = kuis.incident(value);
  const vrij = schoneVrijeTekst(body, value, zoekers);
  kuis.weggelaten.push(...vrij.weggelaten);
  const isSchoon = kuis.weggelaten.length === 0 && !findings.some(({ ruleId }) => PRIVACY.has(ruleId));
  const { schoon, nietMee } = schoonRegister(register, value.id, kuis);
  const alle = new Map(register.incidenten.map(({ value: each }) => [each.id, each] as const));
  const titels = new Kuis(zoekers);
  return {
    tekst: vrij.tekst,
    isBestandSchoon: isSchoon,
    register: schoon,
    nietMee,
    invoer: {
      incident,
      tekst: excessOf(vrij.tekst) ? document({ type: 'code', value: vrij.tekst }) : leesMarkdown(vrij.tekst),
      organisatie: schoon.organisatie,
      leveranciers: schoon.leveranciers,
      beoordeeld,
      verslag: incidentNaarVerslag({ ...beoordeeld, bestand, incident }, true),
      bevindingen: register.verslag.diagnostics.filter(({ file }) => file === bestand),
      momentopnamen: schoon.momentopnamen,
      verwant: verwant(value, alle).map((each) => {
        const ander = alle.get(each.kenmerk);
        return { ...each, titel: ander && titels.incident(ander).titel };
      }),
      stand,
      geschiedenis: { stappen: versies.map((versie) => stapVan(versie, kuis)), reden },
      weggelaten: kuis.weggelaten,
      bestanden: [],
    },
  };
}

const PRIVACY: ReadonlySet<string> = new Set(['geen-persoonsgegevens', 'mogelijk-persoonsgegevens']);

/** Cleans, and remembers what went. */
class Kuis {
  readonly weggelaten: Weggelaten[] = [];
  readonly #zoekers: readonly Zoeker[];

  constructor(zoekers: readonly Zoeker[]) {
    this.#zoekers = zoekers;
  }

  /** @param als where it was found, when that is not the file of the incident */
  incident(incident: Incident, als?: string): Incident {
    const schoon = schoonIncident(incident, this.#zoekers);
    this.#onthoud(schoon.weggelaten, als);
    return schoon.incident;
  }

  velden<T extends object>(waarde: T, wijze: Omit<Zoekwijze, 'ook'>, als: string): T {
    const schoon = schoneVelden(waarde, { ...wijze, ook: this.#zoekers });
    this.#onthoud(schoon.weggelaten, als);
    return schoon.waarde;
  }

  #onthoud(weggelaten: readonly Weggelaten[], als: string | undefined): void {
    this.weggelaten.push(...weggelaten.map(({ veld, soort }) => ({ veld: als ?? veld, soort })));
  }
}

const VAN_ORGANISATIE = { isVanOrganisatie: true };

/** What of the register goes along, with the snapshots of this incident in the order of its notifications. */
function schoonRegister(
  { nu, organisatie, leveranciers, momentopnamen }: BeoordeeldRegister,
  id: string,
  kuis: Kuis,
): { readonly schoon: SchoonRegister; readonly nietMee: ReadonlySet<string> } {
  const nietMee = new Set<string>();
  const opname = (each: GelezenMomentopname): GelezenMomentopname => {
    if (!each.gelezen) return each;
    const voor = kuis.weggelaten.length;
    const wijze = { omgeving: { jaar: Number(id.slice(0, 4)), ...VAN_ORGANISATIE }, isAlleenZeker: true };
    const momentopname = kuis.velden(each.gelezen.momentopname, wijze, 'momentopname');
    if (kuis.weggelaten.length > voor) nietMee.add(each.bestand);
    return { ...each, gelezen: { ...each.gelezen, momentopname } };
  };
  const schoon = {
    nu,
    organisatie: organisatie && kuis.velden(organisatie, { omgeving: VAN_ORGANISATIE }, 'organisatie'),
    leveranciers: new Map(
      [...leveranciers].map(([sleutel, each]) => [
        sleutel,
        kuis.velden(each, { omgeving: VAN_ORGANISATIE, mag: each.mag_blijven }, 'leverancier'),
      ]),
    ),
    momentopnamen: momentopnamen
      .filter(({ gelezen }) => gelezen?.momentopname.incident === id)
      .map(opname)
      .sort((a, b) => nummerVan(a) - nummerVan(b)),
  };
  return { schoon, nietMee };
}

const nummerVan = ({ gelezen }: GelezenMomentopname) => gelezen?.momentopname.melding ?? 0;

const GOEDKEURING_ID = /^github:[\w.-]+\/[\w.-]+:\d+:\d+$/;

/** A step of the history. The numbers of a review prove something and are no numbers of people: they stay as the forge gave them. */
function stapVan({ commit, op, vastlegging, lees }: Versie, kuis: Kuis): Stap {
  const toen = lees();
  const schoon = vastlegging && kuis.velden(zonderIds(vastlegging), { omgeving: {} }, 'geschiedenis');
  return {
    commit,
    op,
    incident: toen && kuis.incident(toen, 'geschiedenis'),
    vastlegging: schoon && {
      ...schoon,
      goedkeuringen: schoon.goedkeuringen.map((each, index) => {
        const id = vastlegging?.goedkeuringen[index]?.id ?? '';
        return { ...each, id: GOEDKEURING_ID.test(id) ? id : 'niet te lezen' };
      }),
    },
  };
}

type Vastlegging = NonNullable<Versie['vastlegging']>;

const zonderIds = (vastlegging: Vastlegging): Vastlegging => ({
  ...vastlegging,
  goedkeuringen: vastlegging.goedkeuringen.map((each) => ({ ...each, id: '' })),
});
