import { describe, expect, it } from 'vitest';
import { check, makeFile, short } from '../make.ts';

describe('files without fields are read too', () => {
  it.each<[string, string, string[]]>([
    ['2026/2026-K7QF.melding-1.json', '[]', ['1:1 veld-waarde']],
    ['2026/2026-K7QF.melding-1.json', '{ "versie": 1', ['1:1 json-leesbaar']],
    ['2026/jaaranalyse.json', '[]', ['1:1 veld-waarde']],
    ['2026/jaaranalyse.json', '', ['1:1 json-leesbaar']],
    ['2026/jaaranalyse.md', '# Jaar 2026\n\n## Wat opvalt\n\nTekst.\n', []],
    ['2026/jaaranalyse.md', '# Jaar\n\n<script>x</script>\n', ['3:1 tekst-zonder-html']],
    ['sjablonen/brief.md', 'Beste {{aanhef}},\n\n- een\n', []],
    ['sjablonen/brief.md', 'Beste,\n\n[klik](javascript:x)\n', ['3:1 tekst-veilige-links']],
    ['sjablonen/brief.md', '![foto](a.png)\n', ['1:1 tekst-zonder-afbeelding']],
    ['LEESMIJ.md', '# Register\n\n| a | b |\n|---|---|\n', []],
    ['LEESMIJ.md', 'a\u200Bb', ['1:2 tekst-zonder-verborgen-tekens']],
  ])('%s: %j', (path, text, expected) => {
    expect(short(check({ [path]: text }))).toEqual(expected);
  });

  it('and never show what they hold', () => {
    const [finding] = check({ '2026/2026-K7QF.melding-1.json': '{ "naam": "Jansen"' }).diagnostics;
    expect(finding?.message).not.toContain('Jansen');
  });
});

it('what can be read of a file with a wrong field is read: the text below it too', () => {
  const file = makeFile('schema: 1\nkleur: rood\n', '<b>x</b>\n');
  expect(short(check({ '2026/2026-K7QF.md': file }))).toEqual(
    expect.arrayContaining(['3:1 veld-bekend', '5:1 tekst-zonder-html']),
  );
});
