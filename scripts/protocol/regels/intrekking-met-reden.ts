import { weet } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: AVG art. 33 lid 5: the record of a datalek stands whatever the AP was told later. */
export const intrekkingMetReden: Incidentregel = {
  id: 'intrekking-met-reden',
  titel: 'Een intrekking zegt waarom, en het datalek blijft staan',
  uitleg:
    'Wie een melding intrekt, noemt de grond en de reden. Het incident blijft in het register, met alles wat er eerst stond: de AVG vraagt elk datalek te bewaren.',
  bron: ['avg-33-5', 'avg-33-4'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    grond: 'Deze melding is een intrekking. Vul ook grond_intrekking in.',
    reden: 'Deze melding is een intrekking. Vul ook reden_intrekking in. Het incident zelf blijft staan.',
    eerste:
      'Er is niets om in te trekken: een eerste melding ontbreekt. Zet die er weer bij; wat gemeld is, blijft staan.',
  },
  toets: ({ feiten: { incident } }) =>
    (incident.meldingen ?? []).flatMap(
      ({ soort, grond_intrekking: grond, reden_intrekking: reden }, index, alle) => {
        if (soort !== 'intrekking') return [];
        const pad = ['meldingen', index, 'soort'];
        return [
          ...(weet(grond) ? [] : [{ boodschap: 'grond', pad }]),
          ...(reden === undefined ? [{ boodschap: 'reden', pad }] : []),
          ...(alle.slice(0, index).some((each) => each.soort === 'eerste')
            ? []
            : [{ boodschap: 'eerste', pad }]),
        ];
      },
    ),
};
