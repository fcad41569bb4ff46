import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesInstellingen } from '../../hosting/instellingen.ts';
import { maakServer } from '../../hosting/server.ts';
import { browserPath, launch } from '../site/serve.ts';
import { startUitgever } from './uitgever.ts';

const TENANT = 'onze-tenant';
const GEHEIM = 'x'.repeat(40);

let map: string;
let uitgever: { readonly adres: string; readonly server: Server };
let server: Server;
let adres: string;

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'hosting-'));
  mkdirSync(join(map, '_astro'));
  writeFileSync(join(map, 'index.html'), '<h1>Vandaag in het register</h1>');
  writeFileSync(join(map, 'register.html'), '<h1>Het register</h1>');
  writeFileSync(join(map, '_astro/letter.woff2'), 'letter');
  writeFileSync(join(map, '.gemaakt-uit'), 'stempel');
  server = createServer();
  await new Promise<void>((klaar) => server.listen(0, 'localhost', klaar));
  adres = `http://localhost:${(server.address() as AddressInfo).port}`;
  uitgever = await startUitgever(
    {
      lezer: { tid: TENANT, roles: ['lezer'] },
      collega: { tid: TENANT, roles: [] },
      buitenstaander: { tid: 'andere-tenant', roles: ['lezer'] },
    },
    `${adres}/callback`,
  );
  const instellingen = leesInstellingen({
    REGISTER_ADRES: adres,
    AANMELDEN_UITGEVER: uitgever.adres,
    AANMELDEN_TENANT: TENANT,
    AANMELDEN_ROL: 'lezer',
    AANMELDEN_CLIENT_ID: 'register',
    AANMELDEN_CLIENT_GEHEIM: 'geheim-van-de-toepassing',
    SESSIE_GEHEIM: GEHEIM,
  });
  if (!('adres' in instellingen)) throw new Error(instellingen.join('\n'));
  server.on('request', maakServer(instellingen, map));
});
afterAll(() => {
  server.close();
  uitgever.server.close();
  rmSync(map, { recursive: true, force: true });
});

describe('zonder aanmelding', () => {
  it.each([
    '/',
    '/index.html',
    '/register.html',
    '/register',
    '/_astro/letter.woff2',
    '/.gemaakt-uit',
    '/bestaat-niet',
    '/%2e%2e/package.json',
  ])('%s geeft niets', async (pad) => {
    const antwoord = await fetch(`${adres}${pad}`, { redirect: 'manual', headers: { accept: 'text/html' } });
    expect(antwoord.status).toBe(302);
    expect(antwoord.headers.get('location')).toMatch(new RegExp(`^${uitgever.adres}/auth\\?`));
    expect(await antwoord.text()).not.toMatch(/Het register|Vandaag|stempel|^letter/);
  });

  it('een verzonnen of geleend koekje helpt niet', async () => {
    const antwoord = await fetch(adres, {
      redirect: 'manual',
      headers: { cookie: 'appSession=eyJhbGciOiJkaXIi.x.y.z.w' },
    });
    expect(antwoord.status).toBe(302);
  });
});

describe.skipIf(!browserPath)('in een echte browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  /** Signs in at the school, and gives what is on the page then. */
  async function meldAan(
    account: string,
  ): Promise<{ readonly status: number; readonly tekst: string; readonly kop: string }> {
    const page = await browser.newPage();
    await page.goto(`${adres}/register.html`);
    expect(page.url()).toContain(uitgever.adres);
    expect(await page.textContent('body')).not.toContain('Het register');
    await page.fill('[name=login]', account);
    await page.fill('[name=password]', 'maakt niet uit');
    await page.click('[type=submit]');
    const [antwoord] = await Promise.all([
      page.waitForResponse((each) => each.url() === `${adres}/register.html`),
      page.click('[type=submit]'),
    ]);
    await page.waitForLoadState();
    const tekst = (await page.textContent('body')) ?? '';
    const kop = antwoord.headers()['cache-control'] ?? '';
    await page.context().close();
    return { status: antwoord.status(), tekst, kop };
  }

  it('een lezer van de school ziet het register, en niemand onderweg bewaart een kopie', async () => {
    expect(await meldAan('lezer')).toEqual({ status: 200, tekst: 'Het register', kop: 'private, no-store' });
  });

  it.each(['collega', 'buitenstaander'])('%s is aangemeld en mag toch niet', async (account) => {
    const { status, tekst } = await meldAan(account);
    expect(status).toBe(403);
    expect(tekst).toContain('mag u het register niet lezen');
    expect(tekst).not.toContain('Het register');
  });
});

describe('de instellingen', () => {
  const goed = {
    REGISTER_ADRES: 'https://register.school.example',
    AANMELDEN_UITGEVER: 'https://login.microsoftonline.com/onze-tenant/v2.0',
    AANMELDEN_TENANT: TENANT,
    AANMELDEN_ROL: 'lezer',
    AANMELDEN_CLIENT_ID: 'x',
    AANMELDEN_CLIENT_GEHEIM: 'y',
    SESSIE_GEHEIM: GEHEIM,
  };
  it('goed is goed', () => {
    expect(leesInstellingen(goed)).toMatchObject({ tenant: TENANT });
  });
  it.each([
    [{ AANMELDEN_UITGEVER: 'https://login.microsoftonline.com/common/v2.0' }, /laat iedereen binnen/],
    [{ AANMELDEN_UITGEVER: 'https://login.microsoftonline.com/organizations/v2.0' }, /laat iedereen binnen/],
    [{ AANMELDEN_UITGEVER: 'https://login.microsoftonline.com/andere/v2.0' }, /niet dezelfde tenant/],
    [{ REGISTER_ADRES: 'http://register.school.example' }, /begint met https/],
    [{ REGISTER_ADRES: 'http://localhost.kwaad.example' }, /begint met https/],
    [{ SESSIE_GEHEIM: 'kort' }, /te kort/],
    [{ AANMELDEN_ROL: undefined }, /AANMELDEN_ROL ontbreekt/],
  ])('%j', (anders, zin) => {
    const gelezen = leesInstellingen({ ...goed, ...anders });
    expect('adres' in gelezen ? '' : gelezen.join(' ')).toMatch(zin);
  });
});
