import type { Incident } from '../../../schemas/incident.ts';
import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { BeoordeeldRegister } from '../../../scripts/beoordeel.ts';
import type { Bekeken } from './tel-incident.ts';
import type { Nageteld } from './tel-na.ts';
import { opVolgorde } from './tel-na.ts';

/** The figures of the register in the form of the second count: sorted, without words and without empty rows. */
export function alsNageteld(cijfers: Jaarcijfers): Nageteld {
  const gesorteerd = (ids: readonly string[]) => [...ids].sort();
  return {
    getallen: Object.fromEntries(
      cijfers.getallen.map(({ id, aantal, van, incidenten }) => [
        id,
        { aantal: aantal ?? -1, van, ids: gesorteerd(incidenten) },
      ]),
    ),
    personen: cijfers.personen as Nageteld['personen'],
    tabellen: Object.fromEntries(
      cijfers.tabellen.map(({ id, van, telt_op, rijen }) => [
        id,
        {
          van,
          telt_op,
          rijen: Object.fromEntries(
            rijen
              .filter(({ aantal }) => aantal !== 0)
              .map((rij) => [rij.id, { aantal: rij.aantal ?? -1, ids: gesorteerd(rij.incidenten) }]),
          ),
        },
      ]),
    ),
    tijden: Object.fromEntries(
      cijfers.tijden.map(({ id, titel: _, incidenten, ...rest }) => [
        id,
        { ...rest, ids: gesorteerd(incidenten) },
      ]),
    ),
    termijnen: Object.fromEntries(
      cijfers.termijnen.map(({ id, titel: _, tegen: __, tekorten, ...rest }) => [
        id,
        {
          ...rest,
          tekorten: opVolgorde(
            tekorten.map((each) => ({
              incident: each.incident,
              uren: each.uren,
              gedaan: each.gedaan,
              reden: each.reden,
            })),
          ),
        },
      ]),
    ),
    leveranciers: Object.fromEntries(
      cijfers.leveranciers.map(({ id, redenen, incidenten, ...rest }) => [
        id,
        { ...rest, redenen: opVolgorde(redenen), ids: gesorteerd(incidenten) },
      ]),
    ),
    zonder_kennisname: gesorteerd(cijfers.volledigheid.zonder_kennisname),
    zonder_jaar: gesorteerd(cijfers.volledigheid.zonder_jaar),
  };
}

/**
 * What the second count takes from the verdict: outcome, status and terms. The incidents are those that were written,
 * not those that were read.
 */
export function bekeken(register: BeoordeeldRegister, geschreven: readonly Incident[]): Bekeken[] {
  const oordelen = new Map(register.incidenten.map((each) => [each.value.id, each]));
  return geschreven.map((incident) => {
    const oordeel = oordelen.get(incident.id);
    if (!oordeel) throw new Error(`${incident.id} was written and cannot be read`);
    const { code, datalek } = oordeel.beslissing.uitkomst;
    return { incident, code, datalek, status: oordeel.status, termijnen: oordeel.termijnen };
  });
}
