import type { Beeld } from '../beeld.ts';
import { alsBereik, bekend } from '../beeld.ts';

/** Which of confidentiality, integrity and availability were touched (AVG art. 4 lid 12; AP form §3.1). */

/** Was confidentiality touched? What points that way counts, also when nobody filled in the summary of it. */
export function vertrouwelijkheid({ feiten, aard }: Beeld): 'ja' | 'nee' | 'onbekend' {
  const opgegeven = bekend(feiten.aantasting?.vertrouwelijkheid);
  if (opgegeven !== undefined)
    return opgegeven === 'geen' || opgegeven === 'uitgesloten_met_bewijs' ? 'nee' : 'ja';
  const { inzage, weggehaald, ontvangers = [], verspreiding } = feiten;
  const wijstErop =
    isGezien(feiten) ||
    inzage === 'mogelijk' ||
    isMisschienWeg(feiten) ||
    ontvangers.some(({ soort }) => soort !== 'niemand' && soort !== 'onbekend') ||
    !['geen', 'onbekend', undefined].includes(verspreiding?.omvang) ||
    (aard !== undefined && LEK.has(aard));
  if (wijstErop) return 'ja';
  if (inzage === 'aangetoond_niet' && weggehaald === 'uitgesloten') return 'nee';
  return isVanBuiten(feiten) || !ietsAndersGeraakt(feiten) ? 'onbekend' : 'nee';
}

/** Did somebody see at least some of it? */
export const isGezien = ({ inzage }: Pick<Beeld['feiten'], 'inzage'>): boolean =>
  inzage === 'ja' || inzage === 'enkele_stukken';

/** Were data taken, as far as anybody can tell? */
export const isMisschienWeg = ({ weggehaald }: Beeld['feiten']): boolean =>
  weggehaald === 'mogelijk' || weggehaald === 'waarschijnlijk' || weggehaald === 'vastgesteld';

/** Kinds of event that are about data in the wrong hands. */
const LEK = new Set<string>([
  'e_mail_verkeerde_ontvanger',
  'e_mail_aan_of_cc_in_plaats_van_bcc',
  'post_verkeerde_ontvanger',
  'post_geopend_retour',
  'post_kwijt',
  'autorisatie_verkeerd',
  'netwerkmap_te_breed',
  'apparaat_drager_papier_kwijt_of_gestolen',
  'per_ongeluk_gepubliceerd',
  'verkeerd_dossier',
]);

export const isVanBuiten = ({ oorzaak }: Beeld['feiten']) =>
  oorzaak?.opzet === 'opzet_extern_gericht' || oorzaak?.opzet === 'opzet_extern_ongericht';

/** Keuze: is only something else recorded as touched, and is nobody out to get the data, then these were not. */
const ietsAndersGeraakt = ({ aantasting }: Beeld['feiten']) =>
  [aantasting?.beschikbaarheid, aantasting?.integriteit].some((each) => GERAAKT.has(each ?? ''));
const GERAAKT = new Set(['niet_uit_te_sluiten', 'waarschijnlijk', 'vastgesteld']);

/** Was availability touched? Planned maintenance is not a breach; that question is asked elsewhere. */
export function isBeschikbaarheidGeraakt({ feiten }: Beeld): 'ja' | 'nee' | 'onbekend' {
  const opgegeven = bekend(feiten.aantasting?.beschikbaarheid);
  if (opgegeven !== undefined) return GERAAKT.has(opgegeven) ? 'ja' : 'nee';
  const { dienst_geraakt: dienst, beschikbaarheid = {}, oorzaak } = feiten;
  const wijstErop =
    (bekend(dienst) ?? 'geen') !== 'geen' ||
    beschikbaarheid.hersteld === 'niet' ||
    beschikbaarheid.hersteld === 'deels' ||
    beschikbaarheid.definitief_kwijt === 'alles' ||
    beschikbaarheid.definitief_kwijt === 'deels' ||
    (alsBereik(beschikbaarheid.minuten)?.[0] ?? 0) > 0;
  if (wijstErop) return 'ja';
  return (oorzaak?.aanval ?? []).includes('gijzelsoftware') || !ietsAnders(feiten) ? 'onbekend' : 'nee';
}

/** Keuze: is something else recorded as touched and nothing points to loss, then nothing was lost. */
const ietsAnders = ({ aantasting, inzage, ontvangers = [] }: Beeld['feiten']) =>
  [aantasting?.vertrouwelijkheid, aantasting?.integriteit].some((each) => GERAAKT.has(each ?? '')) ||
  bekend(inzage) !== undefined ||
  ontvangers.length > 0;

/** Was integrity touched? */
export function isIntegriteitGeraakt({ feiten }: Beeld): 'ja' | 'nee' | 'onbekend' {
  const opgegeven = bekend(feiten.aantasting?.integriteit);
  if (opgegeven !== undefined) return GERAAKT.has(opgegeven) ? 'ja' : 'nee';
  const wijziging = bekend(feiten.integriteit?.wijziging);
  if (wijziging !== undefined) return wijziging === 'geen' ? 'nee' : 'ja';
  // Keuze: nothing points to a change, and something else is recorded: then nothing was changed.
  const { aantasting, inzage } = feiten;
  const ietsAnders =
    [aantasting?.vertrouwelijkheid, aantasting?.beschikbaarheid].some((each) => bekend(each) !== undefined) ||
    bekend(inzage) !== undefined;
  return ietsAnders ? 'nee' : 'onbekend';
}
