import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse, stringify } from 'yaml';
import { makeFile, ORGANISATIE, REQUIRED } from '../../make.ts';

/** A page of a rule: what is right, what is wrong, and what is said of it. */
export interface Voorbeelden {
  readonly id: string;
  readonly goed: Readonly<Record<string, string>>;
  readonly fout: Readonly<Record<string, string>>;
  readonly boodschap: string;
}

const blocksIn = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``, 'g'))].map(
    (match) => match[1] ?? '',
  );

/** The first line of a block names its file; what it says is put on top of a file that is right. */
function register(blocks: readonly string[]): Record<string, string> {
  const files = blocks.map((block): [string, string] => {
    const [first = '', ...rest] = block.split('\n');
    const path = first.replace('# incidents/', '');
    const fields = parse(rest.join('\n')) as Record<string, unknown>;
    if (path.startsWith('leveranciers/')) return [path, makeFile(stringify(fields))];
    if (path === 'organisatie.yaml') return [path, stringify({ ...parse(ORGANISATIE), ...fields })];
    return [path, makeFile(stringify({ ...parse(REQUIRED), ...fields }))];
  });
  return Object.fromEntries(files);
}

/** Every page of a rule. */
export const voorbeelden: readonly Voorbeelden[] = globSync('site/src/content/regels/*.md').map((file) => {
  const [, goed = '', fout = ''] = readFileSync(file, 'utf8').split(/^\*\*(?:Goed|Fout)\*\*$/m);
  return {
    id: basename(file, '.md'),
    goed: register(blocksIn(goed, 'yaml')),
    fout: register(blocksIn(fout, 'yaml')),
    boodschap: blocksIn(fout, 'text').join(),
  };
});
