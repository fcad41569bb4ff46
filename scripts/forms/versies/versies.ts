import type { Meldsoort, VersieId } from '../formulier.ts';
import { ap2022 } from './ap2022.data.ts';
import { aanvullen, herkenning, intrekken } from './bestaand.data.ts';
import { bijlage1 } from './bijlage1.data.ts';
import { edpb2026 } from './edpb2026.data.ts';
import type { Deel, Versie } from './versie.ts';

/** Every version of the form, by its id; a new one is a file with data and a line here. */
export const versies: Readonly<Record<VersieId, Versie>> = { bijlage1, ap2022, edpb2026 };

/** Their ids. */
export const versieIds = Object.keys(versies) as VersieId[];

/** The version of the form that stands on the site of the AP now. */
export const HUIDIGE: VersieId = 'ap2022';

/** The parts that are asked for a kind of notification. */
export function delenVoor({ delen }: Versie, soort: Meldsoort): readonly Deel[] {
  if (soort === 'eerste') return delen;
  const [eerste, ...rest] = delen;
  if (soort === 'vervolg') return eerste ? [eerste, aanvullen, ...rest] : [aanvullen];
  const kort = delen
    .map((deel) => ({ ...deel, vragen: deel.vragen.filter(({ id }) => herkenning.has(id)) }))
    .filter(({ vragen }) => vragen.length > 0);
  return [...kort, intrekken];
}
