import { zekereGegevens } from '../advies/gegevens.ts';
import { isGezien } from '../advies/geraakt.ts';
import type { FeitenVanGroep } from '../beeld.ts';
import type { Bevinding, Incidentregel } from '../regel.ts';

/** Vindplaats: AVG art. 33 lid 5 (the facts); AP form §6. Contradictions between answers are findings, never silently resolved. */
export const feitenSprekenElkaarNietTegen: Incidentregel = {
  id: 'feiten-spreken-elkaar-niet-tegen',
  titel: 'Feiten spreken elkaar niet tegen',
  uitleg:
    'Twee feiten die niet allebei waar kunnen zijn, maken de uitkomst onbetrouwbaar. Kijk na welke klopt. Een wachtwoord is geen versleuteling.',
  bron: ['avg-33-5', 'p-b1-vooraf', 'p-1-datalek'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    persoonsgegevens:
      '{veld} is nee, maar bij gegevens staan soorten persoonsgegevens. Welke van de twee klopt?',
    rest: '{veld} is herleidbaar, maar bij dekking staat alles. Welke van de twee klopt?',
    wachtwoord:
      '{veld} is alles, maar er staat geen versleuteling bij vorm. Een wachtwoord alleen maakt niets onleesbaar.',
    inzage: '{veld} past niet bij aantasting › vertrouwelijkheid. Welke van de twee klopt?',
    kwijt: '{veld} past niet bij hersteld. Als alles terug is, is er niets voorgoed kwijt.',
    technicus: '{veld} past niet bij feiten › bescherming › dekking. Vraag de technicus welke klopt.',
  },
  toets: ({ feiten: { incident } }) => [
    ...tegenspraken(incident.feiten ?? {}, ['feiten']),
    ...(incident.groepen ?? []).flatMap((groep, index) =>
      tegenspraken(groep.afwijkende_feiten ?? {}, ['groepen', index, 'afwijkende_feiten']),
    ),
    ...(PAST_BIJ[incident.feiten?.bescherming?.dekking ?? '']?.includes(
      incident.herstel?.onbegrijpelijk ?? '',
    ) === false && incident.herstel?.onbegrijpelijk !== undefined
      ? [{ boodschap: 'technicus', pad: ['herstel', 'onbegrijpelijk'] }]
      : []),
  ],
};

/** What the technicus may say beside each coverage. */
const PAST_BIJ: Readonly<Record<string, readonly string[]>> = {
  alles: ['volledig', 'onbekend'],
  deels: ['deels', 'onbekend'],
  niets: ['niet', 'onbekend'],
};

const VERSLEUTELING = new Set([
  'schijf',
  'bestand',
  'hash_sterk_gezouten',
  'hash_zwak',
  'pseudoniem',
  'anders',
  'onbekend',
]);
const GEEN_INBREUK = new Set(['geen', 'uitgesloten_met_bewijs']);

function tegenspraken(feiten: FeitenVanGroep, plaats: readonly PropertyKey[]): Bevinding[] {
  const { bescherming: { vorm, dekking, leesbare_rest: rest } = {}, aantasting } = feiten;
  const zien = aantasting?.vertrouwelijkheid ?? 'onbekend';
  const heeftGegevens = zekereGegevens({ feiten }).length > 0;
  const { hersteld, definitief_kwijt: kwijt } = feiten.beschikbaarheid ?? {};
  const alle: readonly (readonly [boolean, string, readonly string[]])[] = [
    [feiten.persoonsgegevens === 'nee' && heeftGegevens, 'persoonsgegevens', ['persoonsgegevens']],
    [dekking === 'alles' && rest === 'herleidbaar', 'rest', ['bescherming', 'leesbare_rest']],
    [
      dekking === 'alles' && vorm !== undefined && !vorm.some((each) => VERSLEUTELING.has(each)),
      'wachtwoord',
      ['bescherming', 'dekking'],
    ],
    // The other way round can be true: who got a letter and returned it unopened has seen nothing.
    [isGezien(feiten) && GEEN_INBREUK.has(zien), 'inzage', ['inzage']],
    [
      hersteld === 'volledig' && (kwijt === 'alles' || kwijt === 'deels'),
      'kwijt',
      ['beschikbaarheid', 'definitief_kwijt'],
    ],
  ];
  return alle.filter(([is]) => is).map(([, boodschap, veld]) => ({ boodschap, pad: [...plaats, ...veld] }));
}
