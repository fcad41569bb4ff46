import type { Organisatie } from '../../../schemas/organisatie.ts';
import type { BeoordeeldRegister } from '../../../scripts/beoordeel.ts';
import { beoordeel } from '../../../scripts/beoordeel.ts';
import { memorySource } from '../../../scripts/register/memory.ts';
import { incidentPad } from '../../../scripts/register/write.ts';

/** What the page for judging brings along: the register around the one incident, without other incidents. */
export interface BeoordelenGegevens {
  /** `organisatie.yaml` and the suppliers, by path, as text. */
  readonly bestanden: Readonly<Record<string, string>>;
  /** Ids of all incidents, so that references can be checked. */
  readonly kenmerken: readonly string[];
  readonly organisatie: Pick<Organisatie, 'vestigingen' | 'rolhouders'> | undefined;
  readonly leveranciers: readonly string[];
  readonly registerAdres: string | undefined;
}

/** One incident as the check sees it: the same steps, the same rules as everywhere. */
export interface Bekeken {
  readonly kenmerk: string | undefined;
  readonly pad: string;
  readonly diagnostics: BeoordeeldRegister['verslag']['diagnostics'];
  /** Nothing when the file is not of the right form. */
  readonly incident: BeoordeeldRegister['incidenten'][number] | undefined;
  readonly inVerslag: BeoordeeldRegister['verslag']['incidents'][number] | undefined;
  readonly nu: Temporal.Instant;
}

/** A file without a right id is looked at under this one; the check then says that the id is wrong. */
const ZONDER_KENMERK = '2026-0000';

/** Judges the text of one file. */
export function bekijk(tekst: string, gegevens: BeoordelenGegevens, nu: Temporal.Instant): Bekeken {
  const kenmerk = /^id:[ \t]*["']?(20\d\d-[0-9A-HJKMNP-TV-Z]{4})\b/m.exec(tekst)?.[1];
  const pad = incidentPad(kenmerk ?? ZONDER_KENMERK);
  const beoordeeld = beoordeel({
    source: memorySource({ ...gegevens.bestanden, [pad]: tekst }),
    nu,
    metOpen: true,
    kenmerken: gegevens.kenmerken,
  });
  const { verslag, incidenten } = beoordeeld;
  return {
    kenmerk,
    pad,
    nu: beoordeeld.nu,
    diagnostics: verslag.diagnostics.filter(({ file }) => file.endsWith(pad)),
    incident: incidenten.find(({ path }) => path === pad),
    inVerslag: verslag.incidents.find(({ bestand }) => bestand.endsWith(pad)),
  };
}
