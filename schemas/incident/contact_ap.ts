import { choice, fact, group, story } from '../fields.ts';
import { approximate, planned } from '../moments.ts';

/** An order of the AP to inform people (AVG art. 34(4)), or another contact with the AP, in either direction. */
export const contactAp = group('Een bericht van of aan de AP, of een opdracht van de AP', {
  moment: approximate('Wanneer het kwam of ging'),
  richting: choice('Van wie het kwam', ['van_ap', 'aan_ap']).optional(),
  soort: fact('Wat het was', [
    'ontvangstbevestiging',
    'vraag',
    'antwoord',
    'opdracht_te_informeren',
    'onderzoek',
    'waarschuwing_of_berisping',
    'boete_of_dwangsom',
    'afgesloten',
    'anders',
  ]),
  inhoud: story('Wat er staat, zonder persoonsgegevens', 2000).optional(),
  antwoord_voor: planned('Voor wanneer een antwoord nodig is').optional(),
  beantwoord_op: approximate('Wanneer is geantwoord').optional(),
});
