import type { Incident } from '../../schemas/incident.ts';
import type { Organisatie } from '../../schemas/organisatie.ts';
import { beslisboom } from '../protocol/beslisboom/beslisboom.data.ts';
import { OORDEELVELDEN, oordeelKnopen } from '../protocol/beslisboom/oordelen.ts';
import { parseInstant } from '../protocol/moment.ts';
import { wieIs } from './rollen.ts';
import { momentText, wordOf } from './text.ts';

/** An answer with the reason that was given for it. */
interface Reden {
  readonly waarover: string;
  readonly antwoord: string;
  /** Nothing was written. */
  readonly reden: string | undefined;
}

/** One judgement: who, when, and each answer with its reason. */
export interface OordeelBeeld {
  readonly kop: string;
  readonly redenen: readonly Reden[];
}

type Beoordeling = NonNullable<Incident['beoordelingen']>[number];

/** What people judged and why, the newest first: the newest holds, the older ones stay. */
export const redenen = (
  { beoordelingen = [] }: Incident,
  rolhouders?: Organisatie['rolhouders'],
): OordeelBeeld[] =>
  beoordelingen.toReversed().map((each) => {
    const moment = parseInstant(each.moment);
    const wie = each.door === undefined ? '' : `, ${wieIs(each.door, rolhouders).naam}`;
    return {
      kop: `${SOORT[each.soort]}: ${moment ? momentText(moment) : each.moment}${wie}`,
      redenen: [...besluiten(each), ...perVraag(each), ...vanDeFg(each)],
    };
  });

function besluiten({
  ap,
  betrokkenen,
  geen_datalek_reden: geenDatalek,
  reden_bij_tegenspraak: tegenspraak,
}: Beoordeling): Reden[] {
  return [
    ...(ap ? [reden('Melden bij de AP', ap)] : []),
    ...(betrokkenen ? [reden('Betrokkenen informeren', betrokkenen)] : []),
    ...(geenDatalek === undefined ? [] : [{ waarover: 'Een datalek', antwoord: 'nee', reden: geenDatalek }]),
    ...(tegenspraak === undefined
      ? []
      : [{ waarover: 'Feiten wijzen een andere kant op', antwoord: 'toch zo', reden: tegenspraak }]),
  ];
}

const perVraag = ({ groepen = [] }: Beoordeling): Reden[] =>
  groepen.flatMap((groep) =>
    oordeelKnopen.flatMap((knoop) => {
      const oordeel = groep[OORDEELVELDEN[knoop]];
      const vraag = beslisboom.knopen.find(({ id }) => id === knoop)?.vraag ?? knoop;
      const waar = groep.groep === 'alle' ? '' : ` (${wordOf(groep.groep)})`;
      return oordeel ? [reden(`${knoop}. ${vraag}${waar}`, oordeel)] : [];
    }),
  );

function vanDeFg({ advies_fg: fg }: Beoordeling): Reden[] {
  if (fg?.advies === undefined) return [];
  const gevolgd =
    fg.opgevolgd === undefined ? 'nog niet bekend of het is gevolgd' : `gevolgd: ${wordOf(fg.opgevolgd)}`;
  const waarom =
    fg.reden_niet_opgevolgd === undefined
      ? ''
      : ` Niet (helemaal) gevolgd, omdat: ${fg.reden_niet_opgevolgd}`;
  return [{ waarover: 'Advies van de FG', antwoord: gevolgd, reden: `${fg.advies}${waarom}` }];
}

const reden = (
  waarover: string,
  gegeven: { readonly antwoord: string; readonly reden?: string | undefined },
): Reden => ({ waarover, antwoord: wordOf(gegeven.antwoord), reden: gegeven.reden });

const SOORT = { eerste: 'Eerste oordeel', herbeoordeling: 'Opnieuw beoordeeld' } as const;
