import { tekstVan } from './brieftekst.ts';
import { kopieer } from './dom.ts';

/** On the page with the letters of an incident: one letter to the clipboard, or alone on paper. */

document.documentElement.classList.add('js');

/** How much higher the headings of a letter are outside this page: here the page itself stands above them. */
const HOGER = 2;

/** A letter as Word and mail take it: its own headings, and gaps that catch the eye there too. */
function opgemaakt(brief: Element): string {
  const kopie = brief.cloneNode(true) as Element;
  for (const kop of kopie.querySelectorAll('h3, h4, h5, h6')) {
    const nieuw = document.createElement(`h${Number(kop.tagName[1]) - HOGER}`);
    nieuw.append(...kop.childNodes);
    kop.replaceWith(nieuw);
  }
  // A mark and no style: a browser that reads what is copied would hold a style against the policy of the page.
  for (const gat of kopie.querySelectorAll('.gat')) {
    gat.removeAttribute('class');
    const merk = document.createElement('mark');
    merk.append(...gat.childNodes);
    gat.append(merk);
  }
  return kopie.innerHTML;
}

/** Selects a letter: what an old browser copies, and what a reader can copy with the keys. */
function selecteer(brief: Element): void {
  const selectie = getSelection();
  selectie?.removeAllRanges();
  const bereik = document.createRange();
  bereik.selectNodeContents(brief);
  selectie?.addRange(bereik);
}

/** The way of old browsers and of a page in a folder. @returns whether something was copied */
function kopieerSelectie(brief: Element, inhoud: Readonly<Record<string, string>>): boolean {
  selecteer(brief);
  const vul = (gebeurtenis: ClipboardEvent) => {
    for (const [soort, waarde] of Object.entries(inhoud)) gebeurtenis.clipboardData?.setData(soort, waarde);
    gebeurtenis.preventDefault();
  };
  document.addEventListener('copy', vul, { once: true });
  const isGelukt = document.execCommand('copy');
  document.removeEventListener('copy', vul);
  if (isGelukt) getSelection()?.removeAllRanges();
  return isGelukt;
}

async function kopieerOpgemaakt(brief: Element): Promise<boolean> {
  const inhoud = { 'text/html': opgemaakt(brief), 'text/plain': tekstVan(brief) };
  try {
    const stukken = Object.entries(inhoud).map(([type, waarde]) => [type, new Blob([waarde], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(stukken))]);
    return true;
  } catch {
    return kopieerSelectie(brief, inhoud);
  }
}

async function kopieerTekst(brief: Element): Promise<boolean> {
  const tekst = tekstVan(brief);
  return (await kopieer(tekst)) || kopieerSelectie(brief, { 'text/plain': tekst });
}

/** Prints one letter, without the page around it. */
function drukAf(vak: Element): void {
  const wortel = document.documentElement;
  const klaar = () => {
    wortel.classList.remove('een-brief');
    vak.classList.remove('druk');
  };
  wortel.classList.add('een-brief');
  vak.classList.add('druk');
  addEventListener('afterprint', klaar, { once: true });
  print();
}

document.addEventListener('click', async ({ target: knop }) => {
  if (!(knop instanceof HTMLButtonElement)) return;
  const vak = knop.closest('.briefvak');
  const brief = vak?.querySelector('.brief');
  const { doe } = knop.dataset;
  if (!vak || !brief || doe === undefined) return;
  if (doe === 'druk') {
    drukAf(vak);
    return;
  }
  const isGelukt = await (doe === 'opmaak' ? kopieerOpgemaakt(brief) : kopieerTekst(brief));
  if (!isGelukt) selecteer(brief);
  const gezegd = vak.querySelector('.gelukt');
  if (!gezegd) return;
  gezegd.textContent = isGelukt
    ? `✓ Gekopieerd. Plak de brief in ${doe === 'opmaak' ? 'Word of in een mail' : 'een mail'} met Ctrl+V.`
    : 'De brief is geselecteerd. Kopieer hem met Ctrl+C.';
});
