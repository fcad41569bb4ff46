import type { Beeld, Bereik, Ontvanger } from '../beeld.ts';
import { alsBereik } from '../beeld.ts';
import type { Factor } from './factor.ts';
import { factor } from './factor.ts';
import { isGezien, isMisschienWeg, isVanBuiten } from './geraakt.ts';
import { blootstellingBij, gevaar, isGebonden, isVertrouwd, UIT_HANDEN } from './ontvangers.ts';

const { niet, terug, klein, ruim, kwaad } = UIT_HANDEN;

/** A sign of how far the data are out of hand. */
export interface Teken {
  readonly bereik: Bereik;
  readonly factor?: Factor;
}

/**
 * Every sign that the facts give. @param kring up to how many recipients a circle is small
 * @returns at least one: where nothing says where the data went, what that leaves possible
 */
export function tekensVan(beeld: Beeld, kring: number): Teken[] {
  const waarheen = [
    ...vanAanval(beeld),
    ...vanEigenOpzet(beeld),
    ...vanOntvangers(beeld, kring),
    ...vanOmvang(beeld, kring),
    ...vanDrager(beeld),
  ];
  if (waarheen.length === 0) waarheen.push({ bereik: onbekendWaarheen(beeld) });
  const alle = [...waarheen, ...vanFout(beeld), ...vanMisbruik(beeld)];
  return isNietVastgesteld(beeld) ? alle.map(verzacht) : alle;
}

/** Nobody said where the data went. */
function onbekendWaarheen({ feiten }: Beeld): Bereik {
  const zekerheid = feiten.aantasting?.vertrouwelijkheid;
  if (zekerheid === 'niet_uit_te_sluiten') return [terug, ruim];
  return zekerheid === 'vastgesteld' || feiten.inzage === 'ja' ? [klein, kwaad] : [terug, kwaad];
}

/** It is not certain that anybody saw it: what rests on an accident alone may still be a small circle. */
const isNietVastgesteld = ({ feiten }: Beeld) =>
  feiten.aantasting?.vertrouwelijkheid === 'niet_uit_te_sluiten' && !isGezien(feiten);

/** Signs that are certain by themselves. */
const ZEKER = new Set(['drager_weg', 'openbaar', 'aanvaller', 'misbruik_gezien']);

const verzacht = (teken: Teken): Teken =>
  ZEKER.has(teken.factor?.naam ?? '')
    ? teken
    : { ...teken, bereik: [Math.min(teken.bereik[0], klein), teken.bereik[1]] };

const DIEFSTAL = 'inbraak_of_diefstal';

/** Somebody from outside who wanted in. Who steals a device wants the device, and has the data too. */
function vanAanval({ feiten }: Beeld): Teken[] {
  const { oorzaak, weggehaald, ontvangers = [] } = feiten;
  if (!isVanBuiten(feiten) && !ontvangers.some(({ soort }) => soort === 'kwaadwillende')) return [];
  const aanval = (oorzaak?.aanval ?? []).filter((each) => each !== 'onbekend');
  if (aanval.length > 0 && aanval.every((each) => each === DIEFSTAL))
    return [{ bereik: [ruim, ruim], factor: drager }];
  const isZeker = weggehaald === 'vastgesteld' || weggehaald === 'waarschijnlijk' || isGezien(feiten);
  const zekerheid = feiten.aantasting?.vertrouwelijkheid;
  const laag = isZeker || zekerheid === 'vastgesteld' || zekerheid === 'waarschijnlijk' ? kwaad : klein;
  return [{ bereik: [laag, kwaad], factor: aanvaller }];
}

const aanvaller = factor('aanvaller');
const drager = factor('drager_weg');

function vanEigenOpzet({ feiten }: Beeld): Teken[] {
  return feiten.oorzaak?.opzet === 'opzet_intern' ? [{ bereik: [ruim, kwaad], factor: factor('opzet') }] : [];
}

function vanOntvangers({ feiten }: Beeld, kring: number): Teken[] {
  return (feiten.ontvangers ?? [])
    .filter(({ soort }) => soort !== 'kwaadwillende' && soort !== 'onbekend')
    .map((ontvanger): Teken => {
      const bereik = blootstellingBij(ontvanger, kring);
      if (ontvanger.soort === 'publiek') return { bereik, factor: openbaar };
      if (isVertrouwd(ontvanger)) return { bereik, factor: vertrouwd };
      if (gevaar(ontvanger) !== undefined) return { bereik, factor: ontvangerGevaar };
      if (isGeenAnder(ontvanger)) return { bereik };
      if (bereik[1] <= terug) return { bereik, factor: teruggehaald };
      return bereik[0] >= klein || !isGebonden(ontvanger) ? { bereik, factor: vreemd } : { bereik };
    });
}

/** Nobody else got it. */
const isGeenAnder = ({ soort, verhouding_tot_betrokkene: verhouding }: Ontvanger) =>
  soort === 'niemand' || verhouding === 'betrokkene_zelf';

const openbaar = factor('openbaar');
const vertrouwd = factor('betrouwbare_ontvanger');
const ontvangerGevaar = factor('ontvanger_onzeker');
const teruggehaald = factor('teruggehaald');
const vreemd = factor('ontvanger_niet_gebonden');

/** How many people got it. The recipients that are named say it already, unless there were more. */
function vanOmvang({ feiten }: Beeld, kring: number): Teken[] {
  const { ontvangers = [], verspreiding } = feiten;
  const aantal = alsBereik(verspreiding?.aantal) ?? alsBereik(ontvangers[0]?.aantal);
  const isEigenKring = ontvangers.length > 0 && ontvangers.every(({ soort }) => soort === 'eigen_medewerker');
  if (verspreiding?.gevonden_door_zoekmachine === 'ja') return [{ bereik: [kwaad, kwaad], factor: openbaar }];
  switch (verspreiding?.omvang) {
    case 'openbaar':
    case 'verhandeld':
      return [{ bereik: [kwaad, kwaad], factor: openbaar }];
    case 'grote_groep':
      return [{ bereik: [isEigenKring ? klein : ruim, ruim], factor: groot }];
    case 'besloten_groep':
      if (aantal === undefined || !Number.isFinite(aantal[1])) return [{ bereik: [klein, ruim] }];
      if (aantal[1] > kring) return [{ bereik: [ruim, ruim], factor: groot }];
      return ontvangers.length > 0 ? [] : [{ bereik: [klein, klein] }];
    case 'een':
    case 'enkelen':
      return ontvangers.length > 0 ? [] : [{ bereik: [terug, klein] }];
    case 'geen':
      return [];
    default:
      // Recipients without a number, and nobody said how far it went.
      return ontvangers.some(
        ({ soort, aantal: hoeveel }) =>
          soort !== 'niemand' && alsBereik(hoeveel) === undefined && !isEenEnkele(soort),
      )
        ? [{ bereik: [niet, ruim] }]
        : [];
  }
}

/** Recipients that are one party by their nature. */
const isEenEnkele = (soort: string) =>
  [
    'beroepsgeheim',
    'verwerker',
    'kwaadwillende',
    'oud_medewerker',
    'overheid_of_politie',
    'onbekend',
  ].includes(soort);

const groot = factor('grote_groep');

const DRAGERS = new Set(['apparaat', 'losse_drager', 'papier']);

/** A thing that is gone and nobody knows with whom. */
function vanDrager({ feiten, aard }: Beeld): Teken[] {
  const { drager: waarop = [], ontvangers = [] } = feiten;
  if (ontvangers.length > 0) return [];
  const isKwijt =
    aard === 'apparaat_drager_papier_kwijt_of_gestolen' ||
    (waarop.some((each) => DRAGERS.has(each)) && isMisschienWeg(feiten));
  if (isKwijt) return [{ bereik: [ruim, ruim], factor: drager }];
  return aard === 'post_kwijt' ? [{ bereik: [klein, ruim], factor: drager }] : [];
}

/** A fault that could show the data to more people than the one who told us. */
function vanFout({ feiten }: Beeld): Teken[] {
  const { structurele_fout: fout, ontvangers = [], oorzaak } = feiten;
  // A fault of a system that nobody has ruled out for others: one trusted recipient says nothing of the rest.
  const isOnderzocht = fout === 'ja' || fout === 'nee';
  if (fout === 'onderzoek_loopt' || (!isOnderzocht && oorzaak?.opzet === 'systeemfout'))
    return [{ bereik: [terug, ruim] }];
  if (fout !== 'ja') return [];
  const isGeslotenKring = ontvangers.length > 0 && ontvangers.every(isGebonden);
  return [{ bereik: [isGeslotenKring ? klein : ruim, ruim], factor: foutInSysteem }];
}

const foutInSysteem = factor('structurele_fout');

function vanMisbruik({ feiten }: Beeld): Teken[] {
  if (feiten.misbruik_gezien === 'mogelijk') return [{ bereik: [niet, kwaad] }];
  if (feiten.misbruik_gezien !== 'ja') return [];
  return [{ bereik: [kwaad, kwaad], factor: factor('misbruik_gezien') }];
}
