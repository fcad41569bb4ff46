import type { Incident } from '../../../schemas/incident.ts';
import { ALLE, bekend } from '../../protocol/beeld.ts';
import { openVragen } from '../../protocol/beslisboom/open.ts';
import { zin } from '../../protocol/beslisboom/zin.ts';
import { laatsteBeoordeling } from '../../protocol/bij-incident.ts';
import type { TermijnSoort } from '../../protocol/termijnen/termijnen.data.ts';
import { gat } from '../gat.ts';
import type { Waarden } from '../sjabloon.ts';
import { ADVIES, gevraagdAanFg, padVan } from './fg.ts';
import { inHetKort } from './kort.ts';
import type { Stuk } from './stuk.ts';
import { lopend, termijnRijen } from './termijnen.ts';

/** What the board is asked, why, until when, and what happens when it does nothing (protocol §4 fase 3 and 4, §6). */
export const voorCvb = (stuk: Stuk): Waarden => ({
  ...kern(stuk),
  advies_fg: adviesFg(stuk.incident),
  gevraagd: gevraagd(stuk),
  als_er_niets_gebeurt: lopend(stuk)
    .flatMap(({ soort }) => GEVOLG[soort] ?? [])
    .filter(isEerste),
});

/** What the FG hears of every datalek (protocol §4 rol 4), with the hash that fixes what was known when. */
export function voorFg(stuk: Stuk): Waarden {
  const { beslissing } = stuk.beoordeeld;
  return {
    ...kern(stuk),
    pad: padVan(stuk),
    gevraagd: gevraagdAanFg(stuk.incident),
    open_vragen: openVragen(stuk.incident, beslissing.regels, beslissing).map(({ vraag, rol, groep }) => ({
      vraag: groep === ALLE ? vraag : `${vraag} (groep ${groep})`,
      wie: ROL[rol],
    })),
    hoofd_hash: stuk.hoofdHash ?? gat('het controlegetal van de laatste stand van het register'),
  };
}

const ROL = {
  privacy_officer: 'Privacy Officer',
  technicus: 'technicus',
  ontdekker: 'ontdekker',
  leverancier: 'leverancier',
  fg: 'FG',
  cvb: 'CvB',
} as const;

const kern = (stuk: Stuk): Waarden => ({
  titel: stuk.incident.titel,
  uitkomst: hoofdletter(zin(stuk.beoordeeld.beslissing.uitkomst)),
  oordeel: oordeel(stuk.incident),
  termijnen: termijnRijen(stuk),
  ...inHetKort(stuk),
});

const hoofdletter = (tekst: string) => tekst.slice(0, 1).toUpperCase() + tekst.slice(1);
const isEerste = <T>(each: T, index: number, alle: readonly T[]) => alle.indexOf(each) === index;

const AP = {
  ja: 'melden bij de AP',
  voorlopig_ja: 'voorlopig melden bij de AP',
  nee: 'niet melden bij de AP',
} as const;
const BETROKKENEN = {
  ja: 'de betrokkenen informeren',
  openbaar: 'de betrokkenen informeren met een openbare mededeling',
  later: 'de betrokkenen later informeren',
  vrijwillig: 'de betrokkenen uit eigen keuze informeren',
  nee: 'de betrokkenen niet informeren',
} as const;

function oordeel(incident: Incident): string[] {
  const laatste = laatsteBeoordeling(incident);
  if (!laatste) return ['Er is nog geen oordeel. De uitkomst hierboven volgt alleen uit de feiten.'];
  const { ap, betrokkenen, geen_datalek_reden } = laatste;
  const delen = [
    ...(geen_datalek_reden === undefined ? [] : [`Geen datalek: ${geen_datalek_reden}`]),
    ...met(AP[bekend(ap?.antwoord) ?? ('' as 'ja')], ap?.reden),
    ...met(BETROKKENEN[bekend(betrokkenen?.antwoord) ?? ('' as 'ja')], betrokkenen?.reden),
  ];
  return delen.length > 0 ? delen : [gat('het oordeel, met de reden (veld beoordelingen)')];
}

const met = (wat: string | undefined, reden: string | undefined): string[] =>
  wat === undefined ? [] : [`${hoofdletter(wat)}: ${reden ?? gat(`waarom ${wat}`)}`];

function adviesFg(incident: Incident): string {
  const advies = laatsteBeoordeling(incident)?.advies_fg;
  const [melden, informeren] = [bekend(advies?.melden), bekend(advies?.informeren)];
  if (!melden && !informeren) return 'Het advies van de FG staat nog niet in het register.';
  const kort = `Melden: ${melden ? ADVIES[melden] : 'onbekend'}. Informeren: ${informeren ? ADVIES[informeren] : 'onbekend'}.`;
  return advies?.advies === undefined ? kort : `${kort} ${advies.advies}`;
}

function gevraagd({ incident, beoordeeld }: Stuk): string[] {
  const laatste = laatsteBeoordeling(incident);
  const ontbreekt = beoordeeld.fasen.flatMap((fase) => fase.ontbreekt).filter(({ rol }) => rol === 'cvb');
  const isSpoed =
    laatste?.overleg_cvb?.vooraf === 'nee' && bekend(laatste.overleg_cvb.bekrachtigd_op) === undefined;
  const persOpen =
    beoordeeld.beslissing.uitkomst.betrokkenen !== 'nee' &&
    bekend(incident.informeren?.pers?.persbericht) === undefined;
  const open = openVragen(incident, beoordeeld.beslissing.regels, beoordeeld.beslissing);
  const vragen = [
    ...(ontbreekt.length === 0
      ? []
      : [
          laatste
            ? 'Bent u het eens met het oordeel hieronder?'
            : 'Denk mee over het oordeel: het CvB is verantwoordelijk en wordt betrokken (protocol §4 fase 3).',
        ]),
    ...(laatste?.overleg_cvb?.uitkomst === 'niet_akkoord'
      ? ['U was het niet eens met het oordeel. De termijn loopt door: wat moet er nu gebeuren, en waarom?']
      : []),
    ...(isSpoed ? ['Bekrachtigt u wat er met spoed en zonder overleg vooraf is gedaan?'] : []),
    ...open.filter(({ rol }) => rol === 'cvb').map(({ vraag }) => vraag),
    ...(persOpen ? ['Komt er een persbericht? Die keuze is aan u (protocol §6).'] : []),
  ];
  return vragen.length > 0 ? vragen : ['Nu niets. Dit bericht is om u op de hoogte te brengen.'];
}

/** What follows when a term passes, by kind of term. */
const GEVOLG: Readonly<Partial<Record<TermijnSoort, string>>> = {
  'ap-72u':
    'Wij melden te laat bij de AP. Bij de melding moet dan staan waarom (AVG art. 33 lid 1), en de AP kan een boete opleggen (AVG art. 83 lid 4).',
  'ap-2wd-ontdekking': 'Wij houden ons niet aan de termijn van het eigen protocol (§4 fase 4).',
  'ap-2wd-besluit': 'Wij houden ons niet aan de termijn van het eigen protocol (§4 fase 4).',
  fg: 'De FG kan niet op tijd adviseren (protocol §4; AVG art. 38 lid 1).',
  betrokkenen:
    'Mensen horen het te laat en kunnen zich niet beschermen. De AP kan ons opdragen hen te informeren (AVG art. 34 lid 4).',
  vervolgmelding: 'De melding bij de AP blijft onvolledig (AVG art. 33 lid 4).',
};
