import { expect, it } from 'vitest';
import type { Incident } from '../../../schemas/incident.ts';
import { feitenSprekenElkaarNietTegen } from '../../../scripts/protocol/regels/feiten-spreken-elkaar-niet-tegen.ts';
import { bijIncident } from './invoer.ts';

it.each<[string, Partial<Incident>, string[]]>([
  ['niets', {}, []],
  [
    'geen persoonsgegevens, toch een soort',
    { feiten: { persoonsgegevens: 'nee', gegevens: [{ soort: 'naam' }] } },
    ['persoonsgegevens feiten.persoonsgegevens'],
  ],
  [
    'geen persoonsgegevens, de soort is er niet',
    { feiten: { persoonsgegevens: 'nee', gegevens: [{ soort: 'naam', aanwezig: 'nee' }] } },
    [],
  ],
  [
    'alles onleesbaar, en toch een herleidbare rest',
    { feiten: { bescherming: { vorm: ['schijf'], dekking: 'alles', leesbare_rest: 'herleidbaar' } } },
    ['rest feiten.bescherming.leesbare_rest'],
  ],
  [
    'alles onleesbaar met alleen een wachtwoord',
    { feiten: { bescherming: { vorm: ['wachtwoord'], dekking: 'alles' } } },
    ['wachtwoord feiten.bescherming.dekking'],
  ],
  [
    'alles onleesbaar zonder bescherming',
    { feiten: { bescherming: { vorm: ['geen'], dekking: 'alles' } } },
    ['wachtwoord feiten.bescherming.dekking'],
  ],
  ['vorm nog onbekend', { feiten: { bescherming: { vorm: ['onbekend'], dekking: 'alles' } } }, []],
  [
    'wel gekregen, aantoonbaar niet gezien: een brief die ongeopend terugkwam',
    { feiten: { inzage: 'aangetoond_niet', aantasting: { vertrouwelijkheid: 'vastgesteld' } } },
    [],
  ],
  [
    'niet gezien, en ook geen inbreuk',
    { feiten: { inzage: 'aangetoond_niet', aantasting: { vertrouwelijkheid: 'geen' } } },
    [],
  ],
  [
    'enkele stukken gezien, en toch bewezen van niet',
    { feiten: { inzage: 'enkele_stukken', aantasting: { vertrouwelijkheid: 'uitgesloten_met_bewijs' } } },
    ['inzage feiten.inzage'],
  ],
  ['gezien, en de inbreuk nog onbekend', { feiten: { inzage: 'ja' } }, []],
  [
    'deels onleesbaar, met een herleidbare rest',
    { feiten: { bescherming: { vorm: ['wachtwoord'], dekking: 'deels', leesbare_rest: 'herleidbaar' } } },
    [],
  ],
  [
    'alles onleesbaar, de rest zegt niets',
    {
      feiten: {
        bescherming: { vorm: ['schijf', 'wachtwoord'], dekking: 'alles', leesbare_rest: 'niet_herleidbaar' },
      },
    },
    [],
  ],
  ['alles onleesbaar, vorm niet ingevuld', { feiten: { bescherming: { dekking: 'alles' } } }, []],
  [
    'alles terug, niets kwijt',
    { feiten: { beschikbaarheid: { hersteld: 'volledig', definitief_kwijt: 'nee' } } },
    [],
  ],
  [
    'deels terug, deels kwijt',
    { feiten: { beschikbaarheid: { hersteld: 'deels', definitief_kwijt: 'deels' } } },
    [],
  ],
  [
    'alles terug, en toch alles kwijt',
    { feiten: { beschikbaarheid: { hersteld: 'volledig', definitief_kwijt: 'alles' } } },
    ['kwijt feiten.beschikbaarheid.definitief_kwijt'],
  ],
  [
    'geen persoonsgegevens, en een soort naast een die er niet is',
    {
      feiten: {
        persoonsgegevens: 'nee',
        gegevens: [{ soort: 'naam', aanwezig: 'nee' }, { soort: 'adres' }],
      },
    },
    ['persoonsgegevens feiten.persoonsgegevens'],
  ],
  [
    'de technicus weet het nog niet',
    { feiten: { bescherming: { dekking: 'niets' } }, herstel: { onbegrijpelijk: 'onbekend' } },
    [],
  ],
  [
    'gezien, en toch geen inbreuk',
    { feiten: { inzage: 'ja', aantasting: { vertrouwelijkheid: 'geen' } } },
    ['inzage feiten.inzage'],
  ],
  [
    'alles terug, en toch kwijt',
    { feiten: { beschikbaarheid: { hersteld: 'volledig', definitief_kwijt: 'deels' } } },
    ['kwijt feiten.beschikbaarheid.definitief_kwijt'],
  ],
  [
    'de technicus zegt iets anders',
    { feiten: { bescherming: { vorm: ['schijf'], dekking: 'alles' } }, herstel: { onbegrijpelijk: 'niet' } },
    ['technicus herstel.onbegrijpelijk'],
  ],
  [
    'de technicus is het eens',
    {
      feiten: { bescherming: { vorm: ['schijf'], dekking: 'alles' } },
      herstel: { onbegrijpelijk: 'volledig' },
    },
    [],
  ],
  [
    'ook bij een groep',
    {
      groepen: [
        {
          sleutel: 'klas',
          soort: 'leerling_onder_16',
          afwijkende_feiten: { inzage: 'ja', aantasting: { vertrouwelijkheid: 'geen' } },
        },
      ],
    },
    ['inzage groepen.0.afwijkende_feiten.inzage'],
  ],
])('%s', (_, anders, verwacht) => {
  expect(bijIncident(feitenSprekenElkaarNietTegen, anders)).toEqual(verwacht);
});
