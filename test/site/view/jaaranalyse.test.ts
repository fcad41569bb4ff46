import { describe, expect, it } from 'vitest';
import type { Jaarstuk } from '../../../scripts/analysis/stuk/invoer.ts';
import { registerTermijnen } from '../../../scripts/protocol/termijnen/register.ts';
import type { TermijnStand } from '../../../scripts/protocol/termijnen/stand.ts';
import { stand } from '../../../scripts/protocol/termijnen/stand.ts';
import { geldend } from '../../../scripts/protocol/wet/regelset.ts';
import { conclusieAdres, daadNaVastleggen, jaarRijen } from '../../../site/src/view/jaaranalyse.ts';
import { maakCijfers, maakStuk } from '../../analysis/stuk/maak-stuk.ts';
import { makeOrganisatie } from '../../make.ts';

const termijnen = (nu: string, ingelicht?: string): TermijnStand[] =>
  stand(
    registerTermijnen(
      {
        ...makeOrganisatie(),
        jaaranalyses: [{ jaar: 2026, ...(ingelicht === undefined ? {} : { cvb_ingelicht_op: ingelicht }) }],
      },
      new Set([2026]),
      geldend,
    ),
    Temporal.Instant.from(nu),
  );
const bevroren = { op: '2027-02-11', voorgelegdOp: undefined, sha256: 'ab'.repeat(32), klopt: true };

const standen = (nu: string, anders: Partial<Jaarstuk> = {}, ingelicht?: string): string[] =>
  jaarRijen([maakStuk(anders)], termijnen(nu, ingelicht)).flatMap((rij) =>
    rij.standen.map(({ tekst, toon }) => `${toon}: ${tekst}`),
  );

describe('een jaar in de lijst', () => {
  it.each([
    [
      'loopt nog',
      '2026-11-20T12:00Z',
      { cijfers: maakCijfers({ afgelopen: false }) },
      undefined,
      ['rustig: tot nu toe'],
    ],
    [
      'loopt nog, zonder conclusie',
      '2026-11-20T12:00Z',
      { cijfers: maakCijfers({ afgelopen: false }), conclusie: undefined },
      undefined,
      ['rustig: tot nu toe'],
    ],
    ['wacht', '2027-02-10T12:00Z', {}, undefined, ['let-op: nog niet besproken, uiterlijk 1 juli 2027']],
    [
      'is te laat',
      '2027-07-03T12:00Z',
      {},
      undefined,
      ['dringend: nog niet besproken, uiterlijk 1 juli 2027'],
    ],
    ['is voorgelegd', '2027-07-03T12:00Z', {}, '2027-03-04', ['klaar: voorgelegd op 4 maart 2027']],
    [
      'heeft vastgelegde cijfers die zijn veranderd',
      '2027-07-03T12:00Z',
      { bevroren: { ...bevroren, klopt: false } },
      '2027-03-04',
      ['klaar: voorgelegd op 4 maart 2027', 'dringend: vastgelegde cijfers zijn veranderd'],
    ],
    [
      'zegt zelf wanneer zij is voorgelegd',
      '2027-02-10T12:00Z',
      { bevroren: { ...bevroren, voorgelegdOp: '2027-02-12' } },
      undefined,
      ['klaar: voorgelegd op 12 februari 2027'],
    ],
    [
      'heeft geen conclusie',
      '2027-02-10T12:00Z',
      { conclusie: undefined },
      undefined,
      ['let-op: nog niet besproken, uiterlijk 1 juli 2027', 'let-op: nog geen conclusie'],
    ],
  ] as const)('%s', (_, nu, anders, ingelicht, verwacht) => {
    expect(standen(nu, anders, ingelicht)).toEqual(verwacht);
  });

  it('heeft de kerngetallen van het eerste blad', () => {
    const [rij] = jaarRijen([maakStuk()], []);
    expect(rij?.jaar).toBe(2026);
    expect(rij?.kern.map(({ waarde }) => waarde)).toEqual([
      '41',
      '27',
      '11',
      '9 van 10 (90%); na een nieuw feit 1 van 1',
      '13',
      'tussen 1.234 en 5.678; van 2 datalekken niet bekend',
    ]);
  });
});

describe('waar de conclusie te schrijven is', () => {
  const REGISTER = 'https://forge.example/bestuur/register';

  it('zonder adres van het register: nergens', () => {
    expect(conclusieAdres(undefined, 2026, true)).toBeUndefined();
    expect(conclusieAdres(undefined, 2026, false)).toBeUndefined();
  });

  it('is zij er: op de bladzijde van de forge die haar wijzigt', () => {
    expect(conclusieAdres(REGISTER, 2026, true)).toBe(`${REGISTER}/edit/main/incidents/2026/jaaranalyse.md`);
  });

  it('is zij er niet: op een nieuw bestand met koppen, op een eigen tak', () => {
    const adres = new URL(conclusieAdres(REGISTER, 2026, false) ?? '');
    expect(adres.pathname).toBe('/bestuur/register/new/main');
    expect(Object.fromEntries(adres.searchParams)).toMatchObject({
      filename: 'incidents/2026/jaaranalyse.md',
      message: 'Jaaranalyse 2026',
      target_branch: 'jaaranalyse/2026',
    });
    expect(adres.searchParams.get('value')).toContain('## Gevraagd aan het CvB');
  });
});

describe('wat in organisatie.yaml komt als de cijfers vaststaan', () => {
  const stuk = maakStuk({ bevroren });
  const met = (ingelicht?: string) => ({
    ...makeOrganisatie(),
    jaaranalyses: [{ jaar: 2026, ...(ingelicht === undefined ? {} : { cvb_ingelicht_op: ingelicht }) }],
  });

  it('blijft te lezen tot het CvB is ingelicht, met het controlegetal van wat vaststaat', () => {
    for (const organisatie of [undefined, makeOrganisatie(), met()]) {
      const daad = daadNaVastleggen(stuk, organisatie);
      expect(daad).toContain('jaar: 2026');
      expect(daad).toContain('cvb_ingelicht_op: <dag');
      expect(daad).toContain(`cijfers_sha256: ${bevroren.sha256}`);
    }
  });

  it('is klaar als de dag er staat, en er nog niet als er niets vaststaat', () => {
    expect(daadNaVastleggen(stuk, met('2027-03-04'))).toBeUndefined();
    expect(daadNaVastleggen(maakStuk({ bevroren: undefined }), met())).toBeUndefined();
  });

  it('neemt de dag over waarop de cijfers zijn voorgelegd', () => {
    const voorgelegd = maakStuk({ bevroren: { ...bevroren, voorgelegdOp: '2027-03-04' } });
    expect(daadNaVastleggen(voorgelegd, met())).toContain('cvb_ingelicht_op: 2027-03-04');
  });
});
