import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beoordeel } from '../../../scripts/beoordeel.ts';
import { alleRegels } from '../../../scripts/protocol/regels/index.ts';
import { checks } from '../../../scripts/register/checks.data.ts';
import { memorySource } from '../../../scripts/register/memory.ts';
import { ruleInfos } from '../../../scripts/rule-infos.ts';
import { check, makeFile, NU, ORGANISATIE, short } from '../../make.ts';
import { voorbeelden } from './voorbeelden.ts';

const ids = alleRegels.map(({ id }) => id).sort();
const filesIn = (pattern: string, end: string) =>
  globSync(pattern)
    .map((file) => basename(file, end))
    .filter((name) => name !== 'index')
    .sort();

describe('de lijst van regels', () => {
  it('is gelijk aan de bestanden, de toetsen en de bladzijden', () => {
    expect(filesIn('scripts/protocol/regels/*.ts', '.ts')).toEqual(ids);
    expect(filesIn('test/protocol/regels/*.test.ts', '.test.ts')).toEqual(ids);
    expect(filesIn('site/src/content/regels/*.md', '.md')).toEqual(ids);
  });

  it.each(alleRegels)('$id zegt wat zij bewaakt, waar dat staat en wat te doen', (regel) => {
    expect(regel.bron.length).toBeGreaterThan(0);
    expect(regel.uitleg.length).toBeGreaterThan(40);
    expect(Object.keys(regel.boodschappen).length).toBeGreaterThan(0);
  });

  it.each(alleRegels)('elke boodschap van $id komt in een toets voor', ({ id, boodschappen }) => {
    const test = readFileSync(`test/protocol/regels/${id}.test.ts`, 'utf8');
    expect(Object.keys(boodschappen).filter((name) => !test.includes(name))).toEqual([]);
  });

  it('geen naam is twee keer gebruikt', () => {
    expect(ruleInfos.size).toBe(alleRegels.length + checks.length);
  });
});

describe('regels in een heel register', () => {
  it('een leverancier met een fout in zijn bestand is toch bekend', () => {
    const verslag = check({
      '2026/2026-K7QF.md': makeFile().replace(
        '\n---\n',
        '\norganisaties:\n  - { leverancier: acme, hoedanigheid: verwerker }\n---\n',
      ),
      'leveranciers/acme.md': makeFile('schema: 1\n'),
    });
    expect(verslag.diagnostics.map(({ ruleId }) => ruleId)).not.toContain('leverancier-bekend');
  });

  it('een kenmerk in twee mappen', () => {
    const verslag = check({ '2026/2026-K7QF.md': makeFile(), '2027/2026-K7QF.md': makeFile() });
    const fouten = verslag.diagnostics.filter(({ severity }) => severity === 'error');
    expect(fouten.map((each) => `${each.file} ${each.ruleId}`)).toEqual([
      'incidents/2027/2026-K7QF.md id-is-bestandsnaam',
      'incidents/2027/2026-K7QF.md id-uniek',
    ]);
  });

  it('zonder organisatie.yaml; een fout daarin staat alleen bij de fout', () => {
    expect(short(beoordeel({ source: memorySource({}), nu: NU }).verslag)).toEqual([
      '1:1 organisatie-aanwezig',
    ]);
    const incident = makeFile().replace('\n---\n', '\nvestigingen: [de-beuk]\n---\n');
    const besides = check({
      'organisatie.yaml': `${ORGANISATIE}kleur: rood\n`,
      '2026/2026-K7QF.md': incident,
    });
    const fouten = besides.diagnostics.filter(({ severity }) => severity === 'error');
    expect(fouten.map(({ ruleId }) => ruleId)).toEqual(['veld-bekend']);
  });

  it('wie bij een rolhouder verwijst, eindigt of dubbel staat: op zijn plaats in organisatie.yaml', () => {
    const more = `  - sleutel: po-1
    functie: Plaatsvervanger
    rol: privacy_officer
    van: 2026-02-01
    tot: 2026-01-01
    vervangt: po-9
protocollen:`;
    const verslag = check({ 'organisatie.yaml': ORGANISATIE.replace('protocollen:', more) });
    expect(short(verslag)).toEqual([
      '18:14 sleutel-uniek',
      '22:10 volgorde-van-momenten',
      '23:15 rolhouder-bekend',
    ]);
  });

  it('wat nog niet gebeurd kan zijn, ook bij een leverancier', () => {
    const acme = makeFile('schema: 1\nnaam: Acme\nhoedanigheid: verwerker\nlaatst_bekeken_op: 2026-09-15\n');
    expect(short(check({ 'leveranciers/acme.md': acme }))).toContain('5:20 niet-in-de-toekomst');
  });
});

describe('de voorbeelden op de bladzijden van de regels', () => {
  const bij = (id: string, files: Readonly<Record<string, string>>) => {
    // A page whose wrong example is no file at all is about a register without its first file.
    const source = Object.keys(files).length > 0 ? { 'organisatie.yaml': ORGANISATIE, ...files } : {};
    const { diagnostics } = beoordeel({ source: memorySource(source), nu: NU, isNuFixed: true }).verslag;
    return diagnostics.filter(({ ruleId }) => ruleId === id).map(({ message }) => message);
  };

  it.each(voorbeelden)('$id: goed is goed, fout zegt wat er staat', ({ id, goed, fout, boodschap }) => {
    expect(Object.keys(goed).length).toBeGreaterThan(0);
    expect(bij(id, goed)).toEqual([]);
    expect(bij(id, fout)).toEqual([boodschap]);
  });
});
