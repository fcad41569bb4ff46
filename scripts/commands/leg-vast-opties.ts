import { MELDSOORTEN } from '../forms/meldingen.ts';
import { versieIds } from '../forms/versies/versies.ts';
import type { Option } from '../runtime/command.ts';

/** Options of the acts. Which act takes which stands with the act. */
export const daadOpties = {
  moment: {
    type: 'string',
    value: '<moment>',
    help: 'wanneer het is gedaan, zoals "2026-09-11 16:45"; nu neemt de klok',
  },
  verbeter: { type: 'boolean', help: 'vervang wat er al stond' },
  nummer: { type: 'string', value: '<nummer>', help: 'melding: het nummer dat de AP gaf' },
  soort: { type: 'string', value: MELDSOORTEN.join('|'), help: 'melding: anders de eerste' },
  versie: {
    type: 'string',
    value: versieIds.join('|'),
    help: 'melding: welk formulier; anders ap2022',
  },
  volledig: { type: 'string', value: 'ja|nee', help: 'melding: is zij volledig' },
  voorlopig: { type: 'string', value: 'ja|nee', help: 'melding: is zij voorlopig' },
  'reden-later': { type: 'string', value: '<tekst>', help: 'melding: waarom later dan 72 uur' },
  wijziging: { type: 'string', value: '<tekst>', help: 'melding, bij een vervolg: wat is aangevuld' },
  grond: { type: 'string', value: '<grond>', help: 'melding, bij een intrekking: op welke grond' },
  reden: { type: 'string', value: '<tekst>', help: 'melding, bij een intrekking: waarom' },
  rolhouder: { type: 'string', value: '<sleutel>', help: 'melding: sleutel van de rolhouder die meldde' },
  door: {
    type: 'string',
    value: 'wij|leverancier|andere_verantwoordelijke',
    help: 'melding: wie meldde; anders wij',
  },
  leverancier: { type: 'string', value: '<sleutel>', help: 'melding door een leverancier: welke' },
  volmacht: {
    type: 'string',
    value: 'ja|nee|onbekend',
    help: 'melding door een ander: mocht dat namens ons',
  },
  'volmacht-verwijzing': {
    type: 'string',
    value: '<tekst>',
    help: 'melding door een ander: waar dat is afgesproken',
  },
  bron: { type: 'string', value: '<tekst>', help: 'melding door een ander: waaruit dat blijkt' },
  rol: {
    type: 'string',
    value: '<rol>',
    help: 'melding-gehoord: cvb, fg of beide; ingelicht: wie is ingelicht',
  },
  waarover: { type: 'string', value: '<waarover>', help: 'ingelicht: waarover' },
  hoe: { type: 'string', value: '<tekst>', help: 'ingelicht: hoe, of het kenmerk van het bericht' },
  groep: { type: 'string', value: '<sleutel>', help: 'geinformeerd: welke groep, of alle' },
  'gericht-aan': { type: 'string', value: '<wie>', help: 'geinformeerd: wie het bericht kreeg' },
  aantal: { type: 'string', value: '<getal>', help: 'geinformeerd: hoeveel mensen het kregen' },
  middel: { type: 'string', value: '<middelen>', help: 'geinformeerd: hoe; meer dan een met een komma' },
  inhoud: { type: 'string', value: '<tekst>', help: 'geinformeerd: wat erin stond' },
  'niet-bereikt': { type: 'string', value: '<getal>', help: 'geinformeerd: hoeveel niet aankwamen' },
  ronde: { type: 'string', value: '<getal>', help: 'tweede-poging: van de hoeveelste ronde' },
  bereikt: { type: 'string', value: '<getal>', help: 'tweede-poging: hoeveel mensen het toen kregen' },
  vragen: { type: 'string', value: '<getal>', help: 'reacties: hoeveel vragen in totaal' },
  klachten: { type: 'string', value: '<getal>', help: 'reacties: hoeveel klachten in totaal' },
  inzageverzoeken: {
    type: 'string',
    value: '<getal>',
    help: 'reacties: hoeveel verzoeken om inzage in totaal',
  },
  schadeclaims: { type: 'string', value: '<getal>', help: 'reacties: hoeveel claims in totaal' },
  afgehandeld: { type: 'string', value: 'ja|nee|onbekend', help: 'reacties: zijn zij afgehandeld' },
  melden: { type: 'string', value: 'ja|nee|geen_advies', help: 'fg-advies: melden bij de AP' },
  informeren: { type: 'string', value: 'ja|nee|geen_advies', help: 'fg-advies: betrokkenen informeren' },
  advies: { type: 'string', value: '<tekst>', help: 'fg-advies: in de woorden van de FG' },
  wat: { type: 'string', value: '<tekst>', help: 'hersteld: wat er is gedaan' },
} as const satisfies Record<string, Option>;

/** Name of an option of an act. */
export type OptieNaam = keyof typeof daadOpties;
