import { OperatorError } from '../diagnostics/operator-error.ts';
import type { TermijnRegel } from '../diagnostics/reporters/termijnen-text.ts';
import { termijnNaarVerslag } from '../naar-verslag.ts';
import { parseMoment } from '../protocol/moment.ts';
import { kalenderklok } from '../protocol/termijnen/ap.ts';
import { stand } from '../protocol/termijnen/stand.ts';
import { geldend } from '../protocol/wet/regelset.ts';
import { leesOrganisatie } from '../register/organisatie.ts';
import type { Given } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { clockFrom, sourceFrom } from './register-options.ts';

/** The calculator: no incident, only a moment. */
export function vanaf(text: string, given: Given, edges: Edges): TermijnRegel[] {
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
