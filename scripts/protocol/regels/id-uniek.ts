import type { Registerregel } from '../regel.ts';

/** Vindplaats: AVG art. 33 lid 5. Two incidents under one id would hide one of them. */
export const idUniek: Registerregel = {
  id: 'id-uniek',
  titel: 'Elk kenmerk komt één keer voor',
  uitleg:
    'Twee bestanden met hetzelfde kenmerk verbergen elkaar. Geef het nieuwste een ander kenmerk, in het veld id en in de naam van het bestand.',
  bron: ['avg-33-5'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    dubbel: 'Dit kenmerk staat ook in {ander}. Geef het nieuwste van de twee een ander kenmerk.',
  },
  toets: ({ incidenten }) => {
    const eerste = new Map<string, string>();
    return incidenten.flatMap(({ bestand, incident }) => {
      const ander = eerste.get(incident.id);
      if (ander === undefined) {
        eerste.set(incident.id, bestand);
        return [];
      }
      return [{ bestand, boodschap: 'dubbel', gegevens: { ander }, pad: ['id'] }];
    });
  },
};
