import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { maatregelWerkte } from '../../../scripts/protocol/regels/maatregel-werkte.ts';
import { bijRegister } from './invoer.ts';

const eerder = (effect: 'ja' | 'deels'): Partial<Incident> => ({
  id: '2026-0001',
  maatregelen: [
    { sleutel: 'anders', omschrijving: 'x', soort: 'structureel', aard: 'technisch', effect: 'ja' },
    { sleutel: 'bcc', omschrijving: 'x', soort: 'structureel', aard: 'technisch', effect },
  ],
});
const later = (more: object): Partial<Incident> => ({
  id: '2026-0002',
  herhaling_van: [{ incident: '2026-0001', maatregel: 'bcc', was_gereed: 'ja', ...more }],
});

it.each<[string, Partial<Incident>[], string[]]>([
  ['geen later incident', [eerder('ja')], []],
  ['werkte niet', [eerder('ja'), later({})], ['2026-0001 werkte_niet maatregelen.1.effect']],
  ['was nog niet klaar', [eerder('ja'), later({ was_gereed: 'nee' })], []],
  ['stond al op deels', [eerder('deels'), later({})], []],
  ['zonder maatregel', [eerder('ja'), later({ maatregel: undefined })], []],
  ['een incident dat er niet is', [later({})], []],
])('%s', (_, incidenten, verwacht) => {
  expect(bijRegister(maatregelWerkte, incidenten)).toEqual(verwacht);
});
