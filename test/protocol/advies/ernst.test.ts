import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { weegBeschikbaarheid } from '../../../scripts/protocol/advies/beschikbaarheid.ts';
import { weegErnst } from '../../../scripts/protocol/advies/ernst.ts';
import type { Weging } from '../../../scripts/protocol/advies/factor.ts';
import { factoren } from '../../../scripts/protocol/advies/factoren.data.ts';
import { zwaarte } from '../../../scripts/protocol/advies/gegevens.data.ts';
import { weegIntegriteit } from '../../../scripts/protocol/advies/integriteit.ts';
import { weeg } from '../../../scripts/protocol/advies/weeg.ts';
import type { Beeld, FeitenVanGroep } from '../../../scripts/protocol/beeld.ts';
import { beelden } from '../../../scripts/protocol/beeld.ts';
import { geldend } from '../../../scripts/protocol/wet/regelset.ts';
import { makeIncident } from '../../make.ts';

type Groep = NonNullable<Incident['groepen']>[number];
type Rij = readonly [naam: string, feiten: FeitenVanGroep, verwacht: string];

const beeld = (feiten: FeitenVanGroep, groep?: Partial<Groep>): Beeld => {
  const groepen: Groep[] = groep ? [{ sleutel: 'g', soort: 'medewerker', ...groep }] : [];
  const [eerste] = beelden(makeIncident({ feiten, groepen }));
  if (!eerste) throw new Error('no group');
  return eerste;
};
const kort = ({ bereik, factoren: alle }: Weging) =>
  [
    `${bereik[0]}-${bereik[1]}`,
    ...alle.map(({ naam, richting }) => `${richting === 'verhoogt' ? '+' : '-'}${naam}`),
  ].join(' ');
const ernst = (feiten: FeitenVanGroep, groep?: Partial<Groep>) =>
  kort(weegErnst(beeld(feiten, groep), geldend));

const NAAM: FeitenVanGroep = { gegevens: [{ soort: 'naam' }], gegevens_volledig: 'ja' };
const CIJFERS: FeitenVanGroep = { gegevens: [{ soort: 'cijfers' }], gegevens_volledig: 'ja' };
const alleen = (soort: string, more: object = {}) =>
  ({ gegevens: [{ soort, ...more }], gegevens_volledig: 'ja' }) as FeitenVanGroep;

describe('hoe erg het is als iemand de gegevens heeft', () => {
  it.each<Rij>([
    ['niets bekend', {}, '1-3'],
    ['een naam, volledig', NAAM, '1-1 -gewone_gegevens'],
    ['een naam, volledig onbekend', { gegevens: [{ soort: 'naam' }] }, '1-2 -gewone_gegevens'],
    [
      'een naam, niet volledig',
      { gegevens: [{ soort: 'naam' }], gegevens_volledig: 'nee' },
      '1-3 -gewone_gegevens',
    ],
    ['cijfers, volledig onbekend', { gegevens: [{ soort: 'cijfers' }] }, '2-3'],
    [
      'misschien gezondheid',
      {
        gegevens: [{ soort: 'naam' }, { soort: 'gezondheid', aanwezig: 'onbekend' }],
        gegevens_volledig: 'ja',
      },
      '1-3 -gewone_gegevens',
    ],
    [
      'geen gezondheid',
      { gegevens: [{ soort: 'naam' }, { soort: 'gezondheid', aanwezig: 'nee' }], gegevens_volledig: 'ja' },
      '1-1 -gewone_gegevens',
    ],
    ['gezondheid', alleen('gezondheid'), '3-3 +bijzondere_gegevens'],
    ['gezondheid, wezenlijk', alleen('gezondheid', { mate: 'wezenlijk' }), '3-3 +bijzondere_gegevens'],
    ['gezondheid, beperkt', alleen('gezondheid', { mate: 'beperkt' }), '2-2'],
    ['gezondheid, terloops', alleen('gezondheid', { mate: 'terloops' }), '1-1 -gewone_gegevens'],
    [
      'een nummer zegt wat het zegt',
      alleen('bsn', { mate: 'terloops' }),
      '3-3 +identificerend_nummer +financiele_gegevens',
    ],
    ['een onderwijsnummer', alleen('onderwijsnummer'), '3-3 +identificerend_nummer +financiele_gegevens'],
    ['schulden', alleen('schulden'), '3-3 +financiele_gegevens'],
    ['zorgdossier', alleen('zorgdossier'), '3-3 +zorg_of_thuis'],
    ['thuissituatie', alleen('thuissituatie'), '3-3 +zorg_of_thuis'],
    ['jeugdhulp', alleen('jeugdhulp_of_veiligheid'), '3-3 +zorg_of_thuis'],
    ['strafrechtelijk', alleen('strafrechtelijk'), '3-3 +bijzondere_gegevens'],
    ['inlog, niets bekend', alleen('toegangsgegevens'), '1-3'],
    ['inlog werkt nog', { ...alleen('toegangsgegevens'), inlog_werkt_nog: 'ja' }, '3-3 +inlog_bruikbaar'],
    [
      'inlog elders bruikbaar',
      { ...alleen('toegangsgegevens'), inlog_werkt_nog: 'nee', inlog_elders_bruikbaar: 'ja' },
      '3-3 +inlog_bruikbaar',
    ],
    [
      'inlog waardeloos',
      { ...alleen('toegangsgegevens'), inlog_werkt_nog: 'nee', inlog_elders_bruikbaar: 'nee' },
      '1-1 -gewone_gegevens',
    ],
    ['inlog werkt niet, elders onbekend', { ...alleen('toegangsgegevens'), inlog_werkt_nog: 'nee' }, '1-3'],
    [
      'adres en geboortedatum',
      { gegevens: [{ soort: 'adres' }, { soort: 'geboortedatum_of_leeftijd' }], gegevens_volledig: 'ja' },
      '2-2 +combinatie -gewone_gegevens',
    ],
    [
      'contactgegevens en geboortedatum',
      {
        gegevens: [{ soort: 'contactgegevens' }, { soort: 'geboortedatum_of_leeftijd' }],
        gegevens_volledig: 'ja',
      },
      '2-2 +combinatie -gewone_gegevens',
    ],
    [
      'geboortedatum zonder adres',
      { gegevens: [{ soort: 'naam' }, { soort: 'geboortedatum_of_leeftijd' }], gegevens_volledig: 'ja' },
      '1-1 -gewone_gegevens',
    ],
    ['al openbaar', { ...alleen('gezondheid'), al_openbaar: 'ja' }, '0-0 -al_openbaar'],
    [
      'niet herleidbaar',
      { ...alleen('gezondheid'), herleidbaarheid: 'redelijkerwijs_niet' },
      '0-0 -niet_herleidbaar',
    ],
    ['alleen met extra', { ...CIJFERS, herleidbaarheid: 'alleen_met_extra' }, '1-1 -alleen_met_extra'],
    ['verouderd', { ...CIJFERS, verouderd: 'ja' }, '1-1 -verouderd'],
    [
      'verouderd en gevoelig blijft gevoelig',
      { ...alleen('gezondheid'), verouderd: 'ja' },
      '3-3 +bijzondere_gegevens',
    ],
    [
      'verouderd en alleen met extra',
      { ...CIJFERS, verouderd: 'ja', herleidbaarheid: 'alleen_met_extra' },
      '0-0 -alleen_met_extra -verouderd',
    ],
    [
      'een los gegeven waar niemand iets mee kan',
      { ...NAAM, rijkdom_per_persoon: 'los_gegeven', misbruikbaar_voor: ['niets'] },
      '0-0 -los_gegeven',
    ],
    [
      'los, maar de lijst kan langer zijn',
      { gegevens: [{ soort: 'naam' }], rijkdom_per_persoon: 'los_gegeven', misbruikbaar_voor: ['niets'] },
      '1-2 -gewone_gegevens -niet_te_misbruiken',
    ],
    [
      'los, maar niemand zei dat het niets is',
      { ...NAAM, rijkdom_per_persoon: 'los_gegeven' },
      '1-1 -gewone_gegevens',
    ],
    [
      'los, maar bruikbaar',
      { ...NAAM, rijkdom_per_persoon: 'los_gegeven', misbruikbaar_voor: ['phishing'] },
      '1-1 -gewone_gegevens',
    ],
    [
      'los, maar niet gewoon',
      { ...CIJFERS, rijkdom_per_persoon: 'los_gegeven', misbruikbaar_voor: ['niets'] },
      '2-2 -niet_te_misbruiken',
    ],
    [
      'los, wat er niet in zit telt niet',
      {
        gegevens: [{ soort: 'naam' }, { soort: 'bsn', aanwezig: 'nee' }],
        gegevens_volledig: 'ja',
        rijkdom_per_persoon: 'los_gegeven',
        misbruikbaar_voor: ['niets'],
      },
      '0-0 -los_gegeven',
    ],
    [
      'bruikbaar voor chantage',
      { ...NAAM, misbruikbaar_voor: ['chantage'] },
      '3-3 -gewone_gegevens +misbruik_mogelijk',
    ],
    [
      'om iemand op te sporen',
      { ...NAAM, misbruikbaar_voor: ['opsporen_of_bedreigen'] },
      '3-3 -gewone_gegevens +misbruik_mogelijk',
    ],
    [
      'voor fraude',
      { ...NAAM, misbruikbaar_voor: ['niets', 'identiteit'] },
      '2-2 -gewone_gegevens +misbruik_mogelijk',
    ],
    [
      'om te betalen',
      { ...NAAM, misbruikbaar_voor: ['betaling'] },
      '2-2 -gewone_gegevens +misbruik_mogelijk',
    ],
    ['om in te loggen', { ...NAAM, misbruikbaar_voor: ['inlog'] }, '2-2 -gewone_gegevens +misbruik_mogelijk'],
    [
      'voor inbraak',
      { ...NAAM, misbruikbaar_voor: ['inbraak_of_diefstal'] },
      '2-2 -gewone_gegevens +misbruik_mogelijk',
    ],
    [
      'om te pesten',
      { ...NAAM, misbruikbaar_voor: ['pesten_of_uitsluiten'] },
      '2-2 -gewone_gegevens +misbruik_mogelijk',
    ],
    ['voor phishing', { ...NAAM, misbruikbaar_voor: ['phishing', 'concurrentie'] }, '1-1 -gewone_gegevens'],
    ['een dossier', { ...NAAM, rijkdom_per_persoon: 'dossier' }, '2-2 -gewone_gegevens +veel_per_persoon'],
    ['een profiel', { ...CIJFERS, rijkdom_per_persoon: 'profiel_over_tijd' }, '3-3 +veel_per_persoon'],
    ['enkele gegevens', { ...CIJFERS, rijkdom_per_persoon: 'enkele' }, '2-2'],
  ])('%s', (_, feiten, verwacht) => {
    expect(ernst(feiten)).toBe(verwacht);
  });

  it.each<[string, FeitenVanGroep, Partial<Groep>, string]>([
    ['kinderen', CIJFERS, { soort: 'leerling_onder_16' }, '2-2 +minderjarig_gewoon'],
    ['kinderen van 16 en 17', CIJFERS, { soort: 'leerling_16_17' }, '2-2 +minderjarig_gewoon'],
    ['aangemelde leerlingen', CIJFERS, { soort: 'aangemelde_leerling' }, '2-2 +minderjarig_gewoon'],
    ['volwassen leerlingen', CIJFERS, { soort: 'leerling_18_plus' }, '2-2'],
    ['toch niet minderjarig', CIJFERS, { soort: 'leerling_onder_16', minderjarig: 'nee' }, '2-2'],
    ['deels minderjarig', CIJFERS, { soort: 'student', minderjarig: 'deels' }, '2-2 +minderjarig_gewoon'],
    [
      'kinderen en wezenlijke gegevens',
      alleen('cijfers', { mate: 'wezenlijk' }),
      { minderjarig: 'ja' },
      '3-3 +minderjarig',
    ],
    [
      'kinderen en een gewoon gegeven',
      alleen('naam', { mate: 'wezenlijk' }),
      { minderjarig: 'ja' },
      '1-1 -gewone_gegevens +minderjarig_gewoon',
    ],
    ['kwetsbaar', CIJFERS, { kwetsbaar: 'ja' }, '3-3 +kwetsbaar'],
    ['kwetsbaar, gewone gegevens', NAAM, { kwetsbaar: 'ja' }, '2-2 -gewone_gegevens +kwetsbaar'],
    ['deels kwetsbaar', CIJFERS, { kwetsbaar: 'deels' }, '2-3 +kwetsbaar'],
    ['niet kwetsbaar', CIJFERS, { kwetsbaar: 'nee' }, '2-2'],
    [
      'stigma',
      NAAM,
      { omstandigheden: [{ soort: 'stigma', aanwezig: 'ja' }] },
      '2-2 -gewone_gegevens +omstandigheid',
    ],
    [
      'stigma misschien',
      NAAM,
      { omstandigheden: [{ soort: 'stigma', aanwezig: 'onbekend' }] },
      '1-2 -gewone_gegevens',
    ],
    ['geen stigma', NAAM, { omstandigheden: [{ soort: 'stigma', aanwezig: 'nee' }] }, '1-1 -gewone_gegevens'],
    [
      'een soort die niemand weet',
      NAAM,
      { omstandigheden: [{ soort: 'onbekend', aanwezig: 'ja' }] },
      '1-1 -gewone_gegevens',
    ],
    [
      'geheim adres, en het adres ligt open',
      alleen('adres'),
      { omstandigheden: [{ soort: 'geheim_adres', aanwezig: 'ja' }] },
      '3-3 -gewone_gegevens +omstandigheid',
    ],
    [
      'geheim adres misschien',
      alleen('adres'),
      { omstandigheden: [{ soort: 'geheim_adres', aanwezig: 'onbekend' }] },
      '1-3 -gewone_gegevens',
    ],
    [
      'geheim adres, maar alleen een naam',
      NAAM,
      { omstandigheden: [{ soort: 'geheim_adres', aanwezig: 'ja' }] },
      '2-2 -gewone_gegevens +omstandigheid',
    ],
    [
      'beveiligd, en niemand weet welke gegevens',
      {},
      { omstandigheden: [{ soort: 'persoonsbeveiliging', aanwezig: 'ja' }] },
      '3-3 +omstandigheid',
    ],
    [
      'gezagsconflict, telefoonnummer',
      alleen('telefoonnummer'),
      { omstandigheden: [{ soort: 'gezagsconflict', aanwezig: 'ja' }] },
      '3-3 -gewone_gegevens +omstandigheid',
    ],
    [
      'jeugdbescherming, gezag',
      alleen('gezag'),
      { omstandigheden: [{ soort: 'jeugdbescherming', aanwezig: 'ja' }] },
      '3-3 +omstandigheid',
    ],
    ['999 mensen', CIJFERS, { aantal_eigen: { min: 999, max: 999 } }, '2-2'],
    ['1000 mensen', CIJFERS, { aantal_eigen: { min: 1000, max: 1000 } }, '3-3 +veel_mensen'],
    ['misschien 1000 mensen', CIJFERS, { aantal_eigen: { min: 1, max: 1000 } }, '2-3'],
    ['ten minste 10 mensen', CIJFERS, { aantal_eigen: { min: 10 } }, '2-2'],
    [
      'ten minste 1000 mensen',
      CIJFERS,
      { aantal_totaal: { min: 1000, max: 'onbekend' } },
      '3-3 +veel_mensen',
    ],
    [
      '1000 mensen, gewone gegevens',
      NAAM,
      { aantal_eigen: { min: 1000, max: 1000 } },
      '1-1 -gewone_gegevens +veel_mensen',
    ],
    [
      'het grootste van eigen en totaal',
      CIJFERS,
      { aantal_eigen: { min: 1, max: 1 }, aantal_totaal: { min: 1000, max: 1000 } },
      '3-3 +veel_mensen',
    ],
  ])('%s', (_, feiten, groep, verwacht) => {
    expect(ernst(feiten, groep)).toBe(verwacht);
  });

  it('elke soort gegevens heeft een gewicht; bijzondere wegen het zwaarst', () => {
    for (const [soort, { gewicht, bijzonder }] of Object.entries(zwaarte)) {
      expect([1, 2, 3], soort).toContain(gewicht);
      if (bijzonder) expect(gewicht).toBe(3);
    }
  });

  it('elke factor wordt ergens gebruikt met een bron', () => {
    for (const { tekst, bron } of Object.values(factoren)) {
      expect(tekst).toMatch(/^[A-Z].*\.$/);
      expect(bron.length).toBeGreaterThan(0);
    }
  });
});

const B: FeitenVanGroep = { aantasting: { beschikbaarheid: 'vastgesteld' } };
const weg = (more: NonNullable<FeitenVanGroep['beschikbaarheid']>, rest: FeitenVanGroep = {}) =>
  kort(weegBeschikbaarheid(beeld({ ...B, beschikbaarheid: more, ...rest }), geldend));

describe('hoe erg het is dat gegevens weg zijn', () => {
  const uren = (min: number, max = min) =>
    ({ definitief_kwijt: 'nee', hersteltijd_uren: { min, max } }) as const;
  it.each<[string, NonNullable<FeitenVanGroep['beschikbaarheid']>, FeitenVanGroep, string]>([
    ['niets bekend', {}, {}, '0-2'],
    ['12 uur, geen hinder', uren(12), { dienst_geraakt: 'geen' }, '0-0 -snel_terug -geen_hinder'],
    ['12 uur, hinder', uren(12), { dienst_geraakt: 'hinder' }, '0-0 -snel_terug'],
    ['13 uur, hinder', uren(13), { dienst_geraakt: 'hinder' }, '0-1'],
    ['24 uur, hinder', uren(24), { dienst_geraakt: 'hinder' }, '0-1'],
    ['25 uur, hinder', uren(25), { dienst_geraakt: 'hinder' }, '1-1 +lang_weg'],
    ['25 uur, geen hinder', uren(25), { dienst_geraakt: 'geen' }, '0-0 +lang_weg -geen_hinder'],
    ['25 uur, examen', uren(25), { dienst_geraakt: 'examen_of_besluit' }, '2-2 +lang_weg +dienst_geraakt'],
    ['1 uur, examen', uren(1), { dienst_geraakt: 'examen_of_besluit' }, '0-1 -snel_terug +dienst_geraakt'],
    ['1 uur, inkomen', uren(1), { dienst_geraakt: 'inkomen_of_betaling' }, '0-1 -snel_terug +dienst_geraakt'],
    ['1 uur, zorg', uren(1), { dienst_geraakt: 'zorg_of_veiligheid' }, '1-1 -snel_terug +dienst_geraakt'],
    ['25 uur, zorg', uren(25), { dienst_geraakt: 'zorg_of_veiligheid' }, '2-2 +lang_weg +dienst_geraakt'],
    [
      'duur onbekend, zorg',
      { hersteld: 'volledig' },
      { dienst_geraakt: 'zorg_of_veiligheid' },
      '1-2 +dienst_geraakt',
    ],
    ['onderwijs weegt als hinder', uren(25), { dienst_geraakt: 'onderwijs' }, '1-1 +lang_weg'],
    [
      'minuten gaan voor uren',
      { definitief_kwijt: 'nee', minuten: { min: 60, max: 720 }, hersteltijd_uren: { min: 90, max: 90 } },
      { dienst_geraakt: 'hinder' },
      '0-0 -snel_terug',
    ],
    [
      '721 minuten',
      { definitief_kwijt: 'nee', minuten: { min: 60, max: 721 } },
      { dienst_geraakt: 'hinder' },
      '0-1',
    ],
    ['alles kwijt', { definitief_kwijt: 'alles' }, {}, '1-2 +voorgoed_kwijt'],
    [
      'alles kwijt, niemand merkt het',
      { definitief_kwijt: 'alles' },
      { dienst_geraakt: 'geen' },
      '1-1 +voorgoed_kwijt -geen_hinder',
    ],
    [
      'alles kwijt, hinder',
      { definitief_kwijt: 'alles' },
      { dienst_geraakt: 'hinder' },
      '1-2 +voorgoed_kwijt',
    ],
    [
      'alles kwijt, examen',
      { definitief_kwijt: 'alles' },
      { dienst_geraakt: 'examen_of_besluit' },
      '2-2 +voorgoed_kwijt +dienst_geraakt',
    ],
    [
      'deels kwijt, niemand merkt het',
      { definitief_kwijt: 'deels' },
      { dienst_geraakt: 'geen' },
      '0-1 +voorgoed_kwijt -geen_hinder',
    ],
    [
      'deels kwijt, hinder',
      { definitief_kwijt: 'deels' },
      { dienst_geraakt: 'hinder' },
      '1-1 +voorgoed_kwijt',
    ],
    [
      'niet hersteld, geen kopie',
      { hersteld: 'niet', backup: 'geen' },
      { dienst_geraakt: 'hinder' },
      '1-2 +voorgoed_kwijt +geen_reservekopie',
    ],
    [
      'niet hersteld, kopie mee getroffen',
      { hersteld: 'niet', backup: 'mee_getroffen' },
      { dienst_geraakt: 'hinder' },
      '1-2 +voorgoed_kwijt +geen_reservekopie',
    ],
    [
      'niet hersteld, enig exemplaar',
      { hersteld: 'niet', enig_exemplaar: 'ja' },
      { dienst_geraakt: 'hinder' },
      '1-2 +voorgoed_kwijt',
    ],
    [
      'niet hersteld, goede kopie',
      { hersteld: 'niet', backup: 'intact' },
      { dienst_geraakt: 'hinder' },
      '0-1 -reservekopie',
    ],
    [
      'niet hersteld, niet het enige',
      { hersteld: 'niet', enig_exemplaar: 'nee' },
      { dienst_geraakt: 'hinder' },
      '0-1',
    ],
    ['niet hersteld, verder onbekend', { hersteld: 'niet' }, { dienst_geraakt: 'hinder' }, '0-2'],
    ['deels hersteld', { hersteld: 'deels' }, { dienst_geraakt: 'examen_of_besluit' }, '0-2 +dienst_geraakt'],
    [
      'losgeld betaald',
      {},
      { dienst_geraakt: 'examen_of_besluit', afpersing: { betaald: 'ja' } },
      '2-2 +lang_weg +dienst_geraakt',
    ],
    [
      'losgeld niet betaald',
      {},
      { dienst_geraakt: 'examen_of_besluit', afpersing: { betaald: 'nee' } },
      '0-2 +dienst_geraakt',
    ],
    [
      'alles terug na losgeld',
      { hersteld: 'volledig' },
      { dienst_geraakt: 'hinder', afpersing: { betaald: 'ja' } },
      '0-1',
    ],
  ])('%s', (_, beschikbaarheid, rest, verwacht) => {
    expect(weg(beschikbaarheid, rest)).toBe(verwacht);
  });

  it('niet geraakt, of niet bekend of het geraakt is', () => {
    expect(
      kort(
        weegBeschikbaarheid(
          beeld({ aantasting: { beschikbaarheid: 'geen' }, beschikbaarheid: { definitief_kwijt: 'alles' } }),
          geldend,
        ),
      ),
    ).toBe('0-0');
    expect(kort(weegBeschikbaarheid(beeld({}), geldend))).toBe('0-2');
    const onbekend = beeld({
      oorzaak: { aanval: ['gijzelsoftware'] },
      beschikbaarheid: { hersteld: 'volledig' },
      dienst_geraakt: 'onbekend',
    });
    expect(weegBeschikbaarheid(onbekend, geldend).bereik[0]).toBe(0);
  });
});

describe('hoe erg het is dat gegevens veranderd zijn', () => {
  const I: FeitenVanGroep = { aantasting: { integriteit: 'vastgesteld' } };
  it.each<Rij>([
    ['niets bekend', {}, '0-2'],
    ['niet geraakt', { aantasting: { integriteit: 'geen' } }, '0-0'],
    ['geraakt, meer niet bekend', I, '0-2'],
    ['niet uit te sluiten, meer niet bekend', { aantasting: { integriteit: 'niet_uit_te_sluiten' } }, '0-1'],
    ['geen wijziging', { ...I, integriteit: { wijziging: 'geen' } }, '0-0'],
    [
      'hersteld, niet gebruikt',
      { ...I, integriteit: { wijziging: 'gewijzigd_hersteld', gebruikt: 'nee' } },
      '0-0 -wijziging_hersteld',
    ],
    [
      'hersteld, mogelijk gebruikt',
      { ...I, integriteit: { wijziging: 'gewijzigd_hersteld', gebruikt: 'mogelijk' } },
      '0-1 -wijziging_hersteld',
    ],
    [
      'hersteld, gebruikt',
      { ...I, integriteit: { wijziging: 'gewijzigd_hersteld', gebruikt: 'ja' } },
      '1-1 -wijziging_hersteld +onjuist_gebruikt',
    ],
    [
      'hersteld, gebruik onbekend',
      { ...I, integriteit: { wijziging: 'gewijzigd_hersteld' } },
      '0-1 -wijziging_hersteld',
    ],
    [
      'niet hersteld, niet gebruikt',
      { ...I, integriteit: { wijziging: 'gewijzigd_niet_hersteld', gebruikt: 'nee' } },
      '1-1 +wijziging_niet_hersteld',
    ],
    [
      'niet hersteld, gebruikt',
      { ...I, integriteit: { wijziging: 'gewijzigd_niet_hersteld', gebruikt: 'ja' } },
      '1-2 +wijziging_niet_hersteld +onjuist_gebruikt',
    ],
    [
      'niet hersteld, mogelijk gebruikt',
      { ...I, integriteit: { wijziging: 'gewijzigd_niet_hersteld', gebruikt: 'mogelijk' } },
      '1-2 +wijziging_niet_hersteld',
    ],
    [
      'niet hersteld, gebruik onbekend',
      { ...I, integriteit: { wijziging: 'gewijzigd_niet_hersteld' } },
      '1-2 +wijziging_niet_hersteld',
    ],
  ])('%s', (_, feiten, verwacht) => {
    expect(kort(weegIntegriteit(beeld(feiten)))).toBe(verwacht);
  });
});

/** The table of likelihood and severity, cell by cell: by row how far out of hand, by column how bad. */
describe('kans en ernst samen', () => {
  const V: FeitenVanGroep = {
    aantasting: { vertrouwelijkheid: 'vastgesteld', integriteit: 'geen', beschikbaarheid: 'geen' },
  };
  const kansen: readonly (readonly [string, FeitenVanGroep])[] = [
    [
      'niet',
      { ontvangers: [{ soort: 'beroepsgeheim', houding: 'werkt_mee', verwijdering: 'schriftelijk' }] },
    ],
    [
      'terug',
      { ontvangers: [{ soort: 'ouder_of_leerling', aantal: { max: 1 }, verwijdering: 'schriftelijk' }] },
    ],
    ['klein', { ontvangers: [{ soort: 'ouder_of_leerling', aantal: { max: 1 }, verwijdering: 'gevraagd' }] }],
    ['ruim', { verspreiding: { omvang: 'grote_groep' } }],
    ['kwaad', { verspreiding: { omvang: 'openbaar' } }],
  ];
  const gegevens: readonly FeitenVanGroep[] = [
    { ...NAAM, herleidbaarheid: 'redelijkerwijs_niet' },
    NAAM,
    CIJFERS,
    alleen('gezondheid'),
  ];
  const NIVEAUS: Readonly<Record<string, string>> = {
    niet: '0-0 0-0 0-0 0-0',
    terug: '0-0 0-0 0-1 1-1',
    klein: '0-0 0-0 1-1 1-2',
    ruim: '0-0 1-1 1-1 2-2',
    kwaad: '0-0 1-1 2-2 2-2',
  };
  it.each(kansen)('%s uit handen', (naam, kans) => {
    const rij = gegevens.map((soort) => weeg(beeld({ ...V, ...kans, ...soort }), geldend).bereik.join('-'));
    expect(rij.join(' ')).toBe(NIVEAUS[naam]);
  });

  const met = (gevolg: object, feiten: FeitenVanGroep = { ...V, ...NAAM, ...kansen[2]?.[1] }) =>
    weeg(beeld({ ...feiten, gevolgen_personen: [{ soort: 'reputatieschade', ...gevolg }] }), geldend);
  const licht = { ...V, ...CIJFERS, ...kansen[1]?.[1] };

  it.each([
    ['opgetreden en ernstig', { kans: 'opgetreden', ernst: 'aanzienlijk' }, '2-2'],
    ['waarschijnlijk en heel ernstig', { kans: 'waarschijnlijk', ernst: 'zeer_groot' }, '2-2'],
    ['waarschijnlijk en beperkt', { kans: 'waarschijnlijk', ernst: 'beperkt' }, '1-1'],
    ['waarschijnlijk, ernst onbekend', { kans: 'waarschijnlijk' }, '1-1'],
    ['waarschijnlijk en verwaarloosbaar', { kans: 'waarschijnlijk', ernst: 'verwaarloosbaar' }, '0-1'],
    ['mogelijk en heel ernstig', { kans: 'mogelijk', ernst: 'zeer_groot' }, '1-1'],
    ['mogelijk en ernstig', { kans: 'mogelijk', ernst: 'aanzienlijk' }, '0-1'],
    ['onwaarschijnlijk', { kans: 'onwaarschijnlijk', ernst: 'zeer_groot' }, '0-1'],
    ['niets ingevuld', {}, '0-1'],
  ])('vastgelegde gevolgen: %s', (_, gevolg, verwacht) => {
    expect(met(gevolg, licht).bereik.join('-')).toBe(verwacht);
  });

  it('gevolgen tellen niet voor wie niets is overkomen', () => {
    const niets: FeitenVanGroep = {
      aantasting: { vertrouwelijkheid: 'geen', integriteit: 'geen', beschikbaarheid: 'geen' },
    };
    expect(met({ kans: 'opgetreden', ernst: 'zeer_groot' }, niets).bereik).toEqual([0, 0]);
    expect(met({ kans: 'opgetreden' }, licht).factoren.map(({ naam }) => naam)).toContain('gevolgen');
    expect(met({}, licht).factoren.map(({ naam }) => naam)).not.toContain('gevolgen');
  });

  it('het zwaarste van de drie telt, en elk staat er apart', () => {
    const samen = weeg(
      beeld({
        aantasting: { vertrouwelijkheid: 'geen', integriteit: 'vastgesteld', beschikbaarheid: 'vastgesteld' },
        integriteit: { wijziging: 'gewijzigd_hersteld', gebruikt: 'ja' },
        beschikbaarheid: { definitief_kwijt: 'alles' },
        dienst_geraakt: 'examen_of_besluit',
      }),
      geldend,
    );
    expect(samen).toMatchObject({
      vertrouwelijkheid: [0, 0],
      integriteit: [1, 1],
      beschikbaarheid: [2, 2],
      bereik: [2, 2],
    });
  });

  it('hoe erg het zou zijn weegt alleen mee waar iemand de gegevens kan hebben', () => {
    const namen = (feiten: FeitenVanGroep) => weeg(beeld(feiten), geldend).factoren.map(({ naam }) => naam);
    expect(namen({ ...V, ...alleen('gezondheid'), ...kansen[0]?.[1] })).not.toContain('bijzondere_gegevens');
    expect(namen({ ...V, ...alleen('gezondheid'), ...kansen[3]?.[1] })).toContain('bijzondere_gegevens');
  });
});
