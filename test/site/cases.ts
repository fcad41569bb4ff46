import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { makeFile, ORGANISATIE } from '../make.ts';

/** Writes the official cases as a register. */
export function writeCases(folder: string): void {
  mkdirSync(join(folder, '2026'), { recursive: true });
  writeFileSync(join(folder, 'organisatie.yaml'), ORGANISATIE);
  for (const file of globSync('test/casus/*/*.yaml')) {
    const { incident } = parse(readFileSync(file, 'utf8')) as { incident: { id: string } };
    const text = makeFile(
      `${JSON.stringify(incident)}\n`,
      '## Verloop\n\nZie [de vorige](./2026-W306.md) en [nergens](./2026-0000.md).\n',
    );
    writeFileSync(join(folder, '2026', `${incident.id}.md`), text);
  }
}
