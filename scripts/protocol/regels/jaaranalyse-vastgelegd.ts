import type { InBestand, Registerregel } from '../regel.ts';

/** Vindplaats: protocol §5: the analysis says whether measures are needed, and the CvB is told the outcome. */
export const jaaranalyseVastgelegd: Registerregel = {
  id: 'jaaranalyse-vastgelegd',
  titel: 'Van een besproken jaaranalyse staan de cijfers en de conclusie vast',
  uitleg:
    'Het CvB is ingelicht. Leg dan vast wat het kreeg: de cijfers met jaaranalyse <jaar> --leg-vast, en de conclusie in jaaranalyse.md. Anders is later niet te zien waar het bestuur van wist.',
  bron: ['p-5-jaaranalyse'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    cijfers:
      'Het CvB is ingelicht over {jaar}, en de cijfers staan niet vast. Doe: npm run -s register -- jaaranalyse {jaar} --leg-vast.',
    conclusie:
      'Het CvB is ingelicht over {jaar}, en er is geen conclusie. Schrijf haar in {jaar}/jaaranalyse.md.',
  },
  toets: ({ jaaranalyses, organisatie }) =>
    jaaranalyses === undefined
      ? []
      : (organisatie?.jaaranalyses ?? []).flatMap(({ jaar, cvb_ingelicht_op: op }, index): InBestand[] => {
          if (op === undefined) return [];
          const gelezen = jaaranalyses.find((each) => each.jaar === jaar);
          const waar = {
            bestand: 'organisatie.yaml',
            gegevens: { jaar: String(jaar) },
            pad: ['jaaranalyses', index, 'cvb_ingelicht_op'],
          };
          // One thing to do at a time: the figures first, the conclusion is written with them at hand.
          if (gelezen?.bestand === undefined) return [{ ...waar, boodschap: 'cijfers' }];
          return (gelezen.tekst ?? '').trim() === '' ? [{ ...waar, boodschap: 'conclusie' }] : [];
        }),
};
