import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { letOp } from '../../scripts/commands/nieuw-terminal.ts';
import { vraagAntwoorden } from '../../scripts/commands/nieuw-vragen.ts';
import { meegeleverd, voorstellen } from '../../scripts/intake/maatregelen.data.ts';
import { NU, ORGANISATIE } from '../make.ts';
import { runIn, testEdges } from './run.ts';

let root: string;
const NIEUW = ['nieuw', '--gebeurtenis', 'mail-verkeerd'];

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] }).toString();

function put(path: string, text: string) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nieuw-'));
  put(
    'incidents/organisatie.yaml',
    ORGANISATIE.replace('meldpunt:\n', 'register_adres: https://forge.example/bestuur/register\nmeldpunt:\n'),
  );
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (...args: string[]) => runIn(root, args);

const bestanden = () => globSync('incidents/20*/*.md', { cwd: root });

describe('nieuw', () => {
  it('een mail naar de verkeerde ouder: één opdracht, één scherm, en de controle is tevreden', async () => {
    const { exit, out } = await run(
      ...NIEUW,
      ...['--kennisname', '2026-09-11 16:45', '--groepen', 'leerlingen-onder-16', '--aantal', '1'],
      ...[
        '--gegevens',
        'zorg,naam',
        '--melder',
        'begeleider',
        '--samenvatting',
        'Een verslag ging naar een andere ouder.',
      ],
    );
    expect(exit).toBe(0);
    expect(out.split('\n').length).toBeLessThanOrEqual(25);
    expect(out).toMatch(/72 uur eindigen maandag 14 september om 16:45/);
    expect(out).toMatch(/Vraag eerst na/);
    const [bestand = ''] = bestanden();
    const tekst = readFileSync(join(root, bestand), 'utf8');
    expect(tekst).toMatch(
      /kennisname: 2026-09-11 16:45\n {2}kennisname_door: medewerker\n {2}geregistreerd: 2026-09-14 09:00/,
    );
    expect((await run('controle', bestand)).exit).toBe(0);
  });

  it('stelt maatregelen voor, ook die van de school, en vult ze nooit in', async () => {
    put(
      'incidents/maatregelen.yaml',
      'schema: 1\nmaatregelen:\n  - bij: [e_mail_verkeerde_ontvanger]\n    soort: structureel\n    aard: organisatorisch\n    omschrijving: Wij bellen voor wij mailen.\n',
    );
    const { out } = await run(...NIEUW);
    expect(out).toContain('Wij bellen voor wij mailen.');
    expect(out).toMatch(/gevraagd|Vraag de ontvanger te wissen/);
    expect(readFileSync(join(root, bestanden()[0] ?? ''), 'utf8')).not.toMatch(/maatregel|mailen/);
    expect((await run('controle')).exit).toBe(0);
  });

  it('bij elke gebeurtenis is er een maatregel voor nu en een die blijft', () => {
    const bij = [...new Set(meegeleverd.flatMap((each) => each.bij))].filter((each) =>
      /^(?:e_mail|post_v|apparaat|hacking|autorisatie|per_ongeluk|verkeerd_dossier|leverancier)/.test(each),
    );
    expect(bij.length).toBeGreaterThan(7);
    for (const each of bij)
      expect(new Set(voorstellen([each]).map(({ soort }) => soort)), each).toEqual(
        new Set(['incidenteel', 'structureel']),
      );
  });

  it.each([
    [['--samenvatting', 'BSN 999994955'], /burgerservicenummer/],
    [['--titel', 'Mail aan p.proef@ouders.example'], /e-mailadres/],
    [['--kennisname', 'gisteren'], /--kennisname: Schrijf een moment/],
    [['--kennisname', '2026-09-14 09:01'], /niet in de toekomst/],
    [['--aantal', '9-3'], /--aantal/],
    [['--groepen', 'poezen'], /Kies uit: leerlingen-onder-16/],
    [['--vestiging', 'nergens'], /--vestiging: Kies uit/],
    [['--duurt-voort', 'misschien'], /ja, nee, onbekend/],
  ])('weigert %j en maakt dan niets', async (args, zegt) => {
    const { exit, err } = await run(...NIEUW, ...args);
    expect(exit).toBe(2);
    expect(err).toMatch(zegt);
    expect(err).not.toMatch(/999994955|p\.proef/);
    expect(bestanden()).toEqual([]);
  });

  it('zonder te kunnen vragen moet er staan wat er is gebeurd', async () => {
    expect((await run('nieuw')).err).toMatch(/--gebeurtenis: mail-verkeerd/);
  });

  it('droog: drukt het bestand af en maakt niets', async () => {
    const { out } = await run(...NIEUW, '--droog');
    expect(out).toMatch(/^---\nschema: 1\nid: 2026-/);
    expect(bestanden()).toEqual([]);
  });

  it('een oefening heet overal een oefening', async () => {
    const { out } = await run(...NIEUW, '--oefening');
    expect(out).toContain('OEFENING');
    expect(readFileSync(join(root, bestanden()[0] ?? ''), 'utf8')).toContain('oefening: ja');
  });

  it('wat misschien een naam is mag blijven wie dat twee keer zegt; wat zeker is nooit', () => {
    const kijk = letOp();
    expect(kijk('Juf Sanne belde.')).toMatch(/nog een keer op enter/);
    expect(kijk('Juf Sanne belde.')).toBeUndefined();
    expect(kijk('Juf Sanne belde. BSN 999994955')).toMatch(/burgerservicenummer/);
    expect(kijk('Juf Sanne belde. BSN 999994955')).toMatch(/burgerservicenummer/);
    expect(kijk('Een leraar belde.')).toBeUndefined();
  });

  it('vraagt alleen wat er nog niet staat, en naar bescherming alleen bij iets dat kwijt is', async () => {
    const gevraagd: string[] = [];
    const edges = testEdges(root, { isInteractive: true });
    const vraag = (gebeurtenis: string) =>
      vraagAntwoorden(
        { values: { aantal: '3' }, positionals: [] },
        edges,
        { nu: NU, vestigingen: [] },
        async (naam) => {
          gevraagd.push(naam);
          return naam === 'gebeurtenis' ? gebeurtenis : naam === 'groepen' ? 'ouders,medewerkers' : '';
        },
      );
    expect(await vraag('hack')).toMatchObject({
      gebeurtenis: 'hack',
      groepen: ['ouders', 'medewerkers'],
      aantal: { min: 3, max: 3 },
      ontdekt: '2026-09-14 09:00',
    });
    expect(gevraagd).not.toContain('aantal');
    expect(gevraagd).not.toContain('bescherming');
    expect(gevraagd.length).toBeLessThanOrEqual(10);
    await vraag('kwijt');
    expect(gevraagd).toContain('bescherming');
  });

  describe('met een tak', () => {
    beforeEach(() => {
      git(root, 'init', '-q', '-b', 'main');
      for (const [naam, waarde] of [
        ['user.name', 'Test'],
        ['user.email', 'test@test.example'],
        ['commit.gpgsign', 'false'],
      ] as const)
        git(root, 'config', naam, waarde);
      git(root, 'add', '.');
      git(root, 'commit', '-qm', 'begin');
    });

    it('legt alleen dit bestand vast, op een tak met alleen het kenmerk', async () => {
      put('los.txt', 'iets anders');
      const { out } = await run(...NIEUW, '--tak');
      const tak = git(root, 'branch', '--show-current').trim();
      expect(tak).toMatch(/^incident\/2026-.{4}$/);
      expect(out).toContain(tak);
      expect(git(root, 'show', '--name-only', '--format=%s', 'HEAD').trim()).toBe(
        `Incident ${tak.slice(9)}\n\nincidents/2026/${tak.slice(9)}.md`,
      );
      expect((await run('privacy', '--sinds', 'main')).exit).toBe(0);
    });

    it('verstuurt de tak als dat gevraagd is, en wijst waar het voorstel opent', async () => {
      const elders = mkdtempSync(join(tmpdir(), 'elders-'));
      git(elders, 'init', '-q', '--bare');
      git(root, 'remote', 'add', 'origin', elders);
      const { out } = await run(...NIEUW, '--voorstel');
      const tak = git(root, 'branch', '--show-current').trim();
      expect(git(elders, 'branch', '--list', tak)).toContain(tak);
      expect(out).toContain(`https://forge.example/bestuur/register/compare/main...${tak}?expand=1`);
      rmSync(elders, { recursive: true });
    });

    it('raakt niets aan als er al iets klaarstaat', async () => {
      put('los.txt', 'iets anders');
      git(root, 'add', 'los.txt');
      const { exit, err } = await run(...NIEUW, '--tak');
      expect(exit).toBe(2);
      expect(err).toMatch(/al iets anders klaar/);
      expect(bestanden()).toEqual([]);
      expect(git(root, 'branch', '--show-current').trim()).toBe('main');
    });
  });
});
