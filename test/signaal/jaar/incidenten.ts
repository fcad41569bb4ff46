import type { Incident } from '../../../schemas/incident.ts';
import type { Termijn } from '../../../scripts/protocol/termijnen/termijn.ts';
import { gerekend, makeIncident } from '../../make.ts';
import type { Toeval } from './toeval.ts';

/** What an incident was from some moment on. */
export interface Versie {
  readonly vanaf: Temporal.Instant;
  readonly incident: Incident;
  readonly termijnen: readonly Termijn[];
  /** Open proposal in which it stands so; nothing once it is on main. */
  readonly voorstel: number | undefined;
  /** Is the proposal broken, so that nobody knows its terms? */
  readonly isOnleesbaar: boolean;
}

/** The life of one incident in the year. */
export interface Leven {
  readonly id: string;
  readonly versies: readonly Versie[];
  /** Nobody did anything about it after the first file. */
  readonly isVergeten: boolean;
}

const ZONE = 'Europe/Amsterdam';
const lokaal = (moment: Temporal.Instant) =>
  moment.toZonedDateTimeISO(ZONE).toPlainDateTime().round('minute').toString().replace('T', ' ').slice(0, 16);
const dag = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(ZONE).toPlainDate().toString();

/**
 * Makes up what happens with an incident: when it is known, written down and proposed, what people do about it and
 * when, what they correct later, and what they forget.
 */
export function leven(nummer: number, begin: Temporal.Instant, { kans, tussen }: Toeval): Leven {
  const id = `2026-${String(nummer).padStart(4, '0')}`;
  const isVergeten = nummer % 10 === 0;
  const uren = (van: number, tot: number) => ({ minutes: Math.round(tussen(van, tot) * 60) });
  const kennisname = begin.add(uren(0, 24 * 350));
  let nu = kennisname.add(uren(0, kans(0.1) ? 60 : 8));
  let incident = makeIncident({
    id,
    tijdlijn: { kennisname: lokaal(kennisname) },
    ...(nummer % 20 === 7 && { oefening: 'ja' }),
  });
  let voorstel: number | undefined = nummer + 100;
  const versies: Versie[] = [];
  const zet = (anders: Partial<Incident>, isOnleesbaar = false) => {
    incident = { ...incident, ...anders };
    versies.push({
      vanaf: nu,
      incident,
      termijnen: isOnleesbaar ? [] : gerekend(incident),
      voorstel,
      isOnleesbaar,
    });
  };
  zet({});
  if (isVergeten) return { id, versies, isVergeten };

  const stap = (deel: number, van: number, tot: number, doe: () => Partial<Incident>) => {
    if (!kans(deel)) return;
    nu = nu.add(uren(van, tot));
    zet(doe());
  };
  if (kans(0.1)) {
    nu = nu.add(uren(0, 5));
    zet({}, true);
    nu = nu.add(uren(1, 30));
    zet({});
  }
  stap(0.3, 0, 20, () => ({ tijdlijn: { kennisname: lokaal(kennisname.subtract(uren(0, 20))) } }));
  stap(0.1, 0, 20, () => ({ tijdlijn: { kennisname: lokaal(kennisname.add(uren(0, 20))) } }));
  stap(0.7, 0, 30, () => ({ ingelicht: [{ rol: 'fg', moment: lokaal(nu) }] }));
  stap(0.7, 0, 40, () => ({
    beoordelingen: [
      {
        soort: 'eerste',
        moment: lokaal(nu),
        ap: { antwoord: kans(0.7) ? 'ja' : 'nee' },
        betrokkenen: { antwoord: kans(0.6) ? 'ja' : 'nee' },
      },
    ],
  }));
  stap(0.8, 0, 40, () => ({
    meldingen: [
      { soort: 'eerste', door: 'wij', moment: lokaal(nu), nummer: 'N-1', volledig: kans(0.5) ? 'ja' : 'nee' },
    ],
  }));
  voorstel = undefined;
  stap(0.9, 0, 30, () => ({}));
  stap(0.6, 1, 24 * 40, () => {
    const voor = nu.add(uren(24 * 3, 24 * 60));
    return {
      maatregelen: [
        {
          omschrijving: 'x',
          soort: 'structureel',
          aard: 'technisch',
          gereed_voor: dag(voor),
          effect_controle_voor: dag(voor.add(uren(24, 24 * 40))),
        },
      ],
    };
  });
  // A promise that moves is another promise.
  stap(0.4, 1, 24 * 30, () => ({
    ...(incident.maatregelen?.[0] && {
      maatregelen: [{ ...incident.maatregelen[0], gereed_voor: dag(nu.add(uren(24, 24 * 40))) }],
    }),
  }));
  stap(0.5, 1, 24 * 30, () => ({
    ...(incident.maatregelen?.[0] && {
      maatregelen: [{ ...incident.maatregelen[0], gereed_op: lokaal(nu) }],
    }),
  }));
  return { id, versies, isVergeten };
}

/** How an incident was at a moment; nothing before it was written down. */
export const versieOp = ({ versies }: Leven, nu: Temporal.Instant): Versie | undefined =>
  versies.findLast(({ vanaf }) => vanaf.epochMilliseconds <= nu.epochMilliseconds);
