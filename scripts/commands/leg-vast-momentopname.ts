import type { Incident } from '../../schemas/incident.ts';
import type { Momentopname } from '../../schemas/momentopname.ts';
import { momentopname as schema } from '../../schemas/momentopname.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Verteld } from '../gate/momentopname.ts';
import { controlegetalVanBytes, maakMomentopname, momentopnameTekst } from '../gate/momentopname.ts';
import { momentVan } from '../intake/incident.ts';
import type { Melding } from '../protocol/bij-incident.ts';
import { incidentPad } from '../register/write.ts';
import { isZelfde } from './leg-vast-daad.ts';

/** Fills in the form as it was told. */
type Formuliermaker = (
  incident: Incident,
  versie: Momentopname['formulier'],
  soort: Momentopname['soort'],
) => Verteld;

/** A notification of which is frozen what the AP was told. */
type Bevroren = Pick<Melding, 'soort' | 'moment' | 'nummer'> & {
  /** Its place among the notifications, from 0. */
  readonly index: number;
  readonly formulier: Momentopname['formulier'];
};

/** A snapshot, new or as it lay there. */
interface Opname {
  readonly sha256: string;
  /** Nothing when it lies there already. */
  readonly nieuw: { readonly path: string; readonly tekst: string } | undefined;
}

/** Freezes what the AP was told, and looks at what lies there already. */
export interface Bevriezer {
  /**
   * The snapshot that lies at the place of this notification; nothing when there is none.
   * @throws OperatorError when that is of another notification
   */
  readonly bestaand: (melding: Omit<Bevroren, 'formulier'>) => Opname | undefined;
  /**
   * @param incident as it was when the AP was told, with what was prepared
   * @throws OperatorError when one of another notification lies in its place
   */
  readonly maak: (incident: Incident, melding: Bevroren) => Opname;
}

/** Where the snapshot of a notification stands. */
const plaatsVan = (incident: string, index: number) =>
  incidentPad(incident).replace(/md$/, `melding-${index + 1}.json`);

/**
 * Freezes for one incident.
 * @param lees bytes of a file of the register, or nothing
 */
export function bevriezer(
  kenmerk: string,
  lees: (path: string) => Uint8Array | undefined,
  formulier: Formuliermaker,
  nu: Temporal.Instant,
): Bevriezer {
  const bestaand: Bevriezer['bestaand'] = (melding) => {
    const path = plaatsVan(kenmerk, melding.index);
    const bytes = lees(path);
    if (bytes === undefined) return undefined;
    if (isVan(bytes, kenmerk, melding)) return { sha256: controlegetalVanBytes(bytes), nieuw: undefined };
    throw new OperatorError(
      `${path} ligt er al, en hoort bij een andere melding. Er is niets veranderd.`,
      'Staat die melding nergens in het incident? Haal dat bestand dan weg en doe de opdracht opnieuw.',
    );
  };
  return {
    bestaand,
    maak: (incident, melding) => {
      const { soort, moment, nummer } = melding;
      const ligtEr = bestaand(melding);
      if (ligtEr) return ligtEr;
      const verstuurd = { melding: melding.index + 1, moment, nummer, gemaaktOp: momentVan(nu) };
      const ingevuld = formulier(incident, melding.formulier, soort);
      const tekst = momentopnameTekst(maakMomentopname(incident, ingevuld, verstuurd));
      return {
        sha256: controlegetalVanBytes(new TextEncoder().encode(tekst)),
        nieuw: { path: plaatsVan(kenmerk, melding.index), tekst },
      };
    },
  };
}

function isVan(bytes: Uint8Array, kenmerk: string, melding: Omit<Bevroren, 'formulier'>): boolean {
  const gelezen = schema.safeParse(alsJson(bytes));
  if (!gelezen.success) return false;
  const { incident, melding: nummer, ...rest } = gelezen.data;
  const velden = ['soort', 'moment', 'nummer'] as const;
  return (
    incident === kenmerk &&
    nummer === melding.index + 1 &&
    velden.every((veld) => isZelfde(rest[veld], melding[veld]))
  );
}

function alsJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
