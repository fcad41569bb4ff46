import type { BronId } from '../wet/bronnen.data.ts';

/** The seven phases of protocol §4. They may run at the same time. */
export type FaseId =
  | 'ontdekken'
  | 'inventariseren'
  | 'beoordelen'
  | 'melden'
  | 'repareren'
  | 'vastleggen'
  | 'informeren';

/** A phase as the protocol names it. */
export interface Fase {
  readonly id: FaseId;
  readonly nummer: number;
  readonly titel: string;
  readonly bron: readonly BronId[];
}

/** In the order of the protocol. */
export const fasen: readonly Fase[] = [
  { id: 'ontdekken', nummer: 1, titel: 'Ontdekken', bron: ['p-4-1-ontdekken', 'p-4-1-buiten'] },
  { id: 'inventariseren', nummer: 2, titel: 'Inventariseren', bron: ['p-4-2-vastleggen', 'p-4-2-vragen'] },
  { id: 'beoordelen', nummer: 3, titel: 'Beoordelen', bron: ['p-4-3-vastleggen', 'p-4-3-cvb'] },
  { id: 'melden', nummer: 4, titel: 'Melden', bron: ['p-4-4-overleg', 'p-4-4-op-de-hoogte'] },
  { id: 'repareren', nummer: 5, titel: 'Repareren', bron: ['p-4-5-technicus', 'p-4-5-vastleggen'] },
  { id: 'vastleggen', nummer: 6, titel: 'Vastleggen', bron: ['p-4-6-document', 'p-4-6-ontdekker'] },
  { id: 'informeren', nummer: 7, titel: 'Informeren', bron: ['p-4-7-informeren', 'p-6-betrokkenen'] },
];

/**
 * Keuze: the protocol says at phase 6 "waarmee het incident is afgesloten", and puts informing after it. It contradicts
 * itself: whoever closes first would close before people have been told. Here an incident closes last.
 */
export const SLUITEN_NA_INFORMEREN =
  'Het protocol noemt het incident na fase 6 afgesloten, maar laat fase 7 (informeren) daarop volgen. Wie dan sluit, sluit voordat mensen het weten. Daarom sluit een incident hier pas als ook het informeren klaar is.';
