import type {
  Incidentklokregel,
  Incidentregel,
  Klokregel,
  Leverancierregel,
  Regel,
  Registerklokregel,
  Registerregel,
  Veldregel,
} from '../regel.ts';
import { aantalMinMax } from './aantal-min-max.ts';
import { afwijkingVanProtocol } from './afwijking-van-protocol.ts';
import { andereInstantiesBericht } from './andere-instanties-bericht.ts';
import { andereVerantwoordelijkeWeetHet } from './andere-verantwoordelijke-weet-het.ts';
import { bereikKlopt } from './bereik-klopt.ts';
import { berichtIsVolledig } from './bericht-is-volledig.ts';
import { cijfersKloppen } from './cijfers-kloppen.ts';
import { communicatieGeraadpleegd } from './communicatie-geraadpleegd.ts';
import { cvbBeslistOverPers } from './cvb-beslist-over-pers.ts';
import { cvbBetrokken } from './cvb-betrokken.ts';
import { cvbKeurtOvereenkomstGoed } from './cvb-keurt-overeenkomst-goed.ts';
import { eigenMeldingMetNummer } from './eigen-melding-met-nummer.ts';
import { feitenSprekenElkaarNietTegen } from './feiten-spreken-elkaar-niet-tegen.ts';
import { fgAdviesGevolgdOfReden } from './fg-advies-gevolgd-of-reden.ts';
import { fgGeinformeerd } from './fg-geinformeerd.ts';
import { geenDatalekMetReden } from './geen-datalek-met-reden.ts';
import { gevolgenBijOordeel } from './gevolgen-bij-oordeel.ts';
import { groepBekend } from './groep-bekend.ts';
import { herhalingInKwartaal } from './herhaling-in-kwartaal.ts';
import { idIsBestandsnaam } from './id-is-bestandsnaam.ts';
import { idUniek } from './id-uniek.ts';
import { incidentBekend } from './incident-bekend.ts';
import { intrekkingMetReden } from './intrekking-met-reden.ts';
import { jaarVanKenmerk } from './jaar-van-kenmerk.ts';
import { jaaranalyseOpTijd } from './jaaranalyse-op-tijd.ts';
import { jaaranalyseVastgelegd } from './jaaranalyse-vastgelegd.ts';
import { kennisnameMetReden } from './kennisname-met-reden.ts';
import { ketenGewaarschuwd } from './keten-gewaarschuwd.ts';
import { lateMeldingMetReden } from './late-melding-met-reden.ts';
import { leerlingenZijnMinderjarig } from './leerlingen-zijn-minderjarig.ts';
import { leverancierBekend } from './leverancier-bekend.ts';
import { leverancierMetOvereenkomst } from './leverancier-met-overeenkomst.ts';
import { leverancierOpTijd } from './leverancier-op-tijd.ts';
import { maatregelBekend } from './maatregel-bekend.ts';
import { maatregelWerkte } from './maatregel-werkte.ts';
import { maatregelenBijDatalek } from './maatregelen-bij-datalek.ts';
import { melderMetVolmacht } from './melder-met-volmacht.ts';
import { meldingGehoordDoorCvbEnFg } from './melding-gehoord-door-cvb-en-fg.ts';
import { meldingNaKennisname } from './melding-na-kennisname.ts';
import { momentBestaat } from './moment-bestaat.ts';
import { momentNederlandseTijd } from './moment-nederlandse-tijd.ts';
import { momentopnameKlopt } from './momentopname-klopt.ts';
import { naSluitenHeropenen } from './na-sluiten-heropenen.ts';
import { nietBereiktOpnieuwGeprobeerd } from './niet-bereikt-opnieuw-geprobeerd.ts';
import { nietInDeToekomst } from './niet-in-de-toekomst.ts';
import { nietLangerBewaard } from './niet-langer-bewaard.ts';
import { oordeelEnFeitenBotsen } from './oordeel-en-feiten-botsen.ts';
import { oordeelVolgtDeBeslisboom } from './oordeel-volgt-de-beslisboom.ts';
import { opTijdGeregistreerd } from './op-tijd-geregistreerd.ts';
import { opTijdVoorlopigMelden } from './op-tijd-voorlopig-melden.ts';
import { opdrachtVanDeAp } from './opdracht-van-de-ap.ts';
import { openbareMededelingBijOnevenredig } from './openbare-mededeling-bij-onevenredig.ts';
import { organisatieAanwezig } from './organisatie-aanwezig.ts';
import { oudersOnder16 } from './ouders-onder-16.ts';
import { protocolOpTijdGeevalueerd } from './protocol-op-tijd-geevalueerd.ts';
import { redenenBijElkOordeel } from './redenen-bij-elk-oordeel.ts';
import { regelsVastgesteld } from './regels-vastgesteld.ts';
import { rolhouderBekend } from './rolhouder-bekend.ts';
import { signaalVanBuitenOnderzocht } from './signaal-van-buiten-onderzocht.ts';
import { sleutelUniek } from './sleutel-uniek.ts';
import { sluitenAlsAllesErIs } from './sluiten-als-alles-er-is.ts';
import { spoedBekrachtigd } from './spoed-bekrachtigd.ts';
import { spoedMetReden } from './spoed-met-reden.ts';
import { technicusLegtVast } from './technicus-legt-vast.ts';
import { terugblikOpNietMelden } from './terugblik-op-niet-melden.ts';
import { uitsluitenMetBewijs } from './uitsluiten-met-bewijs.ts';
import { verwijstNietNaarZichzelf } from './verwijst-niet-naar-zichzelf.ts';
import { vestigingBekend } from './vestiging-bekend.ts';
import { volgordeVanMomenten } from './volgorde-van-momenten.ts';
import { wettelijkeRedenOnderbouwd } from './wettelijke-reden-onderbouwd.ts';
import { zesPuntenAfgesproken } from './zes-punten-afgesproken.ts';

/** Rules about the moments, references and numbers of any file (step 8). */
export const veldregels: readonly Veldregel[] = [
  momentBestaat,
  momentNederlandseTijd,
  volgordeVanMomenten,
  aantalMinMax,
  vestigingBekend,
  rolhouderBekend,
  leverancierBekend,
  incidentBekend,
  groepBekend,
];

/** Rules about one incident that look at content alone (step 8). */
export const incidentregels: readonly Incidentregel[] = [
  idIsBestandsnaam,
  jaarVanKenmerk,
  meldingNaKennisname,
  lateMeldingMetReden,
  maatregelBekend,
  verwijstNietNaarZichzelf,
  redenenBijElkOordeel,
  oordeelVolgtDeBeslisboom,
  oordeelEnFeitenBotsen,
  kennisnameMetReden,
  signaalVanBuitenOnderzocht,
  leverancierOpTijd,
  leverancierMetOvereenkomst,
  melderMetVolmacht,
  fgGeinformeerd,
  fgAdviesGevolgdOfReden,
  cvbBetrokken,
  spoedMetReden,
  spoedBekrachtigd,
  communicatieGeraadpleegd,
  oudersOnder16,
  berichtIsVolledig,
  bereikKlopt,
  nietBereiktOpnieuwGeprobeerd,
  openbareMededelingBijOnevenredig,
  cvbBeslistOverPers,
  maatregelenBijDatalek,
  technicusLegtVast,
  meldingGehoordDoorCvbEnFg,
  eigenMeldingMetNummer,
  intrekkingMetReden,
  andereInstantiesBericht,
  ketenGewaarschuwd,
  sluitenAlsAllesErIs,
  naSluitenHeropenen,
  leerlingenZijnMinderjarig,
  afwijkingVanProtocol,
  feitenSprekenElkaarNietTegen,
  uitsluitenMetBewijs,
  geenDatalekMetReden,
  opdrachtVanDeAp,
  wettelijkeRedenOnderbouwd,
  andereVerantwoordelijkeWeetHet,
  opTijdGeregistreerd,
  gevolgenBijOordeel,
];

/** Rules about any file that need the clock (step 9). */
export const klokregels: readonly Klokregel[] = [nietInDeToekomst];

/** Rules about the agreements with a supplier (step 8). */
export const leverancierregels: readonly Leverancierregel[] = [
  zesPuntenAfgesproken,
  cvbKeurtOvereenkomstGoed,
];

/** Rules about one incident that need the clock (step 9). */
export const incidentklokregels: readonly Incidentklokregel[] = [
  opTijdVoorlopigMelden,
  terugblikOpNietMelden,
  nietLangerBewaard,
];

/** Rules about the register as a whole that need the clock (step 9). */
export const registerklokregels: readonly Registerklokregel[] = [
  protocolOpTijdGeevalueerd,
  jaaranalyseOpTijd,
];

/** Rules about the register as a whole (step 8). */
export const registerregels: readonly Registerregel[] = [
  organisatieAanwezig,
  idUniek,
  sleutelUniek,
  momentopnameKlopt,
  cijfersKloppen,
  jaaranalyseVastgelegd,
  herhalingInKwartaal,
  maatregelWerkte,
  regelsVastgesteld,
];

/** Every rule, for what it says of itself. */
export const alleRegels: readonly Regel[] = [
  ...veldregels,
  ...incidentregels,
  ...klokregels,
  ...leverancierregels,
  ...incidentklokregels,
  ...registerregels,
  ...registerklokregels,
];
