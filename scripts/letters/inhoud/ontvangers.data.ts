import type { Ontvanger } from '../../protocol/beeld.ts';

/** Who got the data, in words; the kind only, never who it was. `niemand` got nothing. */
export const ontvangerWoorden: Readonly<Record<Exclude<Ontvanger['soort'], 'niemand' | 'onbekend'>, string>> =
  {
    eigen_medewerker: 'eigen medewerkers',
    oud_medewerker: 'oud-medewerkers',
    andere_school_of_zorg: 'een andere school of zorgorganisatie',
    verwerker: 'een leverancier',
    beroepsgeheim: 'iemand met een beroepsgeheim',
    ouder_of_leerling: 'ouders of leerlingen',
    burger_of_bedrijf: 'een ander persoon of bedrijf',
    overheid_of_politie: 'overheid of politie',
    pers: 'de pers',
    publiek: 'iedereen',
    onlinedienst_of_ai: 'een onlinedienst',
    kwaadwillende: 'iemand met kwade bedoelingen',
  };
