import { describe, expect, it } from 'vitest';
import { sporen, zoeker } from '../../../site/src/view/zoek.ts';

const vindt = (vraag: string, tekst: string) => zoeker(vraag)?.(sporen(tekst));

describe('zoeken in het Nederlands', () => {
  it.each([
    ['ontvanger', 'De ontvangers lieten het weten'],
    ['brieven', 'Een brief ging weg'],
    ['brief', 'Twee brieven'],
    ['huis', 'De huizen'],
    ['school', 'Alle scholen'],
    ['scholen', 'Een school'],
    ['dossier', 'Het leerlingdossier van een kind'],
    ['leerling', 'Leerlingvolgsysteem'],
    ['Café', 'het cafe aan de hoek'],
    ['ouder mail', 'Mail naar een verkeerde ouder'],
    ['2026-K7QF', 'kenmerk 2026-K7QF'],
    ['bsn', 'het BSN stond erin'],
    ['lekken', 'een datalek'],
  ])('%s vindt: %s', (vraag, tekst) => {
    expect(vindt(vraag, tekst)).toBe(true);
  });

  it.each([
    ['brief', 'Een laptop'],
    ['ouder laptop', 'Mail naar een ouder'],
    ['is', 'Dit lesmateriaal'],
  ])('%s vindt niet: %s', (vraag, tekst) => {
    expect(vindt(vraag, tekst)).toBe(false);
  });

  it('niets gevraagd is geen zoekopdracht', () => {
    expect(zoeker('  ... ')).toBeUndefined();
  });
});
