import { dagVan } from '../../../scripts/protocol/kalender/tekst.ts';
import { parseInstant } from '../../../scripts/protocol/moment.ts';
import { countText, wordOf } from '../../../scripts/weergave/text.ts';
import type { BewijsSleutel } from './normenkader.data.ts';
import type { Bewijs, NormInvoer, Oordeel } from './normenkader-bewijs.ts';
import { bewijs, echte, vanGeheel, vanText } from './normenkader-bewijs.ts';

/** What was done beside the incidents themselves, so that somebody can account for them. */

type Register = NormInvoer['register'];

/** What was compared, explained and discussed stands in the analysis of its year. */
const JAARANALYSE = '/jaaranalyse.html';

/** Done in the year before the clock, done longer ago, or never. What is older says little of now. */
function recent(dagen: readonly string[], { nu }: Register): Oordeel {
  const grens = dagVan(nu).subtract({ years: 1 });
  if (dagen.length === 0) return 'niet te zien';
  return dagen.some((dag) => Temporal.PlainDate.compare(dag, grens) >= 0) ? 'laat zien' : 'deels';
}

const laatste = (dagen: readonly string[]) => [...dagen].sort().at(-1);

function afstemmingen(register: Register): Bewijs {
  const alle = register.organisatie?.afstemmingen ?? [];
  const dagen = alle.map(({ gedaan_op }) => gedaan_op);
  return bewijs({
    wat: 'Vergelijkingen met waar incidenten ook binnenkomen',
    cijfer:
      alle.length === 0
        ? 'niet vergeleken'
        : `${countText(alle.length, 'vergelijking', 'vergelijkingen')}, de laatste op ${laatste(dagen)}`,
    oordeel: recent(dagen, register),
    naar: JAARANALYSE,
    regels: alle.map(
      ({ bron, van, tot, gevonden, ontbraken }) =>
        `${wordOf(bron)}, ${van} tot en met ${tot}: ${gevonden ?? 'onbekend'} gevonden, ${ontbraken ?? 'onbekend'} ontbraken`,
    ),
    doen: 'Vergelijk elk jaar het register met de postbus, de helpdesk en wat leveranciers lieten weten; zet het bij afstemmingen.',
  });
}

function bewustwording(register: Register): Bewijs {
  const alle = register.organisatie?.bewustwording ?? [];
  const dagen = alle.map(({ dag }) => dag);
  return bewijs({
    wat: 'Uitleg over incidenten herkennen en doorgeven',
    cijfer:
      alle.length === 0
        ? 'geen uitleg vastgelegd'
        : `${countText(alle.length, 'keer', 'keer')} uitleg, de laatste op ${laatste(dagen)}`,
    oordeel: recent(dagen, register),
    naar: JAARANALYSE,
    regels: alle.map(({ dag, wat, voor_wie }) => `${dag}: ${wat} (${voor_wie})`),
    doen: 'Geef elk jaar uitleg, en zet bij bewustwording wat er is gedaan en voor wie.',
  });
}

function medewerkers({ organisatie }: Register): Bewijs {
  const dag = organisatie?.medewerkers_ingelicht_op;
  return bewijs({
    wat: 'Of de medewerkers van dit register weten',
    cijfer: dag === undefined ? 'geen dag vastgelegd' : `ingelicht op ${dag}`,
    oordeel: dag === undefined ? 'niet te zien' : 'laat zien',
    naar: '/gegevens.html',
    doen: 'Licht de medewerkers in, en leg de dag vast bij medewerkers_ingelicht_op.',
  });
}

/** Only years of which the analysis is due: the year that still runs asks nothing. */
function jaaranalyses({ termijnen }: Register): Bewijs {
  const nodig = termijnen.filter(
    ({ soort, state }) =>
      soort === 'jaaranalyse' && (state === 'gehaald' || state === 'gehaald-laat' || state === 'over'),
  );
  const gedaan = nodig.filter(({ state }) => state !== 'over');
  const woord = { gehaald: 'op tijd besproken', 'gehaald-laat': 'later besproken', over: 'niet vastgelegd' };
  return bewijs({
    wat: 'Jaaranalyses, met het CvB besproken',
    cijfer:
      nodig.length === 0
        ? 'nog geen jaar waarover een analyse klaar moest zijn'
        : `${vanText(gedaan.length, nodig.length, 'jaar', 'jaren')} besproken`,
    oordeel: vanGeheel(gedaan.length, nodig.length),
    naar: JAARANALYSE,
    regels: nodig.map(({ id, state }) => `over ${id.split(':')[1]}: ${woord[state as keyof typeof woord]}`),
    doen: 'Bespreek elk jaar de jaaranalyse met het CvB, en leg de dag vast bij jaaranalyses.',
  });
}

/** Incidents that were played, as the register has them. */
function oefeningen(register: Register): Bewijs {
  const alle = register.incidenten.filter(({ value }) => value.oefening === 'ja');
  const dagen = alle.flatMap(({ value }) => {
    const moment = parseInstant(value.tijdlijn.kennisname);
    return moment ? [dagVan(moment).toString()] : [];
  });
  const oordeel = recent(dagen, register);
  return bewijs({
    wat: 'Oefeningen met een verzonnen incident',
    cijfer:
      alle.length === 0
        ? 'nog niet geoefend'
        : `${countText(alle.length, 'oefening', 'oefeningen')}${dagen.length === 0 ? '' : `, de laatste op ${laatste(dagen)}`}`,
    // Of an exercise without a day it is not known whether it was recent.
    oordeel: alle.length > 0 && oordeel === 'niet te zien' ? 'deels' : oordeel,
    naar: '/oefenen.html',
    regels: alle.map(({ value }) => `${value.id}: ${value.titel}`),
    doen: 'Speel elk jaar een oefening, en zet haar in het register met oefening: ja.',
  });
}

/** Decisions that were approved before they came into the register, as Git has them: the one that needs the history. */
export function goedkeuringen({ register, versies }: NormInvoer): Bewijs {
  const beoordeeld = echte(register).filter(({ value }) => (value.beoordelingen ?? []).length > 0);
  const goed = beoordeeld.filter(({ value }) =>
    versies.get(value.id)?.some(({ vastlegging }) => (vastlegging?.goedkeuringen ?? []).length > 0),
  );
  return bewijs({
    wat: 'Goedkeuring door het CvB, in de geschiedenis van het register',
    cijfer:
      beoordeeld.length === 0
        ? 'nog geen incident met een oordeel'
        : versies.size === 0
          ? 'de geschiedenis is hier niet te lezen'
          : `${vanText(goed.length, beoordeeld.length, 'beoordeeld incident', 'beoordeelde incidenten')} met een goedkeuring`,
    oordeel: vanGeheel(goed.length, beoordeeld.length),
    naar: '/handleiding/cvb.html',
    doen: 'Laat elk oordeel als voorstel binnenkomen, en laat het CvB het daar goedkeuren.',
  });
}

/** What was done beside the incidents, by key. */
export const verantwoording = {
  afstemmingen,
  bewustwording,
  medewerkers,
  jaaranalyses,
  oefeningen,
} satisfies Partial<Record<BewijsSleutel, (register: Register) => Bewijs>>;
