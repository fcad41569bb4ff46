import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { voorbeeld } from '../../../schemas/dokter-stand/voorbeeld.data.ts';
import { dokterStand } from '../../../schemas/dokter-stand.ts';
import { organisatie } from '../../../schemas/organisatie.ts';
import { keurAlles } from '../../../scripts/keuring/keuringen.ts';
import { UREN } from '../../../scripts/signaal/drempels.data.ts';
import { signalen } from '../../../scripts/signaal/signalen.ts';
import { herinneringTekst } from '../../../scripts/signaal/tekst.ts';
import { genoemd } from '../../../scripts/signaal/wie.ts';
import type { Stap } from '../../../site/src/view/handleiding.data.ts';
import { handleidingen } from '../../../site/src/view/handleiding.data.ts';
import { isHier, MOMENTEN, stukken, TRAP } from '../../../site/src/view/handleiding.ts';
import { runIn } from '../../commands/run.ts';
import { ORGANISATIE } from '../../make.ts';

/** What the manuals say of commands, files and reminders is so. */

const stappen: readonly Stap[] = handleidingen.flatMap(({ stappen: eerste, delen = [] }) => [
  ...eerste,
  ...delen.flatMap((deel) => deel.stappen),
]);
const geheel = JSON.stringify(handleidingen);

describe('opdrachten in de handleiding', () => {
  const regels = stappen.flatMap(({ typ = [] }) => typ);
  const opdrachten = [...new Set(regels.filter((regel) => regel.startsWith('npm run -s register -- ')))];

  it('zijn er, en staan op een regel van zichzelf', () => {
    expect(opdrachten.length).toBeGreaterThan(12);
    // Only a whole line is tried; in a sentence nobody would copy it.
    const inTekst = stappen.flatMap(({ tekst }) => tekst.match(/npm run[^`]*/g) ?? []);
    expect(inTekst).toEqual([]);
  });

  it.each(opdrachten)('%s', async (regel) => {
    const [naam = '', ...woorden] = regel.replace('npm run -s register -- ', '').split(' ');
    const { exit, out } = await runIn('.', [naam, '--help']);
    expect(exit).toBe(0);
    for (const optie of woorden.filter((woord) => woord.startsWith('--')))
      expect(out).toMatch(new RegExp(`^  ${optie}[ \\n]`, 'm'));
  });

  it('elk ander programma van npm is er, met zijn opties', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const hulp = readFileSync('scripts/start.ts', 'utf8');
    const ander = regels.filter((regel) => regel.startsWith('npm ') && !opdrachten.includes(regel));
    for (const regel of ander) {
      const [, naam = '', opties = ''] = /^npm (?:run (?:-s )?)?(\S+)(?: -- (.*))?$/.exec(regel) ?? [];
      expect(Object.keys(scripts)).toContain(naam);
      for (const optie of opties.split(' ').filter((each) => each.startsWith('--')))
        expect(hulp).toContain(`  ${optie} `);
    }
  });
});

describe('voorbeelden in de handleiding', () => {
  const bestanden = stappen.flatMap(({ zo = '' }) =>
    /^(?: {2}- )?(?:rolhouders|instellingen|sleutel|register_adres)/.test(zo) ? [zo] : [],
  );

  it.each(bestanden)('past in organisatie.yaml: %s', (zo) => {
    const stuk = parse(zo.startsWith('  - ') ? `rolhouders:\n${zo}` : zo);
    const uitslag = organisatie.safeParse({ ...parse(ORGANISATIE), ...stuk });
    expect(uitslag.error?.issues ?? []).toEqual([]);
  });

  it('van rollen en van instellingen is er een', () => {
    expect(bestanden.filter((zo) => zo.includes('forge_id'))).toHaveLength(2);
    expect(bestanden.filter((zo) => zo.startsWith('instellingen'))).toHaveLength(2);
  });

  it('met die rollen vindt de dokter niets', () => {
    const zo = bestanden.find((each) => each.startsWith('rolhouders')) ?? '';
    const stand = dokterStand.parse({ ...voorbeeld, organisatie: { ...parse(zo), voorbeeld: false } });
    // What is on the forge follows from the file; here only the file is judged.
    const bestand = [
      'rollen-accounts',
      'scheiding',
      'mandaten',
      'beslissers',
      'privacy-officer',
      'beheerder',
    ];
    const gekeurd = keurAlles(stand).filter(({ id }) => bestand.includes(id));
    expect(gekeurd).toHaveLength(bestand.length);
    const fout = gekeurd.filter(({ oordeel }) => oordeel !== 'goed');
    expect(fout.map(({ id, zin }) => `${id}: ${zin}`)).toEqual([]);
  });

  it('niemand heeft er een naam', () => {
    expect(geheel).not.toMatch(/@(?!voornaam-|mentions|users\.noreply)[a-z]/);
  });
});

describe('herinneringen in de handleiding', () => {
  const rollen = parse(stappen.find(({ zo }) => zo?.startsWith('rolhouders'))?.zo ?? '').rolhouders;
  const einde = Temporal.Instant.from('2026-09-14T16:45:00+02:00');
  const onderwerp = {
    kenmerk: '2026-M3KV',
    voorstel: undefined,
    berichten: [],
    termijnen: [
      { id: 'ap-72u', dueAt: einde, nabijUren: 12, isBindend: true, titel: 't', rol: 'privacy_officer' },
    ],
  };
  const op = (uren: number) => einde.subtract({ minutes: Math.round(uren * 60) });
  const bij = (uren: number) => {
    const [laagste] = signalen(onderwerp, op(uren));
    return laagste ? genoemd(laagste, rollen, undefined, op(uren)).map(({ sleutel }) => sleutel) : [];
  };

  it('de tekening noemt dezelfde uren', () => {
    expect(MOMENTEN).toEqual(UREN);
  });

  it.each([
    ['po-1', TRAP[0]],
    ['po-2', TRAP[1]],
    ['cvb-1', TRAP[2]],
    ['fg-1', TRAP[3]],
  ])('%s wordt genoemd vanaf het uur in de tekening', (sleutel, trede) => {
    const vanaf = trede?.vanaf ?? 0;
    expect(bij(vanaf)).toContain(sleutel);
    expect(bij(vanaf + 1 / 60)).not.toContain(sleutel);
  });

  it.each([
    ['privacy-officer', 12, ['voornaam-po', 'voornaam-vervanger']],
    ['cvb', 6, ['voornaam-po', 'voornaam-vervanger', 'voornaam-cvb']],
  ])('die van %s is zoals het register haar schrijft', (id, uren, namen) => {
    const nu = op(uren);
    const [regel = '', , wie = ''] = herinneringTekst({
      onderwerp,
      nieuw: signalen(onderwerp, nu).slice(0, 1),
      namen,
      nu,
    })
      .replaceAll('**', '')
      .split('\n');
    const deel = handleidingen.find((each) => each.id === id)?.delen?.[0];
    expect(deel?.stappen.map(({ zo }) => zo)).toContain(`${regel}\n\n${wie}`);
  });
});

describe('hoe een handleiding op de bladzijde komt', () => {
  it('tussen accenten letterlijk, de rest gewoon', () => {
    expect(stukken('Zet `a b` erbij.')).toEqual([
      { stuk: 'Zet ', isLetterlijk: false },
      { stuk: 'a b', isLetterlijk: true },
      { stuk: ' erbij.', isLetterlijk: false },
    ]);
    for (const { tekst } of stappen) expect(tekst.split('`').length % 2).toBe(1);
  });

  it.each([
    ['/register.html', 'intern', true],
    ['/register.html', 'open', false],
    ['/index.html', 'open', false],
    ['/melden.html', 'open', true],
    ['/handleiding/cvb.html', 'open', true],
  ] as const)('%s op de site %s: %s', (naar, bouw, verwacht) => {
    expect(isHier(naar, bouw)).toBe(verwacht);
  });

  it('elk deel heeft een eigen plek', () => {
    for (const { delen = [] } of handleidingen)
      expect(new Set(delen.map(({ id }) => id)).size).toBe(delen.length);
  });
});
