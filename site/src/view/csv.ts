/** A program for sheets takes a cell that begins like this for a formula; also in the wide forms of East Asian keyboards. */
const FORMULE = /^[\s\u200B-\u200F\uFEFF]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/** One cell: a formula becomes text, quotes are doubled, line ends stay inside the quotes. */
const cel = (tekst: string): string => {
  const veilig = FORMULE.test(tekst) ? `'${tekst}` : tekst;
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
};

/**
 * Rows as CSV for a Dutch sheet: semicolons, a mark of the encoding, line ends of Windows (RFC 4180).
 * @param koppen names of the columns
 */
export const csv = (koppen: readonly string[], rijen: readonly (readonly string[])[]): string =>
  `\uFEFF${[koppen, ...rijen].map((rij) => rij.map(cel).join(';')).join('\r\n')}\r\n`;
