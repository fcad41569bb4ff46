import type { AntwoordId } from '../antwoorden.ts';
import type { Deel } from './versie.ts';

/** What a supplement or a withdrawal asks besides, in every version; the wording is our own. */

/** Which melder, which organisation, which notification: asked again each time. */
export const herkenning: ReadonlySet<AntwoordId> = new Set([
  'soort',
  'meldingsnummer',
  'wettelijke_bepaling',
  'kvk',
  'naam',
  'melder_naam',
  'melder_functie',
  'melder_e_mail',
  'melder_telefoon',
  'melder_telefoon_2',
  'melder_is_contact',
  'contact_naam',
  'contact_functie',
  'contact_e_mail',
  'contact_telefoon',
  'contact_telefoon_2',
]);

/** In one sentence, before the answers that changed (AVG art. 33 lid 4). */
export const aanvullen: Deel = {
  titel: 'Aanvullen',
  vragen: [{ id: 'wijziging', vraag: 'Wat is er aangevuld of veranderd?', vorm: 'tekst', onbevestigd: true }],
};

/** A datalek stays in the register after a withdrawal (AVG art. 33 lid 5). */
export const intrekken: Deel = {
  titel: 'Intrekken',
  vragen: [
    {
      id: 'grond_intrekking',
      vraag: 'Op welke grond trekt u de melding in?',
      vorm: 'keuze',
      opties: {
        geen_datalek: 'Het was geen datalek',
        risico_uitgesloten: 'Er is geen risico voor de betrokkenen',
        dubbel_gemeld: 'Het datalek is al gemeld',
        ander_is_verantwoordelijk: 'Een andere organisatie is verantwoordelijk',
        anders: 'Anders',
      },
      onbevestigd: true,
    },
    { id: 'reden_intrekking', vraag: 'Waarom trekt u de melding in?', vorm: 'tekst', onbevestigd: true },
  ],
};
