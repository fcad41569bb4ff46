import type { Incident } from '../../../schemas/incident.ts';
import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { bekend } from '../../protocol/beeld.ts';
import { laatsteBeoordeling } from '../../protocol/bij-incident.ts';
import type { Geteld } from './geteld.ts';
import { terugblikVan } from './geteld.ts';

type NietGemeld = Jaarcijfers['niet_gemeld'][number];

/**
 * What the FG thought of not notifying: the last advice about it. Asked, and no word about notifying, is "geen advies".
 * Vindplaats: AVG art. 39; protocol §4 rol 4.
 */
export function fgVan({ beoordelingen = [] }: Incident): NietGemeld['fg'] {
  const adviezen = beoordelingen.flatMap(({ advies_fg }) => advies_fg ?? []);
  const melden = bekend(adviezen.findLast(({ melden: each }) => bekend(each))?.melden);
  if (melden === 'nee') return 'eens';
  if (melden === 'ja') return 'oneens';
  const isGevraagd = adviezen.some(
    ({ gevraagd_op, ontvangen_op }) => bekend(gevraagd_op) ?? bekend(ontvangen_op),
  );
  return melden === 'geen_advies' || isGevraagd ? 'geen_advies' : 'niet_gevraagd';
}

function cvbVan(incident: Incident): NietGemeld['cvb'] {
  const uitkomst = bekend(laatsteBeoordeling(incident)?.overleg_cvb?.uitkomst);
  return uitkomst ?? 'niet_vastgelegd';
}

/** Every datalek of ours that was not notified, with what the law wants written down (AVG art. 33 lid 5). */
export const nietGemeld = (incidenten: readonly Geteld[]): NietGemeld[] =>
  incidenten.map(({ id, incident }) => ({
    incident: id,
    reden: redenVan(incident),
    fg: fgVan(incident),
    cvb: cvbVan(incident),
    terugblik: terugblikVan(incident) ?? 'niet_teruggekeken',
  }));

function redenVan(incident: Incident): string {
  const { ap, geen_datalek_reden: geen } = laatsteBeoordeling(incident) ?? {};
  return ap?.reden ?? geen ?? '';
}
