import { expect, it } from 'vitest';
import { beoordeel } from '../../scripts/beoordeel.ts';
import { onlyFiles } from '../../scripts/diagnostics/only-files.ts';
import { memorySource } from '../../scripts/register/memory.ts';
import { checkIncident, makeFile, NU, ORGANISATIE } from '../make.ts';

it('an incident in the report, with the sum of its term', () => {
  const [incident] = checkIncident(makeFile()).incidents;
  expect(incident).toMatchObject({
    id: '2026-K7QF',
    titel: 'Brief naar een verkeerd adres',
    bestand: 'incidents/2026/2026-K7QF.md',
    stand: 'vastgesteld',
    status: 'open',
    oefening: false,
    kennisname: '2026-09-11T14:45:00Z',
    uitkomst: {
      code: 'open',
      ap: 'voorlopig-ja',
      betrokkenen: 'nog-te-besluiten',
      datalek: 'onbekend',
      beoordeeld: false,
      open: [],
    },
  });
  expect(incident?.fasen.map(({ id, stand }) => `${id} ${stand}`)).toEqual([
    'ontdekken bezig',
    'inventariseren bezig',
    'beoordelen open',
    'melden open',
    'repareren open',
    'vastleggen open',
    'informeren open',
  ]);
  expect(incident?.termijnen[0]).toEqual({
    id: 'ap-72u',
    titel: 'Melden bij de AP',
    tegen: 'wet',
    begin: '2026-09-11T14:45:00Z',
    dueAt: '2026-09-14T14:45:00Z',
    state: 'nabij',
    bindend: true,
    vanaf: 'tijdlijn.kennisname',
    voorzichtig: false,
    rekening: [
      'vr 11 sep 2026 16:45 + 72 uur = ma 14 sep 2026 16:45; ook nachten, weekend en feestdagen tellen',
    ],
    rol: 'privacy_officer',
    vindplaats:
      'AVG art. 33 lid 1; protocol §2 (72 uur); Verordening 1182/71 art. 3 lid 3 en 4; Algemene termijnenwet art. 4',
  });
});

it('cut down to some files, it counts those files and what is in them', () => {
  const { verslag, bestanden } = beoordeel({
    source: memorySource({
      'organisatie.yaml': ORGANISATIE,
      '2026/2026-K7QF.md': makeFile(),
      '2026/2026-0000.md': 'kapot',
    }),
    nu: NU,
    isNuFixed: true,
  });
  const only = (...paths: string[]) => onlyFiles(verslag, bestanden, new Set(paths)).telling;
  expect(verslag.telling).toMatchObject({ bestanden: 3, incidenten: 1, fouten: 1 });
  expect(only('incidents/2026/2026-K7QF.md')).toMatchObject({ bestanden: 1, incidenten: 1, fouten: 0 });
  expect(only('incidents/2026/2026-0000.md', 'incidents/weg.md')).toMatchObject({
    bestanden: 1,
    incidenten: 0,
    fouten: 1,
    blokkerend: 1,
  });
});
