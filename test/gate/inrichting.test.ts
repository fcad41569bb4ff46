import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeowners, eigenaren, pushRuleset, ruleset } from '../../scripts/gate/inrichting.ts';
import { proeven } from '../../scripts/gate/proeven.data.ts';
import { runIn } from '../commands/run.ts';
import { problemsOfBody } from '../forge/stand-in/contract.ts';

describe('setting up the forge', () => {
  it.each([ruleset, pushRuleset])('$name is a ruleset that GitHub takes', (each) => {
    expect(problemsOfBody('POST /repos/{owner}/{repo}/rulesets', each)).toEqual([]);
  });

  it('and a wrong one is not taken', () => {
    const wrong = { ...ruleset, enforcement: 'aan' };
    expect(problemsOfBody('POST /repos/{owner}/{repo}/rulesets', wrong)).not.toEqual([]);
  });

  it('only merge commits, no native approvals, the gate required of its own source', () => {
    const text = JSON.stringify(ruleset);
    expect(text).toContain('"allowed_merge_methods":["merge"]');
    expect(text).toContain('"required_approving_review_count":0');
    expect(text).toContain('{"context":"poort","integration_id":15368}');
    expect(ruleset.bypass_actors).toEqual([]);
  });

  it('nobody owns incidents; the beheerder of today owns software and roles', () => {
    const lines = codeowners(['ann', 'bob'])
      .split('\n')
      .filter((line) => !line.startsWith('#'));
    expect(lines).toEqual([
      '*                              @ann @bob',
      '/incidents/**',
      '/incidents/organisatie.yaml    @ann @bob',
      '',
    ]);
    const beheerder = {
      sleutel: 'b',
      functie: 'b',
      rol: 'beheerder',
      forge_id: 1,
      van: '2025-01-01',
    } as const;
    const dag = Temporal.PlainDate.from('2026-11-20');
    expect(eigenaren([beheerder, { ...beheerder, tot: '2026-11-19' }], dag)).toEqual([beheerder]);
  });

  it('writes the files, or says what it would write', async () => {
    const root = mkdtempSync(join(tmpdir(), 'inrichten-'));
    const dry = await runIn(root, ['inrichten', '--beheerders', 'ann', '--droog']);
    expect(dry.out).toContain('Zou .github/CODEOWNERS maken');
    expect((await runIn(root, ['inrichten', '--beheerders', 'ann'])).exit).toBe(0);
    expect(JSON.parse(readFileSync(join(root, '.github/rulesets/hoofdtak.json'), 'utf8'))).toEqual(ruleset);
    expect((await runIn(root, ['inrichten', '--beheerders', 'a b'])).exit).toBe(2);
  });

  it('says what has to be tried on the real forge, each with what should happen', async () => {
    const { out, exit } = await runIn('.', ['dokter', '--proef']);
    expect(exit).toBe(0);
    for (const { wat, verwacht } of proeven) {
      expect(out).toContain(wat);
      expect(out).toContain(verwacht);
    }
    expect((await runIn('.', ['dokter'])).exit).toBe(2);
  });
});
