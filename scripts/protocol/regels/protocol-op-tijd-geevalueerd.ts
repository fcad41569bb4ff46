import type { Registerklokregel } from '../regel.ts';

/** Vindplaats: protocol, Looptijd en reikwijdte: "wordt per twee jaar geëvalueerd". */
export const protocolOpTijdGeevalueerd: Registerklokregel = {
  id: 'protocol-op-tijd-geevalueerd',
  titel: 'Het protocol wordt op tijd geëvalueerd',
  uitleg:
    'Het protocol wordt elke twee jaar geëvalueerd. Is dat gedaan, zet dan de nieuwe versie bij protocollen, met een nieuwe dag bij evaluatie_voor.',
  bron: ['p-looptijd'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    evaluatie:
      '{veld} is voorbij. Evalueer het protocol, en zet de uitkomst als nieuwe versie in organisatie.yaml.',
  },
  toets: ({ standen }) =>
    standen
      .filter(({ soort, state }) => soort === 'protocol' && state === 'over')
      .map(({ vanaf }) => {
        const [lijst = '', index, veld = ''] = vanaf.split('.');
        return { bestand: 'organisatie.yaml', boodschap: 'evaluatie', pad: [lijst, Number(index), veld] };
      }),
};
