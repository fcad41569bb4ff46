import type { Leverancier } from '../../../schemas/leverancier.ts';
import { weet } from '../bij-incident.ts';
import type { Leverancierregel } from '../regel.ts';

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
    const ontbreekt = punten.filter(({ is }) => !is(afspraken)).map(({ punt }) => punt);
    if (ontbreekt.length === 0) return [];
    const pad = [Object.keys(afspraken).length === 0 ? 'hoedanigheid' : 'afspraken'];
    return [{ boodschap: 'punten', gegevens: { punten: ontbreekt.join('; ') }, pad }];
  },
};

type Afspraken = NonNullable<Leverancier['afspraken']>;

const afgesproken = (value: string | undefined) => weet(value) && value !== 'niet_afgesproken';

const punten: readonly { readonly punt: string; readonly is: (afspraken: Afspraken) => boolean }[] = [
  {
    punt: '1. hoe wij elkaar informeren, over en weer',
    is: ({ informeren }) => informeren?.hoe !== undefined && informeren.hoe_wij !== undefined,
  },
  {
    punt: '1. bereikbaar in weekend en vakantie',
    is: ({ informeren }) =>
      informeren?.bereikbaar_weekend === 'ja' && informeren.bereikbaar_vakantie === 'ja',
  },
  { punt: '2. wie meldt bij de AP', is: ({ wie_meldt_ap }) => afgesproken(wie_meldt_ap) },
  { punt: '3. welke gegevens de leverancier geeft', is: ({ te_leveren }) => te_leveren !== undefined },
  {
    punt: '4. welke informatie nodig is, en een kopie van de melding',
    is: ({ informatie_voor_melding, kopie_van_melding }) =>
      informatie_voor_melding !== undefined && weet(kopie_van_melding),
  },
  { punt: '5. binnen hoeveel uur', is: ({ berichttermijn_uren }) => berichttermijn_uren !== undefined },
  {
    punt: '6. wie de gebruikers inlicht',
    is: ({ wie_informeert_gebruikers }) => afgesproken(wie_informeert_gebruikers),
  },
];
