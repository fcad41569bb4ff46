/** A letter as plain text, for a mail or a portal without make-up: paragraphs apart, points with a mark. */
export const tekstVan = (brief: Element): string =>
  blokken(brief)
    .join('\n\n')
    .replaceAll(/[ \t]+\n/g, '\n');

const blokken = (binnen: Element): string[] => [...binnen.children].map(blok).filter((each) => each !== '');

function blok(element: Element): string {
  switch (element.tagName) {
    case 'UL':
    case 'OL':
      return punten(element);
    case 'TABLE':
      return [...element.querySelectorAll('tr')]
        .map((rij) => [...rij.children].map(regel).join('\t'))
        .join('\n');
    case 'BLOCKQUOTE':
      return blokken(element).join('\n\n');
    case 'HR':
      return '---';
    default:
      return regel(element);
  }
}

/** The points of a list, each on a line of its own; what is inside a point stands further in. */
const punten = (lijst: Element): string =>
  [...lijst.children]
    .map((punt, index) => {
      const teken = lijst.tagName === 'OL' ? `${index + 1}. ` : '- ';
      const [eerste = '', ...rest] = inPunt(punt);
      return [
        `${teken}${eerste}`,
        ...rest.map((each) => each.replaceAll(/^/gm, ' '.repeat(teken.length))),
      ].join('\n');
    })
    .join('\n');

const inPunt = (punt: Element): string[] => {
  const isBlok = [...punt.children].some((kind) => /^(?:P|UL|OL|TABLE)$/.test(kind.tagName));
  if (!isBlok) return regel(punt).split('\n');
  return [...punt.childNodes].flatMap((kind) =>
    (kind instanceof Element ? blok(kind) : (kind.textContent ?? '').trim())
      .split('\n')
      .filter((each) => each !== ''),
  );
};

/** A line; where the letter has a break, the text has one. */
const regel = (element: Element): string =>
  [...element.childNodes]
    .map((kind) => {
      if (!(kind instanceof Element)) return (kind.textContent ?? '').replaceAll(/\s+/g, ' ');
      return kind.tagName === 'BR' ? '\n' : regel(kind);
    })
    .join('')
    .replaceAll(/\n +/g, '\n')
    .trim();
