import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { privacyText } from '../diagnostics/reporters/privacy-text.ts';
import { weigerlijstTekst } from '../privacy/weigerlijst.ts';
import type { Command } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { installHooks } from './privacy-haken.ts';
import { zoek } from './privacy-zoek.ts';
import {
  folderFrom,
  registerOptions,
  VORMEN,
  vormFrom,
  weigerlijstOption,
  zoekersFrom,
} from './register-options.ts';

/** Searches for personal data in the register, in commits, names and titles. */
export const privacy: Command = {
  name: 'privacy',
  summary: 'Zoekt naar persoonsgegevens: in het register, en in alles wat mee verstuurd wordt.',
  options: {
    map: registerOptions.map,
    sinds: { type: 'string', value: '<ref>', help: 'elke commit sinds deze: bestanden, namen en berichten' },
    tot: { type: 'string', value: '<ref>', help: 'tot en met deze commit; anders de laatste' },
    klaargezet: { type: 'boolean', help: 'alleen wat klaarstaat voor de volgende commit' },
    bericht: { type: 'string', value: '<bestand>', help: 'een bestand met het bericht van een commit' },
    tak: { type: 'string', value: '<naam>', help: 'de naam van een tak; anders die van nu' },
    titel: { type: 'string', value: '<tekst>', help: 'de titel van een voorstel (pull request)' },
    weigerlijst: weigerlijstOption,
    'maak-weigerlijst': {
      type: 'string',
      value: '<bestand>',
      help: 'druk een weigerlijst af van een bestand met één naam per regel; bewaar haar buiten het register',
    },
    haak: { type: 'boolean', help: 'laat Git hier voortaan elke commit zo controleren' },
    vorm: { type: 'string', value: 'tekst|json', help: 'hoe de uitkomst eruitziet; anders tekst' },
  },
  examples: [
    'npm run -s register -- privacy',
    'npm run -s register -- privacy --sinds origin/main --titel "Incident 2026-K7QF"',
    'npm run -s register -- privacy --haak',
    'npm run -s register -- privacy --maak-weigerlijst ../namen.txt > ../weigerlijst.txt',
  ],
  run: async (given, edges) => {
    const namen = textOf(given, 'maak-weigerlijst');
    if (namen !== undefined) {
      edges.print(makeList(resolve(edges.workingFolder, namen), edges));
      return EXIT.good;
    }
    if (given.values['haak'] === true) {
      edges.print(installHooks(edges.workingFolder, textOf(given, 'weigerlijst')));
      return EXIT.good;
    }
    const vorm = vormFrom(given, VORMEN);
    const bericht = textOf(given, 'bericht');
    const gevonden = zoek({
      workingFolder: edges.workingFolder,
      folder: folderFrom(given, edges),
      zoekers: zoekersFrom(given, edges),
      sinds: textOf(given, 'sinds'),
      tot: textOf(given, 'tot'),
      isStaged: given.values['klaargezet'] === true,
      bericht: bericht === undefined ? undefined : readText(bericht, edges),
      tak: textOf(given, 'tak'),
      titel: textOf(given, 'titel'),
    });
    edges.print(vorm === 'json' ? `${JSON.stringify(gevonden, null, 2)}\n` : privacyText(gevonden));
    return gevonden.some(({ blokkeert }) => blokkeert) ? EXIT.findings : EXIT.good;
  },
};

function makeList(path: string, edges: Edges): string {
  const namen = readText(path, edges)
    .split(/\r?\n/)
    .filter((naam) => naam.trim() !== '');
  const { tekst, overgeslagen } = weigerlijstTekst(namen, randomBytes(16).toString('hex'));
  if (overgeslagen > 0)
    edges.note(`${overgeslagen} regels zijn overgeslagen: een naam heeft één tot vier woorden.\n`);
  return tekst;
}

/** @throws OperatorError when the file cannot be read */
function readText(path: string, edges: Edges): string {
  try {
    return readFileSync(resolve(edges.workingFolder, path), 'utf8');
  } catch {
    throw new OperatorError('Dat bestand is niet te lezen.', 'Kijk de naam van het bestand na.');
  }
}
