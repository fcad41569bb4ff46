import { isOordeel } from '../../../scripts/protocol/beslisboom/antwoord.ts';
import { isLopend, isTerInformatie } from '../../../scripts/protocol/termijnen/stand.ts';
import { durationText, momentText } from '../../../scripts/weergave/text.ts';
import type { UitkomstBeeld } from '../../../scripts/weergave/uitkomst.ts';
import type { Bekeken } from '../view/beoordelen.ts';
import { maak, op } from './dom.ts';

/** What somebody does on the page. */
export interface Daden {
  readonly antwoord: (
    vraag: UitkomstBeeld['open'][number],
    antwoord: 'ja' | 'nee' | 'onbekend',
    reden: string,
  ) => void;
  readonly vulIn: (veld: string, plek: HTMLElement) => void;
  readonly wijsAan: (line: number, column: number) => void;
}

/** The outcome, its terms and its path. */
export function toonUitkomst(beeld: UitkomstBeeld, { inVerslag, nu }: Bekeken): void {
  op('zin').textContent = `${beeld.zin}.`;
  op('toelichting').textContent = beeld.toelichting.join(' ');
  op('is-oefening').hidden = inVerslag?.oefening !== true;
  op('termijnen').replaceChildren(
    ...(inVerslag?.termijnen ?? [])
      .filter(({ state, id }) =>
        // Nothing runs in a drill; what would run is what is practised.
        inVerslag?.oefening ? id === 'ap-72u' : isLopend(state) && !isTerInformatie(id),
      )
      .map(({ titel, dueAt, state }) => {
        const einde = Temporal.Instant.from(dueAt);
        const stand = inVerslag?.oefening
          ? `in het echt voor ${momentText(einde)}`
          : state === 'over'
            ? `voorbij sinds ${momentText(einde)}`
            : `voor ${momentText(einde)}, nog ${durationText(nu, einde)}`;
        const regel = maak('li');
        regel.append(
          maak('span', `${titel}: ${stand}`, {
            className: `stand ${state === 'over' ? 'dringend' : state === 'nabij' ? 'let-op' : ''}`,
          }),
        );
        return regel;
      }),
  );
  op('pad').replaceChildren(
    ...beeld.pad.map(({ vraag, antwoord, vindplaats }) => {
      const regel = maak('li', `${vraag} `);
      regel.append(maak('strong', antwoord), maak('br'), maak('span', vindplaats, { className: 'onbekend' }));
      return regel;
    }),
  );
  op('factoren').replaceChildren(
    ...beeld.factoren.map(({ teken, tekst }) => maak('li', `${teken} ${tekst}`)),
  );
}

/** The open questions, each with its buttons; of a judgement with a field for the reason. */
export function toonOpen(beeld: UitkomstBeeld, daden: Daden): void {
  op('geen-open').hidden = beeld.open.length > 0;
  op('oordeel').hidden = !beeld.open.some(isOordeel);
  op('open').replaceChildren(...beeld.open.map((vraag, index) => openVraag(vraag, `reden-${index}`, daden)));
}

function openVraag(vraag: UitkomstBeeld['open'][number], id: string, daden: Daden): HTMLElement {
  const regel = maak('li');
  const groep = vraag.groep === 'alle' ? '' : `, groep ${vraag.groep}`;
  regel.append(
    maak('strong', vraag.vraag),
    maak('span', ` (${vraag.rol}${groep})`, { className: 'onbekend' }),
  );
  const gevolg = maak('ul');
  gevolg.append(maak('li', `ja: ${vraag.alsJa}`), maak('li', `nee: ${vraag.alsNee}`));
  regel.append(gevolg);
  const moetReden = isOordeel(vraag);
  const reden = maak('textarea', '', { id, rows: 2 });
  if (moetReden)
    regel.append(
      maak('label', 'Waarom? Noem de feiten waarop het steunt.', { className: 'regel', htmlFor: id }),
      reden,
    );
  const fout = maak('p', '', { className: 'fout' });
  fout.setAttribute('role', 'alert');
  const knoppen = maak('div', '', { className: 'knoppen' });
  for (const [antwoord, tekst] of [
    ['ja', 'Ja'],
    ['nee', 'Nee'],
    ['onbekend', 'Nog niet bekend'],
  ] as const) {
    if (moetReden && antwoord === 'onbekend') continue;
    const knop = maak('button', tekst, { type: 'button', className: 'nl-button nl-button--secondary' });
    knop.setAttribute('aria-label', `${tekst}: ${vraag.vraag}`);
    knop.addEventListener('click', () => {
      if (moetReden && reden.value.trim() === '') {
        fout.textContent = 'Schrijf eerst waarom. Zonder reden telt een oordeel later niet.';
        reden.focus();
        return;
      }
      daden.antwoord(vraag, antwoord, reden.value);
    });
    knoppen.append(knop);
  }
  regel.append(knoppen, fout);
  return regel;
}

/** The conditions of encryption: one alone changes nothing, so they are asked together. */
export function toonVersleuteling({ versleuteling }: UitkomstBeeld, daden: Daden): void {
  op('kop-versleuteling').hidden = versleuteling.length === 0;
  op('versleuteling').replaceChildren(
    ...versleuteling.map(({ voorwaarde, stand, veld }) => {
      const regel = maak('li', `${voorwaarde}: `);
      const knop = maak('button', 'Vul in', { type: 'button', className: 'klein' });
      knop.setAttribute('aria-label', `Vul in: ${voorwaarde}`);
      knop.addEventListener('click', () => daden.vulIn(veld, regel));
      regel.append(maak('strong', stand), ' ', knop);
      return regel;
    }),
  );
}

/** Per role what is missing, each with a button that opens a form. */
export function toonOntbreekt(beeld: UitkomstBeeld, kan: (veld: string) => boolean, daden: Daden): void {
  op('ontbreekt').replaceChildren(
    ...(beeld.ontbreekt.length === 0 ? [maak('p', 'Er ontbreekt niets.')] : []),
    ...beeld.ontbreekt.flatMap(({ rol, velden }) => {
      const lijst = maak('ul', '', { className: 'findings' });
      for (const { veld, wat } of velden) {
        const regel = maak('li', `${wat} `);
        const knop = maak('button', kan(veld) ? 'Vul in' : 'In het bestand', {
          type: 'button',
          className: 'klein',
        });
        knop.setAttribute('aria-label', `Vul in: ${wat}`);
        knop.disabled = !kan(veld);
        knop.addEventListener('click', () => daden.vulIn(veld, regel));
        regel.append(knop);
        lijst.append(regel);
      }
      return [maak('h3', rol), lijst];
    }),
  );
}

const WOORD = { error: 'Fout', warning: 'Let op', info: 'Ter informatie' } as const;

/** What the check found; a button points at the place in the text. */
export function toonBevindingen({ diagnostics }: Bekeken, daden: Daden): void {
  op('bevindingen').replaceChildren(
    ...(diagnostics.length === 0 ? [maak('li', 'Niets: alles klopt.')] : []),
    ...diagnostics.map(({ severity, line, column, message }) => {
      const regel = maak('li');
      const wijs = maak('button', `regel ${line}`, { type: 'button', className: 'klein' });
      wijs.setAttribute('aria-label', `Wijs regel ${line} aan`);
      wijs.addEventListener('click', () => daden.wijsAan(line, column));
      regel.append(maak('strong', `${WOORD[severity]}, `), wijs, maak('span', ` ${message}`));
      return regel;
    }),
  );
}
