import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { weeg } from '../../../scripts/protocol/advies/weeg.ts';
import { beelden } from '../../../scripts/protocol/beeld.ts';
import { beslis } from '../../../scripts/protocol/beslisboom/beslis.ts';
import { geldend } from '../../../scripts/protocol/wet/regelset.ts';
import { makeIncident } from '../../make.ts';

/** Facts with an order: each value is at least as bad as the one before it, all else equal. */
const ORDES: Readonly<Record<string, readonly string[]>> = {
  'feiten.aantasting.vertrouwelijkheid': ['geen', 'niet_uit_te_sluiten', 'waarschijnlijk', 'vastgesteld'],
  'feiten.aantasting.beschikbaarheid': ['geen', 'vastgesteld'],
  'feiten.aantasting.integriteit': ['geen', 'niet_uit_te_sluiten', 'vastgesteld'],
  'feiten.bescherming.sleutel': ['veilig', 'in_gevaar', 'gekraakt'],
  'feiten.bescherming.dekking': ['alles', 'deels', 'niets'],
  'feiten.bescherming.stand_der_techniek': ['ja', 'nee'],
  'feiten.bescherming.apparaat': ['uit', 'open'],
  'feiten.misbruik_gezien': ['nee', 'mogelijk', 'ja'],
  'feiten.structurele_fout': ['nee', 'onderzoek_loopt', 'ja'],
  'feiten.verspreiding.omvang': ['een', 'enkelen', 'besloten_groep', 'grote_groep', 'openbaar', 'verhandeld'],
  'feiten.inzage': ['mogelijk', 'enkele_stukken', 'ja'],
  'feiten.ontvangers.0.verwijdering': [
    'ongeopend_retour',
    'schriftelijk',
    'mondeling',
    'gevraagd',
    'niet_mogelijk',
  ],
  'feiten.ontvangers.0.doorgestuurd': ['nee_bevestigd', 'mogelijk', 'ja'],
  'feiten.ontvangers.0.houding': ['werkt_mee', 'weigert'],
  'feiten.ontvangers.0.bekend': ['ja', 'nee'],
  'feiten.ontvangers.0.geheimhouding': ['wettelijk', 'geen'],
  'feiten.ontvangers.0.bedoeling': ['per_ongeluk', 'nieuwsgierig', 'kwaad'],
  'feiten.gegevens.1.soort': ['naam', 'cijfers', 'gezondheid'],
  'feiten.gegevens.1.mate': ['terloops', 'beperkt', 'wezenlijk'],
  'feiten.gegevens.1.aanwezig': ['nee', 'onbekend', 'ja'],
  'feiten.gegevens_volledig': ['ja', 'onbekend', 'nee'],
  'feiten.rijkdom_per_persoon': ['los_gegeven', 'enkele', 'dossier', 'profiel_over_tijd'],
  'feiten.herleidbaarheid': ['redelijkerwijs_niet', 'alleen_met_extra', 'direct'],
  'feiten.al_openbaar': ['ja', 'nee'],
  'feiten.inlog_werkt_nog': ['nee', 'onbekend', 'ja'],
  'feiten.dienst_geraakt': ['geen', 'hinder', 'onderwijs', 'examen_of_besluit', 'zorg_of_veiligheid'],
  'feiten.beschikbaarheid.definitief_kwijt': ['nee', 'deels', 'alles'],
  'feiten.integriteit.wijziging': ['gewijzigd_hersteld', 'gewijzigd_niet_hersteld'],
  'feiten.integriteit.gebruikt': ['nee', 'mogelijk', 'ja'],
  'groepen.0.kwetsbaar': ['nee', 'deels', 'ja'],
  'groepen.0.minderjarig': ['nee', 'ja'],
  'groepen.0.omstandigheden.0.aanwezig': ['nee', 'onbekend', 'ja'],
};

type Tak = Record<string, unknown>;

function zet(tak: unknown, [deel = '', ...rest]: readonly string[], waarde: unknown): unknown {
  if (Array.isArray(tak))
    return tak.map((each: unknown, index) => (String(index) === deel ? zet(each, rest, waarde) : each));
  return {
    ...(tak as Tak),
    [deel]: rest.length === 0 ? waarde : zet((tak as Tak)[deel] ?? {}, rest, waarde),
  };
}

const BASIS = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  // What is not recorded of the three is read from the rest; here all three are recorded.
  feiten: {
    persoonsgegevens: 'ja',
    gegevens: [{ soort: 'naam' }, { soort: 'naam' }],
    aantasting: { vertrouwelijkheid: 'vastgesteld', integriteit: 'geen', beschikbaarheid: 'geen' },
  },
  groepen: [{ sleutel: 'g', soort: 'leerling_onder_16', omstandigheden: [{ soort: 'geheim_adres' }] }],
};

/** A random incident: some of the facts at random, sometimes with a recipient or encryption. */
const incidenten = fc
  .record({
    keuzes: fc.array(fc.tuple(fc.constantFrom(...Object.keys(ORDES)), fc.nat(9)), { maxLength: 12 }),
    ontvanger: fc.constantFrom(
      undefined,
      'ouder_of_leerling',
      'beroepsgeheim',
      'eigen_medewerker',
      'kwaadwillende',
      'publiek',
    ),
    vorm: fc.constantFrom(undefined, 'wachtwoord', 'schijf'),
    opzet: fc.constantFrom(undefined, 'vergissing', 'systeemfout', 'opzet_extern_gericht'),
  })
  .map(({ keuzes, ontvanger, vorm, opzet }) => {
    let incident: unknown = BASIS;
    if (ontvanger) incident = zet(incident, ['feiten', 'ontvangers'], [{ soort: ontvanger }]);
    if (vorm) incident = zet(incident, ['feiten', 'bescherming', 'vorm'], [vorm]);
    if (opzet) incident = zet(incident, ['feiten', 'oorzaak', 'opzet'], opzet);
    for (const [plaats, keuze] of keuzes) incident = metFeit(incident, plaats, keuze);
    return incident as Partial<Incident>;
  });

function metFeit(incident: unknown, plaats: string, keuze: number): unknown {
  const heeftOntvanger = ((incident as Tak)['feiten'] as Tak)['ontvangers'] !== undefined;
  if (plaats.startsWith('feiten.ontvangers') && !heeftOntvanger) return incident;
  const waarden = ORDES[plaats] ?? [];
  return zet(incident, plaats.split('.'), waarden[keuze % waarden.length]);
}

const bereik = (incident: Partial<Incident>) => {
  const [beeld] = beelden(makeIncident(incident));
  if (!beeld) throw new Error('no group');
  return weeg(beeld, geldend).bereik;
};

describe('voor willekeurige feiten', () => {
  it('meer risico, al het andere gelijk, geeft nooit een lichtere plicht', () => {
    fc.assert(
      fc.property(
        incidenten,
        fc.constantFrom(...Object.keys(ORDES)),
        fc.nat(9),
        fc.nat(9),
        (incident, plaats, een, ander) => {
          const waarden = ORDES[plaats] ?? [];
          const [lichter, zwaarder] = [een % waarden.length, ander % waarden.length].sort((a, b) => a - b);
          const licht = bereik(metFeit(incident, plaats, lichter ?? 0) as Partial<Incident>);
          const zwaar = bereik(metFeit(incident, plaats, zwaarder ?? 0) as Partial<Incident>);
          expect(zwaar[0]).toBeGreaterThanOrEqual(licht[0]);
          expect(zwaar[1]).toBeGreaterThanOrEqual(licht[1]);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('het laagste is nooit hoger dan het hoogste', () => {
    fc.assert(
      fc.property(incidenten, (incident) => {
        const [laag, hoog] = bereik(incident);
        expect(laag).toBeLessThanOrEqual(hoog);
        expect([0, 1, 2]).toContain(laag);
        expect([0, 1, 2]).toContain(hoog);
      }),
      { numRuns: 3000 },
    );
  });

  it('elke factor heeft een naam, woorden en een bron, en geen twee keer dezelfde reden ontbreekt', () => {
    fc.assert(
      fc.property(incidenten, (incident) => {
        for (const { risico } of beslis(makeIncident(incident), geldend).groepen)
          for (const { naam, tekst, bron } of risico.factoren) {
            expect(naam).toMatch(/^[a-z_]+$/);
            expect(tekst).toMatch(/^[A-Z].*\.$/);
            expect(bron.length).toBeGreaterThan(0);
          }
      }),
      { numRuns: 500 },
    );
  });

  it('een hoog risico is ook een risico: betrokkenen nooit zonder AP', () => {
    fc.assert(
      fc.property(incidenten, (incident) => {
        const { advies } = beslis(makeIncident(incident), geldend);
        if (advies.betrokkenen === 'ja' || advies.betrokkenen === 'openbaar') expect(advies.ap).toBe('ja');
        if (advies.ap === 'nee') expect(advies.betrokkenen).toBe('nee');
      }),
      { numRuns: 3000 },
    );
  });
});
