import type { Waarden } from '../sjabloon.ts';
import { aardVan, wanneerZin } from './gebeurd.ts';
import { gedaan, gepland } from './maatregelen.ts';
import type { Stuk } from './stuk.ts';
import { titelVoorBuiten } from './vrij.ts';

/** The summary of measures for who discovered it (protocol §4 fase 6): no data, no people, no consequences. */
export const voorOntdekker = ({ incident, beeld }: Stuk): Waarden => ({
  titel: titelVoorBuiten(incident),
  aard: aardVan(incident),
  wanneer: wanneerZin(incident),
  gedaan: gedaan(incident, beeld),
  gepland: gepland(incident, beeld),
});
