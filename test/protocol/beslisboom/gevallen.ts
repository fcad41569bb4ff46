import type { Incident } from '../../../schemas/incident.ts';

/** Somebody saw or got what was not for them. */
export const GERAAKT = { aantasting: { vertrouwelijkheid: 'vastgesteld' } } as const;

/** Health data in the open: from the facts the AP and the people have to know. */
export const LEK: Partial<Incident> = {
  soort: 'incident',
  onze_rol: 'verantwoordelijke',
  feiten: {
    persoonsgegevens: 'ja',
    ...GERAAKT,
    verspreiding: { omvang: 'openbaar' },
    gegevens: [{ soort: 'gezondheid' }],
    gegevens_volledig: 'ja',
    bereikbaar: { wie: 'allen' },
  },
};
