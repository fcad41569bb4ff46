import { expect, it } from 'vitest';
import { lateMeldingMetReden } from '../../../scripts/protocol/regels/late-melding-met-reden.ts';
import type { Geval } from './invoer.ts';
import { bijIncident } from './invoer.ts';
import { melding } from './melding.ts';

const nieuwFeit = (eerst: 'ja' | 'nee'): Geval[1] => ({
  beoordelingen: [
    { soort: 'eerste', moment: '2026-09-12 10:00', ap: { antwoord: eerst } },
    {
      soort: 'herbeoordeling',
      moment: '2026-09-20 12:00',
      nieuw_feit_bekend_op: '2026-09-20 09:00',
      ap: { antwoord: 'ja' },
    },
  ],
});

const gevallen: readonly Geval[] = [
  ['een seconde binnen de termijn', melding('2026-09-14 16:44:59'), []],
  ['op de laatste seconde', melding('2026-09-14 16:45:00'), []],
  ['een seconde later', melding('2026-09-14 16:45:01'), ['reden meldingen.0.moment']],
  ['later, met reden', melding('2026-09-15 10:00', { reden_later_dan_72_uur: 'Logboeken kwamen laat.' }), []],
  ['alleen de dag, de dag van het einde: niet zeker te laat', melding('2026-09-14'), []],
  ['alleen de dag, een dag later', melding('2026-09-15'), ['reden meldingen.0.moment']],
  ['moment onbekend', melding('onbekend'), []],
  [
    'door een ander, niet namens ons',
    melding('2026-09-15 10:00', { door: 'leverancier', volmacht: 'nee' }),
    [],
  ],
  [
    'door een leverancier namens ons',
    melding('2026-09-15 10:00', { door: 'leverancier', volmacht: 'ja' }),
    ['reden meldingen.0.moment'],
  ],
  ['een aanvulling', melding('2026-09-15 10:00', { soort: 'vervolg' }), []],
  [
    'kennisname onbekend: vanaf het eerste bekende moment',
    {
      ...melding('2026-09-15 10:00'),
      tijdlijn: { kennisname: 'onbekend', bij_meldpunt: '2026-09-11 16:45' },
    },
    ['reden meldingen.0.moment'],
  ],
  ['alles onbekend', { ...melding('2026-09-15 10:00'), tijdlijn: { kennisname: 'onbekend' } }, []],
  [
    'het tweede bericht in de lijst',
    {
      meldingen: [
        { soort: 'eerste', door: 'leverancier', moment: '2026-09-12', nummer: 'onbekend' },
        { soort: 'eerste', door: 'wij', moment: '2026-09-15 10:00', nummer: 'N-1' },
      ],
    },
    ['reden meldingen.1.moment'],
  ],
  [
    'op tijd na een nieuw feit, eerst was het nee',
    { ...melding('2026-09-23 08:59'), ...nieuwFeit('nee') },
    [],
  ],
  [
    'te laat, ook na een nieuw feit',
    { ...melding('2026-09-23 09:01'), ...nieuwFeit('nee') },
    ['reden meldingen.0.moment'],
  ],
  [
    'nog niet beoordeeld: een nieuw feit maakt de eerste termijn niet goed',
    { ...melding('2026-09-21 09:00'), beoordelingen: (nieuwFeit('nee').beoordelingen ?? []).slice(1) },
    ['reden meldingen.0.moment'],
  ],
  [
    'het was al ja: een nieuw feit maakt de eerste termijn niet goed',
    { ...melding('2026-09-21 09:00'), ...nieuwFeit('ja') },
    ['reden meldingen.0.moment'],
  ],
];

it.each(gevallen)('%s', (_, anders, verwacht) => {
  expect(bijIncident(lateMeldingMetReden, anders)).toEqual(verwacht);
});
