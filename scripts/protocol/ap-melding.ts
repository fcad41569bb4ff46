import type { Incident } from '../../schemas/incident.ts';
import type { Feiten } from './feiten.ts';
import { vroegsteVan } from './moment.ts';
import { tijdstipOp } from './velden.ts';

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
 * Must we, as far as people have judged, notify the AP within the term of this clock? When nobody said no: yes. A "no"
 * that the CvB did not agree with leaves the clock running. Vindplaats: AVG art. 33 lid 1; protocol §4 fase 3.
 */
export function moetMelden(incident: Incident, begin: number | undefined): boolean {
  if (incident.oefening === 'ja') return false;
  const laatste = oordelenBij(incident, begin).at(-1);
  return laatste === undefined || !isBesloten(laatste);
}

/** Is it decided by this judgement not to notify, and did the CvB not object? Vindplaats: protocol §4 fase 3. */
export const isBesloten = (oordeel: Beoordeling): boolean =>
  zegtNietMelden(oordeel) && oordeel.overleg_cvb?.uitkomst !== 'niet_akkoord';

/** Which notification has still to be completed or withdrawn, as far as it says itself; -1 when none has. */
export const onvolledigeMelding = (meldingen: readonly Melding[]): number =>
  meldingen.findIndex(({ volledig, voorlopig }) => volledig === 'nee' || voorlopig === 'ja');

/** Does this notification complete or withdraw one before it? AVG art. 33 lid 4. */
export const maaktAf = ({ soort, volledig }: Melding): boolean =>
  soort === 'intrekking' || (soort === 'vervolg' && volledig !== 'nee');

/** Our own first notifications that were sent: with a moment that is known, and of ours with the number that the AP gave. */
export const gemeldeEersten = ({ meldingen = [] }: Incident): Melding[] =>
  meldingen.filter((each) => isEigenEerste(each) && isVerstuurd(each) && vroegsteVan(each.moment));

const isVerstuurd = ({ door, nummer }: Melding): boolean => door !== 'wij' || nummer !== 'onbekend';

/**
 * The first moment at which our own duty was met. Nothing of ours counts as sent without its moment and the number
 * that the AP gave; of a supplier with a mandate the number may be unknown. Vindplaats: protocol §2; AP form.
 */
export function gemeldOp(feiten: Feiten): Temporal.Instant | undefined {
  const momenten = (feiten.incident.meldingen ?? []).flatMap((melding, index) => {
    const moment = tijdstipOp(feiten, `meldingen.${index}.moment`)?.van;
    return moment && isVerstuurd(melding) && isEigenEerste(melding) ? [moment] : [];
  });
  return momenten.sort(Temporal.Instant.compare)[0];
}
