import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { voorBuiten } from '../../../scripts/analysis/buiten/voor-buiten.ts';
import { maakJaaranalyse } from '../../../scripts/analysis/stuk/document.ts';
import type { Jaarstuk } from '../../../scripts/analysis/stuk/invoer.ts';
import { jaaranalysePagina } from '../../../scripts/analysis/stuk/pagina.ts';
import { AFGESCHERMD } from '../../../scripts/analysis/stuk/woorden.ts';
import { platteTekst } from '../../../scripts/documents/tekst.ts';
import { cijfersVan } from '../jaar.ts';
import { maakCijfers, maakStuk } from './maak-stuk.ts';

const regels = (root: Root): string[] =>
  root.children.map((each) => platteTekst(each).replaceAll(/\s+/gu, ' ').trim());
const stukRegels = (anders: Partial<Jaarstuk> = {}): string[] => regels(maakJaaranalyse(maakStuk(anders)));

describe('wie twee minuten heeft', () => {
  it('ziet wie wat vraagt: eerst de Privacy Officer, dan de cijfers', () => {
    const alle = stukRegels();
    const vraagt = alle.indexOf('De Privacy Officer vraagt:');
    expect(vraagt).toBeGreaterThan(alle.indexOf('Wat vraagt het van het CvB?'));
    expect(alle.indexOf('Uit de cijfers:')).toBeGreaterThan(vraagt);
  });

  it('leest eerst wat er is, en daarna hoeveel er nog meer is', () => {
    const [signaal] = maakCijfers().signalen;
    const cijfers = maakCijfers({ signalen: Array.from({ length: 5 }, () => signaal ?? never()) });
    const punten = stukRegels({ cijfers }).find((each) => each.includes('En nog 2 signalen'));
    expect(punten).toMatch(/En nog 2 signalen$/);
  });

  it('ziet waarom er meer termijnen zijn dan meldingen: er is er een niet gedaan', () => {
    const cijfers = (over: number) =>
      maakCijfers({
        termijnen: maakCijfers().termijnen.map((each) =>
          each.id === 'ap-72u' ? { ...each, op_tijd: 5, te_laat: 1, over } : each,
        ),
      });
    expect(stukRegels({ cijfers: cijfers(1) }).join('\n')).toContain('5 van 7, 1 nog niet gedaan');
    expect(stukRegels({ cijfers: cijfers(0) }).join('\n')).toMatch(/5 van 6(?!, \d)/);
    expect(stukRegels({ cijfers: cijfers(0) }).join('\n')).not.toMatch(/van 6, \d+ nog niet/);
  });

  it('kan van het eerste blad naar elk hoofdstuk', () => {
    const html = jaaranalysePagina(maakStuk());
    const doelen = [...html.matchAll(/<h2 id="([^"]+)"/gu)].map(([, id]) => id);
    expect(doelen.length).toBeGreaterThan(10);
    const inhoud = /<p>Verder in dit stuk: (.*?)<\/p>/su.exec(html)?.[1] ?? '';
    expect([...inhoud.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => decodeURIComponent(id ?? ''))).toEqual(
      doelen,
    );
  });
});

describe('wie de analyse maakt', () => {
  it('leest in het hoofdstuk zelf wat zij daar kan: schrijven of wijzigen', () => {
    expect(stukRegels().join('\n')).toContain('Wijzig deze pagina');
    const zonder = stukRegels({ conclusie: undefined });
    expect(zonder.slice(zonder.indexOf('Conclusie van de Privacy Officer'))).toContain(
      'Schrijf de conclusie',
    );
    expect(zonder.join('\n')).not.toContain('Wijzig deze pagina');
  });
});

describe('wie de versie voor buiten krijgt', () => {
  const buiten = (anders: Parameters<typeof maakCijfers>[0] = {}) => ({
    cijfers: voorBuiten(maakCijfers(anders)),
    vorig: undefined,
    conclusie: undefined,
  });
  const alle = stukRegels(buiten());

  it('leest voor het eerste getal wat een streep en de afkortingen zijn', () => {
    const uitleg = alle.findIndex((each) => each.includes(`"${AFGESCHERMD}"`));
    expect(uitleg).toBeGreaterThan(0);
    expect(uitleg).toBeLessThan(alle.indexOf('In het kort'));
    expect(alle.filter((each) => each.includes(`"${AFGESCHERMD}"`))).toHaveLength(1);
    for (const woord of ['AP', 'FG', 'CvB'])
      expect(alle.slice(0, alle.indexOf('In het kort')).join(' ')).toMatch(new RegExp(`${woord}: [a-zA-Z]`));
  });

  it('leest wat afgeschermd is één keer onder een tabel, en niet in elke rij', () => {
    const html = jaaranalysePagina(maakStuk(buiten()));
    const perMaand = html.slice(html.indexOf('<h3>Per maand'), html.indexOf('<h3>Hoe het afliep'));
    const tabel = perMaand.slice(perMaand.indexOf('<table'), perMaand.indexOf('</table>'));
    expect(tabel).toContain('mei');
    expect(tabel).not.toContain(AFGESCHERMD);
    expect(perMaand).toMatch(/<p>Minder dan 5 of afgeschermd: januari; [^<]*\.<\/p>/u);
  });

  it('ziet in een brede tabel een streep, en niet vier keer dezelfde vijf woorden naast elkaar', () => {
    const html = jaaranalysePagina(maakStuk(buiten()));
    const breed = [...html.matchAll(/<table[^>]*>(?:(?!<\/table>).)*<\/table>/gsu)].filter(
      ([tabel]) => (tabel.match(/<th/gu) ?? []).length > 3,
    );
    expect(breed.length).toBeGreaterThan(2);
    expect(breed.filter(([tabel]) => tabel.includes(`<td>${AFGESCHERMD}</td>`))).toEqual([]);
  });

  it('ziet geen grafiek met lege plekken: een rij waarvan alles is weggelaten, staat alleen in de tabel', () => {
    const geen = { te_laat: 0, over: 0, loopt: 0, tekorten: [] };
    const [eerste, tweede] = maakCijfers().termijnen;
    const termijnen = [
      { ...(eerste ?? never()), ...geen, titel: 'Met getal', op_tijd: 20 },
      { ...(tweede ?? never()), ...geen, titel: 'Zonder getal', op_tijd: 2 },
    ];
    const html = jaaranalysePagina(maakStuk(buiten({ termijnen })));
    const namen = [...html.matchAll(/class="naam">([^<]*)</gu)].map(([, naam]) => naam);
    expect(namen).toContain('Met getal');
    expect(namen).not.toContain('Zonder getal');
    expect(html).toContain('<td>Zonder getal');
    expect(jaaranalysePagina(maakStuk({ cijfers: maakCijfers({ termijnen }) }))).toContain(
      '>Zonder getal</text>',
    );
  });

  it('leest geen hoofdstuk waarin alleen staat dat het elders staat', () => {
    expect(alle).not.toContain('Conclusie van de Privacy Officer');
    expect(alle).not.toContain('Sindsdien gewijzigd');
  });

  it('leest niet dat er niets is afgesproken als dat alleen is weggelaten', () => {
    const [leverancier] = maakCijfers().leveranciers;
    const stil = { ...(leverancier ?? never()), berichten: 1, op_tijd: 0, te_laat: 1, niet_te_zeggen: 0 };
    const cijfers = { leveranciers: [{ ...stil, afspraak: 24 }] };
    expect(stukRegels({ cijfers: maakCijfers(cijfers) }).join('\n')).toContain('(afspraak: 24 uur)');
    expect(stukRegels(buiten(cijfers)).join('\n')).not.toContain('niets afgesproken');
  });

  it('leest niet dat een aantal deelnemers niet bekend is als het is weggelaten', () => {
    const [uitleg] = maakCijfers().bewustwording;
    const cijfers = { bewustwording: [{ ...(uitleg ?? never()), wat: 'Inloopuur', aantal: 3 }] };
    expect(stukRegels(buiten(cijfers)).find((each) => each.includes('Inloopuur'))).toMatch(/–$/);
    const niet = { bewustwording: [{ ...(uitleg ?? never()), wat: 'Inloopuur', aantal: null }] };
    expect(stukRegels({ cijfers: maakCijfers(niet) }).find((each) => each.includes('Inloopuur'))).toMatch(
      /niet bekend$/,
    );
  });

  it('leest zinnen die kloppen, ook zonder het getal', () => {
    const getallen = maakCijfers().getallen.map((each) =>
      each.id === 'bsn' ? { ...each, aantal: 2 } : each,
    );
    const zin = stukRegels(buiten({ getallen })).find((each) => each.includes('burgerservicenummers'));
    expect(zin).toContain(`Datalekken met burgerservicenummers: ${AFGESCHERMD}.`);
  });
});

describe('wie er een tabel bij telt', () => {
  it('hoort dat zij nog in geen hoofdstuk staat', () => {
    const { tabellen } = cijfersVan([]);
    // With the numbers of a full year, so that no chapter is left out for being empty.
    const alle = stukRegels({ cijfers: maakCijfers({ tabellen }) });
    const titels = tabellen.map(({ titel }) => titel);
    expect(titels.length).toBeGreaterThan(10);
    expect(titels.filter((titel) => !alle.includes(titel))).toEqual([]);
  });
});

function never(): never {
  throw new Error('the made-up year has one');
}
