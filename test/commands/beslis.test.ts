import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFile, ORGANISATIE, REQUIRED } from '../make.ts';
import { runIn } from './run.ts';

let root = '';

const LEK = `${REQUIRED}soort: incident
onze_rol: verantwoordelijke
feiten:
  persoonsgegevens: ja
  aantasting: { vertrouwelijkheid: vastgesteld }
  verspreiding: { omvang: openbaar }
  gegevens: [{ soort: gezondheid, mate: wezenlijk }]
  gegevens_volledig: ja
`;
const GEWOON = LEK.replace('2026-K7QF', '2026-0002').replace('gezondheid, mate: wezenlijk', 'naam');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'beslis-'));
  mkdirSync(join(root, 'incidents/2026'), { recursive: true });
  writeFileSync(join(root, 'incidents/organisatie.yaml'), ORGANISATIE);
  writeFileSync(join(root, 'incidents/2026/2026-K7QF.md'), makeFile(LEK));
  writeFileSync(join(root, 'incidents/2026/2026-0002.md'), makeFile(GEWOON));
});
afterAll(() => rmSync(root, { recursive: true }));

const run = (...args: string[]) => runIn(root, args);

describe('beslis', () => {
  it('says the outcome first, then why, and that the tree is a reconstruction', async () => {
    const { exit, out } = await run('beslis', '2026-K7QF');
    expect(exit).toBe(0);
    expect(out.split('\n').slice(0, 4)).toEqual([
      '2026-K7QF  Brief naar een verkeerd adres',
      '',
      'Uitkomst (open): melden bij de AP; betrokkenen informeren.',
      'Dit is een datalek.',
    ]);
    expect(out).toContain('Waar dit op steunt');
    expect(out).toContain(
      'B6  Geeft het datalek waarschijnlijk een hoog risico voor deze mensen?\n      ja (feit)',
    );
    expect(out).toContain('+ De gegevens stonden open voor iedereen. (EDPB Richtsnoeren 9/2022 §IV)');
    expect(out).toContain('Beslisboom v1. Reconstructie, niet door Testscholen vastgesteld.');
  });

  it('marks for the CvB where the judgement is not what the tree gives', async () => {
    const json =
      '{"soort":"incident","feiten":{"persoonsgegevens":"ja"},"beoordelingen":[{"soort":"eerste","moment":"2026-09-12","ap":{"antwoord":"nee"}}]}';
    const { out } = await run('beslis', '--feiten', json);
    expect(out).toContain(
      'Voor het CvB: Er is geoordeeld dat melden niet nodig is terwijl de beslisboom nog openstaat.',
    );
  });

  it('json is the outcome and nothing else', async () => {
    const { out } = await run('beslis', '2026-k7qf', '--vorm', 'json');
    expect(JSON.parse(out)).toMatchObject({ ap: 'ja', betrokkenen: 'ja', datalek: 'ja', beoordeeld: false });
  });

  it.each([
    ['only the facts', '{"persoonsgegevens":"nee","informatievoorziening":"aangetast"}', 'nee'],
    ['a part of an incident', '{"soort":"incident","feiten":{"persoonsgegevens":"nee"}}', 'nee'],
    ['nothing at all', '{}', 'voorlopig-ja'],
  ])('facts without a file: %s', async (_, json, ap) => {
    const { exit, out } = await run('beslis', '--feiten', json, '--vorm', 'json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ap });
  });

  it('facts in a file', async () => {
    writeFileSync(join(root, 'feiten.json'), '{"persoonsgegevens":"nee","informatievoorziening":"nee"}');
    const { out } = await run('beslis', '--feiten', 'feiten.json');
    expect(out).toContain('Uitkomst (U0): niet melden bij de AP; betrokkenen hoeven het niet te horen.');
  });

  it.each([
    ['{"feiten":{"inzage":"geheim123"}}', 'feiten › inzage'],
    [
      '{"feiten":{"persoonsgegeven":"geheim123"}}',
      'bij feiten: Dit is geen veld van het register. Bedoelt u persoonsgegevens?',
    ],
    ['{"geheim123":1}', 'bovenaan: Dit is geen veld van het register.'],
    ['{"onze_rol":"baas"}', 'onze_rol'],
    ['[1]', 'niet te lezen'],
    ['{"kapot', 'geen JSON'],
    ['weg.json', 'niet te lezen'],
  ])('wrong facts get a sentence and never their value: %s', async (feiten, zin) => {
    const { exit, err } = await run('beslis', '--feiten', feiten);
    expect(exit).toBe(2);
    expect(err).toContain(zin);
    expect(err).not.toContain('geheim123');
  });

  it('all: who is told later is not somebody who need not hear it', async () => {
    const register = join(root, 'later');
    mkdirSync(join(register, '2026'), { recursive: true });
    writeFileSync(join(register, 'organisatie.yaml'), ORGANISATIE);
    const oordeel =
      'beoordelingen:\n  - soort: eerste\n    moment: 2026-09-12 10:00\n    groepen:\n      - groep: alle\n        wettelijke_reden: { antwoord: ja }\n';
    writeFileSync(join(register, '2026/2026-K7QF.md'), makeFile(`${LEK}${oordeel}`));
    const { out } = await run('beslis', '--alle', '--map', 'later');
    expect(out).toContain('betrokkenen nu niet informeren, zolang de wettelijke reden duurt');
  });

  it('the line of the protocol says it too', async () => {
    const json = JSON.stringify({
      soort: 'incident',
      onze_rol: 'verantwoordelijke',
      feiten: {
        persoonsgegevens: 'ja',
        aantasting: { vertrouwelijkheid: 'vastgesteld' },
        bescherming: { vorm: ['schijf'], dekking: 'alles', sleutel: 'veilig', stand_der_techniek: 'ja' },
      },
      beoordelingen: [
        {
          soort: 'eerste',
          moment: '2026-09-12 10:00',
          groepen: [
            {
              groep: 'alle',
              risico_onwaarschijnlijk: { antwoord: 'nee' },
              hoog_risico: { antwoord: 'ja' },
              vooraf_onbegrijpelijk: { antwoord: 'nee' },
              risico_weggenomen: { antwoord: 'nee' },
              wettelijke_reden: { antwoord: 'ja' },
            },
          ],
        },
      ],
    });
    const { out } = await run('beslis', '--feiten', json, '--vorm', 'json');
    const { lijnen } = JSON.parse(out) as { lijnen: Record<'avg' | 'protocol', { zin: string }> };
    expect(lijnen.avg.zin).toContain('nu niet informeren');
    expect(lijnen.protocol.zin).toBe(lijnen.avg.zin);
  });

  it('all, under the draft: what turns', async () => {
    const { out } = await run('beslis', '--alle', '--regels', 'omnibus-ontwerp');
    expect(out).toContain('2026-0002  nu:    melden bij de AP; betrokkenen hoeven het niet te horen');
    expect(out).toContain('wordt: niet melden bij de AP; betrokkenen hoeven het niet te horen');
    expect(out).toContain('1 van 2 uitkomsten worden anders.');
    expect(out).not.toContain('2026-K7QF');
    const { out: json } = await run('beslis', '--alle', '--regels', 'omnibus-ontwerp', '--vorm', 'json');
    expect(JSON.parse(json)).toHaveLength(2);
  });

  it.each([
    [['beslis'], 'Welk incident?'],
    [['beslis', '2026-9999'], 'staat niet in het register'],
    [['beslis', '2026-K7QF', '--regels', 'gisteren'], 'Deze regels bestaan niet.'],
  ])('%j', async (args, zin) => {
    const { exit, err } = await run(...args);
    expect(exit).toBe(2);
    expect(err).toContain(zin);
  });
});

describe('termijnen', () => {
  it('what runs, with its sum, the first to end first', async () => {
    const { exit, out } = await run('termijnen', '2026-K7QF');
    expect(exit).toBe(0);
    expect(out.split('\n').filter((line) => line.startsWith('2026'))).toEqual([
      '2026-K7QF  VOORBIJ        za 12 sep 2026 16:45  De FG inlichten (eigen protocol)',
      '2026-K7QF  NABIJ          ma 14 sep 2026 16:45  Melden bij de AP (wet; werk hiernaar toe)',
      '2026-K7QF  loopt          di 15 sep 2026 23:59:59  Melden bij de AP volgens het protocol, vanaf de ontdekking (eigen protocol)',
    ]);
    expect(out).toContain('    vr 11 sep 2026 16:45 + 72 uur = ma 14 sep 2026 16:45');
  });

  it('all of them, also what nobody works by', async () => {
    const { out } = await run('termijnen', '2026-K7QF', '--alle');
    expect(out).toContain('als het uur van kennisname niet meetelt');
  });

  it('a calculator that needs no incident, nor a register', async () => {
    const { out } = await run(
      'termijnen',
      '--kennisname',
      '2026-03-27 16:20',
      '--map',
      'nergens',
      '--vorm',
      'json',
    );
    const termijnen = JSON.parse(out) as { id: string; dueAt: string; bindend: boolean }[];
    expect(termijnen.map(({ id, dueAt, bindend }) => `${id} ${dueAt}${bindend ? ' bindend' : ''}`)).toEqual([
      'ap-72u 2026-03-30T15:20:00Z bindend',
      'ap-1182 2026-03-30T16:00:00Z',
      'ap-2wd-ontdekking 2026-03-31T21:59:59Z',
    ]);
  });

  it('the calculator knows the days that the school has appointed, also beside an incident that is wrong', async () => {
    const other = join(root, 'anders');
    mkdirSync(join(other, '2026'), { recursive: true });
    writeFileSync(
      join(other, 'organisatie.yaml'),
      `${ORGANISATIE}instellingen:\n  extra_feestdagen:\n    - dag: 2026-05-15\n      bron: Besluit (fictief)\n`,
    );
    writeFileSync(join(other, '2026/2026-0001.md'), 'kapot');
    const { out } = await run('termijnen', '--kennisname', '2026-05-13 16:50', '--map', 'anders');
    expect(out).toContain('vr 15 mei 2026 telt niet: met een feestdag gelijkgesteld');
  });

  it.each([
    ['2026-05-06', 'vr 8 mei 2026 23:59:59'],
    ['2026-09-08T10:15:00+02:00', 'vr 11 sep 2026 10:15'],
    ['2026-10-25 02:30+02:00', 'wo 28 okt 2026 01:30'],
  ])('reads %s', async (moment, einde) => {
    expect((await run('termijnen', '--kennisname', moment)).out).toContain(einde);
  });

  it.each([
    ['2026-03-29 02:30', 'Dit uur bestaat niet'],
    ['2026-10-25 02:30', 'Dit uur bestaat twee keer'],
    ['gisteren', 'niet te lezen'],
    ['2026', 'niet te lezen'],
    ['2026-13-40 10:00', 'niet te lezen'],
  ])('refuses %s', async (moment, zin) => {
    const { exit, err } = await run('termijnen', '--kennisname', moment);
    expect(exit).toBe(2);
    expect(err).toContain(zin);
  });

  it('an incident that is not there', async () => {
    expect((await run('termijnen', '2026-9999')).exit).toBe(2);
  });
});

describe('regel', () => {
  it('makes rule, line in the list, test and page, once', async () => {
    for (const folder of ['scripts/protocol/regels', 'test/protocol/regels', 'site/src/content/regels'])
      mkdirSync(join(root, folder), { recursive: true });
    const index = join(root, 'scripts/protocol/regels/index.ts');
    const { readFileSync } = await import('node:fs');
    writeFileSync(index, readFileSync('scripts/protocol/regels/index.ts'));
    const { exit, out } = await run('regel', 'brief-in-gewone-taal');
    expect(exit).toBe(0);
    expect(out).toContain('site/src/content/regels/brief-in-gewone-taal.md');
    const text = readFileSync(index, 'utf8');
    expect(text).toContain("import { briefInGewoneTaal } from './brief-in-gewone-taal.ts';");
    expect(text).toMatch(/incidentregels: readonly Incidentregel\[\] = \[\n {2}briefInGewoneTaal,/);
    expect((await run('regel', 'brief-in-gewone-taal')).err).toContain('bestaat al');
  });

  it.each([['Brief'], ['brief'], ['../brief-x']])('refuses the name %s', async (naam) => {
    expect((await run('regel', naam)).exit).toBe(2);
  });
});
