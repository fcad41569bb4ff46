import { describe, expect, it } from 'vitest';
import type { Incident } from '../../schemas/incident.ts';
import { formulierTekst } from '../../scripts/forms/als-tekst.ts';
import { volgendeSoort } from '../../scripts/forms/meldingen.ts';
import { teTonen } from '../../scripts/forms/vul-in.ts';
import { kort, maakFormulier, vraag } from './maak.ts';

type Melding = NonNullable<Incident['meldingen']>[number];
const melding = (verschil: Partial<Melding> = {}): Melding => ({
  soort: 'eerste',
  door: 'wij',
  moment: '2026-09-12 10:00',
  nummer: 'X-1',
  ...verschil,
});
const eersteIncident: Partial<Incident> = { feiten: { aantal_records: { min: 3, max: 3 } } };
/** What a snapshot of that incident holds. */
const verteld = new Map(
  maakFormulier(eersteIncident).vragen.flatMap(({ id, tekst }) => (tekst ? [[id, tekst] as const] : [])),
);

describe('wat nu aan de beurt is', () => {
  it.each<[string, Melding[], string]>([
    ['nog niets', [], 'eerste'],
    ['een eigen melding', [melding()], 'vervolg'],
    ['zonder nummer niet verstuurd', [melding({ nummer: 'onbekend' })], 'eerste'],
    ['zonder moment niet verstuurd', [melding({ moment: 'onbekend' })], 'eerste'],
    ['leverancier zonder volmacht', [melding({ door: 'leverancier', volmacht: 'nee' })], 'eerste'],
    ['leverancier, volmacht onbekend', [melding({ door: 'leverancier' })], 'eerste'],
    [
      'leverancier namens ons, nummer onbekend',
      [melding({ door: 'leverancier', volmacht: 'ja', nummer: 'onbekend' })],
      'vervolg',
    ],
  ])('%s', (_, meldingen, verwacht) => {
    expect(volgendeSoort({ ...maakIncident(meldingen) })).toBe(verwacht);
  });

  const maakIncident = (meldingen: Melding[]): Incident => ({
    schema: 1,
    id: '2026-K7QF',
    titel: 't',
    samenvatting: 's',
    tijdlijn: { kennisname: 'onbekend' },
    meldingen,
  });
});

describe('een aanvulling', () => {
  const vervolg = (incident: Partial<Incident>) =>
    maakFormulier({ meldingen: [melding()], ...incident }, { soort: 'vervolg', eerder: verteld });

  it('noemt alleen wat anders is dan de AP is verteld, met wat er stond', () => {
    const formulier = vervolg({ feiten: { aantal_records: { min: 7, max: 7 } } });
    const anders = formulier.vragen.filter(({ eerder }) => eerder !== undefined);
    expect(anders.map(({ id, tekst, eerder }) => [id, tekst, eerder])).toEqual([
      ['aantal_records', '7', '3'],
    ]);
    const getoond = teTonen(formulier).map(({ id }) => id);
    expect(getoond).toContain('aantal_records');
    expect(getoond).toContain('meldingsnummer');
    expect(getoond).not.toContain('samenvatting');
    expect(formulierTekst(formulier)).toContain('Eerder verteld: 3');
  });

  it('noemt ook wat nieuw is, en wat niet meer bekend is', () => {
    const formulier = vervolg({ aard: 'post_kwijt', feiten: {} });
    expect(vraag(formulier, 'aard').eerder).toBe('');
    expect(vraag(formulier, 'aantal_records').eerder).toBe('3');
  });

  it('heeft het nummer van de eerste melding', () => {
    expect(vraag(vervolg({}), 'meldingsnummer').tekst).toBe('X-1');
    expect(vraag(vervolg({}), 'soort').tekst).toBe('Bestaande melding');
  });

  it('toont alles als niemand weet wat de AP is verteld, en zegt dat', () => {
    const formulier = maakFormulier({ meldingen: [melding()] }, { soort: 'vervolg' });
    expect(teTonen(formulier).length).toBe(formulier.vragen.length);
    expect(formulier.letOp.join(' ')).toContain('geen momentopname');
  });

  it('vraagt in één zin wat er anders is', () => {
    expect(vraag(vervolg({}), 'wijziging').herkomst).toBe('ontbreekt');
    const gezegd = vervolg({ melding_in_voorbereiding: { wijziging: 'Het aantal.' } });
    expect(vraag(gezegd, 'wijziging').tekst).toBe('Het aantal.');
  });
});

describe('een intrekking', () => {
  const intrekking = (incident: Partial<Incident> = {}) =>
    maakFormulier({ meldingen: [melding()], ...incident }, { soort: 'intrekking' });

  it('vraagt weinig: wie, welke melding, waarom', () => {
    const ids = intrekking().vragen.map(({ id }) => id);
    expect(ids).toContain('reden_intrekking');
    expect(ids).not.toContain('samenvatting');
    expect(vraag(intrekking(), 'grond_intrekking').herkomst).toBe('ontbreekt');
  });

  it('neemt grond en reden uit wat is voorbereid', () => {
    const klaar = intrekking({
      melding_in_voorbereiding: { grond_intrekking: 'geen_datalek', reden_intrekking: 'Niets gelekt.' },
    });
    expect(vraag(klaar, 'grond_intrekking').tekst).toBe('Het was geen datalek');
    expect(vraag(klaar, 'reden_intrekking').tekst).toBe('Niets gelekt.');
  });

  it.each([
    ['risico_uitgesloten', true],
    ['dubbel_gemeld', false],
  ] as const)('tegen het eigen oordeel in, om %s', (grond, verwacht) => {
    const formulier = intrekking({
      beoordelingen: [{ soort: 'eerste', moment: 'onbekend', ap: { antwoord: 'voorlopig_ja' } }],
      melding_in_voorbereiding: { grond_intrekking: grond },
    });
    expect(formulier.letOp.some((zin) => zin.includes('Het laatste oordeel zegt nog: melden'))).toBe(
      verwacht,
    );
  });

  it('kan niet zonder melding, en zegt dat', () => {
    const zonder = maakFormulier({}, { soort: 'intrekking' });
    expect(zonder.letOp.join(' ')).toContain('nog geen melding van ons');
    expect(vraag(zonder, 'meldingsnummer').herkomst).toBe('ontbreekt');
  });
});

describe('let op', () => {
  it.each<[string, Partial<Incident>, RegExp]>([
    ['een oefening', { oefening: 'ja' }, /^OEFENING/],
    [
      'een leverancier zonder afspraak',
      { meldingen: [melding({ door: 'leverancier' })] },
      /telt niet als onze melding/,
    ],
    [
      'een leverancier met afspraak',
      { meldingen: [melding({ door: 'leverancier', volmacht: 'ja' })] },
      /Meld niet dubbel/,
    ],
    ['een tweede nieuwe', { meldingen: [melding()] }, /Er is al een melding gedaan/],
    ['de termijn', {}, /tot ma 14 sep 2026 16:45/],
  ])('%s', (_, incident, verwacht) => {
    expect(maakFormulier(incident).letOp.some((zin) => verwacht.test(zin))).toBe(true);
  });

  it('zegt dat niet melden de uitkomst is', () => {
    const oordeel = { antwoord: 'nee', reden: 'Geen risico.' } as const;
    const incident: Partial<Incident> = {
      feiten: { persoonsgegevens: 'nee', informatievoorziening: 'aangetast' },
    };
    expect(maakFormulier(incident).letOp.join(' ')).toContain('niet melden bij de AP');
    expect(
      maakFormulier({ beoordelingen: [{ soort: 'eerste', moment: 'onbekend', ap: oordeel }] }).letOp.length,
    ).toBeGreaterThan(0);
  });

  it('zegt wat is weggelaten zonder het te noemen', () => {
    const { letOp } = maakFormulier({}, { weggelaten: [{ veld: 'samenvatting', soort: 'bsn' }] });
    expect(letOp.join(' ')).toContain(
      'Uit deze velden is weggelaten wat op persoonsgegevens lijkt: samenvatting.',
    );
  });

  it('is eerlijk over een ontwerp', () => {
    expect(maakFormulier({}, { versie: 'edpb2026' }).letOp.join(' ')).toContain('ontwerp');
    expect(kort({}, 'soort', { versie: 'edpb2026' })).toBe('afgeleid: Eerste melding');
  });
});
