import { z } from 'zod';
import { nieuweBevindingen } from '../gate/voorstel.ts';

/**
 * Two reports on one register, by the software of before and of after. Read loosely: the newer one may say more than
 * this software knows.
 */

const bevinding = z.object({
  file: z.string(),
  ruleId: z.string(),
  message: z.string(),
  blocking: z.boolean(),
});

/** What of a report is compared. */
export const vergeleken = z.object({
  regels: z.string(),
  diagnostics: z.array(bevinding),
  incidents: z.array(
    z.object({
      id: z.string(),
      inhoud: z.object({ algoritme: z.string(), sha256: z.string() }).optional(),
      uitkomst: z.object({ code: z.string(), ap: z.string(), betrokkenen: z.string(), zin: z.string() }),
    }),
  ),
});

/** A report as far as it is compared. */
export type Vergeleken = z.infer<typeof vergeleken>;
type Incident = Vergeleken['incidents'][number];

/** What the new software says otherwise of the same files. */
export interface Verschil {
  readonly regels: { readonly voor: string; readonly na: string };
  readonly incidenten: { readonly voor: number; readonly na: number };
  /** Incidents with another outcome. */
  readonly uitkomsten: readonly { readonly id: string; readonly voor: string; readonly na: string }[];
  /** Incidents that one of the two cannot read. */
  readonly onleesbaar: readonly string[];
  /** Incidents of which what the board approved is another content now: its approval no longer holds. */
  readonly goedkeuring: readonly string[];
  /** Findings that stop a merge and were not there. */
  readonly nieuw: readonly Blokkade[];
  /** Findings that stopped a merge and are gone. */
  readonly vervallen: readonly Blokkade[];
}

/** A finding that stops a merge. */
interface Blokkade {
  readonly file: string;
  readonly ruleId: string;
  readonly message: string;
}

/** Compares. Pure. */
export function vergelijk(voor: Vergeleken, na: Vergeleken): Verschil {
  const oud = new Map(voor.incidents.map((each) => [each.id, each]));
  const nieuw = new Map(na.incidents.map((each) => [each.id, each]));
  const beide = [...oud.values()].flatMap((each) => {
    const later = nieuw.get(each.id);
    return later ? [{ id: each.id, voor: each, na: later }] : [];
  });
  const blokkades = ({ diagnostics }: Vergeleken): Blokkade[] =>
    diagnostics
      .filter(({ blocking }) => blocking)
      .map(({ file, ruleId, message }) => ({ file, ruleId, message }));
  return {
    regels: { voor: voor.regels, na: na.regels },
    incidenten: { voor: oud.size, na: nieuw.size },
    uitkomsten: beide
      .map((each) => ({ id: each.id, voor: inWoorden(each.voor), na: inWoorden(each.na) }))
      .filter((each) => each.voor !== each.na),
    onleesbaar: [...oud.keys(), ...nieuw.keys()].filter((id) => oud.has(id) !== nieuw.has(id)).sort(),
    goedkeuring: beide.filter((each) => isAndersBesloten(each.voor, each.na)).map(({ id }) => id),
    nieuw: nieuweBevindingen(blokkades(voor), blokkades(na)),
    vervallen: nieuweBevindingen(blokkades(na), blokkades(voor)),
  };
}

const inWoorden = ({ uitkomst: { code, ap, betrokkenen } }: Incident) =>
  `${code} (AP: ${ap}, betrokkenen: ${betrokkenen})`;
/** Not when one of the two does not say by which list it reads: then nothing is known. */
const isAndersBesloten = ({ inhoud: voor }: Incident, { inhoud: na }: Incident) =>
  voor !== undefined && na !== undefined && (voor.algoritme !== na.algoritme || voor.sha256 !== na.sha256);
