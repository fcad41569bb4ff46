import type { Incident } from '../../../schemas/incident.ts';
import type { Doel } from './maak-feiten.ts';
import { dagVan, later, ongeveer, schrijf } from './maak-moment.ts';
import type { Toeval } from './toeval.ts';

/** What people did about an incident, at random: judged, notified, informed, repaired, looked back. */

type Beoordeling = NonNullable<Incident['beoordelingen']>[number];
type Oordelen = NonNullable<Beoordeling['groepen']>[number];
type Melding = NonNullable<Incident['meldingen']>[number];
type Maatregel = NonNullable<Incident['maatregelen']>[number];
type Organisatie = NonNullable<Incident['organisaties']>[number];

/** Keys of suppliers: two with an agreement on time, one without, one that no file knows. */
export const LEVERANCIERS = ['leverancier-een', 'leverancier-twee', 'leverancier-drie', 'leverancier-weg'];

const DAG = 24 * 60;

const antwoord = (waarde: 'ja' | 'nee') => ({ antwoord: waarde });

/** The judgements that lead to an outcome. */
function oordelenVoor(doel: Doel): Oordelen[] {
  const alle = { groep: 'alle' };
  const nee = antwoord('nee');
  const ja = antwoord('ja');
  if (doel === 'U3') return [{ ...alle, risico_onwaarschijnlijk: ja }];
  if (doel === 'U4') return [{ ...alle, risico_onwaarschijnlijk: nee, hoog_risico: nee }];
  if (doel !== 'U5a' && doel !== 'U5b') return [];
  const hoog: Oordelen = {
    ...alle,
    risico_onwaarschijnlijk: nee,
    hoog_risico: ja,
    vooraf_onbegrijpelijk: nee,
    risico_weggenomen: nee,
    wettelijke_reden: nee,
    onevenredige_inspanning: doel === 'U5b' ? ja : nee,
  };
  return [hoog];
}

function maakAdvies(na: Temporal.Instant, toeval: Toeval): Pick<Beoordeling, 'advies_fg'> {
  const soort = toeval.tot(10);
  if (soort < 3) return {};
  const gevraagd = { gevraagd_op: ongeveer(later(na, DAG, toeval), toeval) };
  if (soort < 4) return { advies_fg: gevraagd };
  if (soort < 5) return { advies_fg: { ontvangen_op: schrijf(later(na, DAG, toeval), toeval) } };
  if (soort < 6) return { advies_fg: { advies: 'Nog geen.', melden: 'onbekend' } };
  const melden = toeval.kies(['ja', 'nee', 'nee', 'geen_advies', 'onbekend'] as const);
  return { advies_fg: { ...(toeval.kans(70) ? gevraagd : {}), melden } };
}

const maakOverleg = (toeval: Toeval): Pick<Beoordeling, 'overleg_cvb'> =>
  toeval.kans(50)
    ? { overleg_cvb: { uitkomst: toeval.kies(['akkoord', 'akkoord', 'niet_akkoord', 'onbekend'] as const) } }
    : {};

/** The judgements: mostly one, sometimes a second one, with or without a new fact. */
export function maakBeoordelingen(doel: Doel, na: Temporal.Instant, toeval: Toeval): Beoordeling[] {
  if (doel === 'open' || toeval.kans(10)) return [];
  const isNee = doel === 'U3' ? toeval.kans(85) : toeval.kans(15);
  const oordeel = (nee: boolean): Pick<Beoordeling, 'ap'> => ({
    ap: { antwoord: nee ? 'nee' : toeval.kies(['ja', 'voorlopig_ja', 'onbekend'] as const) },
  });
  const eerste: Beoordeling = {
    soort: 'eerste',
    moment: ongeveer(later(na, DAG, toeval), toeval),
    groepen: oordelenVoor(doel),
    ...(toeval.kans(95) ? oordeel(isNee) : {}),
    ...(toeval.kans(5) ? { geen_datalek_reden: 'Bedacht.' } : {}),
    ...(toeval.kans(40)
      ? { betrokkenen: { antwoord: toeval.kies(['ja', 'openbaar', 'later', 'nee', 'vrijwillig'] as const) } }
      : {}),
    ...maakAdvies(na, toeval),
    ...maakOverleg(toeval),
  };
  if (toeval.kans(80)) return [eerste];
  const tweede = later(na, 20 * DAG, toeval);
  return [
    eerste,
    {
      soort: 'herbeoordeling',
      moment: ongeveer(tweede, toeval),
      ...(toeval.kans(60)
        ? { nieuw_feit: 'Er bleek meer.', nieuw_feit_bekend_op: ongeveer(tweede, toeval) }
        : {}),
      ...oordeel(toeval.kans(40)),
      ...maakAdvies(tweede, toeval),
      ...maakOverleg(toeval),
    },
  ];
}

function maakMelding(soort: Melding['soort'], na: Temporal.Instant, toeval: Toeval): Melding {
  const door = toeval.kies([
    'wij',
    'wij',
    'wij',
    'leverancier',
    'andere_verantwoordelijke',
    'onbekend',
  ] as const);
  return {
    soort,
    door,
    ...(door === 'wij' && toeval.kans(90)
      ? {}
      : toeval.kans(70)
        ? { volmacht: toeval.kies(['ja', 'ja', 'nee', 'onbekend'] as const) }
        : {}),
    moment: ongeveer(toeval.kans(5) ? na.subtract({ hours: 3 }) : later(na, 5 * DAG, toeval), toeval),
    nummer: toeval.kans(82) ? `AP-${1000 + toeval.tot(9000)}` : 'onbekend',
    ...(toeval.kans(30) ? { volledig: toeval.kies(['ja', 'nee'] as const) } : {}),
    ...(toeval.kans(25) ? { voorlopig: toeval.kies(['ja', 'nee'] as const) } : {}),
    ...(toeval.kans(30) ? { reden_later_dan_72_uur: `Bedachte reden ${toeval.tot(100)}.` } : {}),
    ...(toeval.kans(20) ? { fg_ingelicht_op: ongeveer(later(na, 3 * DAG, toeval), toeval) } : {}),
  };
}

/** The notifications: none, one, two firsts, completed or withdrawn; sometimes only a completion. */
export function maakMeldingen(doel: Doel, na: Temporal.Instant, toeval: Toeval): Melding[] {
  const wordtGemeld = doel === 'U4' || doel === 'U5a' || doel === 'U5b' ? 75 : doel === 'U3' ? 8 : 15;
  if (!toeval.kans(wordtGemeld)) return toeval.kans(2) ? [maakMelding('vervolg', na, toeval)] : [];
  const firsts = toeval.kans(12) ? 2 : 1;
  const lijst = Array.from({ length: firsts }, () => maakMelding('eerste', na, toeval));
  const daarna = later(na, 20 * DAG, toeval);
  if (toeval.kans(30)) lijst.push(maakMelding('vervolg', daarna, toeval));
  if (toeval.kans(10)) lijst.push(maakMelding('intrekking', daarna, toeval));
  return lijst;
}

/** Measures in every state, their day on both sides of today. */
export function maakMaatregelen(
  na: Temporal.Instant,
  vandaag: Temporal.PlainDate,
  toeval: Toeval,
): Maatregel[] {
  return Array.from({ length: toeval.kies([0, 0, 1, 1, 2, 3]) }, (_, index) => {
    const klaar = dagVan(later(na, 60 * DAG, toeval));
    const voor = toeval.kans(35)
      ? vandaag.add({ days: toeval.tot(3) - 1 }).toString()
      : dagVan(later(na, 200 * DAG, toeval));
    return {
      sleutel: `maatregel-${index + 1}`,
      omschrijving: 'Bedacht.',
      soort: toeval.kies(['incidenteel', 'structureel'] as const),
      aard: toeval.kies(['technisch', 'organisatorisch'] as const),
      ...(toeval.kans(20) ? { afgesproken_op: dagVan(later(na, 9 * DAG, toeval)) } : {}),
      ...(toeval.kans(75) ? { gereed_voor: voor } : {}),
      ...(toeval.kans(45) ? { gereed_op: klaar } : {}),
      ...(toeval.kans(8) ? { vervallen_reden: 'Niet meer nodig.' } : {}),
      ...(toeval.kans(30) ? { effect_controle_voor: dagVan(later(na, 300 * DAG, toeval)) } : {}),
      ...(toeval.kans(15) ? { effect_gecontroleerd_op: dagVan(later(na, 300 * DAG, toeval)) } : {}),
      ...(toeval.kans(35) ? { effect: toeval.kies(['ja', 'deels', 'nee', 'onbekend'] as const) } : {}),
    };
  });
}

/** Organisations that had a part in it, with and without a key, told in time, late, or nobody knows when. */
export function maakOrganisaties(na: Temporal.Instant, toeval: Toeval): Organisatie[] {
  return Array.from({ length: toeval.kies([0, 0, 0, 1, 1, 2]) }, () => {
    const wist = na.subtract({ minutes: toeval.tot(4 * DAG) });
    const weten = toeval.kans(6) ? wist.subtract({ hours: 1 }) : later(wist, 3 * DAG, toeval);
    return {
      ...(toeval.kans(65) ? { leverancier: toeval.kies(LEVERANCIERS) } : { naam: 'Bedacht bedrijf' }),
      hoedanigheid: toeval.kies([
        'verwerker',
        'verwerker',
        'subverwerker',
        'gezamenlijk_verantwoordelijke',
        'ontvanger',
        'onbekend',
      ] as const),
      ...(toeval.kans(80) ? { wist_het_op: ongeveer(wist, toeval) } : {}),
      ...(toeval.kans(80) ? { liet_weten_op: ongeveer(weten, toeval) } : {}),
      ...(toeval.kans(20) ? { reden_laat: `Bedachte reden ${toeval.tot(100)}.` } : {}),
    };
  });
}

/** Rounds of informing, planned or done, and public messages. */
export function maakInformeren(na: Temporal.Instant, toeval: Toeval): Pick<Incident, 'informeren'> {
  if (toeval.kans(60)) return {};
  const rondes = Array.from({ length: toeval.tot(3) }, () => ({
    gericht_aan: 'betrokkene' as const,
    ...(toeval.kans(20) ? { gepland_op: dagVan(later(na, 30 * DAG, toeval)) } : {}),
    ...(toeval.kans(75) ? { gedaan_op: ongeveer(later(na, 9 * DAG, toeval), toeval) } : {}),
  }));
  const mededeling = {
    waar: 'Op de bedachte site.',
    ...(toeval.kans(70) ? { moment: ongeveer(later(na, 9 * DAG, toeval), toeval) } : {}),
  };
  return {
    informeren: { rondes, ...(toeval.kans(20) ? { openbare_mededeling: mededeling } : {}) },
  };
}

/** Looking back at what was decided. */
export const maakTerugblikken = (na: Temporal.Instant, toeval: Toeval): Pick<Incident, 'terugblikken'> =>
  toeval.kans(70)
    ? {}
    : {
        terugblikken: Array.from({ length: 1 + toeval.tot(2) }, () => ({
          moment: ongeveer(later(na, 200 * DAG, toeval), toeval),
          uitkomst: toeval.kies([
            'blijft_staan',
            'blijft_staan',
            'alsnog_gemeld',
            'alsnog_geinformeerd',
            'was_onjuist',
            'onbekend',
          ] as const),
        })),
      };

/** Closing it, and opening it again. */
export function maakAfsluiting(na: Temporal.Instant, toeval: Toeval): Pick<Incident, 'afsluiting'> {
  if (toeval.kans(40)) return {};
  const gesloten = later(na, 60 * DAG, toeval);
  return {
    afsluiting: {
      gesloten_op: ongeveer(gesloten, toeval),
      ...(toeval.kans(15)
        ? { heropend: [{ moment: ongeveer(gesloten.add({ hours: 48 }), toeval), reden: 'Er bleek meer.' }] }
        : {}),
    },
  };
}
