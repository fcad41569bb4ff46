import type { Incident } from '../../schemas/incident.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Beeld, FeitenVanGroep } from '../protocol/beeld.ts';
import { ALLE, beelden } from '../protocol/beeld.ts';
import type { BriefNaam } from './brieven.data.ts';
import { brieven } from './brieven.data.ts';

type Groepsoort = NonNullable<Incident['groepen']>[number]['soort'];

/** Protocol §4 fase 2 and 7: of pupils younger than 16 the parents hear it. */
const BIJ_OUDERS: readonly Groepsoort[] = ['leerling_onder_16'];
const KAN_OUDERS: readonly Groepsoort[] = [
  ...BIJ_OUDERS,
  'leerling_leeftijd_onbekend',
  'aangemelde_leerling',
];
const BIJ_MEDEWERKERS: readonly Groepsoort[] = [
  'medewerker',
  'oud_medewerker',
  'stagiair_of_vrijwilliger',
  'bestuur_of_toezicht',
];

/** Is this letter meant for a group of this kind? */
export function pastBij(brief: BriefNaam, soort: Groepsoort): boolean {
  if (brief === 'ouders') return KAN_OUDERS.includes(soort);
  if (brief === 'medewerkers') return BIJ_MEDEWERKERS.includes(soort);
  if (brief === 'betrokkene') return !BIJ_OUDERS.includes(soort) && !BIJ_MEDEWERKERS.includes(soort);
  return true;
}

/**
 * The group to which a letter is written: the one that was asked for, else the one that fits. A letter that is not to one
 * group is about all.
 * @param gevraagd key of a group
 * @throws OperatorError when it does not exist, or when more or none fit
 */
export function kiesGroep(incident: Incident, brief: BriefNaam, gevraagd: string | undefined): Beeld {
  const { groepen = [] } = incident;
  const alle = beelden(incident);
  const keuze = groepen.map(({ sleutel }) => sleutel).join(', ');
  if (gevraagd !== undefined) {
    const gevonden = alle.find(({ groep }) => groep === gevraagd && groep !== ALLE);
    if (gevonden) return gevonden;
    throw new OperatorError(
      'Deze groep staat niet bij dit incident.',
      keuze === '' ? 'Vul eerst groepen in, of laat --groep weg.' : `Kies bij --groep uit: ${keuze}.`,
    );
  }
  const [eerste] = alle;
  if (brieven[brief].soort !== 'mensen') return alsGeheel(incident, alle);
  if (alle.length === 1 && eerste) return eerste;
  const mededeling = brief === 'openbaar' ? incident.informeren?.openbare_mededeling?.groep : undefined;
  const passend = groepen.filter(({ sleutel, soort }) =>
    mededeling === undefined || mededeling === ALLE ? pastBij(brief, soort) : sleutel === mededeling,
  );
  const gevonden = passend.length === 1 && alle.find(({ groep }) => groep === passend[0]?.sleutel);
  if (gevonden) return gevonden;
  throw new OperatorError(
    passend.length === 0
      ? 'Geen van de groepen bij dit incident past bij deze brief.'
      : 'Voor welke groep is deze brief? Elke groep krijgt een eigen brief.',
    `Kies bij --groep uit: ${(passend.length > 0 ? passend.map(({ sleutel }) => sleutel) : [keuze]).join(', ')}.`,
  );
}

/** Everything together: the facts of the incident, with the kinds of data and consequences of every group. */
function alsGeheel(incident: Incident, alle: readonly Beeld[]): Beeld {
  const [eerste] = alle;
  if (!eerste) throw new Error('an incident has at least one picture');
  const { groepen, aantal_betrokkenen, feiten = {}, ...rest } = incident;
  const [zonder] = beelden(rest);
  const { eigen, totaal } = aantal_betrokkenen ?? {};
  const [geteld] = beelden({
    ...rest,
    aantal_betrokkenen: { ...(eigen ? { eigen } : {}), ...(totaal ? { totaal } : {}) },
  });
  const optelling =
    (groepen ?? []).length > 0 && alle.every(({ aantal }) => aantal !== undefined)
      ? ([0, 1] as const).map((index) => alle.reduce((som, { aantal }) => som + (aantal?.[index] ?? 0), 0))
      : undefined;
  return {
    ...eerste,
    ...zonder,
    groep: ALLE,
    mensen: undefined,
    aantal: geteld?.aantal ?? (optelling ? [optelling[0] ?? 0, optelling[1] ?? 0] : undefined),
    feiten: {
      ...feiten,
      ...samen(alle, 'gegevens', ({ soort, aanwezig }) => `${soort} ${aanwezig ?? 'ja'}`),
      ...samen(alle, 'gevolgen_personen', ({ soort }) => soort),
    },
  };
}

/** A list of every group, each thing once. */
function samen<Naam extends 'gegevens' | 'gevolgen_personen'>(
  alle: readonly Beeld[],
  naam: Naam,
  sleutelVan: (punt: NonNullable<FeitenVanGroep[Naam]>[number]) => string,
): Partial<Pick<FeitenVanGroep, Naam>> {
  type Punt = NonNullable<FeitenVanGroep[Naam]>[number];
  const punten = alle.flatMap(({ feiten }) => (feiten[naam] ?? []) as Punt[]);
  const uniek = new Map(punten.map((punt): [string, Punt] => [sleutelVan(punt), punt]));
  return uniek.size === 0 ? {} : ({ [naam]: [...uniek.values()] } as Partial<Pick<FeitenVanGroep, Naam>>);
}
