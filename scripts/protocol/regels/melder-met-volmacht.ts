import { eigenMelding } from '../bij-incident.ts';
import type { Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §2: "Dat moet wel worden afgesproken, anders zal de verantwoordelijke zelf de melding moeten doen." */
export const melderMetVolmacht: Incidentregel = {
  id: 'melder-met-volmacht',
  titel: 'Wie namens ons meldt, heeft daar een afspraak voor',
  uitleg:
    'Een leverancier mag alleen namens ons melden als dat is afgesproken. Zonder die afspraak blijft onze eigen plicht open en loopt onze termijn door. Leg vast waar de afspraak staat, of meld zelf.',
  bron: ['p-2-namens', 'p-3-punt-2'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    verwijzing:
      '{veld} zegt dat de ander namens ons mocht melden. Vul ook volmacht_verwijzing in: waar staat die afspraak?',
    eigen_plicht:
      'Een ander meldde, en dat telt niet als onze melding: er is geen volmacht vastgelegd. Onze eigen plicht blijft open. Meld zelf, of leg de volmacht vast.',
  },
  toets: ({ feiten: { incident }, beslissing: { uitkomst } }) =>
    (incident.meldingen ?? []).flatMap(
      ({ soort, door, volmacht, volmacht_verwijzing: verwijzing }, index) => {
        if (soort !== 'eerste' || door === 'wij') return [];
        const plaats = ['meldingen', index];
        if (volmacht === 'ja')
          return verwijzing === undefined ? [{ boodschap: 'verwijzing', pad: [...plaats, 'volmacht'] }] : [];
        const isOnsAan = uitkomst.ap !== 'nee' && eigenMelding(incident) === undefined;
        return isOnsAan ? [{ boodschap: 'eigen_plicht', pad: [...plaats, 'door'] }] : [];
      },
    ),
};
