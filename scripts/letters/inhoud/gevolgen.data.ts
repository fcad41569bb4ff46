import type { FeitenVanGroep } from '../../protocol/beeld.ts';

type Gevolg = NonNullable<FeitenVanGroep['gevolgen_personen']>[number];
type Aantasting = NonNullable<FeitenVanGroep['aantasting']>;

/** Whom a sentence is about, and whose data: `{wie}` and `{gegevens}` in the sentences. */
export interface Persoon {
  readonly wie: string;
  readonly gegevens: string;
}

/** The people to whom, or about whom, a letter is written. */
export const personen = {
  u: { wie: 'u', gegevens: 'uw gegevens' },
  kind: { wie: 'uw kind', gegevens: 'de gegevens van uw kind' },
  ander: { wie: 'iemand van wie gegevens zijn geraakt', gegevens: 'de gegevens' },
} as const satisfies Readonly<Record<string, Persoon>>;

/** A sentence about these people. */
export const over = (zin: string, { wie, gegevens }: Persoon): string =>
  zin.replaceAll('{wie}', wie).replaceAll('{gegevens}', gegevens);

/** What a consequence means (AP form §7.2), to be read after a word of `KANS`. */
export const gevolgWoorden: Readonly<Record<Exclude<Gevolg['soort'], 'anders'>, string>> = {
  discriminatie: 'mensen behandelen {wie} hierdoor anders',
  identiteitsfraude: 'iemand doet zich met {gegevens} voor als {wie}',
  financieel_verlies: 'dit kost {wie} geld',
  reputatieschade: 'mensen gaan hierdoor slechter over {wie} denken',
  beroepsgeheim_geschonden: 'anderen lezen wat in vertrouwen over {wie} is opgeschreven',
  pseudonimisering_ongedaan: 'anderen ontdekken dat gegevens zonder naam over {wie} gaan',
  rechten_niet_uitoefenen: 'iets waar {wie} recht op heeft, lukt niet of pas later',
  controle_kwijt: '{gegevens} zijn bij mensen die ze niet horen te hebben',
  lichamelijk_of_veiligheid: 'het wordt voor {wie} minder veilig',
  stigmatisering: 'mensen gaan hierdoor anders met {wie} om',
  stress_of_angst: 'dit geeft {wie} zorgen of spanning',
};

/** How likely, as the beginning of a line; the most likely first. */
export const KANS: readonly (readonly [NonNullable<Gevolg['kans']>, string])[] = [
  ['opgetreden', 'Dit is al gebeurd:'],
  ['waarschijnlijk', 'Waarschijnlijk:'],
  ['mogelijk', 'Mogelijk:'],
  ['onbekend', 'Mogelijk:'],
  ['onwaarschijnlijk', 'Niet waarschijnlijk, maar wel mogelijk:'],
];

/** What happened to the data (AP form §3.1), by how sure that is. What was ruled out is not said. */
export const aantastingWoorden: Readonly<
  Record<Exclude<keyof Aantasting, 'toelichting'>, Readonly<Partial<Record<string, string>>>>
> = {
  vertrouwelijkheid: {
    vastgesteld: 'Andere mensen hebben {gegevens} gekregen of konden ze zien. Dat was niet de bedoeling.',
    waarschijnlijk: 'Waarschijnlijk hebben andere mensen {gegevens} gekregen of gezien.',
    niet_uit_te_sluiten: 'Misschien hebben andere mensen {gegevens} gezien. Dat weten wij niet zeker.',
  },
  integriteit: {
    vastgesteld: 'In {gegevens} is iets veranderd wat niet de bedoeling was.',
    waarschijnlijk: 'Waarschijnlijk is in {gegevens} iets veranderd wat niet de bedoeling was.',
    niet_uit_te_sluiten: 'Het kan zijn dat in {gegevens} iets is veranderd. Of dat zo is, weten wij niet.',
  },
  beschikbaarheid: {
    vastgesteld: 'Wij zijn gegevens kwijt, of konden er een tijd niet bij.',
    waarschijnlijk: 'Waarschijnlijk zijn wij gegevens kwijt, of konden wij er een tijd niet bij.',
    niet_uit_te_sluiten: 'Het kan zijn dat wij gegevens kwijt zijn. Of dat zo is, weten wij niet.',
  },
};
