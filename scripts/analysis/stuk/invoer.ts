import type { Root } from 'mdast';
import type { Jaarcijfers } from '../../../schemas/jaarcijfers.ts';
import type { LandelijkCijfer } from '../landelijk.data.ts';

/** What the annual analysis is made from (protocol §5). Nothing is counted here any more. */
export interface Jaarstuk {
  /** As presented to the CvB when frozen, otherwise as counted now; or the version for outside. */
  readonly cijfers: Jaarcijfers;
  /** The figures of the year before, to lay beside; nothing when there are none. */
  readonly vorig: Jaarcijfers | undefined;
  /** The figures of the years before that: the version for outside may not tell what theirs leaves out. */
  readonly eerdere?: readonly Jaarcijfers[];
  readonly bevroren: Bevroren | undefined;
  /** What changed since the figures were frozen. */
  readonly sindsdien: readonly Gewijzigd[];
  /** The Privacy Officer's own text; nothing as long as it is not written. */
  readonly conclusie: Root | undefined;
  /** Where that text is changed on the forge; nothing when there is no address. */
  readonly wijzigAdres: string | undefined;
  readonly organisatie: { readonly naam: string; readonly korteNaam: string } | undefined;
  /** Figures of the whole country, of the years that are shown. */
  readonly landelijk: readonly LandelijkCijfer[];
  /** The page of an incident; nothing: its id stays plain text. */
  readonly adresVan: (kenmerk: string) => string | undefined;
}

/** How the figures were frozen. */
interface Bevroren {
  /** Day or moment in ISO form. */
  readonly op: string;
  /** When the CvB heard of it; nothing as long as it has not. */
  readonly voorgelegdOp: string | undefined;
  readonly sha256: string;
  /** Are the frozen figures still what was frozen? */
  readonly klopt: boolean;
}

/** One figure that is another now. */
interface Gewijzigd {
  readonly naam: string;
  readonly toen: string;
  readonly nu: string;
}

/** Is this the version for others than Privacy Officer, CvB and FG? Then nothing may point at an incident. */
export const isVoorBuiten = ({ cijfers }: Pick<Jaarstuk, 'cijfers'>): boolean => cijfers.voor === 'buiten';

/** The year before, when it may stand beside these figures: never the full figures beside those for outside. */
export const vorigNaast = ({
  cijfers,
  vorig,
}: Pick<Jaarstuk, 'cijfers' | 'vorig'>): Jaarcijfers | undefined =>
  vorig?.voor === cijfers.voor ? vorig : undefined;
