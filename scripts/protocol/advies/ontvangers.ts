import type { Bereik, Ontvanger } from '../beeld.ts';
import { alsBereik } from '../beeld.ts';

/**
 * How far the data are out of hand with one kind of recipient, on the scale of `blootstelling.ts`.
 * Vindplaats: EDPB 9/2022 §IV, the trusted recipient: known, bound or in a lasting relation, cooperates, has deleted,
 * and gives no sign of passing it on. What a criminal promises never counts.
 */
export const UIT_HANDEN = { niet: 0, terug: 1, klein: 2, ruim: 3, kwaad: 4 } as const;

const VAK = new Set([
  'eigen_medewerker',
  'andere_school_of_zorg',
  'verwerker',
  'beroepsgeheim',
  'overheid_of_politie',
]);
const WERKT_MEE = new Set(['liet_zelf_weten', 'werkt_mee']);
const ZEKER_WEG = new Set(['schriftelijk', 'technisch_vastgesteld', 'ongeopend_retour', 'geopend_retour']);

/** Is this recipient bound by an office, a profession, a contract or a lasting relation? */
export const isGebonden = ({ soort, geheimhouding, vaste_relatie_met_ons: vast }: Ontvanger): boolean =>
  geheimhouding === 'wettelijk' ||
  geheimhouding === 'contractueel' ||
  vast === 'ja' ||
  (VAK.has(soort) && geheimhouding !== 'geen');

/** Did the data certainly come back or go away? */
const isTerug = ({ verwijdering }: Ontvanger): boolean => ZEKER_WEG.has(verwijdering ?? '');

/** Is this recipient trusted, by every condition? */
export const isVertrouwd = (ontvanger: Ontvanger): boolean =>
  ontvanger.bekend !== 'nee' &&
  isGebonden(ontvanger) &&
  WERKT_MEE.has(ontvanger.houding ?? '') &&
  isTerug(ontvanger) &&
  !gevaar(ontvanger);

/** @param kring up to how many recipients a circle is small */
export function blootstellingBij(ontvanger: Ontvanger, kring: number): Bereik {
  const { soort, verwijdering } = ontvanger;
  if (soort === 'niemand' || ontvanger.verhouding_tot_betrokkene === 'betrokkene_zelf')
    return [UIT_HANDEN.niet, UIT_HANDEN.niet];
  const erger = gevaar(ontvanger);
  if (erger !== undefined) return [erger, erger];
  if (soort === 'onlinedienst_of_ai') return [UIT_HANDEN.klein, UIT_HANDEN.ruim];
  if (isOngezien(ontvanger) || isVertrouwd(ontvanger)) return [UIT_HANDEN.niet, UIT_HANDEN.niet];
  const [, meeste] = alsBereik(ontvanger.aantal) ?? [0, 0];
  if (Number.isFinite(meeste) && meeste > kring) return [UIT_HANDEN.ruim, UIT_HANDEN.ruim];
  if (isTerug(ontvanger)) return bijTerug(ontvanger);
  if (isGebonden(ontvanger)) return bijGebonden(ontvanger);
  return [
    verwijdering === undefined || verwijdering === 'onbekend' ? UIT_HANDEN.terug : UIT_HANDEN.klein,
    UIT_HANDEN.klein,
  ];
}

/** Not opened, and certainly back. */
const isOngezien = (ontvanger: Ontvanger) =>
  ontvanger.verwijdering === 'ongeopend_retour' || (ontvanger.gelezen === 'nee' && isTerug(ontvanger));

/** Everything is back; of somebody bound it only has to be heard that they cooperate. */
const bijTerug = (ontvanger: Ontvanger): Bereik =>
  isGebonden(ontvanger) && (ontvanger.houding ?? 'onbekend') === 'onbekend'
    ? [UIT_HANDEN.niet, UIT_HANDEN.terug]
    : [UIT_HANDEN.terug, UIT_HANDEN.terug];

/** Somebody bound who has not confirmed in writing: trust can still become complete. A colleague's word is enough. */
function bijGebonden({ verwijdering, soort, houding }: Ontvanger): Bereik {
  if (verwijdering !== 'mondeling') return [UIT_HANDEN.niet, UIT_HANDEN.klein];
  const isCollega = soort === 'eigen_medewerker' && WERKT_MEE.has(houding ?? '');
  return [UIT_HANDEN.niet, isCollega ? UIT_HANDEN.niet : UIT_HANDEN.terug];
}

/** What takes the data out of hand whatever else is true; nothing when there is no such sign. */
export function gevaar(ontvanger: Ontvanger): number | undefined {
  const {
    soort,
    bedoeling,
    verhouding_tot_betrokkene: verhouding,
    houding,
    verwijdering,
    doorgestuurd,
  } = ontvanger;
  if (soort === 'publiek') return UIT_HANDEN.kwaad;
  if (bedoeling === 'kwaad' || bedoeling === 'eigen_voordeel') return UIT_HANDEN.kwaad;
  if (verhouding === 'conflict_of_dreiging' || verhouding === 'familie_of_ex_partner')
    return UIT_HANDEN.kwaad;
  const isRuim =
    soort === 'pers' ||
    bedoeling === 'nieuwsgierig' ||
    verhouding === 'zelfde_klas_of_team' ||
    verhouding === 'kent_betrokkene' ||
    ontvanger.bekend === 'nee' ||
    houding === 'weigert' ||
    verwijdering === 'niet_mogelijk' ||
    doorgestuurd === 'ja' ||
    doorgestuurd === 'mogelijk';
  return isRuim ? UIT_HANDEN.ruim : undefined;
}
