import type { Registerklokregel } from '../regel.ts';

/** Vindplaats: protocol §5. The CvB is informed; approval is more than the protocol asks. The half year is our own choice (`jaaranalyse`). */
export const jaaranalyseOpTijd: Registerklokregel = {
  id: 'jaaranalyse-op-tijd',
  titel: 'Elk jaar is er een jaaranalyse, en het CvB kent haar',
  uitleg:
    'De Privacy Officer maakt één keer per jaar een analyse van de incidenten en het CvB hoort de uitkomst. Leg dat vast bij jaaranalyses, met cvb_ingelicht_op.',
  bron: ['p-5-jaaranalyse'],
  ernst: 'waarschuwing',
  blokkeert: false,
  boodschappen: {
    analyse:
      'De jaaranalyse over {jaar} is nog niet met het CvB besproken. Maak haar, en vul jaaranalyses in met cvb_ingelicht_op.',
  },
  toets: ({ standen, organisatie }) =>
    standen
      .filter(({ soort, state }) => soort === 'jaaranalyse' && state === 'over')
      .map(({ id }) => ({
        bestand: 'organisatie.yaml',
        boodschap: 'analyse',
        gegevens: { jaar: id.split(':')[1] ?? '' },
        pad: organisatie?.jaaranalyses === undefined ? [] : ['jaaranalyses'],
      })),
};
