import { verwijzingBestaat } from '../verwijzing.ts';

export const incidentBekend = verwijzingBestaat({
  id: 'incident-bekend',
  naar: 'incident',
  titel: 'Elk incident waarnaar verwezen wordt staat in het register',
  uitleg:
    'Het andere incident kan nog in een open voorstel staan. Blijft de waarschuwing, kijk dan het kenmerk na.',
  bron: ['p-5-jaaranalyse'],
  ernst: 'waarschuwing',
  boodschap: '{veld}: dit incident staat niet in het register. Kijk het kenmerk na.',
});
