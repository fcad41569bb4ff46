import type { Verslag } from '../../../schemas/verslag.ts';
import { asText } from './visible.ts';

type Uitkomst = Verslag['incidents'][number]['uitkomst'];
const DATALEK: Readonly<Record<Uitkomst['datalek'], string>> = {
  ja: 'Dit is een datalek.',
  nee: 'Dit is geen datalek.',
  onbekend: 'Of dit een datalek is, staat nog niet vast.',
};

/** What comes out for an incident, for somebody on a board: the outcome first, then why, then what is open. */
export function beslisText(titel: string, uitkomst: Uitkomst, boom: string): string {
  const lines = [
    titel,
    '',
    `Uitkomst (${uitkomst.code}): ${uitkomst.zin}.`,
    DATALEK[uitkomst.datalek],
    uitkomst.beoordeeld
      ? 'Zo is beoordeeld.'
      : 'Dit volgt uit de feiten. Nog niet alles is door een mens beoordeeld; zolang dat niet zo is, loopt de termijn.',
    ...uitkomst.afwijkingen.map((afwijking) => `Voor het CvB: ${afwijking}`),
    ...advies(uitkomst),
    ...lijnen(uitkomst),
    ...open(uitkomst),
    ...steun(uitkomst),
    ...uitkomst.groepen.flatMap((groep) => groepLines(groep, uitkomst.groepen.length > 1)),
    '',
    `${boom}.`,
    '',
  ];
  return asText(lines.join('\n'));
}

function advies({ advies: uitFeiten, ap, betrokkenen }: Uitkomst): string[] {
  const isGelijk = uitFeiten.ap === ap && uitFeiten.betrokkenen === betrokkenen;
  return isGelijk ? [] : [`De feiten alleen zeggen iets anders: ${uitFeiten.zin}.`];
}

function lijnen({ lijnen: { avg, protocol } }: Uitkomst): string[] {
  const isGelijk = avg.ap === protocol.ap && avg.betrokkenen === protocol.betrokkenen;
  return isGelijk ? [] : ['', 'Twee lijnen', `  AVG:      ${avg.zin}.`, `  Protocol: ${protocol.zin}.`];
}

function open({ open: vragen, ...nu }: Uitkomst): string[] {
  const wordt = (anders: Uitkomst['advies']) => (anders.zin === nu.zin ? 'blijft zo' : anders.zin);
  if (vragen.length === 0) return [];
  return [
    '',
    'Wat dit nog kan veranderen',
    ...vragen.flatMap(({ vraag, rol, groep, alsJa, alsNee }) => [
      `  ${vraag} (${naam(rol)}${groep === 'alle' ? '' : `; groep ${groep}`})`,
      `    ja:  ${wordt(alsJa)}`,
      `    nee: ${wordt(alsNee)}`,
    ]),
  ];
}

function steun({ steunt_op: feiten }: Uitkomst): string[] {
  if (feiten.length === 0) return [];
  return [
    '',
    'Waar dit op steunt',
    ...feiten.flatMap(({ vraag, antwoord, groep, anders }) => [
      `  ${vraag} ${hoofdletter(antwoord)}.${groep === 'alle' ? '' : ` (groep ${groep})`}`,
      `    blijkt dat anders: ${anders.zin}`,
    ]),
  ];
}

const TEKEN = { verhoogt: '+', verlaagt: '-' } as const;

function groepLines(groep: Uitkomst['groepen'][number], isMeer: boolean): string[] {
  return [
    '',
    isMeer ? `Groep ${groep.groep}: ${groep.zin} (${groep.code})` : 'Het pad',
    ...groep.pad.flatMap(({ knoop, vraag, antwoord, herkomst, vindplaats }) => [
      `  ${knoop.padEnd(3)} ${vraag}`,
      `      ${antwoord}${herkomst === 'onbekend' ? '' : ` (${herkomst})`} · ${vindplaats}`,
    ]),
    ...(groep.factoren.length > 0 ? ['  Wat meeweegt (+ maakt het risico groter, - kleiner)'] : []),
    ...groep.factoren.map(
      ({ richting, tekst, vindplaats }) => `    ${TEKEN[richting]} ${tekst} (${vindplaats})`,
    ),
    ...(groep.versleuteling.length > 0 ? ['  Voorwaarden waaronder versleuteling telt'] : []),
    ...groep.versleuteling.map(({ voorwaarde, geldt }) => `    ${geldt.padEnd(8)} ${voorwaarde}`),
    `  Score van ENISA: ${getal(groep.enisa.score)} (${groep.enisa.niveau}). Een steun bij de motivering; zij beslist nooit.`,
  ];
}

const getal = (score: number) => score.toFixed(2).replace('.', ',');
const ROL: Readonly<Record<string, string>> = { privacy_officer: 'Privacy Officer', fg: 'FG', cvb: 'CvB' };
const naam = (rol: string) => ROL[rol] ?? rol.replaceAll('_', ' ');
const hoofdletter = (woord: string) => woord.charAt(0).toUpperCase() + woord.slice(1);
