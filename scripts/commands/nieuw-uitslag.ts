import { beoordeel } from '../beoordeel.ts';
import { nieuwText } from '../diagnostics/reporters/nieuw-text.ts';
import { voorstellen } from '../intake/maatregelen.data.ts';
import { leesMaatregelen } from '../register/organisatie.ts';
import type { Source } from '../register/source.ts';

/** What was made, and how it is looked at. */
interface Gemaakt {
  readonly source: Source;
  readonly nu: Temporal.Instant;
  readonly kenmerk: string;
  readonly pad: string;
  /** What the incident is called in the library of measures. */
  readonly bij: readonly (string | undefined)[];
  readonly tak: string | undefined;
  readonly adres: string | undefined;
}

/** The new file as the check sees it: until when there is time, what to ask first, what could be done. */
export function uitslagVan({ source, nu, kenmerk, pad, bij, tak, adres }: Gemaakt): string {
  const { verslag } = beoordeel({ source, nu, isNuFixed: true, metOpen: true });
  return nieuwText({
    bestand: `${source.prefix}${pad}`,
    incident: verslag.incidents.find(({ id }) => id === kenmerk),
    bevindingen: verslag.diagnostics.filter(({ file }) => file.endsWith(pad)),
    maatregelen: voorstellen(bij, leesMaatregelen(source)),
    tak,
    adres,
  });
}
