import type { Finding } from '../diagnostics/diagnostic.ts';
import { FILE_START } from '../diagnostics/diagnostic.ts';
import type { Kind } from './kinds.ts';
import { kindOf, kinds } from './kinds.ts';
import type { Entry, Source } from './source.ts';

/** A file of the register, not yet read; or the reason why it may not be read. */
export interface Fetched {
  readonly path: string;
  readonly kind?: Kind;
  readonly findings: readonly Finding[];
}

/**
 * Step 1, haal: lists what is in the source and refuses what must not be read: links,
 * unknown kinds of file, files that are too large. Reads no bytes yet.
 */
export function haal(source: Source): Fetched[] {
  return source.list().map((entry) => {
    const kind = kindOf(entry.path);
    const problem = problemWith(entry, kind);
    const findings = problem ? [{ ...problem, at: FILE_START }] : [];
    return kind ? { path: entry.path, kind, findings } : { path: entry.path, findings };
  });
}

function problemWith(entry: Entry, kind: Kind | undefined): Omit<Finding, 'at'> | undefined {
  if (entry.type !== 'file') {
    return {
      ruleId: 'bestand-geen-snelkoppeling',
      message:
        entry.type === 'link'
          ? 'Dit is een snelkoppeling naar een ander bestand, geen gewoon bestand. Haal haar weg en zet het bestand zelf op deze plaats.'
          : 'Dit is geen gewoon bestand, of het is niet te openen. Kijk of u het mag lezen; hoort het hier niet, haal het dan weg.',
    };
  }
  if (!kind) {
    return {
      ruleId: 'bestand-bekende-soort',
      message: `Dit bestand hoort niet in het register. Wat er wel mag staan: ${kinds.map((each) => each.example).join(', ')}. Verplaats of hernoem het.`,
    };
  }
  if (entry.size > kind.maxBytes) {
    return {
      ruleId: 'bestand-niet-te-groot',
      message: `Dit bestand is ${Math.ceil(entry.size / 1024)} kB; ten hoogste ${kind.maxBytes / 1024} kB mag. Zet bijlagen buiten het register en verwijs ernaar.`,
    };
  }
  return undefined;
}
