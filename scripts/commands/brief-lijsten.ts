import { briefNamen, brieven } from '../letters/brieven.data.ts';
import { velden } from '../letters/velden.data.ts';

/** The letters that there are: for whom, and when. */
export const briefLijst = (): string =>
  `${briefNamen
    .map((naam) => `${naam}\n    ${brieven[naam].voorWie}\n    wanneer: ${brieven[naam].wanneer}`)
    .join('\n')}\n`;

/** The names that a template may use, with what they are and in which letters. */
export const veldenLijst = (): string =>
  [
    'Namen voor sjablonen (incidents/sjablonen/<ontvanger>.md). Schrijf ze als {{ naam }}.',
    'Een lijst loopt u door met: {% for regel in naam %} - {{ regel }} {% endfor %}',
    '',
    ...velden.map(({ naam, wat, lijst, bij }) =>
      [
        `${naam}${lijst === undefined ? '' : ' (lijst)'}`,
        `    ${wat}`,
        ...(Array.isArray(lijst) ? [`    elke regel heeft: ${lijst.join(', ')}`] : []),
        `    in: ${bij === undefined ? 'alle brieven' : bij.join(', ')}`,
      ].join('\n'),
    ),
    '',
  ].join('\n');
