import type { DokterStand } from '../../schemas/dokter-stand.ts';
import { actionsKeuringen } from './actions.ts';
import { codeownersKeuringen } from './codeowners.ts';
import { eigenaarKeuringen } from './eigenaar.ts';
import { hoofdtakKeuringen } from './hoofdtak.ts';
import type { Bevonden, Keuring } from './keuring.ts';
import { repositoryKeuringen } from './repository.ts';
import { rollenKeuringen } from './rollen.ts';
import { roosterKeuringen } from './rooster.ts';
import { toegangKeuringen } from './toegang.ts';
import { slotKeuring } from './workflows-slot.ts';

/** Every check, in the order in which people set up. */
export const keuringen: readonly Keuring[] = [
  ...eigenaarKeuringen,
  ...repositoryKeuringen,
  ...hoofdtakKeuringen,
  slotKeuring,
  ...codeownersKeuringen,
  ...actionsKeuringen,
  ...rollenKeuringen,
  ...toegangKeuringen,
  ...roosterKeuringen,
];

/** A check with what came out of it. */
export type Gekeurd = Omit<Keuring, 'keur'> & Bevonden;

/** Judges a recorded state by every check. */
export const keurAlles = (stand: DokterStand): readonly Gekeurd[] =>
  keuringen.map(({ keur, ...rest }) => ({ ...rest, ...keur(stand) }));
