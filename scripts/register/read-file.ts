import type { Finding } from '../diagnostics/diagnostic.ts';
import { FILE_START } from '../diagnostics/diagnostic.ts';
import type { Zoeker } from '../privacy/spoor.ts';
import { checkBody, headings } from './body.ts';
import type { Fetched } from './fetch.ts';
import { openFile } from './open.ts';
import type { MagBlijven } from './privacy-check.ts';
import { checkPrivacy, omgevingVan } from './privacy-check.ts';
import type { RegisterFile } from './register-file.ts';
import { findRemarks } from './remarks.ts';
import { hasSchema, vorm } from './shape.ts';
import type { Source } from './source.ts';
import { lees } from './values.ts';

/**
 * Steps 2, 3 and 4 for one file: splits, lees, vorm. Whatever is wrong is a finding; what could be read is kept.
 * @param ook ways of searching for personal data besides the ordinary ones
 */
export function splitsLeesVorm(
  source: Source,
  { path, kind, findings }: Fetched,
  ook: readonly Zoeker[] = [],
): RegisterFile {
  const nothing = { path, kind: kind?.name, value: undefined, body: '' };
  if (!kind || findings.length > 0) return { ...nothing, findings };
  const split = openFile(source, path, kind); // 2
  if ('findings' in split) return { ...nothing, findings: split.findings };
  const { body, yaml } = split.parts;
  const personal = (mag: MagBlijven) => checkPrivacy(split.parts, omgevingVan(path, kind.name), mag, ook);
  if (kind.format === 'json') return { ...nothing, findings: [...jsonProblem(yaml), ...personal([])] };
  const around = [...checkBody(split.parts, headings[kind.name]), ...findRemarks(split.parts)];
  const unread = (...why: Finding[]) => ({
    ...nothing,
    body,
    findings: [...why, ...around, ...personal([])],
  });
  if (!hasSchema(kind.name)) return unread();
  const read = lees(split.parts); // 3
  if ('finding' in read) return unread(read.finding);
  const shaped = vorm(kind.name, read.values); // 4
  if ('findings' in shaped) return unread(...shaped.findings);
  const { value } = shaped;
  const mag = 'mag_blijven' in value ? value.mag_blijven : undefined;
  return {
    path,
    kind: kind.name,
    value,
    body,
    findings: [...around, ...personal(mag ?? [])],
  } as RegisterFile;
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
