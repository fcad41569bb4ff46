import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import { countText } from '../../weergave/text.ts';
import type { Jaarstuk } from './invoer.ts';
import { getalVan, geweest, termijnVan } from './lezen.ts';
import { aantalTekst, deelTekst, urenTekst, vanTekst } from './woorden.ts';

/** The figures of a year on a screen of text: the numbers, the terms, the signals, and what is not in them. */
export const jaarTekst = ({ cijfers, bevroren, sindsdien }: Jaarstuk): string =>
  [
    `Jaaranalyse ${cijfers.jaar}${cijfers.afgelopen ? '' : ', tot nu toe'}${cijfers.voorbeeld ? ' (voorbeeld)' : ''}`,
    bevroren ? `Zoals vastgelegd op ${bevroren.op}; ${sindsdien.length} cijfers zijn sindsdien anders.` : '',
    bevroren?.klopt === false ? 'Let op: het bestand met cijfers is daarna veranderd.' : '',
    '',
    ...getallen(cijfers),
    '',
    ...tijd(cijfers),
    '',
    ...signalen(cijfers),
    ...open(cijfers),
    ...nietGeteld(cijfers),
  ]
    .filter((regel, index, alle) => regel !== '' || (index > 0 && alle[index - 1] !== ''))
    .join('\n')
    .trimEnd()
    .concat('\n');

function getallen(cijfers: Jaarcijfers): string[] {
  const breedte = Math.max(...cijfers.getallen.map(({ naam }) => naam.length)) + 2;
  return cijfers.getallen.map(({ naam, aantal, van }) => {
    const deel = van === undefined ? '' : deelTekst(aantal, getalVan(cijfers, van));
    return `${naam.padEnd(breedte)}${aantalTekst(aantal).padStart(5)}${deel && `  ${deel}`}`;
  });
}

function tijd(cijfers: Jaarcijfers): string[] {
  const termijn = termijnVan(cijfers, 'ap-72u');
  return [
    ...(termijn ? [`Binnen 72 uur bij de AP: ${vanTekst(termijn.op_tijd, geweest(termijn))}`] : []),
    ...cijfers.tijden.map(
      ({ titel, mediaan, gemeten }) =>
        `${titel}: ${urenTekst(mediaan)} (middelste van ${aantalTekst(gemeten)})`,
    ),
  ];
}

const signalen = ({ signalen: alle }: Jaarcijfers): string[] => [
  alle.length === 0 ? 'Geen signalen.' : `${countText(alle.length, 'signaal', 'signalen')}:`,
  ...alle.map(
    ({ titel, zin, incidenten }) =>
      `- ${titel}. ${zin}${incidenten.length > 0 ? ` (${incidenten.join(', ')})` : ''}`,
  ),
  '',
];

function open({ voorstellen }: Jaarcijfers): string[] {
  if (voorstellen === null) return ['Naar open voorstellen is niet gekeken.'];
  if (voorstellen.length === 0) return ['Geen open voorstellen over dit jaar.'];
  return [
    'Open voorstellen over dit jaar; wat daarin verandert, telt niet mee:',
    ...voorstellen.map(
      ({ incident, titel, pr, nieuw }) => `- #${pr} ${incident} ${titel}${nieuw ? ' (nieuw)' : ''}`,
    ),
  ];
}

const nietGeteld = ({ volledigheid: { niet_te_lezen: bestanden } }: Jaarcijfers): string[] =>
  bestanden.length === 0
    ? []
    : ['Niet te lezen, dus niet geteld:', ...bestanden.map((bestand) => `- ${bestand}`)];
