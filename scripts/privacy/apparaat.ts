import type { Zoeker } from './spoor.ts';
import { zoekPatroon } from './spoor.ts';

const IPV4 =
  /(?<![\p{L}\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\p{L}\d]|\.\d)/gu;
const IPV6 =
  /(?<![\p{L}\d:.])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}|(?:[0-9a-f]{1,4}:){2,7}:)(?![\p{L}\d:])/giu;
const MAC = /(?<![\p{L}\d:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\p{L}\d:-])/giu;
const VERSIE =
  /(?:\bversie|\bversion|\bv\.?|\brelease|\bbuild|\bupdate|\bfirmware|§|\bparagraaf|\bpar\.|\bhoofdstuk|\bartikel|\bart\.)\s*$/i;
/** Addresses that are of no device of a person: this machine, nothing, everybody. */
const VAN_NIEMAND = /^(?:0\.0\.0\.0|127\.|255\.)/;

/** Address of a device in a network. */
export const netwerkadres: Zoeker = (tekst) => [
  ...zoekPatroon(tekst, IPV4, 'netwerkadres', ({ waarde, voor }) =>
    VERSIE.test(voor) || VAN_NIEMAND.test(waarde) ? undefined : 'waarschijnlijk',
  ),
  ...zoekPatroon(tekst, IPV6, 'netwerkadres', () => 'waarschijnlijk'),
  ...zoekPatroon(tekst, MAC, 'netwerkadres', () => 'waarschijnlijk'),
];

const LABEL =
  /(?<![\p{L}])(?:gebruikersnaam|inlognaam|loginnaam|accountnaam|username|login)\s*(?:is|was|:|=)\s*["'`]?(?<waarde>[\p{L}\d][\p{L}\d._@-]{2,40})/giu;
const GUID = /(?<![0-9a-f-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9a-f-])/giu;
const VAN_GEBRUIKER = /(?:gebruiker|user|account|object-?id|leerling|medewerker|profiel)[^.\n]{0,40}$/i;
const GEEN_ACCOUNT = /^(?:onbekend|admin|administrator|beheerder|root|gast|guest|geen|niet|van|de|het|een)$/i;

/** Name or identifier of somebody's account. */
export const account: Zoeker = (tekst) => [
  ...zoekPatroon(tekst, LABEL, 'account', ({ waarde }) =>
    GEEN_ACCOUNT.test(waarde) ? undefined : 'waarschijnlijk',
  ),
  ...zoekPatroon(tekst, GUID, 'account', ({ voor }) =>
    VAN_GEBRUIKER.test(voor) ? 'waarschijnlijk' : undefined,
  ),
];

/** Three parts of letters and digits, as every number plate of the Netherlands since 1951 has them. */
const KENTEKEN =
  /(?<![\p{L}\d-])(?=[\dA-Z-]*\d)(?=[\dA-Z-]*[A-Z])(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{2,3}|\d{2,3})-(?:[A-Z]{1,3}|\d{1,3})(?![\p{L}\d-])/gu;
const OVER_VOERTUIG =
  /kenteken|nummerplaat|nummerbord|\bauto\b|auto's|autos|scooter|brommer|\bmotor\b|voertuig|\bbus(?:je)?\b/i;

/** Number plate of a vehicle, where the text is about one: other codes look just like it. */
export const kenteken: Zoeker = (tekst) =>
  zoekPatroon(tekst, KENTEKEN, 'kenteken', ({ voor, na }) => {
    if (/kenteken|nummer(?:plaat|bord)/i.test(voor)) return 'zeker';
    return OVER_VOERTUIG.test(voor) || OVER_VOERTUIG.test(na) ? 'waarschijnlijk' : undefined;
  });
