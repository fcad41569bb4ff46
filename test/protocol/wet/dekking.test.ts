import { describe, expect, it } from 'vitest';
import { alleRegels } from '../../../scripts/protocol/regels/index.ts';
import type { Bron } from '../../../scripts/protocol/wet/bronnen.data.ts';
import { bronnen, citeer, protocolDagen } from '../../../scripts/protocol/wet/bronnen.data.ts';
import { dekking } from '../../../scripts/protocol/wet/dekking.ts';

const alle: readonly (readonly [string, Bron])[] = Object.entries(bronnen);

describe('de bronnen', () => {
  it.each(alle)('%s: titel, onderwerp, adres en wanneer nagekeken', (_, bron) => {
    expect(bron.titel.length).toBeGreaterThan(4);
    expect(bron.over.length).toBeGreaterThan(8);
    expect(bron.adres).toMatch(/^https:\/\/|ligt bij het bestuur/);
    expect(bron.gecontroleerd).toMatch(/^\d{4}-\d\d-\d\d$|^geheugen$/);
  });

  it('hebben elk een eigen titel', () => {
    expect(new Set(alle.map(([, { titel }]) => titel)).size).toBe(alle.length);
  });

  it('noemen geen mens: de tabel van het vaststellen staat er niet bij', () => {
    expect(JSON.stringify(bronnen)).not.toMatch(/[Vv]oorzitter [A-Z]|Merijn/);
  });

  it('bevatten elke paragraaf van het protocol', () => {
    const paragrafen = alle.filter(([id]) => id.startsWith('p-')).map(([, { titel }]) => titel);
    for (const deel of ['§1', '§2', '§3', '§4 fase 1', '§4 fase 7', '§5', '§6', 'Bijlage 1 §9'])
      expect(paragrafen.some((titel) => titel.includes(deel))).toBe(true);
    for (const punt of [1, 2, 3, 4, 5, 6]) expect(paragrafen).toContain(`protocol §3 punt ${punt}`);
    for (const fase of [1, 2, 3, 4, 5, 6, 7])
      expect(paragrafen.some((titel) => titel.startsWith(`protocol §4 fase ${fase}`))).toBe(true);
  });
});

describe('de dekking', () => {
  it.each(dekking())('$id is uitgevoerd, of er staat waarom niet', ({ bron, door }) => {
    const reden = 'nietGemodelleerd' in bron ? bron.nietGemodelleerd : undefined;
    expect(door.length > 0).toBe(reden === undefined);
    if (reden !== undefined) expect(reden.length).toBeGreaterThan(20);
  });

  it('noemt elke regel', () => {
    const genoemd = new Set(dekking().flatMap(({ door }) => door));
    expect(alleRegels.filter(({ id }) => !genoemd.has(id))).toEqual([]);
  });

  it('zegt bij de 72 uur wat ermee gebeurt', () => {
    expect(dekking().find(({ id }) => id === 'p-2-72-uur')?.door).toEqual([
      'getal ap-melding',
      'termijn ap-72u',
    ]);
  });
});

it('een regel noemt haar bronnen zoals mensen dat doen', () => {
  expect(citeer(['avg-33-1', 'p-5-jaaranalyse'])).toBe('AVG art. 33 lid 1; protocol §5');
});

it('de dagen van het protocol die elkaar tegenspreken staan er alle drie', () => {
  expect(protocolDagen.map(({ dag }) => dag)).toEqual(['2022-11-24', '2023-01-01', '2023-02-09']);
});
