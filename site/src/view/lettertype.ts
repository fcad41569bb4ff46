/** A file of the typeface, with the letters that it holds. */
export interface Letterbestand {
  /** Address from the page, or the file itself as data. */
  readonly adres: string;
  /** Range of letters as CSS knows it. */
  readonly bereik: string;
}

/** The style that brings the typeface: its addresses count from the page, so that it is found in a folder too. */
export const lettertypeStijl = (bestanden: readonly Letterbestand[]): string =>
  bestanden
    .map(
      ({ adres, bereik }) =>
        `@font-face{font-family:"Source Sans 3 Variable";font-style:normal;font-display:swap;font-weight:200 900;src:url("${adres}") format("woff2-variations");unicode-range:${bereik}}`,
    )
    .join('');

/** Letters of Dutch and of most names: the two files of the typeface that are shipped. */
export const BEREIK = {
  latijn:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  latijnMeer:
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;
