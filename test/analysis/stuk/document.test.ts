import { HtmlValidate } from 'html-validate';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { voorBuiten } from '../../../scripts/analysis/buiten/voor-buiten.ts';
import { jaaranalyseTitel, maakJaaranalyse } from '../../../scripts/analysis/stuk/document.ts';
import { hoofdstukken } from '../../../scripts/analysis/stuk/hoofdstukken.data.ts';
import type { Jaarstuk } from '../../../scripts/analysis/stuk/invoer.ts';
import { mensenTekst } from '../../../scripts/analysis/stuk/kern.ts';
import { jaaranalysePagina } from '../../../scripts/analysis/stuk/pagina.ts';
import { richtingen } from '../../../scripts/analysis/stuk/richting.ts';
import {
  AFGESCHERMD,
  dagTekst,
  deelTekst,
  urenTekst,
  vanTekst,
} from '../../../scripts/analysis/stuk/woorden.ts';
import { toMarkdown } from '../../../scripts/documents/markdown.ts';
import { leesMarkdown, platteTekst } from '../../../scripts/documents/tekst.ts';
import { VIJANDIG } from '../../documents/vijandig.data.ts';
import { LEEG, maakCijfers, maakStuk, maakVorig } from './maak-stuk.ts';

const tekst = (root: Root): string => root.children.map(platteTekst).join('\n').replaceAll(/\s+/gu, ' ');
const zegt = (anders: Partial<Jaarstuk> = {}): string => tekst(maakJaaranalyse(maakStuk(anders)));

/** The blocks below a heading, until the next of its depth or higher. */
function onder(root: Root, titel: string): string {
  const begin = root.children.findIndex((each) => each.type === 'heading' && platteTekst(each) === titel);
  const hoofd = root.children[begin];
  if (hoofd?.type !== 'heading') throw new Error(`no heading ${titel}`);
  const rest = root.children.slice(begin + 1);
  const einde = rest.findIndex(
    (each) => each.type === 'thematicBreak' || (each.type === 'heading' && each.depth <= hoofd.depth),
  );
  return tekst({ type: 'root', children: einde < 0 ? rest : rest.slice(0, einde) });
}
const deel = (titel: string, anders: Partial<Jaarstuk> = {}) =>
  onder(maakJaaranalyse(maakStuk(anders)), titel);

/** Every number somewhere in a value; of dates and versions no part. */
function getallenIn(waarde: unknown, sleutel = ''): number[] {
  if (typeof waarde === 'number') return /^(?:versie|jaar)$/.test(sleutel) ? [] : [waarde];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, each]) => getallenIn(each, naam));
}

const opmaak = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

describe('the made-up year', () => {
  it('has the form of the figures', () => {
    for (const cijfers of [maakCijfers(), LEEG, maakVorig(), voorBuiten(maakCijfers())])
      expect(jaarcijfers.safeParse(cijfers).error?.issues ?? []).toEqual([]);
  });
});

describe('het stuk', () => {
  it('heeft een eerste blad en dan de hoofdstukken, in volgorde', () => {
    const koppen = maakJaaranalyse(maakStuk()).children.flatMap((each) =>
      each.type === 'heading' && each.depth <= 2 ? [platteTekst(each)] : [],
    );
    expect(koppen).toEqual([
      'Jaaranalyse 2026',
      'In het kort',
      'Wordt het beter?',
      'Wat vraagt het van het CvB?',
      'Nog open',
      ...hoofdstukken.map(({ titel }) => titel),
    ]);
  });

  it('noemt elk getal van de cijfers', () => {
    const cijfers = maakCijfers();
    const woorden = new Set(
      zegt()
        .match(/\d[\d.]*(?:,\d)?/gu)
        ?.map((each) => each.replace(/\.$/, '')),
    );
    const alle = new Set(getallenIn(cijfers));
    expect(alle.size).toBeGreaterThan(50);
    expect([...alle].map((each) => opmaak.format(each)).filter((each) => !woorden.has(each))).toEqual([]);
  });

  it('heeft van elke verdeling elke rij met haar getal', () => {
    const root = maakJaaranalyse(maakStuk());
    for (const { titel, rijen } of maakCijfers().tabellen) {
      const hier = onder(root, titel);
      for (const { naam, aantal } of rijen)
        if (aantal !== 0) expect(hier, titel).toMatch(new RegExp(`${RegExp.escape(naam)} ${aantal} `));
        else expect(hier, titel).toContain(naam);
    }
  });

  it('noemt elke rij, elk signaal, elke reden en elke maatregel', () => {
    const cijfers = maakCijfers();
    const alles = zegt();
    for (const woord of [
      ...cijfers.tabellen.flatMap(({ titel, rijen }) => [titel, ...rijen.map(({ naam }) => naam)]),
      ...cijfers.getallen
        .filter(({ id }) => !/bsn|bijzonder|keken|omgekeerd/.test(id))
        .map(({ naam }) => naam),
      ...cijfers.termijnen.flatMap(({ titel, tekorten }) => [titel, ...tekorten.map(({ reden }) => reden)]),
      ...cijfers.signalen.flatMap(({ titel, zin, regel, vindplaats }) => [titel, zin, regel, vindplaats]),
      ...cijfers.niet_gemeld.map(({ reden }) => reden),
      ...cijfers.maatregelen.map(({ wat }) => wat),
      ...cijfers.leveranciers.map(({ naam }) => naam),
      ...cijfers.volledigheid.bronnen.map(({ naam }) => naam),
      ...cijfers.volledigheid.niet_te_lezen,
      ...cijfers.bewustwording.map(({ wat }) => wat),
    ])
      expect(alles).toContain(woord);
  });

  it('leidt van een kenmerk naar zijn pagina, of nergens heen', () => {
    expect(jaaranalysePagina(maakStuk())).toContain('<a href="../incidenten/2026-K7QC.html">2026-K7QC</a>');
    expect(jaaranalysePagina(maakStuk({ adresVan: () => undefined }))).not.toContain('href="../incidenten');
  });

  it('is ook Markdown, zonder plaatjes en zonder gaten', () => {
    const md = toMarkdown(maakJaaranalyse(maakStuk()));
    expect(md).toMatch(/^# Jaaranalyse 2026\n/);
    expect(md).not.toMatch(/svg|\n\n\n/);
    expect(md).toMatch(/\| Gemeld bij de AP +\| 11 /);
  });

  it('is een goede bladzijde', async () => {
    const check = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });
    for (const stuk of [
      maakStuk(),
      maakStuk({ cijfers: LEEG }),
      maakStuk({ cijfers: voorBuiten(maakCijfers()) }),
    ]) {
      const { results } = await check.validateString(jaaranalysePagina(stuk));
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([]);
    }
  });

  it.each(VIJANDIG)('getypte tekst blijft tekst: %j', (typed) => {
    const cijfers = maakCijfers();
    const html = jaaranalysePagina(
      maakStuk({
        organisatie: { naam: typed, korteNaam: typed },
        sindsdien: [{ naam: typed, toen: typed, nu: typed }],
        cijfers: {
          ...cijfers,
          bron: typed,
          tabellen: cijfers.tabellen.map((each) => ({
            ...each,
            titel: typed,
            rijen: each.rijen.map((rij) => ({ ...rij, naam: typed })),
          })),
          termijnen: cijfers.termijnen.map((each) => ({ ...each, titel: typed })),
          leveranciers: cijfers.leveranciers.map((each) => ({ ...each, naam: typed })),
          signalen: cijfers.signalen.map((each) => ({ ...each, titel: typed, zin: typed, regel: typed })),
          maatregelen: cijfers.maatregelen.map((each) => ({ ...each, wat: typed, wie: typed })),
          voorstellen: [{ incident: '2026-W306', titel: typed, pr: 1, nieuw: true }],
        },
      }),
    );
    const elementen = new Set([...html.matchAll(/<([a-z][a-z0-9]*)[\s>]/gu)].map(([, naam]) => naam));
    const mag =
      'html head meta title style body main h1 h2 h3 p strong em a ul li table thead tbody tr th td hr br svg rect text line desc';
    expect([...elementen].filter((each) => !mag.split(' ').includes(each ?? ''))).toEqual([]);
    expect(html).not.toMatch(/\son\w+="|href="javascript|<script|<img/i);
  });
});

describe('het eerste blad', () => {
  it('heeft dit jaar en het vorige naast elkaar', () => {
    expect(deel('In het kort')).toMatch(/Wat 2026 2025 Beveiligingsincidenten 41 32/);
    expect(deel('In het kort')).toContain('9 van 10 (90%); na een nieuw feit 1 van 1 5 van 10 (50%)');
    expect(deel('In het kort')).toContain('tussen 1.234 en 5.678; van 2 datalekken niet bekend');
  });

  it('zonder cijfers van het vorige jaar: de totalen die er zijn, en anders een zin', () => {
    expect(deel('In het kort', { vorig: undefined })).toMatch(
      /Beveiligingsincidenten 41 33 .*72 uur\) .* niet bekend/,
    );
    const alleen = { cijfers: maakCijfers({ jaren: [] }), vorig: undefined };
    expect(deel('In het kort', alleen)).toContain('Van 2025 zijn er geen cijfers');
    expect(deel('In het kort', alleen)).not.toContain('niet bekend 2025');
  });

  it.each([
    [{ min: 0, max: 0, onbekend: 0 }, '0'],
    [{ min: 12, max: 12, onbekend: 0 }, '12'],
    [{ min: 12, max: null, onbekend: 1 }, 'ten minste 12; van 1 datalek niet bekend'],
    [{ min: null, max: null, onbekend: null }, `${AFGESCHERMD}; van ${AFGESCHERMD} niet bekend`],
  ])('mensen: %j is %s', (personen, verwacht) => {
    expect(mensenTekst(maakCijfers({ personen }))).toBe(verwacht);
  });

  it.each([
    ['nog niet vastgelegd', undefined, 'Nog niet vastgelegd voor het CvB.'],
    [
      'voorgelegd',
      { voorgelegdOp: '2027-02-12', klopt: true },
      'zoals voorgelegd op 12 februari 2027. Controlegetal abababababab…',
    ],
    [
      'nog niet besproken',
      { voorgelegdOp: undefined, klopt: true },
      'vastgelegd op 11 februari 2027; nog niet met het CvB besproken',
    ],
    ['veranderd', { voorgelegdOp: '2027-02-12', klopt: false }, 'Let op: dat klopt niet meer.'],
  ])('zegt de stand: %s', (_, bevroren, verwacht) => {
    const erbij = bevroren && { op: '2027-02-11', sha256: 'ab'.repeat(32), ...bevroren };
    expect(deel('Jaaranalyse 2026', { bevroren: erbij })).toContain(verwacht);
  });

  it('zegt dat een jaar nog loopt', () => {
    expect(zegt({ cijfers: maakCijfers({ afgelopen: false }) })).toContain(
      'Tot nu toe: het jaar is nog niet voorbij',
    );
    expect(zegt()).not.toContain('Tot nu toe');
  });

  it('neemt over wat de Privacy Officer aan het CvB vraagt, en niet de rest van de conclusie', () => {
    expect(deel('Wat vraagt het van het CvB?')).toContain(
      'Stel vast dat bcc voor alle scholen standaard aan gaat.',
    );
    expect(deel('Wat vraagt het van het CvB?')).not.toContain('Volgend jaar');
    expect(deel('Conclusie van de Privacy Officer')).toContain(
      'Volgend jaar kijken wij of de maatregel werkt.',
    );
  });

  it('kort een lange vraag in en zegt waar de rest staat', () => {
    const punten = Array.from({ length: 40 }, (_, nummer) => `- Vraag ${nummer} aan het bestuur, met uitleg`);
    const conclusie = leesMarkdown(`## gevraagd aan het  CvB\n\n${punten.join('\n')}\n`);
    const gevraagd = deel('Wat vraagt het van het CvB?', { conclusie });
    expect(gevraagd).toContain('Vraag 0 ');
    expect(gevraagd).not.toContain('Vraag 39');
    expect(gevraagd).toContain('De rest staat in de conclusie van de Privacy Officer.');
    expect(deel('Conclusie van de Privacy Officer', { conclusie })).toContain('Vraag 39');
  });

  it('laat een aanwijzing aan de schrijver weg, en toont andere HTML als tekst', () => {
    const conclusie = leesMarkdown('x');
    conclusie.children = [
      { type: 'html', value: '<!-- schrijf hier -->' },
      { type: 'html', value: '<b onclick="x()">vet</b>' },
      { type: 'thematicBreak' },
    ];
    const html = jaaranalysePagina(maakStuk({ conclusie }));
    expect(html).not.toMatch(/schrijf hier|<b[ >]/);
    expect(html).toContain('&#x3C;b onclick="x()">vet&#x3C;/b>');
    // The one line is that below the first sheet.
    expect(html.match(/<hr>/gu)).toHaveLength(1);
  });

  it('zonder conclusie: een zin, met de plek waar die te schrijven is', () => {
    const html = jaaranalysePagina(maakStuk({ conclusie: undefined }));
    expect(html).toContain('De Privacy Officer heeft nog geen conclusie geschreven.');
    expect(html).toContain(
      '<a href="https://forge.example/wijzig/2026/jaaranalyse.md">Schrijf de conclusie</a>',
    );
    expect(zegt({ conclusie: undefined, wijzigAdres: undefined })).not.toMatch(/Schrijf de|Wijzig de/);
  });

  it('vraagt wat uit de cijfers volgt, en niets als daar niets uit volgt', () => {
    const vraagt = deel('Wat vraagt het van het CvB?');
    for (const zin of [
      'Zes keer bcc vergeten',
      '1 maatregel is te laat, ook van eerdere jaren; 1 maatregel werkt niet.',
      '1 datalek is niet gemeld zonder oordeel van de FG; 1 datalek is niet gemeld terwijl de FG dat wel wilde.',
    ])
      expect(vraagt).toContain(zin);
    expect(deel('Wat vraagt het van het CvB?', { cijfers: LEEG })).toContain('vragen nu niets');
  });

  it.each([
    ['niet gekeken', null, 'Naar open voorstellen is niet gekeken. Wat daarin staat, telt hier niet mee.'],
    ['geen', [], 'Er zijn geen open voorstellen over dit jaar.'],
    [
      'nieuw',
      [{ incident: '2026-W306', titel: 'Tas weg', pr: 9, nieuw: true }],
      '2026-W306 Tas weg (#9): nieuw, telt nog niet mee.',
    ],
    [
      'gewijzigd',
      [{ incident: '2026-W306', titel: 'Tas', pr: 9, nieuw: false }],
      '(#9): de wijziging telt nog niet mee.',
    ],
  ])('voorstellen: %s', (_, voorstellen, verwacht) => {
    expect(deel('Nog open', { cijfers: maakCijfers({ voorstellen }) })).toContain(verwacht);
  });

  it('noemt van een groot jaar de eerste honderd, en zegt waar de rest is', () => {
    const ids = Array.from({ length: 101 }, (_, nummer) => `2026-${String(nummer).padStart(4, '0')}`);
    const { getallen, termijnen } = maakCijfers();
    const tekorten = ids.map((incident) => ({ incident, uren: 3, gedaan: true, reden: '' }));
    const cijfers = maakCijfers({
      getallen: getallen.map((each) => (each.id === 'totaal' ? { ...each, incidenten: ids } : each)),
      termijnen: termijnen.map((each) => ({ ...each, tekorten: each.id === 'ap-72u' ? tekorten : [] })),
    });
    const geteld = deel('Hoe is geteld', { cijfers });
    expect(geteld).toContain('2026-0099 en nog 1; alle kenmerken geeft jaaranalyse 2026 --vorm json.');
    const laat = deel('Op tijd?', { cijfers });
    expect(laat).toContain('2026-0099');
    expect(laat).not.toContain('2026-0100');
    expect(laat).toContain('En nog 1; alle geeft jaaranalyse 2026 --vorm json.');
  });

  it('noemt wat een oude lijst niet zegt: niet opgegeven, en niet afgeschermd', () => {
    const jaren = maakCijfers().jaren.map((each) =>
      each.herkomst === 'opgave' ? { ...each, gemeld_ap: null } : each,
    );
    const gezien = deel('Vergelijking', { cijfers: maakCijfers({ jaren }) });
    expect(gezien).toContain('niet opgegeven');
    expect(gezien).not.toContain('afgeschermd');
  });

  it('noemt elk voorstel, de eerste twee met hun titel', () => {
    const voorstellen = Array.from({ length: 6 }, (_, nummer) => ({
      incident: '2026-W306',
      titel: `Voorstel nummer ${nummer}`,
      pr: nummer + 1,
      nieuw: true,
    }));
    const cijfers = maakCijfers({ voorstellen });
    expect(deel('Nog open', { cijfers })).toMatch(
      /nummer 1 .*Ook open: 2026-W306 \(#3\), 2026-W306 \(#4\), 2026-W306 \(#5\), 2026-W306 \(#6\)\./,
    );
    expect(deel('Nog open', { cijfers })).not.toContain('nummer 2');
    expect(deel('Volledigheid', { cijfers })).toContain('nummer 5');
  });

  it('zegt kort wat er sinds het vastleggen is veranderd', () => {
    const sindsdien = [{ naam: 'Datalekken', toen: '27', nu: '28' }];
    const bevroren = { op: '2027-02-11', voorgelegdOp: undefined, sha256: 'ab'.repeat(32), klopt: true };
    expect(deel('Nog open', { sindsdien, bevroren })).toContain('is 1 getal veranderd: Sindsdien gewijzigd.');
    expect(deel('Sindsdien gewijzigd', { sindsdien, bevroren })).toContain('Datalekken 27 28');
    expect(deel('Sindsdien gewijzigd', { bevroren })).toContain('er niets veranderd');
    expect(deel('Sindsdien gewijzigd')).toContain('nog niet vastgelegd');
  });
});

describe('wordt het beter', () => {
  const metAp = (op_tijd: number, te_laat: number, jaar: number) => ({
    ...maakCijfers({ jaar }),
    termijnen: maakCijfers().termijnen.map((each) =>
      each.id === 'ap-72u' ? { ...each, op_tijd, te_laat, over: 0 } : each,
    ),
  });
  it.each([
    [9, 1, 5, 5, 'beter'],
    [5, 5, 9, 1, 'slechter'],
    [9, 1, 9, 1, 'gelijk'],
    // 91 and 82 percent lie less than ten apart; 90 and 80 do not.
    [10, 1, 9, 2, 'gelijk'],
    [9, 1, 8, 2, 'beter'],
    [4, 0, 2, 8, 'niet te zeggen'],
    [5, 0, 2, 3, 'beter'],
    [5, 0, 2, 2, 'niet te zeggen'],
    [0, 0, 9, 1, 'niet te zeggen'],
  ])('op tijd %i van %i te laat, eerder %i en %i: %s', (nu, laat, toen, eerderLaat, woord) => {
    const [eerste] = richtingen({ cijfers: metAp(nu, laat, 2026), vorig: metAp(toen, eerderLaat, 2025) });
    expect(eerste?.woord).toBe(woord);
  });

  it('van een tijd is korter beter, en een tiende verschil gelijk', () => {
    const met = (mediaan: number, jaar: number) =>
      maakCijfers({ jaar, tijden: maakCijfers().tijden.map((each) => ({ ...each, mediaan })) });
    const woord = (nu: number, toen: number) =>
      richtingen({ cijfers: met(nu, 2026), vorig: met(toen, 2025) })[1]?.woord;
    expect([woord(5, 10), woord(10, 5), woord(9.1, 10), woord(9, 10)]).toEqual([
      'beter',
      'slechter',
      'gelijk',
      'beter',
    ]);
  });

  it('zegt altijd waarom, met getallen', () => {
    for (const { waarom } of richtingen(maakStuk())) expect(waarom).toMatch(/\d/);
    expect(richtingen({ cijfers: maakCijfers(), vorig: undefined }).map(({ woord }) => woord)).toEqual(
      Array.from({ length: 4 }, () => 'niet te zeggen'),
    );
  });
});

describe('een leeg jaar', () => {
  it('zegt per hoofdstuk in een zin dat er niets is, zonder lege tabellen', () => {
    const root = maakJaaranalyse(
      maakStuk({ cijfers: LEEG, vorig: undefined, conclusie: undefined, landelijk: [] }),
    );
    const tabellen = root.children.filter(({ type }) => type === 'table');
    // The key numbers, what to watch, and the one year.
    expect(tabellen.length).toBe(3);
    expect(root.children.filter(({ type }) => type === 'tekening')).toEqual([]);
    for (const { titel } of hoofdstukken) expect(onder(root, titel).length, titel).toBeGreaterThan(20);
  });
});

describe('de versie voor buiten', () => {
  const buiten: Partial<Jaarstuk> = {
    cijfers: voorBuiten(maakCijfers()),
    bevroren: { op: '2027-02-11', voorgelegdOp: '2027-02-12', sha256: 'ab'.repeat(32), klopt: true },
    sindsdien: [{ naam: 'Datalekken', toen: '3', nu: '4' }],
  };
  const alles = jaaranalysePagina(maakStuk(buiten));

  it('noemt geen kenmerk, reden, maatregel, conclusie of controlegetal', () => {
    expect(alles).not.toMatch(/20\d\d-[0-9A-Z]{4}\b(?!-)/);
    expect(alles).not.toMatch(
      /Brief ongeopend|omvang werd later|Mappen nalopen|bcc voor alle|Volgend jaar|ababab/,
    );
    expect(alles).toContain(AFGESCHERMD);
  });

  it('legt er nooit de volle cijfers van het vorige jaar naast', () => {
    expect(deel('In het kort', buiten)).not.toContain('5 van 10');
    expect(deel('In het kort', { ...buiten, vorig: voorBuiten(maakVorig()) })).toContain('2025');
  });

  it('heeft in geen tabel en geen grafiek een aantal van 1 tot en met 4', () => {
    const cellen = [...alles.matchAll(/<td>([^<]*)<\/td>|class="(?:waarde|as)">([^<]*)</gu)].map(
      ([, cel, label]) => cel ?? label ?? '',
    );
    expect(cellen.length).toBeGreaterThan(100);
    expect(
      cellen.filter((each) =>
        /^[1-4]$|^[1-4] van|\b[1-4] te laat|\b[1-4] (?:op tijd|niet gedaan)/.test(each),
      ),
    ).toEqual([]);
  });

  it('zegt alleen of het beter wordt waar dat te zien is', () => {
    expect(deel('Wordt het beter?', buiten)).toContain('niet te zeggen');
    expect(deel('Wordt het beter?', buiten)).not.toContain('Oordeel');
    const met = (mediaan: number, jaar: number) =>
      maakCijfers({
        voor: 'buiten',
        jaar,
        tijden: maakCijfers().tijden.map((each) => ({ ...each, mediaan })),
      });
    const gezien = deel('Wordt het beter?', { cijfers: met(2, 2026), vorig: met(4, 2025) });
    expect(gezien).toMatch(/meldpunt beter de helft binnen 2 uur/);
    expect(gezien).not.toContain('Herhaald');
  });

  it('heet anders', () => {
    expect(jaaranalyseTitel(maakStuk(buiten))).toBe('Jaaranalyse 2026, versie voor anderen');
  });
});

describe('woorden', () => {
  it.each([
    [3, 7, '3 van 7'],
    [9, 10, '90%'],
    [0, 10, '0%'],
    [1, 400, 'minder dan 1%'],
    [399, 400, 'meer dan 99%'],
    [400, 400, '100%'],
    [0, 0, ''],
    [null, 20, ''],
    [3, null, ''],
  ])('deel %j van %j: %j', (een, ander, verwacht) => {
    expect(deelTekst(een, ander)).toBe(verwacht);
  });

  it('van hoeveel, uren en dagen', () => {
    expect([vanTekst(9, 10), vanTekst(3, 9), vanTekst(null, 9)]).toEqual([
      '9 van 10 (90%)',
      '3 van 9',
      AFGESCHERMD,
    ]);
    expect([urenTekst(71.9), urenTekst(72), urenTekst(73.5), urenTekst(null)]).toEqual([
      '71,9 uur',
      '72 uur (3 dagen)',
      '73,5 uur (ruim 3 dagen)',
      '–',
    ]);
    expect(dagTekst('2027-02-12')).toBe('12 februari 2027');
    expect(dagTekst('2027-02-10T09:30:00+01:00')).toBe('wo 10 feb 2027, 09:30');
    expect(dagTekst('2027-02-10 09:30')).toBe('wo 10 feb 2027, 09:30');
    expect(dagTekst('2027-02-10T08:30:00Z')).toBe('wo 10 feb 2027, 09:30');
  });
});
