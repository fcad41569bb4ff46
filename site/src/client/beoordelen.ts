import 'temporal-polyfill/global';
import { momentVan } from '../../../scripts/intake/incident.ts';
import { invulling } from '../../../scripts/protocol/beslisboom/antwoord.ts';
import type { Wijziging } from '../../../scripts/register/edit.ts';
import { wijzigBestand } from '../../../scripts/register/edit-file.ts';
import { systemNow } from '../../../scripts/runtime/clock.ts';
import { uitkomstBeeld } from '../../../scripts/weergave/uitkomst.ts';
import type { Bekeken, BeoordelenGegevens } from '../view/beoordelen.ts';
import { bekijk } from '../view/beoordelen.ts';
import { wijzigAdres } from '../view/forge.ts';
import { invullingVan, wijzigingenVan } from '../view/invullen.ts';
import type { Daden } from './beoordelen-tonen.ts';
import {
  toonBevindingen,
  toonOntbreekt,
  toonOpen,
  toonUitkomst,
  toonVersleuteling,
} from './beoordelen-tonen.ts';
import { gegevensVan, kopieer, op, slaOp } from './dom.ts';
import { naarFragment, uitFragment } from './fragment.ts';
import { invulformulier } from './invulformulier.ts';

/** The page for who judges an incident: the text of its file is the only state; everything shown follows from it. */

const gegevens = gegevensVan<BeoordelenGegevens>();
const tekst = op<HTMLTextAreaElement>('tekst');
const eerder: string[] = [];
let bekeken: Bekeken | undefined;
let isGewijzigd = false;

const zeg = (zin: string) => {
  op('gelukt').textContent = zin;
};

function toon(): void {
  const isLeeg = tekst.value.trim() === '';
  op('uitslag').hidden = isLeeg;
  op<HTMLButtonElement>('terug').disabled = eerder.length === 0;
  op('fout').textContent = '';
  if (isLeeg) return;
  bekeken = bekijk(tekst.value, gegevens, systemNow());
  toonBevindingen(bekeken, daden);
  const { inVerslag, incident, kenmerk, pad } = bekeken;
  for (const kop of ['kop-uitkomst', 'kop-open', 'kop-ontbreekt'])
    op(kop).closest('section')?.toggleAttribute('hidden', !inVerslag);
  if (!inVerslag || !incident)
    op('fout').textContent =
      'Dit bestand is nog niet te beoordelen. Onder punt 5 staat wat er eerst goed moet.';
  else {
    const beeld = uitkomstBeeld(inVerslag);
    toonUitkomst(beeld, bekeken);
    toonOpen(beeld, daden);
    toonVersleuteling(beeld, daden);
    toonOntbreekt(beeld, (veld) => invullingVan(veld, incident.value, gegevens) !== undefined, daden);
  }
  const wijzig = op<HTMLAnchorElement>('wijzig');
  wijzig.hidden = gegevens.registerAdres === undefined || kenmerk === undefined;
  if (gegevens.registerAdres && kenmerk) {
    const href = wijzigAdres(gegevens.registerAdres, pad, takVan(kenmerk));
    Object.assign(wijzig, { href, target: '_blank', rel: 'noopener noreferrer' });
  }
}

/** What the register knows stands on its main branch; a new incident stands on a branch of its own. */
const takVan = (kenmerk: string) => (gegevens.kenmerken.includes(kenmerk) ? 'main' : `incident/${kenmerk}`);

/** Puts changes in the text; the text before them can come back. */
function zet(wijzigingen: readonly Wijziging[]): void {
  const nieuw = wijzigingen.length === 0 ? undefined : wijzigBestand(tekst.value, wijzigingen);
  if (nieuw === undefined || nieuw === tekst.value) return;
  eerder.push(tekst.value);
  tekst.value = nieuw;
  isGewijzigd = true;
  toon();
}

const daden: Daden = {
  antwoord: (vraag, antwoord, reden) => {
    if (!bekeken?.incident) return;
    const door = op<HTMLSelectElement>('door').value || undefined;
    zet(invulling(bekeken.incident.value, vraag, antwoord, { door, moment: momentVan(bekeken.nu), reden }));
    op('zin').scrollIntoView({ block: 'nearest' });
  },
  vulIn: (veld, plek) => {
    const form = bekeken?.incident && invullingVan(veld, bekeken.incident.value, gegevens);
    if (!form || plek.querySelector('form')) return;
    const nu = () => momentVan(bekeken?.nu ?? systemNow());
    const formulier = invulformulier(form, nu, (ingevuld) => zet(wijzigingenVan(form, ingevuld)));
    plek.append(formulier);
    formulier.querySelector<HTMLElement>('input, select, textarea')?.focus();
  },
  wijsAan: (line, column) => {
    const regels = tekst.value.split('\n');
    const begin = regels.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    tekst.focus();
    tekst.setSelectionRange(begin + column - 1, begin + (regels[line - 1] ?? '').length);
    tekst.scrollTop = Math.max(0, (line - 4) * (tekst.scrollHeight / Math.max(1, regels.length)));
  },
};

function laad(nieuw: string): void {
  if (tekst.value.trim() !== '') eerder.push(tekst.value);
  tekst.value = nieuw.replaceAll('\r\n', '\n');
  toon();
}

async function deel(): Promise<void> {
  const fragment = await naarFragment(tekst.value);
  if (fragment === undefined)
    return zeg('Dit bestand is te lang voor een link. Sla het op en geef het bestand zelf.');
  const adres = `${location.href.split('#')[0]}${fragment}`;
  zeg((await kopieer(adres)) ? 'De link is gekopieerd.' : `Kopiëren lukte niet. De link is: ${adres}`);
}

async function begin(): Promise<void> {
  let wacht: ReturnType<typeof setTimeout> | undefined;
  tekst.addEventListener('input', () => {
    isGewijzigd = true;
    clearTimeout(wacht);
    wacht = setTimeout(toon, 250);
  });
  op<HTMLInputElement>('kies').addEventListener('change', async (event) => {
    const [bestand] = (event.target as HTMLInputElement).files ?? [];
    if (bestand) laad(await bestand.text());
  });
  op('terug').addEventListener('click', () => {
    tekst.value = eerder.pop() ?? tekst.value;
    toon();
  });
  op('kopieer').addEventListener('click', async () => {
    const gelukt = await kopieer(tekst.value);
    if (gelukt) isGewijzigd = false;
    else tekst.select();
    zeg(
      gelukt
        ? 'Gekopieerd. Volg nu de stappen hieronder.'
        : 'Kopiëren lukte niet vanzelf: de tekst is geselecteerd, kopieer haar zelf.',
    );
  });
  op('opslaan').addEventListener('click', () => {
    slaOp(`${bekeken?.kenmerk ?? 'incident'}.md`, tekst.value, 'text/markdown');
    isGewijzigd = false;
    zeg('Het bestand is opgeslagen op dit apparaat.');
  });
  op('deel').addEventListener('click', deel);
  addEventListener('beforeunload', (event) => {
    if (isGewijzigd) event.preventDefault();
  });
  const gekregen = await uitFragment(location.hash);
  // Out of the address, so that it does not stay in the history of the browser.
  if (location.hash.startsWith('#b')) history.replaceState(null, '', location.href.split('#')[0]);
  if (gekregen !== undefined) laad(gekregen);
  toon();
  setInterval(() => {
    if (!document.querySelector('.invul-form') && !document.activeElement?.closest('#open')) toon();
  }, 60_000);
}

void begin();
