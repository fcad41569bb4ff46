import type { Incident } from '../../../schemas/incident.ts';
import type { Organisatie } from '../../../schemas/organisatie.ts';
import type { Field } from '../../../schemas/walk.ts';
import type { Wijziging } from '../../../scripts/register/edit.ts';
import type { Stap } from '../../../scripts/register/edit-values.ts';
import { velden } from '../../../scripts/register/shape.ts';
import { wordOf } from '../../../scripts/weergave/text.ts';

/** One thing to fill in, as a form shows it. */
export interface Invulveld {
  readonly naam: string;
  readonly label: string;
  readonly uitleg: string;
  readonly soort: 'keuze' | 'meer' | 'tijd' | 'regel' | 'tekst' | 'getal' | 'aantal';
  readonly opties: readonly { readonly waarde: string; readonly tekst: string }[];
  readonly verplicht: boolean;
}

/** What to fill in at a place of an incident. */
export interface Invulling {
  /** Where the answers go; of a single value its own place. */
  readonly pad: readonly Stap[];
  /** Is it one value, a group of fields, or a new item in a list? */
  readonly vorm: 'waarde' | 'groep' | 'item';
  readonly velden: readonly Invulveld[];
}

/** What references can name. */
export interface Bekend {
  readonly organisatie: Pick<Organisatie, 'vestigingen' | 'rolhouders'> | undefined;
  readonly leveranciers: readonly string[];
}

const byPath = new Map(velden.incident.map((field) => [field.path.join('.'), field]));

/**
 * The form for a field that is missing: of a group its simple fields, of a list those of a new item.
 * @param veld place as the check names it: `tijdlijn.kennisname`, `beoordelingen.ap`
 * @returns nothing for a field that has to be typed in the file
 */
export function invullingVan(veld: string, incident: Incident, bekend: Bekend): Invulling | undefined {
  const { pad, sleutel } = plaatsVan(veld, incident);
  const field = byPath.get(sleutel);
  if (!field) return undefined;
  const enkel = invulveld(field, incident, bekend);
  if (enkel) return { pad, vorm: 'waarde', velden: [enkel] };
  const onder = field.kind === 'lijst' ? `${sleutel}.[]` : sleutel;
  const binnen = velden.incident
    .filter(({ path }) => path.slice(0, -1).join('.') === onder)
    .flatMap((each) => invulveld(each, incident, bekend) ?? []);
  if (binnen.length === 0) return undefined;
  const lengte = lengteVan(incident, pad);
  return field.kind === 'lijst'
    ? { pad: [...pad, lengte], vorm: 'item', velden: binnen }
    : { pad, vorm: 'groep', velden: binnen };
}

/** The last item of every list on the way; the first when there is none yet. */
function plaatsVan(veld: string, incident: Incident): { pad: Stap[]; sleutel: string } {
  const pad: Stap[] = [];
  const namen: string[] = [];
  const stappen = veld.split('.');
  for (const [diepte, stap] of stappen.entries()) {
    pad.push(stap);
    namen.push(stap);
    const isLijst = byPath.get(namen.join('.'))?.kind === 'lijst';
    if (isLijst && diepte < stappen.length - 1) {
      pad.push(Math.max(0, lengteVan(incident, pad) - 1));
      namen.push('[]');
    }
  }
  return { pad, sleutel: namen.join('.') };
}

function lengteVan(incident: Incident, pad: readonly Stap[]): number {
  const waarde = pad.reduce<unknown>(
    (tak, stap) => (tak as Record<Stap, unknown> | undefined)?.[stap],
    incident,
  );
  return Array.isArray(waarde) ? waarde.length : 0;
}

const SOORT: Partial<Record<Field['kind'], Invulveld['soort']>> = {
  keuze: 'keuze',
  tijd: 'tijd',
  getal: 'getal',
  aantal: 'aantal',
  tekst: 'tekst',
  verwijzing: 'keuze',
};

function invulveld(field: Field, incident: Incident, bekend: Bekend): Invulveld | undefined {
  const { path, help, kind, options, required } = field;
  const naam = path.at(-1) ?? '';
  const soort = kind === 'lijst' && options.length > 0 ? 'meer' : SOORT[kind];
  if (!soort) return undefined;
  const opties =
    kind === 'verwijzing'
      ? verwijzingen(field, incident, bekend)
      : options.map((waarde) => ({ waarde, tekst: wordOf(waarde) }));
  return { naam, label: wordOf(naam), uitleg: help, soort, opties, verplicht: required };
}

function verwijzingen(
  { naar, ook = [] }: Field,
  { groepen = [] }: Incident,
  { organisatie, leveranciers }: Bekend,
) {
  const alle: Partial<Record<NonNullable<Field['naar']>, readonly { waarde: string; tekst: string }[]>> = {
    vestiging: (organisatie?.vestigingen ?? []).map(({ sleutel, naam }) => ({
      waarde: sleutel,
      tekst: naam,
    })),
    rolhouder: (organisatie?.rolhouders ?? []).map(({ sleutel, functie }) => ({
      waarde: sleutel,
      tekst: functie,
    })),
    leverancier: leveranciers.map((sleutel) => ({ waarde: sleutel, tekst: wordOf(sleutel) })),
    groep: groepen.map(({ sleutel }) => ({ waarde: sleutel, tekst: sleutel })),
  };
  return [...ook.map((waarde) => ({ waarde, tekst: wordOf(waarde) })), ...((naar && alle[naar]) ?? [])];
}

/** What somebody typed: of a choice of several all of them, of a number two texts. */
export type Ingevuld = Readonly<Record<string, readonly string[]>>;

/** The answers as changes of the file; what was left empty stays out. */
export function wijzigingenVan({ pad, vorm, velden: alle }: Invulling, ingevuld: Ingevuld): Wijziging[] {
  const waarden = alle.flatMap((veld) => {
    const waarde = waardeVan(veld, ingevuld[veld.naam] ?? []);
    return waarde === undefined ? [] : [[veld.naam, waarde] as const];
  });
  if (waarden.length === 0) return [];
  if (vorm === 'waarde') return [{ pad, waarde: waarden[0]?.[1] }];
  if (vorm === 'item') return [{ pad, waarde: Object.fromEntries(waarden) }];
  return waarden.map(([naam, waarde]) => ({ pad: [...pad, naam], waarde }));
}

function waardeVan({ soort }: Invulveld, teksten: readonly string[]): unknown {
  const gevuld = teksten.map((tekst) => tekst.trim()).filter((tekst) => tekst !== '');
  if (gevuld.length === 0) return undefined;
  if (soort === 'meer') return gevuld;
  if (soort === 'getal') return getal(gevuld[0] ?? '');
  if (soort === 'aantal') {
    const [min = '', max = min] = gevuld;
    return { min: getal(min), max: getal(max) };
  }
  return gevuld[0];
}

/** What is no number stays a text, so that the check says what is wrong with it. */
const getal = (tekst: string): number | string => (/^\d{1,9}$/.test(tekst) ? Number(tekst) : tekst);
