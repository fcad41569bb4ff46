import { heeftBijzondere, soortenVan } from './gegevens.ts';
import type { Geteld } from './geteld.ts';
import { terugblikVan } from './geteld.ts';
import type { Getal } from './rijen.ts';
import { getal } from './rijen.ts';
import { isOmgekeerd } from './terugblikken.ts';

/** The incidents of a year in the groups that every part counts over. */
export interface Jaargroepen {
  /** All of the year, exercises left out. */
  readonly totaal: readonly Geteld[];
  /** Without what turned out to be no beveiligingsincident. */
  readonly incidenten: readonly Geteld[];
  readonly datalekken: readonly Geteld[];
  readonly gemeld: readonly Geteld[];
  readonly nietGemeld: readonly Geteld[];
  readonly geinformeerd: readonly Geteld[];
  readonly oefeningen: readonly Geteld[];
}

/** @param vanHetJaar the incidents of one year, exercises among them */
export function jaargroepen(vanHetJaar: readonly Geteld[]): Jaargroepen {
  const totaal = vanHetJaar.filter(({ isOefening }) => !isOefening);
  const incidenten = totaal.filter(({ isIncident }) => isIncident);
  return {
    totaal,
    incidenten,
    datalekken: incidenten.filter(({ datalek }) => datalek === 'ja'),
    gemeld: incidenten.filter(({ afloop }) => afloop === 'gemeld'),
    nietGemeld: incidenten.filter(({ afloop }) => afloop === 'niet_gemeld'),
    geinformeerd: incidenten.filter(({ isGeinformeerd }) => isGeinformeerd),
    oefeningen: vanHetJaar.filter(({ isOefening }) => isOefening),
  };
}

/** The single numbers of a year, each a part of another where it is one. */
export function getallen(groepen: Jaargroepen): Getal[] {
  const { totaal, incidenten, datalekken, gemeld } = groepen;
  const heeft = (soort: 'vervolg' | 'intrekking') => (each: Geteld) =>
    (each.incident.meldingen ?? []).some((melding) => melding.soort === soort);
  const datalek = (is: Geteld['datalek']) => incidenten.filter((each) => each.datalek === is);
  const metGegevens = datalekken.map((each) => ({ each, soorten: soortenVan(each.incident) }));
  const teruggekeken = incidenten.filter(({ incident }) => terugblikVan(incident) !== undefined);
  return [
    getal('totaal', 'Doorgegeven en vastgelegd', totaal),
    getal(
      'geen_incident',
      'Bleek geen beveiligingsincident',
      totaal.filter((each) => !each.isIncident),
      'totaal',
    ),
    getal('incidenten', 'Beveiligingsincidenten', incidenten, 'totaal'),
    getal('datalekken', 'Datalekken', datalekken, 'incidenten'),
    getal('geen_datalek', 'Geen datalek', datalek('nee'), 'incidenten'),
    getal('datalek_onbekend', 'Nog niet bekend of het een datalek is', datalek('onbekend'), 'incidenten'),
    getal('gemeld_ap', 'Gemeld bij de AP', gemeld, 'incidenten'),
    getal('aangevuld', 'Melding aangevuld', gemeld.filter(heeft('vervolg')), 'gemeld_ap'),
    getal('ingetrokken', 'Melding ingetrokken', gemeld.filter(heeft('intrekking')), 'gemeld_ap'),
    getal('niet_gemeld', 'Besloten niet te melden', groepen.nietGemeld, 'datalekken'),
    getal('betrokkenen_geinformeerd', 'Betrokkenen geïnformeerd', groepen.geinformeerd, 'incidenten'),
    getal(
      'met_leverancier',
      'Een leverancier was erbij',
      incidenten.filter(({ isMetLeverancier }) => isMetLeverancier),
      'incidenten',
    ),
    getal(
      'bsn',
      'Met burgerservicenummers',
      metGegevens.flatMap(({ each, soorten }) => (soorten.has('bsn') ? [each] : [])),
      'datalekken',
    ),
    getal(
      'bijzonder',
      'Met bijzondere of strafrechtelijke gegevens',
      metGegevens.flatMap(({ each, soorten }) => (heeftBijzondere(soorten) ? [each] : [])),
      'datalekken',
    ),
    getal('teruggekeken', 'Op het oordeel teruggekeken', teruggekeken, 'incidenten'),
    getal(
      'omgekeerd',
      'Oordeel daarbij omgekeerd',
      teruggekeken.filter(({ incident }) => (incident.terugblikken ?? []).some(isOmgekeerd)),
      'teruggekeken',
    ),
    getal(
      'open',
      'Nog niet afgesloten',
      incidenten.filter(({ status }) => status !== 'afgesloten'),
      'incidenten',
    ),
    maatregelen(incidenten),
    getal('oefeningen', 'Oefeningen (tellen nergens mee)', groepen.oefeningen),
  ];
}

/** Measures are counted one by one; the incidents behind them once each. */
function maatregelen(incidenten: readonly Geteld[]): Getal {
  const met = incidenten.filter(({ incident }) => (incident.maatregelen ?? []).length > 0);
  const aantal = met.reduce((som, { incident }) => som + (incident.maatregelen ?? []).length, 0);
  return { ...getal('maatregelen', 'Maatregelen', met), aantal };
}
