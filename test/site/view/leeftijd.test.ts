import { describe, expect, it } from 'vitest';
import { geledenTekst, herinneringen, isTeLang, rondeAdres } from '../../../site/src/view/leeftijd.ts';

const NU = Temporal.Instant.from('2026-09-14T09:00:00Z');
const geleden = (duur: Temporal.DurationLike) => NU.subtract(duur);

describe('hoe lang geleden', () => {
  it.each([
    [{ hours: 26 }, false],
    [{ hours: 26, milliseconds: 1 }, true],
    [{ hours: 0 }, false],
    // The clock of a reader may be behind.
    [{ hours: -3 }, false],
  ])('%j: te lang? %s', (duur, verwacht) => {
    expect(isTeLang(geleden(duur).epochMilliseconds, NU.epochMilliseconds)).toBe(verwacht);
  });

  it('een moment dat nog moet komen is niet lang geleden', () => {
    expect(geledenTekst(geleden({ minutes: -4 }).epochMilliseconds, NU.epochMilliseconds)).toBe(
      '0 min geleden',
    );
  });
});

describe('de herinneringen', () => {
  it.each([
    [{ hours: 3 }, 'Herinneringen: laatste ronde 3 uur geleden.', false],
    [{ hours: 26 }, 'Herinneringen: laatste ronde 1 dag en 2 uur geleden.', false],
    [{ hours: 26, minutes: 1 }, 'Herinneringen: laatste ronde 1 dag en 2 uur geleden.', true],
    [{ hours: 216 }, 'Herinneringen: laatste ronde 9 dagen geleden.', true],
  ])('%j geleden', (duur, zin, isStil) => {
    const ms = geleden(duur).epochMilliseconds;
    expect(herinneringen(geleden(duur), NU)).toEqual({ zin, ms, isStil });
  });

  it('niet te zien: een zin die dat zegt, en geen rood', () => {
    expect(herinneringen(null, NU)).toMatchObject({
      zin: expect.stringMatching(/^Herinneringen: niet te zien wanneer/),
      ms: undefined,
      isStil: false,
    });
  });

  it('niet gevraagd: niets', () => {
    expect(herinneringen(undefined, NU)).toBeUndefined();
  });

  it('worden met de hand gestart op een bladzijde van de forge', () => {
    expect(rondeAdres('https://forge.example/bestuur/register')).toBe(
      'https://forge.example/bestuur/register/actions/workflows/register.yml',
    );
    expect(rondeAdres(undefined)).toBeUndefined();
  });
});
