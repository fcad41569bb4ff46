import type { Beeld } from '../beeld.ts';
import { bekend } from '../beeld.ts';
import type { Factor } from './factor.ts';
import { factor } from './factor.ts';
import type { SoortGegeven } from './gegevens.data.ts';
import type { Stap } from './gegevens.ts';
import { metSoort, ZWAARST, zekereGegevens } from './gegevens.ts';

/** Circumstances in which an address or a name by itself is dangerous. */
const BESCHERMD = new Set([
  'geheim_adres',
  'persoonsbeveiliging',
  'opvang',
  'jeugdbescherming',
  'gezagsconflict',
  'asiel',
]);
const WAAR_IEMAND_IS: readonly SoortGegeven[] = [
  'adres',
  'contactgegevens',
  'telefoonnummer',
  'e_mailadres',
  'locatie',
  'thuissituatie',
  'gezag',
  'jeugdhulp_of_veiligheid',
];

/** Who the people are: children, vulnerable people, or people in a circumstance that makes it worse. */
export const mensen =
  (beeld: Beeld): Stap =>
  ([laag, hoog]) => {
    const { mensen: wie } = beeld;
    const gegevens = zekereGegevens(beeld);
    const omstandigheden = (wie?.omstandigheden ?? []).filter(
      ({ aanwezig, soort }) => aanwezig !== 'nee' && soort !== 'onbekend',
    );
    const raaktPlek = gegevens.length === 0 || metSoort(gegevens, ...WAAR_IEMAND_IS);
    const hef = (van: number, aanwezig: 'ja' | 'onbekend') => {
      const telt = omstandigheden.filter((each) => aanwezig === 'onbekend' || each.aanwezig === 'ja');
      if (raaktPlek && telt.some(({ soort }) => BESCHERMD.has(soort))) return ZWAARST;
      // Only some of them vulnerable: for the group as a whole that may weigh more, and need not.
      const isZwaarder = telt.length > 0 || isKwetsbaar(wie, aanwezig) || isKindMetDossier(beeld, van);
      return isZwaarder ? Math.max(2, van + 1) : van;
    };
    return {
      bereik: [hef(laag, 'ja'), hef(hoog, 'onbekend')],
      factoren: factorenVanMensen(
        beeld,
        omstandigheden.some(({ aanwezig }) => aanwezig === 'ja'),
        laag,
      ),
    };
  };

const isKwetsbaar = (wie: Beeld['mensen'], hoeZeker: 'ja' | 'onbekend') =>
  wie?.kwetsbaar === 'ja' || (hoeZeker === 'onbekend' && wie?.kwetsbaar === 'deels');
const isKind = (wie: Beeld['mensen']) =>
  bekend(wie?.minderjarig) === undefined ? kindVanSoort(wie?.soort) : wie?.minderjarig !== 'nee';
const kindVanSoort = (soort: string | undefined) =>
  soort === 'leerling_onder_16' || soort === 'leerling_16_17' || soort === 'aangemelde_leerling';

/** Children get specific protection (AVG recital 38, 75): what says much about a child weighs more. */
const isKindMetDossier = (beeld: Beeld, van: number) =>
  isKind(beeld.mensen) && van >= 2 && zekereGegevens(beeld).some(({ mate }) => mate === 'wezenlijk');

function factorenVanMensen(beeld: Beeld, heeftOmstandigheid: boolean, laag: number): Factor[] {
  const factoren: Factor[] = [];
  if (isKind(beeld.mensen))
    factoren.push(isKindMetDossier(beeld, laag) ? factor('minderjarig') : factor('minderjarig_gewoon'));
  if (isKwetsbaar(beeld.mensen, 'onbekend')) factoren.push(factor('kwetsbaar'));
  if (heeftOmstandigheid) factoren.push(factor('omstandigheid'));
  return factoren;
}

/** Protocol §4 fase 3: "gegevens van heel veel betrokkenen". Ordinary data of many people stay ordinary. */
export const veelMensen =
  ({ aantal }: Beeld, drempel: number): Stap =>
  ([laag, hoog]) => {
    const [min, max] = aantal ?? [0, 0];
    const metVeel = (van: number, aantalMensen: number) =>
      van === 2 && aantalMensen >= drempel ? ZWAARST : van;
    // Nobody knows the highest number: then it is asked, but does not by itself make the data worse.
    const hoogsteAantal = Number.isFinite(max) ? max : min;
    return {
      bereik: [metVeel(laag, min), metVeel(hoog, hoogsteAantal)],
      factoren: min >= drempel ? [factor('veel_mensen')] : [],
    };
  };
