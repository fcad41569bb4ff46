/** The headings of the chapters: what the first sheet leads to. */
export const TITELS = {
  conclusie: 'Conclusie van de Privacy Officer',
  signalen: 'Signalen',
  gebeurd: 'Wat er gebeurde',
  wie: 'Van wie en welke gegevens',
  opTijd: 'Op tijd?',
  leveranciers: 'Leveranciers',
  nietGemeld: 'Niet gemeld',
  maatregelen: 'Maatregelen',
  vergelijking: 'Vergelijking',
  volledigheid: 'Volledigheid',
  bewustwording: 'Bewustwording',
  sindsdien: 'Sindsdien gewijzigd',
  geteld: 'Hoe is geteld',
} as const;
