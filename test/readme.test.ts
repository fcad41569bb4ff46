import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from './make.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('the README tells the truth', () => {
  it('the first file that it shows is right', () => {
    const file = /```markdown\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const path = /`incidents\/(\d{4}\/\S+\.md)`/.exec(readme)?.[1] ?? '';
    // A school may well have made just this file; the shipped example may not hold it.
    const isExample = readFileSync('incidents/organisatie.yaml', 'utf8').includes('\nvoorbeeld:');
    expect(isExample && existsSync(`incidents/${path}`)).toBe(false);
    const { incidents, diagnostics } = check({ [path]: file });
    expect(incidents).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });

  it('begins with eight lines for the Privacy Officer', () => {
    expect(readme.split('\n').filter((line) => /^[1-8]\. [A-Z]/.test(line))).toHaveLength(8);
  });

  it('every script that it and CONTRIBUTING name is there', () => {
    const text = readme + readFileSync('CONTRIBUTING.md', 'utf8');
    const named = [...text.matchAll(/`npm (?:run (?:-s )?)?(\w[\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  });
});
