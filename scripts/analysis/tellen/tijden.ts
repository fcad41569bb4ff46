import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { parseInstant } from '../../protocol/moment.ts';
import type { Jaargroepen } from './getallen.ts';
import type { Geteld } from './geteld.ts';
import { eersteExact, eersteMelding } from './geteld.ts';

type Tijd = Jaarcijfers['tijden'][number];

/** From when to when something lasted; a side is nothing when it is not known to the minute. */
type Duur = readonly [van: Temporal.Instant | undefined, tot: Temporal.Instant | undefined];

/**
 * How long the steps took (protocol §5; an auditor asks whether the time between discoverer and meldpunt is measured).
 * Only between moments that are known to the minute: a day or a month would be a guess.
 */
export const tijden = ({ incidenten, datalekken, gemeld, geinformeerd }: Jaargroepen): Tijd[] => [
  tijd('ontdekken', 'Van het begin tot het eerste teken', incidenten, ({ incident: { tijdlijn } }) => [
    parseInstant(tijdlijn.inbreuk_begin),
    ontdekt(tijdlijn),
  ]),
  tijd('ontdekker_meldpunt', 'Van de ontdekker naar het meldpunt', incidenten, ({ incident }) =>
    totMeldpunt(incident),
  ),
  tijd('meldpunt_registratie', 'Van het meldpunt naar het register', incidenten, ({ incident }) => [
    parseInstant(incident.tijdlijn.bij_meldpunt) ?? parseInstant(incident.tijdlijn.kennisname),
    parseInstant(incident.tijdlijn.geregistreerd),
  ]),
  tijd('kennisname_ap', 'Van kennisname tot de melding bij de AP', gemeld, ({ incident }) => [
    parseInstant(incident.tijdlijn.kennisname),
    parseInstant(eersteMelding(incident)?.moment),
  ]),
  tijd(
    'kennisname_betrokkenen',
    'Van kennisname tot het eerste bericht aan betrokkenen',
    geinformeerd,
    ({ incident: { tijdlijn, informeren } }) => [
      parseInstant(tijdlijn.kennisname),
      eersteExact([
        ...(informeren?.rondes ?? []).map(({ gedaan_op }) => gedaan_op),
        informeren?.openbare_mededeling?.moment,
      ]),
    ],
  ),
  tijd('kennisname_fg', 'Van kennisname tot de FG het wist', datalekken, ({ incident }) => [
    parseInstant(incident.tijdlijn.kennisname),
    eersteExact([
      ...(incident.ingelicht ?? []).map(({ rol, moment }) => (rol === 'fg' ? moment : undefined)),
      ...(incident.beoordelingen ?? []).map(({ advies_fg }) => advies_fg?.gevraagd_op),
      ...(incident.meldingen ?? []).map(({ fg_ingelicht_op }) => fg_ingelicht_op),
    ]),
  ]),
];

const totMeldpunt = ({ tijdlijn }: Geteld['incident']): Duur => [
  ontdekt(tijdlijn),
  parseInstant(tijdlijn.bij_meldpunt),
];

/** How many hours it took before the meldpunt knew; nothing when it cannot be measured. */
export function urenTotMeldpunt(incident: Geteld['incident']): number | undefined {
  const ms = duurVan(totMeldpunt(incident));
  return ms === undefined ? undefined : ms / MS_PER_UUR;
}

/** When somebody first noticed. */
const ontdekt = ({ eerste_signaal, kennisname }: Geteld['incident']['tijdlijn']) =>
  eersteExact([eerste_signaal, kennisname]);

function tijd(id: string, titel: string, over: readonly Geteld[], duur: (each: Geteld) => Duur): Tijd {
  const gemeten = over.flatMap((each) => {
    const ms = duurVan(duur(each));
    return ms === undefined ? [] : [{ id: each.id, ms }];
  });
  return {
    id,
    titel,
    gemeten: gemeten.length,
    niet_te_meten: over.length - gemeten.length,
    ...samengevat(gemeten.map(({ ms }) => ms)),
    incidenten: gemeten.map((each) => each.id),
  };
}

/** Real milliseconds, whatever the clock on the wall did; nothing when a side is not known or they are reversed. */
export function duurVan([van, tot]: Duur): number | undefined {
  if (!van || !tot) return undefined;
  const ms = tot.epochMilliseconds - van.epochMilliseconds;
  return ms < 0 ? undefined : ms;
}

/**
 * The shortest, the middle and the longest, in hours with one decimal.
 * @param duren in milliseconds
 */
export function samengevat(duren: readonly number[]): Pick<Tijd, 'snelste' | 'mediaan' | 'langste'> {
  const opRij = duren.toSorted((a, b) => a - b);
  const [eerste, laatste] = [opRij[0], opRij.at(-1)];
  if (eerste === undefined || laatste === undefined) return { snelste: null, mediaan: null, langste: null };
  return { snelste: afgerond(eerste), mediaan: afgerond(mediaanVan(opRij)), langste: afgerond(laatste) };
}

const MS_PER_UUR = 3_600_000;

/** Milliseconds as hours to one decimal, a half up: in whole numbers, as 48.85 is no number that a computer has. */
export const afgerond = (ms: number): number => Math.floor((ms * 10 + MS_PER_UUR / 2) / MS_PER_UUR) / 10;

function mediaanVan(opRij: readonly number[]): number {
  const midden = opRij.length / 2;
  const rechts = opRij[Math.floor(midden)] ?? 0;
  return Number.isInteger(midden) ? ((opRij[midden - 1] ?? rechts) + rechts) / 2 : rechts;
}
