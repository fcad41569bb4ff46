import { describe, expect, it } from 'vitest';
import { beslisboom } from '../../../scripts/protocol/beslisboom/beslisboom.data.ts';
import { uitkomsten } from '../../../scripts/protocol/beslisboom/uitkomsten.data.ts';
import { bronnen } from '../../../scripts/protocol/wet/bronnen.data.ts';
import { boomSvg } from '../../../site/src/boom.ts';
import { boomBeeld, lijnen, verlicht } from '../../../site/src/view/boom.ts';
import { delen, getallen } from '../../../site/src/view/protocol.ts';

const pad = (...stappen: readonly (readonly [string, string])[]) =>
  stappen.map(([knoop, antwoord]) => ({
    knoop,
    antwoord,
    vraag: '',
    herkomst: 'feit' as const,
    vindplaats: '',
  }));

describe('de beslisboom in beeld en tekst', () => {
  it('de tekst noemt elke vraag met bron, en elk antwoord leidt naar iets dat er staat', () => {
    const { knopen, uitkomsten: eindes } = boomBeeld(beslisboom);
    const plekken = new Set([...knopen.map(({ id }) => id), ...eindes.map(({ code }) => code)]);
    expect(knopen).toHaveLength(11);
    for (const { id, vindplaats, antwoorden } of knopen) {
      expect(vindplaats, id).not.toBe('');
      for (const { anker } of antwoorden) expect(plekken.has(anker), `${id} ${anker}`).toBe(true);
    }
  });

  it('de tekening heeft elke vraag, elke uitkomst en elke lijn, en geen kleur of stijl van zichzelf', async () => {
    const svg = await boomSvg(beslisboom, 'Een "boom"');
    for (const { id } of beslisboom.knopen) expect(svg).toContain(`class="knoop ${id}"`);
    for (const code of Object.keys(uitkomsten)) expect(svg).toContain(`class="einde ${code}"`);
    expect(svg.match(/class="lijn /g)).toHaveLength(lijnen(beslisboom).length);
    expect(svg).toContain('aria-label="Een &quot;boom&quot;"');
    expect(svg).not.toMatch(/ (?:fill|stroke|style|id|xlink:href)=|<title|<script/);
  });

  it('licht de weg op: zeker wat beantwoord is, mogelijk wat daarna nog kan', () => {
    const { zeker, mogelijk } = verlicht(
      beslisboom,
      pad(['B0', 'ja'], ['B1', 'ja'], ['B2', 'onbekend'], ['B3', 'ja'], ['B4', 'verantwoordelijke']),
    );
    expect([...zeker]).toEqual(['B0', 'B1', 'B0-B1', 'B2', 'B1-B2']);
    expect([...mogelijk]).toEqual(['U1b', 'B2-U1b', 'B3', 'B2-B3', 'B4', 'B3-B4', 'B5', 'B4-B5']);
  });

  it('een weg die af is eindigt bij één uitkomst', async () => {
    const licht = verlicht(beslisboom, pad(['B0', 'ja'], ['B1', 'nee']));
    expect([...licht.zeker]).toContain('U1');
    expect(licht.mogelijk.size).toBe(0);
    const svg = await boomSvg(beslisboom, 'x', licht);
    expect(svg).toContain('class="einde U1 zeker"');
    expect(svg).toContain('class="einde U3"');
  });
});

describe('het protocol', () => {
  it('elke bron staat er één keer, met wat haar uitvoert of waarom niet', () => {
    const alle = delen().flatMap(({ paragrafen }) => paragrafen);
    expect(alle.map(({ id }) => id).sort()).toEqual(Object.keys(bronnen).sort());
    for (const { id, door, niet } of alle) expect(door.length > 0 || niet !== undefined, id).toBe(true);
  });

  it('bij de jaaranalyse staan haar signalen', () => {
    const paragraaf = delen()
      .flatMap(({ paragrafen }) => paragrafen)
      .find(({ id }) => id === 'p-5-jaaranalyse');
    expect(paragraaf?.door.map(({ tekst }) => tekst)).toContain(
      'signaal in de jaaranalyse: Dezelfde oorzaak komt terug',
    );
  });

  it('van elk getal de rij die op een dag geldt', () => {
    const op = (dag: string) => getallen(dag).find(({ id }) => id === 'ap-melding');
    expect(op('2026-01-01')).toMatchObject({
      waarde: '72 uur',
      vanaf: '2018-05-25',
      eerder: ['72 uur vanaf 2016-01-01'],
    });
    expect(op('2018-05-24')?.vanaf).toBe('2016-01-01');
    expect(op('2018-05-25')?.vanaf).toBe('2018-05-25');
    expect(op('2015-12-31')).toBeUndefined();
  });
});
