import type { Incidentregel } from '../regel.ts';

/** Vindplaats: AVG art. 33 lid 5: every breach can be found again. */
export const idIsBestandsnaam: Incidentregel = {
  id: 'id-is-bestandsnaam',
  titel: 'Het kenmerk is de naam van het bestand, in de map van het jaar',
  uitleg:
    'Een incident staat in incidents/<jaar>/<kenmerk>.md. Het jaar is het begin van het kenmerk. Het kenmerk verandert nooit.',
  bron: ['avg-33-5'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    anders:
      'Het kenmerk in het veld id is niet de naam van het bestand. Laat de naam van het bestand staan en maak id gelijk.',
    map: 'Dit bestand staat in de map van een ander jaar. Het jaar in het kenmerk bepaalt de map.',
  },
  toets: ({ feiten, bestand }) => {
    const [map, naam] = bestand.split('/');
    const id = feiten.incident.id;
    if (naam !== `${id}.md`) return [{ boodschap: 'anders', pad: ['id'] }];
    return map === id.slice(0, 4) ? [] : [{ boodschap: 'map', pad: ['id'] }];
  },
};
