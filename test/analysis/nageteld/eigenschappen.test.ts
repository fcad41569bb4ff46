import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { type BeoordeeldRegister, beoordeel } from '../../../scripts/beoordeel.ts';
import { jaarcijfersVan } from '../../../scripts/jaarcijfers-van.ts';
import { memorySource } from '../../../scripts/register/memory.ts';
import { alsNageteld, bekeken } from './als-nageteld.ts';
import {
  alsBestand,
  maakIncident,
  maakRegister,
  NU_REGISTER,
  organisatieTekst,
  padVan,
} from './maak-register.ts';
import { jaarVan } from './tel-incident.ts';
import { opVolgorde, telNa } from './tel-na.ts';
import { maakToeval } from './toeval.ts';

/** What holds of the figures of every register, whatever is in it. */

const JAREN = [2023, 2024, 2025];
const RONDES = { numRuns: 20 };

const leesBestanden = (bestanden: Readonly<Record<string, string>>): BeoordeeldRegister =>
  beoordeel({ source: memorySource(bestanden), nu: NU_REGISTER, isNuFixed: true });

const zaden = fc.record({ zaad: fc.nat(), aantal: fc.integer({ min: 0, max: 25 }) });

interface Klein {
  readonly zaad: number;
  readonly aantal: number;
}

const klein = ({ zaad, aantal }: Klein) => maakRegister(zaad, aantal, JAREN);
const cijfersVan = (register: BeoordeeldRegister) => JAREN.map((jaar) => jaarcijfersVan(register, jaar));

/** One more incident in the register, of a year, that no other has the id of. */
const nogEen = (zaad: number, jaar: number, anders: Partial<Incident>): Incident => ({
  ...maakIncident(500_000, jaar, maakToeval(zaad)),
  tijdlijn: { kennisname: `${jaar}-06-15 12:00` },
  ...anders,
});

const met = (bestanden: Readonly<Record<string, string>>, incident: Incident) => ({
  ...bestanden,
  [padVan(incident.id)]: alsBestand(incident),
});

const getal = (cijfers: Jaarcijfers, id: string) => {
  const gevonden = cijfers.getallen.find((each) => each.id === id);
  if (!gevonden) throw new Error(`there is no number ${id}`);
  return gevonden;
};

describe('the figures of any register', () => {
  it('have their form, and are the same when counted again', () => {
    fc.assert(
      fc.property(zaden, (keuze) => {
        const gemaakt = klein(keuze);
        const register = leesBestanden(gemaakt.bestanden);
        const { nu, leveranciers } = register;
        const alle = bekeken(register, gemaakt.incidenten);
        for (const cijfers of cijfersVan(register)) {
          expect(jaarcijfers.parse(cijfers)).toEqual(cijfers);
          expect(alsNageteld(cijfers)).toEqual(telNa(alle, cijfers.jaar, { nu, leveranciers }));
        }
      }),
      RONDES,
    );
  });

  it('name every incident once in a row, and in one row of a table that adds up', () => {
    fc.assert(
      fc.property(zaden, (keuze) => {
        for (const cijfers of cijfersVan(leesBestanden(klein(keuze).bestanden))) {
          for (const tabel of cijfers.tabellen) {
            const geheel = getal(cijfers, tabel.van);
            for (const rij of tabel.rijen) {
              expect(new Set(rij.incidenten).size).toBe(rij.incidenten.length);
              expect(geheel.incidenten).toEqual(expect.arrayContaining(rij.incidenten));
              if (tabel.eenheid === 'incidenten') expect(rij.aantal).toBe(rij.incidenten.length);
              else expect(rij.aantal).toBeGreaterThanOrEqual(rij.incidenten.length);
            }
            const som = tabel.rijen.reduce((samen, { aantal }) => samen + (aantal ?? Number.NaN), 0);
            const ids = tabel.rijen.flatMap(({ incidenten }) => incidenten);
            if (tabel.telt_op) expect([tabel.id, som]).toEqual([tabel.id, geheel.aantal]);
            if (tabel.telt_op && tabel.eenheid === 'incidenten')
              expect([...ids].sort()).toEqual([...geheel.incidenten].sort());
            // Also where an incident stands in more rows, it stands in one.
            else expect(new Set(ids)).toEqual(new Set(geheel.incidenten));
          }
        }
      }),
      RONDES,
    );
  });

  it('name only incidents of the year, and no part larger than its whole', () => {
    fc.assert(
      fc.property(zaden, (keuze) => {
        const gemaakt = klein(keuze);
        const jaren = new Map(gemaakt.incidenten.map((each) => [each.id, jaarVan(each).jaar]));
        for (const cijfers of cijfersVan(leesBestanden(gemaakt.bestanden))) {
          const ids = [
            ...cijfers.getallen.flatMap((each) => each.incidenten),
            ...cijfers.tijden.flatMap((each) => each.incidenten),
            ...cijfers.termijnen.flatMap((each) => each.tekorten.map(({ incident }) => incident)),
            ...cijfers.leveranciers.flatMap((each) => each.incidenten),
            ...cijfers.niet_gemeld.map(({ incident }) => incident),
          ];
          expect(ids.filter((id) => jaren.get(id) !== cijfers.jaar)).toEqual([]);
          for (const { id, aantal, van, incidenten } of cijfers.getallen) {
            expect(new Set(incidenten).size).toBe(incidenten.length);
            if (id !== 'maatregelen') expect(aantal).toBe(incidenten.length);
            if (van === undefined) continue;
            const geheel = getal(cijfers, van);
            expect(geheel.aantal).toBeGreaterThanOrEqual(aantal ?? Number.NaN);
            expect(geheel.incidenten).toEqual(expect.arrayContaining(incidenten));
          }
          const { min, max } = cijfers.personen;
          if (max !== null) expect(min).toBeLessThanOrEqual(max);
          for (const { snelste, mediaan, langste } of cijfers.tijden) {
            if (snelste === null || mediaan === null || langste === null) continue;
            expect(snelste).toBeLessThanOrEqual(mediaan);
            expect(mediaan).toBeLessThanOrEqual(langste);
          }
        }
      }),
      RONDES,
    );
  });

  it('do not depend on the order of the files', () => {
    // Lists stand in the order of the files, which a source gives by path; what is in them may not change with it.
    const inhoud = (cijfers: Jaarcijfers) => ({
      ...alsNageteld(cijfers),
      jaren: cijfers.jaren,
      signalen: opVolgorde(cijfers.signalen.map(({ id, zin }) => ({ id, zin }))),
      herhalingen: opVolgorde(cijfers.herhalingen),
      niet_gemeld: opVolgorde(cijfers.niet_gemeld),
      maatregelen: opVolgorde(cijfers.maatregelen),
    });
    fc.assert(
      fc.property(zaden, (keuze) => {
        const { bestanden } = klein(keuze);
        const register = leesBestanden(bestanden);
        const andersom = leesBestanden(Object.fromEntries(Object.entries(bestanden).reverse()));
        const geschud = { ...register, incidenten: [...register.incidenten].reverse() };
        for (const jaar of JAREN) {
          const cijfers = jaarcijfersVan(register, jaar);
          expect(jaarcijfersVan(andersom, jaar)).toEqual(cijfers);
          expect(inhoud(jaarcijfersVan(geschud, jaar))).toEqual(inhoud(cijfers));
        }
      }),
      RONDES,
    );
  });

  it('count an exercise as an exercise, and nowhere else', () => {
    fc.assert(
      fc.property(zaden, fc.constantFrom(...JAREN), (keuze, jaar) => {
        const { bestanden } = klein(keuze);
        const oefening = nogEen(keuze.zaad, jaar, { oefening: 'ja' });
        const eerst = cijfersVan(leesBestanden(bestanden));
        const daarna = cijfersVan(leesBestanden(met(bestanden, oefening)));
        for (const [index, na] of daarna.entries()) {
          const voor = eerst[index] as Jaarcijfers;
          const erbij = na.jaar === jaar ? [oefening.id] : [];
          const [oud, nieuw] = [getal(voor, 'oefeningen'), getal(na, 'oefeningen')];
          expect([...nieuw.incidenten].sort()).toEqual([...oud.incidenten, ...erbij].sort());
          expect(nieuw.aantal).toBe((oud.aantal ?? Number.NaN) + erbij.length);
          const getallen = na.getallen.map((each) => (each.id === 'oefeningen' ? oud : each));
          expect({ ...na, getallen }).toEqual(voor);
        }
      }),
      RONDES,
    );
  });

  it('of a year stay as they are when another year gets an incident', () => {
    fc.assert(
      fc.property(zaden, fc.constantFrom(2020, 2022, 2026), (keuze, jaar) => {
        const { bestanden } = klein(keuze);
        const meer = met(bestanden, nogEen(keuze.zaad, jaar, { oefening: 'nee' }));
        // What looks over the border of a year on purpose: comparison, signals, repetition, measures of earlier years.
        const kern = ({
          jaren: _,
          signalen: __,
          herhalingen: ___,
          maatregelen: ____,
          ...rest
        }: Jaarcijfers) => rest;
        const eerst = cijfersVan(leesBestanden(bestanden)).map(kern);
        expect(cijfersVan(leesBestanden(meer)).map(kern)).toEqual(eerst);
      }),
      RONDES,
    );
  });
});

/** A register with one incident. */
const alleen = (incident: Partial<Incident>): BeoordeeldRegister => {
  const geheel: Incident = {
    schema: 1,
    id: '2025-K7QF',
    titel: 'Een bedacht incident',
    samenvatting: 'Bedacht voor een proef met tellen.',
    onze_rol: 'verantwoordelijke',
    aard: 'post_verkeerde_ontvanger',
    tijdlijn: { kennisname: '2025-06-15 12:00' },
    feiten: {
      informatievoorziening: 'aangetast',
      persoonsgegevens: 'ja',
      beveiliging_tekortgeschoten: 'ja',
      aantasting: { vertrouwelijkheid: 'vastgesteld' },
    },
    ...incident,
  };
  return leesBestanden({ 'organisatie.yaml': organisatieTekst(), [padVan(geheel.id)]: alsBestand(geheel) });
};

describe('the year of an incident', () => {
  it.each([
    ['2025-12-31 23:59:59', 2025, '12'],
    ['2026-01-01 00:00:00', 2026, '01'],
    ['2025-12-31 23:59', 2025, '12'],
    ['2026-01-01 00:00', 2026, '01'],
    // One second before and after midnight in the Netherlands, where UTC is still an hour in the old year.
    ['2025-12-31T22:59:59Z', 2025, '12'],
    ['2025-12-31T23:00:00Z', 2026, '01'],
    ['2025-12-31T23:59:59+01:00', 2025, '12'],
    ['2026-01-01T00:00:00+01:00', 2026, '01'],
    // Another zone: what counts is the clock in the Netherlands.
    ['2026-01-01T00:59:59+02:00', 2025, '12'],
    ['2025-12-31T18:00:00-05:00', 2026, '01'],
    // Borders of months in summer, two hours from UTC.
    ['2025-06-30T21:59:59Z', 2025, '06'],
    ['2025-06-30T22:00:00Z', 2025, '07'],
    // Days on which the clock is set, and the leap day.
    ['2025-03-30 02:30', 2025, '03'],
    ['2025-10-26 02:30', 2025, '10'],
    ['2024-02-29 23:59', 2024, '02'],
  ])('with kennisname %s is %i, its month %s', (kennisname, jaar, maand) => {
    const register = alleen({ tijdlijn: { kennisname } });
    for (const ander of [jaar - 1, jaar + 1])
      expect(getal(jaarcijfersVan(register, ander), 'totaal').aantal).toBe(0);
    const cijfers = jaarcijfersVan(register, jaar);
    expect(getal(cijfers, 'totaal').incidenten).toEqual(['2025-K7QF']);
    const maanden = cijfers.tabellen.find(({ id }) => id === 'maand')?.rijen ?? [];
    expect(maanden.filter(({ aantal }) => aantal === 1).map(({ id }) => id)).toEqual([maand]);
  });

  it('is that of registration when nobody knows when it became known', () => {
    const register = alleen({ tijdlijn: { kennisname: 'onbekend', geregistreerd: '2023-12-31T23:30:00Z' } });
    const cijfers = jaarcijfersVan(register, 2024);
    expect(getal(cijfers, 'totaal').incidenten).toEqual(['2025-K7QF']);
    expect(cijfers.volledigheid.zonder_kennisname).toEqual(['2025-K7QF']);
    expect(cijfers.volledigheid.zonder_jaar).toEqual([]);
    expect(getal(jaarcijfersVan(register, 2025), 'totaal').aantal).toBe(0);
  });

  it('is that of the id when neither is known', () => {
    const cijfers = jaarcijfersVan(alleen({ tijdlijn: { kennisname: 'onbekend' } }), 2025);
    expect(getal(cijfers, 'totaal').incidenten).toEqual(['2025-K7QF']);
    expect(cijfers.volledigheid.zonder_kennisname).toEqual([]);
    expect(cijfers.volledigheid.zonder_jaar).toEqual(['2025-K7QF']);
    const maanden = cijfers.tabellen.find(({ id }) => id === 'maand')?.rijen ?? [];
    expect(maanden.find(({ id }) => id === 'zonder_maand')?.aantal).toBe(1);
  });
});

describe('hours', () => {
  const gemeldNa = (kennisname: string, moment: string) => {
    const register = alleen({
      tijdlijn: { kennisname },
      meldingen: [{ soort: 'eerste', door: 'wij', moment, nummer: 'AP-1' }],
    });
    const cijfers = jaarcijfersVan(register, 2025);
    const { mediaan } = cijfers.tijden.find(({ id }) => id === 'kennisname_ap') ?? {};
    const { op_tijd, te_laat } = cijfers.termijnen.find(({ id }) => id === 'ap-72u') ?? {};
    return { mediaan, op_tijd, te_laat };
  };

  it.each([
    // The clock goes forward: on the wall it looks like 73 hours.
    ['2025-03-29 12:00', '2025-04-01 13:00', 72, true],
    ['2025-03-29 12:00', '2025-04-01 13:01', 72, false],
    ['2025-03-29 12:00', '2025-04-01 12:00', 71, true],
    // The clock goes back: on the wall it looks like 71 hours.
    ['2025-10-25 12:00', '2025-10-28 11:00', 72, true],
    ['2025-10-25 12:00', '2025-10-28 11:01', 72, false],
    ['2025-10-25 12:00', '2025-10-28 12:00', 73, false],
    // No change of the clock.
    ['2025-06-15 12:00', '2025-06-18 12:00', 72, true],
    ['2025-06-15 12:00', '2025-06-18 12:03', 72.1, false],
    ['2025-06-15 12:00', '2025-06-18 12:02', 72, false],
    // At once.
    ['2025-06-15 12:00', '2025-06-15 12:00', 0, true],
    // Different zones of the same moments.
    ['2025-06-15T10:00:00Z', '2025-06-18 12:00', 72, true],
    // Across the double hour, said without doubt.
    ['2025-10-26T02:30:00+02:00', '2025-10-26T02:30:00+01:00', 1, true],
  ])('from %s to %s are %d', (kennisname, moment, uren, isOpTijd) => {
    expect(gemeldNa(kennisname, moment)).toEqual({
      mediaan: uren,
      op_tijd: isOpTijd ? 1 : 0,
      te_laat: isOpTijd ? 0 : 1,
    });
  });

  it.each([
    ['2025-06-15 12:00', '2025-06-16'],
    ['2025-06-15 12:00', '2025-06'],
    ['2025-06-15 12:00', '2025-06-15 11:59'],
  ])('from %s to %s cannot be measured', (kennisname, moment) => {
    expect(gemeldNa(kennisname, moment).mediaan).toBeNull();
  });

  it('are those until the first round; when only its day is known, no later round takes its place', () => {
    const naRondes = (...momenten: string[]) => {
      const rondes = momenten.map((gedaan_op) => ({ gericht_aan: 'betrokkene' as const, gedaan_op }));
      const cijfers = jaarcijfersVan(alleen({ informeren: { rondes } }), 2025);
      return cijfers.tijden.find(({ id }) => id === 'kennisname_betrokkenen')?.mediaan;
    };
    expect(naRondes('2025-06-25 12:00', '2025-06-17 12:00')).toBe(48);
    expect(naRondes('2025-06-16', '2025-07-25 12:00')).toBeNull();
  });

  it('too late carry the reason of the notification that was too late', () => {
    const melding = (moment: string, reden: string) => ({
      soort: 'eerste' as const,
      door: 'wij' as const,
      moment,
      nummer: 'AP-1',
      reden_later_dan_72_uur: reden,
    });
    const register = alleen({
      meldingen: [melding('2025-06-30 12:00', 'De tweede.'), melding('2025-06-19 12:00', 'De eerste.')],
    });
    const { tekorten } = jaarcijfersVan(register, 2025).termijnen.find(({ id }) => id === 'ap-72u') ?? {};
    expect(tekorten).toEqual([{ incident: '2025-K7QF', uren: 24, gedaan: true, reden: 'De eerste.' }]);
  });
});
