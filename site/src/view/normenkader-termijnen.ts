import type { Incident } from '../../../schemas/incident.ts';
import type { TermijnStand } from '../../../scripts/protocol/termijnen/stand.ts';
import type { TermijnSoort } from '../../../scripts/protocol/termijnen/termijnen.data.ts';
import { countText } from '../../../scripts/weergave/text.ts';
import type { BewijsSleutel } from './normenkader.data.ts';
import type { Bewijs, NormInvoer } from './normenkader-bewijs.ts';
import { bewijs, echte, vanGeheel } from './normenkader-bewijs.ts';

/** How often the terms of incidents were kept. An exercise has none that count. */

type Register = NormInvoer['register'];

/** Later than the law wants is allowed with its reason beside it (AVG art. 33 lid 1); of the other terms no reason is asked. */
function laat({ meldingen = [] }: Incident, soort: TermijnSoort): string {
  if (soort !== 'ap-72u') return 'later';
  const isMetReden = meldingen.some(({ reden_later_dan_72_uur }) => reden_later_dan_72_uur !== undefined);
  return isMetReden ? 'later, met de reden erbij' : 'later, zonder reden';
}

const AF: ReadonlySet<TermijnStand['state']> = new Set(['gehaald', 'gehaald-laat', 'over']);

/** Of the terms that have ended or were met: how many in time. What still runs is named, and judged by nobody. */
function termijnBewijs(
  register: Register,
  soort: TermijnSoort,
  wat: string,
  naam: string,
  doen: string,
): Bewijs {
  const alle = echte(register).flatMap(({ value, termijnen }) =>
    termijnen
      .filter((each) => each.soort === soort && each.state !== 'niet-gestart')
      .map((each) => ({ value, each })),
  );
  const af = alle.filter(({ each }) => AF.has(each.state));
  const opTijd = af.filter(({ each }) => each.state === 'gehaald');
  const loopt = alle.length - af.length;
  const nog = loopt === 0 ? '' : `; ${countText(loopt, 'loopt', 'lopen')} nog`;
  return bewijs({
    wat,
    cijfer:
      af.length === 0
        ? `nog geen termijn die voorbij is${nog}`
        : `${naam}: ${opTijd.length} van ${af.length} op tijd${nog}`,
    oordeel: vanGeheel(opTijd.length, af.length),
    naar: '/register.html',
    regels: af
      .filter(({ each }) => each.state !== 'gehaald')
      .map(
        ({ value, each }) => `${value.id}: ${each.state === 'over' ? 'nog niet gedaan' : laat(value, soort)}`,
      ),
    doen,
  });
}

const MELDEN = 'Begin op tijd, en meld voorlopig als nog niet alles bekend is.';

/** What the terms show, by key. */
export const termijnen = {
  termijn_wet: (register) =>
    termijnBewijs(register, 'ap-72u', 'Melden bij de AP, volgens de wet', '72 uur', MELDEN),
  termijn_protocol: (register) =>
    termijnBewijs(
      register,
      'ap-2wd-ontdekking',
      'Melden bij de AP, volgens het eigen protocol',
      'eigen protocol',
      MELDEN,
    ),
  termijn_fg: (register) =>
    termijnBewijs(
      register,
      'fg',
      'De FG inlichten',
      'FG',
      'Licht de FG in bij elk datalek, en leg vast wanneer.',
    ),
  termijn_betrokkenen: (register) =>
    termijnBewijs(
      register,
      'betrokkenen',
      'De betrokkenen informeren',
      'betrokkenen',
      'Informeer zodra het kan, en leg vast wanneer en hoeveel mensen het bericht kregen.',
    ),
} satisfies Partial<Record<BewijsSleutel, (register: Register) => Bewijs>>;
