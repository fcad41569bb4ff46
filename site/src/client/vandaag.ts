import { minutesText } from '../../../scripts/weergave/text.ts';
import { nuMs } from './klok.ts';

/** Keeps the countdowns of the page going. In the example the clock stands still. */

function tik(): void {
  for (const plek of document.querySelectorAll<HTMLElement>('[data-einde]')) {
    const minuten = (Number(plek.dataset['einde']) - nuMs()) / 60_000;
    plek.textContent = minuten < 0 ? `${minutesText(minuten)} te laat` : `nog ${minutesText(minuten)}`;
    if (minuten < 0) plek.closest('.taak')?.classList.add('dringend');
  }
}

if (document.documentElement.dataset['klok'] !== 'stil') {
  tik();
  setInterval(tik, 30_000);
}
