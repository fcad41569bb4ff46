import { geledenTekst, isTeLang, rondeZin } from '../view/leeftijd.ts';
import { nuMs } from './klok.ts';

/** Says how old the page is and when the reminders last went round, and warns when either can no longer be relied on. */

function kijk(): void {
  const nu = nuMs();
  const gemaakt = msVan('gemaakt');
  if (gemaakt !== undefined) {
    const tekst = geledenTekst(gemaakt, nu);
    zeg('[data-leeftijd]', tekst);
    toon('oud', isTeLang(gemaakt, nu));
    zeg('#hoe-oud', `Zij is van ${tekst}.`);
  }
  const herinnerd = msVan('herinnerd');
  if (herinnerd !== undefined) {
    zeg('[data-ronde]', rondeZin(herinnerd, nu));
    toon('stil', isTeLang(herinnerd, nu));
    zeg('#hoe-stil', `De laatste ronde die deze bladzijde kent, was ${geledenTekst(herinnerd, nu)}.`);
  }
}

/** The moment that stands in a place of the page; nothing when there is no such place. */
function msVan(id: string): number | undefined {
  const ms = document.getElementById(id)?.dataset['ms'];
  return ms === undefined ? undefined : Number(ms);
}

function toon(id: string, isZichtbaar: boolean): void {
  const plek = document.getElementById(id);
  if (plek) plek.hidden = !isZichtbaar;
}

function zeg(plekken: string, tekst: string): void {
  for (const plek of document.querySelectorAll(plekken)) plek.textContent = tekst;
}

document.documentElement.classList.add('js');
kijk();
setInterval(kijk, 60_000);
