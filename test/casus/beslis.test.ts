import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Incident } from '../../schemas/incident.ts';
import { incident } from '../../schemas/incident.ts';
import { beslis } from '../../scripts/protocol/beslisboom/beslis.ts';
import { geldend } from '../../scripts/protocol/wet/regelset.ts';

/** Official cases, from the facts alone. A difference is a question to a person who knows the law, not a broken test. */

interface Casus {
  readonly verwacht: { readonly ap: string; readonly betrokkenen: string };
  readonly incident: Incident;
}

const files = globSync(process.env['CASUS'] ?? 'test/casus/*/*.yaml').sort();
const read = (file: string): Casus => {
  const casus = parse(readFileSync(file, 'utf8')) as Casus;
  return { ...casus, incident: incident.parse(casus.incident) };
};

/** What a case may come out as: where the source itself says "it depends", the question has to stay open or the answer be cautious. */
const apMag: Readonly<Record<string, readonly string[]>> = {
  ja: ['ja'],
  nee: ['nee'],
  hangt_af: ['voorlopig-ja', 'ja'],
};
const betrokkenenMag: Readonly<Record<string, readonly string[]>> = {
  ja: ['ja', 'openbaar'],
  nee: ['nee'],
  hangt_af: ['nog-te-besluiten'],
};

describe('official cases come out of their facts', () => {
  it.each(files)('%s', (file) => {
    const { verwacht, incident: feiten } = read(file);
    const { advies } = beslis(feiten, geldend);
    expect(
      { ap: advies.ap, betrokkenen: advies.betrokkenen },
      `an official case comes out otherwise: ask somebody who knows the law before changing it`,
    ).toSatisfy(
      (gevonden: typeof verwacht) =>
        apMag[verwacht.ap]?.includes(gevonden.ap) === true &&
        betrokkenenMag[verwacht.betrokkenen]?.includes(gevonden.betrokkenen) === true,
    );
  });
});
