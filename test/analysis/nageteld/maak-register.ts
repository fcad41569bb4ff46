import type { Incident } from '../../../schemas/incident.ts';
import {
  LEVERANCIERS,
  maakAfsluiting,
  maakBeoordelingen,
  maakInformeren,
  maakMaatregelen,
  maakMeldingen,
  maakOrganisaties,
  maakTerugblikken,
} from './maak-daden.ts';
import { DOELEN, maakAantal, maakAard, maakFeiten, maakGroepen } from './maak-feiten.ts';
import { kennisnameIn, later, ongeveer, schrijf } from './maak-moment.ts';
import { maakToeval, type Toeval } from './toeval.ts';

/** A register that was made up: its files as text, and what stands in those that can be read. */
export interface GemaaktRegister {
  readonly bestanden: Record<string, string>;
  readonly incidenten: readonly Incident[];
  /** Paths of files of incidents that cannot be read. */
  readonly onleesbaar: readonly string[];
}

/** The clock: half past midnight on the first of July in the Netherlands, still June in UTC. */
export const NU_REGISTER = Temporal.Instant.from('2026-06-30T22:30:00Z');

/** The schools of the made-up board; the last one never has an incident. */
export const VESTIGINGEN = ['de-berk', 'de-eik', 'de-iep', 'de-linde', 'de-stilte'];

/** The organisation with these schools. */
export const organisatieTekst = (vestigingen: readonly string[] = VESTIGINGEN): string => `schema: 1
naam: Stichting Telscholen (fictief)
korte_naam: Telscholen
kvk: "00000000"
sector: onderwijs
meldpunt:
  e_mail: privacy@telscholen.example
fg:
  organisatie: FG-bureau Tel
vestigingen:
${vestigingen.map((sleutel) => `  - sleutel: ${sleutel}\n    naam: Fictieve school ${sleutel}\n`).join('')}rolhouders:
  - sleutel: po-1
    functie: Privacy Officer
    rol: privacy_officer
    van: 2018-01-01
protocollen:
  - versie: "1"
    status: ontwerp
`;

/** The suppliers that have a file; the first two agreed on hours. */
const leverancierBestanden = (): Record<string, string> =>
  Object.fromEntries(
    LEVERANCIERS.slice(0, 3).map((sleutel, index) => [
      `leveranciers/${sleutel}.md`,
      `---\nschema: 1\nnaam: Fictieve ${sleutel}\nhoedanigheid: verwerker\n${
        [`afspraken: { berichttermijn_uren: 24 }\n`, `afspraken: { berichttermijn_uren: 48 }\n`, ''][index]
      }---\n`,
    ]),
  );

/** An incident as the text of its file. JSON is YAML, so no writer of YAML comes between. */
export const alsBestand = (incident: Incident): string =>
  `---\n${Object.entries(incident)
    .map(([naam, waarde]) => `${naam}: ${JSON.stringify(waarde)}\n`)
    .join('')}---\n`;

/** Path of the file of an incident. */
export const padVan = (id: string): string => `${id.slice(0, 4)}/${id}.md`;

const ALFABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Four characters, never the same twice: an odd number times a counter runs through all of them. */
function kenmerk(jaar: number, nummer: number): string {
  const getal = (nummer * 387_421 + 77_777) % 32 ** 4;
  const tekens = [15, 10, 5, 0].map((shift) => ALFABET[(getal >> shift) & 31]).join('');
  return `${jaar}-${tekens}`;
}

/** One incident; every kind of fact that the counting looks at can be in it. */
export function maakIncident(nummer: number, jaar: number, toeval: Toeval): Incident {
  const doel = toeval.kies(DOELEN);
  const { moment: na, tekst } = kennisnameIn(jaar, toeval);
  const isOnbekend = toeval.kans(5);
  const groepen = maakGroepen(toeval);
  const rol = { U2: 'verwerker', U2b: 'ontvanger', open: 'onbekend' } as const;
  const gewoneRol = toeval.kans(90) ? 'verantwoordelijke' : 'onbekend';
  const vandaag = NU_REGISTER.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
  // Of many incidents little is written down.
  const isDun = toeval.kans(45);
  const organisaties = isDun ? [] : maakOrganisaties(na, toeval);
  const maatregelen = isDun ? [] : maakMaatregelen(na, vandaag, toeval);
  const beoordelingen = maakBeoordelingen(doel, na, toeval);
  const meldingen = maakMeldingen(doel, na, toeval);
  return {
    schema: 1,
    // The year in the id is mostly that of kennisname, not always.
    id: kenmerk(toeval.kans(90) ? jaar : jaar + 1, nummer),
    titel: 'Een bedacht incident',
    samenvatting: 'Bedacht.',
    ...(toeval.kans(4) ? { oefening: 'ja' } : toeval.kans(5) ? { oefening: 'nee' } : {}),
    ...(toeval.kans(80) ? { vestigingen: vestigingen(toeval) } : {}),
    onze_rol: rol[doel as 'U2'] ?? gewoneRol,
    ...(doel === 'open' ? {} : maakAard(toeval)),
    tijdlijn: {
      kennisname: isOnbekend ? 'onbekend' : tekst,
      ...(toeval.kans(60)
        ? { inbreuk_begin: ongeveer(na.subtract({ minutes: toeval.tot(9000) }), toeval) }
        : {}),
      ...(toeval.kans(50)
        ? { eerste_signaal: ongeveer(na.subtract({ minutes: toeval.tot(3000) - 60 }), toeval) }
        : {}),
      ...(toeval.kans(60) ? { bij_meldpunt: ongeveer(later(na, 600, toeval), toeval) } : {}),
      ...(toeval.kans(isOnbekend ? 60 : 85)
        ? { geregistreerd: isOnbekend ? tekst : schrijf(later(na, 4000, toeval), toeval) }
        : {}),
    },
    ...(toeval.kans(75) ? { ontdekking: herkomst(toeval) } : {}),
    ...(organisaties.length > 0 ? { organisaties } : {}),
    feiten: maakFeiten(doel, toeval),
    ...(groepen.length > 0 || toeval.kans(10) ? { groepen } : {}),
    ...(!isDun && toeval.kans(60)
      ? {
          aantal_betrokkenen: {
            ...(toeval.kans(60) ? { eigen: maakAantal(toeval) } : {}),
            ...(toeval.kans(60) ? { totaal: maakAantal(toeval) } : {}),
          },
        }
      : {}),
    ...(beoordelingen.length > 0 ? { beoordelingen } : {}),
    ...(meldingen.length > 0 ? { meldingen } : {}),
    ...(toeval.kans(50)
      ? { ingelicht: [{ rol: toeval.kies(['fg', 'fg', 'cvb'] as const), moment: inlichten(na, toeval) }] }
      : {}),
    ...(maatregelen.length > 0 ? { maatregelen } : {}),
    ...(isDun ? {} : { ...maakInformeren(na, toeval), ...maakTerugblikken(na, toeval) }),
    ...(isDun ? {} : maakAfsluiting(na, toeval)),
  };
}

const inlichten = (na: Temporal.Instant, toeval: Toeval) => ongeveer(later(na, 3000, toeval), toeval);

function vestigingen(toeval: Toeval): string[] {
  const soort = toeval.tot(20);
  if (soort === 0) return [];
  if (soort === 1) return ['geheel'];
  if (soort === 2) return ['niet-in-organisatie'];
  const gekozen = toeval.enkele(VESTIGINGEN.slice(0, 4), 2);
  return soort === 3 ? [...gekozen, ...gekozen] : gekozen;
}

const herkomst = (toeval: Toeval): NonNullable<Incident['ontdekking']> =>
  toeval.kans(90)
    ? { herkomst: toeval.kies(['eigen_medewerker', 'leerling_of_ouder', 'leverancier', 'pers', 'onbekend']) }
    : { hoe: 'toeval' };

/** What makes a file unreadable: form, form of a field, or no fields at all. */
const KAPOT = [
  (tekst: string) => tekst.replace('schema: 1', 'schema: "een"'),
  (tekst: string) => tekst.replace('titel:', 'onbekend_veld:'),
  () => 'geen velden\n',
];

/**
 * Makes a register.
 * @param zaad the same seed gives the same register
 * @param kapot how many files cannot be read
 */
export function maakRegister(
  zaad: number,
  aantal: number,
  jaren: readonly number[],
  kapot = 0,
): GemaaktRegister {
  const toeval = maakToeval(zaad);
  const incidenten: Incident[] = [];
  for (let nummer = 0; nummer < aantal; nummer++) {
    const incident = maakIncident(nummer, toeval.kies(jaren), toeval);
    const [eerder] = incidenten.slice(-1);
    const herhaling = eerder && toeval.kans(8) ? { herhaling_van: [{ incident: eerder.id }] } : {};
    incidenten.push({ ...incident, ...herhaling });
  }
  const bestanden: Record<string, string> = {
    'organisatie.yaml': organisatieTekst(),
    ...leverancierBestanden(),
  };
  for (const incident of incidenten) bestanden[padVan(incident.id)] = alsBestand(incident);
  const onleesbaar = Array.from({ length: kapot }, (_, index) => {
    const incident = maakIncident(aantal + index, toeval.kies(jaren), toeval);
    const pad = padVan(incident.id);
    bestanden[pad] = (KAPOT[index % KAPOT.length] ?? KAPOT[0] ?? String)(alsBestand(incident));
    return pad;
  });
  return { bestanden, incidenten, onleesbaar };
}
