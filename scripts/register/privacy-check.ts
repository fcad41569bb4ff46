import type { Incident } from '../../schemas/incident.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { soorten } from '../privacy/soorten.data.ts';
import type { Omgeving, Spoor, Zoeker } from '../privacy/spoor.ts';
import { hierStaat } from '../privacy/zin.ts';
import { zoekPersoonsgegevens } from '../privacy/zoek.ts';
import type { KindName } from './kinds.ts';
import type { Parts } from './split.ts';

/** Findings that stay, as they stand in the file. */
export type MagBlijven = NonNullable<Incident['mag_blijven']>;

/** Kinds of file in which an organisation says where it can be reached. */
const VAN_ORGANISATIE: ReadonlySet<KindName> = new Set([
  'organisatie',
  'leverancier',
  'sjabloon',
  'leesmij',
  // The form asks where the organisation can be reached.
  'momentopname',
]);

/** A trace in a file: its place, and the field in which it stands. */
interface InBestand extends Spoor {
  readonly waar: string;
  readonly at: Finding['at'];
}

/** The part of a file that is no field. */
const TEKST = 'tekst';

/** What is known of a file from its path and kind. */
export function omgevingVan(path: string, kind: KindName): Omgeving {
  const jaar = /^(20\d\d)\//.exec(path)?.[1];
  return { ...(jaar ? { jaar: Number(jaar) } : {}), isVanOrganisatie: VAN_ORGANISATIE.has(kind) };
}

/**
 * Personal data in a file, fields and text. A finding says what it is and where; the value is never repeated.
 * @param mag what may stay
 * @param ook further ways of searching
 */
export function checkPrivacy(
  parts: Parts,
  omgeving: Omgeving,
  mag: MagBlijven,
  ook: readonly Zoeker[],
): Finding[] {
  const sporen = [
    ...inTekst(parts.yaml, parts.yamlLine, omgeving, ook, (van) => veldOp(parts.yaml, van)),
    ...inTekst(parts.body, parts.bodyLine, omgeving, ook, () => TEKST),
  ];
  return zonderUitzonderingen(sporen, mag).map(bevinding);
}

function inTekst(
  tekst: string,
  eersteRegel: number,
  omgeving: Omgeving,
  ook: readonly Zoeker[],
  waarVan: (van: number) => string,
): InBestand[] {
  return zoekPersoonsgegevens(tekst, omgeving, ook).map((spoor) => {
    const begin = plaatsOp(tekst, spoor.van);
    const eind = plaatsOp(tekst, spoor.tot);
    return {
      ...spoor,
      waar: waarVan(spoor.van),
      at: {
        line: begin.line + eersteRegel - 1,
        column: begin.column,
        endLine: eind.line + eersteRegel - 1,
        endColumn: eind.column,
      },
    };
  });
}

/** Line and column of an offset, both from 1. */
export function plaatsOp(tekst: string, offset: number): { line: number; column: number } {
  const voor = tekst.slice(0, offset);
  return { line: voor.split('\n').length, column: offset - voor.lastIndexOf('\n') };
}

/** The field on the left margin in which an offset lies. */
const veldOp = (yaml: string, offset: number): string =>
  [...yaml.slice(0, yaml.indexOf('\n', offset) + 1 || undefined).matchAll(/^([a-z_0-9]+):/gm)].at(-1)?.[1] ??
  TEKST;

/** An exception counts its finds: one more than was decided on, and all show again. */
function zonderUitzonderingen(sporen: readonly InBestand[], mag: MagBlijven): InBestand[] {
  const sleutel = ({ soort, waar }: { soort: string; waar: string }) => `${soort} ${waar}`;
  const gevonden = Map.groupBy(sporen, sleutel);
  const toegestaan = new Map(mag.map((each) => [sleutel(each), each.aantal ?? 1]));
  return [...gevonden].flatMap(([wat, hier]) => (hier.length <= (toegestaan.get(wat) ?? 0) ? [] : hier));
}

function bevinding({ soort, zekerheid, waar, at }: InBestand): Finding {
  const isZeker = zekerheid === 'zeker';
  const doe = isZeker ? 'Haal het weg.' : 'Is het van iemand? Haal het dan weg.';
  const mag = `Moet het toch blijven staan? Zet dan bij mag_blijven: soort ${soort}, waar ${waar}, de dag en de reden.`;
  return {
    ruleId: isZeker ? 'geen-persoonsgegevens' : 'mogelijk-persoonsgegevens',
    message: `${hierStaat({ soort, zekerheid })} ${doe} ${soorten[soort].inPlaatsDaarvan} ${mag}`,
    at,
  };
}
