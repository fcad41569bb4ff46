import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';

/** One thing that is another now. */
export interface Gewijzigd {
  readonly naam: string;
  readonly toen: string;
  readonly nu: string;
}

/** A number with the incidents behind it. */
interface Geteld {
  readonly id: string;
  readonly naam: string;
  readonly aantal: number | null;
  readonly incidenten: readonly string[];
}

/**
 * What the register says now that it did not say when the figures were presented: every number that differs, and what is
 * the same number of other incidents. A term that still ran then and is over now is a change too; that time passes is not.
 */
export function sindsdien(toen: Jaarcijfers, nu: Jaarcijfers): Gewijzigd[] {
  return [
    ...komEnGa(toen, nu),
    ...verschillen(toen.getallen, nu.getallen),
    ...waarden([
      ['Mensen geraakt', mensen(toen), mensen(nu)],
      ['Aantal mensen onbekend bij', String(toen.personen.onbekend), String(nu.personen.onbekend)],
      ['Terugblikken in het jaar', terugVan(toen), terugVan(nu)],
    ]),
    ...nu.tabellen.flatMap((tabel) => {
      const eerder = toen.tabellen.find(({ id }) => id === tabel.id);
      const benoemd = (alle: readonly Rij[]) =>
        alle.map((rij) => ({ ...rij, naam: `${tabel.titel}: ${rij.naam}` }));
      return verschillen(benoemd(eerder?.rijen ?? []), benoemd(tabel.rijen));
    }),
    ...paren(toen.tijden, nu.tijden, ({ titel, mediaan, gemeten }) => ({
      naam: `${titel} (middelste tijd)`,
      waarde: mediaan === null ? 'niet gemeten' : `${getal(mediaan)} uur, bij ${gemeten}`,
    })),
    ...paren(toen.termijnen, nu.termijnen, ({ titel, id, op_tijd, te_laat, over }) => ({
      naam: `${titel} (${id})`,
      waarde: `${op_tijd} op tijd, ${te_laat} te laat, ${over} over tijd`,
    })),
    ...paren(toen.leveranciers, nu.leveranciers, ({ naam, op_tijd, te_laat, niet_te_zeggen }) => ({
      naam: `Leverancier ${naam}`,
      waarde: `${op_tijd} op tijd, ${te_laat} te laat, ${niet_te_zeggen} niet te zeggen`,
    })),
    ...redenen(toen, nu),
    ...signalen(toen, nu),
  ];
}

type Rij = Jaarcijfers['tabellen'][number]['rijen'][number];

const getal = (waarde: number): string => String(waarde).replace('.', ',');

const terugVan = ({ terugblikken: { gedaan, omgekeerd } }: Jaarcijfers): string =>
  `${gedaan}, ${omgekeerd} omgekeerd`;

const mensen = ({ personen: { min, max } }: Jaarcijfers): string =>
  max === null ? `ten minste ${min}` : min === max ? String(min) : `${min} tot ${max}`;

const waarden = (alle: readonly (readonly [naam: string, toen: string, nu: string])[]): Gewijzigd[] =>
  alle.flatMap(([naam, toen, nu]) => (toen === nu ? [] : [{ naam, toen, nu }]));

/** Incidents that were not there, and that are gone: erased, or counted in another year. */
function komEnGa(toen: Jaarcijfers, nu: Jaarcijfers): Gewijzigd[] {
  const [eerst, later] = [toen, nu].map(
    ({ getallen }) => new Set(getallen.find(({ id }) => id === 'totaal')?.incidenten ?? []),
  );
  const erbij = [...(later ?? [])].filter((id) => !eerst?.has(id));
  const weg = [...(eerst ?? [])].filter((id) => !later?.has(id));
  return [
    ...(erbij.length > 0 ? [{ naam: 'Incidenten erbij', toen: '–', nu: erbij.join(', ') }] : []),
    ...(weg.length > 0 ? [{ naam: 'Incidenten niet meer in dit jaar', toen: weg.join(', '), nu: '–' }] : []),
  ];
}

/** What has the same id then and now beside each other, what stands there now first. */
function naastElkaar<T extends { readonly id: string }>(toen: readonly T[], nu: readonly T[]) {
  const [eerder, later] = [toen, nu].map((alle) => new Map(alle.map((each) => [each.id, each])));
  const namen = new Set([...(later?.keys() ?? []), ...(eerder?.keys() ?? [])]);
  return [...namen].map((id) => ({ id, was: eerder?.get(id), is: later?.get(id) }));
}

function verschillen(toen: readonly Geteld[], nu: readonly Geteld[]): Gewijzigd[] {
  return naastElkaar(toen, nu).flatMap(({ id, was, is }): Gewijzigd[] => {
    const naam = is?.naam ?? was?.naam ?? id;
    const [a, b] = [was?.aantal ?? 0, is?.aantal ?? 0];
    if (a !== b) return [{ naam, toen: String(a), nu: String(b) }];
    const [van, naar] = [was?.incidenten ?? [], is?.incidenten ?? []];
    return isZelfdeLijst(van, naar)
      ? []
      : [{ naam: `${naam}: zelfde aantal, andere incidenten`, toen: van.join(', '), nu: naar.join(', ') }];
  });
}

const isZelfdeLijst = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join() === b.toSorted().join();

function paren<T extends { readonly id: string }>(
  toen: readonly T[],
  nu: readonly T[],
  toon: (each: T) => { readonly naam: string; readonly waarde: string },
): Gewijzigd[] {
  return waarden(
    naastElkaar(toen, nu).map(({ id, ...paar }) => {
      const [was, is] = [paar.was && toon(paar.was), paar.is && toon(paar.is)];
      return [is?.naam ?? was?.naam ?? id, was?.waarde ?? '–', is?.waarde ?? '–'];
    }),
  );
}

/** The reason of a decision not to notify may not change unseen: it is what the AP asks for. */
function redenen(toen: Jaarcijfers, nu: Jaarcijfers): Gewijzigd[] {
  const eerder = new Map(toen.niet_gemeld.map((each) => [each.incident, each]));
  return nu.niet_gemeld.flatMap(({ incident, reden, cvb }) => {
    const was = eerder.get(incident);
    return was
      ? waarden([
          [`Niet gemeld, reden bij ${incident}`, was.reden, reden],
          [`Niet gemeld, CvB bij ${incident}`, was.cvb.replaceAll('_', ' '), cvb.replaceAll('_', ' ')],
        ])
      : [];
  });
}

function signalen(toen: Jaarcijfers, nu: Jaarcijfers): Gewijzigd[] {
  return waarden(
    naastElkaar(toen.signalen, nu.signalen).map(({ id, was, is }) => [
      `Signaal: ${is?.titel ?? was?.titel ?? id}`,
      was?.zin ?? 'niet',
      is?.zin ?? 'niet meer',
    ]),
  );
}
