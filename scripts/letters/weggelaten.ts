import type { BriefNaam, Briefsoort } from './brieven.data.ts';
import { brieven } from './brieven.data.ts';

/** Something that was cut out of the register before a letter was made: in which field, and what kind it was. */
export interface UitHetRegister {
  readonly veld: string;
  readonly wat: string;
}

/** Of which fields, on the left margin, a letter takes over words. */
const GEBRUIKT: Readonly<Record<Briefsoort['soort'], readonly string[]>> = {
  mensen: ['samenvatting', 'informeren', 'maatregelen', 'feiten', 'groepen'],
  pers: ['samenvatting', 'informeren', 'maatregelen', 'feiten'],
  intern: ['titel', 'samenvatting', 'beoordelingen', 'maatregelen', 'groepen'],
  vragen: ['titel'],
};
const VAN_ONTDEKKER: readonly string[] = ['titel', 'maatregelen', 'feiten'];

/** What the sender reads of what was cut out: each in the fields that this letter uses, of the others only which. */
export function overWeggelaten(brief: BriefNaam, weggelaten: readonly UitHetRegister[]): string[] {
  const gebruikt = brief === 'ontdekker' ? VAN_ONTDEKKER : GEBRUIKT[brieven[brief].soort];
  const anders = new Set(weggelaten.map(({ veld }) => veld).filter((veld) => !gebruikt.includes(veld)));
  const zinnen = weggelaten
    .filter(({ veld }) => gebruikt.includes(veld))
    .map(({ veld, wat }) => `Weggelaten uit ${veld}: ${wat}.`);
  return [
    ...new Set(zinnen),
    ...(anders.size === 0
      ? []
      : [
          `Ook in velden die deze brief niet gebruikt staat iets dat op persoonsgegevens lijkt: ${[...anders].join(', ')}.`,
        ]),
  ];
}
