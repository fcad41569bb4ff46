import type { RootContent } from 'mdast';
import type { Jaarcijfers } from '../../../../schemas/jaarcijfers.ts';
import { alinea, getallentabel, tabel } from '../../../documents/bouw.ts';
import { countText } from '../../../weergave/text.ts';
import { incident, leeg, tussenkop } from '../blokken.ts';
import { gestapeld, zegtIets } from '../grafiek.ts';
import type { Jaarstuk } from '../invoer.ts';
import type { Termijn } from '../lezen.ts';
import { geweest } from '../lezen.ts';
import { aantalTekst, inVakje, inZin, urenTekst, vanTekst } from '../woorden.ts';

/** How long it took, and how the terms were kept. */
export const opTijd = (stuk: Jaarstuk): RootContent[] => [
  tussenkop('Hoe de termijnen zijn gehaald'),
  ...termijnen(stuk.cijfers.termijnen),
  ...tekorten(stuk),
  tussenkop('Hoe lang het duurde'),
  ...tijden(stuk.cijfers.tijden),
];

const VAN = { wet: 'wet', protocol: 'protocol', afspraak: 'afspraak', eigen: 'eigen keuze' } as const;

const isGebruikt = (termijn: Termijn): boolean => geweest(termijn) !== 0 || termijn.loopt !== 0;

function termijnen(alle: readonly Termijn[]): RootContent[] {
  const gebruikt = alle.filter(isGebruikt);
  const ongebruikt = alle.filter((each) => !isGebruikt(each));
  if (gebruikt.length === 0) return [leeg('Er waren in dit jaar geen termijnen.')];
  const rijen = gebruikt
    .map(({ titel, op_tijd, te_laat, over }) => ({
      naam: titel,
      delen: [
        { naam: 'op tijd', aantal: op_tijd },
        { naam: 'te laat', aantal: te_laat },
        { naam: 'niet gedaan', aantal: over },
      ],
    }))
    .filter(zegtIets);
  return [
    ...(rijen.length === 0
      ? []
      : [gestapeld({ id: 'termijnen', titel: 'hoe de termijnen zijn gehaald', rijen })]),
    getallentabel(
      ['Termijn', 'Op tijd', 'Te laat', 'Niet gedaan', 'Loopt nog'],
      gebruikt.map((termijn) => [
        `${termijn.titel} (${VAN[termijn.tegen]})`,
        inVakje(vanTekst(termijn.op_tijd, geweest(termijn))),
        ...[termijn.te_laat, termijn.over, termijn.loopt].map((aantal) => inVakje(aantalTekst(aantal))),
      ]),
    ),
    alinea('Niet gedaan: de termijn is voorbij. Wat nog loopt, telt niet mee in het deel op tijd.'),
    ...(ongebruikt.length === 0
      ? []
      : [alinea(`Niet voorgekomen (0): ${ongebruikt.map(({ titel }) => titel).join('; ')}.`)]),
  ];
}

function tekorten(stuk: Jaarstuk): RootContent[] {
  const alle = stuk.cijfers.termijnen.flatMap(({ id, titel, tekorten: rijen }) =>
    rijen.map((tekort) => ({ id, titel, ...tekort })),
  );
  if (alle.length === 0) return [];
  return [
    tussenkop('Wat te laat was, en waarom'),
    tabel(
      ['Incident', 'Termijn', 'Te laat', 'Reden'],
      alle
        .slice(0, MEESTE)
        .map(({ incident: kenmerk, titel, gedaan, reden, ...tekort }) => [
          incident(stuk, kenmerk),
          titel,
          `${laatTekst(tekort, gedaan)}${gedaan ? '' : ', nog niet gedaan'}`,
          reden === '' ? 'geen reden vastgelegd' : reden,
        ]),
    ),
    ...(alle.length > MEESTE
      ? [alinea(`En nog ${alle.length - MEESTE}; alle geeft jaaranalyse ${stuk.cijfers.jaar} --vorm json.`)]
      : []),
  ];
}

/** More rows than anybody reads make a paper of hundreds of sheets. */
const MEESTE = 100;

/** Of these terms only the day is known on which it was done: then the hours are from one midnight to another. */
const PER_DAG: ReadonlySet<string> = new Set(['maatregel', 'effect']);

/** How much too late; never "0 hours". */
function laatTekst({ id, uren }: { id: string; uren: number | null }, gedaan: boolean): string {
  if (uren !== null && gedaan && PER_DAG.has(id)) return countText(Math.round(uren / 24) + 1, 'dag', 'dagen');
  return uren === 0 ? 'minder dan een uur' : urenTekst(uren);
}

function tijden(alle: Jaarcijfers['tijden']): RootContent[] {
  const gemeten = alle.filter((each) => each.gemeten !== 0);
  const niet = alle.filter((each) => each.gemeten === 0);
  return [
    ...(gemeten.length === 0
      ? [leeg('Er is geen tijd te meten: daarvoor moeten twee momenten op de minuut vaststaan.')]
      : [
          getallentabel(
            ['Van en tot', 'Keer', 'Snelst', 'Midden', 'Langst'],
            gemeten.map(({ titel, gemeten: aantal, snelste, mediaan, langste }) => [
              titel,
              inVakje(aantalTekst(aantal)),
              urenTekst(snelste),
              urenTekst(mediaan),
              urenTekst(langste),
            ]),
          ),
          alinea('Midden: de helft was sneller, de andere helft langzamer.'),
        ]),
    alinea(
      `Niet te meten, omdat een moment onbekend of niet precies is: ${
        alle
          .filter((each) => each.niet_te_meten !== 0)
          .map(({ titel, niet_te_meten }) => `${inZin(titel)} ${aantalTekst(niet_te_meten)}`)
          .join('; ') || 'geen'
      }.`,
    ),
    ...(niet.length === 0 || gemeten.length === 0
      ? []
      : [
          alinea(`Bij geen enkel incident gemeten (0): ${niet.map(({ titel }) => inZin(titel)).join('; ')}.`),
        ]),
  ];
}
