import { describe, expect, it } from 'vitest';
import { manifest as vorm } from '../../schemas/manifest.ts';
import type { Bestand } from '../../scripts/dossier/manifest.ts';
import {
  MANIFEST,
  maakManifest,
  manifestTekst,
  nagekeken,
  SOMMEN,
  somTekst,
} from '../../scripts/dossier/manifest.ts';

const SOM = '01197f0e0badf596d0f7bbc7240f3ba54d78df3e0340b0fd37a7cc363e76f4bb';
const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const kop = {
  incident: '2026-K7QF',
  op: '2026-09-14T07:00:00Z',
  commit: null,
  gemaakt_op: '2026-09-14T07:00:00Z',
};
const bestanden: readonly Bestand[] = [
  { pad: 'dossier.md', inhoud: bytes('# Dossier\n') },
  { pad: 'brieven/fg.md', inhoud: bytes('Brief\n') },
];
const manifest = maakManifest(kop, bestanden);
const heel: readonly Bestand[] = [
  ...bestanden,
  { pad: MANIFEST, inhoud: bytes(manifestTekst(manifest)) },
  { pad: SOMMEN, inhoud: bytes(somTekst(manifest)) },
];
const met = (pad: string, tekst: string) =>
  heel.map((each) => (each.pad === pad ? { pad, inhoud: bytes(tekst) } : each));

describe('the manifest of a dossier', () => {
  it('has its form, and lists by name', () => {
    expect(vorm.parse(JSON.parse(manifestTekst(manifest)))).toEqual(manifest);
    expect(manifest.bestanden.map(({ pad }) => pad)).toEqual(['brieven/fg.md', 'dossier.md']);
    // As `printf '# Dossier\n' | sha256sum` says.
    expect(manifest.bestanden[1]).toEqual({
      pad: 'dossier.md',
      bytes: 10,
      sha256: SOM,
    });
    expect(somTekst(manifest)).toContain(`${SOM}  dossier.md\n`);
  });

  it('finds nothing where nothing changed', () => {
    expect(nagekeken(manifest, heel)).toEqual([]);
  });

  it.each([
    ['one byte', met('dossier.md', '# Dossies\n'), ['dossier.md is veranderd.']],
    ['a longer file', met('dossier.md', '# Dossier\n\n'), ['dossier.md is veranderd.']],
    ['a file that went', heel.filter(({ pad }) => pad !== 'brieven/fg.md'), ['brieven/fg.md ontbreekt.']],
    [
      'a file that came',
      [...heel, { pad: 'los.txt', inhoud: bytes('') }],
      ['los.txt hoort er niet bij: het staat niet in het manifest.'],
    ],
    ['other sums', met(SOMMEN, 'x'), ['SHA256SUMS is veranderd.']],
    ['no sums', heel.filter(({ pad }) => pad !== SOMMEN), ['SHA256SUMS ontbreekt.']],
  ])('%s', (_, gevonden, verwacht) => {
    expect(nagekeken(manifest, gevonden)).toEqual(verwacht);
  });

  it('a manifest that was changed with a file does not hold', () => {
    const vals = {
      ...manifest,
      bestanden: maakManifest(kop, [{ pad: 'dossier.md', inhoud: bytes('anders') }]).bestanden,
    };
    expect(nagekeken(vals, met('dossier.md', 'anders'))[0]).toContain('Het manifest zelf is veranderd');
  });

  it.each(['../x', '/etc/x', 'a//b', '.git/x', 'a/../b', ''])('no file outside the folder: %s', (pad) => {
    const vals = { ...manifest, bestanden: [{ pad, bytes: 0, sha256: SOM }] };
    expect(vorm.safeParse(vals).success).toBe(false);
  });
});
