import type { Incident } from '../../../schemas/incident.ts';

export type Omstandigheid = NonNullable<
  NonNullable<NonNullable<Incident['groepen']>[number]['omstandigheden']>[number]
>['soort'];

/** How words begin that belong to a circumstance; as a regular expression, after the beginning of a word. */
interface Woorden {
  readonly altijd: readonly string[];
  /** Words that say something else as a rule, and count only where this circumstance is recorded. */
  readonly alsVastgelegd?: readonly string[];
}

/**
 * A circumstance that outsiders may not read between the lines: who lives where, with whom, and why. A letter that
 * tells it to thirty families is a new breach, and can be dangerous. Special education is no secret of a family.
 */
export const omstandigheidWoorden: Readonly<
  Record<Exclude<Omstandigheid, 'speciaal_onderwijs' | 'anders' | 'onbekend'>, Woorden>
> = {
  geheim_adres: {
    altijd: [
      'geheime? (?:woon)?adres',
      'adres(?:sen)? (?:is|zijn|blijft|blijven|moest|moet) geheim',
      'afgeschermd',
      'schuiladres',
      'onderduik',
    ],
    alsVastgelegd: ['geheim'],
  },
  persoonsbeveiliging: {
    altijd: [
      'persoonsbeveilig',
      'onder beveiliging',
      'beveiligde? (?:adres|woning|plek|locatie|persoon|gezin|familie|leerling|ouder|moeder|vader)',
      'bedreig',
      'bewaking',
      'bodyguard',
    ],
    alsVastgelegd: ['beveilig'],
  },
  opvang: {
    altijd: [
      '(?:vrouwen|crisis|nood|dak|gezins|mannen|asiel)?opvang(?!en)',
      'blijf-van-mijn-lijf',
      'blijf(?:groep|huis)',
      'safehouse',
      'schuilplek',
    ],
  },
  jeugdbescherming: {
    altijd: [
      'voogd',
      '(?:jeugd|kinder)bescherm',
      'jeugd(?:zorg|hulp)',
      'veilig thuis',
      'pleeg(?:ouder|gezin|kind|zorg|moeder|vader)',
      'uit ?huis',
      'gezinshuis',
      'onder ?toezicht',
    ],
  },
  gezagsconflict: {
    altijd: [
      'gezag',
      'echtscheiding',
      'gescheiden (?:ouder|vader|moeder)',
      'ex-(?:partner|man|vrouw)',
      'omgangsregeling',
      '(?:contact|straat)verbod',
    ],
    alsVastgelegd: ['scheiding'],
  },
  stigma: { altijd: ['stigma'] },
  asiel: { altijd: ['asiel', 'azc', 'vluchteling', 'statushouder', 'verblijfs(?:status|vergunning)'] },
  ziekte_of_verslaving: {
    altijd: ['verslav', 'afkick', 'psychiatr', 'ziekenhuis', 'kliniek'],
    alsVastgelegd: ['ziek', 'opgenomen', 'opname', 'behandel'],
  },
  schulden: {
    altijd: ['schulden', 'schuld(?:hulp|saner)', 'bewindvoer', 'deurwaarder'],
    alsVastgelegd: ['schuld'],
  },
};

/** Words of a family that point at a circumstance of any kind. */
export const gezinsWoorden: readonly string[] = [
  'gezin',
  'familie',
  'thuissituatie',
  'huiselijk geweld',
  'mishandel',
  'stalk',
];

const EEN_MEDEWERKER =
  '(?:medewerk(?:er|ster)|leraar|lerares|docent|leerkracht|collega|mentor|stagiair|conciërge|directeur)';

/** A measure about one employee: that is between the employer and that person (Burgerlijk Wetboek 7:611). */
export const medewerkerWoorden: readonly string[] = [
  'aan(?:ge)?spr[eo]ken',
  'waarschuwing',
  'berisp',
  'disciplinair',
  'geschorst',
  'schorsing',
  'ontslag',
  'ontslagen',
  'op non-actief',
  'functioneringsgesprek',
  `gesprek met (?:de |een |die |deze |onze )?(?:betrokken )?${EEN_MEDEWERKER}(?!s)`,
  'gesprek met (?:dhr|mevr|mw|meneer|mevrouw|de heer)',
  `(?:de|die|deze|een|betrokken) ${EEN_MEDEWERKER} (?:is|heeft|krijgt|kreeg|werd|wordt|moet|mag)`,
];
