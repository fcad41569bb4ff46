import type { Finding } from '../diagnostics/diagnostic.ts';
import { FILE_START } from '../diagnostics/diagnostic.ts';
import type { Zoeker } from '../privacy/spoor.ts';
import { checkBody, headings } from './body.ts';
import type { Fetched } from './fetch.ts';
import type { KindName } from './kinds.ts';
import { tilOp } from './migraties/til-op.ts';
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
  if (kind.format === 'json') return bevroren(path, kind.name, yaml, personal([]).filter(isZeker));
  const around = [...checkBody(split.parts, headings[kind.name]), ...findRemarks(split.parts)];
  const unread = (...why: Finding[]) => ({
    ...nothing,
    body,
    findings: [...why, ...around, ...personal([])],
  });
  if (!hasSchema(kind.name)) return unread();
  const read = lees(split.parts); // 3
  if ('finding' in read) return unread(read.finding);
  const gelicht = tilOp(kind.name, read.values);
  if ('finding' in gelicht) return unread(gelicht.finding);
  const shaped = vorm(kind.name, gelicht.values); // 4
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

/**
 * What was frozen has no place of its own to say that something may stay, and holds the words of the form, that look
 * like names ("9.3 Ernst"). Whatever is certain counts; what is only likely was looked at in the incident.
 */
const isZeker = ({ ruleId }: Finding) => ruleId === 'geen-persoonsgegevens';

/** Data that the register froze: it must be whole, and of its form where that is known. */
function bevroren(path: string, kind: KindName, text: string, around: readonly Finding[]): RegisterFile {
  const nothing = { path, kind, value: undefined, body: '' };
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch {
    const message =
      'Dit bestand is geen geldige JSON. Het register maakte het zelf: haal de vorige stand terug uit de geschiedenis.';
    return { ...nothing, findings: [{ ruleId: 'json-leesbaar', message, at: FILE_START }, ...around] };
  }
  if (!hasSchema(kind)) return { ...nothing, findings: around };
  const gelicht = tilOp(kind, values);
  if ('finding' in gelicht) return { ...nothing, findings: [gelicht.finding, ...around] };
  const shaped = vorm(kind, gelicht.values); // 4
  if ('findings' in shaped) return { ...nothing, findings: [...shaped.findings, ...around] };
  return { path, kind, value: shaped.value, body: '', findings: around } as RegisterFile;
}
