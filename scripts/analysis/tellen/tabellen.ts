import type { Incident } from '../../../schemas/incident.ts';
import type { Organisatie } from '../../../schemas/organisatie.ts';
import { soortenVan, versleuteld } from './gegevens.ts';
import type { Jaargroepen } from './getallen.ts';
import type { Geteld } from './geteld.ts';
import { terugblikVan } from './geteld.ts';
import { maatregeltabel } from './maatregelen.ts';
import {
  AARD,
  ACHTERLIGGEND,
  AFLOOP,
  alsRij,
  BANDEN,
  FG,
  MAANDEN,
  OORZAAK,
  TERUGBLIK,
  VERSLEUTELD,
} from './namen.data.ts';
import { fgVan } from './niet-gemeld.ts';
import { bandVan, mensenVan } from './personen.ts';
import type { Tabel } from './rijen.ts';
import { deelIn, verdeel } from './rijen.ts';

const NIET_VASTGELEGD = [['niet_vastgelegd', 'Niet vastgelegd']] as const;

const OPZET: Readonly<Record<string, keyof typeof OORZAAK>> = {
  vergissing: 'menselijk',
  systeemfout: 'technisch',
  opzet_extern_ongericht: 'kwaadwillend_buiten',
  opzet_extern_gericht: 'kwaadwillend_buiten',
  opzet_intern: 'kwaadwillend_binnen',
  overmacht: 'overmacht',
};

/** The cause of an incident as the analysis names it. */
const oorzaakVan = ({ feiten }: Incident): keyof typeof OORZAAK =>
  OPZET[feiten?.oorzaak?.opzet ?? ''] ?? 'onbekend';

/** What lay behind an incident, each once; "onbekend" says nothing. */
const achterliggendVan = ({ feiten }: Incident): string[] => [
  ...new Set((feiten?.oorzaak?.achterliggend ?? []).filter((oorzaak) => oorzaak !== 'onbekend')),
];

const ofNiets = (rijen: readonly string[]): readonly string[] =>
  rijen.length === 0 ? ['niet_vastgelegd'] : rijen;

/** The tables of a year (protocol §5; the AP form names the kinds). */
export const tabellen = (
  groepen: Jaargroepen,
  organisatie: Organisatie | undefined,
  nu: Temporal.Instant,
): Tabel[] => [
  ...overIncidenten(groepen.incidenten, organisatie),
  ...overDatalekken(groepen.datalekken),
  verdeel(
    {
      id: 'fg_bij_niet_melden',
      titel: 'Wat de FG vond van niet melden',
      van: 'niet_gemeld',
      vast: Object.entries(FG),
    },
    groepen.nietGemeld,
    ({ incident }) => fgVan(incident),
  ),
  verdeel(
    {
      id: 'terugblik',
      titel: 'Terugblik op niet melden',
      van: 'niet_gemeld',
      vast: Object.entries(TERUGBLIK),
    },
    groepen.nietGemeld,
    ({ incident }) => terugblikVan(incident) ?? 'niet_teruggekeken',
  ),
  maatregeltabel(groepen.incidenten, nu),
];

function overIncidenten(incidenten: readonly Geteld[], organisatie: Organisatie | undefined): Tabel[] {
  const vestigingen = (organisatie?.vestigingen ?? []).map(({ sleutel, naam }) => [sleutel, naam] as const);
  return [
    verdeel(
      { id: 'afloop', titel: 'Hoe het afliep', van: 'incidenten', vast: Object.entries(AFLOOP) },
      incidenten,
      ({ afloop }) => afloop,
    ),
    verdeel(
      {
        id: 'maand',
        titel: 'Per maand',
        van: 'incidenten',
        vast: MAANDEN,
        slot: [['zonder_maand', 'Maand niet bekend']],
      },
      incidenten,
      ({ tel }) => (tel.maand === undefined ? 'zonder_maand' : String(tel.maand).padStart(2, '0')),
    ),
    deelIn(
      {
        id: 'vestiging',
        titel: 'Per vestiging',
        van: 'incidenten',
        vast: vestigingen,
        slot: [['geheel', 'Het hele bestuur'], ...NIET_VASTGELEGD],
      },
      incidenten,
      ({ incident }) => ofNiets(incident.vestigingen ?? []),
    ),
    verdeel(
      {
        id: 'aard',
        titel: 'Aard (AP-formulier)',
        van: 'incidenten',
        vast: Object.entries(AARD),
        slot: NIET_VASTGELEGD,
      },
      incidenten,
      ({ incident }) => incident.aard ?? 'niet_vastgelegd',
    ),
    verdeel(
      { id: 'oorzaak', titel: 'Oorzaak', van: 'incidenten', vast: Object.entries(OORZAAK) },
      incidenten,
      ({ incident }) => oorzaakVan(incident),
    ),
    deelIn(
      {
        id: 'achterliggend',
        titel: 'Wat erachter zat',
        van: 'incidenten',
        naam: (sleutel) => alsRij((ACHTERLIGGEND as Readonly<Record<string, string>>)[sleutel] ?? sleutel),
        slot: NIET_VASTGELEGD,
      },
      incidenten,
      ({ incident }) => ofNiets(achterliggendVan(incident)),
    ),
    verdeel(
      {
        id: 'herkomst',
        titel: 'Van wie het eerste bericht kwam',
        van: 'incidenten',
        naam: alsRij,
        slot: [['onbekend', 'Niet bekend']],
      },
      incidenten,
      ({ incident }) => incident.ontdekking?.herkomst ?? 'onbekend',
    ),
  ];
}

const overDatalekken = (datalekken: readonly Geteld[]): Tabel[] => [
  deelIn(
    { id: 'groepen', titel: 'Van wie', van: 'datalekken', naam: alsRij, slot: NIET_VASTGELEGD },
    datalekken,
    ({ incident }) => ofNiets((incident.groepen ?? []).map(({ soort }) => soort)),
  ),
  deelIn(
    { id: 'gegevens', titel: 'Welke gegevens', van: 'datalekken', naam: alsRij, slot: NIET_VASTGELEGD },
    datalekken,
    ({ incident }) => ofNiets([...soortenVan(incident)]),
  ),
  verdeel(
    {
      id: 'mensen',
      titel: 'Hoeveel mensen',
      van: 'datalekken',
      vast: BANDEN.map(([id, naam]) => [id, naam]),
      slot: [['onbekend', 'Niet bekend']],
    },
    datalekken,
    ({ incident }) => bandVan(mensenVan(incident)),
  ),
  verdeel(
    { id: 'versleuteld', titel: 'Was het versleuteld', van: 'datalekken', vast: Object.entries(VERSLEUTELD) },
    datalekken,
    ({ incident }) => versleuteld(incident),
  ),
];
