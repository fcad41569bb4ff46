import { describe, expect, it } from 'vitest';
import type { BriefNaam } from '../../scripts/letters/brieven.data.ts';
import { overWeggelaten } from '../../scripts/letters/weggelaten.ts';

const WEG = [
  { veld: 'samenvatting', wat: 'een naam' },
  { veld: 'samenvatting', wat: 'een naam' },
  { veld: 'maatregelen', wat: 'een geboortedatum' },
  { veld: 'herstel', wat: 'een naam' },
  { veld: 'beoordelingen', wat: 'een naam' },
];

describe('what was left out', () => {
  it.each<[BriefNaam, string[]]>([
    [
      'ouders',
      [
        'Weggelaten uit samenvatting: een naam.',
        'Weggelaten uit maatregelen: een geboortedatum.',
        'Ook in velden die deze brief niet gebruikt staat iets dat op persoonsgegevens lijkt: herstel, beoordelingen.',
      ],
    ],
    [
      'ontdekker',
      [
        'Weggelaten uit maatregelen: een geboortedatum.',
        'Ook in velden die deze brief niet gebruikt staat iets dat op persoonsgegevens lijkt: samenvatting, herstel, beoordelingen.',
      ],
    ],
    [
      'vragen-technicus',
      [
        'Ook in velden die deze brief niet gebruikt staat iets dat op persoonsgegevens lijkt: samenvatting, maatregelen, herstel, beoordelingen.',
      ],
    ],
  ])('%s', (brief, zinnen) => {
    expect(overWeggelaten(brief, WEG)).toEqual(zinnen);
  });

  it('all of it used', () => {
    expect(overWeggelaten('cvb', [{ veld: 'beoordelingen', wat: 'een naam' }])).toEqual([
      'Weggelaten uit beoordelingen: een naam.',
    ]);
  });

  it('nothing', () => {
    expect(overWeggelaten('cvb', [])).toEqual([]);
  });
});
