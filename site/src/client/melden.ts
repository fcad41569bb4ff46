import 'temporal-polyfill/global';
import { agendaTekst } from '../../../scripts/intake/agenda.ts';
import type { Antwoorden } from '../../../scripts/intake/incident.ts';
import { kenmerkVan, kennisnameVan, momentVan, nieuwIncident } from '../../../scripts/intake/incident.ts';
import { eindeVan } from '../../../scripts/intake/klok.ts';
import { alsTekst, mailAdres, onderwerp, overzicht } from '../../../scripts/intake/overzicht.ts';
import { gebeurtenissen } from '../../../scripts/intake/vragen.data.ts';
import { incidentPad, incidentTekst } from '../../../scripts/register/write.ts';
import { systemNow } from '../../../scripts/runtime/clock.ts';
import { durationText, momentText } from '../../../scripts/weergave/text.ts';
import { nieuwBestandAdres } from '../view/forge.ts';
import type { MeldenGegevens } from '../view/melden.ts';
import { gegevensVan, kopieer, maak, op, slaOp } from './dom.ts';
import { foutenIn, leesFormulier } from './melden-lees.ts';
import { toonSporen } from './sporen.ts';

/** The page for who reports something. It reads the form, asks the pure core, and shows what comes out. */

const gegevens = gegevensVan<MeldenGegevens>();
const formulier = op<HTMLFormElement>('formulier');
const toeval = crypto.getRandomValues(new Uint8Array(4));
let kenmerk = kenmerkVan(momentVan(systemNow()), toeval);
let gewijzigd = false;

const lees = (): Antwoorden => leesFormulier(formulier, systemNow());

function toon(): void {
  const nu = systemNow();
  const antwoorden = lees();
  const mis = foutenIn(antwoorden, nu);
  for (const [id, tekst] of Object.entries(mis)) if (op(id).textContent !== tekst) op(id).textContent = tekst;
  const isGoed = Object.values(mis).every((tekst) => tekst === '');
  kenmerk = kenmerkVan(isGoed ? kennisnameVan(antwoorden, nu) : momentVan(nu), toeval);
  op('kenmerk').textContent = kenmerk;
  document.body.classList.toggle('oefening', antwoorden.oefening === true);
  op('is-oefening').hidden = antwoorden.oefening !== true;
  const einde = isGoed ? eindeVan(kennisnameVan(antwoorden, nu), gegevens.extraFeestdagen) : undefined;
  toonKlok(einde, nu);
  toonDoeNu(antwoorden);
  op('vraag-bescherming').hidden = antwoorden.gebeurtenis !== 'kwijt';
  toonSporen(op('privacy'), op<HTMLTextAreaElement>('verhaal'), nu);
  op('fout-klaar').textContent = isGoed ? '' : 'Er klopt nog iets niet hierboven. Bellen kan altijd.';
  if (isGoed) toonKlaar(antwoorden, einde, nu);
}

function toonKlok(einde: Temporal.Instant | undefined, nu: Temporal.Instant): void {
  const klok = op('klok');
  if (!einde) return;
  const isOver = Temporal.Instant.compare(einde, nu) < 0;
  const tekst = isOver
    ? `De 72 uur zijn voorbij sinds ${momentText(einde)}. Geef het toch meteen door: te laat is beter dan niet.`
    : `De 72 uur eindigen ${momentText(einde)}. Nog ${durationText(nu, einde)}.`;
  klok.classList.toggle('over', isOver);
  if (klok.textContent !== tekst) klok.textContent = tekst;
}

function toonDoeNu({ gebeurtenis }: Antwoorden): void {
  const vak = op('doe-nu');
  const gekozen = formulier.querySelector('input[name=gebeurtenis]:checked');
  const stappen = gebeurtenissen.find(({ waarde }) => waarde === gebeurtenis)?.doeNu ?? [];
  if (vak.dataset['voor'] === (gekozen ? gebeurtenis : '')) return;
  vak.dataset['voor'] = gekozen ? gebeurtenis : '';
  vak.hidden = !gekozen;
  const lijst = maak('ul');
  lijst.append(...stappen.map((stap) => maak('li', stap)));
  vak.replaceChildren(maak('strong', 'Doe dit nu eerst:'), lijst);
}

function toonKlaar(antwoorden: Antwoorden, einde: Temporal.Instant | undefined, nu: Temporal.Instant): void {
  const vestiging = gegevens.vestigingen.find(({ sleutel }) => sleutel === antwoorden.vestiging)?.naam;
  const regels = overzicht(antwoorden, vestiging, einde && momentText(einde), nu);
  op('overzicht').replaceChildren(
    ...regels.map(({ kop, tekst }) => {
      const rij = maak('div', '', { className: 'veld' });
      rij.append(maak('dt', kop), maak('dd', tekst));
      return rij;
    }),
  );
  const mail = op<HTMLAnchorElement>('mail');
  mail.hidden = gegevens.meldpunt.eMail === undefined;
  const kop = `${alsTekst(regels)}\n\nKenmerk: ${kenmerk}`;
  if (gegevens.meldpunt.eMail)
    mail.href = mailAdres(
      gegevens.meldpunt.eMail,
      onderwerp(einde && momentText(einde), antwoorden.oefening),
      kop,
    );
  const { incident, tekst } = nieuwIncident(antwoorden, kenmerk, nu);
  op<HTMLTextAreaElement>('bestandstekst').value = incidentTekst(incident, tekst);
  const nieuw = op<HTMLAnchorElement>('nieuw-bestand');
  const adres = nieuwBestandAdres(
    gegevens.registerAdres,
    incidentPad(kenmerk),
    op<HTMLTextAreaElement>('bestandstekst').value,
  );
  nieuw.hidden = adres === undefined;
  if (adres) Object.assign(nieuw, { href: adres, target: '_blank', rel: 'noopener noreferrer' });
  op('kopieer').dataset['tekst'] =
    `${onderwerp(einde && momentText(einde), antwoorden.oefening)}\n\n${kop}\n\nVoor het register:\n\n${op<HTMLTextAreaElement>('bestandstekst').value}`;
  op('agenda').dataset['einde'] = einde?.toString() ?? '';
}

function bewaarAgenda(): void {
  const einde = op('agenda').dataset['einde'];
  if (!einde) return;
  const isOefening = lees().oefening === true;
  const tekst = agendaTekst({
    uid: `${kenmerk}-ap-72u@incidentregister`,
    titel: `${isOefening ? 'OEFENING ' : ''}${kenmerk}: einde van de 72 uur (AP)`,
    uitleg:
      'Voor dit moment moet bij de Autoriteit Persoonsgegevens zijn gemeld, als melden moet. Bel het meldpunt.',
    moment: Temporal.Instant.from(einde),
    gemaakt: systemNow(),
  });
  slaOp(`${kenmerk}.ics`, tekst, 'text/calendar');
  op('agenda-gelukt').textContent =
    'De afspraak is opgeslagen. Open het bestand om haar in uw agenda te zetten.';
}

const zeg = (tekst: string) => {
  op('gelukt').textContent = tekst;
};

function begin(): void {
  if (location.hash === '#oefening') op<HTMLInputElement>('oefening').checked = true;
  op<HTMLInputElement>('ontdekt').value = momentVan(systemNow()).replace(' ', 'T');
  formulier.addEventListener('input', () => {
    gewijzigd = true;
    toon();
  });
  formulier.addEventListener('submit', (event) => event.preventDefault());
  op('kopieer').addEventListener('click', async () => {
    const gelukt = await kopieer(op('kopieer').dataset['tekst'] ?? '');
    if (gelukt) gewijzigd = false;
    zeg(
      gelukt
        ? 'Gekopieerd. Plak de tekst in een mail of bericht aan het meldpunt.'
        : 'Kopiëren lukte niet. Bel, of open de mail.',
    );
  });
  op('mail').addEventListener('click', () => {
    gewijzigd = false;
    zeg('Opent er geen mail? Kopieer de tekst, of bel.');
  });
  op('agenda').addEventListener('click', bewaarAgenda);
  op('print').addEventListener('click', () => print());
  op('bestand').addEventListener('click', () => {
    slaOp(`${kenmerk}.md`, op<HTMLTextAreaElement>('bestandstekst').value, 'text/markdown');
    gewijzigd = false;
    zeg('Het bestand is opgeslagen op dit apparaat.');
  });
  addEventListener('beforeunload', (event) => {
    if (gewijzigd) event.preventDefault();
  });
  setInterval(toon, 30_000);
  toon();
}

begin();
