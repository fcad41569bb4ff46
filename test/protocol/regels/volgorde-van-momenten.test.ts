import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../../scripts/protocol/moment.ts';
import {
  lijsten,
  naastElkaar,
  volgordes,
  volgordeVanMomenten,
} from '../../../scripts/protocol/regels/volgorde-van-momenten.ts';
import type { Moment } from '../../../scripts/protocol/velden.ts';
import { velden } from '../../../scripts/register/shape.ts';
import { bijVelden, invoer } from './invoer.ts';

/** What is found when these places hold these moments; a number in a place is the index of an item. */
function bij(texts: readonly (readonly [plaats: string, text: string])[]): string[] {
  const momenten = texts.map(([plaats, text]): [string, Moment] => {
    const pad = plaats.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    return [plaats, { pad, gelezen: parseMoment(text), verleden: true }];
  });
  const { bekend } = invoer({});
  return volgordeVanMomenten
    .toets({ velden: { momenten: new Map(momenten), verwijzingen: [], aantallen: [] }, bekend })
    .map(({ boodschap, gegevens, pad }) => {
      const eerder = [gegevens?.['eerder'] ?? []].flat().join('.');
      return `${boodschap} ${eerder} ${pad.join('.')}`;
    });
}

const tijdvelden = [...velden.incident, ...velden.organisatie, ...velden.leverancier]
  .filter(({ kind }) => kind === 'tijd')
  .map(({ path }) => path);

describe.each(volgordes)('$eerst komt voor $later', ({ eerst, later }) => {
  const tweede = (plaats: string) => plaats.replaceAll('[]', '1');
  const anders = `volgorde ${tweede(eerst)} ${tweede(later)}`;

  it.each<[string, string, string, string[]]>([
    ['een dag eerder', '2026-09-10', '2026-09-09', [anders]],
    ['een minuut eerder', '2026-09-10 09:01', '2026-09-10 09:00', [anders]],
    ['dezelfde minuut, met seconden', '2026-09-10 09:00:30', '2026-09-10 09:00', []],
    ['dezelfde dag, tijd onbekend', '2026-09-10 09:00', '2026-09-10', []],
    ['dezelfde maand', '2026-09-10', '2026-09', []],
    ['een dag later', '2026-09-10', '2026-09-11', []],
    ['een van beide onbekend', '2026-09-10', 'onbekend', []],
  ])('%s', (_, first, second, verwacht) => {
    expect(
      bij([
        [tweede(eerst), first],
        [tweede(later), second],
      ]),
    ).toEqual(verwacht);
  });

  it('zijn allebei een veld met een tijd', () => {
    expect(tijdvelden.map((path) => path.join('.'))).toEqual(expect.arrayContaining([eerst, later]));
  });
});

describe.each(naastElkaar)('$eerst komt voor $later in dezelfde groep', ({ eerst, later }) => {
  it('in welke groep dan ook', () => {
    const [a, b] = [`x.1.y.${eerst}`, `x.1.y.${later}`];
    expect(
      bij([
        [a, '2026-09-10'],
        [b, '2026-09-09'],
      ]),
    ).toEqual([`volgorde ${a} ${b}`]);
    expect(
      bij([
        [a, '2026-09-10'],
        [b, '2026-09-10'],
      ]),
    ).toEqual([]);
    expect(
      bij([
        [`x.0.y.${eerst}`, '2026-09-10'],
        [b, '2026-09-09'],
      ]),
    ).toEqual([]);
  });

  it('staan ergens naast elkaar', () => {
    const homes = (name: string) =>
      tijdvelden.filter((path) => path.at(-1) === name).map((path) => path.slice(0, -1).join('.'));
    expect(homes(eerst).filter((home) => homes(later).includes(home))).not.toEqual([]);
  });
});

describe.each(lijsten)('$lijst staan op volgorde', ({ lijst, veld }) => {
  const reeks = (...texts: string[]) => bij(texts.map((text, index) => [`${lijst}.${index}.${veld}`, text]));

  it.each<[string, string[], string[]]>([
    ['de oudste eerst', ['2026-09-10', '2026-09-11'], []],
    ['twee op een dag', ['2026-09-10', '2026-09-10'], []],
    ['de nieuwste eerst', ['2026-09-11', '2026-09-10'], [`lijst  ${lijst}.1.${veld}`]],
    ['ook over een onbekende heen', ['2026-09-11', 'onbekend', '2026-09-10'], [`lijst  ${lijst}.2.${veld}`]],
    [
      'ook over een later moment heen',
      ['2026-09-11', '2026-09-12', '2026-09-10'],
      [`lijst  ${lijst}.2.${veld}`],
    ],
  ])('%s', (_, texts, verwacht) => {
    expect(reeks(...texts)).toEqual(verwacht);
  });
});

it('in een heel incident: de leverancier liet weten voor hij het wist', () => {
  expect(
    bijVelden(volgordeVanMomenten, {
      organisaties: [
        { hoedanigheid: 'verwerker' },
        { hoedanigheid: 'verwerker', wist_het_op: '2026-09-11 10:00', liet_weten_op: '2026-09-11 09:00' },
      ],
    }),
  ).toEqual(['volgorde organisaties.1.liet_weten_op']);
});
