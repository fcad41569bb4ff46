import type { Termijn } from '../../../scripts/protocol/termijnen/termijn.ts';
import { merkVan, REGISTER } from '../../../scripts/signaal/signalen.ts';
import type { Leven } from './incidenten.ts';
import { versieOp } from './incidenten.ts';

/** What the issue of reminders asks, in its own words and apart from the code that is tested. */

const UREN = [48, 24, 12, 6, 2, 0];

function urenVan({ id, isBindend, nabijUren }: Termijn): number[] {
  if (id === 'ap-1182') return [];
  if (id.startsWith('ap-72u')) return UREN;
  if (id.startsWith('ap-2wd')) return isBindend ? UREN : [nabijUren, 0];
  return [nabijUren, 0];
}

const merken = new Map<string, string>();
/** The same mark is asked thousands of times in a year. */
function merk(...waarvan: Parameters<typeof merkVan>): string {
  const sleutel = waarvan.join(' ');
  const bekend = merken.get(sleutel) ?? merkVan(...waarvan);
  merken.set(sleutel, bekend);
  return bekend;
}

const MS_PER_UUR = 3_600_000;

function passed(kenmerk: string, termijnen: readonly Termijn[], nu: Temporal.Instant): [string, string][] {
  const nuMs = nu.epochMilliseconds;
  return termijnen
    .filter(({ isNodig, gedaanOp, begin }) => isNodig && !gedaanOp && begin.epochMilliseconds <= nuMs)
    .flatMap((termijn) =>
      urenVan(termijn)
        .filter((uren) => {
          const vanaf = termijn.dueAt.epochMilliseconds - uren * MS_PER_UUR;
          return uren === 0 ? nuMs > vanaf : nuMs >= vanaf;
        })
        .map((uren): [string, string] => [
          merk(kenmerk, termijn.id, termijn.dueAt.toString(), uren),
          `${kenmerk} ${termijn.id} ${uren}`,
        ]),
    );
}

/** Everything of which everybody must have been told at a moment: mark to words. */
export const verwachtOp = (
  levens: readonly Leven[],
  vanHetRegister: readonly Termijn[],
  nu: Temporal.Instant,
): ReadonlyMap<string, string> =>
  new Map([
    ...levens.flatMap((leven): [string, string][] => {
      const versie = versieOp(leven, nu);
      if (!versie) return [];
      // Of what cannot be read nobody knows that it is an exercise.
      if (versie.isOnleesbaar)
        return [[merkVan(leven.id, `onleesbaar:${versie.voorstel}`, '', 0), `${leven.id} cannot be read`]];
      if (versie.incident.oefening === 'ja') return [];
      return passed(leven.id, versie.termijnen, nu);
    }),
    ...passed(REGISTER, vanHetRegister, nu),
  ]);
