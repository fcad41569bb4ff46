import { weet } from '../bij-incident.ts';
import type { Bevinding, Incidentregel } from '../regel.ts';

/** Vindplaats: protocol §4 fase 5. Conditional: only where the cause is technical. */
export const technicusLegtVast: Incidentregel = {
  id: 'technicus-legt-vast',
  titel: 'De technicus legt vast wat er is gedaan',
  uitleg:
    'Is de oorzaak technisch, dan legt de technicus vast welke maatregelen zijn genomen en hoever de gegevens onbegrijpelijk waren. Is zij niet technisch, schrijf dan waarom; dan is er geen technicus nodig.',
  bron: ['p-4-5-technicus', 'p-4-5-vastleggen', 'p-4-5-deskundige'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    gedaan: 'De oorzaak is verholpen. Laat de technicus ook wat_is_gedaan invullen.',
    onbegrijpelijk:
      'De oorzaak is verholpen. Laat de technicus ook onbegrijpelijk invullen: hoever waren de gegevens onbegrijpelijk?',
    reden: '{veld} is nee. Vul ook reden_niet_technisch in.',
    deskundige: '{veld}: vul ook reden in. Waarom wel of geen deskundige?',
  },
  toets: ({ feiten: { incident } }) => {
    const { technisch, verholpen_op, wat_is_gedaan, onbegrijpelijk, reden_niet_technisch, deskundige } =
      incident.herstel ?? {};
    const found: Bevinding[] = [];
    if (technisch === 'ja' && weet(verholpen_op)) {
      const pad = ['herstel', 'verholpen_op'];
      if (wat_is_gedaan === undefined) found.push({ boodschap: 'gedaan', pad });
      if (!weet(onbegrijpelijk)) found.push({ boodschap: 'onbegrijpelijk', pad });
    }
    if (technisch === 'nee' && reden_niet_technisch === undefined)
      found.push({ boodschap: 'reden', pad: ['herstel', 'technisch'] });
    if (weet(deskundige?.nodig) && deskundige?.reden === undefined)
      found.push({ boodschap: 'deskundige', pad: ['herstel', 'deskundige'] });
    return found;
  },
};
