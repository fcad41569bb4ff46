import type { Incident } from '../../../schemas/incident.ts';
import { bekend } from '../../protocol/beeld.ts';
import { overal } from '../../protocol/bij-incident.ts';
import type { Antwoord, Antwoorder, Bron } from '../antwoord.ts';
import { afgeleid, ontbreekt, regels, vastgelegd } from '../antwoord.ts';
import { onzeBeelden } from './gegevens.ts';

/** Bijlage 1 §7: what it means for data, service and people. */

type Feiten = NonNullable<Incident['feiten']>;
type Inbreuk = NonNullable<Feiten['gevolgen_inbreuk']>[number];
type Persoon = NonNullable<Feiten['gevolgen_personen']>[number];

/** A consequence that somebody called unlikely is not told as one; every other that was recorded is. */
const telt = ({ kans }: Pick<Persoon, 'kans'>): boolean => kans !== 'onwaarschijnlijk';

const inbreuk = ({ incident }: Bron): Inbreuk[] => overal(incident, 'gevolgen_inbreuk').flat();
const personen = ({ incident }: Bron): Persoon[] => overal(incident, 'gevolgen_personen').flat();

/** What the facts already say, also when nobody listed it as a consequence. */
const UIT_FEITEN: Readonly<Partial<Record<Inbreuk['soort'], (bron: Bron) => Antwoord | undefined>>> = {
  onbevoegden_namen_kennis: (bron) =>
    onzeBeelden(bron).some(({ feiten }) => INZAGE.has(feiten.inzage ?? ''))
      ? afgeleid(true, 'feiten.inzage', {
          uitleg: 'Afgeleid uit de inzage: iemand zag de gegevens, of kon dat.',
        })
      : undefined,
  misbruik_mogelijk: (bron) =>
    onzeBeelden(bron).some(({ feiten }) => (feiten.misbruikbaar_voor ?? []).some((each) => !GEEN.has(each)))
      ? afgeleid(true, 'feiten.misbruikbaar_voor', {
          uitleg: 'Afgeleid uit waarvoor iemand de gegevens kan misbruiken.',
        })
      : undefined,
};
const INZAGE: ReadonlySet<string> = new Set(['mogelijk', 'enkele_stukken', 'ja']);
const GEEN: ReadonlySet<string> = new Set(['niets', 'onbekend']);

const vinkInbreuk =
  (soort: Inbreuk['soort']): Antwoorder =>
  (bron) => {
    const alle = inbreuk(bron);
    const veld = 'feiten.gevolgen_inbreuk';
    const genoemd = alle.filter((each) => each.soort === soort);
    if (genoemd.some(telt)) return vastgelegd(true, veld);
    // "Could have seen" is a fact, whatever somebody thinks of the odds; the others may be called unlikely.
    const feit =
      genoemd.length === 0 || soort === 'onbevoegden_namen_kennis' ? UIT_FEITEN[soort]?.(bron) : undefined;
    if (feit) return feit;
    if (alle.length === 0) return ontbreekt('de gevolgen voor de gegevens of de dienst', veld);
    return genoemd.length > 0 ? vastgelegd(false, veld) : afgeleid(false, veld);
  };

const vinkPersoon =
  (soort: Persoon['soort']): Antwoorder =>
  (bron) => {
    const alle = personen(bron);
    const veld = 'feiten.gevolgen_personen';
    if (alle.length === 0) return ontbreekt('de gevolgen voor de betrokkenen', veld);
    const genoemd = alle.filter((each) => each.soort === soort);
    if (genoemd.length === 0) return afgeleid(false, veld);
    return vastgelegd(genoemd.some(telt), veld);
  };

/** Consequences for people that have no box on the form. */
const ZONDER_VAKJE: Readonly<Partial<Record<Persoon['soort'], string>>> = {
  lichamelijk_of_veiligheid: 'Gevaar voor iemands veiligheid of gezondheid',
  stigmatisering: 'Stigmatisering',
  stress_of_angst: 'Stress of angst',
  anders: '',
};

const andereGevolgen: Antwoorder = (bron) => {
  const veld = 'feiten.gevolgen_personen';
  const alle = personen(bron);
  if (alle.length === 0) return ontbreekt('de gevolgen voor de betrokkenen', veld);
  const tekst = regels(
    alle.filter(telt).flatMap(({ soort, omschrijving }) => {
      const naam = ZONDER_VAKJE[soort];
      return naam === undefined ? [] : [[naam, omschrijving].filter(Boolean).join(': ')];
    }),
  );
  return tekst === undefined ? afgeleid('', veld, { uitleg: 'Geen. Laat leeg.' }) : vastgelegd(tekst, veld);
};

const ERNST = ['verwaarloosbaar', 'beperkt', 'aanzienlijk', 'zeer_groot'] as const;

/** The heaviest of what was said of all and of each group. */
const ernst: Antwoorder = (bron) => {
  const veld = 'feiten.ernst_gevolgen.trede';
  const treden = onzeBeelden(bron).map(({ feiten }) => bekend(feiten.ernst_gevolgen?.trede));
  const zwaarste = Math.max(-1, ...treden.map((each) => (each === undefined ? -1 : ERNST.indexOf(each))));
  const trede = ERNST[zwaarste];
  if (trede !== undefined) return vastgelegd(trede, veld);
  const los = [...personen(bron), ...inbreuk(bron)].map((each) => bekend(each.ernst));
  const hoogste = ERNST[Math.max(-1, ...los.map((each) => (each === undefined ? -1 : ERNST.indexOf(each))))];
  return ontbreekt(
    'uw inschatting van de ernst van de gevolgen',
    veld,
    hoogste === undefined
      ? undefined
      : `Bij de gevolgen staat als zwaarste: ${hoogste.replace('_', ' ')}. Kies zelf de trede voor het geheel.`,
  );
};

/** Answers by what is asked. */
export const overGevolgen = {
  gevolg_kennis: vinkInbreuk('onbevoegden_namen_kennis'),
  gevolg_misbruik: vinkInbreuk('misbruik_mogelijk'),
  gevolg_onjuist_intern: vinkInbreuk('onjuiste_gegevens_intern'),
  gevolg_onjuist_doorgegeven: vinkInbreuk('onjuiste_gegevens_doorgegeven'),
  gevolg_dienst_tijdelijk: vinkInbreuk('dienst_tijdelijk_weg'),
  gevolg_dienst_blijvend: vinkInbreuk('dienst_blijvend_weg'),
  gevolg_anders: (bron) => {
    const veld = 'feiten.gevolgen_inbreuk';
    const alle = inbreuk(bron);
    if (alle.length === 0) return ontbreekt('de gevolgen voor de gegevens of de dienst', veld);
    const tekst = regels(
      alle.filter((each) => each.soort === 'anders' && telt(each)).map(({ omschrijving }) => omschrijving),
    );
    return tekst === undefined ? afgeleid('', veld, { uitleg: 'Geen. Laat leeg.' }) : vastgelegd(tekst, veld);
  },
  schade_discriminatie: vinkPersoon('discriminatie'),
  schade_identiteit: vinkPersoon('identiteitsfraude'),
  schade_financieel: vinkPersoon('financieel_verlies'),
  schade_reputatie: vinkPersoon('reputatieschade'),
  schade_beroepsgeheim: vinkPersoon('beroepsgeheim_geschonden'),
  schade_pseudonimisering: vinkPersoon('pseudonimisering_ongedaan'),
  schade_rechten: vinkPersoon('rechten_niet_uitoefenen'),
  schade_controle: vinkPersoon('controle_kwijt'),
  schade_anders: andereGevolgen,
  ernst,
  ernst_toelichting: ({ incident }) => {
    const veld = 'feiten.ernst_gevolgen.toelichting';
    const tekst = regels(overal(incident, 'ernst_gevolgen').map(({ toelichting }) => toelichting));
    return tekst === undefined ? ontbreekt('waarom u die ernst kiest', veld) : vastgelegd(tekst, veld);
  },
} as const satisfies Record<string, Antwoorder>;
