import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { jaarcijfers, vastgelegdeCijfers } from '../../schemas/jaarcijfers.ts';
import { findBrowser } from '../../scripts/setup-browser.mjs';
import { makeFile, ORGANISATIE, REQUIRED } from '../make.ts';
import { runIn } from './run.ts';

const root = mkdtempSync(join(tmpdir(), 'jaaranalyse-'));
const MAP = join(root, 'incidents');
const pad = (naam: string) => join(MAP, naam);
const lees = (naam: string) => readFileSync(pad(naam), 'utf8');
const run = (...args: string[]) => runIn(root, ['jaaranalyse', ...args]);

beforeEach(() => {
  rmSync(MAP, { recursive: true, force: true });
  cpSync('incidents', MAP, { recursive: true });
  rmSync(pad('2026/jaaranalyse.md'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('jaaranalyse', () => {
  it('toont de cijfers, de signalen, en wat er niet in zit', async () => {
    const { exit, out } = await run('2026');
    expect(exit).toBe(0);
    expect(out).toMatch(/^Jaaranalyse 2026, tot nu toe \(voorbeeld\)$/m);
    expect(out).toMatch(/^Beveiligingsincidenten +17 +94%$/m);
    expect(out).toMatch(/^Oefeningen \(tellen nergens mee\) +1$/m);
    expect(out).toContain('Het gebeurde weer voordat de beloofde maatregel klaar was.');
    expect(out).toContain('Naar open voorstellen is niet gekeken.');
  });

  it('als JSON past het in zijn vorm', async () => {
    const { out } = await run('2026', '--vorm', 'json');
    expect(jaarcijfers.parse(JSON.parse(out))).toMatchObject({ jaar: 2026, voor: 'intern' });
  });

  it.each(['markdown', 'html'])('als %s', async (vorm) => {
    const { exit, out } = await run('2026', '--vorm', vorm);
    expect(exit).toBe(0);
    expect(out).toContain('Jaaranalyse 2026');
  });

  it('voor buiten: geen kenmerk, geen reden, geen getal van 1 tot en met 4', async () => {
    const { out } = await run('2026', '--voor', 'buiten', '--vorm', 'json');
    expect(out).not.toMatch(/20\d\d-[0-9A-Z]{4}/);
    const { getallen } = jaarcijfers.parse(JSON.parse(out));
    expect(getallen.map(({ aantal }) => aantal).filter((aantal) => aantal && aantal < 5)).toEqual([]);
    expect(getallen.find(({ id }) => id === 'incidenten')?.aantal).toBe(17);
    const { out: tekst } = await run('2026', '--voor', 'buiten', '--vorm', 'markdown');
    expect(tekst).not.toMatch(/20\d\d-[0-9A-HJKMNP-TV-Z]{4}\b/);
  });

  it('voor buiten: waarschuwt wie cijfers deelt die nog veranderen, want twee versies verraden het verschil', async () => {
    const waarschuwing = 'Deel van een jaar maar één versie';
    expect((await run('2026', '--voor', 'buiten')).err).toContain(waarschuwing);
    expect((await run('2026')).err).not.toContain(waarschuwing);
    expect((await run('2025', '--voor', 'buiten')).err).not.toContain(waarschuwing);
  });

  it.runIf(findBrowser())('als PDF, en niet over een ander bestand heen', async () => {
    const args = ['2026', '--vorm', 'pdf', '--uit', 'jaar.pdf'];
    expect((await run(...args)).exit).toBe(0);
    expect(readFileSync(join(root, 'jaar.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await run(...args)).err).toContain('Het bestand bij --uit bestaat al.');
    expect((await run(...args, '--overschrijf')).exit).toBe(0);
  });

  it('een jaar zonder incidenten is geen fout', async () => {
    const { exit, out } = await run('2030');
    expect(exit).toBe(0);
    expect(out).toMatch(/^Beveiligingsincidenten +0/m);
  });

  it.each([
    [[], 'Noem een jaar.'],
    [['26'], 'Dit is geen jaar.'],
    [['1999'], 'Dit is geen jaar.'],
    [['2026', '--vorm', 'word'], 'Deze vorm bestaat niet.'],
    [['2026', '--voor', 'de krant'], 'Wat bij --voor staat, bestaat niet.'],
    [['2026', '--vorm', 'pdf'], 'Een PDF kan niet op het scherm.'],
    [['2026', '--leg-vast', '--voorgelegd', '2027-02-30'], 'De dag bij --voorgelegd is niet te lezen.'],
    [['2026', '--leg-vast', '--voor', 'buiten'], 'Vastleggen kan alleen met de cijfers van nu'],
  ])('verkeerd gebruik: %j', async (args, zin) => {
    const { exit, err } = await run(...args);
    expect(exit).toBe(2);
    expect(err).toContain(zin);
    expect(existsSync(pad('2026/jaaranalyse.json'))).toBe(false);
  });

  it('wat niet te lezen is telt niet mee en wordt genoemd', async () => {
    writeFileSync(pad('2026/2026-AAAA.md'), '---\nschema: 1\nid: 2026-AAAA\n---\n');
    writeFileSync(pad('2026/verkeerde-naam.md'), makeFile());
    const { out } = await run('2026');
    expect(out).toMatch(/^Beveiligingsincidenten +17/m);
    expect(out).toContain('- incidents/2026/2026-AAAA.md\n');
    expect(out).toContain('- incidents/2026/verkeerde-naam.md');
  });

  it('een naam bij bewustwording of bij de bron van een opgave gaat niet mee, ook niet naar buiten', async () => {
    const met = lees('organisatie.yaml')
      .replace('voor_wie: Medewerkers van alle vestigingen', 'voor_wie: Het team, via 06-12345678')
      .replace('bron: Jaarverslag 2024, bladzijde 28 (fictief)', 'bron: Jaarverslag, via 06-12345678');
    expect(met.split('12345678')).toHaveLength(3);
    writeFileSync(pad('organisatie.yaml'), met);
    for (const voor of ['intern', 'buiten'])
      for (const vorm of ['json', 'markdown'])
        expect((await run('2026', '--voor', voor, '--vorm', vorm)).out).not.toContain('12345678');
  });

  it('van een jaar dat maar deels in het register staat, staan er geen twee totalen naast elkaar', async () => {
    const met = lees('organisatie.yaml').replace(
      '  - jaar: 2024\n    incidenten: 4',
      '  - jaar: 2025\n    incidenten: 40\n    bron: Oude lijst\n  - jaar: 2024\n    incidenten: 4',
    );
    writeFileSync(pad('organisatie.yaml'), met);
    rmSync(pad('2025/jaaranalyse.json'));
    const { out } = await run('2026', '--vorm', 'markdown');
    expect(out).toMatch(/^\| Beveiligingsincidenten \| 17 \| 40 \|$/m);
  });

  it('een naam in een reden gaat niet mee', async () => {
    const bestand = '2026/2026-4FZA.md';
    writeFileSync(
      pad(bestand),
      lees(bestand).replace('Een risico is onwaarschijnlijk.', 'De ontvanger is te bereiken op 06-12345678.'),
    );
    expect(lees(bestand)).toContain('06-12345678');
    for (const vorm of ['json', 'markdown', 'html'])
      expect((await run('2026', '--vorm', vorm)).out).not.toContain('12345678');
  });
});

describe('jaaranalyse --leg-vast', () => {
  it('bevriest, legt een tekst klaar, en doet de tweede keer niets', async () => {
    const eerst = await run('2026', '--leg-vast', '--voorgelegd', '2027-03-10');
    expect(eerst.exit).toBe(0);
    expect(eerst.err).toContain('2026 is nog niet voorbij');
    const bevroren = lees('2026/jaaranalyse.json');
    const { sha256, voorgelegd_op } = vastgelegdeCijfers.parse(JSON.parse(bevroren));
    expect(voorgelegd_op).toBe('2027-03-10');
    expect(eerst.out).toContain(`cvb_ingelicht_op: 2027-03-10\n    cijfers_sha256: ${sha256}`);
    expect(lees('2026/jaaranalyse.md')).toContain('## Gevraagd aan het CvB');

    writeFileSync(pad('2026/jaaranalyse.md'), 'Mijn conclusie.\n');
    const weer = await run('2026', '--leg-vast', '--voorgelegd', '2027-04-01');
    expect(weer.err).toContain('stonden al vast');
    expect(weer.out).toContain(`cvb_ingelicht_op: 2027-03-10\n    cijfers_sha256: ${sha256}`);
    expect(lees('2026/jaaranalyse.json')).toBe(bevroren);
    expect(lees('2026/jaaranalyse.md')).toBe('Mijn conclusie.\n');
  });

  it('daarna staat wat er verandert bij sindsdien gewijzigd, en de cijfers blijven', async () => {
    await run('2026', '--leg-vast');
    writeFileSync(
      pad('2026/2026-AAAA.md'),
      makeFile(REQUIRED.replace('2026-K7QF', '2026-AAAA')).replace(
        /kennisname: .*/,
        'kennisname: 2026-03-03 10:00',
      ),
    );
    const { out } = await run('2026');
    expect(out).toMatch(/^Zoals vastgelegd op .*; \d+ cijfers zijn sindsdien anders\.$/m);
    expect(out).toMatch(/^Beveiligingsincidenten +17/m);
    const { out: tekst } = await run('2026', '--vorm', 'markdown');
    expect(tekst).toMatch(/Incidenten erbij.*2026-AAAA/);
  });

  it('knoeien met de bevroren cijfers houdt de controle tegen', async () => {
    await run('2026', '--leg-vast');
    const schoon = await runIn(root, ['controle']);
    expect(schoon.out).not.toContain('cijfers-kloppen');
    writeFileSync(
      pad('2026/jaaranalyse.json'),
      lees('2026/jaaranalyse.json').replace('"aantal": 17', '"aantal": 16'),
    );
    const { exit, out } = await runIn(root, ['controle']);
    expect(exit).toBe(1);
    expect(out).toContain('cijfers-kloppen');
  });

  it('waar geknoeid is, staat dat bij de cijfers, en vastleggen doet alsof niets', async () => {
    await run('2026', '--leg-vast');
    writeFileSync(
      pad('2026/jaaranalyse.json'),
      lees('2026/jaaranalyse.json').replace('"aantal": 17', '"aantal": 16'),
    );
    expect((await run('2026')).out).toContain('Let op: het bestand met cijfers is daarna veranderd.');
    const { exit, err, out } = await run('2026', '--leg-vast');
    expect(exit).toBe(2);
    expect(err).toContain('2026/jaaranalyse.json is na het vastleggen veranderd.');
    expect(out).not.toContain('cijfers_sha256');
  });

  it('andere cijfers op dezelfde plaats zijn niet wat het CvB kreeg', async () => {
    await run('2025', '--vorm', 'markdown');
    expect((await run('2025', '--vorm', 'markdown')).out).not.toContain('Let op: dat klopt niet meer.');
    rmSync(pad('2025/jaaranalyse.json'));
    expect((await run('2025', '--leg-vast')).exit).toBe(0);
    expect((await run('2025', '--vorm', 'markdown')).out).toContain('Let op: dat klopt niet meer.');
  });

  it('een jaar dat nog moet beginnen wordt niet bevroren', async () => {
    const { exit, err } = await run('2031', '--leg-vast');
    expect(exit).toBe(2);
    expect(err).toContain('2031 moet nog beginnen.');
    expect(existsSync(pad('2031'))).toBe(false);
  });

  it('cijfers die niet te lezen zijn worden genoemd', async () => {
    writeFileSync(pad('2026/jaaranalyse.json'), '{}');
    expect((await run('2026')).out).toContain('- incidents/2026/jaaranalyse.json');
  });

  it('een bestand dat geen cijfers zijn: niets gaat weg', async () => {
    writeFileSync(pad('2026/jaaranalyse.json'), '{}');
    const { exit, err } = await run('2026', '--leg-vast');
    expect(exit).toBe(2);
    expect(err).toContain('is niet te lezen');
    expect(lees('2026/jaaranalyse.json')).toBe('{}');
    expect((await runIn(root, ['controle'])).out).toContain('haal de vorige stand terug uit de geschiedenis');
  });

  it('een eigen register zonder incidenten', async () => {
    rmSync(MAP, { recursive: true });
    cpSync('incidents/sjablonen', pad('sjablonen'), { recursive: true });
    writeFileSync(pad('organisatie.yaml'), ORGANISATIE);
    expect((await run('2026', '--leg-vast')).exit).toBe(0);
    expect((await runIn(root, ['controle'])).exit).toBe(0);
  });
});
