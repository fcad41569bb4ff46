import type { Root } from 'mdast';
import { kopMetAnker } from '../../documents/anker.ts';
import { document, kop } from '../../documents/bouw.ts';
import { hoofdstukken } from './hoofdstukken.data.ts';
import type { Jaarstuk } from './invoer.ts';
import { isVoorBuiten } from './invoer.ts';
import { voorblad } from './voorblad.ts';

/** Title of the analysis of a year. */
export const jaaranalyseTitel = (stuk: Pick<Jaarstuk, 'cijfers'>): string =>
  `Jaaranalyse ${stuk.cijfers.jaar}${isVoorBuiten(stuk) ? ', versie voor anderen' : ''}`;

/**
 * The annual analysis (protocol §5): a first sheet for who has two minutes, and the chapters behind it. Command, PDF,
 * Markdown and site all show this.
 */
export const maakJaaranalyse = (stuk: Jaarstuk): Root =>
  document(
    kop(1, jaaranalyseTitel(stuk)),
    ...voorblad(stuk),
    ...hoofdstukken.flatMap(({ titel, inhoud }) => [kopMetAnker(2, titel), ...inhoud(stuk)]),
  );
