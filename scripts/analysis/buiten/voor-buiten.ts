import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { geldend, getal } from '../../protocol/wet/regelset.ts';
import { isGenoeg, isStil, isWeinig } from './genoeg.ts';
import { JAAR, LEVERANCIER, sleutel, sommen, TERMIJN } from './sommen.ts';
import type { Cel } from './verberg.ts';
import { teVerbergen } from './verberg.ts';

type Leverancier = Jaarcijfers['leveranciers'][number];
type Toon = (naam: string, aantal: number | null) => number | null;

/** What a GMR comes for: the four totals, wherever they stand. */
const kernVan = ({ jaren }: Jaarcijfers): ReadonlySet<string> =>
  new Set([
    ...JAAR.map(sleutel.getal),
    ...jaren.flatMap((_, index) => JAAR.map((wat) => sleutel.jaar(index, wat))),
    sleutel.rij('afloop', 'gemeld'),
  ]);

/** Every number of the figures by its name, with what a reader knows about it when it is left out. */
function cellen(cijfers: Jaarcijfers, grens: number): ReadonlyMap<string, Cel> {
  const lijst = new Map<string, Cel>();
  const kern = kernVan(cijfers);
  const zet = (naam: string, aantal: number | null, minstens = 1, verborgen = false) => {
    if (aantal !== null) lijst.set(naam, { aantal, minstens, verborgen, isKern: kern.has(naam) });
  };
  for (const { id, aantal } of cijfers.getallen) zet(sleutel.getal(id), aantal);
  for (const { id: tabel, rijen } of cijfers.tabellen)
    for (const { id, aantal } of rijen) zet(sleutel.rij(tabel, id), aantal);
  const weinig = isWeinig(cijfers, grens);
  for (const wat of ['min', 'max'] as const)
    zet(sleutel.personen(wat), cijfers.personen[wat], weinig ? 0 : 1, weinig);
  zet(sleutel.personen('onbekend'), cijfers.personen.onbekend);
  for (const { id, gemeten, niet_te_meten } of cijfers.tijden) {
    zet(sleutel.tijd(id, 'gemeten'), gemeten, isGenoeg(gemeten, niet_te_meten, grens) ? grens : 1);
    zet(sleutel.tijd(id, 'niet_te_meten'), niet_te_meten);
  }
  for (const soort of cijfers.termijnen)
    for (const wat of TERMIJN) zet(sleutel.termijn(soort.id, wat), soort[wat]);
  for (const [index, each] of cijfers.leveranciers.entries()) {
    const stil = isStil(each, grens);
    // Of who is silent everything is left out, zeros too. Of who is not, a reader knows that there are enough messages.
    for (const wat of LEVERANCIER) {
      const minstens = wat === 'berichten' ? (stil ? 1 : grens) : stil ? 0 : 1;
      zet(sleutel.leverancier(index, wat), each[wat], minstens, stil);
    }
  }
  for (const [index, each] of cijfers.jaren.entries())
    for (const wat of JAAR) zet(sleutel.jaar(index, wat), each[wat]);
  for (const [index, { gevonden, ontbraken }] of cijfers.volledigheid.bronnen.entries()) {
    zet(sleutel.bron(index, 'gevonden'), gevonden);
    zet(sleutel.bron(index, 'ontbraken'), ontbraken);
  }
  return lijst;
}

const tijdVoorBuiten = (tijd: Jaarcijfers['tijden'][number], toon: Toon, grens: number) => ({
  ...tijd,
  // The shortest and the longest are each the time of one incident, however many were measured.
  snelste: null,
  langste: null,
  ...(isGenoeg(tijd.gemeten, tijd.niet_te_meten, grens) ? {} : { mediaan: null }),
  gemeten: toon(sleutel.tijd(tijd.id, 'gemeten'), tijd.gemeten),
  niet_te_meten: toon(sleutel.tijd(tijd.id, 'niet_te_meten'), tijd.niet_te_meten),
  incidenten: [],
});

/** How many messages the middle time is of, is not in the figures; at most as many as were judged is the careful reading. */
function leverancierVoorBuiten(each: Leverancier, index: number, toon: Toon, grens: number): Leverancier {
  const van = (wat: (typeof LEVERANCIER)[number]) => toon(sleutel.leverancier(index, wat), each[wat]);
  const beoordeeld = (each.op_tijd ?? 0) + (each.te_laat ?? 0);
  return {
    id: each.id,
    naam: each.naam,
    berichten: van('berichten'),
    op_tijd: van('op_tijd'),
    te_laat: van('te_laat'),
    niet_te_zeggen: van('niet_te_zeggen'),
    mediaan: isGenoeg(beoordeeld, each.niet_te_zeggen, grens) && !isStil(each, grens) ? each.mediaan : null,
    afspraak: isStil(each, grens) ? null : each.afspraak,
    redenen: [],
    incidenten: [],
  };
}

/**
 * A development may be known; which school, which supplier and how many times may not. Nor of which row of a table it is:
 * the rule says from how many it comes, and that could be just what a small number needs. So each is there once.
 */
function signalenVoorBuiten({ signalen, tabellen }: Jaarcijfers): Jaarcijfers['signalen'] {
  const staarten = tabellen.flatMap(({ rijen }) => rijen.map(({ id }) => `-${id}`));
  const algemeen = signalen
    .filter(({ id }) => !/^(?:vestiging|leverancier)-/.test(id))
    .map((each) => {
      const staart = staarten.find((einde) => each.id.endsWith(einde)) ?? '';
      const id = each.id.slice(0, each.id.length - staart.length);
      return { ...each, id, zin: each.titel, incidenten: [] };
    });
  return [...Map.groupBy(algemeen, ({ titel }) => titel).values()].flatMap(([eerste]) => eerste ?? []);
}

/** A number that stands alone; nothing when it is small. */
const klein = (aantal: number | null, grens: number): number | null =>
  aantal !== null && aantal > 0 && aantal < grens ? null : aantal;

/** How many people took part is about people too. */
const bewustwordingVoorBuiten = (lijst: Jaarcijfers['bewustwording'], grens: number) =>
  lijst.map((each) => ({
    ...each,
    aantal: klein(each.aantal, grens),
  }));

/**
 * The figures of a year for others than Privacy Officer, CvB and FG: without ids, titles, reasons and small numbers, and
 * without the numbers from which a small one could be worked out. It only leaves out; no number changes. Figures that are
 * for outside already come back as they are.
 */
export function voorBuiten(cijfers: Jaarcijfers): Jaarcijfers {
  if (cijfers.voor === 'buiten') return cijfers;
  const grens = getal(geldend, 'kleine-aantallen');
  const verborgen = teVerbergen(cellen(cijfers, grens), sommen(cijfers), grens);
  const toon: Toon = (naam, aantal) => (verborgen.has(naam) ? null : aantal);
  const { personen, volledigheid } = cijfers;
  // Named one by one: what is added to the figures later, stays inside until somebody thinks about it.
  return {
    versie: cijfers.versie,
    jaar: cijfers.jaar,
    nu: cijfers.nu,
    regels: cijfers.regels,
    // A path on somebody's disk can hold a name.
    bron: 'het register',
    voorbeeld: cijfers.voorbeeld,
    afgelopen: cijfers.afgelopen,
    voor: 'buiten',
    getallen: cijfers.getallen.map((each) => ({
      ...each,
      aantal: toon(sleutel.getal(each.id), each.aantal),
      incidenten: [],
    })),
    personen: {
      min: toon(sleutel.personen('min'), personen.min),
      max: toon(sleutel.personen('max'), personen.max),
      onbekend: toon(sleutel.personen('onbekend'), personen.onbekend),
    },
    tabellen: cijfers.tabellen.map((tabel) => ({
      ...tabel,
      rijen: tabel.rijen.map((rij) => ({
        ...rij,
        aantal: toon(sleutel.rij(tabel.id, rij.id), rij.aantal),
        incidenten: [],
      })),
    })),
    tijden: cijfers.tijden.map((each) => tijdVoorBuiten(each, toon, grens)),
    termijnen: cijfers.termijnen.map((soort) => ({
      ...soort,
      ...Object.fromEntries(TERMIJN.map((wat) => [wat, toon(sleutel.termijn(soort.id, wat), soort[wat])])),
      tekorten: [],
    })),
    leveranciers: cijfers.leveranciers.map((each, index) => leverancierVoorBuiten(each, index, toon, grens)),
    jaren: cijfers.jaren.map((each, index) => ({
      ...each,
      ...Object.fromEntries(JAAR.map((wat) => [wat, toon(sleutel.jaar(index, wat), each[wat])])),
    })),
    volledigheid: {
      bronnen: volledigheid.bronnen.map((each, index) => ({
        ...each,
        gevonden: toon(sleutel.bron(index, 'gevonden'), each.gevonden),
        ontbraken: toon(sleutel.bron(index, 'ontbraken'), each.ontbraken),
      })),
      zonder_kennisname: [],
      zonder_jaar: [],
      niet_te_lezen: [],
    },
    niet_gemeld: [],
    terugblikken: {
      gedaan: klein(cijfers.terugblikken.gedaan, grens),
      // Of how many were turned follows how many were not.
      omgekeerd: null,
      incidenten: [],
      omgekeerde_incidenten: [],
    },
    maatregelen: [],
    herhalingen: [],
    bewustwording: bewustwordingVoorBuiten(cijfers.bewustwording, grens),
    voorstellen: null,
    signalen: signalenVoorBuiten(cijfers),
  };
}
