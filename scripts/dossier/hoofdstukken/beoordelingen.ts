import type { RootContent } from 'mdast';
import { alinea, lijst, nadruk, schuin, tabel } from '../../documents/bouw.ts';
import { redenen } from '../../weergave/redenen.ts';
import { rolNaam } from '../../weergave/rollen.ts';
import { hoofdletter, wordOf } from '../../weergave/text.ts';
import { metSleutels, ofZin, tussenkop, vastgelegd } from '../blokken.ts';
import type { DossierInvoer } from '../invoer.ts';

/** What was judged and why, what the tree makes of it, and where the judgement goes another way. */
export function beoordelingen(invoer: DossierInvoer): RootContent[] {
  const { uitkomst } = invoer.verslag;
  return [
    ...(uitkomst.afwijkingen.length === 0
      ? [alinea('Het laatste oordeel wijkt niet af van de beslisboom of het eigen protocol.')]
      : [
          alinea(nadruk('Waarin het oordeel anders is dan de beslisboom of het eigen protocol')),
          lijst(uitkomst.afwijkingen),
        ]),
    tussenkop('Wat mensen oordeelden'),
    ...ofZin(oordelen(invoer), 'Er is nog niets beoordeeld: alleen de feiten spreken.'),
    ...uitkomst.groepen.flatMap(perGroep),
    ...steun(invoer),
    ...open(invoer),
    ...terugblikken(invoer),
  ];
}

/** Each judgement with its reasons, and what the FG and the CvB said, the newest first. */
function oordelen({ incident, organisatie }: DossierInvoer): RootContent[] {
  const alle = (incident.beoordelingen ?? []).toReversed();
  // What the FG advised stands below, with when.
  const zonderFg = (incident.beoordelingen ?? []).map(({ advies_fg: _, ...rest }) => rest);
  return redenen({ ...incident, beoordelingen: zonderFg }, metSleutels(organisatie?.rolhouders)).flatMap(
    ({ kop, redenen: rijen }, index) => {
      const oordeel = alle[index];
      const bij = {
        nieuw_feit: oordeel?.nieuw_feit,
        nieuw_feit_bekend_op: oordeel?.nieuw_feit_bekend_op,
        regels: oordeel?.regels,
        protocol_versie: oordeel?.protocol_versie,
      };
      const pad = (naam: string) => ['beoordelingen', '[]', naam];
      return [
        alinea(nadruk(kop)),
        ...(rijen.length === 0
          ? []
          : [
              tabel(
                ['Waarover', 'Oordeel', 'Reden'],
                rijen.map(({ waarover, antwoord, reden }) => [
                  waarover,
                  antwoord,
                  reden ?? 'geen reden vastgelegd',
                ]),
              ),
            ]),
        ...vastgelegd(gevuld(bij), ['beoordelingen', '[]']),
        ...deel('Advies van de FG', oordeel?.advies_fg, pad('advies_fg')),
        ...deel('Overleg met het CvB', oordeel?.overleg_cvb, pad('overleg_cvb')),
        ...deel('Afwijking van het eigen protocol', oordeel?.afwijking_protocol, pad('afwijking_protocol')),
      ];
    },
  );
}

const gevuld = (velden: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined));

const deel = (titel: string, waarde: object | undefined, pad: readonly string[]): RootContent[] =>
  waarde === undefined ? [] : [alinea(schuin(titel)), ...vastgelegd(waarde, pad)];

type Groep = DossierInvoer['verslag']['uitkomst']['groepen'][number];

/** The way through the tree for one group, with the advice from the facts and what weighs. */
const perGroep = ({
  groep,
  code,
  zin,
  pad,
  advies,
  factoren,
  versleuteling,
  enisa,
}: Groep): RootContent[] => [
  tussenkop(groep === 'alle' ? 'De weg door de beslisboom' : `De weg door de beslisboom: ${wordOf(groep)}`),
  alinea(`${hoofdletter(zin)} (${code}).`),
  tabel(
    ['Vraag', 'Antwoord', 'Vindplaats'],
    pad.map(({ knoop, vraag, antwoord, herkomst, vindplaats }) => [
      `${knoop}. ${vraag}`,
      herkomst === 'onbekend' ? 'nog open' : `${wordOf(antwoord)} (${HERKOMST[herkomst]})`,
      vindplaats,
    ]),
  ),
  alinea(
    advies.zin === zin
      ? 'De feiten alleen zeggen hetzelfde.'
      : `De feiten alleen zeggen: ${advies.zin} (${advies.code}).`,
  ),
  ...(factoren.length === 0
    ? []
    : [
        alinea(nadruk('Wat het risico groter (+) of kleiner (−) maakt')),
        lijst(
          factoren.map(
            ({ richting, tekst, vindplaats }) =>
              `${richting === 'verhoogt' ? '+' : '−'} ${tekst} (${vindplaats})`,
          ),
        ),
      ]),
  ...(versleuteling.length === 0
    ? []
    : [
        alinea(nadruk('Wanneer versleuteling telt')),
        lijst(versleuteling.map(({ voorwaarde, geldt }) => `${voorwaarde}: ${GELDT[geldt]}`)),
      ]),
  alinea(
    `Score van ENISA (2013): ${String(enisa.score).replace('.', ',')}, ${enisa.niveau}. Deze score steunt de motivering en beslist niets.`,
  ),
];

const HERKOMST = { feit: 'volgt uit de feiten', oordeel: 'oordeel van een mens' } as const;
const GELDT = { ja: 'staat vast', nee: 'geldt niet', onbekend: 'nog niet bekend' } as const;

function steun({ verslag: { uitkomst } }: DossierInvoer): RootContent[] {
  if (uitkomst.steunt_op.length === 0) return [];
  return [
    tussenkop('Feiten die de uitkomst dragen'),
    alinea('Blijkt zo een feit anders, dan wordt de uitkomst anders.'),
    tabel(
      ['Vraag', 'Nu', 'Anders wordt het'],
      uitkomst.steunt_op.map(({ vraag, antwoord, groep, anders }) => [
        groep === 'alle' ? vraag : `${vraag} (${wordOf(groep)})`,
        antwoord,
        anders.zin,
      ]),
    ),
  ];
}

function open({ verslag: { uitkomst } }: DossierInvoer): RootContent[] {
  if (uitkomst.open.length === 0) return [];
  return [
    tussenkop('Wat nog open is'),
    tabel(
      ['Vraag', 'Wie weet het', 'Bij ja', 'Bij nee'],
      uitkomst.open.map(({ vraag, rol, groep, alsJa, alsNee }) => [
        groep === 'alle' ? vraag : `${vraag} (${wordOf(groep)})`,
        rolNaam(rol),
        alsJa.zin,
        alsNee.zin,
      ]),
    ),
  ];
}

function terugblikken({ incident: { terugblikken: alle = [] } }: DossierInvoer): RootContent[] {
  if (alle.length === 0) return [];
  return [
    tussenkop('Terugblik op niet melden of niet informeren'),
    ...alle.flatMap((each) => vastgelegd(each, ['terugblikken', '[]'])),
  ];
}
