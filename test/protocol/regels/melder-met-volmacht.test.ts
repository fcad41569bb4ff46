import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { melderMetVolmacht } from '../../../scripts/protocol/regels/melder-met-volmacht.ts';
import { melding } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['door ons', melding({}), []],
  [
    'door een leverancier met volmacht, met vindplaats',
    melding({ door: 'leverancier', volmacht: 'ja', volmacht_verwijzing: 'art. 7' }),
    [],
  ],
  [
    'met volmacht, zonder vindplaats',
    melding({ door: 'leverancier', volmacht: 'ja' }),
    ['verwijzing meldingen.0.volmacht'],
  ],
  ['zonder volmacht', melding({ door: 'leverancier', volmacht: 'nee' }), ['eigen_plicht meldingen.0.door']],
  [
    'volmacht onbekend',
    melding({ door: 'leverancier', volmacht: 'onbekend' }),
    ['eigen_plicht meldingen.0.door'],
  ],
  [
    'door een andere verantwoordelijke',
    melding({ door: 'andere_verantwoordelijke' }),
    ['eigen_plicht meldingen.0.door'],
  ],
  [
    'wij meldden zelf ook',
    {
      meldingen: [
        ...(melding({ door: 'leverancier', volmacht: 'nee' }).meldingen ?? []),
        ...(melding({}).meldingen ?? []),
      ],
    },
    [],
  ],
  [
    'wij zijn verwerker',
    {
      ...melding({ door: 'andere_verantwoordelijke' }),
      soort: 'incident',
      onze_rol: 'verwerker',
      feiten: { persoonsgegevens: 'ja', aantasting: { vertrouwelijkheid: 'vastgesteld' } },
    },
    [],
  ],
  [
    'een vervolg vraagt het niet opnieuw',
    melding({ soort: 'vervolg', door: 'leverancier', volmacht: 'nee' }),
    [],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(melderMetVolmacht, anders)).toEqual(verwacht);
});
