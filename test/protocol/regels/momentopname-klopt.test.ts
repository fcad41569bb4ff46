import { expect, it } from 'vitest';
import type { Momentopname } from '../../../schemas/momentopname.ts';
import type { GelezenMomentopname } from '../../../scripts/protocol/bevroren.ts';
import type { Melding } from '../../../scripts/protocol/bij-incident.ts';
import { momentopnameKlopt } from '../../../scripts/protocol/regels/momentopname-klopt.ts';
import { register } from './invoer.ts';

const BYTES = 'a'.repeat(64);
const EIGEN = 'b'.repeat(64);

const opname = (
  anders: Partial<Momentopname> = {},
  bestand = '2026/2026-K7QF.melding-1.json',
): GelezenMomentopname => ({
  bestand,
  gelezen: {
    momentopname: {
      schema: 1,
      incident: '2026-K7QF',
      melding: 1,
      soort: 'eerste',
      formulier: 'ap2022',
      door: 'wij',
      moment: '2026-09-12 10:00',
      nummer: 'N-1',
      gemaakt_op: '2026-09-12 10:05',
      antwoorden: [],
      sha256: EIGEN,
      ...anders,
    },
    sha256: BYTES,
    eigen: EIGEN,
  },
});

const bij = (
  momentopnamen: readonly GelezenMomentopname[] | undefined,
  melding: Partial<Melding> | undefined = { momentopname_sha256: BYTES },
) => {
  const heel: Melding = { soort: 'eerste', door: 'wij', moment: '2026-09-12 10:00', nummer: 'N-1' };
  const { incidenten, ...rest } = register([
    melding === undefined ? {} : { meldingen: [{ ...heel, ...melding }] },
  ]);
  return momentopnameKlopt
    .toets({
      ...rest,
      incidenten: incidenten.map((each) => ({ ...each, bestand: '2026/2026-K7QF.md' })),
      momentopnamen,
    })
    .map(
      ({ bestand, boodschap, pad }) =>
        `${bestand.replace('2026/2026-K7QF.', '')} ${boodschap} ${pad.join('.')}`,
    );
};

it.each<[string, readonly GelezenMomentopname[] | undefined, Partial<Melding> | undefined, string[]]>([
  ['bestand en melding passen bij elkaar', [opname()], undefined, []],
  ['hetzelfde moment anders geschreven', [opname({ moment: '2026-09-12T10:00+02:00' })], undefined, []],
  ['met de hand getypt, zonder momentopname', [], {}, []],
  ['niet het hele register is hier', undefined, undefined, []],
  [
    'het bestand is er, maar heeft niet de goede vorm',
    [{ bestand: '2026/2026-K7QF.melding-1.json', gelezen: undefined }],
    undefined,
    [],
  ],
  ['veranderd', [opname({ sha256: 'c'.repeat(64) })], undefined, ['melding-1.json veranderd sha256']],
  ['een andere naam', [opname({ melding: 2 })], undefined, ['melding-1.json naam melding']],
  [
    'een ander incident',
    [opname({ incident: '2026-0000' }, '2026/2026-0000.melding-1.json')],
    {},
    ['2026/2026-0000.melding-1.json zonder-incident incident'],
  ],
  [
    'in de map van een ander jaar',
    [opname({}, '2027/2026-K7QF.melding-1.json')],
    {},
    ['2027/2026-K7QF.melding-1.json zonder-incident incident'],
  ],
  [
    'een melding die er niet is',
    [opname(), opname({ melding: 2 }, '2026/2026-K7QF.melding-2.json')],
    undefined,
    ['melding-2.json zonder-melding melding'],
  ],
  ['de melding noemt geen getal', [opname()], {}, ['md ander-getal meldingen.0.momentopname_sha256']],
  [
    'de melding noemt een ander getal',
    [opname()],
    { momentopname_sha256: EIGEN },
    ['md ander-getal meldingen.0.momentopname_sha256'],
  ],
  [
    'een ander nummer, een andere soort, een ander moment',
    [opname({ nummer: 'N-2', soort: 'vervolg', moment: '2026-09-12 10:01' })],
    undefined,
    [
      'md andere-melding meldingen.0.nummer',
      'md andere-melding meldingen.0.soort',
      'md andere-melding meldingen.0.moment',
    ],
  ],
  ['het bestand is weg', [], undefined, ['md weg meldingen.0.momentopname_sha256']],
])('%s', (_, momentopnamen, melding, verwacht) => {
  expect(bij(momentopnamen, melding)).toEqual(verwacht);
});
