import type { GelezenJaaranalyse } from '../bevroren.ts';
import type { InBestand, Registerinhoud, Registerregel } from '../regel.ts';

/**
 * Vindplaats: protocol §5: the CvB is told of the outcome; what it was told may not change afterwards. The file holds a
 * sum of itself; the organisation names it, so that another file cannot take its place.
 */
export const cijfersKloppen: Registerregel = {
  id: 'cijfers-kloppen',
  titel: 'De cijfers die het CvB kreeg staan er nog precies zo',
  uitleg:
    'Wordt een jaaranalyse voorgelegd aan het CvB, dan bevriest het register de cijfers in jaaranalyse.json. Dat bestand verandert nooit meer; wat later anders wordt, toont de bladzijde apart. Is het veranderd of weg, haal het dan terug uit de geschiedenis.',
  bron: ['p-5-jaaranalyse'],
  ernst: 'fout',
  blokkeert: true,
  boodschappen: {
    veranderd:
      'Dit bestand is na het vastleggen veranderd: het controlegetal klopt niet meer. Haal het terug uit de geschiedenis.',
    jaar: 'Dit bestand gaat over een ander jaar dan de map waarin het staat. Zet het in zijn eigen map.',
    buiten:
      'Dit is de versie voor buiten, zonder kleine aantallen. Leg de cijfers vast met jaaranalyse <jaar> --leg-vast.',
    'ander-getal':
      '{veld} is niet het controlegetal in {bestand}. Neem over wat onderaan dat bestand staat, of haal het bestand terug uit de geschiedenis.',
    weg: 'Het bestand {bestand} met de voorgelegde cijfers is weg. Haal het terug uit de geschiedenis.',
  },
  toets: ({ jaaranalyses, organisatie }) =>
    jaaranalyses === undefined
      ? []
      : [...jaaranalyses.flatMap(vanBestand), ...vanOrganisatie(jaaranalyses, organisatie)],
};

function vanBestand({ jaar, bestand, vastgelegd }: GelezenJaaranalyse): InBestand[] {
  // What has not the right form has its own finding.
  if (!vastgelegd || bestand === undefined) return [];
  const { cijfers: stuk, eigen } = vastgelegd;
  const hier = (boodschap: string, veld: string) => [{ bestand, boodschap, pad: [veld] }];
  if (eigen !== stuk.sha256) return hier('veranderd', 'sha256');
  if (stuk.jaar !== jaar || stuk.cijfers.jaar !== jaar) return hier('jaar', 'jaar');
  return stuk.cijfers.voor === 'intern' ? [] : hier('buiten', 'cijfers');
}

function vanOrganisatie(
  gelezen: readonly GelezenJaaranalyse[],
  organisatie: Registerinhoud['organisatie'],
): InBestand[] {
  return (organisatie?.jaaranalyses ?? []).flatMap(({ jaar, cijfers_sha256: getal }, index): InBestand[] => {
    if (getal === undefined) return [];
    const hier = gelezen.find((each) => each.jaar === jaar);
    const waar = { bestand: 'organisatie.yaml', pad: ['jaaranalyses', index, 'cijfers_sha256'] };
    const gegevens = { bestand: `${jaar}/jaaranalyse.json` };
    if (hier?.bestand === undefined) return [{ ...waar, boodschap: 'weg', gegevens }];
    if (!hier.vastgelegd || hier.vastgelegd.cijfers.sha256 === getal) return [];
    return [{ ...waar, boodschap: 'ander-getal', gegevens }];
  });
}
