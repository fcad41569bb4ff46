import type { Jaarcijfers } from '../../schemas/jaarcijfers.ts';
import { startOfDay } from '../protocol/moment.ts';
import type { Analyseinvoer } from './invoer.ts';
import { signalen } from './signalen/signalen.ts';
import type { Jaargroepen } from './tellen/getallen.ts';
import { getallen, jaargroepen } from './tellen/getallen.ts';
import type { Geteld } from './tellen/geteld.ts';
import { opTijd } from './tellen/op-tijd.ts';
import { opvolging } from './tellen/opvolging.ts';
import { personen } from './tellen/personen.ts';
import { tabellen } from './tellen/tabellen.ts';
import { vergelijking } from './tellen/vergelijking.ts';
import { volledigheid } from './tellen/volledigheid.ts';

/**
 * Counts one year (protocol §5). Main only: an open proposal is named and does not count. An exercise never counts. Every
 * number is the length of a list of ids, and the list goes along.
 */
export function telJaar(invoer: Analyseinvoer): Jaarcijfers {
  const { jaar, nu, organisatie, regelset } = invoer;
  const alle = invoer.incidenten;
  const vanHetJaar = alle.filter(({ tel }) => tel.jaar === jaar);
  const groepen = jaargroepen(vanHetJaar);
  const totEnMet = alle.filter(({ tel, isOefening }) => tel.jaar <= jaar && !isOefening);
  const cijfers = {
    versie: 1 as const,
    jaar,
    nu: nu.round('second').toString(),
    regels: invoer.regels,
    bron: invoer.bron,
    voorbeeld: organisatie?.voorbeeld !== undefined,
    afgelopen: Temporal.Instant.compare(nu, startOfDay(`${jaar + 1}-01-01`)) >= 0,
    voor: 'intern' as const,
    getallen: getallen(groepen),
    personen: personen(groepen.datalekken),
    tabellen: tabellen(groepen, organisatie, nu),
    ...opTijd(groepen, invoer.leveranciers, nu),
    ...opvolging(jaar, groepen.nietGemeld, totEnMet, nu),
    jaren: vergelijking(jaar, alle, organisatie, invoer.vastgelegd),
    volledigheid: volledigheid(jaar, groepen.totaal, organisatie, invoer.nietTeLezen),
    bewustwording: (organisatie?.bewustwording ?? []).flatMap(({ dag, wat, voor_wie, aantal = null }) =>
      dag.startsWith(`${jaar}-`) ? [{ dag, wat, voor_wie, aantal }] : [],
    ),
    // Who looked for open proposals puts them here: they are named, never counted.
    voorstellen: null,
  };
  const toen = cijfers.jaren.find((each) => each.jaar === jaar - 1);
  // Of such a year the register holds a part: what is not in it did happen.
  const vorige = toen?.herkomst === 'opgave' ? undefined : tabellenVan(jaar - 1, alle, invoer);
  return { ...cijfers, signalen: signalen({ groepen, cijfers, vorige, regelset }) };
}

/** The tables of an earlier year: as they were presented, else counted; nothing when that year has no incidents. */
function tabellenVan(
  jaar: number,
  alle: readonly Geteld[],
  { vastgelegd, organisatie, nu }: Analyseinvoer,
): Jaarcijfers['tabellen'] | undefined {
  const toen = vastgelegd.get(jaar);
  if (toen) return toen.tabellen;
  const groepen: Jaargroepen = jaargroepen(alle.filter(({ tel }) => tel.jaar === jaar));
  return groepen.totaal.length === 0 ? undefined : tabellen(groepen, organisatie, nu);
}
