import { resolve } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { folderSource } from '../register/folder.ts';
import { migratiesIn } from '../register/migraties/in-register.ts';
import type { Command, Given } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import type { ExitCode } from '../runtime/exit-codes.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { REGISTER } from '../upgrade/plan.ts';
import { leesVersie } from '../upgrade/versie.ts';
import { bijwerkTekst } from '../upgrade/verslag-tekst.ts';
import { legVast, verstuur } from './bijwerken-tak.ts';
import { werkUit } from './bijwerken-uit.ts';
import { forgeOptions } from './forge-options.ts';
import { VORMEN, vormFrom } from './register-options.ts';

/** Brings everything outside the register to a newer release, in one proposal. */
export const bijwerken: Command = {
  name: 'bijwerken',
  summary:
    'Werkt de software bij naar een nieuwe versie, in één voorstel. Uw map incidents blijft zoals zij is.',
  positionals: '<versie>',
  options: {
    van: {
      type: 'string',
      value: '<map of adres>',
      help: 'waar de uitgaven staan: een map, of een repository met tags; anders de remote bron',
    },
    voorstel: { type: 'boolean', help: 'verstuur de tak, en open het voorstel als er een sleutel is' },
    droog: forgeOptions.droog,
    register: forgeOptions.register,
    opnieuw: { type: 'boolean', help: 'ook als het dezelfde versie is, of een oudere' },
    overschrijf: {
      type: 'boolean',
      help: 'vervang ook software die u zelf hebt veranderd; het verslag noemt die bestanden',
    },
    migraties: {
      type: 'boolean',
      help: 'zeg alleen welke bestanden van het register in een oudere vorm staan, en hoe zij worden gelezen',
    },
    vorm: { type: 'string', value: 'tekst|json', help: 'hoe het verslag eruitziet; anders tekst' },
  },
  examples: [
    'npm run -s register -- bijwerken 1.2.0 --droog',
    'npm run -s register -- bijwerken 1.2.0 --van https://github.com/voorbeeld/incidentregister --voorstel',
    'npm run -s register -- bijwerken --migraties',
  ],
  run: async (given, edges) => {
    if (given.values['migraties'] === true) return toonMigraties(given, edges);
    const vorm = vormFrom(given, VORMEN);
    const gemaakt = werkUit(given, edges, versieVan(given));
    const isGestopt = gemaakt.verslag.stand === 'gestopt';
    const isDroog = given.values['droog'] === true;
    const verslag = isGestopt || isDroog ? gemaakt.verslag : legVast(gemaakt);
    edges.print(vorm === 'json' ? `${JSON.stringify(verslag, null, 2)}\n` : `${bijwerkTekst(verslag)}\n`);
    if (isGestopt) return EXIT.findings;
    if (isDroog) {
      edges.note('Er is niets veranderd: dit is wat er zou gebeuren.\n');
      return EXIT.good;
    }
    const adres =
      given.values['voorstel'] === true ? await verstuur(gemaakt, verslag, given, edges) : undefined;
    edges.note(verder(verslag.tak, given.values['voorstel'] === true, adres));
    return EXIT.good;
  },
};

/** @throws OperatorError when no version was typed, or more than one */
function versieVan({ positionals }: Given): string {
  const [getypt, ...meer] = positionals;
  const versie = getypt === undefined || meer.length > 0 ? undefined : leesVersie(getypt);
  if (versie !== undefined) return versie;
  throw new OperatorError(
    'Naar welke versie u wilt bijwerken is niet duidelijk.',
    'Noem één versie, bijvoorbeeld: npm run -s register -- bijwerken 1.2.0',
  );
}

function toonMigraties(given: Given, edges: Edges): ExitCode {
  const vorm = vormFrom(given, VORMEN);
  const stappen = migratiesIn(folderSource(resolve(edges.workingFolder, REGISTER), edges.workingFolder));
  if (vorm === 'json') edges.print(`${JSON.stringify(stappen, null, 2)}\n`);
  else if (stappen.length === 0) edges.print('Elk bestand staat in de vorm van deze versie.\n');
  for (const { soort, van, naar, uitleg, bestanden } of vorm === 'json' ? [] : stappen)
    edges.print(
      `${soort}, vorm ${van} naar ${naar}: ${uitleg}\n${bestanden.map((pad) => `  ${pad}\n`).join('')}`,
    );
  return EXIT.good;
}

const verder = (tak: string, isVerstuurd: boolean, adres: string | undefined): string => {
  const bekijk = isVerstuurd
    ? `Het staat op de tak ${tak}, en die is verstuurd.${adres === undefined ? ' Open het voorstel op de forge.' : ` Open: ${adres}`}`
    : `Het staat op de tak ${tak}; wat u nu open hebt is niet veranderd. Versturen: git push -u origin ${tak}`;
  return `
${bekijk}
Wat u nu doet, als beheerder:
  1. Lees het verslag. Let op uitkomsten die anders worden.
  2. Laat een andere beheerder het goedkeuren en samenvoegen: niemand keurt een eigen voorstel goed. Bent u de enige
     beheerder? Verstuur de tak, laat de Privacy Officer er op de forge een voorstel van maken, en keur dat goed.
  3. Haal het op (git pull) en start: npm start
  4. Kijk de forge na: npm run -s register -- dokter
`;
};
