import type { Finding } from '../diagnostics/diagnostic.ts';
import { FILE_START } from '../diagnostics/diagnostic.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Kind } from './kinds.ts';
import type { Source } from './source.ts';
import type { Split } from './split.ts';
import { splits } from './split.ts';

/**
 * Reads and splits one file; a file that cannot be read is a finding, not a crash.
 * Called once for the values, and again for the places of a file with findings.
 */
export function openFile(source: Source, path: string, kind: Kind): Split {
  let bytes: Uint8Array;
  try {
    bytes = source.read(path);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    const finding: Finding = {
      ruleId: 'bestand-leesbaar',
      message: `${error.message} ${error.repair}`,
      at: FILE_START,
    };
    return { findings: [finding] };
  }
  return splits(bytes, kind.format);
}
