import type { RootContent } from 'mdast';
import { alinea, lijst, nadruk, schuin, tabel } from '../../documents/bouw.ts';
import { vastgesteld } from '../../protocol/beslisboom/vastgesteld.ts';
import { fasen } from '../../protocol/fasen/fasen.data.ts';
import { parseInstant } from '../../protocol/moment.ts';
import type { Regel } from '../../protocol/regel.ts';
import { alleRegels } from '../../protocol/regels/index.ts';
import type { Bron, BronId } from '../../protocol/wet/bronnen.data.ts';
import { bronnen, citeer } from '../../protocol/wet/bronnen.data.ts';
import type { ParameterId } from '../../protocol/wet/parameters.data.ts';
import { gold, parameterOp } from '../../protocol/wet/regelset.ts';
import { hoofdletter, momentText, wordOf } from '../../weergave/text.ts';
import { tussenkop } from '../blokken.ts';
import type { DossierInvoer } from '../invoer.ts';

/** The rules that governed it, as they were read: a reader years later needs no other paper. */
export function regels(invoer: DossierInvoer): RootContent[] {
  const { stand, organisatie, beoordeeld } = invoer;
  const soorten = perRegel(invoer);
  return [
    alinea(
      `Versie ${stand.regels} van de regels. ${beoordeeld.beslissing.regels.beslisboom.titel}: ${vastgesteld(organisatie)}.`,
    ),
    tussenkop('Wat de controle vond'),
    ...(invoer.bevindingen.length === 0
      ? [alinea('De controle vond niets.')]
      : [
          tabel(
            ['Hoe erg', 'Wat', 'Vindplaats'],
            invoer.bevindingen.map(({ severity, message, vindplaats }) => [
              ERNST[severity],
              message,
              vindplaats,
            ]),
          ),
        ]),
    ...soorten.flatMap((regel) => [
      alinea(nadruk(regel.titel)),
      alinea(`${regel.uitleg} (${citeer(regel.bron)})`),
    ]),
    tussenkop('Getallen'),
    ...getallen(invoer),
    tussenkop('Vragen van de beslisboom die zijn gesteld'),
    lijst(vragen(invoer)),
    tussenkop('Elke controle van deze versie'),
    tabel(
      ['Controle', 'Wat zij vraagt', 'Vindplaats'],
      alleRegels.map(({ titel, uitleg, bron }) => [titel, uitleg, citeer(bron)]),
    ),
    tussenkop('Paragrafen en artikelen'),
    alinea('In onze eigen woorden. De tekst zelf staat op de plek die erbij genoemd is.'),
    ...bronnenlijst(gebruikt(invoer, soorten)),
  ];
}

/** The sources by the text that they are in, each text named once. */
const bronnenlijst = (ids: readonly BronId[]): RootContent[] =>
  [
    ...Map.groupBy(
      ids.map((id): Bron => bronnen[id]),
      ({ adres, gecontroleerd }) => `${adres} (${vergeleken(gecontroleerd)})`,
    ),
  ].flatMap(([waar, deel]) => [
    alinea(schuin(waar)),
    tabel(
      ['Waar', 'Waarover'],
      deel.map(({ titel, over }) => [hoofdletter(titel), over]),
    ),
  ]);

const vergeleken = (gecontroleerd: string) =>
  gecontroleerd === 'geheugen'
    ? 'nog niet met de tekst vergeleken'
    : `vergeleken met de tekst op ${gecontroleerd}`;

const ERNST = { error: 'fout', warning: 'let op', info: 'ter informatie' } as const;

/** Each rule once that found something. */
const perRegel = ({ beoordeeld }: DossierInvoer): Regel[] => [
  ...new Map(beoordeeld.getoetst.map(({ regel }) => [regel.id, regel])).values(),
];

/** The numbers of the law and the protocol as they held when the organisation knew. */
function getallen({ incident, stand, beoordeeld: { beslissing } }: DossierInvoer): RootContent[] {
  const kennisname = parseInstant(incident.tijdlijn.kennisname);
  const op = kennisname ?? stand.op;
  const namen = [...new Set(beslissing.regels.parameters.map(({ id }) => id))] as ParameterId[];
  return [
    alinea(
      `Zoals zij golden op ${momentText(op)}${kennisname ? ' (kennisname)' : ' (kennisname is onbekend; dit is het moment van deze stand)'}.`,
    ),
    tabel(
      ['Getal', 'Hoeveel', 'Sinds', 'Waar dat staat'],
      namen.map((id) => {
        const getal = parameterOp(beslissing.regels, id, op);
        return [
          hoofdletter(wordOf(id.replaceAll('-', '_'))),
          `${getal.waarde} ${getal.eenheid}${gold(getal, op) ? '' : ' (gold toen nog niet)'}`,
          getal.inWerking,
          getal.eigenKeuze === undefined
            ? citeer(getal.bron)
            : `${citeer(getal.bron)} (eigen keuze: ${getal.eigenKeuze})`,
        ];
      }),
    ),
  ];
}

function vragen({ beoordeeld: { beslissing } }: DossierInvoer): string[] {
  const gesteld = new Set(beslissing.groepen.flatMap(({ pad }) => pad.map(({ knoop }) => knoop)));
  return beslissing.regels.beslisboom.knopen
    .filter(({ id }) => gesteld.has(id))
    .map(({ id, vraag, hulp, protocolTekst }) =>
      [
        `${id}. ${vraag} ${hulp}`,
        ...(protocolTekst === undefined ? [] : [`Het protocol zegt: ${protocolTekst}.`]),
      ].join(' '),
    );
}

/** Every source that the path, the factors, the terms, the phases or a finding cite, in the order of the list of sources. */
function gebruikt(
  { beoordeeld: { beslissing, termijnen } }: DossierInvoer,
  gevonden: readonly Regel[],
): BronId[] {
  const genoemd = new Set<BronId>([
    ...beslissing.groepen.flatMap(({ pad, risico }) =>
      [...pad, ...risico.factoren].flatMap(({ bron }) => bron),
    ),
    ...termijnen.flatMap(({ bron }) => bron),
    ...fasen.flatMap(({ bron }) => bron),
    ...gevonden.flatMap(({ bron }) => bron),
    'p-4-6-document',
    'avg-33-5',
  ]);
  return (Object.keys(bronnen) as BronId[]).filter((id) => genoemd.has(id));
}
