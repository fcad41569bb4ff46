import type { RuleInfo } from './diagnostics/diagnostic.ts';
import { ruleInfo } from './diagnostics/from-bevinding.ts';
import { alleRegels } from './protocol/regels/index.ts';
import { citeer } from './protocol/wet/bronnen.data.ts';
import { checks } from './register/checks.data.ts';

/** Everything that can be found, by id: checks of the reader, and rules. */
export const ruleInfos: ReadonlyMap<string, RuleInfo> = new Map(
  [...checks, ...alleRegels.map((regel) => ruleInfo(regel, citeer(regel.bron)))].map((info) => [
    info.id,
    info,
  ]),
);
