import type { Incident } from '../../schemas/incident.ts';
import { isEigenEerste } from './ap-melding.ts';
import { bekend } from './beeld.ts';

/** Small readings of an incident that several rules and phases share. */

export type Beoordeling = NonNullable<Incident['beoordelingen']>[number];
export type Melding = NonNullable<Incident['meldingen']>[number];

/** Is something filled in with more than `onbekend`? */
export const weet = (value: string | undefined): boolean => bekend(value) !== undefined;

/** Is there anything in a list? */
export const heeft = (list: readonly unknown[] | undefined): boolean => (list ?? []).length > 0;

/** The last judgement: the one that holds. */
export const laatsteBeoordeling = ({ beoordelingen }: Incident): Beoordeling | undefined =>
  beoordelingen?.at(-1);

/** Where the last judgement stands. */
export const plaatsVanLaatste = ({ beoordelingen = [] }: Incident): PropertyKey[] => [
  'beoordelingen',
  beoordelingen.length - 1,
];

/** Our own first notification, by us or with a mandate. */
export const eigenMelding = ({ meldingen = [] }: Incident): Melding | undefined =>
  meldingen.find(isEigenEerste);

/** Was the FG told of the datalek, in any of the ways in which that is recorded? */
export const isFgIngelicht = ({ ingelicht = [], beoordelingen = [], meldingen = [] }: Incident): boolean =>
  ingelicht.some(({ rol }) => rol === 'fg') ||
  beoordelingen.some(({ advies_fg }) => weet(advies_fg?.gevraagd_op) || weet(advies_fg?.ontvangen_op)) ||
  meldingen.some(({ fg_ingelicht_op }) => weet(fg_ingelicht_op));

/** Did the first word come from outside, and not from a supplier who has a duty to tell us? */
export const isSignaalVanBuiten = ({ ontdekking }: Incident): boolean =>
  weet(ontdekking?.herkomst) &&
  ontdekking?.herkomst !== 'eigen_medewerker' &&
  ontdekking?.herkomst !== 'leverancier';

/** Every fact of the incident and of its groups that lists something, together: `gegevens`, `ontvangers`. */
export const overal = <Naam extends keyof NonNullable<Incident['feiten']>>(
  { feiten, groepen = [] }: Incident,
  naam: Naam,
): NonNullable<NonNullable<Incident['feiten']>[Naam]>[] =>
  [feiten, ...groepen.map((groep) => groep.afwijkende_feiten)].flatMap((each) => {
    const value = each?.[naam];
    return value === undefined ? [] : [value as NonNullable<typeof value>];
  });
