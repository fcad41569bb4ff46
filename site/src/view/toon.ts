/** How pressing something is; it chooses a colour and a sign, the text says it in words. */
export type Toon = 'rustig' | 'let-op' | 'dringend' | 'klaar';

/** A sign beside the text: a state is never only a colour. */
export const TEKEN: Readonly<Record<Toon, string>> = {
  rustig: '',
  'let-op': '◔ ',
  dringend: '⚠ ',
  klaar: '✓ ',
};

/** How pressing a term is, by its state; nothing for one that does not run. */
export const TERMIJNTOON: Readonly<Partial<Record<string, Toon>>> = {
  loopt: 'rustig',
  nabij: 'let-op',
  over: 'dringend',
};
