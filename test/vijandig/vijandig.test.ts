import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../make.ts';

/**
 * Hostile inputs (CC0), in the neutral field names in which they came: `index.json` says what each tries. Here
 * the fields get our names; the control shows that a refusal is never because of the names.
 */

interface Item {
  readonly file: string;
  readonly attack: string;
  readonly expect: string;
  readonly kind: string;
}

const folder = import.meta.dirname;
const { items } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { items: Item[] };

/** Bytes as text one to one, so that files in other encodings stay what they are. */
const asBytes = (name: string) => readFileSync(join(folder, name)).toString('latin1');

/** Names of the flat fields to ours, line by line; a name that is not here stays. */
const ours: readonly (readonly [RegExp, string])[] = [
  [/^id: INC-(\d{4})-(\S+)/m, 'schema: 1\nid: $1-$2'],
  [/^id: /m, 'schema: 1\nid: '],
  [/^title:/m, 'titel:'],
  [/^status: .*\r?\n/m, ''],
  [/^summary:/m, 'samenvatting:'],
  [/^discovered_at: (.*)$/m, 'tijdlijn:\n  kennisname: $1'],
  [/^started_at:/m, '  inbreuk_begin:'],
  [/^ended_at:/m, '  inbreuk_einde:'],
  [/^persons_min:/m, 'aantal_betrokkenen:\n  eigen:\n    min:'],
  [/^persons_max:/m, '    max:'],
  [/^nature: .*$/m, 'feiten: { aantasting: { vertrouwelijkheid: vastgesteld } }'],
  [/^notified_ap_at: (.*)$/m, 'meldingen: [{ soort: eerste, door: wij, moment: "$1", nummer: "1" }]'],
];

function bytesOf(name: string): Uint8Array {
  const text = ours.reduce(
    (done, [from, to]) =>
      /^schema: /m.test(done) && to.startsWith('schema: 1') ? done : done.replace(from, to),
    asBytes(name),
  );
  return Buffer.from(text, 'latin1');
}

function verdict(name: string) {
  const bytes = bytesOf(name);
  const id = /^id: (20\d\d-[0-9A-HJKMNP-TV-Z]{4})\r?$/m.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  const path = id ? `${id.slice(0, 4)}/${id}.md` : '2026/2026-9999.md';
  return check({ [path]: bytes });
}

/** Not files of an incident, or for parts of the register that do not read files. */
const elsewhere = new Set(['scenario', 'strings', 'symlink']);

/** What may pass as text: the pages print it as text. */
const passes = (expected: string) => /accept|render|escape/.test(expected);

/** A strange moment or another year only warns. */
const warns: Record<string, string> = {
  'date-wrong-offset.md': 'moment-nederlandse-tijd',
  'id-reuse-year.md': 'jaar-van-kenmerk',
};

describe('hostile inputs', () => {
  it('the control passes, so a refusal says something', () => {
    expect(verdict('control-valid.md').diagnostics).toEqual([]);
  });

  const files = items.filter((item) => !elsewhere.has(item.kind));
  it.each(files)('$file: $attack', ({ file, expect: expected }) => {
    const { diagnostics, telling } = verdict(file);
    const warning = warns[file];
    if (warning) expect(diagnostics.map((each) => each.ruleId)).toContain(warning);
    else if (!passes(expected)) expect(telling.blokkerend).toBeGreaterThan(0);
    const printed = diagnostics.map((each) => each.message).join('\n');
    expect(printed).not.toMatch(/PWNED|root:|evil\.example|999990019/);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('what may pass, passes or is refused by a rule of its own, never by a name', () => {
    const rules = files
      .filter((item) => passes(item.expect))
      .flatMap((item) => verdict(item.file).diagnostics.map((each) => `${item.file} ${each.ruleId}`));
    // Line ends and direction marks have no place in a title.
    expect(rules).toEqual([
      'md-fence-break.md veld-waarde',
      'gha-env-file.md veld-waarde',
      // A telephone number, whatever a spreadsheet would make of it.
      'csv-plus.md geen-persoonsgegevens',
      'ics-injection.md veld-waarde',
      'json-script.md veld-waarde',
    ]);
  });
});
