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
    'niet gezien, en toch vastgesteld',
    { feiten: { inzage: 'aangetoond_niet', aantasting: { vertrouwelijkheid: 'vastgesteld' } } },
    ['inzage feiten.inzage'],
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
