import type { Incident } from '../../../schemas/incident.ts';
import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { TermijnStand } from '../../protocol/termijnen/stand.ts';
import { isLopend } from '../../protocol/termijnen/stand.ts';
import type { TermijnSoort } from '../../protocol/termijnen/termijnen.data.ts';
import { termijnsoorten } from '../../protocol/termijnen/termijnen.data.ts';
import type { Geteld } from './geteld.ts';
import { eersteMelding } from './geteld.ts';
import { afgerond } from './tijden.ts';

type Gehouden = Jaarcijfers['termijnen'][number];
type Tekort = Gehouden['tekorten'][number];

/** Kinds of term in the order of the analysis; other readings of the same hours and the end of keeping are nobody's deadline. */
const SOORTEN = [
  'ap-72u',
  'ap-2wd-ontdekking',
  'ap-2wd-besluit',
  'fg',
  'leverancier',
  'betrokkenen',
  'vervolgmelding',
  'maatregel',
  'effect',
] as const satisfies readonly TermijnSoort[];

interface Gelopen {
  readonly incident: Incident;
  readonly termijn: TermijnStand;
  readonly hoe: 'op_tijd' | 'te_laat' | 'over' | 'loopt';
}

/** How each kind of term was kept: in time, too late, over, or still running. */
export function termijnen(incidenten: readonly Geteld[], nu: Temporal.Instant): Gehouden[] {
  const alle = incidenten.flatMap((each) =>
    each.termijnen.flatMap((termijn): Gelopen[] => {
      const hoe = hoeGehouden(termijn, each);
      return hoe === undefined ? [] : [{ incident: each.incident, termijn, hoe }];
    }),
  );
  return SOORTEN.flatMap((soort) => {
    const [klok, nieuw] = [false, true].map((isNieuw) =>
      alle.filter(
        ({ termijn }) => termijn.soort === soort && (termijn.beoordeling !== undefined) === isNieuw,
      ),
    );
    const { titel } = termijnsoorten[soort];
    const eerste = gehouden(soort, titel, soort, klok ?? [], nu);
    return soort === 'ap-72u'
      ? [eerste, gehouden(`${soort}-nieuw-feit`, `${titel}, na een nieuw feit`, soort, nieuw ?? [], nu)]
      : [eerste];
  });
}

/**
 * What was sent to the AP counts by when it was sent, also when the judgement later became "no": it was kept or it was not.
 * Unless it was sent because of a new fact, after a "no": then only the clock of that fact was to be kept. Of everything
 * else only what had to be done counts.
 */
function hoeGehouden(termijn: TermijnStand, geteld: Geteld): Gelopen['hoe'] | undefined {
  const { gedaanOp, dueAt, isNodig, soort, state } = termijn;
  const isVerstuurd =
    soort.startsWith('ap-') && geteld.afloop === 'gemeld' && !isDoorNieuwFeit(termijn, geteld);
  if (gedaanOp && (isNodig || isVerstuurd))
    return Temporal.Instant.compare(gedaanOp, dueAt) > 0 ? 'te_laat' : 'op_tijd';
  if (!isLopend(state)) return undefined;
  return state === 'over' ? 'over' : 'loopt';
}

/** Is this a first clock that ended with a "no", and was notified under the clock of a fact that came after? */
const isDoorNieuwFeit = ({ beoordeling, gedaanOp }: TermijnStand, { termijnen: alle }: Geteld): boolean =>
  beoordeling === undefined &&
  gedaanOp !== undefined &&
  alle.some(
    (each) =>
      each.beoordeling !== undefined && each.isNodig && Temporal.Instant.compare(each.begin, gedaanOp) <= 0,
  );

function gehouden(
  id: string,
  titel: string,
  soort: TermijnSoort,
  gelopen: readonly Gelopen[],
  nu: Temporal.Instant,
): Gehouden {
  const hoeveel = (hoe: Gelopen['hoe']) => gelopen.filter((each) => each.hoe === hoe).length;
  return {
    id,
    titel,
    tegen: termijnsoorten[soort].tegen,
    op_tijd: hoeveel('op_tijd'),
    te_laat: hoeveel('te_laat'),
    over: hoeveel('over'),
    loopt: hoeveel('loopt'),
    tekorten: gelopen.flatMap(({ incident, termijn, hoe }): Tekort[] => {
      if (hoe !== 'te_laat' && hoe !== 'over') return [];
      const tot = termijn.gedaanOp ?? nu;
      return [
        {
          incident: incident.id,
          uren: afgerond(tot.epochMilliseconds - termijn.dueAt.epochMilliseconds),
          gedaan: hoe === 'te_laat',
          reden: redenVan(termijn, incident),
        },
      ];
    }),
  };
}

/** Why it was later, where the register asks for it (AP form §2; protocol §3). */
function redenVan({ soort, id }: TermijnStand, incident: Incident): string {
  if (soort.startsWith('ap-')) return eersteMelding(incident)?.reden_later_dan_72_uur ?? '';
  if (soort !== 'leverancier') return '';
  return incident.organisaties?.[Number(id.split(':')[1]) - 1]?.reden_laat ?? '';
}
