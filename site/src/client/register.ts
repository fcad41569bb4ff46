import { countText, momentOf } from '../../../scripts/weergave/text.ts';
import { csv } from '../view/csv.ts';
import type { Filter, Keuze } from '../view/filter.ts';
import { FILTERNAAM, FILTERS, kies, naarAdres, SORTERING, uitAdres } from '../view/filter.ts';
import type { TabelGegevens } from '../view/tabel.ts';
import type { GetoondeRij } from '../view/tabel-lees.ts';
import { leesRijen, opties } from '../view/tabel-lees.ts';
import { TEKEN, TERMIJNTOON } from '../view/toon.ts';
import { gegevensVan, maak, op, slaOp } from './dom.ts';
import { zoekIn } from './register-zoek.ts';

/** The page of the register: choose, sort, search, take along. What is chosen stands in the address. */

const gegevens = gegevensVan<TabelGegevens>();
const rijen = leesRijen(gegevens);

/** So many rows at a time: a table of ten thousand takes longer to draw than to choose from. */
const STAP = 50;

let keuze = uitAdres(location.hash);
let getoond: readonly GetoondeRij[] = [];
let hoeveel = STAP;

const kennisnameTekst = ({ kennisname }: GetoondeRij) =>
  kennisname === null ? 'onbekend' : momentOf(kennisname);

function rijVan(rij: GetoondeRij): HTMLTableRowElement {
  const tr = maak('tr');
  const kenmerk = maak('td', '', { className: 'id' });
  kenmerk.append(maak('a', rij.id, { href: `incidenten/${rij.id}.html` }));
  const titel = maak('td', rij.titel, { dir: 'auto' });
  const termijn = maak('td');
  const hoe = TERMIJNTOON[rij.termijn[0] ?? ''];
  termijn.append(
    hoe === undefined
      ? '–'
      : maak('span', `${TEKEN[hoe]}${rij.woord('termijn')}`, { className: `stand nl-data-badge ${hoe}` }),
  );
  tr.append(
    kenmerk,
    titel,
    maak('td', kennisnameTekst(rij)),
    maak('td', rij.woord('fase')),
    maak('td', rij.woord('uitkomst')),
    termijn,
    maak('td', rij.woord('vestiging') || '–'),
  );
  return tr;
}

function tekenTabel(): void {
  op('rijen').replaceChildren(...getoond.slice(0, hoeveel).map(rijVan));
  op('meer').hidden = getoond.length <= hoeveel;
  op('aantal').textContent =
    getoond.length === rijen.length
      ? countText(rijen.length, 'incident', 'incidenten')
      : `${getoond.length} van ${countText(rijen.length, 'incident', 'incidenten')}`;
  op('niets').hidden = getoond.length > 0;
}

function toon(): void {
  hoeveel = STAP;
  getoond = kies(rijen, keuze, zoekIn(keuze.zoek, rijen, toon));
  tekenTabel();
  for (const knop of document.querySelectorAll<HTMLElement>('[data-sorteer]'))
    knop
      .closest('th')
      ?.setAttribute(
        'aria-sort',
        knop.dataset['sorteer'] === keuze.sorteer ? (keuze.oplopend ? 'ascending' : 'descending') : 'none',
      );
}

function wijzig(nieuw: Partial<Keuze>): void {
  keuze = { ...keuze, ...nieuw };
  clearTimeout(straks);
  straks = setTimeout(zetAdres, EVEN);
  toon();
}

/** A browser refuses an address that changes with every letter. */
const EVEN = 300;
let straks: ReturnType<typeof setTimeout> | undefined;

function zetAdres(): void {
  const adres = naarAdres(keuze);
  history.replaceState(null, '', adres === '' ? location.pathname + location.search : `#${adres}`);
}

const keuzelijst = (filter: Filter) => op<HTMLSelectElement>(`filter-${filter}`);

function zetVelden(): void {
  for (const filter of FILTERS) keuzelijst(filter).value = keuze.filters[filter] ?? '';
  op<HTMLInputElement>('zoek').value = keuze.zoek;
}

for (const filter of FILTERS) {
  const lijst = keuzelijst(filter);
  for (const { sleutel, woord, aantal } of opties(filter, gegevens))
    lijst.append(maak('option', `${woord} (${aantal})`, { value: sleutel }));
  lijst.addEventListener('change', () => {
    const { [filter]: _, ...rest } = keuze.filters;
    wijzig({ filters: lijst.value === '' ? rest : { ...rest, [filter]: lijst.value } });
  });
}
for (const knop of document.querySelectorAll<HTMLElement>('[data-sorteer]'))
  knop.addEventListener('click', () => {
    const sorteer = SORTERING.find((each) => each === knop.dataset['sorteer']);
    if (sorteer)
      wijzig({ sorteer, oplopend: keuze.sorteer === sorteer ? !keuze.oplopend : sorteer === 'titel' });
  });
op('zoek').addEventListener('input', () => wijzig({ zoek: op<HTMLInputElement>('zoek').value }));
op('meer').addEventListener('click', () => {
  hoeveel += STAP;
  tekenTabel();
});
op('wis').addEventListener('click', () => {
  wijzig({ ...uitAdres('') });
  zetVelden();
});
op('csv').addEventListener('click', () => {
  const koppen = ['Kenmerk', 'Titel', 'Kennisname', ...FILTERS.map((each) => FILTERNAAM[each])];
  const regels = getoond.map((rij) => [rij.id, rij.titel, kennisnameTekst(rij), ...FILTERS.map(rij.woord)]);
  slaOp('register.csv', csv(koppen, regels), 'text/csv');
});
addEventListener('hashchange', () => {
  keuze = uitAdres(location.hash);
  zetVelden();
  toon();
});

// On a phone the rows come first, unless something was chosen.
op<HTMLDetailsElement>('keuzes').open =
  matchMedia('(min-width: 60rem)').matches || Object.keys(keuze.filters).length > 0;
op('kiezen').hidden = false;
op('tabel').hidden = false;
zetVelden();
toon();
