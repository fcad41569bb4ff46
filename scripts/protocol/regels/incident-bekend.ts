import { uit, verwijzingBestaat } from '../verwijzing.ts';

export const incidentBekend = verwijzingBestaat({
  id: 'incident-bekend',
  titel: 'Elk incident waarnaar verwezen wordt staat in het register',
  uitleg:
    'Het andere incident kan nog in een open voorstel staan. Blijft de waarschuwing, kijk dan het kenmerk na.',
  vindplaats: 'Protocol §5',
  ernst: 'waarschuwing',
  boodschap: '{veld}: dit incident staat niet in het register. Kijk het kenmerk na.',
  verwijzingen: (incident) => [
    ...(incident.gerelateerd ?? []).map((naar, index) => ({ pad: ['gerelateerd', index], naar })),
    ...uit('herhaling_van', incident.herhaling_van, [[['incident'], (each) => each.incident]]),
  ],
  bestaat: (naar, { incidenten }, { id }) => naar !== id && incidenten.has(naar),
});
