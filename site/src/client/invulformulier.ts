import type { Ingevuld, Invulling, Invulveld } from '../view/invullen.ts';
import { maak } from './dom.ts';

/** A form for what is missing, made from the schema. */
export function invulformulier(
  invulling: Invulling,
  nu: () => string,
  klaar: (ingevuld: Ingevuld) => void,
): HTMLFormElement {
  const formulier = maak('form', '', { className: 'invul-form', noValidate: true });
  formulier.append(...invulling.velden.map((veld) => rij(veld, nu)));
  formulier.append(
    maak('button', 'Zet in het bestand', { type: 'submit', className: 'nl-button nl-button--primary' }),
  );
  formulier.addEventListener('submit', (event) => {
    event.preventDefault();
    const gegevens = new FormData(formulier);
    klaar(Object.fromEntries(invulling.velden.map(({ naam }) => [naam, gegevens.getAll(naam).map(String)])));
  });
  return formulier;
}

let teller = 0;

function rij(veld: Invulveld, nu: () => string): HTMLElement {
  teller += 1;
  const id = `invul-${teller}`;
  if (veld.soort === 'meer') return meerkeuze(veld, id);
  const vak = maak('div');
  const label = maak('label', `${veld.label}${veld.verplicht ? ' (nodig)' : ''}`, {
    className: 'regel',
    htmlFor: id,
  });
  const hulp = maak('p', veld.uitleg, { className: 'hulp', id: `${id}-hulp` });
  const invoer = invoerVoor(veld, id);
  for (const each of invoer) each.setAttribute('aria-describedby', hulp.id);
  vak.append(label, hulp, ...invoer);
  const eerste = invoer[0];
  if (veld.soort === 'tijd' && eerste instanceof HTMLInputElement) {
    const knop = maak('button', 'Nu', { type: 'button', className: 'klein' });
    knop.addEventListener('click', () => {
      eerste.value = nu();
    });
    vak.append(knop);
  }
  return vak;
}

function invoerVoor({ soort, naam, opties, label }: Invulveld, id: string): HTMLElement[] {
  if (soort === 'keuze') {
    const keuze = maak('select', '', { id, name: naam });
    keuze.append(
      maak('option', 'Kies …', { value: '' }),
      ...opties.map(({ waarde, tekst }) => maak('option', tekst, { value: waarde })),
    );
    return [keuze];
  }
  if (soort === 'tekst') return [maak('textarea', '', { id, name: naam, rows: 2 })];
  const placeholder = soort === 'tijd' ? '2026-09-11 16:45' : '';
  const een = maak('input', '', { id, name: naam, placeholder });
  if (soort !== 'aantal') return [een];
  een.placeholder = 'ten minste';
  const twee = maak('input', '', { name: naam, placeholder: 'ten hoogste' });
  twee.setAttribute('aria-label', `${label}, ten hoogste`);
  return [een, twee];
}

function meerkeuze({ naam, label, uitleg, opties }: Invulveld, id: string): HTMLElement {
  const vak = maak('fieldset');
  vak.append(maak('legend', label), maak('p', uitleg, { className: 'hulp', id }));
  const keuzes = maak('div', '', { className: 'keuzes' });
  for (const { waarde, tekst } of opties) {
    const regel = maak('label');
    regel.append(maak('input', '', { type: 'checkbox', name: naam, value: waarde }), maak('span', tekst));
    keuzes.append(regel);
  }
  vak.append(keuzes);
  return vak;
}
