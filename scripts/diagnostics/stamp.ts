import type { At, Diagnostic, Finding, Place, RuleInfo } from './diagnostic.ts';

/**
 * Makes a diagnostic of a finding: severity, source and address of its rule, and the exact place.
 * @param infos all rules by id
 * @param locate finds the place of a field; slow, so called only here
 * @throws Error when the finding names a rule that does not exist: a bug
 */
export function stamp(
  finding: Finding,
  file: string,
  infos: ReadonlyMap<string, RuleInfo>,
  locate: (at: At) => Place,
): Diagnostic {
  const info = infos.get(finding.ruleId);
  if (!info) throw new Error(`finding of unknown rule ${finding.ruleId}`);
  return {
    file,
    ...locate(finding.at),
    ruleId: info.id,
    severity: info.severity,
    blocking: info.blocking,
    message: finding.message,
    vindplaats: info.vindplaats,
    url: `controles/${info.id}.html`,
  };
}
