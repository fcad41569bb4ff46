import type { Incident } from '../../schemas/incident.ts';

/** What counts as our own notification to the AP, and what the judgements say of the duty to notify. */

type Melding = NonNullable<Incident['meldingen']>[number];
type Beoordeling = NonNullable<Incident['beoordelingen']>[number];

/** A first notification by us, or on our behalf with a mandate. Vindplaats: AVG art. 33 lid 1; protocol §2. */
export const isEigenEerste = ({ soort, door, volmacht }: Melding): boolean =>
  soort === 'eerste' && (door === 'wij' || volmacht === 'ja');

/** Does this judgement end the duty to notify? */
export const zegtNietMelden = ({ ap, geen_datalek_reden }: Beoordeling): boolean =>
  ap?.antwoord === 'nee' || geen_datalek_reden !== undefined;

/**
 * The judgements under one clock: from its own until the next that a new fact made.
 * @param begin index of the judgement whose new fact began the clock; nothing for the clock of kennisname
 */
export function oordelenBij({ beoordelingen = [] }: Incident, begin: number | undefined): Beoordeling[] {
  const rest = beoordelingen.slice(begin ?? 0);
  const einde = rest.findIndex(
    ({ nieuw_feit_bekend_op }, index) =>
      nieuw_feit_bekend_op !== undefined && (index > 0 || begin === undefined),
  );
  return einde < 0 ? rest : rest.slice(0, einde);
}

/**
 * Must we, as far as is recorded, notify the AP within the term of this clock? When nothing says no: yes.
 * Vindplaats: AVG art. 33 lid 1 and 2.
 */
export function moetMelden(incident: Incident, begin: number | undefined): boolean {
  const { oefening, soort = 'incident', onze_rol } = incident;
  const laatste = oordelenBij(incident, begin).at(-1);
  return !(
    oefening === 'ja' ||
    (soort !== 'incident' && soort !== 'onbekend') ||
    onze_rol === 'verwerker' ||
    onze_rol === 'ontvanger' ||
    (laatste !== undefined && zegtNietMelden(laatste))
  );
}
