import type { Root, RootContent } from 'mdast';
import { kopMetAnker, naarKop } from '../documents/anker.ts';
import { document, kop, lijst } from '../documents/bouw.ts';
import { hoofdstukken } from './hoofdstukken.data.ts';
import type { DossierInvoer } from './invoer.ts';

/** Title of the dossier of an incident. */
export const dossierTitel = ({ incident }: Pick<DossierInvoer, 'incident'>): string =>
  `${incident.oefening === 'ja' ? 'OEFENING ' : ''}Incidentenmelding en -verwerking ${incident.id}`;

/**
 * The document Incidentenmelding en -verwerking (protocol §4 fase 6, AVG art. 33 lid 5): all that the register knows of
 * one incident, with the rules that governed it, so that a reader needs neither the register nor the software.
 */
export const maakDossier = (invoer: DossierInvoer): Root =>
  document(
    kop(1, dossierTitel(invoer)),
    ...hoofdstukken.flatMap(({ titel, inhoud }, index) => [
      kopMetAnker(2, titel),
      ...inhoud(invoer),
      ...(index === 0 ? inhoudsopgave() : []),
    ]),
  );

const inhoudsopgave = (): RootContent[] => [
  kop(3, 'Inhoud'),
  lijst(hoofdstukken.slice(1).map(({ titel }) => naarKop(titel))),
];
