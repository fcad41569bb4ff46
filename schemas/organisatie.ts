import type { z } from 'zod';
import { choice, email, group, kvkNumber, line, list, pattern, schemaVersion, story } from './fields.ts';
import { textError } from './messages.ts';
import { moment, pastDay } from './moments.ts';
import { instellingen, protocol } from './organisatie/protocol.ts';
import {
  afstemming,
  bewustwording,
  eerderJaar,
  hosting,
  jaaranalyse,
  lezer,
  medezeggenschap,
} from './organisatie/verantwoording.ts';
import { rolhouder, vestiging } from './organisatie/vestigingen_en_rollen.ts';
import { registerAdresPattern } from './patterns.ts';

/** The organisation: who we are, who holds which role, which protocol, which settings. */
export const organisatie = group('De organisatie waarvan dit register is', {
  schema: schemaVersion(1),
  naam: line('Naam van het bestuur', 160),
  korte_naam: line('Korte naam', 40),
  kvk: kvkNumber('Nummer bij de Kamer van Koophandel, tussen aanhalingstekens'),
  adres: line('Straat en nummer van het kantoor', 120).optional(),
  postcode: line('Postcode van het kantoor', 8).optional(),
  plaats: line('Plaats van het kantoor', 80).optional(),
  register_adres: pattern(
    'Adres van dit register op de forge, zoals https://github.com/bestuur/register. Dan kan een nieuw bestand met één klik.',
    registerAdresPattern,
    textError('een adres als https://github.com/bestuur/register'),
  ).optional(),
  sector: choice('Sector (AP-formulier §1.1)', ['onderwijs', 'overig']),
  sector_overig: line('Overige sector, te weten', 120).optional(),
  meldpunt: group('Het meldpunt: functionele adressen, niet van een persoon', {
    e_mail: email('E-mailadres van het meldpunt'),
    telefoon: line('Telefoonnummer van het meldpunt', 30).optional(),
  }),
  fg: group('De functionaris gegevensbescherming', {
    organisatie: line('Organisatie van de FG', 120),
    registratienummer: line('Nummer van de FG bij de AP', 30).optional(),
    e_mail: email('Functioneel e-mailadres van de FG').optional(),
    telefoon: line('Functioneel telefoonnummer van de FG', 30).optional(),
  }),
  vestigingen: list('De vestigingen', vestiging, 200),
  rolhouders: list('De rolhouders', rolhouder, 100),
  protocollen: list('De versies van het protocol, de oudste eerst', protocol, 30),
  instellingen: instellingen.optional(),
  lezers: list('Wie het register kan lezen', lezer, 100).optional(),
  hosting: hosting.optional(),
  afstemmingen: list(
    'Vergelijkingen die laten zien dat het register volledig is; de oudste eerst',
    afstemming,
    200,
  ).optional(),
  bewustwording: list(
    'Wat er is gedaan om incidenten te leren herkennen; de oudste eerst',
    bewustwording,
    200,
  ).optional(),
  jaaranalyses: list('De jaaranalyses, de oudste eerst', jaaranalyse, 80).optional(),
  eerdere_jaren: list('Totalen van jaren van vóór dit register, het oudste eerst', eerderJaar, 30).optional(),
  medezeggenschap: medezeggenschap.optional(),
  medewerkers_ingelicht_op: pastDay('Wanneer de medewerkers over dit register zijn ingelicht').optional(),
  voorbeeld: group('Alleen in het meegeleverde voorbeeld: dit register is niet echt', {
    nu: moment('De klok van het voorbeeld: alle bladzijden en verslagen rekenen met dit moment'),
    uitleg: story('Wat het voorbeeld laat zien', 1000),
    bestanden: list(
      'Bestanden van het voorbeeld die de opdracht begin weghaalt',
      line('Pad vanaf de map incidents', 120),
      200,
    ),
  }).optional(),
}).meta({ title: 'Organisatie' });

/** The organisation as it stands in `organisatie.yaml`. */
export type Organisatie = z.infer<typeof organisatie>;
