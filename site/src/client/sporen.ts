import { soorten } from '../../../scripts/privacy/soorten.data.ts';
import { hierStaat } from '../../../scripts/privacy/zin.ts';
import { zoekPersoonsgegevens } from '../../../scripts/privacy/zoek.ts';
import { ZONE } from '../../../scripts/protocol/moment.ts';
import { maak } from './dom.ts';

/**
 * Shows live what looks like personal data in a text, why that may not stay, and a button that points at it. The value
 * itself is not repeated.
 */
export function toonSporen(vak: HTMLElement, veld: HTMLTextAreaElement, nu: Temporal.Instant): void {
  const { year: jaar } = nu.toZonedDateTimeISO(ZONE);
  const sporen = zoekPersoonsgegevens(veld.value, { jaar });
  const wat = sporen.map(({ soort, van, tot }) => `${soort} ${van} ${tot}`).join(';');
  if (vak.dataset['wat'] === wat) return;
  vak.dataset['wat'] = wat;
  vak.hidden = sporen.length === 0;
  const lijst = maak('ul');
  for (const { soort, zekerheid, van, tot } of sporen) {
    const wijs = maak('button', 'Wijs aan', { type: 'button', className: 'klein' });
    wijs.addEventListener('click', () => {
      veld.focus();
      veld.setSelectionRange(van, tot);
    });
    const zin = `${hierStaat({ soort, zekerheid })} ${soorten[soort].inPlaatsDaarvan} `;
    const regel = maak('li', zin);
    regel.append(wijs);
    lijst.append(regel);
  }
  vak.replaceChildren(
    maak('strong', 'Haal dit weg voor u het doorgeeft. Wat in het register komt, gaat er niet meer uit.'),
    lijst,
  );
}
