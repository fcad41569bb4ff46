import type { Incident } from '../../../schemas/incident.ts';
import type { Verslag } from '../../../schemas/verslag.ts';
import type { BeoordeeldIncident } from '../../../scripts/beoordeel.ts';
import type {
  IngevuldeVraag,
  IngevuldFormulier,
  Meldsoort,
  VersieId,
} from '../../../scripts/forms/formulier.ts';
import { laatsteEigen, volgendeSoort } from '../../../scripts/forms/meldingen.ts';
import {
  HERKOMST,
  inPlaatsVanAntwoord,
  notities,
  perDeel,
  SOORT,
  stand,
  zelfInTeVullen,
} from '../../../scripts/forms/tonen.ts';
import type { NogTeVerzamelen } from '../../../scripts/forms/vul-in.ts';
import { nogTeVerzamelen, teTonen } from '../../../scripts/forms/vul-in.ts';
import { formulierVan } from '../../../scripts/formulier-van.ts';
import type { GelezenRegister } from '../../../scripts/lees-register.ts';
import { momentTekst } from '../../../scripts/protocol/kalender/tekst.ts';
import { parseInstant } from '../../../scripts/protocol/moment.ts';
import { isPasGesloten } from './brieven-welke.ts';
import type { Stand } from './stand.ts';
import type { Toon } from './toon.ts';

/** The page with the form of the AP of one incident: every answer ready to copy, in the order of the form. */

/** A question as the page shows it. */
interface Rij {
  readonly id: string;
  readonly kop: string | undefined;
  readonly vraag: string;
  /** What to copy; nothing when there is no answer. */
  readonly antwoord: string | undefined;
  /** What stands in its place. */
  readonly geen: string | undefined;
  /** Where the answer comes from; nothing where there is nothing to answer. */
  readonly herkomst: Stand | undefined;
  readonly notitie: string;
}

/** One form: a version, for a kind of notification. */
interface FormulierDeel {
  readonly id: string;
  readonly titel: string;
  readonly letOp: readonly string[];
  readonly stand: string;
  readonly open: readonly NogTeVerzamelen[];
  readonly zelf: readonly string[];
  readonly delen: readonly { readonly titel: string; readonly rijen: readonly Rij[] }[];
}

/** What the AP was told, frozen. */
interface Verteld {
  readonly bestand: string;
  readonly titel: string;
  readonly controlegetal: string;
  readonly antwoorden: readonly { readonly vraag: string; readonly antwoord: string }[];
}

/** Everything on the page. */
export interface FormulierBeeld {
  readonly formulieren: readonly FormulierDeel[];
  readonly verteld: readonly Verteld[];
}

type Register = Pick<GelezenRegister, 'nu' | 'organisatie' | 'leveranciers' | 'momentopnamen'>;

/**
 * Is there a form for this incident? Not for what is certainly no datalek of ours and was never notified, and not for what
 * was closed long ago: those are thousands of pages that nobody opens. The command `formulier` makes any form.
 * @param nu the clock of the register
 */
export const heeftFormulier = (
  { uitkomst, status }: Verslag['incidents'][number],
  incident: Incident,
  nu: Temporal.Instant,
): boolean =>
  (uitkomst.datalek !== 'nee' || (incident.meldingen ?? []).length > 0) &&
  (status !== 'afgesloten' || isPasGesloten(incident, nu));

/** Prepares the page. */
export function formulierBeeld(register: Register, incident: BeoordeeldIncident): FormulierBeeld {
  const nu = volgendeSoort(incident.value);
  const welke: readonly (readonly [VersieId, Meldsoort])[] = [
    ['ap2022', nu],
    ['bijlage1', nu],
    ...(laatsteEigen(incident.value) ? [['ap2022', 'intrekking'] as const] : []),
  ];
  return {
    formulieren: welke.map(([versie, soort]) => deel(formulierVan(register, incident, { versie, soort }))),
    verteld: register.momentopnamen.flatMap(({ bestand, gelezen }) => {
      if (gelezen?.momentopname.incident !== incident.value.id) return [];
      const { soort, nummer, moment, antwoorden } = gelezen.momentopname;
      const op = parseInstant(moment);
      return [
        {
          bestand,
          titel: `${SOORT[soort]}, nummer ${nummer}, ${op ? momentTekst(op) : moment}`,
          controlegetal: gelezen.sha256,
          antwoorden: antwoorden.map(({ vraag, antwoord }) => ({ vraag, antwoord })),
        },
      ];
    }),
  };
}

function deel(formulier: IngevuldFormulier): FormulierDeel {
  const { versie, soort, titel, letOp } = formulier;
  return {
    id: `${versie}-${soort}`,
    titel: soort === 'intrekking' ? `De melding intrekken: ${titel}` : `${titel}: ${SOORT[soort]}`,
    letOp,
    stand: stand(formulier),
    open: nogTeVerzamelen(formulier),
    zelf: zelfInTeVullen(formulier),
    delen: perDeel(teTonen(formulier)).map(([deelTitel, vragen]) => ({
      titel: deelTitel,
      rijen: vragen.map(rij),
    })),
  };
}

const TOON: Readonly<Partial<Record<IngevuldeVraag['herkomst'], Toon>>> = {
  vastgelegd: 'klaar',
  afgeleid: 'rustig',
  ontbreekt: 'dringend',
};

function rij(vraag: IngevuldeVraag): Rij {
  const geen = inPlaatsVanAntwoord(vraag);
  const toon = TOON[vraag.herkomst];
  return {
    id: vraag.id,
    kop: vraag.kop,
    vraag: vraag.vraag,
    antwoord: geen === undefined ? vraag.tekst : undefined,
    geen,
    herkomst: toon && { tekst: HERKOMST[vraag.herkomst], toon },
    notitie: notities(vraag).join(' '),
  };
}
