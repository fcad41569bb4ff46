import type { Beeld, Bereik } from '../beeld.ts';
import { alsBereik } from '../beeld.ts';
import type { Regelset } from '../wet/regelset.ts';
import { getal } from '../wet/regelset.ts';
import type { Factor, Weging } from './factor.ts';
import { factor } from './factor.ts';
import { isBeschikbaarheidGeraakt } from './geraakt.ts';

/** What was missed, from nothing to care or safety. */
const DIENST: Readonly<Record<string, number>> = {
  geen: 0,
  hinder: 1,
  onderwijs: 1,
  examen_of_besluit: 2,
  inkomen_of_betaling: 2,
  zorg_of_veiligheid: 3,
};

/** How badly the data are gone: 0 back soon, 1 back after long, 2 partly gone for good, 3 all gone for good. */
const WEG = { kort: 0, lang: 1, deels: 2, alles: 3 } as const;

/**
 * The level of risk, by how badly the data are gone (row) and what was missed (column). Vindplaats: EDPB 01/2021 cases
 * 01 to 04 (back within hours: none; five days with hinder: risk; care for two days: high), EDPB 9/2022 annex B.
 */
const NIVEAU: readonly (readonly Bereik[])[] = [
  [
    [0, 0],
    [0, 0],
    [0, 1],
    [1, 1],
  ],
  [
    [0, 0],
    [1, 1],
    [2, 2],
    [2, 2],
  ],
  [
    [0, 1],
    [1, 1],
    [2, 2],
    [2, 2],
  ],
  [
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 2],
  ],
];

/** The risk because data are gone or cannot be used: 0 unlikely, 1 risk, 2 high. */
export function weegBeschikbaarheid(beeld: Beeld, regels: Regelset): Weging {
  const geraakt = isBeschikbaarheidGeraakt(beeld);
  if (geraakt === 'nee') return { bereik: [0, 0], factoren: [] };
  const weg = hoeWeg(beeld, getal(regels, 'korte-uitval'), getal(regels, 'lange-uitval'));
  const dienst = watMist(beeld);
  const laag = NIVEAU[weg[0]]?.[dienst[0]]?.[0] ?? 0;
  const hoog = NIVEAU[weg[1]]?.[dienst[1]]?.[1] ?? 2;
  return { bereik: [geraakt === 'onbekend' ? 0 : laag, hoog], factoren: factorenVan(beeld, weg, dienst) };
}

function watMist({ feiten }: Beeld): Bereik {
  const dienst = DIENST[feiten.dienst_geraakt ?? 'onbekend'];
  return dienst === undefined ? [0, 3] : [dienst, dienst];
}

const UUR = 60;

function hoeWeg({ feiten }: Beeld, kort: number, lang: number): Bereik {
  const {
    definitief_kwijt: kwijt,
    hersteld,
    backup,
    enig_exemplaar: enig,
    minuten,
    hersteltijd_uren,
  } = feiten.beschikbaarheid ?? {};
  if (kwijt === 'alles') return [WEG.alles, WEG.alles];
  if (kwijt === 'deels') return [WEG.deels, WEG.deels];
  const duur = duurInUren(minuten, hersteltijd_uren);
  const tijdelijk: Bereik = duur
    ? [duur[0] > lang ? WEG.lang : WEG.kort, duur[1] <= kort ? WEG.kort : WEG.lang]
    : [WEG.kort, WEG.lang];
  if (kwijt === 'nee' || hersteld === 'volledig') return tijdelijk;
  // Paying a criminal says that there was no other way back.
  const onderkant = feiten.afpersing?.betaald === 'ja' ? Math.max(tijdelijk[0], WEG.lang) : tijdelijk[0];
  if (hersteld === 'deels') return [onderkant, WEG.deels];
  if (hersteld === 'niet' && (backup === 'geen' || backup === 'mee_getroffen' || enig === 'ja'))
    return [WEG.deels, WEG.alles];
  return backup === 'intact' || enig === 'nee' ? [onderkant, WEG.lang] : [onderkant, WEG.alles];
}

type Range = NonNullable<NonNullable<Beeld['feiten']['beschikbaarheid']>['minuten']>;

function duurInUren(minuten: Range | undefined, uren: Range | undefined): Bereik | undefined {
  const inMinuten = alsBereik(minuten);
  if (inMinuten) return [inMinuten[0] / UUR, inMinuten[1] / UUR];
  return alsBereik(uren);
}

function factorenVan({ feiten }: Beeld, weg: Bereik, dienst: Bereik): Factor[] {
  const { backup } = feiten.beschikbaarheid ?? {};
  const factoren = [
    weg[0] >= WEG.deels && factor('voorgoed_kwijt'),
    weg[0] === WEG.lang && factor('lang_weg'),
    weg[1] === WEG.kort && factor('snel_terug'),
    (backup === 'geen' || backup === 'mee_getroffen') && factor('geen_reservekopie'),
    backup === 'intact' && factor('reservekopie'),
    dienst[0] >= 2 && factor('dienst_geraakt'),
    dienst[1] === 0 && factor('geen_hinder'),
  ];
  return factoren.filter((each) => each !== false);
}
