/** Sentences about YAML that cannot be read: what is there, and what to do. */

export const RULE = 'yaml-leesbaar';
export const QUOTE = 'Zet de hele waarde tussen aanhalingstekens ("…").';
export const INDENT =
  'Deze regel begint te ver naar links of naar rechts. Zet velden van dezelfde groep precies onder elkaar, twee spaties per trede.';
export const TAG = `Hier staat een uitroepteken (!) aan het begin van een waarde; dat heeft in YAML een eigen betekenis. ${QUOTE}`;
export const AMPERSAND = `Hier staat een & aan het begin van een waarde; dat heeft in YAML een eigen betekenis, en het woord erachter zou verdwijnen. ${QUOTE}`;
export const TWICE = 'Dit veld staat er twee keer. Laat er één staan.';
export const BLOCKS = 'Er staat meer dan één blok met velden. Alleen één blok tussen twee regels --- mag.';
export const STAR = `Hier staat een sterretje (*) aan het begin van een waarde; dat is een verwijzing, en die leest het register niet. ${QUOTE}`;
export const NO_FIELD =
  'Deze regel is geen veld: waarde. Ontbreekt de dubbele punt met een spatie erachter, of hoort de regel verder in te springen?';
export const GENERAL =
  'De velden zijn hier niet te lezen. Kijk of elke regel de vorm veld: waarde heeft en goed inspringt.';

export const QUESTION =
  'Een vraagteken alleen is geen waarde. Weet u het niet, schrijf dan onbekend of laat het veld weg.';
export const AFTER_QUOTE =
  "Na het sluitende aanhalingsteken staat nog tekst. Gebruik binnen de waarde geen dubbele aanhalingstekens, of zet de hele waarde tussen enkele ('…').";
export const STRANGE_BLANK =
  'Deze regel begint met een bijzondere spatie, zoals uit Word of van een webpagina. Haal haar weg en typ gewone spaties.';
