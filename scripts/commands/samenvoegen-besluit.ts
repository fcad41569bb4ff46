import type { VoorstelControle } from '../../schemas/controle.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { PoortUitslag } from '../../schemas/poort/uitslag.ts';
import type { Vastlegging } from '../gate/vastlegging.ts';
import { goedkeuringenVan, ONGEWIJZIGD } from '../gate/vastlegging.ts';
import { REGELS } from '../protocol/wet/parameters.data.ts';

/**
 * What goes into the record when a proposal is merged.
 * @param incident as it will stand on main; nothing when the proposal is about something else
 */
export function vastleggingVan(
  controle: VoorstelControle,
  uitslag: PoortUitslag,
  incident: Incident | undefined,
  repository: string,
): Vastlegging {
  const { uitkomst } = controle.incident ?? {};
  const laatste = incident?.beoordelingen?.at(-1);
  return {
    incident: controle.kenmerken[0],
    besluit: besluitVan(controle, uitslag, laatste),
    inhoud: controle.inhoud.straks ?? undefined,
    goedkeuringen: goedkeuringenVan(uitslag, repository),
    hoofdSha: controle.head,
    regels: REGELS,
    afwijkingen: uitslag.nodig ? (uitkomst?.afwijkingen ?? []) : [],
    spoed: uitslag.nodig && laatste?.overleg_cvb?.vooraf === 'nee',
  };
}

type Beoordeling = NonNullable<Incident['beoordelingen']>[number];

/** What was decided; where the judgement says nothing, what the tree gives. */
function besluitVan(
  { incident, soort, inhoud }: VoorstelControle,
  { nodig }: PoortUitslag,
  laatste: Beoordeling | undefined,
): string {
  if (!nodig) return ONGEWIJZIGD;
  if (soort === 'organisatie') return 'rollen';
  if (!incident) return inhoud.straks ?? ONGEWIJZIGD;
  const { code, ap, betrokkenen } = incident.uitkomst;
  return `${code} ap=${laatste?.ap?.antwoord ?? ap} betrokkenen=${laatste?.betrokkenen?.antwoord ?? betrokkenen}`;
}
