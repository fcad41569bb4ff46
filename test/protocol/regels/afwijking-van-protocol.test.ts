import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { afwijkingVanProtocol } from '../../../scripts/protocol/regels/afwijking-van-protocol.ts';
import { oordeel } from './gevallen.ts';
import { bijIncident } from './invoer.ts';

/** Ordinary, readable data with many people: a risk and no high risk. */
const leesbaar: Partial<Incident> = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  feiten: {
    persoonsgegevens: 'ja',
    aantasting: { vertrouwelijkheid: 'vastgesteld' },
    verspreiding: { omvang: 'grote_groep' },
    gegevens: [{ soort: 'naam' }],
    gegevens_volledig: 'ja',
  },
};
const nietInformeren = { betrokkenen: { antwoord: 'nee', reden: 'x' } };

it.each<[string, Partial<Incident>, string[]]>([
  ['nog geen oordeel', leesbaar, []],
  [
    'niet informeren terwijl het protocol het wil',
    { ...leesbaar, ...oordeel(nietInformeren) },
    ['afwijking beoordelingen.0.betrokkenen'],
  ],
  [
    'met afwijking en akkoord',
    {
      ...leesbaar,
      ...oordeel({
        ...nietInformeren,
        afwijking_protocol: { van: '§6', reden: 'x', cvb_akkoord_op: '2026-09-12' },
      }),
    },
    [],
  ],
  [
    'met afwijking zonder akkoord',
    { ...leesbaar, ...oordeel({ ...nietInformeren, afwijking_protocol: { van: '§6', reden: 'x' } }) },
    ['akkoord beoordelingen.0.afwijking_protocol'],
  ],
  [
    'wel informeren',
    {
      ...leesbaar,
      ...oordeel({ ap: { antwoord: 'ja', reden: 'x' }, betrokkenen: { antwoord: 'ja', reden: 'x' } }),
    },
    [],
  ],
  [
    'goed versleuteld',
    {
      ...leesbaar,
      feiten: {
        ...leesbaar.feiten,
        bescherming: { vorm: ['schijf'], dekking: 'alles', sleutel: 'veilig', stand_der_techniek: 'ja' },
      },
      ...oordeel(nietInformeren),
    },
    [],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(afwijkingVanProtocol, anders)).toEqual(verwacht);
});
