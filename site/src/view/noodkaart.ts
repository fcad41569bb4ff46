import type { Organisatie } from '../../../schemas/organisatie.ts';
import { momentVan } from '../../../scripts/intake/incident.ts';
import { eindeVan } from '../../../scripts/intake/klok.ts';

/** Somebody to call: what for, by function, and a number where a school has given one of a function. */
export interface Beller {
  readonly wie: string;
  readonly waarvoor: string;
  /** Empty: a line to write on. */
  readonly telefoon: string;
}

/** One row of the table of clocks. */
export interface KlokRij {
  readonly bekend: string;
  readonly einde: string;
}

/** Number of the supervisory authority for datalekken. */
const AP = '088 - 1805 250';

const WAARVOOR: readonly (readonly [rol: Organisatie['rolhouders'][number]['rol'], waarvoor: string])[] = [
  ['privacy_officer', 'elk incident, meteen'],
  ['cvb', 'beslist over melden en informeren'],
  ['fg', 'advies; van elk datalek'],
  ['technicus', 'lek dicht, apparaat wissen, sporen bewaren'],
  ['hoofd_ict', 'als systemen plat liggen'],
  ['communicatie', 'brief, pers'],
];

/**
 * Who to call, by function; never by name. Numbers of people are written on the paper by hand, so that they stand in no
 * file.
 * @param dag a day as `2026-09-11`: who holds a role then
 */
export function bellers(organisatie: Organisatie | undefined, dag: string): Beller[] {
  const nu = (organisatie?.rolhouders ?? []).filter(
    ({ van, tot }) => van <= dag && (tot === undefined || tot >= dag),
  );
  const perRol = WAARVOOR.flatMap(([rol, waarvoor]) =>
    nu
      .filter((each) => each.rol === rol)
      .map(({ functie }) => ({
        wie: functie,
        waarvoor,
        telefoon: rol === 'fg' ? (organisatie?.fg.telefoon ?? '') : '',
      })),
  );
  return [
    { wie: 'Meldpunt', waarvoor: 'elk incident, meteen', telefoon: organisatie?.meldpunt.telefoon ?? '' },
    ...perRol,
    { wie: 'Verzekeraar of incidentteam', waarvoor: 'bij een hack, als dat is afgesproken', telefoon: '' },
    { wie: 'Autoriteit Persoonsgegevens', waarvoor: 'als de website niet werkt', telefoon: AP },
  ];
}

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/**
 * For each day on which it became known, when the 72 hours end: reckoned, not typed, for an ordinary week at this hour.
 * @param week a Monday as `2026-09-07`
 */
export function klokken(week: string): KlokRij[] {
  return DAGEN.map((dag, index) => {
    const bekend = Temporal.PlainDate.from(week).add({ days: index });
    const einde = eindeVan(`${bekend} 16:45`);
    const [op = '', om = ''] = einde ? momentVan(einde).split(' ') : [];
    return {
      bekend: `${dag} 16.45 uur`,
      einde: `${DAGEN[Temporal.PlainDate.from(op).dayOfWeek - 1]} ${om.replace(':', '.')} uur`,
    };
  });
}
