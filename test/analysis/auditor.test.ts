import { describe, expect, it } from 'vitest';
import type { Jaarcijfers } from '../../schemas/jaarcijfers.ts';
import { voorBuiten } from '../../scripts/analysis/buiten/voor-buiten.ts';
import { stukVoorBuiten } from '../../scripts/analysis/stuk/buiten.ts';
import { maakJaaranalyse } from '../../scripts/analysis/stuk/document.ts';
import { jaaranalysePagina } from '../../scripts/analysis/stuk/pagina.ts';
import { toMarkdown } from '../../scripts/documents/markdown.ts';
import { platteTekst } from '../../scripts/documents/tekst.ts';
import { cijfersVan, op, signalenVan } from './jaar.ts';
import { maakCijfers, maakStuk } from './stuk/maak-stuk.ts';

const reeks = (aantal: number, jaar: number, vanaf = 1) =>
  Array.from({ length: aantal }, (_, index) =>
    op(vanaf + index, `${jaar}-03-0${1 + (index % 9)}`, {
      aard: 'post_kwijt',
      feiten: { oorzaak: { opzet: 'vergissing', achterliggend: ['te_druk'] } },
    }),
  );

describe('een jaar dat maar deels in het register staat', () => {
  const opgave = (incidenten: number) => ({
    organisatie: { eerdere_jaren: [{ jaar: 2025, incidenten, bron: 'Oude lijst' }] },
  });

  it('is geen jaar om soorten en oorzaken mee te vergelijken', () => {
    const alle = [...reeks(1, 2025), ...reeks(5, 2026)];
    const gezien = signalenVan(cijfersVan(alle, opgave(40)));
    expect(gezien).not.toContain('aard-neemt-toe-post_kwijt');
    expect(gezien).not.toContain('oorzaak-neemt-toe-te_druk');
  });

  it('wie evenveel opgeeft als er staat, krijgt wat er staat, met de soorten', () => {
    const { jaren, signalen } = cijfersVan([...reeks(6, 2025), ...reeks(12, 2026)], opgave(6));
    expect(jaren.map(({ herkomst }) => herkomst)).toEqual(['register', 'register']);
    expect(signalen.map(({ id }) => id)).toContain('aard-neemt-toe-post_kwijt');
  });

  it('een opgave zonder aantal blijft staan zolang er niets in het register staat', () => {
    const { jaren } = cijfersVan(reeks(1, 2026), {
      organisatie: { eerdere_jaren: [{ jaar: 2025, datalekken: 3, bron: 'Oude lijst' }] },
    });
    expect(jaren[0]).toMatchObject({ herkomst: 'opgave', incidenten: null, datalekken: 3 });
  });
});

describe('wat een vergelijking met een andere bron niet zegt', () => {
  const vergeleken = (...aantallen: { gevonden?: number; ontbraken?: number }[]) =>
    cijfersVan(reeks(1, 2026), {
      organisatie: {
        afstemmingen: aantallen.map((each) => ({
          bron: 'helpdesk' as const,
          van: '2026-01-01',
          tot: '2026-12-31',
          gedaan_op: '2027-01-04',
          ...each,
        })),
      },
    });
  const helpdesk = (cijfers: Jaarcijfers) => cijfers.volledigheid.bronnen.find(({ id }) => id === 'helpdesk');

  it('is niet dat er niets ontbrak', () => {
    const cijfers = vergeleken({ gevonden: 3 });
    expect(helpdesk(cijfers)).toMatchObject({ gevonden: 3, ontbraken: null });
    const stuk = maakJaaranalyse(maakStuk({ cijfers })).children.map(platteTekst).join('\n');
    expect(stuk).toMatch(/het hele jaar\s*365\s*3\s*niet opgegeven/);
  });

  it('wat een van de keren wel zegt, telt', () => {
    const cijfers = vergeleken({ gevonden: 3 }, { ontbraken: 2 });
    expect(helpdesk(cijfers)).toMatchObject({ gevonden: 3, ontbraken: 2 });
    expect(cijfers.signalen.find(({ id }) => id === 'register-onvolledig-helpdesk')?.zin).toBe(
      'helpdesk: 2 van 3 stonden er niet in.',
    );
    const zonder = vergeleken({ ontbraken: 2 }).signalen;
    expect(zonder.find(({ id }) => id === 'register-onvolledig-helpdesk')?.zin).toBe(
      'helpdesk: 2 stonden er niet in.',
    );
  });
});

describe('wie de stukken voor buiten van twee jaren naast elkaar legt', () => {
  const jaren = (eigen: number, toen: number): Jaarcijfers['jaren'] => [
    {
      jaar: 2025,
      herkomst: 'register',
      incidenten: toen,
      datalekken: 0,
      gemeld_ap: 0,
      betrokkenen_geinformeerd: 0,
    },
    {
      jaar: 2026,
      herkomst: 'register',
      incidenten: eigen,
      datalekken: 0,
      gemeld_ap: 0,
      betrokkenen_geinformeerd: 0,
    },
  ];

  /** A year in which the number of incidents tells a small number: three were no incident, of nine in all. */
  const telling = (jaar: number, incidenten: number, geenIncident: number): Jaarcijfers => {
    const leeg = cijfersVan([]);
    const aantal: Record<string, number> = {
      totaal: incidenten + geenIncident,
      geen_incident: geenIncident,
      incidenten,
      geen_datalek: incidenten,
    };
    return {
      ...leeg,
      jaar,
      getallen: leeg.getallen.map((each) => ({ ...each, aantal: aantal[each.id] ?? 0 })),
      tabellen: [],
      tijden: [],
      jaren: jaren(incidenten, 6).filter((each) => each.jaar <= jaar),
    };
  };

  it('vindt in het ene niet wat het andere weglaat', () => {
    // An earlier year of which its own version for outside leaves out the incidents.
    const geheim: Jaarcijfers = {
      ...telling(2025, 6, 0),
      getallen: telling(2025, 6, 0).getallen.map((each) =>
        each.id === 'incidenten' ? { ...each, aantal: null } : each,
      ),
      voor: 'buiten',
    };
    const nu = { ...telling(2026, 20, 0), jaren: jaren(20, 6) };
    const stuk = maakStuk({ cijfers: nu, vorig: geheim });
    expect(stukVoorBuiten(stuk).cijfers.jaren[0]).toMatchObject({ jaar: 2025, incidenten: null });
    const ouder = { ...geheim, jaar: 2024 };
    const jaren2024 = nu.jaren.map((each) => (each.jaar === 2025 ? { ...each, jaar: 2024 } : each));
    expect(
      stukVoorBuiten({ ...stuk, cijfers: { ...nu, jaren: jaren2024 }, vorig: undefined, eerdere: [ouder] })
        .cijfers.jaren[0],
    ).toMatchObject({ jaar: 2024, incidenten: null });
    expect(stukVoorBuiten({ ...stuk, vorig: undefined }).cijfers.jaren[0]).toMatchObject({ incidenten: 6 });
  });
});

describe('wie voor buiten leest en één datalek kent', () => {
  const lekken = (aantal: number) =>
    cijfersVan(
      Array.from({ length: aantal }, (_, index) =>
        op(1 + index, '2026-03-02', {
          soort: 'incident',
          onze_rol: 'verantwoordelijke',
          feiten: {
            persoonsgegevens: 'ja',
            beveiliging_tekortgeschoten: 'ja',
            aantasting: { vertrouwelijkheid: 'vastgesteld' },
          },
          aantal_betrokkenen: { eigen: { min: index === 0 ? 90 : 2, max: index === 0 ? 90 : 2 } },
        }),
      ),
    );

  it('rekent niet uit hoeveel mensen het andere raakte', () => {
    expect(lekken(2).personen).toEqual({ min: 92, max: 92, onbekend: 0 });
    expect(voorBuiten(lekken(2)).personen).toEqual({ min: null, max: null, onbekend: 0 });
    expect(voorBuiten(lekken(5)).personen).toEqual({ min: 98, max: 98, onbekend: 0 });
    expect(voorBuiten(lekken(0)).personen).toEqual({ min: 0, max: 0, onbekend: 0 });
  });
});

describe('de woorden', () => {
  const regels = (anders: Parameters<typeof maakStuk>[0]) =>
    maakJaaranalyse(maakStuk(anders)).children.map(platteTekst).join('\n').replaceAll(/\s+/gu, ' ');

  it.each([
    ['maatregel', 0, true, '1 dag'],
    ['maatregel', 47, true, '3 dagen'],
    ['maatregel', 0, false, 'minder dan een uur, nog niet gedaan'],
    ['ap-72u', 0, true, 'minder dan een uur'],
    ['ap-72u', 5, true, '5 uur'],
  ])('%s, %d uur later, gedaan: %s', (id, uren, gedaan, zegt) => {
    const termijnen = maakCijfers()
      .termijnen.slice(0, 1)
      .map((each) => ({
        ...each,
        id,
        titel: 'Iets doen',
        tekorten: [{ incident: '2026-0001', uren, gedaan, reden: '' }],
      }));
    expect(regels({ cijfers: maakCijfers({ termijnen }) })).toMatch(
      new RegExp(`2026-0001\\s*Iets doen\\s*${zegt}\\s*geen reden`, 'u'),
    );
  });

  it('“geen datalek” heet niet twee keer hetzelfde met een ander getal', () => {
    const { getallen, tabellen } = cijfersVan([]);
    const namen = [
      ...getallen.filter(({ id }) => id === 'geen_datalek'),
      ...(tabellen.find(({ id }) => id === 'afloop')?.rijen ?? []).filter(({ id }) => id === 'geen_datalek'),
    ].map(({ naam }) => naam);
    expect(namen).toEqual(['Geen datalek', 'Geen datalek, en niet gemeld']);
  });

  it('een incident met het kenmerk van een ander jaar wordt genoemd', () => {
    const cijfers = maakCijfers({
      getallen: maakCijfers().getallen.map((each) =>
        each.id === 'totaal' ? { ...each, incidenten: [...each.incidenten, '2027-0001'] } : each,
      ),
    });
    expect(regels({ cijfers })).toContain(
      'Geteld in 2026, met het kenmerk van een ander jaar (1): 2027-0001.',
    );
    expect(regels({})).not.toContain('met het kenmerk van een ander jaar');
  });

  it('ook buiten staat erbij dat de cijfers zijn veranderd', () => {
    const bevroren = { op: '2027-02-11', voorgelegdOp: '2027-02-12', sha256: 'ab'.repeat(32), klopt: false };
    const buiten = regels(stukVoorBuiten(maakStuk({ bevroren })));
    expect(buiten).toContain('Let op: deze cijfers zijn daarna veranderd.');
    expect(buiten).not.toContain('abab');
    expect(regels(stukVoorBuiten(maakStuk({ bevroren: { ...bevroren, klopt: true } })))).not.toContain(
      'Let op',
    );
  });

  it('wat buiten is afgeschermd van een oude lijst, heet in de tekening niet “niet geteld”', () => {
    const jaren = maakCijfers().jaren.map((each) =>
      each.herkomst === 'opgave' ? { ...each, incidenten: 19, datalekken: 16 } : each,
    );
    const pagina = (anders: Parameters<typeof maakStuk>[0]) => jaaranalysePagina(maakStuk(anders));
    const buiten = voorBuiten(maakCijfers({ jaren }));
    expect(buiten.jaren[0]).toMatchObject({ herkomst: 'opgave', datalekken: null });
    expect(pagina({ cijfers: buiten, vorig: undefined })).not.toContain('niet geteld');
    const leeg = jaren.map((each) => (each.herkomst === 'opgave' ? { ...each, datalekken: null } : each));
    expect(pagina({ cijfers: maakCijfers({ jaren: leeg }) })).toContain('niet geteld');
  });

  it('buiten staat er niet in welke map van wie het register is gelezen', () => {
    const cijfers = maakCijfers({ bron: 'map /home/fictief/register' });
    expect(JSON.stringify(voorBuiten(cijfers))).not.toContain('fictief/register');
    expect(regels({ cijfers: voorBuiten(cijfers), vorig: undefined })).toContain(
      ' uit het register, met versie',
    );
  });

  it('is als Markdown gewoon te lezen', () => {
    expect(toMarkdown(maakJaaranalyse(maakStuk()))).not.toContain('&#x');
  });

  it('een aantal incidenten heet geen aantal mensen', () => {
    const stuk = maakJaaranalyse(maakStuk({ cijfers: maakCijfers() }));
    const tekst = stuk.children.map(platteTekst).join('\n');
    expect(tekst).not.toContain('Mensen ingelicht');
    expect(tekst).toContain('Betrokkenen geïnformeerd (incidenten)');
  });
});
