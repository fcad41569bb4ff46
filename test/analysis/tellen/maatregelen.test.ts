import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { cijfersVan, op } from '../jaar.ts';

type Maatregel = NonNullable<Incident['maatregelen']>[number];
const NU = Temporal.Instant.from('2027-01-15T09:00:00Z');

const stand = (anders: Partial<Maatregel>, dag = '2026-03-01') => {
  const maatregel: Maatregel = {
    omschrijving: 'Enveloppen met een venster',
    soort: 'structureel',
    aard: 'organisatorisch',
    ...anders,
  };
  const cijfers = cijfersVan([op(1, dag, { maatregelen: [maatregel] })], { nu: NU });
  const tabel = cijfers.tabellen.find(({ id }) => id === 'maatregelen');
  return {
    rij: tabel?.rijen.filter(({ aantal }) => aantal === 1).map(({ id }) => id),
    vraagt: cijfers.maatregelen.map(({ stand: hoe, voor }) => `${hoe} ${voor ?? '-'}`),
  };
};

it.each<[string, Partial<Maatregel>, string, string[]]>([
  ['zonder dag', {}, 'open', ['open -']],
  ['vandaag is nog op tijd', { gereed_voor: '2027-01-15' }, 'open', ['open 2027-01-15']],
  ['gisteren is te laat', { gereed_voor: '2027-01-14' }, 'te_laat', ['te_laat 2027-01-14']],
  ['klaar, al was het na de dag', { gereed_voor: '2026-04-01', gereed_op: '2026-05-01' }, 'klaar', []],
  ['nog niet kijken', { gereed_op: '2026-05-01', effect_controle_voor: '2027-01-15' }, 'klaar', []],
  [
    'kijken had al gemoeten',
    { gereed_op: '2026-05-01', effect_controle_voor: '2027-01-14' },
    'klaar',
    ['effect_te_laat 2027-01-14'],
  ],
  ['het werkt', { gereed_op: '2026-05-01', effect_controle_voor: '2026-06-01', effect: 'ja' }, 'werkt', []],
  ['het werkt deels', { gereed_op: '2026-05-01', effect: 'deels' }, 'werkt_deels', []],
  ['het werkt niet', { gereed_op: '2026-05-01', effect: 'nee' }, 'werkt_niet', ['werkt_niet -']],
  ['onbekend of het werkt', { gereed_op: '2026-05-01', effect: 'onbekend' }, 'klaar', []],
  ['gaat niet door', { gereed_voor: '2026-04-01', vervallen_reden: 'Te duur.' }, 'vervallen', []],
])('%s', (_, anders, rij, vraagt) => {
  expect(stand(anders)).toEqual({ rij: [rij], vraagt });
});

it('een belofte van een eerder jaar blijft vragen, en telt niet in de tabel van dit jaar', () => {
  expect(stand({ gereed_voor: '2026-04-01' }, '2024-03-01')).toEqual({
    rij: [],
    vraagt: ['te_laat 2026-04-01'],
  });
});

it('een belofte van een later jaar vraagt nog niets', () => {
  expect(stand({}, '2027-01-03')).toEqual({ rij: [], vraagt: [] });
});

it('wat te laat is staat bovenaan, het langst te laat eerst', () => {
  const maatregel = (gereed_voor: string): Maatregel => ({
    omschrijving: gereed_voor,
    soort: 'structureel',
    aard: 'technisch',
    gereed_voor,
  });
  const maatregelen = ['2027-03-01', '2026-12-01', '2026-06-01'].map(maatregel);
  const { maatregelen: open } = cijfersVan([op(1, '2026-03-01', { maatregelen })], { nu: NU });
  expect(open.map(({ wat }) => wat)).toEqual(['2026-06-01', '2026-12-01', '2027-03-01']);
});
