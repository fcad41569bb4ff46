import { minutesText } from '../../../scripts/weergave/text.ts';
import { nuMs } from './klok.ts';

/** Says how old the page is, and warns when it can no longer be relied on. */

/** The site is made anew several times a day: older than this, something is wrong. */
const TE_OUD_UREN = 26;

function kijk(): void {
  const tijd = document.getElementById('gemaakt');
  const waarschuwing = document.getElementById('oud');
  const hoeOud = document.getElementById('hoe-oud');
  if (!tijd || !waarschuwing || !hoeOud) return;
  const minuten = (nuMs() - Number(tijd.dataset['ms'])) / 60_000;
  const tekst = `${minutesText(minuten)} geleden`;
  for (const plek of document.querySelectorAll('[data-leeftijd]')) plek.textContent = tekst;
  const isOud = minuten > TE_OUD_UREN * 60;
  waarschuwing.hidden = !isOud;
  if (isOud) hoeOud.textContent = `Zij is van ${tekst}.`;
}

document.documentElement.classList.add('js');
kijk();
setInterval(kijk, 60_000);
