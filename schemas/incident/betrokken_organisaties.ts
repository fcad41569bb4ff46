import { fact, group, line, list, sha256, story, verwijzing, yesNoUnknown } from '../fields.ts';
import { approximate } from '../moments.ts';

/**
 * A supplier or another organisation that had a part in the breach (AP form §1.2, protocol §2 and §3,
 * AVG art. 28 and 33(2)). What was agreed stands in `leveranciers/`; here what happened this time.
 */
const organisatieBijIncident = group(
  'Een andere organisatie die bij de inbreuk betrokken was (AP-formulier §1.2)',
  {
    leverancier: verwijzing(
      'Sleutel van de leverancier in de map leveranciers, als die daar staat',
      'leverancier',
    ).optional(),
    naam: line('Naam van de organisatie, als die niet bij de leveranciers staat; geen persoon').optional(),
    hoedanigheid: fact('In welke hoedanigheid (AP-formulier §1.2)', [
      'verwerker',
      'subverwerker',
      'gezamenlijk_verantwoordelijke',
      'verwerkingsverantwoordelijke',
      'ontvanger',
      'anders',
    ]),
    wist_het_op: approximate('Wanneer die organisatie het zelf wist').optional(),
    liet_weten_op: approximate('Wanneer die organisatie het ons liet weten (AVG art. 33 lid 2)').optional(),
    liet_weten_hoe: fact('Hoe wij het hoorden', [
      'telefoon',
      'e_mail',
      'portaal',
      'brief',
      'openbaar_bericht',
      'niet_van_hen',
    ]).optional(),
    reden_laat: story('Waarom het bericht laat kwam, in de woorden van de leverancier', 1000).optional(),
    bericht_volledig: yesNoUnknown('Stond alles in het bericht wat art. 33 lid 3 AVG vraagt').optional(),
    subverwerker: line('Naam van de subverwerker bij wie het gebeurde; geen persoon').optional(),
    liet_verwerker_weten_op: approximate(
      'Wanneer de subverwerker het aan onze verwerker liet weten',
    ).optional(),
    regeling_art26: yesNoUnknown(
      'Bij gezamenlijk verantwoordelijk: is er een regeling (AVG art. 26)',
    ).optional(),
    regeling_verwijzing: line('Waar die regeling staat').optional(),
    wij_lieten_weten_op: approximate(
      'Wanneer wij het deze organisatie lieten weten (protocol §3: over en weer)',
    ).optional(),
    dekt_onze_gegevens: yesNoUnknown('Gaat het ook om gegevens van ons eigen bestuur').optional(),
    kopie_gekregen_op: approximate(
      'Wanneer wij een kopie kregen van wat de organisatie aan de AP stuurde',
    ).optional(),
    kopie_sha256: sha256('Controlegetal van die kopie, die elders ligt').optional(),
    kopie_gestuurd_op: approximate('Wanneer wij onze kopie stuurden').optional(),
    licht_betrokkenen_in: fact('Wie de betrokkenen inlicht', [
      'wij',
      'die_organisatie',
      'samen',
      'niemand',
    ]).optional(),
    verbetering_gevraagd_op: approximate('Wanneer wij om verbetering vroegen').optional(),
    verbetering: story('Wat de organisatie verbetert', 1000).optional(),
  },
);

/** The organisations together. */
export const organisaties = list(
  'Andere organisaties die bij de inbreuk betrokken waren',
  organisatieBijIncident,
  20,
);
