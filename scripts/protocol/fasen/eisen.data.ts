import type { Incident } from '../../../schemas/incident.ts';
import { maaktAf, onvolledigeMelding } from '../ap-melding.ts';
import type { Verdict } from '../beslisboom/wandel.ts';
import { kanOnsDatalekZijn } from '../beslisboom/wandel.ts';
import {
  eigenMelding as eigen,
  heeft,
  isFgIngelicht,
  isSignaalVanBuiten,
  laatsteBeoordeling,
  weet,
} from '../bij-incident.ts';
import type { FaseId } from './fasen.data.ts';

/** What a phase looks at: the incident, and what comes out for it. */
interface Stuk {
  readonly incident: Incident;
  readonly uitkomst: Verdict;
}

/** Something that a phase needs. */
export interface Eis {
  readonly fase: FaseId;
  /** Field to fill in. */
  readonly veld: string;
  /** Who owes it. */
  readonly rol: 'privacy_officer' | 'ontdekker' | 'technicus' | 'cvb' | 'fg' | 'communicatie';
  /** What is missing, to be read after "Nog nodig:". */
  readonly wat: string;
  /** Is it needed for this incident? Always, when absent. */
  readonly als?: (stuk: Stuk) => boolean;
  readonly is: (stuk: Stuk) => boolean;
}

const laatste = ({ incident }: Stuk) => laatsteBeoordeling(incident);
const isDatalek = ({ uitkomst }: Stuk) => uitkomst.datalek !== 'nee';
/** Only when it is certain that nothing happened is there nothing to take stock of. */
const isIncident = ({ uitkomst }: Stuk) => uitkomst.code !== 'U0';
const isVanOns = ({ uitkomst }: Stuk) => kanOnsDatalekZijn(uitkomst);
const isNietVanOns = (stuk: Stuk) => !isVanOns(stuk);
const isBuiten = ({ incident }: Stuk) => isSignaalVanBuiten(incident);

/** Does the last judgement say that the AP is notified? Without a judgement nobody knows yet. */
const moetMelden = (stuk: Stuk) =>
  isVanOns(stuk) && laatste(stuk)?.ap?.antwoord !== 'nee' && stuk.uitkomst.ap !== 'nee';
const moetInformeren = (stuk: Stuk) => {
  const antwoord = laatste(stuk)?.betrokkenen?.antwoord;
  return antwoord === undefined ? stuk.uitkomst.betrokkenen !== 'nee' : antwoord !== 'nee';
};
const eigenMelding = ({ incident }: Stuk) => eigen(incident);
const isTechnisch = ({ incident }: Stuk) => incident.herstel?.technisch === 'ja';

/** What each phase needs, in order. Vindplaats per phase: `fasen.data.ts`. */
export const eisen: readonly Eis[] = [
  {
    fase: 'ontdekken',
    veld: 'tijdlijn.kennisname',
    rol: 'privacy_officer',
    wat: 'het moment waarop iemand van ons het wist',
    is: ({ incident }) => weet(incident.tijdlijn.kennisname),
  },
  {
    fase: 'ontdekken',
    veld: 'ontdekking.herkomst',
    rol: 'ontdekker',
    wat: 'van wie het eerste bericht kwam',
    is: ({ incident }) => weet(incident.ontdekking?.herkomst),
  },
  {
    fase: 'ontdekken',
    veld: 'tijdlijn.bij_meldpunt',
    rol: 'privacy_officer',
    wat: 'wanneer het bij het meldpunt binnenkwam',
    is: ({ incident }) => weet(incident.tijdlijn.bij_meldpunt),
  },
  {
    fase: 'ontdekken',
    veld: 'ontdekking.bron_onderzocht',
    rol: 'privacy_officer',
    wat: 'of de bron van het signaal van buiten is onderzocht',
    als: isBuiten,
    is: ({ incident }) => weet(incident.ontdekking?.bron_onderzocht),
  },
  {
    fase: 'inventariseren',
    veld: 'aard',
    rol: 'privacy_officer',
    wat: 'de aard van het incident',
    als: isIncident,
    is: ({ incident }) => incident.aard !== undefined,
  },
  {
    fase: 'inventariseren',
    veld: 'tijdlijn.inbreuk_begin',
    rol: 'technicus',
    wat: 'wanneer de inbreuk begon, of onbekend',
    als: isIncident,
    is: ({ incident }) => incident.tijdlijn.inbreuk_begin !== undefined,
  },
  {
    fase: 'inventariseren',
    veld: 'feiten.persoonsgegevens',
    rol: 'ontdekker',
    wat: 'of er persoonsgegevens bij betrokken zijn',
    als: isIncident,
    is: ({ incident }) => weet(incident.feiten?.persoonsgegevens) || heeft(incident.feiten?.gegevens),
  },
  {
    fase: 'inventariseren',
    veld: 'feiten.aantasting',
    rol: 'technicus',
    wat: 'of gegevens gezien, veranderd of weg zijn',
    als: isIncident,
    is: ({ incident }) => Object.values(incident.feiten?.aantasting ?? {}).some((each) => weet(each)),
  },
  {
    fase: 'inventariseren',
    veld: 'feiten.gegevens',
    rol: 'ontdekker',
    wat: 'welke soorten gegevens het zijn',
    als: isDatalek,
    is: ({ incident }) =>
      heeft(incident.feiten?.gegevens) ||
      (incident.groepen ?? []).some((each) => heeft(each.afwijkende_feiten?.gegevens)),
  },
  {
    fase: 'inventariseren',
    veld: 'groepen',
    rol: 'ontdekker',
    wat: 'om welke groepen mensen het gaat',
    als: isDatalek,
    is: ({ incident }) => heeft(incident.groepen),
  },
  {
    fase: 'inventariseren',
    veld: 'aantal_betrokkenen',
    rol: 'ontdekker',
    wat: 'om hoeveel mensen het gaat, desnoods geschat of onbekend',
    als: isDatalek,
    is: ({ incident }) =>
      incident.aantal_betrokkenen !== undefined ||
      (incident.groepen ?? []).some(
        (each) => each.aantal_eigen !== undefined || each.aantal_totaal !== undefined,
      ),
  },
  {
    fase: 'inventariseren',
    veld: 'feiten.in_keten_gedeeld',
    rol: 'privacy_officer',
    wat: 'of deze gegevens in een keten worden gedeeld',
    als: isVanOns,
    is: ({ incident }) => weet(incident.feiten?.in_keten_gedeeld),
  },
  {
    fase: 'inventariseren',
    veld: 'navragen',
    rol: 'privacy_officer',
    wat: 'het antwoord op vragen die nog openstaan',
    is: ({ incident }) => (incident.navragen ?? []).every((each) => weet(each.beantwoord_op)),
  },
  {
    fase: 'beoordelen',
    veld: 'beoordelingen',
    rol: 'privacy_officer',
    wat: 'waarom het geen datalek van ons is, met het bewijs',
    als: isNietVanOns,
    is: (stuk) => laatste(stuk)?.geen_datalek_reden !== undefined || laatste(stuk)?.ap?.reden !== undefined,
  },
  {
    fase: 'beoordelen',
    veld: 'beoordelingen.ap',
    rol: 'privacy_officer',
    wat: 'het oordeel over melden bij de AP, met de reden',
    als: isVanOns,
    is: (stuk) => weet(laatste(stuk)?.ap?.antwoord) && laatste(stuk)?.ap?.reden !== undefined,
  },
  {
    fase: 'beoordelen',
    veld: 'beoordelingen.betrokkenen',
    rol: 'privacy_officer',
    wat: 'het oordeel over informeren van betrokkenen, met de reden',
    als: isVanOns,
    is: (stuk) =>
      weet(laatste(stuk)?.betrokkenen?.antwoord) && laatste(stuk)?.betrokkenen?.reden !== undefined,
  },
  {
    fase: 'beoordelen',
    veld: 'beoordelingen.overleg_cvb',
    rol: 'cvb',
    wat: 'het overleg met het CvB over dit oordeel',
    als: isVanOns,
    is: (stuk) =>
      weet(laatste(stuk)?.overleg_cvb?.moment) || weet(laatste(stuk)?.overleg_cvb?.bekrachtigd_op),
  },
  {
    fase: 'beoordelen',
    veld: 'ingelicht',
    rol: 'privacy_officer',
    wat: 'wanneer de FG over het datalek is ingelicht',
    als: isDatalek,
    is: ({ incident }) => isFgIngelicht(incident),
  },
  {
    fase: 'melden',
    veld: 'meldingen',
    rol: 'privacy_officer',
    wat: 'de melding bij de AP, met moment en nummer',
    als: moetMelden,
    is: (stuk) => {
      const melding = eigenMelding(stuk);
      return (
        melding !== undefined &&
        weet(melding.moment) &&
        (melding.door !== 'wij' || melding.nummer !== 'onbekend')
      );
    },
  },
  {
    fase: 'melden',
    veld: 'meldingen.cvb_ingelicht_op',
    rol: 'privacy_officer',
    wat: 'wanneer het CvB over de melding is ingelicht',
    als: moetMelden,
    is: (stuk) => weet(eigenMelding(stuk)?.cvb_ingelicht_op),
  },
  {
    fase: 'melden',
    veld: 'meldingen.fg_ingelicht_op',
    rol: 'privacy_officer',
    wat: 'wanneer de FG over de melding is ingelicht',
    als: moetMelden,
    is: (stuk) => weet(eigenMelding(stuk)?.fg_ingelicht_op),
  },
  {
    fase: 'melden',
    veld: 'meldingen.volledig',
    rol: 'privacy_officer',
    wat: 'de aanvulling op een voorlopige of onvolledige melding',
    als: ({ incident: { meldingen = [] } }) => onvolledigeMelding(meldingen) >= 0,
    is: ({ incident: { meldingen = [] } }) =>
      meldingen.slice(onvolledigeMelding(meldingen) + 1).some(maaktAf),
  },
  {
    fase: 'repareren',
    veld: 'herstel.technisch',
    rol: 'technicus',
    wat: 'of de oorzaak technisch is',
    als: isIncident,
    is: ({ incident }) => weet(incident.herstel?.technisch),
  },
  {
    fase: 'repareren',
    veld: 'herstel.reden_niet_technisch',
    rol: 'privacy_officer',
    wat: 'waarom de oorzaak niet technisch is',
    als: ({ incident }) => incident.herstel?.technisch === 'nee',
    is: ({ incident }) => incident.herstel?.reden_niet_technisch !== undefined,
  },
  {
    fase: 'repareren',
    veld: 'herstel.verholpen_op',
    rol: 'technicus',
    wat: 'wanneer de oorzaak verholpen is',
    als: isTechnisch,
    is: ({ incident }) => weet(incident.herstel?.verholpen_op),
  },
  {
    fase: 'repareren',
    veld: 'herstel.wat_is_gedaan',
    rol: 'technicus',
    wat: 'wat de technicus heeft gedaan',
    als: isTechnisch,
    is: ({ incident }) => incident.herstel?.wat_is_gedaan !== undefined,
  },
  {
    fase: 'repareren',
    veld: 'herstel.onbegrijpelijk',
    rol: 'technicus',
    wat: 'hoever de gegevens onbegrijpelijk waren',
    als: (stuk) => isTechnisch(stuk) && isVanOns(stuk),
    is: ({ incident }) => weet(incident.herstel?.onbegrijpelijk),
  },
  {
    fase: 'repareren',
    veld: 'maatregelen',
    rol: 'privacy_officer',
    wat: 'de maatregelen, of waarom er geen nodig is',
    als: isVanOns,
    is: ({ incident }) => heeft(incident.maatregelen),
  },
  {
    fase: 'vastleggen',
    veld: 'informeren.ontdekker_op',
    rol: 'privacy_officer',
    wat: 'wanneer de ontdekker een samenvatting van de maatregelen kreeg',
    is: ({ incident }) => weet(incident.informeren?.ontdekker_op),
  },
  {
    fase: 'vastleggen',
    veld: 'afsluiting.document',
    rol: 'privacy_officer',
    wat: 'waar het document Incidentenmelding en -verwerking ligt',
    is: ({ incident }) => incident.afsluiting?.document !== undefined,
  },
  {
    fase: 'informeren',
    veld: 'informeren.rondes',
    rol: 'privacy_officer',
    wat: 'wanneer en hoe de betrokkenen zijn geïnformeerd',
    als: moetInformeren,
    is: ({ incident: { informeren } }) =>
      (informeren?.rondes ?? []).some((each) => weet(each.gedaan_op)) ||
      informeren?.openbare_mededeling !== undefined,
  },
  {
    fase: 'informeren',
    veld: 'informeren.overleg_communicatie',
    rol: 'communicatie',
    wat: 'het overleg met communicatie, of waarom dat niet nodig was',
    als: moetInformeren,
    is: ({ incident }) => incident.informeren?.overleg_communicatie !== undefined,
  },
];
