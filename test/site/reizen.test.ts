import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../site/build.ts';
import { runIn } from '../commands/run.ts';
import { makeFile, ORGANISATIE } from '../make.ts';
import { browserPath, launch, openFromFolder, TELEFOON } from './serve.ts';

/**
 * The first hour, walked as people walk it: somebody reports on a phone at that very moment, the Privacy Officer
 * judges on another phone, and the check in the terminal is asked about the file that comes out.
 */

let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'reizen-'));
  mkdirSync(join(root, 'incidents/2026'), { recursive: true });
  writeFileSync(join(root, 'incidents/organisatie.yaml'), ORGANISATIE);
  writeFileSync(join(root, 'incidents/2026/2026-K7QF.md'), makeFile());
  const site = join(process.cwd(), 'site');
  for (const bouw of ['open', 'intern'] as const)
    await buildSite({ bouw, site, register: join(root, 'incidents'), outDir: join(root, bouw) });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function opdracht(...args: string[]): Promise<{ exit: number; out: string }> {
  const { exit, out } = await runIn(root, args, () => Temporal.Now.instant());
  return { exit, out };
}

describe.skipIf(!browserPath)('de eerste uren', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** A phone at a moment, without network and without Temporal. */
  const telefoon = <T>(page: string, stil: string, act: (page: Page) => Promise<T>): Promise<T> =>
    openFromFolder(browser, { ...TELEFOON, folder: root, page, stil }, act);

  const kies = async (page: Page, ...waarden: string[]) => {
    for (const waarde of waarden) await page.check(`input[value="${waarde}"]`);
  };

  /** What the reporter hands over: the file, and what the screen said. */
  async function geefDoor(nu: string, vul: (page: Page) => Promise<void>, fragment = '') {
    return telefoon(`open/melden.html${fragment}`, nu, async (page) => {
      await vul(page);
      expect(await page.textContent('#fout-klaar')).toBe('');
      return {
        klok: (await page.textContent('#klok')) ?? '',
        doeNu: (await page.textContent('#doe-nu')) ?? '',
        mail: decodeURIComponent((await page.getAttribute('#mail', 'href')) ?? ''),
        bestand: await page.inputValue('#bestandstekst'),
      };
    });
  }

  /** The Privacy Officer opens the file, and does something with it. */
  const beoordeel = (nu: string, bestand: string, act: (page: Page) => Promise<void>) =>
    telefoon('intern/beoordelen.html', nu, async (page) => {
      await page.fill('#tekst', bestand);
      await page.waitForSelector('#bevindingen li');
      await act(page);
      return { bestand: await page.inputValue('#tekst'), zin: (await page.textContent('#zin')) ?? '' };
    });

  const antwoord = (page: Page, wat: 'Ja' | 'Nee', vraag: string) =>
    page
      .getByRole('button', { name: `${wat}: ${vraag}` })
      .first()
      .click();

  /** The check in the terminal on the file that came out. */
  async function controleer(bestand: string, nu: string) {
    const kenmerk = /^id: (\S+)$/m.exec(bestand)?.[1] ?? '';
    const pad = `incidents/${kenmerk.slice(0, 4)}/${kenmerk}.md`;
    mkdirSync(join(root, pad, '..'), { recursive: true });
    writeFileSync(join(root, pad), bestand);
    const { exit, out } = await opdracht('controle', pad, '--nu', nu);
    expect(exit, out).toBe(0);
    return { kenmerk, pad };
  }

  it('vrijdag 16.45 uur: een mail naar de verkeerde', async () => {
    const nu = '2026-09-11T16:45:00+02:00';
    const { klok, doeNu, mail, bestand } = await geefDoor(nu, async (page) => {
      await kies(page, 'mail-verkeerd', 'leraar', 'leerlingen-onder-16', 'zorg', 'gevraagd-te-wissen');
      await page.fill('#min', '1');
      await page.fill('#max', '1');
      await page.fill('#verhaal', 'Een leraar mailde een verslag aan de verkeerde ouder.');
    });
    expect(klok).toBe('De 72 uur eindigen ma 14 sep 2026, 16:45. Nog 3 dagen.');
    expect(doeNu).toMatch(/Vraag de ontvanger/);
    expect(mail).toMatch(/subject=Mogelijk datalek, 72 uur eindigen ma 14 sep 2026, 16:45/);
    const later = '2026-09-11T17:40:00+02:00';
    const na = await beoordeel(later, bestand, async (page) => {
      expect(await page.textContent('#termijnen')).toMatch(/ma 14 sep 2026, 16:45/);
      await antwoord(page, 'Ja', 'Is er iets misgegaan met informatie of systemen');
      await antwoord(page, 'Ja', 'Schoot een beveiligingsmaatregel');
      await antwoord(page, 'Ja', 'Heeft iemand de gegevens gezien');
      await antwoord(page, 'Ja', 'Zijn wij de verantwoordelijke');
    });
    expect(na.zin).toMatch(/melden bij de AP/i);
    await controleer(na.bestand, later);
  });

  it('zondag 21.10 uur: een leverancier belt', async () => {
    const nu = '2026-09-13T21:10:00+02:00';
    const { klok, doeNu, bestand } = await geefDoor(nu, async (page) => {
      await kies(page, 'leverancier', 'leiding', 'leerlingen', 'naam');
      await page.fill('#verhaal', 'Een leverancier belde over een fout in het leerlingvolgsysteem.');
    });
    expect(klok).toMatch(/wo 16 sep 2026, 21:10/);
    expect(doeNu).toMatch(/ook in het weekend/);
    const na = await beoordeel(nu, bestand, async (page) => {
      expect(await page.textContent('#zin')).toMatch(/Voorlopig melden/);
    });
    await controleer(na.bestand, nu);
  });

  it('de leverancier vult het zelf in: dan weten wij het vanaf nu', async () => {
    const { klok, bestand } = await geefDoor('2026-09-13T21:10:00+02:00', async (page) => {
      await kies(page, 'leverancier');
      await page.check('input[name=melder][value=leverancier]');
      await page.fill('#ontdekt', '2026-09-10T09:00');
    });
    expect(klok).toMatch(/wo 16 sep 2026, 21:10/);
    expect(bestand).toMatch(/kennisname: 2026-09-13 21:10/);
    expect(bestand).toMatch(/Van buiten gezien op 2026-09-10 09:00/);
  });

  it('een laptop kwijt, "maar versleuteld": pas met bewijs wordt het niet melden', async () => {
    const nu = '2026-09-15T08:10:00+02:00';
    const { doeNu, bestand } = await geefDoor(nu, async (page) => {
      await kies(page, 'kwijt', 'begeleider', 'leerlingen-onder-16', 'zorg');
      await page.check('input[name=bescherming][value=versleuteld]');
      await page.fill('#verhaal', 'Een laptop met verslagen is uit een auto gestolen.');
    });
    expect(doeNu).toMatch(/blokkeren en wissen/);
    const na = await beoordeel(nu, bestand, async (page) => {
      expect(await page.textContent('#zin')).toMatch(/melden/i);
      const vul = async (voorwaarde: RegExp, waarde: string) => {
        await page.getByRole('button', { name: voorwaarde }).click();
        await page.selectOption('.invul-form select', waarde);
        await page.click('.invul-form button[type=submit]');
      };
      await vul(/^Vul in: alles was onleesbaar/, 'alles');
      await vul(/^Vul in: ook een kenner/, 'ja');
      await antwoord(page, 'Ja', 'Is er iets misgegaan met informatie of systemen');
      await antwoord(page, 'Ja', 'Schoot een beveiligingsmaatregel');
      await antwoord(page, 'Ja', 'Zijn wij de verantwoordelijke');
      expect(await page.textContent('#zin')).toMatch(/melden bij de AP/);
      expect(await page.textContent('#zin')).not.toMatch(/^Niet melden/);
      await vul(/^Vul in: de sleutel liep geen gevaar/, 'veilig');
      expect(await page.locator('#versleuteling strong').allTextContents()).toEqual(
        Array(5).fill('staat vast'),
      );
    });
    expect(na.bestand).toMatch(/sleutel: veilig/);
    await controleer(na.bestand, nu);
  });

  it('gijzelsoftware: het noodbestand van de stick doet alles zonder netwerk', async () => {
    const nu = '2026-09-14T07:30:00+02:00';
    const bestand = await telefoon('open/noodbestand.html', nu, async (page) => {
      expect(await page.textContent('.noodkaart')).toMatch(/Geen mail:.*bel/s);
      await kies(page, 'hack', 'ict', 'leerlingen', 'medewerkers', 'naam');
      expect(await page.textContent('#doe-nu')).toMatch(/Zet haar niet uit/);
      expect(await page.textContent('#klok')).toMatch(/do 17 sep 2026, 07:30/);
      await page.fill('#verhaal', 'Alle schermen tonen een losgeldbericht.');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .locator('summary', { hasText: 'Ik werk in het register' })
          .click()
          .then(() => page.click('#bestand')),
      ]);
      return readFileSync(await download.path(), 'utf8');
    });
    await controleer(bestand, nu);
  });

  it('oudejaarsdag: het kenmerk blijft van het oude jaar, ook wie het pas op nieuwjaarsdag invult', async () => {
    const nu = '2027-01-01T10:00:00+01:00';
    const { klok, bestand } = await geefDoor(nu, async (page) => {
      await kies(page, 'openbaar', 'administratie', 'ouders', 'contact');
      await page.fill('#ontdekt', '2026-12-31T16:45');
    });
    expect(klok).toMatch(/zo 3 jan 2027, 16:45/);
    expect(bestand).toMatch(/^id: 2026-/m);
    await controleer(bestand, nu);
  });

  it('een oefening, van begin tot eind: overal gestempeld, geen termijn, en zij kan dicht', async () => {
    const nu = '2026-09-11T16:45:00+02:00';
    const { mail, bestand } = await geefDoor(
      nu,
      async (page) => {
        expect(await page.isVisible('#is-oefening')).toBe(true);
        await kies(page, 'mail-verkeerd', 'leraar', 'ouders', 'naam');
      },
      '#oefening',
    );
    expect(mail).toMatch(/subject=OEFENING: /);
    expect(bestand).toMatch(/^oefening: ja$/m);
    const na = await beoordeel(nu, bestand, async (page) => {
      expect(await page.isVisible('#is-oefening')).toBe(true);
      expect(await page.textContent('#termijnen')).toMatch(/in het echt voor ma 14 sep 2026, 16:45/);
      await antwoord(page, 'Ja', 'Is er iets misgegaan met informatie of systemen');
      const reden = page.locator('#open > li', { hasText: 'hoog risico' });
      await reden.locator('textarea').fill('Alleen namen, bij een bekende ontvanger.');
      await reden.getByRole('button', { name: /^Nee/ }).click();
    });
    const dicht = na.bestand.replace(
      /\n---\n/,
      '\nafsluiting:\n  gesloten_op: 2026-09-11 18:00\n  door: po-1\n  lessen: Bellen voor wij mailen.\n---\n',
    );
    const { kenmerk, pad } = await controleer(dicht, '2026-09-11T18:30:00+02:00');
    expect((await opdracht('beslis', kenmerk)).out).toMatch(/^OEFENING/);
    expect((await opdracht('termijnen', kenmerk, '--nu', '2026-10-11T18:30:00+02:00')).out).toMatch(
      /geen enkele termijn/,
    );
    const bouw = join(root, 'met-oefening');
    await buildSite({
      bouw: 'intern',
      site: join(process.cwd(), 'site'),
      register: join(root, 'incidents'),
      outDir: bouw,
    });
    expect(readFileSync(join(bouw, `incidenten/${kenmerk}.html`), 'utf8')).toMatch(/OEFENING/);
    expect(readFileSync(join(bouw, 'register-2026.html'), 'utf8')).toMatch(/oefening/);
    // Nobody has to do anything for it.
    expect(
      readFileSync(join(bouw, 'index.html'), 'utf8').replace(/Nieuwste incidenten.*/s, ''),
    ).not.toContain(kenmerk);
    rmSync(join(root, pad));
  });
});
