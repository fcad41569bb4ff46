import type { Incident } from '../../../schemas/incident.ts';
import type { BriefNaam } from '../../../scripts/letters/brieven.data.ts';
import { bekend } from '../../../scripts/protocol/beeld.ts';
import { kanOnsDatalekZijn } from '../../../scripts/protocol/beslisboom/wandel.ts';
import { isFgIngelicht, laatsteBeoordeling, weet } from '../../../scripts/protocol/bij-incident.ts';
import { statusVan } from '../../../scripts/protocol/fasen/fasen.ts';
import type { Beoordeeld } from '../../../scripts/protocol/stappen.ts';
import { voorMensen } from './brieven-mensen.ts';

/** Which letters an incident needs now, in the order in which they are needed, and which not, with why. */

/** A letter that is needed, or that may be sent. */
export interface Keuze {
  readonly brief: BriefNaam;
  /** Key of the group to which it is; nothing for a letter about all. */
  readonly groep?: string | undefined;
  /** The supplier that is asked: its key, or its name when it has none. */
  readonly leverancier?: { readonly sleutel: string | undefined; readonly naam: string } | undefined;
  readonly waarom: string;
  /** Does the register say that it was sent? */
  readonly isGedaan?: boolean;
}

/** A letter that is not needed. */
interface NietNodig {
  readonly brief: BriefNaam;
  readonly groep?: string | undefined;
  readonly reden: string;
}

/** What is chosen from, and what comes out. */
export type Gekozen = Keuze | NietNodig;

/** An incident with its verdict. */
export interface Gezien {
  readonly incident: Incident;
  readonly beoordeeld: Beoordeeld;
}

/** How many questions there are for a role; for a supplier those about what happened with it. */
export type AantalVragen = (
  brief: 'vragen-leverancier' | 'vragen-technicus' | 'vragen-ontdekker',
  leverancier?: string,
) => number;

/** Was a letter chosen? */
export const isNodig = (gekozen: Gekozen): gekozen is Keuze => 'waarom' in gekozen;

/**
 * Chooses. First who has to answer something, then the board and the FG, the people per group, the public and the
 * press, and at the end who discovered it.
 */
export const kiesBrieven = (gezien: Gezien, aantalVragen: AantalVragen): Gekozen[] => [
  ...vragen(gezien, aantalVragen),
  cvb(gezien),
  fg(gezien),
  ...voorMensen(gezien),
  pers(gezien),
  ontdekker(gezien),
];

function vragen({ incident }: Gezien, aantal: AantalVragen): Gekozen[] {
  const { organisaties = [] } = incident;
  const perRol = [
    ['vragen-technicus', 'de technicus'],
    ['vragen-ontdekker', 'wie het ontdekte'],
  ] as const;
  if (statusVan(incident) === 'afgesloten')
    return (['vragen-leverancier', ...perRol.map(([brief]) => brief)] as const).map((brief) => ({
      brief,
      reden: 'Het incident is afgesloten.',
    }));
  return [
    ...(organisaties.length === 0
      ? [{ brief: 'vragen-leverancier' as const, reden: 'Bij dit incident staat geen leverancier.' }]
      : organisaties.map(({ leverancier: sleutel, naam = sleutel ?? 'zonder naam' }): Gekozen => {
          const brief = 'vragen-leverancier';
          return sleutel !== undefined && aantal(brief, sleutel) === 0
            ? { brief, reden: `Er zijn geen open vragen voor ${naam}.` }
            : { brief, leverancier: { sleutel, naam }, waarom: 'Er ontbreekt iets dat alleen zij weten.' };
        })),
    ...perRol.map(([brief, wie]): Gekozen => {
      const open = aantal(brief);
      if (open === 0) return { brief, reden: `Er zijn geen open vragen voor ${wie}.` };
      return { brief, waarom: `Er ontbreekt iets dat ${wie} kan weten.` };
    }),
  ];
}

function cvb({ incident, beoordeeld }: Gezien): Gekozen {
  if (!kanOnsDatalekZijn(beoordeeld.beslissing.uitkomst))
    return { brief: 'cvb', reden: 'Volgens de beslisboom is dit geen datalek van ons.' };
  return {
    brief: 'cvb',
    waarom: 'Het CvB is verantwoordelijk voor het oordeel en hoort wat er gevraagd wordt en tot wanneer.',
    isGedaan: weet(laatsteBeoordeling(incident)?.overleg_cvb?.moment),
  };
}

function fg({ incident, beoordeeld }: Gezien): Gekozen {
  const { datalek, mogelijk } = beoordeeld.beslissing.uitkomst;
  // Of an unlawful processing that is no breach the FG hears too (outcome U1b).
  if (datalek === 'nee' && !mogelijk.includes('U1b'))
    return { brief: 'fg', reden: 'Volgens de beslisboom is dit geen datalek. De FG hoort elk datalek.' };
  return {
    brief: 'fg',
    waarom: 'De FG hoort elk datalek meteen, en adviseert over melden en informeren.',
    isGedaan: isFgIngelicht(incident),
  };
}

function pers({ incident: { informeren } }: Gezien): Gekozen {
  const keuze = bekend(informeren?.pers?.persbericht);
  if (keuze === 'ja') return { brief: 'pers', waarom: 'Het CvB koos voor een persbericht.' };
  return {
    brief: 'pers',
    reden:
      keuze === 'nee'
        ? 'Het CvB koos ervoor geen persbericht te sturen.'
        : 'Het CvB heeft niet voor een persbericht gekozen (protocol §6).',
  };
}

function ontdekker({ incident }: Gezien): Gekozen {
  const { maatregelen = [], herstel, informeren } = incident;
  const isIetsGedaan = maatregelen.length > 0 || weet(herstel?.verholpen_op);
  if (!isIetsGedaan)
    return { brief: 'ontdekker', reden: 'Er staat nog niet in welke maatregelen er zijn genomen.' };
  return {
    brief: 'ontdekker',
    waarom: 'Wie het ontdekte krijgt een samenvatting van de maatregelen.',
    isGedaan: weet(informeren?.ontdekker_op),
  };
}
