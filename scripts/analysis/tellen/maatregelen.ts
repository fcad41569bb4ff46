import type { Incident } from '../../../schemas/incident.ts';
import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { dagVan } from '../../protocol/kalender/tekst.ts';
import { startOfDay } from '../../protocol/moment.ts';
import type { Geteld } from './geteld.ts';
import { MAATREGEL } from './namen.data.ts';
import type { Tabel } from './rijen.ts';

type Maatregel = NonNullable<Incident['maatregelen']>[number];
type Open = Jaarcijfers['maatregelen'][number];

/** How a measure stands on a day (protocol §5: the need for measures to prevent repetition). */
function standVan(maatregel: Maatregel, vandaag: string): keyof typeof MAATREGEL {
  const { vervallen_reden: vervallen, effect, gereed_op: gereed, gereed_voor: voor } = maatregel;
  if (vervallen !== undefined) return 'vervallen';
  if (effect === 'ja') return 'werkt';
  if (effect === 'deels') return 'werkt_deels';
  if (effect === 'nee') return 'werkt_niet';
  if (gereed !== undefined) return 'klaar';
  return voor !== undefined && voor < vandaag ? 'te_laat' : 'open';
}

/** The measures of a year by how they stand; a row names each incident once, however many measures it has there. */
export function maatregeltabel(incidenten: readonly Geteld[], nu: Temporal.Instant): Tabel {
  const vandaag = dagVan(nu).toString();
  const alle = incidenten.flatMap(({ id, incident }) =>
    (incident.maatregelen ?? []).map((maatregel) => ({ id, stand: standVan(maatregel, vandaag) })),
  );
  return {
    id: 'maatregelen',
    titel: 'Hoe de maatregelen ervoor staan',
    van: 'maatregelen',
    eenheid: 'maatregelen',
    telt_op: true,
    rijen: Object.entries(MAATREGEL).map(([id, naam]) => {
      const hier = alle.filter(({ stand }) => stand === id);
      return { id, naam, aantal: hier.length, incidenten: [...new Set(hier.map((each) => each.id))] };
    }),
  };
}

/** What still asks something of somebody, also from earlier years: a promise does not end with the year. */
export function openMaatregelen(totEnMet: readonly Geteld[], nu: Temporal.Instant): Open[] {
  const vandaag = dagVan(nu).toString();
  return totEnMet
    .flatMap(({ id, incident }) =>
      (incident.maatregelen ?? []).flatMap((maatregel): Open[] => {
        const stand = vraagt(maatregel, vandaag);
        if (stand === undefined) return [];
        const { omschrijving: wat, eigenaar: wie = '', gereed_voor, effect_controle_voor } = maatregel;
        const voor = (stand === 'effect_te_laat' ? effect_controle_voor : gereed_voor) ?? null;
        return [{ incident: id, wat, wie, voor, stand }];
      }),
    )
    .sort(
      (a, b) =>
        STANDEN.indexOf(a.stand) - STANDEN.indexOf(b.stand) ||
        (a.voor ?? '9').localeCompare(b.voor ?? '9') ||
        a.incident.localeCompare(b.incident),
    );
}

const STANDEN: readonly Open['stand'][] = ['te_laat', 'werkt_niet', 'effect_te_laat', 'open'];

function vraagt(maatregel: Maatregel, vandaag: string): Open['stand'] | undefined {
  const stand = standVan(maatregel, vandaag);
  if (stand === 'te_laat' || stand === 'open' || stand === 'werkt_niet') return stand;
  const { effect_controle_voor: voor } = maatregel;
  return stand === 'klaar' && voor !== undefined && voor < vandaag ? 'effect_te_laat' : undefined;
}

/** Was a measure done before a moment? A day counts as done when it had ended or begun: its begin decides. */
export const wasGereed = (maatregel: Maatregel, moment: Temporal.Instant | undefined): boolean =>
  maatregel.gereed_op !== undefined &&
  moment !== undefined &&
  Temporal.Instant.compare(startOfDay(maatregel.gereed_op), moment) <= 0;
