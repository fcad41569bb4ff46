import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { vastgelegdeCijfers } from '../../../schemas/jaarcijfers.ts';
import { bevries, bevrorenTekst, daadTekst } from '../../../scripts/analysis/bevroren/bevries.ts';
import { sindsdien } from '../../../scripts/analysis/bevroren/sindsdien.ts';
import { eigenControlegetal } from '../../../scripts/gate/momentopname.ts';
import { cijfersVan, id, op } from '../jaar.ts';

const lek: Partial<Incident> = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  aard: 'post_verkeerde_ontvanger',
  groepen: [{ sleutel: 'ouders', soort: 'ouder_of_verzorger', aantal_eigen: { min: 4, max: 6 } }],
};
const toen = [op(1, '2026-02-01', lek), op(2, '2026-03-01', lek)];
const namen = (nu: readonly Incident[]) =>
  sindsdien(cijfersVan(toen), cijfersVan(nu)).map(({ naam, toen: was, nu: is }) => `${naam}: ${was} → ${is}`);

describe('wat sindsdien is gewijzigd', () => {
  it('niets, ook als de volgorde anders is', () => {
    expect(namen(toen.toReversed())).toEqual([]);
  });

  it('een incident erbij', () => {
    expect(namen([...toen, op(3, '2026-04-01', lek)])).toEqual(
      expect.arrayContaining([
        `Incidenten erbij: – → ${id(3)}`,
        'Doorgegeven en vastgelegd: 2 → 3',
        'Per maand: april: 0 → 1',
      ]),
    );
  });

  it('een incident gewist', () => {
    expect(namen(toen.slice(1))).toEqual(
      expect.arrayContaining([
        `Incidenten niet meer in dit jaar: ${id(1)} → –`,
        'Beveiligingsincidenten: 2 → 1',
      ]),
    );
  });

  it('hetzelfde aantal van andere incidenten', () => {
    const anders = [op(1, '2026-03-01', lek), op(2, '2026-02-01', lek)];
    expect(namen(anders)).toContain(
      `Per maand: februari: zelfde aantal, andere incidenten: ${id(1)} → ${id(2)}`,
    );
  });

  it('een ander aantal mensen', () => {
    const groepen = [
      { sleutel: 'ouders', soort: 'ouder_of_verzorger', aantal_eigen: { min: 4, max: 60 } },
    ] as const;
    const nu = [op(1, '2026-02-01', { ...lek, groepen: [...groepen] }), toen[1] ?? op(2, '2026-03-01', lek)];
    const gezien = namen(nu);
    // Whether it is a datalek does not hang on the number, so only the number of people differs.
    expect(gezien.filter((each) => !/mensen|Mensen/.test(each))).toEqual([]);
  });

  it('dat de tijd verstrijkt is geen wijziging, dat een termijn over is wel', () => {
    const vroeg = cijfersVan(toen, { nu: Temporal.Instant.from('2026-03-02T09:00:00Z') });
    const later = cijfersVan(toen, { nu: Temporal.Instant.from('2026-03-03T09:00:00Z') });
    expect(sindsdien(vroeg, later).filter(({ naam }) => !/^Melden|^De FG|^Signaal/.test(naam))).toEqual([]);
    const over = cijfersVan(toen, { nu: Temporal.Instant.from('2026-03-05T09:00:00Z') });
    expect(sindsdien(vroeg, over).map(({ naam }) => naam)).toContain('Melden bij de AP (ap-72u)');
  });
});

describe('bevriezen', () => {
  const cijfers = cijfersVan(toen);
  const bevroren = bevries(cijfers, '2027-01-20 10:00', '2027-02-03');

  it('past in de vorm, en het controlegetal is dat van de inhoud', () => {
    expect(vastgelegdeCijfers.parse(JSON.parse(bevrorenTekst(bevroren)))).toEqual(bevroren);
    expect(eigenControlegetal(bevroren)).toBe(bevroren.sha256);
  });

  it('een ander getal geeft een ander controlegetal', () => {
    const anders = { ...cijfers, personen: { ...cijfers.personen, onbekend: 9 } };
    expect(bevries(anders, '2027-01-20 10:00', '2027-02-03').sha256).not.toBe(bevroren.sha256);
  });

  it('zegt wat er in organisatie.yaml hoort', () => {
    expect(daadTekst(bevroren)).toContain(
      `cvb_ingelicht_op: 2027-02-03\n    cijfers_sha256: ${bevroren.sha256}`,
    );
    expect(daadTekst(bevries(cijfers, '2027-01-20 10:00', undefined))).toContain('<dag, zoals 2027-03-10>');
  });
});
