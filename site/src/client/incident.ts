import { countText } from '../../../scripts/weergave/text.ts';
import { maak } from './dom.ts';
import './vandaag.ts';

/** On the page of an incident: everything that changed since a day that the reader chooses, such as a last visit. */

interface Veld {
  readonly naam: string;
  was: string;
  wordt: string;
}

const tekst = (van: Element, kies: string) => van.querySelector(kies)?.textContent ?? '';

/** The steps since that day, the oldest first, folded into one difference per field. */
function sinds(dag: string): { readonly stappen: number; readonly velden: readonly Veld[] } {
  const velden = new Map<string, Veld>();
  const stappen = [...document.querySelectorAll<HTMLElement>('.verloop > li')]
    .reverse()
    .filter(({ dataset: { op } }) => op === undefined || dagVan(Number(op)) >= dag);
  for (const stap of stappen)
    for (const li of stap.querySelectorAll<HTMLElement>('li[data-veld]')) {
      const plek = li.dataset['veld'] ?? '';
      const veld = velden.get(plek) ?? { naam: tekst(li, '.naam'), was: tekst(li, 'del'), wordt: '' };
      veld.wordt = tekst(li, 'ins');
      velden.set(plek, veld);
    }
  return { stappen: stappen.length, velden: [...velden.values()].filter(({ was, wordt }) => was !== wordt) };
}

const dagFormaat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
/** The day in the Netherlands, ISO. */
const dagVan = (ms: number) => dagFormaat.format(ms);

function toon(invoer: HTMLInputElement, uitslag: HTMLElement): void {
  if (invoer.value === '') {
    uitslag.replaceChildren();
    return;
  }
  const { stappen, velden } = sinds(invoer.value);
  history.replaceState(null, '', `#sinds=${invoer.value}`);
  const zin =
    velden.length > 0
      ? `Sinds die dag ${velden.length === 1 ? 'veranderde 1 veld' : `veranderden ${velden.length} velden`}, in ${countText(stappen, 'stap', 'stappen')}:`
      : stappen > 0
        ? 'Sinds die dag is dit incident erbij gekomen; daarna veranderde er niets.'
        : 'Sinds die dag veranderde er niets.';
  const lijst = maak('ul');
  for (const { naam, was, wordt } of velden) {
    const li = maak('li');
    li.append(maak('span', naam, { className: 'naam' }), ': ', maak('del', was), ' → ', maak('ins', wordt));
    lijst.append(li);
  }
  uitslag.replaceChildren(maak('p', zin), lijst);
}

const invoer = document.getElementById('sinds');
const uitslag = document.getElementById('sinds-uitslag');
if (invoer instanceof HTMLInputElement && uitslag) {
  invoer.addEventListener('change', () => toon(invoer, uitslag));
  const dag = /^#sinds=(\d{4}-\d\d-\d\d)$/.exec(location.hash)?.[1];
  if (dag !== undefined) {
    invoer.value = dag;
    toon(invoer, uitslag);
    invoer.scrollIntoView();
  }
}
