import { beoordeel } from '../beoordeel.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { TermijnRegel } from '../diagnostics/reporters/termijnen-text.ts';
import { termijnenText } from '../diagnostics/reporters/termijnen-text.ts';
import { termijnNaarVerslag } from '../naar-verslag.ts';
import { momentTekst } from '../protocol/kalender/tekst.ts';
import { parseMoment } from '../protocol/moment.ts';
import { kalenderklok } from '../protocol/termijnen/ap.ts';
import { stand } from '../protocol/termijnen/stand.ts';
import { geldend } from '../protocol/wet/regelset.ts';
import { leesOrganisatie } from '../register/organisatie.ts';
import type { Command, Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { clockFrom, registerOptions, sourceFrom, VORMEN, vormFrom } from './register-options.ts';

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

const PRANGT = new Set(['loopt', 'nabij', 'over']);

function uitRegister(given: Given, edges: Edges): TermijnRegel[] {
  const [kenmerk] = given.positionals;
  const { verslag } = beoordeel({ source: sourceFrom(given, edges), ...clockFrom(given, edges) });
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
  const isShown = ({ termijn: { state, id } }: TermijnRegel) =>
    PRANGT.has(state) && id !== 'ap-1182' && id !== 'bewaren';
  return regels
    .filter((regel) => given.values['alle'] === true || isShown(regel))
    .sort((a, b) => (a.termijn.dueAt < b.termijn.dueAt ? -1 : 1));
}

/** The calculator: no incident, only a moment. */
function vanaf(text: string, given: Given, edges: Edges): TermijnRegel[] {
  const { nu } = clockFrom(given, edges);
  const klok = kalenderklok(momentFrom(text), { regels: geldend, extraFeestdagen: extraFrom(given, edges) });
  return stand(klok, nu).map((termijn) => ({
    termijn: termijnNaarVerslag(termijn),
    incident: undefined,
  }));
}

/** @throws OperatorError for a moment that cannot be read, does not exist, or exists twice */
function momentFrom(text: string): Temporal.Instant {
  const gelezen = /^\d{4}-\d\d-\d\d/.test(text) ? lees(text) : undefined;
  if (gelezen?.soort === 'tijdstip') return gelezen.tijdstip.van;
  if (gelezen?.soort === 'fout')
    throw new OperatorError(
      gelezen.fout === 'bestaat-niet'
        ? 'Dit uur bestaat niet: de klok ging vooruit.'
        : 'Dit uur bestaat twee keer: de klok ging terug.',
      gelezen.fout === 'bestaat-niet'
        ? 'Kies een tijd voor 2 uur of vanaf 3 uur.'
        : 'Zet er zomertijd of wintertijd bij: 2026-10-25 02:30+02:00 of 2026-10-25 02:30+01:00. Weet u het niet, neem dan de vroegste: +02:00.',
    );
  throw new OperatorError(
    'Het moment bij --kennisname is niet te lezen.',
    'Schrijf het als 2026-09-11 16:45. Alleen een dag mag ook; dan telt het begin van die dag.',
  );
}

function lees(text: string) {
  try {
    return parseMoment(text);
  } catch {
    return undefined;
  }
}

/** Days that the school has appointed; a calculator also works where there is no register. */
function extraFrom(given: Given, edges: Edges) {
  try {
    return leesOrganisatie(sourceFrom(given, edges))?.instellingen?.extra_feestdagen ?? [];
  } catch (error) {
    if (error instanceof OperatorError) return [];
    throw error;
  }
}
