import type { Incident } from '../../../schemas/incident.ts';
import { isOnbegrijpelijk } from '../../protocol/advies/bescherming.ts';
import type { SoortGegeven } from '../../protocol/advies/gegevens.data.ts';
import { zwaarte } from '../../protocol/advies/gegevens.data.ts';
import type { Beeld } from '../../protocol/beeld.ts';
import { beelden } from '../../protocol/beeld.ts';
import type { VERSLEUTELD } from './namen.data.ts';

/** The kinds of data that were hit, of all groups together. What is only feared to be in it does not count. */
export const soortenVan = (incident: Incident): Set<SoortGegeven> =>
  new Set(
    beelden(incident)
      .flatMap(({ feiten }) => feiten.gegevens ?? [])
      .filter(({ aanwezig = 'ja' }) => aanwezig === 'ja')
      .map(({ soort }) => soort),
  );

/** Are there special or criminal data among them (AVG art. 9 and 10)? */
export const heeftBijzondere = (soorten: ReadonlySet<SoortGegeven>): boolean =>
  [...soorten].some((soort) => zwaarte[soort].bijzonder);

const VORMEN: ReadonlySet<string> = new Set(['schijf', 'bestand', 'hash_sterk_gezouten']);

type Stand = keyof typeof VERSLEUTELD;

function standVan(beeld: Beeld): Stand {
  const { vorm = [], dekking } = beeld.feiten.bescherming ?? {};
  if (vorm.every((each) => each === 'onbekend')) return 'onbekend';
  if (dekking === 'deels' && vorm.some((each) => VORMEN.has(each))) return 'deels';
  return isOnbegrijpelijk(beeld);
}

/** Were the data unintelligible to whoever got them: of every group, of some, or of none? */
export function versleuteld(incident: Incident): Stand {
  const standen = beelden(incident).map(standVan);
  if (standen.includes('deels')) return 'deels';
  const [eerste = 'onbekend'] = standen;
  if (standen.every((stand) => stand === eerste)) return eerste;
  return standen.includes('ja') ? 'deels' : 'onbekend';
}
