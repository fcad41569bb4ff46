import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leave } from '../../scripts/runtime/handover.ts';
import { buildSite } from '../../site/build.ts';
import { beginClone } from '../clone.ts';
import { makeFile, ORGANISATIE, REQUIRED } from '../make.ts';
import { browserPath, launch, openFromFolder } from './serve.ts';

/**
 * The internal site of a register with a history and open proposals, from a folder: nothing is served, and nothing may
 * be asked from anywhere.
 */

let root: string;
/** When the site was made. */
let gemaakt: Temporal.Instant;

const moment = (geleden: Temporal.DurationLike) =>
  gemaakt
    .subtract(geleden)
    .toZonedDateTimeISO('Europe/Amsterdam')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');
const bestand = (id: string, titel: string, kennisname: string, meer = '', verhaal = '') =>
  makeFile(
    REQUIRED.replace('2026-K7QF', id)
      .replace('Brief naar een verkeerd adres', `'${titel}'`)
      .replace('2026-09-11 16:45', kennisname) + meer,
    verhaal,
  );

/** No working day near: then the law's hours end before the protocol's days, whatever the time at which this runs. */
const zonderWerkdagen = () => {
  const vandaag = gemaakt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
  const dagen = Array.from({ length: 15 }, (_, index) => vandaag.add({ days: index - 7 }));
  return `instellingen:\n  extra_feestdagen:\n${dagen.map((dag) => `    - dag: ${dag}\n      bron: test\n`).join('')}`;
};

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'intern-'));
  gemaakt = Temporal.Now.instant();
  const { git, put, commit } = beginClone(root);
  put('organisatie.yaml', ORGANISATIE + zonderWerkdagen());
  put('2026/2026-0001.md', bestand('2026-0001', 'Eerste titel', '2026-03-02 10:00'));
  commit('begin', '2026-09-01T10:00:00+02:00');
  git('tag', 'begin');
  put(
    '2026/2026-0001.md',
    bestand(
      '2026-0001',
      '=HYPERLINK("https://kwaad.example")',
      '2026-03-02 10:00',
      'aard: post_kwijt\n',
      'Een leerlingdossier lag in de trein.\n',
    ),
  );
  put('2026/2026-9999.md', bestand('2026-9999', 'Bijna te laat', moment({ hours: 70 })));
  put(
    '2025/2025-0001.md',
    bestand('2025-0001', 'Van vorig jaar', '2025-03-02 10:00', 'vestigingen: [de-eik]\n'),
  );
  const main = commit(
    `Incident 2026-0001 (#3)\n\nIncident: 2026-0001\nBesluit: U4 ap=ja betrokkenen=nee\nInhoud: besluit/1 sha256:x\nGoedgekeurd-door: cvb-1 (voorzitter CvB)\nGoedkeuring-id: github:x/y:1:2\nGoedgekeurd-op: 2026-09-09T08:00:00Z\nHoofd-sha: ${'a'.repeat(40)}\nRegels-versie: 0.2.0`,
    '2026-09-10T10:00:00+02:00',
  );
  git('switch', '-q', '-c', 'nieuw', 'begin');
  put('2026/2026-K7QF.md', bestand('2026-K7QF', 'Uit een voorstel', moment({ hours: 10 })));
  const nieuw = commit('voorstel');
  git('switch', '-q', '-c', 'stuk', 'begin');
  put('2026/2026-A0A0.md', '---\nschema: [\n---\n');
  const stuk = commit('stuk voorstel');
  git('switch', '-q', 'main');
  leave(join(root, '.register'), 'voorstellen.json', {
    versie: 1,
    op: gemaakt.toString(),
    // The reminders went round three hours before the site was made.
    herinnerd: gemaakt.subtract({ hours: 3 }).toString(),
    main,
    voorstellen: [
      { nummer: 12, head: nieuw, titel: 't', tak: 't', bekijk: true },
      { nummer: 15, head: stuk, titel: 't', tak: 't', bekijk: true },
    ],
  });
  await buildSite({
    bouw: 'intern',
    site: join(process.cwd(), 'site'),
    register: join(root, 'incidents'),
    werkmap: join(root, '.register'),
    outDir: join(root, 'uit'),
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const html = (pad: string) => readFileSync(join(root, 'uit', pad), 'utf8');

describe('de gebouwde site', () => {
  it('leest main met de open voorstellen, op elke plek dezelfde', () => {
    expect(html('index.html')).toMatch(/Aan het CvB.*2026-K7QF.*Uit een voorstel.*\(#12\)/s);
    expect(html('register-2026.html')).toContain('voorgesteld (#12)');
    expect(html('incidenten/2026-K7QF.html')).toContain('voorgesteld (#12)');
    const { incidents, voorstellen } = JSON.parse(html('register.json'));
    expect(voorstellen).toBe(true);
    expect(incidents.find(({ id }: { id: string }) => id === '2026-K7QF')).toMatchObject({
      stand: 'voorgesteld',
      pr: 12,
    });
    expect(html('termijnen.ics')).toContain('SUMMARY:Termijn 2026-K7QF');
    expect(html('incidenten/2026-K7QF.ics')).toContain('SUMMARY:Termijn 2026-K7QF');
    expect(html('incidenten/2026-K7QF.html')).toMatch(
      /href="2026-K7QF\.ics"[^>]*>\s*Zet de termijnen in uw agenda/,
    );
  });

  it('de jaaranalyse telt alleen main, en noemt wat nog een voorstel is', () => {
    const jaar = moment({ hours: 10 }).slice(0, 4);
    // In the first days of a year main has nothing of that year yet, so there is no such page.
    const isEr = moment({ hours: 70 }).slice(0, 4) === jaar;
    if (isEr)
      expect(html(`jaaranalyse/${jaar}.html`)).toContain('Uit een voorstel (#12): nieuw, telt nog niet mee.');
    for (const pagina of ['jaaranalyse/2025.html', 'jaarstuk/2025.html'])
      expect(html(pagina)).toMatch(/<td>Beveiligingsincidenten<\/td>\s*<td>1<\/td>/);
    expect(html('jaaranalyse/2025.html')).toContain('href="../incidenten/2025-0001.html"');
    expect(html('jaaranalyse.html')).toMatch(/Jaaranalyse 2025.*nog niet besproken, uiterlijk 1 juli 2026/s);
  });

  it('een voorstel dat niet te lezen is, wordt genoemd', () => {
    expect(html('index.html')).toMatch(/Voorstel #15 is niet te lezen.*2026-A0A0/s);
  });
});

describe.skipIf(!browserPath)('in een echte browser, uit een map', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** Opens a page at a number of hours after the site was made. */
  const open = (
    page: string,
    act: (page: Page) => Promise<void>,
    { na = 0, ...options }: BrowserContextOptions & { readonly na?: number } = {},
  ) =>
    openFromFolder(
      browser,
      { ...options, folder: join(root, 'uit'), page, vanaf: gemaakt.epochMilliseconds + na * 3_600_000 },
      act,
    );

  describe('het formulier van de AP', () => {
    const pad = 'formulier/2026-9999.html';

    it('kopieert één antwoord, en merkt wat al gekopieerd is', async () => {
      await open(pad, async (page) => {
        await page.evaluate(
          "navigator.clipboard.writeText = async (tekst) => document.body.setAttribute('data-klembord', tekst)",
        );
        const vraag = page.locator('#ap2022-eerste-samenvatting');
        await vraag.getByRole('button').click();
        expect(await page.getAttribute('body', 'data-klembord')).toBe(
          'Een brief kwam bij een ander adres aan.',
        );
        expect(await vraag.getAttribute('class')).toContain('gekopieerd');
        expect(await page.textContent('#gekopieerd')).toContain('Beschrijving van het incident');
      });
    });

    it('selecteert het antwoord als het klembord dicht is', async () => {
      await open(pad, async (page) => {
        await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('dicht'))");
        await page.locator('#ap2022-eerste-samenvatting').getByRole('button').click();
        expect(await page.evaluate('String(getSelection())')).toBe('Een brief kwam bij een ander adres aan.');
      });
    });

    it('wat ontbreekt staat bovenaan en leidt naar zijn vraag', async () => {
      await open(pad, async (page) => {
        await page.getByRole('link', { name: 'uw inschatting van de ernst van de gevolgen' }).first().click();
        expect(page.url()).toContain('#ap2022-eerste-ernst');
        expect(await page.locator('#ap2022-eerste-melder_naam button').count()).toBe(0);
      });
    });

    it('is te lezen zonder programma, en de knoppen zijn er dan niet', async () => {
      await open(
        pad,
        async (page) => {
          expect(await page.locator('#ap2022-eerste-samenvatting .antwoord').isVisible()).toBe(true);
          expect(await page.locator('#ap2022-eerste-samenvatting button').isVisible()).toBe(false);
        },
        { javaScriptEnabled: false },
      );
    });

    it('het incident wijst ernaar', () => {
      expect(html('incidenten/2026-9999.html')).toContain('href="../formulier/2026-9999.html"');
    });
  });

  describe('vandaag', () => {
    const taak = (page: Page) => page.locator('.nu .taak', { hasText: '2026-9999' }).first();

    it('zegt bovenaan wat nu moet, wie, tot wanneer en waarom', async () => {
      await open('index.html', async (page) => {
        expect(await page.textContent('.nu h2')).toBe('Dit moet nu');
        const tekst = await taak(page).innerText();
        expect(tekst).toMatch(/Melden bij de AP/);
        expect(tekst).toMatch(/nog 1 uur en 59 min|nog 2 uur/);
        expect(tekst).toMatch(/Wie: Privacy Officer\. Uiterlijk .*\(de wet\)/);
        await taak(page).locator('summary').click();
        expect(await taak(page).locator('details').innerText()).toMatch(/\+ 72 uur = .*AVG art\. 33 lid 1/s);
      });
    });

    it('telt af terwijl de bladzijde openstaat, tot te laat', async () => {
      await open('index.html', async (page) => {
        await page.clock.fastForward('01:00:00');
        expect(await taak(page).innerText()).toMatch(/nog (?:5\d min|1 uur)/);
        await page.clock.fastForward('02:00:00');
        expect(await taak(page).innerText()).toMatch(/(?:5\d min|1 uur(?: en \d min)?) te laat/);
      });
    });

    it.each([
      [25, false],
      [27, true],
    ])('na %i uur: waarschuwt zij dat zij te oud is? %s', async (na, isOud) => {
      for (const pad of ['index.html', 'incidenten/2026-0001.html', 'protocol.html'])
        await open(
          pad,
          async (page) => {
            expect(await page.locator('#oud').isVisible()).toBe(isOud);
            if (isOud) expect(await page.innerText('#oud')).toContain('1 dag en 3 uur geleden');
          },
          { na },
        );
    });

    it.each([
      ['3 uur geleden', 0, false],
      ['1 dag en 1 uur geleden', 22, false],
      ['1 dag en 1 uur geleden', 22.99, false],
      ['1 dag en 2 uur geleden', 23.02, true],
      ['1 dag en 3 uur geleden', 24, true],
    ])('de site is vers en de herinneringen liepen %s: rood? %s', async (tekst, na, isStil) => {
      for (const pad of ['index.html', 'incidenten/2026-0001.html'])
        await open(
          pad,
          async (page) => {
            expect(await page.locator('#oud').isVisible()).toBe(false);
            expect(await page.innerText('#herinnerd')).toBe(`Herinneringen: laatste ronde ${tekst}.`);
            expect(await page.locator('#stil').isVisible()).toBe(isStil);
            if (!isStil) return;
            const rood = await page.innerText('#stil');
            expect(rood).toContain('kijk zelf op Vandaag');
            expect(rood).toContain(`De laatste ronde die deze bladzijde kent, was ${tekst}.`);
            expect(rood).toMatch(/Actions, register.*Run workflow.*npm run -s register -- dokter/s);
            const [achter, voor] = await page.evaluate<[string, string]>(
              "[getComputedStyle(document.getElementById('stil')).backgroundColor, getComputedStyle(document.body).backgroundColor]",
            );
            expect(achter).not.toBe(voor);
          },
          { na },
        );
    });

    it('staat de bladzijde open terwijl de herinneringen stil worden, dan wordt zij rood', async () => {
      await open(
        'index.html',
        async (page) => {
          expect(await page.locator('#stil').isVisible()).toBe(false);
          await page.clock.fastForward('02:00:00');
          expect(await page.locator('#stil').isVisible()).toBe(true);
          expect(await page.innerText('.leeftijd')).toContain(
            ' Herinneringen: laatste ronde 1 dag en 3 uur geleden',
          );
        },
        { na: 22 },
      );
    });

    it('zonder programma’s staat er hetzelfde, met het moment waarop het is gemaakt', async () => {
      await open(
        'index.html',
        async (page) => {
          expect(await taak(page).innerText()).toMatch(/nog 1 uur en 59 min|nog 2 uur/);
          expect(await page.innerText('.leeftijd')).toMatch(/^Stand van/);
          await page.click('text=Het hele register');
          expect(await page.innerText('noscript')).toContain('Neem de tabel per jaar');
          await page.click('main >> text=2026 >> nth=0');
          await page.click('td >> text=2026-0001');
          expect(await page.textContent('h1')).toContain('HYPERLINK');
        },
        { javaScriptEnabled: false },
      );
    });
  });

  describe('het register', () => {
    const ids = (page: Page) => page.locator('#rijen .id').allTextContents();

    it('zoekt in alle teksten, ook binnen een woord, en de keuze staat in het adres', async () => {
      await open('register.html', async (page) => {
        expect(await page.innerText('#aantal')).toBe('4 incidenten');
        await page.fill('#zoek', 'dossiers');
        await page.waitForFunction(
          "document.getElementById('zoek-hulp').textContent === 'Zoekt in alle teksten.'",
        );
        expect(await ids(page)).toEqual(['2026-0001']);
        await page.clock.fastForward(1000);
        expect(page.url()).toContain('#zoek=dossiers');
        await page.reload();
        await page.waitForFunction("document.getElementById('aantal').textContent === '1 van 4 incidenten'");
        expect(await page.inputValue('#zoek')).toBe('dossiers');
        await page.click('#wis');
        expect(await page.inputValue('#zoek')).toBe('');
        expect(await ids(page)).toHaveLength(4);
      });
    });

    it('kiest en sorteert met alleen het toetsenbord', async () => {
      await open('register.html', async (page) => {
        await page.keyboard.press('Tab');
        expect(await page.evaluate('document.activeElement.textContent')).toBe('Naar de inhoud');
        await page.keyboard.press('Enter');
        await page.focus('#zoek');
        // First the word that opens and closes the lists.
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        expect(await page.evaluate('document.activeElement.id')).toBe('filter-jaar');
        await page.keyboard.type('2025');
        await page.keyboard.press('Enter');
        await page.waitForFunction("document.querySelectorAll('#rijen tr').length === 1");
        expect(await ids(page)).toEqual(['2025-0001']);
        await page.locator('#filter-jaar').selectOption('');
        await page.focus('[data-sorteer=id]');
        await page.keyboard.press('Enter');
        expect(await page.getAttribute('th:has([data-sorteer=id])', 'aria-sort')).toBe('descending');
        expect(await ids(page)).toEqual(['2026-K7QF', '2026-9999', '2026-0001', '2025-0001']);
      });
    });

    it('een adres met een keuze erin opent die keuze', async () => {
      await open('register.html#aard=post_kwijt', async (page) => {
        expect(await ids(page)).toEqual(['2026-0001']);
        expect(await page.inputValue('#filter-aard')).toBe('post_kwijt');
      });
    });

    it('slaat op wat te zien is; een formule is tekst', async () => {
      await open('register.html#jaar=2026', async (page) => {
        const [download] = await Promise.all([page.waitForEvent('download'), page.click('#csv')]);
        const tekst = readFileSync(await download.path(), 'utf8');
        expect(tekst).toMatch(/^\uFEFFKenmerk;Titel;Kennisname;Jaar;/);
        expect(tekst.split('\r\n').filter(Boolean)).toHaveLength(4);
        expect(tekst).toContain(`2026-0001;"'=HYPERLINK(""https://kwaad.example"")";`);
      });
    });
  });

  describe('een incident', () => {
    it('noemt besluit en goedkeuring, en wat er veranderde sinds een dag', async () => {
      await open('incidenten/2026-0001.html', async (page) => {
        const verloop = await page.innerText('#verloop');
        expect(verloop).toMatch(
          /Besluit vastgelegd: U4 AP ja betrokkenen nee\. Goedgekeurd door: voorzitter CvB, wo 9 sep 2026/,
        );
        expect(verloop).toContain('In het register gezet');
        await page.fill('#sinds', '2026-09-05');
        expect(await page.innerText('#sinds-uitslag')).toMatch(
          /Sinds die dag veranderden 2 velden, in 1 stap:/,
        );
        expect(await page.innerText('#sinds-uitslag')).toMatch(/titel: Eerste titel → =HYPERLINK/i);
        await page.fill('#sinds', '2026-09-15');
        expect(await page.innerText('#sinds-uitslag')).toBe('Sinds die dag veranderde er niets.');
        expect(page.url()).toMatch(/#sinds=2026-09-15$/);
      });
      await open('incidenten/2026-0001.html#sinds=2026-09-05', async (page) => {
        expect(await page.innerText('#sinds-uitslag')).toContain('Sinds die dag veranderden');
      });
    });

    it('laat de weg door de beslisboom zien, en de termijnen met hun som', async () => {
      await open('incidenten/2026-9999.html', async (page) => {
        await page.click('text=De weg door de beslisboom, getekend');
        expect(await page.locator('.boom .knoop.B0').isVisible()).toBe(true);
        expect(await page.locator('.boom .zeker').count()).toBeGreaterThan(0);
        expect(await page.innerText('#termijnen')).toMatch(/\+ 72 uur = /);
        expect(await page.locator('.tijdlijn > li').count()).toBe(7);
      });
    });

    it('op papier staat alles open en is er geen menu', async () => {
      await open('incidenten/2026-0001.html', async (page) => {
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('nav').first().isVisible()).toBe(false);
        expect(await page.locator('#sinds').isVisible()).toBe(false);
        expect(await page.locator('#uitkomst details ol').first().isVisible()).toBe(true);
        expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
      });
    });
  });
});
