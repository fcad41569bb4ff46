import type { Regel, Registerregel } from '../regel.ts';
import { aantalMinMax } from './aantal-min-max.ts';
import { groepBekend } from './groep-bekend.ts';
import { idIsBestandsnaam } from './id-is-bestandsnaam.ts';
import { idUniek } from './id-uniek.ts';
import { incidentBekend } from './incident-bekend.ts';
import { jaarVanKenmerk } from './jaar-van-kenmerk.ts';
import { lateMeldingMetReden } from './late-melding-met-reden.ts';
import { leverancierBekend } from './leverancier-bekend.ts';
import { momentBestaat } from './moment-bestaat.ts';
import { momentNederlandseTijd } from './moment-nederlandse-tijd.ts';
import { nietInDeToekomst } from './niet-in-de-toekomst.ts';
import { organisatieAanwezig } from './organisatie-aanwezig.ts';
import { rolhouderBekend } from './rolhouder-bekend.ts';
import { sleutelUniek } from './sleutel-uniek.ts';
import { vestigingBekend } from './vestiging-bekend.ts';
import { volgordeVanMomenten } from './volgorde-van-momenten.ts';

/** Rules about one incident that look at content alone (step 8). */
export const regels: readonly Regel[] = [
  idIsBestandsnaam,
  jaarVanKenmerk,
  momentBestaat,
  momentNederlandseTijd,
  volgordeVanMomenten,
  lateMeldingMetReden,
  aantalMinMax,
  vestigingBekend,
  rolhouderBekend,
  leverancierBekend,
  incidentBekend,
  groepBekend,
];

/** Rules about one incident that need the clock (step 9). */
export const klokregels: readonly Regel[] = [nietInDeToekomst];

/** Rules about the register as a whole (step 8). */
export const registerregels: readonly Registerregel[] = [organisatieAanwezig, idUniek, sleutelUniek];
