import type { Finding } from '../diagnostics/diagnostic.ts';
import { FILE_START } from '../diagnostics/diagnostic.ts';
import { checkBody, headings } from './body.ts';
import type { Fetched } from './fetch.ts';
import { openFile } from './open.ts';
import type { RegisterFile } from './register-file.ts';
import { findRemarks } from './remarks.ts';
import { hasSchema, vorm } from './shape.ts';
import type { Source } from './source.ts';
import { lees } from './values.ts';

/**
 * Steps 2, 3 and 4 for one file: splits, lees, vorm. Whatever is wrong is a finding; what could be read is kept.
 */
export function splitsLeesVorm(source: Source, { path, kind, findings }: Fetched): RegisterFile {
  const nothing = { path, kind: kind?.name, value: undefined, body: '' };
  if (!kind || findings.length > 0) return { ...nothing, findings };
  const split = openFile(source, path, kind); // 2
  if ('findings' in split) return { ...nothing, findings: split.findings };
  const { body, yaml } = split.parts;
  if (kind.format === 'json') return { ...nothing, findings: jsonProblem(yaml) };
  const around = [...checkBody(split.parts, headings[kind.name]), ...findRemarks(split.parts)];
  if (!hasSchema(kind.name)) return { ...nothing, body, findings: around };
  const read = lees(split.parts); // 3
  if ('finding' in read) return { ...nothing, body, findings: [read.finding, ...around] };
  const shaped = vorm(kind.name, read.values); // 4
  if ('findings' in shaped) return { ...nothing, body, findings: [...shaped.findings, ...around] };
  return { path, kind: kind.name, value: shaped.value, body, findings: around } as RegisterFile;
}

/** Data that the register froze is read later, by what froze it; here it must at least be whole. */
function jsonProblem(text: string): Finding[] {
  try {
    JSON.parse(text);
    return [];
  } catch {
    const message =
      'Dit bestand is geen geldige JSON. Het register maakte het zelf: haal de vorige stand terug uit de geschiedenis.';
    return [{ ruleId: 'json-leesbaar', message, at: FILE_START }];
  }
}
