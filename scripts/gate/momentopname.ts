import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Incident } from '../../schemas/incident.ts';
import type { Momentopname } from '../../schemas/momentopname.ts';
import { inhoudVan, vingerafdruk } from './besluit.ts';
import { sha256Van } from './controlegetal.ts';

/** A form as far as it is frozen: questions, and what was answered. */
export interface Verteld {
  readonly versie: Momentopname['formulier'];
  readonly soort: Momentopname['soort'];
  readonly vragen: readonly {
    readonly id: string;
    readonly deel: string;
    readonly vraag: string;
    readonly herkomst: string;
    readonly tekst?: string;
  }[];
}

/** The notification that was sent, and when it is recorded. */
export interface Verstuurd {
  /** Its place among the notifications of the incident, from 1. */
  readonly melding: number;
  readonly moment: string;
  readonly nummer: string;
  /** When the snapshot is made, as the register writes a moment. */
  readonly gemaaktOp: string;
}

/** Answers that are told: they come from the register. What the melder types about himself does not. */
const VERTELD = new Set(['vastgelegd', 'afgeleid', 'ontbreekt']);

/**
 * Freezes what the AP was told. What the melder gives of himself and notes for the Privacy Officer are left out; so are
 * questions without an answer.
 * @param incident as it was when the AP was told
 */
export function maakMomentopname(incident: Incident, formulier: Verteld, verstuurd: Verstuurd): Momentopname {
  const besluit = vingerafdruk(inhoudVan(incident)).split(' sha256:')[1];
  const zonder = {
    schema: 1 as const,
    incident: incident.id,
    melding: verstuurd.melding,
    soort: formulier.soort,
    formulier: formulier.versie,
    door: 'wij' as const,
    moment: verstuurd.moment,
    nummer: verstuurd.nummer,
    gemaakt_op: verstuurd.gemaaktOp,
    ...(besluit === undefined ? {} : { besluit_sha256: besluit }),
    antwoorden: formulier.vragen.flatMap(({ id, deel, vraag, herkomst, tekst }) =>
      VERTELD.has(herkomst) && tekst !== undefined && tekst.trim() !== ''
        ? [{ id, deel, vraag, antwoord: tekst }]
        : [],
    ),
  };
  return { ...zonder, sha256: sha256Van(zonder) };
}

/** The sum that what was frozen should hold of itself: SHA-256 over canonical JSON of everything but that sum. */
export const eigenControlegetal = <T extends { readonly sha256: string }>({
  sha256: _,
  ...rest
}: T): string => sha256Van(rest);

/** SHA-256 of a file, in hex: what `sha256sum` says of it. */
export const controlegetalVanBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** A snapshot as its file holds it: one answer per line, so that people can read it too. */
export const momentopnameTekst = (momentopname: Momentopname): string =>
  `${JSON.stringify(momentopname, undefined, 1)}\n`;
