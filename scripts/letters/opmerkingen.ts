import type { Incident } from '../../schemas/incident.ts';
import { ALLE } from '../protocol/beeld.ts';
import { kanOnsDatalekZijn } from '../protocol/beslisboom/wandel.ts';
import { laatsteBeoordeling, weet } from '../protocol/bij-incident.ts';
import { brieven } from './brieven.data.ts';
import { pastBij } from './groep.ts';
import { wanneer } from './inhoud/datum.ts';
import { verdictBij } from './inhoud/groepsfeiten.ts';
import type { Stuk } from './inhoud/stuk.ts';
import type { Rol } from './inhoud/vragen.ts';
import { overVragen } from './inhoud/vragen.ts';
import { overWoorden } from './opmerkingen-woorden.ts';
import { rondesVan } from './rondes.ts';

/** Words of another group in a letter: nobody should read there what happened to others. */
export function woordenVanAnderen({ incident, beeld }: Stuk, tekst: string): string[] {
  if (beeld.groep === ALLE) return [];
  const woorden = new Set(tekst.toLowerCase().match(/[\p{L}\d-]+/gu));
  return (incident.groepen ?? [])
    .filter(({ sleutel }) => sleutel !== beeld.groep && woorden.has(sleutel))
    .map(
      ({ sleutel }) =>
        `In de brief staat het woord ${sleutel}, en dat is ook een andere groep. Kijk of dat er mag staan.`,
    );
}

/** What the Privacy Officer must know before a letter goes out. It never stands in the letter itself. */
export function opmerkingen(stuk: Stuk): string[] {
  const { brief, incident } = stuk;
  const { soort } = brieven[brief];
  return [
    (soort === 'mensen' || soort === 'pers') && overRol(stuk),
    incident.oefening === 'ja' && 'Dit is een oefening. De brief gaat nergens heen.',
    ...(soort === 'mensen' ? [...overAnderen(stuk), ...overGroep(stuk), ...overBesluit(stuk)] : []),
    soort === 'pers' && overPers(incident),
    ...overWoorden(stuk),
    ...(soort === 'vragen' ? [overVragen(stuk, brief.slice('vragen-'.length) as Rol)] : []),
    brief === 'fg' &&
      stuk.hoofdHash !== undefined &&
      'Leg bij ingelicht vast dat dit bericht is gestuurd, met het controlegetal in hoofd_hash.',
  ].filter((each) => each !== false && each !== undefined);
}

type Omstandigheid = NonNullable<
  NonNullable<NonNullable<Incident['groepen']>[number]['omstandigheden']>[number]
>['soort'];

/** With these a letter to the usual address can harm, or be a new breach. */
const GEVOELIG: readonly Omstandigheid[] = [
  'geheim_adres',
  'persoonsbeveiliging',
  'opvang',
  'jeugdbescherming',
  'gezagsconflict',
];

type Opmerking = string | false | undefined;

/** Who is not the controller writes nobody on its own (AVG art. 33 lid 2, 34 lid 1). */
function overRol(stuk: Stuk): Opmerking {
  const verdict = verdictBij(stuk);
  if (kanOnsDatalekZijn(verdict)) return false;
  const isVanAnder = verdict.mogelijk.some((code) => code === 'U2' || code === 'U2b');
  return `${
    isVanAnder
      ? 'Volgens het register zijn wij niet verantwoordelijk: wie verantwoordelijk is licht in.'
      : 'Volgens de beslisboom is dit geen datalek van ons.'
  } Stuur deze brief niet zonder overleg.`;
}

/** Another organisation that tells the people too: they should hear it once (protocol §3 punt 6). */
const overAnderen = ({ incident, leveranciers }: Stuk): string[] =>
  (incident.organisaties ?? [])
    .filter(({ licht_betrokkenen_in: wie }) => wie === 'die_organisatie' || wie === 'samen')
    .map(({ leverancier, naam }) => leveranciers.get(leverancier ?? '')?.naam ?? naam ?? 'een organisatie')
    .map(
      (naam) =>
        `Volgens het register licht ${naam} de betrokkenen in. Spreek af wie schrijft, zodat mensen één brief krijgen.`,
    );

function overGroep({ brief, incident, beeld }: Stuk): Opmerking[] {
  const groep = (incident.groepen ?? []).find(({ sleutel }) => sleutel === beeld.groep);
  if (!groep) return ['Bij dit incident staat nog geen groep mensen. Vul groepen in.'];
  // Parents live where their child does: what holds for a pupil holds for the letter to them.
  const huis = groep.soort === 'ouder_of_verzorger' ? (incident.groepen ?? []) : [groep];
  const gevoelig = huis
    .flatMap(({ omstandigheden = [] }) => omstandigheden)
    .some(({ soort, aanwezig }) => aanwezig !== 'nee' && GEVOELIG.includes(soort));
  const ronde = rondesVan(incident, beeld.groep).find((each) => each.reden_anders_geadresseerd !== undefined);
  return [
    !pastBij(brief, groep.soort) &&
      `Deze brief is niet bedoeld voor een groep van dit soort (${groep.soort.replaceAll('_', ' ')}).`,
    brief === 'ouders' &&
      'Schrijf ieder die het gezag heeft apart aan, op een eigen adres (protocol §4 fase 2 en 7).',
    groep.soort === 'leerling_leeftijd_onbekend' &&
      'De leeftijd is niet bekend. Onder de 16 gaat de brief naar de ouders, vanaf 16 naar de leerling zelf.',
    brief === 'betrokkene' &&
      groep.soort === 'leerling_onder_16' &&
      'Onder de 16 horen de ouders het. Schrijft u de leerling zelf, leg dan vast waarom en vraag de FG om advies.',
    gevoelig &&
      'Er zijn mensen bij wie een brief op het gewone adres gevaar of een nieuw datalek kan geven (geheim adres, gezag, veiligheid thuis). Bepaal per gezin hoe u hen bereikt, en vraag de FG om advies.',
    ronde !== undefined &&
      'In een ronde staat een reden om het bericht anders te adresseren. Lees die voordat u verstuurt.',
  ];
}

function overBesluit({ incident, beeld, beoordeeld, brief }: Stuk): Opmerking[] {
  const laatste = laatsteBeoordeling(incident);
  const oordelen = (laatste?.groepen ?? []).find(({ groep }) => [beeld.groep, ALLE].includes(groep));
  const antwoord = oordelen?.informeren?.antwoord ?? laatste?.betrokkenen?.antwoord;
  const uitkomst = beoordeeld.beslissing.groepen.find((each) => each.beeld.groep === beeld.groep)?.uitkomst;
  const wacht = wanneer(oordelen?.wettelijke_reden_tot);
  const gedaan = rondesVan(incident, beeld.groep).find(({ gedaan_op }) => weet(gedaan_op));
  const dag = wanneer(gedaan?.gedaan_op);
  return [
    antwoord === 'later' &&
      `Verstuur deze brief nog niet: er is besloten te wachten${wacht ? ` tot en met ${wacht.kaal}` : ''} (UAVG art. 41).`,
    antwoord === 'nee' &&
      'Er is geoordeeld dat deze mensen het niet hoeven te horen. Versturen mag, maar is dan uw eigen keuze.',
    antwoord === undefined &&
      uitkomst?.betrokkenen === 'nee' &&
      'Volgens de beslisboom hoeven deze mensen het niet te horen. Versturen mag, maar is dan uw eigen keuze.',
    brief === 'openbaar' &&
      antwoord !== 'openbaar' &&
      'Een openbare mededeling is er voor als apart bereiken onevenredig veel moeite kost. Dat is hier niet zo geoordeeld.',
    antwoord === undefined && 'Er is nog niet geoordeeld of deze mensen het moeten horen.',
    dag && `Volgens het register is deze groep ${dag.met} al ingelicht.`,
    incident.informeren?.overleg_communicatie === undefined &&
      'Het overleg met de stafmedewerker communicatie staat nog niet in het register (protocol §4 fase 7).',
  ];
}

const overPers = ({ informeren }: Incident): Opmerking =>
  informeren?.pers?.persbericht !== 'ja' &&
  'Het CvB heeft niet voor een persbericht gekozen. Verstuur niets voordat het CvB dat doet (protocol §6).';
