import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Incident } from '../../schemas/incident.ts';
import type { Lijst } from './besluit.data.ts';
import { beslissendeVelden, NU_GELDEND, onbekendIsAntwoord } from './besluit.data.ts';
import { sha256Van } from './controlegetal.ts';

/** A value as JSON knows it. */
type Waarde = string | number | boolean | null | readonly Waarde[] | { readonly [naam: string]: Waarde };

/** The decisive content of an incident: its decisive fields, and nothing else. */
export type Inhoud = { readonly [naam: string]: Waarde };

/** Fields of a list as a tree; a leaf is an empty tree. */
type Tak = Map<string, Tak>;

/**
 * The decisive content of an incident. A field that is absent, `onbekend` or empty is left out: these say the
 * same, but for the few fields where they do not.
 * @param lijst by which list; without it the one that holds now
 */
export function inhoudVan(incident: Incident, lijst: Lijst = NU_GELDEND): Inhoud {
  const gekozen = kies(incident as unknown as Waarde, bomen(lijst));
  return isGroep(gekozen) ? gekozen : {};
}

/**
 * Fingerprint of decisive content: SHA-256 over canonical JSON (RFC 8785), with the name of the list in front:
 * `besluit/1 sha256:<64 hex>`.
 */
export const vingerafdruk = (inhoud: Inhoud, lijst: Lijst = NU_GELDEND): string =>
  `${lijst} sha256:${sha256Van(inhoud)}`;

/** Fingerprint of bytes that are approved as they are. */
export const vingerafdrukVanBytes = (bytes: Uint8Array, naam: string): string =>
  `${naam} sha256:${bytesToHex(sha256(bytes))}`;

/** Name of the list in a fingerprint, when it is one that is known. */
export const lijstVan = (afdruk: string): Lijst | undefined => {
  const naam = afdruk.split(' ')[0] ?? '';
  return Object.hasOwn(beslissendeVelden, naam) ? (naam as Lijst) : undefined;
};

const gemaakt = new Map<Lijst, Tak>();

function bomen(lijst: Lijst): Tak {
  const klaar = gemaakt.get(lijst);
  if (klaar) return klaar;
  const boom: Tak = new Map();
  for (const pad of beslissendeVelden[lijst]) {
    let tak = boom;
    for (const deel of pad.split('.')) {
      const verder: Tak = tak.get(deel) ?? new Map();
      tak.set(deel, verder);
      tak = verder;
    }
  }
  gemaakt.set(lijst, boom);
  return boom;
}

/**
 * What of a value is on the list; nothing when that says no more than `onbekend`.
 * @param isAntwoord do `onbekend` and empty say something else here than a field that is absent?
 */
function kies(waarde: Waarde | undefined, tak: Tak, isAntwoord = false): Waarde | undefined {
  if (waarde === undefined || waarde === null || (waarde === 'onbekend' && !isAntwoord)) return undefined;
  const items = tak.get('[]');
  if (Array.isArray(waarde)) {
    // An item keeps its place, also when nothing decisive is known of it.
    const gekozen = items ? waarde.map((each: Waarde) => kies(each, items, isAntwoord) ?? {}) : waarde;
    return gekozen.length === 0 && !isAntwoord ? undefined : gekozen;
  }
  if (!isGroep(waarde)) return waarde;
  const gekozen = [...tak].flatMap(([naam, verder]) => {
    const onder = kies(waarde[naam], verder, isAntwoord || onbekendIsAntwoord.includes(naam));
    return onder === undefined ? [] : [[naam, onder] as const];
  });
  return gekozen.length === 0 && !isAntwoord ? undefined : Object.fromEntries(gekozen);
}

const isGroep = (waarde: Waarde | undefined): waarde is { readonly [naam: string]: Waarde } =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
