import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { fgAdviesGevolgdOfReden } from '../../../scripts/protocol/regels/fg-advies-gevolgd-of-reden.ts';
import { oordeel } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['geen advies', oordeel({}), []],
  ['gevolgd', oordeel({ advies_fg: { opgevolgd: 'ja' } }), []],
  [
    'niet gevolgd',
    oordeel({ advies_fg: { opgevolgd: 'nee' } }),
    ['reden beoordelingen.0.advies_fg.opgevolgd'],
  ],
  [
    'deels gevolgd',
    oordeel({ advies_fg: { opgevolgd: 'deels' } }),
    ['reden beoordelingen.0.advies_fg.opgevolgd'],
  ],
  ['niet gevolgd, met reden', oordeel({ advies_fg: { opgevolgd: 'nee', reden_niet_opgevolgd: 'x' } }), []],
  [
    'adviseerde melden, en dat gebeurt niet',
    oordeel({ advies_fg: { melden: 'ja' }, ap: { antwoord: 'nee', reden: 'x' } }),
    ['anders beoordelingen.0.advies_fg.melden'],
  ],
  [
    'adviseerde melden, niet gevolgd is vastgelegd',
    oordeel({
      advies_fg: { melden: 'ja', opgevolgd: 'nee', reden_niet_opgevolgd: 'x' },
      ap: { antwoord: 'nee', reden: 'x' },
    }),
    [],
  ],
  [
    'adviseerde melden, en dat gebeurt',
    oordeel({ advies_fg: { melden: 'ja' }, ap: { antwoord: 'voorlopig_ja', reden: 'x' } }),
    [],
  ],
  [
    'adviseerde niet te melden, en wij melden toch',
    oordeel({ advies_fg: { melden: 'nee' }, ap: { antwoord: 'ja', reden: 'x' } }),
    [],
  ],
  [
    'adviseerde informeren, en dat gebeurt niet',
    oordeel({ advies_fg: { informeren: 'ja' }, betrokkenen: { antwoord: 'nee', reden: 'x' } }),
    ['anders beoordelingen.0.advies_fg.informeren'],
  ],
  [
    'adviseerde informeren, en dat gebeurt',
    oordeel({ advies_fg: { informeren: 'ja' }, betrokkenen: { antwoord: 'openbaar', reden: 'x' } }),
    [],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(fgAdviesGevolgdOfReden, anders)).toEqual(verwacht);
});
