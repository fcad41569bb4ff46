import type { Beeld, Bereik } from '../beeld.ts';
import type { Regelset } from '../wet/regelset.ts';
import { getal } from '../wet/regelset.ts';
import type { Factor, Weging } from './factor.ts';
import { factor } from './factor.ts';
import type { Gegeven } from './gegevens.data.ts';
import { zwaarte } from './gegevens.data.ts';
import type { Stap } from './gegevens.ts';
import { gewicht, isRijk, metSoort, mogelijkeGegevens, ZWAARST, zekereGegevens } from './gegevens.ts';
import { mensen, veelMensen } from './mensen.ts';

/**
 * How bad it is for these people when somebody has the data: 0 nothing, 1 ordinary, 2 raised, 3 sensitive or enough
 * for fraud. Vindplaats: EDPB 9/2022 §IV (nature, sensitivity and volume; ease of identification; special
 * characteristics of the people; numbers), protocol §4 fase 3 (kind and amount of data, economic situation, stigma).
 */
export function weegErnst(beeld: Beeld, regels: Regelset): Weging {
  const niets = nietHerleidbaar(beeld);
  if (niets) return { bereik: [0, 0], factoren: [niets] };
  const stappen = [
    vanGegevens(beeld),
    misbruikbaar(beeld),
    rijkdom(beeld),
    mensen(beeld),
    veelMensen(beeld, getal(regels, 'veel-mensen')),
    minder(beeld),
  ];
  let bereik: Bereik = [0, 0];
  const factoren: Factor[] = [];
  for (const stap of stappen) {
    const uitkomst = stap(bereik);
    bereik = [grens(uitkomst.bereik[0]), grens(uitkomst.bereik[1])];
    factoren.push(...uitkomst.factoren);
  }
  return { bereik, factoren };
}

const grens = (waarde: number) => Math.min(ZWAARST, Math.max(0, waarde));

/** What nobody can lead to a person, or everybody could read already, does no harm. */
function nietHerleidbaar({ feiten }: Beeld): Factor | undefined {
  if (feiten.al_openbaar === 'ja') return factor('al_openbaar');
  if (isLosEnOnbruikbaar(feiten)) return factor('los_gegeven');
  if (feiten.herleidbaarheid === 'redelijkerwijs_niet') return factor('niet_herleidbaar');
  return undefined;
}

/** One ordinary thing about somebody, certainly no more, and of no use to anybody. */
const isLosEnOnbruikbaar = ({
  gegevens = [],
  gegevens_volledig,
  rijkdom_per_persoon,
  misbruikbaar_voor = [],
}: Beeld['feiten']) =>
  gegevens_volledig === 'ja' &&
  rijkdom_per_persoon === 'los_gegeven' &&
  misbruikbaar_voor.length > 0 &&
  misbruikbaar_voor.every((each) => each === 'niets') &&
  gegevens.every(({ soort, aanwezig }) => aanwezig === 'nee' || zwaarte[soort].gewicht === 1);

function vanGegevens(beeld: Beeld): Stap {
  return () => {
    const zeker = zekereGegevens(beeld);
    const misschien = mogelijkeGegevens(beeld);
    const wegen = (gegevens: readonly Gegeven[]) => gegevens.map((each) => gewicht(each, beeld));
    const laag = Math.max(1, samenMisbruikbaar(zeker), ...wegen(zeker).map(([low]) => low));
    const bekendeTop = Math.max(laag, ...wegen([...zeker, ...misschien]).map(([, high]) => high));
    return {
      bereik: [laag, top(bekendeTop, beeld.feiten, zeker.length)],
      factoren: factorenVan(zeker, beeld),
    };
  };
}

/**
 * How heavy it can still become. Keuze: nobody knows whether the list is complete, then one step more is possible;
 * known to be incomplete, or no list at all, then everything is.
 */
function top(bekendeTop: number, feiten: Beeld['feiten'], aantalBekend: number): number {
  if (aantalBekend === 0 || feiten.gegevens_volledig === 'nee') return ZWAARST;
  return feiten.gegevens_volledig === 'ja' ? bekendeTop : bekendeTop + 1;
}

/** Who somebody is, where they live and when they were born is together enough for fraud (EDPB 01/2021 case 16). */
const samenMisbruikbaar = (gegevens: readonly Gegeven[]): number =>
  metSoort(gegevens, 'geboortedatum_of_leeftijd') && metSoort(gegevens, 'adres', 'contactgegevens') ? 2 : 1;

function factorenVan(gegevens: readonly Gegeven[], beeld: Beeld): Factor[] {
  const zwaar = gegevens.filter((each) => gewicht(each, beeld)[0] === ZWAARST);
  const isBijzonder = zwaar.some(({ soort }) => zwaarte[soort].bijzonder);
  const factoren = [
    isBijzonder && factor('bijzondere_gegevens'),
    metSoort(zwaar, 'bsn', 'onderwijsnummer', 'identiteitsbewijs') && factor('identificerend_nummer'),
    zwaar.some(({ soort }) => zwaarte[soort].enisa === 'financieel') && factor('financiele_gegevens'),
    metSoort(zwaar, 'zorgdossier', 'thuissituatie', 'jeugdhulp_of_veiligheid') && factor('zorg_of_thuis'),
    metSoort(zwaar, 'toegangsgegevens') && factor('inlog_bruikbaar'),
    samenMisbruikbaar(gegevens) === 2 && factor('combinatie'),
    gegevens.length > 0 &&
      gegevens.every((each) => gewicht(each, beeld)[1] === 1) &&
      factor('gewone_gegevens'),
  ];
  return factoren.filter((each) => each !== false);
}

/** What somebody can do with it, as people who know the data put it. */
const misbruikGewicht: Readonly<Record<string, number>> = {
  chantage: 3,
  opsporen_of_bedreigen: 3,
  identiteit: 2,
  betaling: 2,
  inlog: 2,
  inbraak_of_diefstal: 2,
  pesten_of_uitsluiten: 2,
  phishing: 1,
  ongewenste_benadering: 1,
  concurrentie: 1,
};

const misbruikbaar =
  ({ feiten }: Beeld): Stap =>
  ([laag, hoog]) => {
    const soorten = feiten.misbruikbaar_voor ?? [];
    const zwaarst = Math.max(0, ...soorten.map((soort) => misbruikGewicht[soort] ?? 0));
    const factoren: Factor[] = [];
    if (zwaarst >= 2) factoren.push(factor('misbruik_mogelijk'));
    if (soorten.length > 0 && soorten.every((soort) => soort === 'niets'))
      factoren.push(factor('niet_te_misbruiken'));
    return { bereik: [Math.max(laag, zwaarst), Math.max(hoog, zwaarst)], factoren };
  };

const rijkdom =
  (beeld: Beeld): Stap =>
  ([laag, hoog]) =>
    isRijk(beeld)
      ? {
          bereik: [laag + 1, hoog + 1],
          factoren: [factor('veel_per_persoon')],
        }
      : { bereik: [laag, hoog], factoren: [] };

/** What takes off: old data, and data that only lead to a person with something else beside it. */
const minder =
  ({ feiten }: Beeld): Stap =>
  ([laag, hoog]) => {
    const factoren: Factor[] = [];
    let af = 0;
    if (feiten.herleidbaarheid === 'alleen_met_extra') {
      af += 1;
      factoren.push(factor('alleen_met_extra'));
    }
    if (feiten.verouderd === 'ja' && hoog <= 2) {
      af += 1;
      factoren.push(factor('verouderd'));
    }
    return { bereik: [laag - af, hoog - af], factoren };
  };
