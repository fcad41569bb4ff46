import type { Incident } from '../../../schemas/incident.ts';
import type { TermijnStand } from '../../../scripts/protocol/termijnen/stand.ts';
import { type Punt, punt, vroegste, wandklok } from './tel-moment.ts';

/** What one incident says, read a second time: its year, whether it was notified, what was decided. */

/** An incident, with what is taken from the verdict on it: outcome, status and terms. */
export interface Bekeken {
  readonly incident: Incident;
  readonly code: string;
  readonly datalek: 'ja' | 'nee' | 'onbekend';
  readonly status: string;
  readonly termijnen: readonly TermijnStand[];
}

/** In which year and month an incident counts, and which moment says so. */
export interface Jaar {
  readonly jaar: number;
  readonly maand: string;
  readonly uit: 'kennisname' | 'geregistreerd' | 'kenmerk';
}

/** The year of kennisname in the Netherlands, else of registration, else of the id. */
export function jaarVan({ id, tijdlijn }: Incident): Jaar {
  for (const uit of ['kennisname', 'geregistreerd'] as const) {
    const moment = punt(tijdlijn[uit]);
    if (!moment) continue;
    const dag = wandklok(moment.ms);
    return { jaar: Number(dag.slice(0, 4)), maand: dag.slice(5, 7), uit };
  }
  return { jaar: Number(id.slice(0, 4)), maand: 'zonder_maand', uit: 'kenmerk' };
}

type Melding = NonNullable<Incident['meldingen']>[number];

const telt = ({ soort, door, volmacht, nummer, moment }: Melding): boolean => {
  if (soort !== 'eerste' || !punt(moment)) return false;
  if (door === 'wij') return nummer !== 'onbekend';
  return volmacht === 'ja';
};

/** The first notification of our own that counts as sent. */
export function eersteMelding({ meldingen = [] }: Incident): Melding | undefined {
  let eerste: Melding | undefined;
  for (const melding of meldingen) {
    if (!telt(melding)) continue;
    if (!eerste || (punt(melding.moment)?.ms ?? 0) < (punt(eerste.moment)?.ms ?? 0)) eerste = melding;
  }
  return eerste;
}

/** Was one of this kind sent after the first? */
export const heeftMelding = ({ meldingen = [] }: Incident, soort: Melding['soort']): boolean =>
  meldingen.some((melding) => melding.soort === soort);

/** Is it a datalek of our own that was not notified, after somebody decided so? */
export function isNietGemeld({ incident, code, datalek }: Bekeken): boolean {
  if (datalek !== 'ja' || code === 'U2' || code === 'U2b' || eersteMelding(incident)) return false;
  const laatste = (incident.beoordelingen ?? []).at(-1);
  if (!laatste || laatste.overleg_cvb?.uitkomst === 'niet_akkoord') return false;
  return laatste.ap?.antwoord === 'nee' || laatste.geen_datalek_reden !== undefined;
}

/** When the people were told first; nothing when nobody was, or nobody knows when. */
export function verteldOp({ informeren }: Incident): Punt | undefined {
  const rondes = (informeren?.rondes ?? []).map((ronde) => punt(ronde.gedaan_op));
  return vroegste([...rondes, punt(informeren?.openbare_mededeling?.moment)]);
}

/** When the FG first heard of it. */
export const fgWist = ({ ingelicht = [], beoordelingen = [], meldingen = [] }: Incident): Punt | undefined =>
  vroegste([
    ...ingelicht.filter(({ rol }) => rol === 'fg').map(({ moment }) => punt(moment)),
    ...beoordelingen.map(({ advies_fg }) => punt(advies_fg?.gevraagd_op)),
    ...meldingen.map(({ fg_ingelicht_op }) => punt(fg_ingelicht_op)),
  ]);

/** Where an incident ended up. */
export function afloop(bekeken: Bekeken): string {
  const { incident, code, datalek } = bekeken;
  if (eersteMelding(incident)) return 'gemeld';
  if (isNietGemeld(bekeken)) return 'niet_gemeld';
  if (datalek === 'nee') return 'geen_datalek';
  if (datalek === 'onbekend') return 'nog_niet_bekend';
  return code === 'U2' || code === 'U2b' ? 'van_ander' : 'nog_open';
}

/** What the FG thought of not notifying. */
export function oordeelFg({ beoordelingen = [] }: Incident): string {
  for (const { advies_fg } of [...beoordelingen].reverse()) {
    if (advies_fg?.melden === 'nee') return 'eens';
    if (advies_fg?.melden === 'ja') return 'oneens';
    if (advies_fg?.melden === 'geen_advies') return 'geen_advies';
  }
  const isGevraagd = beoordelingen.some(
    ({ advies_fg }) => punt(advies_fg?.gevraagd_op) || punt(advies_fg?.ontvangen_op),
  );
  return isGevraagd ? 'geen_advies' : 'niet_gevraagd';
}

/** What looking back came to, the last time that it came to something. */
export function laatsteTerugblik({ terugblikken = [] }: Incident): string {
  const bekend = terugblikken.filter(({ uitkomst }) => uitkomst !== 'onbekend');
  return bekend.at(-1)?.uitkomst ?? 'niet_teruggekeken';
}

/** Did looking back turn what was decided? */
export const isOmgekeerd = ({ terugblikken = [] }: Incident): boolean =>
  terugblikken.some(({ uitkomst }) =>
    ['alsnog_gemeld', 'alsnog_geinformeerd', 'was_onjuist'].includes(uitkomst),
  );

type Maatregel = NonNullable<Incident['maatregelen']>[number];

/** How a measure stands, on a day. */
export function standVan(maatregel: Maatregel, vandaag: string): string {
  if (maatregel.vervallen_reden !== undefined) return 'vervallen';
  if (maatregel.effect === 'ja') return 'werkt';
  if (maatregel.effect === 'deels') return 'werkt_deels';
  if (maatregel.effect === 'nee') return 'werkt_niet';
  if (maatregel.gereed_op !== undefined) return 'klaar';
  return maatregel.gereed_voor !== undefined && maatregel.gereed_voor < vandaag ? 'te_laat' : 'open';
}

/** Did a supplier have a part in it? */
export const metLeverancier = ({ organisaties = [], feiten }: Incident): boolean =>
  organisaties.some(({ hoedanigheid }) => hoedanigheid === 'verwerker' || hoedanigheid === 'subverwerker') ||
  (feiten?.oorzaak?.achterliggend ?? []).includes('leverancier');
