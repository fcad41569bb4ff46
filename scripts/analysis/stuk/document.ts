import type { Root, RootContent } from 'mdast';
import { kopMetAnker, naarKop } from '../../documents/anker.ts';
import type { Deel } from '../../documents/bouw.ts';
import { alinea, document, kop } from '../../documents/bouw.ts';
import { hoofdstukkenVan } from './hoofdstukken.data.ts';
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
    verder(stuk),
    ...hoofdstukkenVan(stuk).flatMap(({ titel, inhoud }) => [kopMetAnker(2, titel), ...inhoud(stuk)]),
  );

/** The way to every chapter; it stands below the line, so that the first sheet keeps its room. */
const verder = (stuk: Jaarstuk): RootContent =>
  alinea(
    'Verder in dit stuk: ',
    ...hoofdstukkenVan(stuk).flatMap(({ titel }, index): Deel[] => [
      ...(index === 0 ? [] : [' · ']),
      naarKop(titel),
    ]),
  );
