import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { incident } from '../schemas/incident.ts';
import { beoordeel } from './beoordeel.ts';
import { textReport } from './diagnostics/reporters/text.ts';
import { jaarcijfersVan } from './jaarcijfers-van.ts';
import { folderSource } from './register/folder.ts';
import { realEdges } from './runtime/edges.ts';

/**
 * `npm run bench`: what checking costs beside what cannot be left out (reading, YAML, zod, Markdown to a
 * tree), in one run on the same files, because machines differ and are noisy. With texts as people mostly
 * write them, with texts that all need a tree, and with a finding in every file, whose place has to be
 * looked up. Target: the first at most twice, under 500 MB, with every rule and every term in it.
 */

const COUNT = Number(process.argv[2] ?? 10_000);
const ROUNDS = 3;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const { print } = realEdges();

const idOf = (number: number) =>
  `2026-${[15, 10, 5, 0].map((shift) => ALPHABET[(number >> shift) & 31]).join('')}`;

/** An incident of some 1.9 kB with a text under it. */
const fileFor = (id: string, number: number) => `---
schema: 1
id: ${id}
titel: Brief met een rapport naar een verkeerd adres gestuurd
samenvatting: >-
  Bij het versturen van de post zat in een envelop ook een rapport van een andere leerling. De
  ontvanger belde zelf naar de school en bracht de brief de volgende dag terug.
soort: incident
vestigingen: [de-eik]
onze_rol: verantwoordelijke
aard: post_verkeerde_ontvanger
tijdlijn:
  inbreuk_begin: 2026-03-0${(number % 9) + 1}
  inbreuk_duurt_voort: nee
  kennisname: 2026-03-1${number % 10} 11:${10 + (number % 50)}
  bij_meldpunt: 2026-03-1${number % 10} 12:30
  geregistreerd: 2026-03-1${number % 10} 13:30
ontdekking:
  herkomst: eigen_medewerker
  hoe: bericht_van_ontvanger
feiten:
  informatievoorziening: aangetast
  persoonsgegevens: ja
  beveiliging_tekortgeschoten: ja
  aantasting: { vertrouwelijkheid: vastgesteld, integriteit: geen, beschikbaarheid: geen }
  oorzaak: { opzet: vergissing, achterliggend: [verkeerde_ontvanger_gekozen, niet_nagekeken] }
  drager: [post]
  inzage: ja
  weggehaald: onbekend
  ontvangers:
    - soort: ouder_of_leerling
      bekend: ja
      houding: liet_zelf_weten
      verwijdering: geopend_retour
  gegevens:
    - soort: naam
    - soort: cijfers
      mate: beperkt
  gegevens_volledig: ja
groepen:
  - sleutel: leerlingen
    soort: leerling_onder_16
    aantal_eigen: { min: 1, max: 1 }
    minderjarig: ja
maatregelen:
  - omschrijving: Enveloppen worden door een tweede collega nagekeken.
    soort: structureel
    aard: organisatorisch
    gereed_voor: 2026-04-01
---
## Verloop

De ouder belde om *elf uur*. De brief is [dezelfde dag](https://voorbeeld.example/) opgehaald.

- de school heeft excuses gemaakt
- de andere ouder is gebeld

## Geleerd

Twee mensen kijken elke partij post na.
`;

/** What makes a text need a tree: a link that is written in another way than people mostly do. */
const UNUSUAL = '\nZie [de site](https://voorbeeld.example/ "voorbeeld").\n';

const ORGANISATIE = `schema: 1
naam: Proef
korte_naam: Proef
kvk: "00000000"
sector: onderwijs
meldpunt: { e_mail: privacy@proef.example }
fg: { organisatie: Proef }
vestigingen: [{ sleutel: de-eik, naam: De Eik }]
rolhouders: []
protocollen: [{ versie: "1", status: ontwerp }]
`;

function makeRegister(folder: string, anders: (text: string) => string): void {
  mkdirSync(join(folder, '2026'), { recursive: true });
  writeFileSync(join(folder, 'organisatie.yaml'), ORGANISATIE);
  for (let number = 0; number < COUNT; number++) {
    writeFileSync(join(folder, '2026', `${idOf(number)}.md`), anders(fileFor(idOf(number), number)));
  }
}

/** What cannot be left out, and nothing else. */
function bare(folder: string): number {
  const markdown = unified().use(remarkParse).freeze();
  let good = 0;
  for (const name of readdirSync(join(folder, '2026'))) {
    const text = readFileSync(join(folder, '2026', name), 'utf8');
    const end = text.indexOf('\n---\n', 4);
    const values = load(text.slice(4, end + 1), { schema: CORE_SCHEMA });
    if (incident.safeParse(values).success) good++;
    markdown.parse(text.slice(end + 5));
  }
  return good;
}

function whole(folder: string): number {
  const { verslag } = beoordeel({ source: folderSource(folder, folder), nu: realEdges().now() });
  textReport(verslag);
  return verslag.telling.fouten === 0 ? verslag.telling.incidenten : 0;
}

function seconds(work: () => number): number {
  const began = process.hrtime.bigint();
  if (work() !== COUNT) throw new Error('not every incident was right');
  return Number(process.hrtime.bigint() - began) / 1e9;
}

/** Most memory of the command itself, in a process of its own, in MB. */
function memoryOf(folder: string): number {
  const run = spawnSync(
    process.execPath,
    ['--import', REPORT_MEMORY, 'scripts/main.ts', 'controle', '--map', folder],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  if (run.status !== 0) throw new Error(`the command ended with ${run.status}: ${run.stderr}`);
  return Math.round(Number(run.stderr.toString()) / 1024);
}

/** A module that says at the end how much memory was used. */
const REPORT_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))`;

function series(name: string, anders: (text: string) => string): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    makeRegister(folder, anders);
    print(`${name}: ${memoryOf(folder)} MB voor ${COUNT} incidenten\n`);
    for (let round = 1; round <= ROUNDS; round++) {
      const [least, check] = [seconds(() => bare(folder)), seconds(() => whole(folder))];
      print(
        `${name}, ronde ${round}: kaal ${least.toFixed(2)} s, controle ${check.toFixed(2)} s, verhouding ${(check / least).toFixed(2)}\n`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What counting a year costs beside judging the register that it counts. */
function jaaranalyse(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    makeRegister(folder, (text) => text);
    const nu = realEdges().now();
    for (let round = 1; round <= ROUNDS; round++) {
      let register = beoordeel({ source: folderSource(folder, folder), nu });
      const judge = seconds(() => {
        register = beoordeel({ source: folderSource(folder, folder), nu });
        return register.incidenten.length;
      });
      const count = seconds(
        () => jaarcijfersVan(register, 2026).getallen.find(({ id }) => id === 'totaal')?.aantal ?? 0,
      );
      print(
        `jaaranalyse, ronde ${round}: beoordelen ${judge.toFixed(2)} s, tellen ${count.toFixed(2)} s, verhouding ${(count / judge).toFixed(2)}\n`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

series('gewone tekst', (text) => text);
series('ongewone tekst', (text) => `${text}${UNUSUAL}`);
series('overal een bevinding', (text) => text.replace('weggehaald: onbekend', 'weggehaald: uitgesloten'));
jaaranalyse();
