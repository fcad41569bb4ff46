import type { Leverancier } from '../../schemas/leverancier.ts';
import { weet } from './bij-incident.ts';

type Afspraken = NonNullable<Leverancier['afspraken']>;

const afgesproken = (value: string | undefined) => weet(value) && value !== 'niet_afgesproken';

/** The six points of protocol §3, each with when it is agreed; a point with two sides stands twice. */
export const zesPunten: readonly {
  readonly punt: string;
  readonly is: (afspraken: Afspraken) => boolean;
}[] = [
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
