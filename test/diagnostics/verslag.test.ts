import { expect, it } from 'vitest';
import { beoordeel } from '../../scripts/beoordeel.ts';
import { onlyFiles } from '../../scripts/diagnostics/only-files.ts';
import { memorySource } from '../../scripts/register/memory.ts';
import { checkIncident, makeFile, NU, ORGANISATIE } from '../make.ts';

it('an incident in the report, with the sum of its term', () => {
  expect(checkIncident(makeFile()).incidents).toEqual([
    {
      id: '2026-K7QF',
      titel: 'Brief naar een verkeerd adres',
      bestand: 'incidents/2026/2026-K7QF.md',
      stand: 'vastgesteld',
      oefening: false,
      kennisname: '2026-09-11T14:45:00Z',
      termijnen: [
        {
          id: 'ap-72u',
          begin: '2026-09-11T14:45:00Z',
          dueAt: '2026-09-14T14:45:00Z',
          state: 'nabij',
          vanaf: 'tijdlijn.kennisname',
          voorzichtig: false,
          rekening: '2026-09-11T14:45:00Z + 72 uur = 2026-09-14T14:45:00Z',
          vindplaats: 'AVG art. 33 lid 1',
        },
      ],
    },
  ]);
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
