import type { Incident } from '../../../schemas/incident.ts';
import { ALLE } from '../beeld.ts';
import type { Antwoorden } from './antwoorden.ts';
import type { KnoopId } from './beslisboom.data.ts';

type Beoordeling = NonNullable<Incident['beoordelingen']>[number];
export type OordeelPerGroep = NonNullable<Beoordeling['groepen']>[number];

/** Which field of a judgement answers which question. */
export const OORDEELVELDEN = {
  B5: 'risico_onwaarschijnlijk',
  B6: 'hoog_risico',
  B7: 'vooraf_onbegrijpelijk',
  B8: 'risico_weggenomen',
  B9: 'wettelijke_reden',
  B10: 'onevenredige_inspanning',
} as const satisfies Partial<Record<KnoopId, keyof OordeelPerGroep>>;

/** A question that a person answers. */
export type OordeelKnoop = keyof typeof OORDEELVELDEN;

/** The questions that people answer, in order. */
export const oordeelKnopen = Object.keys(OORDEELVELDEN) as OordeelKnoop[];

/**
 * What people judged about a group: of each question the last answer that was given for this group or for all.
 * A later judgement that does not repeat an answer leaves it standing.
 */
export function oordelenOver(incident: Incident, groep: string): ReadonlyMap<KnoopId, 'ja' | 'nee'> {
  const gevonden = new Map<KnoopId, 'ja' | 'nee'>();
  for (const { groepen = [] } of incident.beoordelingen ?? []) {
    // What is said of this group goes before what the same judgement says of all.
    const algemeenEerst = [...groepen].sort((a, b) => Number(b.groep === ALLE) - Number(a.groep === ALLE));
    for (const oordeel of algemeenEerst) {
      if (oordeel.groep !== groep && oordeel.groep !== ALLE) continue;
      for (const knoop of oordeelKnopen) {
        const antwoord = oordeel[OORDEELVELDEN[knoop]]?.antwoord;
        if (antwoord === 'ja' || antwoord === 'nee') gevonden.set(knoop, antwoord);
      }
    }
  }
  return gevonden;
}

/** The facts, with what people judged in their place. */
export function metOordelen(uitFeiten: Antwoorden, oordelen: ReadonlyMap<KnoopId, 'ja' | 'nee'>): Antwoorden {
  const samen = { ...uitFeiten };
  for (const [knoop, antwoord] of oordelen) samen[knoop] = [antwoord];
  return samen;
}
