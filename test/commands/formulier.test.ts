import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFile, ORGANISATIE, REQUIRED } from '../make.ts';
import { runIn } from './run.ts';

const VOORBEELD = resolve('.');
const formulier = (...args: string[]) => runIn(VOORBEELD, ['formulier', ...args]);

/** A register with one incident. */
function register(yaml: string): string {
  const map = mkdtempSync(join(tmpdir(), 'formulier-'));
  mkdirSync(join(map, 'incidents', '2026'), { recursive: true });
  writeFileSync(join(map, 'incidents', 'organisatie.yaml'), ORGANISATIE);
  writeFileSync(join(map, 'incidents', '2026', '2026-K7QF.md'), makeFile(yaml));
  return map;
}

describe('formulier', () => {
  it('vult het geval van Onderwijs Transparant in zoals Bijlage 1 het vraagt', async () => {
    const { exit, out } = await formulier('2021-5HCN', '--versie', 'bijlage1', '--vorm', 'json');
    expect(exit).toBe(0);
    const { antwoorden } = JSON.parse(out) as {
      antwoorden: Record<string, { vraag: string; herkomst: string; tekst?: string; open?: string }>;
    };
    const gelezen = Object.values(antwoorden).map(({ vraag, herkomst, tekst, open }) => [
      vraag,
      herkomst,
      tekst ?? open ?? null,
    ]);
    const verwacht = JSON.parse(readFileSync('test/forms/onderwijs-transparant.json', 'utf8')) as {
      antwoorden: unknown[];
    };
    expect(gelezen).toEqual(verwacht.antwoorden);
  });

  it.each(['tekst', 'markdown', 'json', 'html'])('toont zich als %s', async (vorm) => {
    const { exit, out } = await formulier('2026-9trb', '--vorm', vorm);
    expect(exit).toBe(0);
    expect(out).toContain('2026-9TRB');
    expect(out).toMatch(/bewust niet in het register|"zelf"/);
  });

  it('zet wat ontbreekt voor de antwoorden', async () => {
    const { out } = await formulier('2026-K7QF');
    expect(out.indexOf('nog niet bekend')).toBeLessThan(out.indexOf('1 Introductie'));
  });

  it.each([
    [['2026-ZZZZ'], 'Dit kenmerk staat niet in het register'],
    [[], 'Welk incident?'],
    [['2026-K7QF', '--versie', 'ap1999'], 'Kies uit: bijlage1, ap2022, edpb2026'],
    [['2026-K7QF', '--versie', 'constructor'], 'Kies uit'],
    [['2026-K7QF', '--soort', 'derde'], 'Kies uit: eerste, vervolg, intrekking'],
    [['2026-K7QF', '--vorm', 'pdf'], 'Kies uit: tekst, markdown, json, html'],
  ])('zegt wat er mis is bij %j', async (args, verwacht) => {
    const { exit, err, out } = await formulier(...args);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(verwacht);
  });

  it.each(['tekst', 'markdown', 'json', 'html'])('geeft als %s geen naam of BSN door', async (vorm) => {
    const yaml = `${REQUIRED.replace('Een brief kwam bij een ander adres aan.', 'Het BSN 111222333 van mevrouw Jansen-de Vries lag open.')}aard: overig\naard_anders: Gebeld met 06-12345678\n`;
    const { exit, out } = await runIn(register(yaml), [
      'formulier',
      '2026-K7QF',
      '--vorm',
      vorm,
      '--versie',
      'bijlage1',
    ]);
    expect(exit).toBe(0);
    for (const gelekt of ['111222333', 'Jansen', '12345678']) expect(out).not.toContain(gelekt);
    expect(out).toContain('weggelaten');
    expect(out).toMatch(/samenvatting, aard\\?_anders/);
  });

  it.each([
    ['markdown', /(?<!\\)<script|(?<!\\)\[(?:x|hier)\]\(/],
    ['html', /<script|<img|<a /],
  ])('maakt van getypte tekst nooit opmaak: %s', async (vorm, opmaak) => {
    const kwaad =
      '<script>alert(1)</script> ![x](http://kwaad.example/x) [hier](javascript:alert(1)) {{ 7*7 }}';
    const { out } = await runIn(register(`${REQUIRED}aard: overig\naard_anders: '${kwaad}'\n`), [
      'formulier',
      '2026-K7QF',
      '--vorm',
      vorm,
      '--versie',
      'bijlage1',
    ]);
    expect(out).not.toMatch(opmaak);
    expect(out).toContain('script');
    expect(out).not.toContain('49');
  });
});
