import type { Incident } from '../../../schemas/incident.ts';
import type { Leverancier } from '../../../schemas/leverancier.ts';
import { band, mensenVan, soortenGegevens, versleuteld } from './tel-feiten.ts';
import {
  afloop,
  type Bekeken,
  eersteMelding,
  fgWist,
  heeftMelding,
  isNietGemeld,
  isOmgekeerd,
  jaarVan,
  laatsteTerugblik,
  metLeverancier,
  oordeelFg,
  standVan,
  verteldOp,
} from './tel-incident.ts';
import { mediaan, type Punt, punt, uren, vroegste, wandklok } from './tel-moment.ts';

/**
 * The figures of a year, counted a second time: one plain loop after the other, written from the definitions alone. Slow
 * and long, so that whoever doubts it can read it.
 */

/** A number and the incidents behind it. */
interface Getal {
  readonly aantal: number;
  readonly van: string | undefined;
  readonly ids: readonly string[];
}

/** The rows of a table that are not empty. */
interface Tabel {
  readonly van: string;
  readonly telt_op: boolean;
  readonly rijen: Readonly<Record<string, { readonly aantal: number; readonly ids: readonly string[] }>>;
}

/** What was counted again. */
export interface Nageteld {
  readonly getallen: Readonly<Record<string, Getal>>;
  readonly personen: { readonly min: number; readonly max: number | null; readonly onbekend: number };
  readonly tabellen: Readonly<Record<string, Tabel>>;
  readonly tijden: Readonly<Record<string, unknown>>;
  readonly termijnen: Readonly<Record<string, unknown>>;
  readonly leveranciers: Readonly<Record<string, unknown>>;
  readonly zonder_kennisname: readonly string[];
  readonly zonder_jaar: readonly string[];
}

/** What is counted with, besides the incidents. */
export interface Omgeving {
  readonly nu: Temporal.Instant;
  readonly leveranciers: ReadonlyMap<string, Leverancier>;
}

const idsVan = (lijst: readonly Bekeken[]) => [...new Set(lijst.map(({ incident }) => incident.id))].sort();

/** The kinds of AVG art. 9 and 10 in the list of the register. */
const BIJZONDER = [
  'ras_of_afkomst',
  'politiek',
  'religie_of_levensovertuiging',
  'vakbond',
  'seksueel',
  'gezondheid',
  'genetisch',
  'biometrisch',
  'strafrechtelijk',
];

/** Counts the figures of a year. */
export function telNa(register: readonly Bekeken[], jaar: number, omgeving: Omgeving): Nageteld {
  const vanHetJaar = register.filter(({ incident }) => jaarVan(incident).jaar === jaar);
  const oefeningen = vanHetJaar.filter(({ incident }) => incident.oefening === 'ja');
  const alle = vanHetJaar.filter(({ incident }) => incident.oefening !== 'ja');
  const incidenten = alle.filter(({ code }) => code !== 'U0');
  const datalekken = incidenten.filter(({ datalek }) => datalek === 'ja');
  const gemeld = incidenten.filter(({ incident }) => eersteMelding(incident));
  const nietGemeld = incidenten.filter(isNietGemeld);
  const zonder = (uit: string) => idsVan(alle.filter(({ incident }) => jaarVan(incident).uit === uit));
  return {
    getallen: getallen({ alle, oefeningen, incidenten, datalekken, gemeld, nietGemeld }),
    personen: personen(datalekken),
    tabellen: tabellen({ incidenten, datalekken, nietGemeld }, omgeving),
    tijden: tijden({ incidenten, datalekken, gemeld }),
    termijnen: termijnen(incidenten, omgeving),
    leveranciers: leveranciers(incidenten, omgeving),
    zonder_kennisname: zonder('geregistreerd'),
    zonder_jaar: zonder('kenmerk'),
  };
}

function getallen(groepen: {
  readonly alle: readonly Bekeken[];
  readonly oefeningen: readonly Bekeken[];
  readonly incidenten: readonly Bekeken[];
  readonly datalekken: readonly Bekeken[];
  readonly gemeld: readonly Bekeken[];
  readonly nietGemeld: readonly Bekeken[];
}): Record<string, Getal> {
  const { alle, oefeningen, incidenten, datalekken, gemeld, nietGemeld } = groepen;
  const getal = (lijst: readonly Bekeken[], van?: string): Getal => ({
    aantal: lijst.length,
    van,
    ids: idsVan(lijst),
  });
  const teruggekeken = incidenten.filter(
    ({ incident }) => laatsteTerugblik(incident) !== 'niet_teruggekeken',
  );
  const maatregelen = incidenten.flatMap((each) => (each.incident.maatregelen ?? []).map(() => each));
  const metSoort = (...soorten: string[]) =>
    datalekken.filter(({ incident }) => soortenGegevens(incident).some((each) => soorten.includes(each)));
  return {
    totaal: getal(alle),
    geen_incident: getal(
      alle.filter(({ code }) => code === 'U0'),
      'totaal',
    ),
    incidenten: getal(incidenten, 'totaal'),
    datalekken: getal(datalekken, 'incidenten'),
    geen_datalek: getal(
      incidenten.filter(({ datalek }) => datalek === 'nee'),
      'incidenten',
    ),
    datalek_onbekend: getal(
      incidenten.filter(({ datalek }) => datalek === 'onbekend'),
      'incidenten',
    ),
    gemeld_ap: getal(gemeld, 'incidenten'),
    aangevuld: getal(
      gemeld.filter(({ incident }) => heeftMelding(incident, 'vervolg')),
      'gemeld_ap',
    ),
    ingetrokken: getal(
      gemeld.filter(({ incident }) => heeftMelding(incident, 'intrekking')),
      'gemeld_ap',
    ),
    niet_gemeld: getal(nietGemeld, 'datalekken'),
    betrokkenen_geinformeerd: getal(
      incidenten.filter(({ incident }) => verteldOp(incident)),
      'incidenten',
    ),
    met_leverancier: getal(
      incidenten.filter(({ incident }) => metLeverancier(incident)),
      'incidenten',
    ),
    bsn: getal(metSoort('bsn'), 'datalekken'),
    bijzonder: getal(metSoort(...BIJZONDER), 'datalekken'),
    open: getal(
      incidenten.filter(({ status }) => status === 'open' || status === 'heropend'),
      'incidenten',
    ),
    oefeningen: getal(oefeningen),
    maatregelen: getal(maatregelen),
    teruggekeken: getal(teruggekeken, 'incidenten'),
    omgekeerd: getal(
      incidenten.filter(({ incident }) => isOmgekeerd(incident)),
      'teruggekeken',
    ),
  };
}

function personen(datalekken: readonly Bekeken[]): Nageteld['personen'] {
  let min = 0;
  let max: number | null = 0;
  let onbekend = 0;
  for (const { incident } of datalekken) {
    const mensen = mensenVan(incident);
    min += mensen.min ?? 0;
    max = max === null || mensen.max === undefined ? null : max + mensen.max;
    if (mensen.min === undefined && mensen.max === undefined) onbekend += 1;
  }
  return { min, max, onbekend };
}

/** Puts every incident in the rows that it says, each row once. */
function verdeel(
  lijst: readonly Bekeken[],
  van: string,
  teltOp: boolean,
  rijenVan: (incident: Incident, bekeken: Bekeken) => readonly string[],
): Tabel {
  const rijen: Record<string, { aantal: number; ids: string[] }> = {};
  for (const bekeken of lijst) {
    for (const rij of new Set(rijenVan(bekeken.incident, bekeken))) {
      const vak = rijen[rij] ?? { aantal: 0, ids: [] };
      rijen[rij] = vak;
      vak.aantal += 1;
      vak.ids.push(bekeken.incident.id);
    }
  }
  for (const vak of Object.values(rijen)) vak.ids.sort();
  return { van, telt_op: teltOp, rijen };
}

const NIET = 'niet_vastgelegd';
const ofNiet = (rijen: readonly string[] | undefined) => (rijen && rijen.length > 0 ? rijen : [NIET]);

const OORZAAK: Readonly<Record<string, string>> = {
  vergissing: 'menselijk',
  systeemfout: 'technisch',
  opzet_extern_ongericht: 'kwaadwillend_buiten',
  opzet_extern_gericht: 'kwaadwillend_buiten',
  opzet_intern: 'kwaadwillend_binnen',
  overmacht: 'overmacht',
};

function tabellen(
  groepen: {
    readonly incidenten: readonly Bekeken[];
    readonly datalekken: readonly Bekeken[];
    readonly nietGemeld: readonly Bekeken[];
  },
  omgeving: Omgeving,
): Record<string, Tabel> {
  const { incidenten, datalekken, nietGemeld } = groepen;
  const opIncidenten = (teltOp: boolean, rijen: (incident: Incident, bekeken: Bekeken) => string[]) =>
    verdeel(incidenten, 'incidenten', teltOp, rijen);
  const opDatalekken = (teltOp: boolean, rijen: (incident: Incident) => readonly string[]) =>
    verdeel(datalekken, 'datalekken', teltOp, rijen);
  return {
    afloop: opIncidenten(true, (_, bekeken) => [afloop(bekeken)]),
    maand: opIncidenten(true, (incident) => [jaarVan(incident).maand]),
    vestiging: opIncidenten(false, ({ vestigingen }) => [...ofNiet(vestigingen)]),
    aard: opIncidenten(true, ({ aard }) => [aard ?? NIET]),
    oorzaak: opIncidenten(true, ({ feiten }) => [OORZAAK[feiten?.oorzaak?.opzet ?? ''] ?? 'onbekend']),
    achterliggend: opIncidenten(false, ({ feiten }) => [
      ...ofNiet((feiten?.oorzaak?.achterliggend ?? []).filter((each) => each !== 'onbekend')),
    ]),
    herkomst: opIncidenten(true, ({ ontdekking }) => [ontdekking?.herkomst ?? 'onbekend']),
    groepen: opDatalekken(false, (incident) => ofNiet((incident.groepen ?? []).map(({ soort }) => soort))),
    gegevens: opDatalekken(false, (incident) => ofNiet(soortenGegevens(incident))),
    mensen: opDatalekken(true, (incident) => [band(mensenVan(incident))]),
    versleuteld: opDatalekken(true, (incident) => [versleuteld(incident)]),
    fg_bij_niet_melden: verdeel(nietGemeld, 'niet_gemeld', true, (incident) => [oordeelFg(incident)]),
    terugblik: verdeel(nietGemeld, 'niet_gemeld', true, (incident) => [laatsteTerugblik(incident)]),
    maatregelen: maatregelen(incidenten, omgeving),
  };
}

/** Measures are counted one by one; an incident with two in the same state stands in that row once. */
function maatregelen(incidenten: readonly Bekeken[], { nu }: Omgeving): Tabel {
  const vandaag = wandklok(nu.epochMilliseconds).slice(0, 10);
  const rijen: Record<string, { aantal: number; ids: string[] }> = {};
  for (const { incident } of incidenten) {
    for (const maatregel of incident.maatregelen ?? []) {
      const stand = standVan(maatregel, vandaag);
      const vak = rijen[stand] ?? { aantal: 0, ids: [] };
      rijen[stand] = vak;
      vak.aantal += 1;
      if (!vak.ids.includes(incident.id)) vak.ids.push(incident.id);
    }
  }
  for (const vak of Object.values(rijen)) vak.ids.sort();
  return { van: 'maatregelen', telt_op: true, rijen };
}

function tijden(groepen: {
  readonly incidenten: readonly Bekeken[];
  readonly datalekken: readonly Bekeken[];
  readonly gemeld: readonly Bekeken[];
}): Record<string, unknown> {
  const { incidenten, datalekken, gemeld } = groepen;
  const kennisname = ({ tijdlijn }: Incident) => punt(tijdlijn.kennisname);
  const precies = (moment: Punt | undefined) => (moment?.precies ? moment : undefined);
  const eersteTeken = ({ tijdlijn }: Incident) =>
    vroegste([punt(tijdlijn.eerste_signaal), punt(tijdlijn.kennisname)]);
  const meet = (
    lijst: readonly Bekeken[],
    van: (incident: Incident) => Punt | undefined,
    tot: (incident: Incident) => Punt | undefined,
  ) => {
    const gemeten = lijst.flatMap((bekeken) => {
      const begin = precies(van(bekeken.incident));
      const einde = precies(tot(bekeken.incident));
      return begin && einde && einde.ms >= begin.ms ? [{ bekeken, duur: einde.ms - begin.ms }] : [];
    });
    const duren = gemeten.map(({ duur }) => duur);
    const heeft = duren.length > 0;
    return {
      gemeten: gemeten.length,
      niet_te_meten: lijst.length - gemeten.length,
      snelste: heeft ? uren(duren.reduce((a, b) => Math.min(a, b))) : null,
      mediaan: heeft ? uren(mediaan(duren) ?? 0) : null,
      langste: heeft ? uren(duren.reduce((a, b) => Math.max(a, b))) : null,
      ids: idsVan(gemeten.map(({ bekeken }) => bekeken)),
    };
  };
  return {
    ontdekken: meet(incidenten, ({ tijdlijn }) => punt(tijdlijn.inbreuk_begin), eersteTeken),
    ontdekker_meldpunt: meet(incidenten, eersteTeken, ({ tijdlijn }) => punt(tijdlijn.bij_meldpunt)),
    meldpunt_registratie: meet(
      incidenten,
      ({ tijdlijn }) => precies(punt(tijdlijn.bij_meldpunt)) ?? punt(tijdlijn.kennisname),
      ({ tijdlijn }) => punt(tijdlijn.geregistreerd),
    ),
    kennisname_ap: meet(gemeld, kennisname, (incident) => punt(eersteMelding(incident)?.moment)),
    kennisname_betrokkenen: meet(
      incidenten.filter(({ incident }) => verteldOp(incident)),
      kennisname,
      verteldOp,
    ),
    kennisname_fg: meet(datalekken, kennisname, fgWist),
  };
}

const TERMIJNEN = [
  'ap-72u',
  'ap-72u-nieuw-feit',
  'ap-2wd-ontdekking',
  'ap-2wd-besluit',
  'fg',
  'leverancier',
  'betrokkenen',
  'vervolgmelding',
  'maatregel',
  'effect',
];

function termijnen(incidenten: readonly Bekeken[], { nu }: Omgeving): Record<string, unknown> {
  const rijen = TERMIJNEN.map((id) => {
    const vak = { op_tijd: 0, te_laat: 0, over: 0, loopt: 0 };
    const tekorten: { incident: string; uren: number; gedaan: boolean; reden: string }[] = [];
    for (const { incident, termijnen: lijst } of incidenten) {
      for (const termijn of lijst) {
        const soort =
          termijn.soort === 'ap-72u' && termijn.beoordeling !== undefined
            ? 'ap-72u-nieuw-feit'
            : termijn.soort;
        if (soort !== id) continue;
        const isAp = id.startsWith('ap-');
        const einde = termijn.dueAt.epochMilliseconds;
        const gedaan = termijn.gedaanOp?.epochMilliseconds;
        const plek = Number(termijn.id.split(':')[1]) - 1;
        const reden = isAp
          ? eersteMelding(incident)?.reden_later_dan_72_uur
          : id === 'leverancier'
            ? incident.organisaties?.[plek]?.reden_laat
            : '';
        // Sent because of a new fact, after a first "no": only the clock of that fact was to be kept.
        const isDoorNieuwFeit =
          termijn.beoordeling === undefined &&
          lijst.some(
            (each) =>
              each.beoordeling !== undefined &&
              each.isNodig &&
              each.begin.epochNanoseconds <= (termijn.gedaanOp?.epochNanoseconds ?? 0n),
          );
        if (gedaan !== undefined && (termijn.isNodig || (isAp && !isDoorNieuwFeit))) {
          if (gedaan <= einde) vak.op_tijd += 1;
          else {
            vak.te_laat += 1;
            tekorten.push({
              incident: incident.id,
              uren: uren(gedaan - einde),
              gedaan: true,
              reden: reden ?? '',
            });
          }
        } else if (termijn.state === 'over') {
          vak.over += 1;
          const over = uren(nu.epochMilliseconds - einde);
          tekorten.push({ incident: incident.id, uren: over, gedaan: false, reden: reden ?? '' });
        } else if (termijn.state === 'loopt' || termijn.state === 'nabij') vak.loopt += 1;
      }
    }
    return [id, { ...vak, tekorten: opVolgorde(tekorten) }] as const;
  });
  return Object.fromEntries(rijen);
}

/** In an order of its own, so that only what is in it counts. */
export const opVolgorde = <T>(lijst: readonly T[]): T[] =>
  [...lijst].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function leveranciers(incidenten: readonly Bekeken[], omgeving: Omgeving): Record<string, unknown> {
  const sleutels = new Set<string>();
  const sleutelVan = ({ leverancier, hoedanigheid }: NonNullable<Incident['organisaties']>[number]) =>
    leverancier ?? (hoedanigheid === 'verwerker' || hoedanigheid === 'subverwerker' ? '' : undefined);
  for (const { incident } of incidenten)
    for (const organisatie of incident.organisaties ?? []) {
      const sleutel = sleutelVan(organisatie);
      if (sleutel !== undefined) sleutels.add(sleutel);
    }
  const rijen = [...sleutels].map((sleutel) => {
    const vak = { berichten: 0, op_tijd: 0, te_laat: 0, niet_te_zeggen: 0 };
    const duren: number[] = [];
    const redenen: { incident: string; reden: string }[] = [];
    const ids = new Set<string>();
    for (const { incident, termijnen: lijst } of incidenten)
      for (const [plek, organisatie] of (incident.organisaties ?? []).entries()) {
        if (sleutelVan(organisatie) !== sleutel) continue;
        vak.berichten += 1;
        ids.add(incident.id);
        const staat = lijst.find(({ id }) => id === `leverancier:${plek + 1}`)?.state;
        if (staat === 'gehaald') vak.op_tijd += 1;
        else if (staat === 'gehaald-laat' || staat === 'over') vak.te_laat += 1;
        else vak.niet_te_zeggen += 1;
        // What was in time needs no reason; without an agreement to measure by, who wrote one down found it late.
        const reden = organisatie.reden_laat;
        if (reden !== undefined && staat !== 'gehaald') redenen.push({ incident: incident.id, reden });
        const wist = punt(organisatie.wist_het_op);
        const weten = punt(organisatie.liet_weten_op);
        if (wist?.precies && weten?.precies && weten.ms >= wist.ms) duren.push(weten.ms - wist.ms);
      }
    const midden = mediaan(duren);
    const bestand = omgeving.leveranciers.get(sleutel);
    return [
      sleutel,
      {
        ...vak,
        naam: sleutel === '' ? 'Niet in de map leveranciers' : (bestand?.naam ?? sleutel),
        redenen: opVolgorde(redenen),
        mediaan: midden === null ? null : uren(midden),
        afspraak: bestand?.afspraken?.berichttermijn_uren ?? null,
        ids: [...ids].sort(),
      },
    ] as const;
  });
  return Object.fromEntries(rijen);
}
