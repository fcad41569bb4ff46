import type {
  Incidentklokregel,
  Incidentregel,
  Klokregel,
  Leverancierregel,
  Regel,
  Registerklokregel,
  Registerregel,
  Veldregel,
} from '../regel.ts';
import { aantalMinMax } from './aantal-min-max.ts';
import { groepBekend } from './groep-bekend.ts';
import { idIsBestandsnaam } from './id-is-bestandsnaam.ts';
import { idUniek } from './id-uniek.ts';
import { incidentBekend } from './incident-bekend.ts';
import { jaarVanKenmerk } from './jaar-van-kenmerk.ts';
import { lateMeldingMetReden } from './late-melding-met-reden.ts';
import { leverancierBekend } from './leverancier-bekend.ts';
import { maatregelBekend } from './maatregel-bekend.ts';
import { meldingNaKennisname } from './melding-na-kennisname.ts';
import { momentBestaat } from './moment-bestaat.ts';
import { momentNederlandseTijd } from './moment-nederlandse-tijd.ts';
import { nietInDeToekomst } from './niet-in-de-toekomst.ts';
import { organisatieAanwezig } from './organisatie-aanwezig.ts';
import { rolhouderBekend } from './rolhouder-bekend.ts';
import { sleutelUniek } from './sleutel-uniek.ts';
import { verwijstNietNaarZichzelf } from './verwijst-niet-naar-zichzelf.ts';
import { vestigingBekend } from './vestiging-bekend.ts';
import { volgordeVanMomenten } from './volgorde-van-momenten.ts';

/** Rules about the moments, references and numbers of any file (step 8). */
export const veldregels: readonly Veldregel[] = [
  momentBestaat,
  momentNederlandseTijd,
  volgordeVanMomenten,
  aantalMinMax,
  vestigingBekend,
  rolhouderBekend,
  leverancierBekend,
  incidentBekend,
  groepBekend,
];

/** Rules about one incident that look at content alone (step 8). */
export const incidentregels: readonly Incidentregel[] = [
  idIsBestandsnaam,
  jaarVanKenmerk,
  meldingNaKennisname,
  lateMeldingMetReden,
  maatregelBekend,
  verwijstNietNaarZichzelf,
];

/** Rules about any file that need the clock (step 9). */
export const klokregels: readonly Klokregel[] = [nietInDeToekomst];

/** Rules about the agreements with a supplier (step 8). */
export const leverancierregels: readonly Leverancierregel[] = [];

/** Rules about one incident that need the clock (step 9). */
export const incidentklokregels: readonly Incidentklokregel[] = [];

/** Rules about the register as a whole that need the clock (step 9). */
export const registerklokregels: readonly Registerklokregel[] = [];

/** Rules about the register as a whole (step 8). */
export const registerregels: readonly Registerregel[] = [organisatieAanwezig, idUniek, sleutelUniek];

/** Every rule, for what it says of itself. */
export const alleRegels: readonly Regel[] = [
  ...veldregels,
  ...incidentregels,
  ...klokregels,
  ...leverancierregels,
  ...incidentklokregels,
  ...registerregels,
  ...registerklokregels,
];
