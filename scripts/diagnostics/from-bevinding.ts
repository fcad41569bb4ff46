import type { Bevinding, Regel } from '../protocol/regel.ts';
import type { Finding, RuleInfo } from './diagnostic.ts';

/**
 * What a rule found to a finding: fills in its sentence.
 * @param fieldName name of a field as people read it
 */
export function fromBevinding(
  regel: Regel,
  bevinding: Bevinding,
  fieldName: (pad: readonly PropertyKey[]) => string,
): Finding {
  const words: NonNullable<Bevinding['gegevens']> = { veld: bevinding.pad, ...bevinding.gegevens };
  const shown = (word: string) => {
    const value = words[word] ?? '';
    return typeof value === 'string' ? value : fieldName(value);
  };
  const sentence = regel.boodschappen[bevinding.boodschap];
  if (sentence === undefined) throw new Error(`rule ${regel.id} has no sentence ${bevinding.boodschap}`);
  return {
    ruleId: regel.id,
    message: sentence.replaceAll(/\{(\w+)\}/g, (_, word: string) => shown(word)),
    at: bevinding.pad.length === 0 ? { line: 1, column: 1 } : { path: bevinding.pad, target: 'value' },
  };
}

/**
 * What is known of a rule, in the form that all diagnostics share.
 * @param vindplaats its sources, as people cite them
 */
export const ruleInfo = (regel: Regel, vindplaats: string): RuleInfo => ({
  id: regel.id,
  titel: regel.titel,
  uitleg: regel.uitleg,
  severity: regel.ernst === 'fout' ? 'error' : 'warning',
  blocking: regel.blokkeert,
  vindplaats,
});
