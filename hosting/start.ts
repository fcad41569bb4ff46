import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { leesInstellingen } from './instellingen.ts';
import { maakServer } from './server.ts';

/** `npm run hosting`: the internal site behind the sign-on of the school. */

const HELP = `Laat de interne site zien achter de aanmelding van de school. Lees eerst hosting/LEESMIJ.md.

Gebruik: npm run hosting -- [opties]

Opties:
  --map <map>      waar de gemaakte site staat; anders site/dist
  --poort <nummer> de poort; anders 8080
  --help           deze uitleg
`;

const { values } = parseArgs({
  options: {
    map: { type: 'string', default: 'site/dist' },
    poort: { type: 'string', default: '8080' },
    help: { type: 'boolean', default: false, short: 'h' },
  },
});
// biome-ignore lint/style/noProcessEnv: here the settings come in, as an argument for everything else
const instellingen = leesInstellingen(process.env);
const map = resolve(values.map);

if (values.help) process.stdout.write(HELP);
else if (!existsSync(join(map, 'register.html'))) {
  process.stderr.write(`In ${map} staat geen interne site.\nMaak haar eerst: npm start -- --alleen-bouwen\n`);
  process.exitCode = 2;
} else if (!('adres' in instellingen)) {
  process.stderr.write(`${instellingen.join('\n')}\nZie hosting/LEESMIJ.md.\n`);
  process.exitCode = 2;
} else {
  maakServer(instellingen, map).listen(Number(values.poort), () => {
    process.stdout.write(`De site staat op ${instellingen.adres} (poort ${values.poort}). Stoppen: Ctrl+C\n`);
  });
}
