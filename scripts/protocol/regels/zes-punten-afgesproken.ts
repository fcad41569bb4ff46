import type { Leverancierregel } from '../regel.ts';
import { zesPunten } from '../zes-punten.ts';

/** Vindplaats: protocol §3, the six points, in both directions ("over en weer") and reachable in weekends and holidays. */
export const zesPuntenAfgesproken: Leverancierregel = {
  id: 'zes-punten-afgesproken',
  titel: 'Met elke verwerker zijn de zes punten van het protocol afgesproken',
  uitleg:
    'Het protocol (§3) noemt zes punten: elkaar over en weer informeren, ook in weekend en vakantie; wie meldt; welke gegevens; welke informatie en een kopie; binnen welke tijd; en wie de gebruikers inlicht. Maak de afspraken af, of leg vast wat er is.',
  bron: ['p-3-punt-1', 'p-3-punt-2', 'p-3-punt-3', 'p-3-punt-4', 'p-3-punt-5', 'p-3-punt-6'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    punten: 'Met deze verwerker is nog niet afgesproken: {punten}. Vul afspraken aan.',
  },
  toets: ({ leverancier: { hoedanigheid, afspraken = {}, gestopt_op } }) => {
    if (hoedanigheid !== 'verwerker' || gestopt_op !== undefined) return [];
    const ontbreekt = zesPunten.filter(({ is }) => !is(afspraken)).map(({ punt }) => punt);
    if (ontbreekt.length === 0) return [];
    const pad = [Object.keys(afspraken).length === 0 ? 'hoedanigheid' : 'afspraken'];
    return [{ boodschap: 'punten', gegevens: { punten: ontbreekt.join('; ') }, pad }];
  },
};
