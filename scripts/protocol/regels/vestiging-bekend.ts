import { verwijzingBestaat } from '../verwijzing.ts';

/** The word for all schools together. */
const GEHEEL = 'geheel';

export const vestigingBekend = verwijzingBestaat({
  id: 'vestiging-bekend',
  titel: 'Elke vestiging staat in organisatie.yaml',
  uitleg:
    'Gebruik de sleutel van een vestiging uit organisatie.yaml, of het woord geheel als het hele bestuur geraakt is.',
  vindplaats: 'Protocol, Looptijd en reikwijdte',
  ernst: 'fout',
  boodschap: '{veld}: deze vestiging staat niet in organisatie.yaml. Kies uit: {keuzes}.',
  verwijzingen: (incident) =>
    (incident.vestigingen ?? []).map((naar, index) => ({ pad: ['vestigingen', index], naar })),
  bestaat: (naar, { vestigingen }) => naar === GEHEEL || (vestigingen?.has(naar) ?? true),
  keuzes: ({ vestigingen }) => [...(vestigingen ?? []), GEHEEL],
});
