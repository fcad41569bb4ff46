import { describe, expect, it } from 'vitest';
import { beoordeel } from '../../../scripts/beoordeel.ts';
import { jaarcijfersVan } from '../../../scripts/jaarcijfers-van.ts';
import { memorySource } from '../../../scripts/register/memory.ts';
import { alsNageteld, bekeken } from './als-nageteld.ts';
import { maakRegister, NU_REGISTER, VESTIGINGEN } from './maak-register.ts';
import { jaarVan } from './tel-incident.ts';
import { telNa } from './tel-na.ts';

/** Ten thousand incidents, read once; every year counted by the register and a second time, from the definitions alone. */

const AANTAL = 10_000;
const GEMAAKT = [2021, 2022, 2023, 2024, 2025, 2026];
/** Around New Year an incident slips into the year before; in the id of some the year is the next. */
const JAREN = [2020, ...GEMAAKT, 2027];

const gemaakt = maakRegister(20_260_701, AANTAL, GEMAAKT, 6);
const register = beoordeel({ source: memorySource(gemaakt.bestanden), nu: NU_REGISTER, isNuFixed: true });
const alle = bekeken(register, gemaakt.incidenten);
const cijfers = new Map(JAREN.map((jaar) => [jaar, jaarcijfersVan(register, jaar)]));

const van = (jaar: number) => {
  const gevonden = cijfers.get(jaar);
  if (!gevonden) throw new Error(`no figures of ${jaar}`);
  return gevonden;
};

describe('ten thousand incidents', () => {
  it('are read as they were written, but for the files that cannot be read', () => {
    expect(register.incidenten).toHaveLength(AANTAL);
    const gelezen = new Map(register.incidenten.map(({ value }) => [value.id, value]));
    for (const incident of gemaakt.incidenten.slice(0, 500))
      expect(gelezen.get(incident.id)).toEqual(incident);
    for (const [jaar, { volledigheid }] of cijfers) {
      const paden = gemaakt.onleesbaar.filter((pad) => pad.startsWith(`${jaar}/`));
      expect([...volledigheid.niet_te_lezen].sort()).toEqual(paden.map((pad) => `incidents/${pad}`).sort());
    }
  });

  it.each(JAREN)('give the same figures of %i when counted again', (jaar) => {
    const { nu, leveranciers } = register;
    expect(alsNageteld(van(jaar))).toEqual(telNa(alle, jaar, { nu, leveranciers }));
  });

  it('stand in exactly one year each', () => {
    const ids = JAREN.flatMap((jaar) =>
      van(jaar)
        .getallen.filter(({ id }) => id === 'totaal' || id === 'oefeningen')
        .flatMap(({ incidenten }) => incidenten),
    );
    expect(ids).toHaveLength(AANTAL);
    expect([...ids].sort()).toEqual(gemaakt.incidenten.map(({ id }) => id).sort());
  });

  it('give the totals of every year beside those of the years before', () => {
    for (const { jaar, herkomst, ...rest } of van(2026).jaren) {
      expect(herkomst).toBe('register');
      const zelf = new Map(van(jaar).getallen.map(({ id, aantal }) => [id, aantal]));
      for (const id of ['incidenten', 'datalekken', 'gemeld_ap', 'betrokkenen_geinformeerd'] as const)
        expect([jaar, id, rest[id]]).toEqual([jaar, id, zelf.get(id)]);
    }
  });

  it('name the rows that always stand there, also when empty', () => {
    for (const each of cijfers.values()) {
      const rijen = (id: string) =>
        each.tabellen.find((tabel) => tabel.id === id)?.rijen.map((rij) => rij.id) ?? [];
      expect(rijen('vestiging')).toEqual(expect.arrayContaining(VESTIGINGEN));
      expect(rijen('maand')).toEqual(
        expect.arrayContaining(Array.from({ length: 12 }, (_, maand) => String(maand + 1).padStart(2, '0'))),
      );
      expect(rijen('aard').filter((id) => id !== 'niet_vastgelegd')).toHaveLength(12);
      for (const id of ['achterliggend', 'herkomst', 'groepen', 'gegevens']) {
        const tabel = each.tabellen.find((een) => een.id === id);
        expect(tabel?.rijen.filter(({ aantal }) => aantal === 0)).toEqual([]);
      }
      expect(each.termijnen.map(({ id }) => id)).toEqual([
        'ap-72u',
        'ap-72u-nieuw-feit',
        'ap-2wd-ontdekking',
        'ap-2wd-besluit',
        'fg',
        'leverancier',
        'betrokkenen',
        'vervolgmelding',
        'maatregel',
        'effect',
      ]);
    }
  });

  it('reach every corner of the definitions', () => {
    // A second count proves nothing of what does not occur.
    const codes = new Set(alle.map(({ code }) => code));
    expect([...codes].sort()).toEqual(['U0', 'U1', 'U1b', 'U2', 'U2b', 'U3', 'U4', 'U5a', 'U5b', 'open']);
    const jaar = van(2024);
    for (const { id, aantal } of jaar.getallen) expect([id, (aantal ?? 0) > 0]).toEqual([id, true]);
    const verwacht: Readonly<Record<string, number>> = {
      afloop: 6,
      oorzaak: 6,
      mensen: 10,
      versleuteld: 4,
      fg_bij_niet_melden: 4,
      terugblik: 5,
      maatregelen: 7,
    };
    for (const [id, aantal] of Object.entries(verwacht)) {
      const rijen = jaar.tabellen.find((tabel) => tabel.id === id)?.rijen ?? [];
      expect([id, rijen.filter((rij) => (rij.aantal ?? 0) > 0).length]).toEqual([id, aantal]);
    }
    for (const { id, gemeten, niet_te_meten } of jaar.tijden)
      expect([id, (gemeten ?? 0) > 9, (niet_te_meten ?? 0) > 0]).toEqual([id, true, true]);
    for (const { id, op_tijd, te_laat } of jaar.termijnen)
      expect([id, (op_tijd ?? 0) > 0, (te_laat ?? 0) > 0]).toEqual([id, true, true]);
    const uit = new Set(gemaakt.incidenten.map((incident) => jaarVan(incident).uit));
    expect(uit.size).toBe(3);
    expect(van(2020).getallen.find(({ id }) => id === 'totaal')?.aantal).toBeGreaterThan(0);
  });
});
