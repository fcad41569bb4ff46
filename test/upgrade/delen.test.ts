import { describe, expect, it } from 'vitest';
import type { Bestanden } from '../../scripts/upgrade/plan.ts';
import { maakPlan } from '../../scripts/upgrade/plan.ts';
import type { Vergeleken } from '../../scripts/upgrade/vergelijk.ts';
import { vergelijk } from '../../scripts/upgrade/vergelijk.ts';
import { leesVersie, vergelijkVersies } from '../../scripts/upgrade/versie.ts';
import type { Bijwerkverslag } from '../../scripts/upgrade/verslag.ts';
import { bijwerkTekst } from '../../scripts/upgrade/verslag-tekst.ts';

describe('numbers of releases', () => {
  it.each([
    ['1.2.3', '1.2.3'],
    ['v1.2.3', '1.2.3'],
    ['1.2', undefined],
    ['1.2.3-rc1', undefined],
    ['../1.2.3', undefined],
    ['', undefined],
  ])('%s is %s', (tekst, versie) => expect(leesVersie(tekst)).toBe(versie));

  it.each([
    ['1.2.3', '1.2.3', 0],
    ['1.9.0', '1.10.0', -1],
    ['2.0.0', '1.10.10', 1],
    ['0.1.1', '0.1.0', 1],
  ])('%s against %s', (een, ander, teken) => expect(Math.sign(vergelijkVersies(een, ander))).toBe(teken));
});

const boom = (bestanden: Record<string, string>, mode = '100644'): Bestanden =>
  new Map(Object.entries(bestanden).map(([pad, hash]) => [pad, { mode, hash }]));

describe('what an upgrade makes of the files', () => {
  const nu = boom({
    'a.ts': '1',
    'weg.ts': '1',
    'eigen.ts': '1',
    'incidents/x.md': '1',
    '.github/CODEOWNERS': '1',
    '.github/rulesets/h.json': '1',
  });
  const uitgave = boom({
    'a.ts': '2',
    'nieuw.ts': '1',
    'incidents/x.md': '9',
    'incidents/y.md': '9',
    '.github/CODEOWNERS': '9',
    '.github/rulesets/anders.json': '9',
  });
  const vorige = boom({ 'a.ts': '1', 'weg.ts': '1' });

  it('the register and what is the school’s stays, the rest is the release', () => {
    const plan = maakPlan(nu, uitgave, vorige);
    expect(Object.fromEntries([...plan.nieuw].map(([pad, { hash }]) => [pad, hash]))).toEqual({
      'a.ts': '2',
      'nieuw.ts': '1',
      'incidents/x.md': '1',
      '.github/CODEOWNERS': '1',
      '.github/rulesets/h.json': '1',
    });
    expect(plan).toMatchObject({
      erbij: ['nieuw.ts'],
      weg: ['eigen.ts', 'weg.ts'],
      anders: ['a.ts'],
      eigen: ['eigen.ts'],
      behouden: ['.github/CODEOWNERS', '.github/rulesets/h.json'],
      bezwaren: [],
    });
  });

  it.each([
    ['changed here', boom({ 'a.ts': '0', 'weg.ts': '1', 'eigen.ts': '1' }), ['a.ts']],
    ['taken away here', boom({ 'a.ts': '1', 'weg.ts': '1', 'eigen.ts': '1', 'nieuw.ts': '0' }), ['nieuw.ts']],
  ])('own work: a file that was %s', (_, van, eigen) =>
    expect(maakPlan(nu, uitgave, van).eigen).toEqual(eigen),
  );

  it('what was changed here to just what the release brings is no loss', () => {
    expect(maakPlan(boom({ 'a.ts': '2' }), uitgave, vorige).eigen).toEqual(['weg.ts'].slice(1));
  });

  it('own work cannot be known without the release of before', () => {
    expect(maakPlan(nu, uitgave, undefined).eigen).toBeUndefined();
  });

  it.each(['Incidents/x', 'INCIDENTS/x', 'ｉncidents/x'])('%s is refused', (pad) => {
    expect(maakPlan(nu, boom({ [pad]: '1' }), vorige).bezwaren).toHaveLength(1);
  });

  it.each(['120000', '160000'])('mode %s is refused', (mode) => {
    expect(maakPlan(nu, boom({ x: '1' }, mode), vorige).bezwaren).toHaveLength(1);
    expect(maakPlan(nu, boom({ 'incidents/x': '1' }, mode), vorige).bezwaren).toEqual([]);
  });
});

const incident = (id: string, code: string, sha256 = 'a'): Vergeleken['incidents'][number] => ({
  id,
  inhoud: { algoritme: 'besluit/1', sha256 },
  uitkomst: { code, ap: 'ja', betrokkenen: 'nee', zin: 'x' },
});
const bevinding = (file: string, message: string, blocking = true) => ({
  file,
  ruleId: 'r',
  message,
  blocking,
});
const verslag = (
  incidents: Vergeleken['incidents'],
  diagnostics: Vergeleken['diagnostics'] = [],
  regels = '1',
): Vergeleken => ({ regels, incidents, diagnostics });

describe('two reports on one register', () => {
  const voor = verslag(
    [incident('a', 'U1'), incident('b', 'U1'), incident('c', 'U2'), incident('d', 'U2')],
    [bevinding('a', 'oud'), bevinding('b', 'beide'), bevinding('c', 'raad', false)],
  );
  const na = verslag(
    [incident('a', 'U1'), incident('b', 'U3'), incident('c', 'U2', 'b'), incident('e', 'U2')],
    [bevinding('a', 'nieuw'), bevinding('b', 'beide'), bevinding('c', 'andere raad', false)],
    '2',
  );
  const verschil = vergelijk(voor, na);

  it('differ where an outcome, an approval or what blocks is another', () => {
    expect(verschil).toEqual({
      regels: { voor: '1', na: '2' },
      incidenten: { voor: 4, na: 4 },
      uitkomsten: [{ id: 'b', voor: 'U1 (AP: ja, betrokkenen: nee)', na: 'U3 (AP: ja, betrokkenen: nee)' }],
      onleesbaar: ['d', 'e'],
      goedkeuring: ['c'],
      nieuw: [{ file: 'a', ruleId: 'r', message: 'nieuw' }],
      vervallen: [{ file: 'a', ruleId: 'r', message: 'oud' }],
    });
  });

  const heel = (controle: Bijwerkverslag['controle'], over: Partial<Bijwerkverslag> = {}): string =>
    bijwerkTekst({
      versie: 1,
      van: '1.0.0',
      naar: '2.0.0',
      bron: 'de tag v2.0.0',
      stand: 'klaar',
      tak: 'bijwerken/2.0.0',
      commit: 'c',
      vorige: '0123456789abcdef',
      bestanden: { erbij: [], weg: [], anders: [] },
      behouden: [],
      eigen: [],
      controle,
      gestopt: [],
      ...over,
    });

  it('every difference is in the words', () => {
    const tekst = heel({ soort: 'gedaan', verschil, migraties: null });
    expect(tekst).toContain('b: was U1 (AP: ja, betrokkenen: nee), wordt U3');
    expect(tekst).toContain('goedkeuring van het CvB niet meer geldt');
    expect(tekst).toContain('`a` (r): nieuw');
    expect(tekst).toContain('De regels gaan van versie 1 naar 2.');
    expect(tekst).not.toContain('Geen verschil');
  });

  it('what could not be done is said, with what it means', () => {
    const tekst = heel({ soort: 'niet-gedaan', waarom: 'Andere onderdelen.' }, { eigen: null });
    expect(tekst).toContain('Andere onderdelen. Dat blijkt dus pas');
    expect(tekst).toContain('Dat is niet na te gaan');
  });

  it('a long list ends, but own work is named in full', () => {
    const paden = Array.from({ length: 50 }, (_, index) => `bestand-${index}.ts`);
    expect(heel({ soort: 'mislukt', waarom: 'Nee.' }, { eigen: paden })).toContain('bestand-49.ts');
    const veel = { ...verschil, onleesbaar: paden };
    expect(heel({ soort: 'gedaan', verschil: veel, migraties: [] })).toContain('… en nog 30');
  });
});
