import { overal } from '../bij-incident.ts';
import type { Bevinding, Incidentregel } from '../regel.ts';

/** Vindplaats: AP form §8.3 for other duties to notify; VO-raad (2017) for test and exam leaks. A warning: it asks to consider. */
export const andereInstantiesBericht: Incidentregel = {
  id: 'andere-instanties-bericht',
  titel: 'Andere instanties zijn overwogen: Inspectie, politie, Veilig Thuis',
  uitleg:
    'Bij examens en toetsen hoort ook de Onderwijsinspectie het. Bij opzet van buiten ligt aangifte voor de hand. Bij gegevens over veiligheid van een kind de instantie die daarbij hoort. Leg het vast bij andere_kennisgevingen, of het moment waarop u het van plan bent.',
  bron: ['p-b1-internationaal', 'avg-overweging-85'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    inspectie:
      '{veld}: het gaat om examens of toetsen. Hoort de Onderwijsinspectie dit ook? Vul andere_kennisgevingen in.',
    aangifte: '{veld}: er zit opzet van buiten achter. Overweeg aangifte, en vul andere_kennisgevingen in.',
    veilig:
      '{veld}: het gaat om de veiligheid van een kind. Overweeg wie dat moet weten, en vul andere_kennisgevingen in.',
  },
  toets: ({ feiten: { incident } }) => {
    if (incident.oefening === 'ja') return [];
    const aan = new Set((incident.andere_kennisgevingen ?? []).map((each) => each.aan));
    const soorten = new Set(overal(incident, 'gegevens').flatMap((lijst) => lijst.map(({ soort }) => soort)));
    const found: Bevinding[] = [];
    const vraag = (boodschap: string, wie: readonly string[], ...pad: string[]) => {
      if (!wie.some((each) => aan.has(each as 'politie'))) found.push({ boodschap, pad: ['feiten', ...pad] });
    };
    if (soorten.has('examenwerk')) vraag('inspectie', ['onderwijsinspectie'], 'gegevens');
    else if (incident.feiten?.dienst_geraakt === 'examen_of_besluit')
      vraag('inspectie', ['onderwijsinspectie'], 'dienst_geraakt');
    if ((incident.feiten?.oorzaak?.opzet ?? '').startsWith('opzet_extern'))
      vraag('aangifte', ['politie'], 'oorzaak', 'opzet');
    if (soorten.has('jeugdhulp_of_veiligheid'))
      vraag('veilig', ['veilig_thuis', 'samenwerkingsverband_of_jeugdhulp'], 'gegevens');
    return found;
  },
};
