import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Incident } from '../../../schemas/incident.ts';
import { incident as schema } from '../../../schemas/incident.ts';
import { invulling, isOordeel } from '../../../scripts/protocol/beslisboom/antwoord.ts';
import { openVragen } from '../../../scripts/protocol/beslisboom/open.ts';
import { geldend } from '../../../scripts/protocol/wet/regelset.ts';
import { wijzigYaml } from '../../../scripts/register/edit.ts';
import { beslissingVan, makeIncident } from '../../make.ts';

const OORDEELT = { door: 'po-1', moment: '2026-09-14 09:00', reden: 'Omdat het zo is.' };

const gevallen = globSync('test/casus/*/*.yaml').map((file) => ({
  file,
  incident: schema.parse((parse(readFileSync(file, 'utf8')) as { incident: unknown }).incident),
}));

/** The file as it is after an answer, read again. */
const na = (
  incident: Incident,
  ...args: Parameters<typeof invulling> extends [unknown, ...infer R] ? R : never
) => schema.parse(parse(wijzigYaml(stringify(incident), invulling(incident, ...args))));

describe('een antwoord invullen', () => {
  it.each(gevallen)('$file: wat bij ja en nee beloofd is, komt eruit', ({ incident }) => {
    for (const vraag of openVragen(incident, geldend, beslissingVan(incident)))
      for (const [antwoord, beloofd] of [
        ['ja', vraag.alsJa],
        ['nee', vraag.alsNee],
      ] as const) {
        const { uitkomst } = beslissingVan(na(incident, vraag, antwoord, OORDEELT));
        expect(
          { ap: uitkomst.ap, betrokkenen: uitkomst.betrokkenen },
          `${vraag.feit} ${vraag.groep} ${antwoord}`,
        ).toEqual({
          ap: beloofd.ap,
          betrokkenen: beloofd.betrokkenen,
        });
      }
  });

  it('een oordeel krijgt een reden, een moment en wie oordeelde; een oud oordeel blijft staan', () => {
    const vraag = { feit: 'beoordelingen.groepen.hoog_risico', groep: 'alle' };
    expect(isOordeel(vraag)).toBe(true);
    const een = na(makeIncident(), vraag, 'nee', OORDEELT);
    expect(een.beoordelingen).toMatchObject([{ soort: 'eerste', door: 'po-1', moment: OORDEELT.moment }]);
    expect(een.beoordelingen?.[0]?.groepen).toEqual([
      { groep: 'alle', hoog_risico: { antwoord: 'nee', reden: 'Omdat het zo is.' } },
    ]);
    const zelfde = na(
      een,
      { ...vraag, feit: 'beoordelingen.groepen.risico_onwaarschijnlijk' },
      'ja',
      OORDEELT,
    );
    expect(zelfde.beoordelingen).toHaveLength(1);
    const later = na(een, vraag, 'ja', { ...OORDEELT, moment: '2026-09-15 10:00' });
    expect(later.beoordelingen?.map(({ soort }) => soort)).toEqual(['eerste', 'herbeoordeling']);
    expect(later.beoordelingen?.[0]).toEqual(een.beoordelingen?.[0]);
  });

  it('wat niemand weet wordt onbekend', () => {
    const incident = na(makeIncident(), { feit: 'feiten.inzage', groep: 'alle' }, 'onbekend', OORDEELT);
    expect(incident.feiten?.inzage).toBe('onbekend');
  });

  it('een vraag die niet bestaat, of een groep die er niet is, is een fout', () => {
    expect(() => invulling(makeIncident(), { feit: 'feiten.kleur', groep: 'alle' }, 'ja', OORDEELT)).toThrow(
      RangeError,
    );
    expect(() => invulling(makeIncident(), { feit: 'feiten.inzage', groep: 'wie' }, 'ja', OORDEELT)).toThrow(
      RangeError,
    );
  });
});
