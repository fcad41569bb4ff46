import { describe, expect, it } from 'vitest';
import type { Incident } from '../../schemas/incident.ts';
import type { BriefNaam } from '../../scripts/letters/brieven.data.ts';
import { makeIncident } from '../make.ts';
import { briefVan } from './voorbeeld.ts';

type Maatregel = NonNullable<Incident['maatregelen']>[number];
type Omstandigheid = NonNullable<NonNullable<Incident['groepen']>[number]['omstandigheden']>[number];

const maatregel = (omschrijving: string, anders: Partial<Maatregel> = {}): Maatregel => ({
  omschrijving,
  soort: 'incidenteel',
  aard: 'organisatorisch',
  gereed_op: '2026-09-12',
  ...anders,
});
const groep = (omstandigheden: Omstandigheid[] = []) => ({
  sleutel: 'klas',
  soort: 'ouder_of_verzorger' as const,
  omstandigheden,
});
const OPVANG: Omstandigheid = { soort: 'opvang', aanwezig: 'ja' };
const NAAR_BUITEN: readonly BriefNaam[] = ['betrokkene', 'openbaar', 'pers', 'ontdekker'];
const GEWIST = maatregel('De ouders is gevraagd de mail te wissen.');

describe('a special circumstance goes to nobody outside', () => {
  const incident = makeIncident({
    groepen: [groep([OPVANG])],
    maatregelen: [GEWIST, maatregel('Met het gezin in de opvang is gebeld over hun veiligheid.')],
  });
  it.each(NAAR_BUITEN)('%s: a measure becomes a gap, with its number', (brief) => {
    const { tekst, gaten, opmerkingen } = briefVan(brief, incident);
    expect(tekst).toContain('gevraagd de mail te wissen');
    expect(tekst).not.toMatch(/opvang|gezin/);
    expect(gaten.join()).toContain('maatregel 2');
    expect(opmerkingen).toContain(
      'Maatregel 2 gaat over een bijzondere omstandigheid; die staat niet in de brief (veld maatregelen).',
    );
    expect(opmerkingen.join()).not.toContain('Maatregel 1 ');
  });

  it.each<[string, Omstandigheid, string]>([
    ['opvang', OPVANG, 'Er is gebeld met het blijf-van-mijn-lijfhuis.'],
    ['a compound', OPVANG, 'De vrouwenopvang weet ervan.'],
    ['perhaps', { soort: 'opvang', aanwezig: 'onbekend' }, 'De opvang weet ervan.'],
    ['geheim_adres', { soort: 'geheim_adres', aanwezig: 'ja' }, 'Wie een geheim adres heeft is gebeld.'],
    ['beveiliging', { soort: 'persoonsbeveiliging', aanwezig: 'ja' }, 'De beveiliging is gewaarschuwd.'],
    ['jeugdbescherming', { soort: 'jeugdbescherming', aanwezig: 'ja' }, 'De voogd is ingelicht.'],
    ['pleegzorg', { soort: 'jeugdbescherming', aanwezig: 'ja' }, 'Pleegouders kregen een brief.'],
    ['gezag', { soort: 'gezagsconflict', aanwezig: 'ja' }, 'Alleen wie gezag heeft is gebeld.'],
    ['asiel', { soort: 'asiel', aanwezig: 'ja' }, 'Het asielzoekerscentrum is gebeld.'],
    ['verslaving', { soort: 'ziekte_of_verslaving', aanwezig: 'ja' }, 'De verslavingszorg is gebeld.'],
    ['schulden', { soort: 'schulden', aanwezig: 'ja' }, 'De schuldhulp is gebeld.'],
  ])('%s', (_, omstandigheid, zin) => {
    const { tekst, opmerkingen } = briefVan(
      'betrokkene',
      makeIncident({ groepen: [groep([omstandigheid])], maatregelen: [maatregel(zin)] }),
    );
    expect(tekst).not.toContain(zin);
    expect(opmerkingen.join()).toContain('Maatregel 1 gaat over een bijzondere omstandigheid');
  });

  it.each([
    'De beveiliging van het systeem is verbeterd.',
    'De medewerker pleegde overleg met de leverancier.',
  ])('is not seen in: %s', (zin) => {
    const { tekst, opmerkingen } = briefVan(
      'betrokkene',
      makeIncident({ groepen: [groep([OPVANG])], maatregelen: [maatregel(zin)] }),
    );
    expect(tekst).toContain(zin);
    expect(opmerkingen.join()).not.toContain('bijzondere omstandigheid');
  });

  it('of a story only the sentence becomes a gap', () => {
    const { tekst, gaten, opmerkingen } = briefVan(
      'betrokkene',
      makeIncident({
        groepen: [groep([OPVANG])],
        informeren: { uitleg: 'Er ging een mail rond. Eén gezin zit in de opvang. Dat was fout.' },
      }),
    );
    expect(tekst).toContain('Er ging een mail rond.');
    expect(tekst).toContain('Dat was fout.');
    expect(tekst).not.toMatch(/gezin|opvang/);
    expect(gaten.join()).toContain('informeren.uitleg');
    expect(opmerkingen.join()).toContain('De uitleg gaat over een bijzondere omstandigheid');
  });

  it('nor in the summary or in a measure afterwards', () => {
    const { tekst, opmerkingen } = briefVan(
      'betrokkene',
      makeIncident({
        groepen: [groep([OPVANG])],
        samenvatting: 'Een gezin kreeg bezoek.',
        feiten: { maatregelen_na: [{ omschrijving: 'Het gezin verhuist.', neemt_risico_weg: 'ja' }] },
      }),
    );
    expect(tekst).not.toContain('gezin');
    expect(opmerkingen.join()).toContain('De samenvatting gaat over');
    expect(opmerkingen.join()).toContain('Maatregel achteraf 1 gaat over');
  });

  it.each([
    ['none recorded', []],
    ['recorded as absent', [{ soort: 'opvang', aanwezig: 'nee' } as const]],
  ])('%s: the words stay, with a note', (_, omstandigheden) => {
    const zin = 'Met het gezin is gebeld.';
    const { tekst, opmerkingen } = briefVan(
      'betrokkene',
      makeIncident({ groepen: [groep(omstandigheden)], maatregelen: [GEWIST, maatregel(zin)] }),
    );
    expect(tekst).toContain(zin);
    expect(opmerkingen.join()).toContain('Maatregel 2 noemt misschien een bijzondere omstandigheid');
  });
});

describe('what was cut out is not finished', () => {
  it('a measure, the summary and the explanation become gaps', () => {
    const { tekst, gaten } = briefVan(
      'betrokkene',
      makeIncident({
        groepen: [groep()],
        samenvatting: 'Het ging om [weggelaten: naam van een persoon].',
        maatregelen: [GEWIST, maatregel('Overleg met [weggelaten: e-mailadres] gehad.')],
      }),
    );
    expect(tekst).not.toContain('weggelaten:');
    expect(gaten.join()).toContain('maatregel 2');
    expect(gaten.join()).toContain('wat er is gebeurd');
    expect(
      briefVan('pers', makeIncident({ informeren: { uitleg: 'Bel [weggelaten: telefoonnummer].' } })).tekst,
    ).not.toContain('weggelaten:');
  });

  it('elsewhere it is counted as a gap', () => {
    const { gaten, tekst } = briefVan(
      'fg',
      makeIncident({
        beoordelingen: [
          {
            soort: 'eerste',
            moment: '2026-09-12',
            ap: { antwoord: 'ja', reden: 'Van [weggelaten: bsn] staat alles erin.' },
          },
        ],
      }),
    );
    expect(gaten).toContain('wat hier kan staan zonder persoonsgegevens (weggelaten: bsn)');
    expect(tekst).toContain('staat alles erin');
  });
});

describe('a measure about one employee stays inside', () => {
  it.each([
    'De medewerker is aangesproken.',
    'Gesprek met dhr. [weggelaten: naam] over zorgvuldig mailen.',
    'De leraar kreeg een waarschuwing.',
    'Er loopt een disciplinair onderzoek.',
  ])('%s', (zin) => {
    for (const brief of NAAR_BUITEN) {
      const { tekst, gaten, opmerkingen } = briefVan(
        brief,
        makeIncident({ groepen: [groep()], maatregelen: [GEWIST, maatregel(zin)] }),
      );
      expect(tekst).not.toContain(zin.slice(0, 12));
      expect(gaten.join()).not.toContain('maatregel 2');
      expect(opmerkingen).toContain(
        'Maatregel 2 gaat over één medewerker; die staat niet in de brief (veld maatregelen).',
      );
    }
  });

  it.each(['Er is een gesprek met de leverancier geweest.', 'Iedere medewerker kreeg uitleg over mailen.'])(
    'is not seen in: %s',
    (zin) => {
      expect(briefVan('pers', makeIncident({ maatregelen: [maatregel(zin)] })).tekst).toContain(zin);
    },
  );
});

describe('measures', () => {
  it.each(NAAR_BUITEN)('%s asks to read them', (brief) => {
    const incident = makeIncident({ groepen: [groep()], maatregelen: [GEWIST] });
    expect(briefVan(brief, incident).opmerkingen.join()).toContain('Lees ze na als iemand van buiten.');
  });

  it('the same measure in two places is said once', () => {
    const { tekst } = briefVan(
      'betrokkene',
      makeIncident({
        groepen: [groep()],
        maatregelen: [GEWIST],
        feiten: {
          maatregelen_na: [
            { omschrijving: 'De ouders is gevraagd de mail te wissen', neemt_risico_weg: 'deels' },
          ],
        },
      }),
    );
    expect(tekst.match(/mail te wissen/g)).toHaveLength(1);
  });
});
