import { OperatorError } from '../diagnostics/operator-error.ts';
import type { TermijnRegel } from '../diagnostics/reporters/termijnen-text.ts';
import { termijnenText } from '../diagnostics/reporters/termijnen-text.ts';
import { leesRegister } from '../lees-register.ts';
import { momentTekst } from '../protocol/kalender/tekst.ts';
import { isLopend, isTerInformatie } from '../protocol/termijnen/stand.ts';
import { registerNu } from '../register-nu.ts';
import type { Command, Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { werkmapFrom, werkmapOption } from './forge-options.ts';
import { clockFrom, folderFrom, registerOptions, sourceFrom, VORMEN, vormFrom } from './register-options.ts';
import { vanaf } from './termijnen-vanaf.ts';

/** What runs, is near, or is over; or the terms from one moment of kennisname. */
export const termijnen: Command = {
  name: 'termijnen',
  summary: 'Laat zien welke termijnen lopen, nabij of voorbij zijn, met de som erbij.',
  positionals: '[kenmerk]',
  options: {
    ...registerOptions,
    kennisname: {
      type: 'string',
      value: '<moment>',
      help: 'reken uit vanaf dit moment, zoals "2026-09-11 16:45"',
    },
    voorstellen: {
      type: 'boolean',
      help: 'ook de open voorstellen die met haal zijn opgehaald; per incident gaat het voorstel voor',
    },
    werkmap: werkmapOption,
    alle: { type: 'boolean', help: 'ook wat gehaald is of niet nodig is' },
    vorm: { type: 'string', value: 'tekst|json', help: 'hoe het eruitziet; anders tekst' },
  },
  examples: [
    'npm run -s register -- termijnen',
    'npm run -s register -- termijnen 2026-K7QF --alle',
    'npm run -s register -- termijnen --kennisname "2026-09-11 16:45"',
  ],
  run: async (given, edges) => {
    const kennisname = textOf(given, 'kennisname');
    const regels = kennisname === undefined ? uitRegister(given, edges) : vanaf(kennisname, given, edges);
    const isJson = vormFrom(given, VORMEN) === 'json';
    edges.print(
      isJson
        ? `${JSON.stringify(
            regels.map(({ termijn, incident }) => ({ ...(incident && { incident }), ...termijn })),
            undefined,
            2,
          )}\n`
        : termijnenText(regels, (text) => momentTekst(Temporal.Instant.from(text))),
    );
    return EXIT.good;
  },
};

function uitRegister(given: Given, edges: Edges): TermijnRegel[] {
  const [kenmerk] = given.positionals;
  const { verslag } =
    given.values['voorstellen'] === true
      ? leesRegister({
          folder: folderFrom(given, edges),
          workingFolder: edges.workingFolder,
          werkmap: werkmapFrom(given, edges),
          ...clockFrom(given, edges),
        })
      : registerNu({ source: sourceFrom(given, edges), ...clockFrom(given, edges) });
  const incidenten = verslag.incidents.filter(
    ({ id }) => kenmerk === undefined || id === kenmerk.toUpperCase(),
  );
  if (kenmerk !== undefined && incidenten.length === 0)
    throw new OperatorError(`Incident ${kenmerk} staat niet in het register.`, 'Kijk het kenmerk na.');
  const regels: TermijnRegel[] = [
    ...incidenten.flatMap((each) => each.termijnen.map((termijn) => ({ termijn, incident: each.id }))),
    ...(kenmerk === undefined ? verslag.termijnen.map((termijn) => ({ termijn, incident: undefined })) : []),
  ];
  // The reading that nobody works by is shown only to who asks for everything.
  const isShown = ({ termijn: { state, id } }: TermijnRegel) => isLopend(state) && !isTerInformatie(id);
  return regels
    .filter((regel) => given.values['alle'] === true || isShown(regel))
    .sort((a, b) => (a.termijn.dueAt < b.termijn.dueAt ? -1 : 1));
}
