import { kopieer, op } from './dom.ts';

/** On the page of a form: one answer to the clipboard, and a mark at what was copied already. */

document.documentElement.classList.add('js');

/** Where the clipboard is closed (an old browser, a folder) the answer is selected, for the keys to copy. */
function selecteer(plek: Element): void {
  const bereik = document.createRange();
  bereik.selectNodeContents(plek);
  const selectie = getSelection();
  selectie?.removeAllRanges();
  selectie?.addRange(bereik);
}

document.addEventListener('click', async (gebeurtenis) => {
  const knop = gebeurtenis.target;
  if (!(knop instanceof HTMLButtonElement) || knop.dataset['kopieer'] === undefined) return;
  const rij = knop.closest('.vraag');
  const antwoord = rij?.querySelector('.antwoord');
  if (!rij || !antwoord) return;
  const isGelukt = await kopieer(antwoord.textContent ?? '');
  if (!isGelukt) selecteer(antwoord);
  rij.classList.toggle('gekopieerd', isGelukt);
  knop.textContent = isGelukt ? 'Gekopieerd' : 'Geselecteerd: Ctrl+C';
  op('gekopieerd').textContent = isGelukt
    ? `Gekopieerd: ${rij.querySelector('dt')?.textContent?.trim() ?? ''}`
    : 'Het antwoord is geselecteerd. Kopieer het met Ctrl+C.';
});
