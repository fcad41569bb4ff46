import type { Incident } from '../../../schemas/incident.ts';

/** Incidents that several rules look at. */

/** A datalek with readable, sensitive data in many hands: from the facts the AP and the people have to know. */
export const ernstig: Partial<Incident> = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  feiten: {
    persoonsgegevens: 'ja',
    aantasting: { vertrouwelijkheid: 'vastgesteld' },
    verspreiding: { omvang: 'openbaar' },
    gegevens: [{ soort: 'gezondheid', mate: 'wezenlijk' }],
    gegevens_volledig: 'ja',
  },
};

/** Ordinary data with one trusted recipient: from the facts nobody has to know. */
export const licht: Partial<Incident> = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  feiten: {
    persoonsgegevens: 'ja',
    aantasting: { vertrouwelijkheid: 'vastgesteld' },
    ontvangers: [
      { soort: 'beroepsgeheim', bekend: 'ja', houding: 'werkt_mee', verwijdering: 'schriftelijk' },
    ],
    gegevens: [{ soort: 'naam' }],
    gegevens_volledig: 'ja',
  },
};

/** A datalek of our own, with sensitive data in the open. */
export const lek: Partial<Incident> = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  feiten: { persoonsgegevens: 'ja', aantasting: { vertrouwelijkheid: 'vastgesteld' } },
};

/** One first judgement. */
export const oordeel = (more: object): Partial<Incident> => ({
  beoordelingen: [{ soort: 'eerste', moment: '2026-09-12', ...more }],
});

/** One round of informing, of pupils and of staff. */
export const ronde = (more: object, rest: object = {}): Partial<Incident> => ({
  groepen: [
    { sleutel: 'klas', soort: 'leerling_onder_16' },
    { sleutel: 'personeel', soort: 'medewerker' },
  ],
  informeren: { rondes: [{ gericht_aan: 'betrokkene', ...more }], ...rest },
});

/** One notification by us. */
export const melding = (more: object): Partial<Incident> => ({
  meldingen: [{ soort: 'eerste', door: 'wij', moment: '2026-09-12 10:00', nummer: 'N-1', ...more }],
});
