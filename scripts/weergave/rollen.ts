import type { Organisatie } from '../../schemas/organisatie.ts';
import { wordOf } from './text.ts';

/** Roles in the order in which a page names them. */
const VOLGORDE = [
  'privacy_officer',
  'cvb',
  'fg',
  'technicus',
  'hoofd_ict',
  'communicatie',
  'leverancier',
  'ontdekker',
];

const NAMEN: Readonly<Record<string, string>> = {
  privacy_officer: 'Privacy Officer',
  fg: 'FG',
  cvb: 'CvB',
  technicus: 'Technicus',
  hoofd_ict: 'Hoofd ICT',
  communicatie: 'Communicatie',
  leverancier: 'Leverancier',
  ontdekker: 'Ontdekker',
  beheerder: 'Beheerder',
};

/** Who has to do something: a role, or a role holder by function. */
export interface Wie {
  /** Key of the role; its place in a page too. */
  readonly rol: string;
  readonly naam: string;
}

/** A role as people call it. */
export const rolNaam = (rol: string): string => NAMEN[rol] ?? wordOf(rol);

/** @param sleutel a role, or the key of a role holder */
export function wieIs(sleutel: string, rolhouders: Organisatie['rolhouders'] = []): Wie {
  const houder = rolhouders.find((each) => each.sleutel === sleutel);
  return houder ? { rol: houder.rol, naam: houder.functie } : { rol: sleutel, naam: rolNaam(sleutel) };
}

/** Roles in the order of a page; what is unknown comes last. */
export const opRol = (a: string, b: string): number => plaats(a) - plaats(b) || (a < b ? -1 : 1);

const plaats = (rol: string) => {
  const index = VOLGORDE.indexOf(rol);
  return index < 0 ? VOLGORDE.length : index;
};
