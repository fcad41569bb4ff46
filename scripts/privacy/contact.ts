import { isFunctioneel } from './functioneel.data.ts';
import type { Gevonden, Spoor, Zoeker } from './spoor.ts';
import { zoekPatroon } from './spoor.ts';

const E_MAIL =
  /(?<![\p{L}\d._%+'-])[\p{L}\d._+'-]{1,64}(?:\s?@\s?|%40)(?:[\p{L}\d-]{1,63}\s?\.\s?){1,6}\p{L}{2,24}(?![\p{L}\d])/giu;
/** Written so that machines do not see it: `jan (at) school (punt) nl`. */
/** What every such address has; looked for first, because the pattern itself is slow. */
const IS_VERHULD =
  /[([{<]\s*(?:at|apenstaart(?:je)?|@)\s*[)\]}>]|\sapenstaartje\s| at [\p{L}\d-]+ (?:punt|dot) /iu;
const VERHULD =
  /(?<![\p{L}\d_.-])[\p{L}\d_-]{1,40}(?:\s?[._-]\s?[\p{L}\d_-]{1,40}){0,5}\s?(?:[([{<]\s*(?:at|apenstaart(?:je)?|@)\s*[)\]}>]|\sapenstaartje\s)\s?[\p{L}\d-]{1,60}(?:\s?(?:[([{<]\s?(?:punt|dot)\s?[)\]}>]|\.|\spunt\s|\sdot\s)\s?[\p{L}\d-]{1,40}){1,6}|(?<![\p{L}\d_.-])[\p{L}\d_.-]{1,60} at [\p{L}\d-]{1,60} (?:punt|dot) \p{L}{2,10}/giu;

/** E-mail address of a person; boxes of a function may stand. */
export const eMail: Zoeker = (tekst) => [
  ...(/@|%40/.test(tekst)
    ? zoekPatroon(tekst, E_MAIL, 'e_mailadres', ({ waarde }) =>
        isFunctioneel(waarde.split(/@|%40/)[0]?.trim() ?? '') ? undefined : 'zeker',
      )
    : []),
  ...(IS_VERHULD.test(tekst)
    ? zoekPatroon(tekst, VERHULD, 'e_mailadres', ({ waarde }) =>
        isFunctioneel(waarde.split(/[([{<]|\s/)[0] ?? '') ? undefined : 'zeker',
      )
    : []),
];

const DATUM = '(?!\\(?\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d{2}\\b)';
const T = '[ ./-]{0,3}';
const NUMMER = new RegExp(
  `(?<![\\p{L}\\d+])(?<!\\d[.,/:-])${DATUM}(?:(?:\\+|00)31${T}(?:\\(0\\)${T})?|\\(0\\)${T}|\\(?0(?=[1-9]))(?:6\\)?${T}\\d(?:[ .-]?\\d){7}|[1-9]\\d{1,3}\\)?${T}\\d(?:[ .-]?\\d){4,6})(?![\\p{L}\\d]|[:,/-]\\d)`,
  'gu',
);
/** From abroad: a plus and a country. */
const BUITENLAND =
  /(?<![\p{L}\d+])(?:\+(?!31)|00(?!31)(?=[1-9]))[1-9]\d{0,2}[ .-]?(?:\(0\))?\d(?:[ .-]?\d){6,11}(?![\p{L}\d])/gu;

/** Numbers of companies and services, and of the supervisory authority. */
const VAN_DIENST = /^(?:88|85|800|900|906|909|708888500)/;

const nationaal = (waarde: string) =>
  waarde
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^(?:0031|31(?=\d{9}$)|0)/, '');

function zekerheidTelefoon({ waarde, na }: Gevonden): Spoor['zekerheid'] | undefined {
  const nummer = nationaal(waarde);
  if (!/^[1-9]\d{8}$/.test(nummer) || VAN_DIENST.test(nummer) || /^\s?(?:euro|%)/i.test(na)) return undefined;
  return nummer.startsWith('6') ? 'zeker' : 'waarschijnlijk';
}

/** Dutch telephone number: nine digits behind the zero. Mobile is of a person; a fixed line may be of a school. */
export const telefoon: Zoeker = (tekst, { isVanOrganisatie = false }) => {
  if (isVanOrganisatie) return [];
  return [
    ...zoekPatroon(tekst, NUMMER, 'telefoonnummer', zekerheidTelefoon),
    ...zoekPatroon(tekst, BUITENLAND, 'telefoonnummer', ({ waarde }) =>
      /\d[-./]\d{1,2}[-./](?:19|20)\d\d/.test(waarde) ? undefined : 'waarschijnlijk',
    ),
  ];
};

const POSTCODE = /(?<![\p{L}\d-])[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\d])/gu;
const POSTCODE_KLEIN = /(?<=\bpostcode\W{1,3})[1-9]\d{3}\s?[a-z]{2}(?![\p{L}\d])/giu;
const HUISNUMMER =
  /^\W{0,3}(?:in\s|te\s)?\W{0,3}(?:\p{L}+\W{1,3}){0,3}(?:huis(?:nr|nummer)\.?\s*:?\s*)?\d{1,5}(?:[-\s]?(?:[a-z]{1,3}|bis|hs|\d{1,3}))?(?![\d.:-])/iu;
const STRAAT =
  /(?<![\p{L}\d])(?:Laan|Plein|Weg|Straat|Hof) van (?:de |het |den )?\p{Lu}\p{L}+ \d{1,5}|(?<![\p{L}\d])\p{Lu}[\p{L}'.-]*(?:\s(?:van|de|der|den|het)(?:\s\p{L}+)?)?[\p{L}'.-]*(?:straat|laan|weg|plein|hof|kade|singel|dreef|gracht|dijk|steeg|plantsoen|hoek|markt|pad)(?:\s(?:van|voor)\s(?:de\s|het\s)?\p{Lu}\p{L}+)?\s+\d{1,5}(?:[-\s]?(?:[a-z]|bis|hs|\d{1,3}))?(?![\p{L}\d])/gu;
const IN_TEKST =
  /(?:straat|laan|weg|plein|hof|kade|singel|dreef|gracht|dijk|steeg|plantsoen|markt|pad|huis(?:nr|nummer))\W+(?:\w+\W+){0,2}\d{1,5}|\d{1,5}\s?[a-z]?\W{1,3}$/i;
/** Capitals behind a year that are an abbreviation: `2026 AP`. */
const AFKORTING =
  /^(?:19|20)\d\d\s(?:AP|FG|EU|NL|US|VS|UK|IT|HR|MR|PO|VO|SO|OM|AI|IB|CV|EC|TK|KB|BV|IP|MB|GB|KB|TV|PC|ID|EN|DE)$/;

/** Address: a postcode, certain with the number of a house; or a street with a number. */
export const adres: Zoeker = (tekst, { isVanOrganisatie = false }) => {
  if (isVanOrganisatie) return [];
  const zekerheid = ({ waarde, voor, na }: Gevonden): Spoor['zekerheid'] | undefined => {
    const isJaar =
      /^(?:19|20)\d\d\s/.test(waarde) && !/straat|laan|weg|plein|adres|woon|postcode/i.test(voor);
    if (isJaar) return undefined;
    if (HUISNUMMER.test(na) || IN_TEKST.test(voor.slice(-40)))
      return AFKORTING.test(waarde) ? undefined : 'zeker';
    if (/postcode\W{1,3}$/i.test(voor)) return 'waarschijnlijk';
    return AFKORTING.test(waarde) || !/\s|^\d{4}[A-Z]{2}$/.test(waarde) ? undefined : 'waarschijnlijk';
  };
  return [
    ...zoekPatroon(tekst, POSTCODE, 'adres', zekerheid),
    ...zoekPatroon(tekst, POSTCODE_KLEIN, 'adres', zekerheid),
    ...zoekPatroon(tekst, STRAAT, 'adres', () => 'waarschijnlijk'),
  ];
};
