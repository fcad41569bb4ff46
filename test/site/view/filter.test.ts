import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../site/src/view/csv.ts';
import type { Keuze } from '../../../site/src/view/filter.ts';
import { ALLES, FILTERS, kies, naarAdres, uitAdres } from '../../../site/src/view/filter.ts';
import { tabelGegevens } from '../../../site/src/view/tabel.ts';
import { leesRijen, opties } from '../../../site/src/view/tabel-lees.ts';
import { lijstVan, registerMet } from './gezien.ts';

const register = registerMet(
  [
    { id: '2025-0001', titel: 'Laptop kwijt', tijdlijn: { kennisname: '2025-03-01 10:00' } },
    {
      id: '2026-0002',
      titel: 'Brief kwijt',
      tijdlijn: { kennisname: '2026-09-12 10:00' },
      vestigingen: ['de-eik'],
      aard: 'post_kwijt',
      organisaties: [{ leverancier: 'volg', hoedanigheid: 'verwerker' }],
    },
    {
      id: '2026-0003',
      titel: 'Mail verkeerd',
      tijdlijn: { kennisname: 'onbekend' },
      vestigingen: ['de-eik', 'geheel'],
    },
    { id: '2026-0004', titel: 'Oefening', tijdlijn: { kennisname: '2026-09-01 10:00' }, oefening: 'ja' },
  ],
  { voorgesteld: new Map([['2026-0003', 7]]) },
);
const gegevens = tabelGegevens(lijstVan(register), {
  organisatie: register.organisatie,
  leveranciers: new Map([['volg', 'Volg B.V.']]),
});
const rijen = leesRijen(JSON.parse(JSON.stringify(gegevens)));
const ids = (keuze: Partial<Keuze>) => kies(rijen, { ...ALLES, ...keuze }).map(({ id }) => id);

describe('kiezen en sorteren', () => {
  it.each([
    [{}, ['2026-0002', '2026-0004', '2025-0001', '2026-0003']],
    [{ filters: { jaar: '2025' } }, ['2025-0001']],
    [{ filters: { vestiging: 'de-eik' } }, ['2026-0002', '2026-0003']],
    [{ filters: { vestiging: 'geheel', jaar: '2026' } }, ['2026-0003']],
    [{ filters: { leverancier: 'volg' } }, ['2026-0002']],
    [{ filters: { aard: 'post_kwijt' } }, ['2026-0002']],
    [{ filters: { stand: 'voorgesteld' } }, ['2026-0003']],
    [{ filters: { stand: 'oefening' } }, ['2026-0004']],
    [{ filters: { termijn: 'over' } }, ['2026-0002', '2025-0001']],
    [{ filters: { termijn: 'geen' } }, ['2026-0004', '2026-0003']],
    [{ filters: { jaar: '1999' } }, []],
    [{ sorteer: 'titel', oplopend: true }, ['2026-0002', '2025-0001', '2026-0003', '2026-0004']],
    [{ sorteer: 'id', oplopend: true }, ['2025-0001', '2026-0002', '2026-0003', '2026-0004']],
    [{ sorteer: 'termijn' }, ['2025-0001', '2026-0002', '2026-0003', '2026-0004']],
  ] satisfies readonly (readonly [Partial<Keuze>, readonly string[]])[])('%j', (keuze, verwacht) => {
    expect(ids(keuze)).toEqual(verwacht);
  });

  it('wat de rij laat zien is in woorden', () => {
    const rij = rijen.find(({ id }) => id === '2026-0002');
    expect(FILTERS.map((filter) => rij?.woord(filter))).toEqual([
      '2026',
      'te laat',
      'Ontdekken',
      'nog open',
      'De Eik',
      'post kwijt',
      '',
      'Volg B.V.',
      'vastgesteld',
    ]);
    expect(rijen.find(({ id }) => id === '2026-0003')?.titel).toBe('Mail verkeerd (voorgesteld, #7)');
  });

  it('een keuzelijst noemt hoe vaak iets voorkomt', () => {
    expect(opties('jaar', gegevens).map(({ woord, aantal }) => `${woord} ${aantal}`)).toEqual([
      '2026 3',
      '2025 1',
    ]);
    expect(opties('vestiging', gegevens)[0]).toEqual({ sleutel: 'de-eik', woord: 'De Eik', aantal: 2 });
  });

  it('wat gekozen is staat in het adres, en komt er net zo weer uit', () => {
    fc.assert(
      fc.property(
        fc.record({
          filters: fc.dictionary(fc.constantFrom(...FILTERS), fc.string({ minLength: 1 })),
          zoek: fc.string().map((tekst) => tekst.trim()),
          sorteer: fc.constantFrom('kennisname', 'id', 'titel', 'termijn'),
          oplopend: fc.boolean(),
        }),
        (keuze) => {
          expect(uitAdres(`#${naarAdres(keuze as Keuze)}`)).toEqual({
            ...keuze,
            filters: { ...keuze.filters },
          });
        },
      ),
    );
    expect(uitAdres('#sorteer=verzonnen&onzin=1')).toEqual(ALLES);
  });
});

it('duizend incidenten zijn samen klein: zij gaan naar elke telefoon die het register opent', () => {
  const woorden =
    'brief mail laptop rapport leerling ouder verslag school map foto stick bijlage adres'.split(' ');
  const veel = Array.from({ length: 1000 }, (_, index) => ({
    id: `${2022 + (index % 5)}-${String(index).padStart(4, '0')}`,
    titel: Array.from(
      { length: 6 },
      (__, plek) => woorden[(index * (plek + 3) + plek * plek) % woorden.length],
    ).join(' '),
    tijdlijn: {
      kennisname: `${2022 + (index % 5)}-0${1 + (index % 9)}-1${index % 10} 1${index % 10}:${10 + (index % 50)}`,
    },
    aard: (['post_kwijt', 'verkeerd_dossier', 'overig'] as const)[index % 3] ?? 'overig',
    vestigingen: ['de-eik'],
  }));
  const groot = registerMet(veel);
  const alles = tabelGegevens(lijstVan(groot), { organisatie: groot.organisatie, leveranciers: new Map() });
  expect(alles.rijen).toHaveLength(1000);
  // The page around it is measured beside the built site; together they stay under 100 kB.
  expect(gzipSync(JSON.stringify(alles)).length).toBeLessThan(50_000);
});

describe('CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+31', "'+31"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['  =1', "'  =1"],
    ['\t=1', "'\t=1"],
    ['gewoon', 'gewoon'],
    ['a;b', '"a;b"'],
    ['zeg "ja"', '"zeg ""ja"""'],
    ['twee\r\nregels', '"twee\r\nregels"'],
  ])('%j wordt %j', (in_, uit) => {
    expect(csv(['kop'], [[in_]])).toBe(`\uFEFFkop\r\n${uit}\r\n`);
  });

  it('geen vijandige titel wordt een formule', () => {
    const vijandig = globSync('test/vijandig/csv-*.md').map(
      (file) => /^title: '?(.*?)'?$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '',
    );
    expect(vijandig.length).toBeGreaterThan(3);
    for (const titel of vijandig) expect(csv(['t'], [[titel]]).split('\r\n')[1], titel).toMatch(/^"?'/);
  });

  it('geen enkele tekst maakt een rij of cel erbij', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (een, twee) => {
        const [, ...rest] = csv(['a', 'b'], [[een, twee]])
          .split('\uFEFF')
          .join('')
          .split(/(?<=^[^"]*(?:"[^"]*"[^"]*)*)\r\n/);
        expect(rest.filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});
