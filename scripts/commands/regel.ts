import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Command } from '../runtime/command.ts';
import { EXIT } from '../runtime/exit-codes.ts';

const INDEX = 'scripts/protocol/regels/index.ts';

/** Makes the four places of a new rule: the rule, its line in the list, its test and its page. */
export const regel: Command = {
  name: 'regel',
  summary:
    'Maakt een nieuwe regel: bestand, regel in de lijst, toets en bladzijde (voor wie aan de software werkt).',
  positionals: '<naam>',
  options: {},
  examples: ['npm run -s register -- regel brief-in-gewone-taal'],
  run: async (given, edges) => {
    const id = naamFrom(given.positionals);
    const naam = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const files = filesFor(id, naam);
    const at = (path: string) => resolve(edges.workingFolder, path);
    if (!existsSync(at(INDEX)))
      throw new OperatorError('De lijst van regels is hier niet.', 'Doe dit in de hoofdmap van de software.');
    const taken = Object.keys(files).find((path) => existsSync(at(path)));
    if (taken !== undefined) throw new OperatorError(`${taken} bestaat al.`, 'Kies een andere naam.');
    for (const [path, text] of Object.entries(files)) writeFileSync(at(path), text);
    writeFileSync(at(INDEX), inIndex(readFileSync(at(INDEX), 'utf8'), id, naam));
    edges.print(
      [
        'Gemaakt:',
        ...Object.keys(files).map((path) => `  ${path}`),
        `  ${INDEX} (een regel erbij)`,
        '',
        'Daarna: schrijf een goed en een fout geval in de toets (beide rood), dan de regel, dan de bladzijde.',
        'Klaar? npm run check zegt wat er nog mist.',
        '',
      ].join('\n'),
    );
    return EXIT.good;
  },
};

function naamFrom([naam]: readonly string[]): string {
  if (naam !== undefined && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(naam)) return naam;
  throw new OperatorError(
    'De regel heeft een naam nodig van kleine letters en streepjes.',
    'Noem de waarheid die zij bewaakt, bijvoorbeeld: regel brief-in-gewone-taal',
  );
}

/** The rule joins the rules about one incident; whoever writes another kind moves the line. */
const inIndex = (index: string, id: string, naam: string) =>
  index
    .replace('import { aantalMinMax }', `import { ${naam} } from './${id}.ts';\nimport { aantalMinMax }`)
    .replace(/(export const incidentregels: [^=]*= \[\n)/, `$1  ${naam},\n`);

const invoer = (what: string, from: string) => `import ${what} from '${from}';`;

const filesFor = (id: string, naam: string): Record<string, string> => ({
  [`scripts/protocol/regels/${id}.ts`]: `${invoer('type { Incidentregel }', '../regel.ts')}

/** Vindplaats: which paragraph asks for it, and what was chosen where the text is open. */
export const ${naam}: Incidentregel = {
  id: '${id}',
  titel: 'De waarheid die deze regel bewaakt',
  uitleg: 'Wat de lezer moet weten en doen, in gewone taal.',
  bron: ['avg-33-5'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    mist: '{veld}: wat is er mis, en wat nu te doen.',
  },
  toets: ({ feiten: { incident } }) => (incident.aard === 'overig' ? [{ boodschap: 'mist', pad: ['aard'] }] : []),
};
`,
  [`test/protocol/regels/${id}.test.ts`]: `${invoer('{ expect, it }', 'vitest')}
${invoer('type { Incident }', '../../../schemas/incident.ts')}
${invoer(`{ ${naam} }`, `../../../scripts/protocol/regels/${id}.ts`)}
${invoer('{ bijIncident }', './invoer.ts')}

it.each<[string, Partial<Incident>, string[]]>([
  ['goed', {}, []],
  ['fout', { aard: 'overig' }, ['mist aard']],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(${naam}, anders)).toEqual(verwacht);
});
`,
  [`site/src/content/regels/${id}.md`]: `---
regel: ${id}
---

Waarom deze regel er is.

**Goed**

\`\`\`yaml
# incidents/2026/2026-K7QF.md
aard: post_kwijt
\`\`\`

**Fout**

\`\`\`yaml
# incidents/2026/2026-K7QF.md
aard: overig
\`\`\`

\`\`\`text
aard: wat is er mis, en wat nu te doen.
\`\`\`
`,
});
