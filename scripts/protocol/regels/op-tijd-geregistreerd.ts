import type { Incidentregel } from '../regel.ts';
import { tijdstipOp } from '../velden.ts';
import { getal } from '../wet/regelset.ts';

/** Vindplaats: protocol §4 fase 1, "zo snel mogelijk". The number of hours is our own choice (`melden-aan-register`). */
export const opTijdGeregistreerd: Incidentregel = {
  id: 'op-tijd-geregistreerd',
  titel: 'Tussen kennisname en vastleggen zit niet lang',
  uitleg:
    'Hoe langer een incident buiten het register blijft, hoe minder er van de 72 uur over is. Duurde het langer, schrijf dan bij registratie_reden waarom.',
  bron: ['p-4-1-ontdekken', 'p-4-rollen'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    laat: '{veld} is meer dan {uren} uur na kennisname. Vul ook registratie_reden in: waarom duurde het zo lang?',
  },
  toets: ({ feiten, beslissing: { regels } }) => {
    const uren = getal(regels, 'melden-aan-register');
    const kennisname = tijdstipOp(feiten, 'tijdlijn.kennisname')?.van;
    const geregistreerd = tijdstipOp(feiten, 'tijdlijn.geregistreerd')?.van;
    if (!kennisname || !geregistreerd || feiten.incident.tijdlijn.registratie_reden !== undefined) return [];
    return Temporal.Instant.compare(geregistreerd, kennisname.add({ hours: uren })) > 0
      ? [{ boodschap: 'laat', gegevens: { uren: String(uren) }, pad: ['tijdlijn', 'geregistreerd'] }]
      : [];
  },
};
