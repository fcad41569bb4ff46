import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { cijfersVan, id, op } from '../jaar.ts';

const post: Partial<Incident> = { aard: 'post_verkeerde_ontvanger' };
const maatregel = (anders: object = {}): Partial<Incident> => ({
  ...post,
  maatregelen: [
    {
      sleutel: 'venster',
      omschrijving: 'Enveloppen met een venster',
      soort: 'structureel',
      aard: 'organisatorisch',
      ...anders,
    },
  ],
});
const oorzaak = (...achterliggend: ('te_druk' | 'niet_nagekeken' | 'anders')[]): Partial<Incident> => ({
  ...post,
  feiten: { oorzaak: { achterliggend } },
});
const van = (anders: object): Partial<Incident> => ({
  ...post,
  herhaling_van: [{ incident: id(1), maatregel: 'venster', ...anders }],
});

it.each<[string, Incident[], string[]]>([
  ['één incident is geen herhaling', [op(1, '2026-02-01', maatregel())], []],
  [
    'dezelfde aard, de maatregel was nog niet klaar',
    [op(1, '2026-02-01', maatregel()), op(2, '2026-03-01', post)],
    ['0001>0002 niet_klaar afgeleid'],
  ],
  [
    'klaar op de dag zelf is op tijd',
    [op(1, '2026-02-01', maatregel({ gereed_op: '2026-03-01' })), op(2, '2026-03-01', post)],
    ['0001>0002 klaar afgeleid'],
  ],
  [
    'klaar een dag later niet',
    [op(1, '2026-02-01', maatregel({ gereed_op: '2026-03-02' })), op(2, '2026-03-01', post)],
    ['0001>0002 niet_klaar afgeleid'],
  ],
  [
    'het begin van de inbreuk telt, niet dat men het later merkte',
    [
      op(1, '2026-02-01', maatregel({ gereed_op: '2026-02-20' })),
      op(2, '2026-03-01', {
        ...post,
        tijdlijn: { kennisname: '2026-03-01 12:00', inbreuk_begin: '2026-02-10' },
      }),
    ],
    ['0001>0002 niet_klaar afgeleid'],
  ],
  [
    'alleen voor deze keer gedaan is geen belofte',
    [op(1, '2026-02-01', maatregel({ soort: 'incidenteel' })), op(2, '2026-03-01', post)],
    ['0001>0002 niet_beloofd afgeleid'],
  ],
  [
    'wat niet doorging ook niet',
    [op(1, '2026-02-01', maatregel({ vervallen_reden: 'Te duur.' })), op(2, '2026-03-01', post)],
    ['0001>0002 niet_beloofd afgeleid'],
  ],
  [
    'een ander soort incident',
    [op(1, '2026-02-01', maatregel()), op(2, '2026-03-01', { aard: 'post_kwijt' })],
    [],
  ],
  [
    'overig lijkt op niets',
    [op(1, '2026-02-01', { aard: 'overig' }), op(2, '2026-03-01', { aard: 'overig' })],
    [],
  ],
  [
    'dezelfde aard, een andere oorzaak',
    [op(1, '2026-02-01', oorzaak('te_druk')), op(2, '2026-03-01', oorzaak('niet_nagekeken'))],
    [],
  ],
  [
    'een gedeelde oorzaak',
    [op(1, '2026-02-01', oorzaak('te_druk')), op(2, '2026-03-01', oorzaak('niet_nagekeken', 'te_druk'))],
    ['0001>0002 niet_beloofd afgeleid'],
  ],
  [
    'anders is geen oorzaak die iets zegt',
    [op(1, '2026-02-01', oorzaak('anders')), op(2, '2026-03-01', oorzaak('te_druk'))],
    ['0001>0002 niet_beloofd afgeleid'],
  ],
  [
    'het laatste eerdere telt',
    [op(1, '2026-02-01', post), op(2, '2026-03-01', post), op(3, '2026-04-01', post)],
    ['0001>0002 niet_beloofd afgeleid', '0002>0003 niet_beloofd afgeleid'],
  ],
  [
    'de belofte kan van een eerder jaar zijn',
    [op(1, '2025-11-01', maatregel()), op(2, '2026-03-01', post)],
    ['0001>0002 niet_klaar afgeleid'],
  ],
  ['een later jaar telt dan', [op(1, '2026-11-01', maatregel()), op(2, '2027-01-10', post)], []],
  [
    'vastgelegd gaat voor afgeleid, en de dag gaat voor wat er gezegd is',
    [
      op(1, '2026-02-01', maatregel({ gereed_op: '2026-02-20' })),
      op(2, '2026-02-25', post),
      op(3, '2026-03-01', van({ was_gereed: 'nee' })),
    ],
    ['0001>0002 klaar afgeleid', '0001>0003 klaar vastgelegd'],
  ],
  [
    'zonder dag telt wat er gezegd is',
    [op(1, '2026-02-01', maatregel()), op(2, '2026-03-01', van({ was_gereed: 'ja' }))],
    ['0001>0002 klaar vastgelegd'],
  ],
  [
    'onbekend blijft onbekend als de maatregel niet te vinden is',
    [op(1, '2026-02-01', post), op(2, '2026-03-01', van({ was_gereed: 'onbekend' }))],
    ['0001>0002 onbekend vastgelegd'],
  ],
  [
    'een oefening is geen herhaling en geen belofte',
    [op(1, '2026-02-01', { ...maatregel(), oefening: 'ja' }), op(2, '2026-03-01', post)],
    [],
  ],
])('%s', (_, incidenten, verwacht) => {
  const gevonden = cijfersVan(incidenten).herhalingen.map(
    ({ incident, volgende, was, herkomst }) => `${incident.slice(5)}>${volgende.slice(5)} ${was} ${herkomst}`,
  );
  expect(gevonden).toEqual(verwacht);
});
