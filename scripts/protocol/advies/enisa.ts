import type { Beeld } from '../beeld.ts';
import { isOnbegrijpelijk } from './bescherming.ts';
import type { Gegeven, Zwaarte } from './gegevens.data.ts';
import { zwaarte } from './gegevens.data.ts';
import { isRijk, mogelijkeGegevens, zekereGegevens } from './gegevens.ts';
import { isBeschikbaarheidGeraakt, isGezien, isIntegriteitGeraakt, vertrouwelijkheid } from './geraakt.ts';

/**
 * The severity score of ENISA (2013): SE = DPC × EI + CB. Support for a motivation, never the decision: it calls the
 * loss of a well-encrypted laptop severe. Counted in quarters, so that no fraction is ever rounded.
 */
export interface EnisaOnderdelen {
  /** Data processing context, 1 to 4. */
  readonly dpc: number;
  /** Ease of identification in quarters, 1 to 4. */
  readonly ei: number;
  /** Circumstances of the breach in quarters: confidentiality, integrity, availability 0 to 2; malice 0 or 2. */
  readonly vertrouwelijkheid: number;
  readonly integriteit: number;
  readonly beschikbaarheid: number;
  readonly opzet: number;
}

/** The score with what it means. */
export interface Enisa {
  readonly onderdelen: EnisaOnderdelen;
  /** SE in quarters. */
  readonly kwarten: number;
  readonly niveau: 'laag' | 'gemiddeld' | 'hoog' | 'zeer hoog';
  /** What stands beside the score and is not in it. */
  readonly vlaggen: readonly ('meer_dan_100_mensen' | 'onbegrijpelijk')[];
}

const KWART = 4;
const VEEL = 100;

/** SE in quarters, from its parts. */
export const enisaScore = (o: EnisaOnderdelen): number =>
  o.dpc * o.ei + o.vertrouwelijkheid + o.integriteit + o.beschikbaarheid + o.opzet;

/** The bands include their lower limit: exactly 2, 3 and 4 belong to the higher one. */
export function enisaNiveau(kwarten: number): Enisa['niveau'] {
  if (kwarten >= 4 * KWART) return 'zeer hoog';
  if (kwarten >= 3 * KWART) return 'hoog';
  return kwarten >= 2 * KWART ? 'gemiddeld' : 'laag';
}

/** The score of one group, from its facts; what is unknown counts as its lowest, and the score says so by being support. */
export function enisa(beeld: Beeld): Enisa {
  const onderdelen: EnisaOnderdelen = {
    dpc: dpc(beeld),
    ei: ei(beeld),
    vertrouwelijkheid: cbVertrouwelijkheid(beeld),
    integriteit: cbIntegriteit(beeld),
    beschikbaarheid: cbBeschikbaarheid(beeld),
    opzet: isKwaadwillig(beeld) ? 2 : 0,
  };
  const kwarten = enisaScore(onderdelen);
  const vlaggen: Enisa['vlaggen'][number][] = [];
  if ((beeld.aantal?.[0] ?? 0) > VEEL) vlaggen.push('meer_dan_100_mensen');
  if (isOnbegrijpelijk(beeld) === 'ja') vlaggen.push('onbegrijpelijk');
  return { onderdelen, kwarten, niveau: enisaNiveau(kwarten), vlaggen };
}

const BASIS: Readonly<Record<Zwaarte['enisa'], number>> = {
  gewoon: 1,
  gedrag: 2,
  financieel: 3,
  gevoelig: 4,
};

/** Score of the heaviest kind that is present; people whose safety hangs on it make it 4. */
function dpc(beeld: Beeld): number {
  const gegevens = [...zekereGegevens(beeld), ...mogelijkeGegevens(beeld)];
  const hoogste = Math.max(1, ...gegevens.map(dpcVan));
  const { mensen, feiten } = beeld;
  const isBijzonderMens =
    mensen?.kwetsbaar === 'ja' || (mensen?.omstandigheden ?? []).some(({ aanwezig }) => aanwezig === 'ja');
  if (isBijzonderMens) return 4;
  const isMinder = feiten.al_openbaar === 'ja' || feiten.verouderd === 'ja';
  return Math.min(4, Math.max(1, hoogste + (isRijk(beeld) ? 1 : 0) - (isMinder ? 1 : 0)));
}

function dpcVan({ soort, mate }: Gegeven): number {
  const basis = BASIS[zwaarte[soort].enisa];
  if (soort === 'toegangsgegevens') return basis;
  if (mate === 'terloops') return Math.max(1, basis - 2);
  return mate === 'beperkt' ? Math.max(1, basis - 1) : basis;
}

/** How easily somebody is found, in quarters. */
const EI: Readonly<Record<string, number>> = {
  redelijkerwijs_niet: 1,
  alleen_met_extra: 1,
  via_nummer: 2,
  kleine_groep: 3,
  direct: 4,
};

const ALLEEN_BEREIKBAAR = new Set(['e_mailadres', 'schuilnaam', 'gebruikers_of_klantnummer']);

function ei(beeld: Beeld): number {
  const gegevens = zekereGegevens(beeld);
  const alleenBereikbaar = gegevens.length > 0 && gegevens.every(({ soort }) => ALLEEN_BEREIKBAAR.has(soort));
  const opgegeven = EI[beeld.feiten.herleidbaarheid ?? 'onbekend'] ?? 4;
  return alleenBereikbaar ? Math.min(2, opgegeven) : opgegeven;
}

const WIJD = new Set(['openbaar', 'verhandeld', 'grote_groep']);

/** 0 exposed without a sign of use, 1 known recipients, 2 nobody knows how many. */
function cbVertrouwelijkheid(beeld: Beeld): number {
  const { feiten } = beeld;
  if (vertrouwelijkheid(beeld) !== 'ja') return 0;
  const ontvangers = (feiten.ontvangers ?? []).filter(({ soort }) => soort !== 'niemand');
  const isOnbekendHoeveel =
    WIJD.has(feiten.verspreiding?.omvang ?? '') ||
    ontvangers.some(
      ({ soort, bekend }) => soort === 'publiek' || soort === 'kwaadwillende' || bekend === 'nee',
    ) ||
    isKwaadwillig(beeld);
  if (isOnbegrijpelijk(beeld) === 'ja') return 0;
  if (isOnbekendHoeveel) return 2;
  return ontvangers.length > 0 || isGezien(feiten) ? 1 : 0;
}

function cbIntegriteit(beeld: Beeld): number {
  if (isIntegriteitGeraakt(beeld) !== 'ja') return 0;
  const { wijziging, gebruikt } = beeld.feiten.integriteit ?? {};
  const isGebruikt = gebruikt === 'ja' || gebruikt === 'mogelijk';
  if (!isGebruikt) return 0;
  return wijziging === 'gewijzigd_niet_hersteld' ? 2 : 1;
}

function cbBeschikbaarheid(beeld: Beeld): number {
  if (isBeschikbaarheidGeraakt(beeld) !== 'ja') return 0;
  const { definitief_kwijt: kwijt, hersteld } = beeld.feiten.beschikbaarheid ?? {};
  if (kwijt === 'alles' || hersteld === 'niet') return 2;
  return kwijt === 'deels' || hersteld === 'deels' || (beeld.feiten.dienst_geraakt ?? 'geen') !== 'geen'
    ? 1
    : 0;
}

const isKwaadwillig = ({ feiten }: Beeld) =>
  (feiten.oorzaak?.opzet ?? '').startsWith('opzet') && !isAlleenDiefstal(feiten);

/** Who steals a thing is not out for the data. */
const isAlleenDiefstal = ({ oorzaak }: Beeld['feiten']) =>
  (oorzaak?.aanval ?? []).length > 0 &&
  (oorzaak?.aanval ?? []).every((each) => each === 'inbraak_of_diefstal');
