import type { Incident } from '../../../schemas/incident.ts';
import type { Antwoord, Antwoorder } from '../antwoord.ts';
import { afgeleid, NOG_NIET_BEKEND, ontbreekt, regels, vastgelegd } from '../antwoord.ts';

/** Bijlage 1 §5: whose data, and how many people. */

type Groep = NonNullable<Incident['groepen']>[number];
type Soort = Groep['soort'];

/** The form is about us: a group for which another is responsible does not count. */
const onze = ({ groepen = [], onze_rol }: Incident): Groep[] => {
  const vanOns = groepen.filter((groep) => {
    const rol = groep.onze_rol ?? onze_rol;
    return rol !== 'verwerker' && rol !== 'ontvanger';
  });
  return vanOns.length > 0 ? vanOns : [...groepen];
};

const SOORTEN: Readonly<Record<string, readonly Soort[]>> = {
  werknemers: ['medewerker', 'oud_medewerker', 'stagiair_of_vrijwilliger'],
  klanten: ['klant_of_relatie', 'gebruiker_van_dienst'],
  leerlingen: [
    'leerling_onder_16',
    'leerling_16_17',
    'leerling_18_plus',
    'leerling_leeftijd_onbekend',
    'aangemelde_leerling',
    'student',
    'oud_leerling',
  ],
  patienten: ['patient_of_client'],
};

const zonderGroepen = ontbreekt('van welke mensen gegevens zijn geraakt', 'groepen');

/** What is no in every group that is known waits for one thing: are these all? */
const nogMeerGroepen = afgeleid(NOG_NIET_BEKEND, 'groepen_volledig', {
  open: 'of dit alle groepen mensen zijn',
});

/** A row of §5: "nee" only when somebody said that these are all groups. */
const rij =
  (naam: keyof typeof SOORTEN): Antwoorder =>
  ({ incident }) => {
    const groepen = onze(incident);
    if (groepen.some(({ soort }) => SOORTEN[naam]?.includes(soort))) return vastgelegd('ja', 'groepen');
    if (groepen.length === 0) return zonderGroepen;
    return incident.groepen_volledig === 'ja' && !groepen.some(({ soort }) => soort === 'onbekend')
      ? afgeleid('nee', 'groepen')
      : nogMeerGroepen;
  };

const ZEKER_MINDERJARIG: readonly Soort[] = ['leerling_onder_16', 'leerling_16_17'];
/** Pupils of whom the age is not known: at a school they are mostly under 18, so "ja" until somebody says otherwise. */
const VERMOEDELIJK: readonly Soort[] = ['leerling_leeftijd_onbekend', 'aangemelde_leerling'];
const NOOIT: readonly Soort[] = [
  'leerling_18_plus',
  'medewerker',
  'oud_medewerker',
  'ouder_of_verzorger',
  'bestuur_of_toezicht',
  'sollicitant',
];

type Stand = 'ja' | 'afgeleid-ja' | 'nee' | 'onbekend';

function minderjarigIn({ soort, minderjarig }: Groep): Stand {
  if (minderjarig === 'ja' || minderjarig === 'deels') return 'ja';
  if (minderjarig === 'nee') return 'nee';
  if (ZEKER_MINDERJARIG.includes(soort) || VERMOEDELIJK.includes(soort)) return 'afgeleid-ja';
  return NOOIT.includes(soort) ? 'nee' : 'onbekend';
}

function kwetsbaarIn({ kwetsbaar, omstandigheden = [] }: Groep): Stand {
  if (kwetsbaar === 'ja' || kwetsbaar === 'deels') return 'ja';
  if (omstandigheden.some(({ aanwezig }) => aanwezig === 'ja')) return 'afgeleid-ja';
  return kwetsbaar === 'nee' ? 'nee' : 'onbekend';
}

const kenmerk =
  (
    veld: 'minderjarig' | 'kwetsbaar',
    stand: (groep: Groep) => Stand,
    wat: string,
    waarom: string,
  ): Antwoorder =>
  ({ incident }) => {
    const groepen = onze(incident);
    if (groepen.length === 0) return zonderGroepen;
    const standen = groepen.map(stand);
    const plaats = `groepen.[].${veld}`;
    if (standen.includes('ja')) return vastgelegd('ja', plaats);
    if (standen.includes('afgeleid-ja')) return afgeleid('ja', plaats, { uitleg: waarom });
    if (standen.includes('onbekend'))
      return afgeleid(NOG_NIET_BEKEND, plaats, { open: `of er ${wat} bij zijn` });
    return incident.groepen_volledig === 'ja' ? vastgelegd('nee', plaats) : nogMeerGroepen;
  };

const SOORTTEKST: Readonly<Record<Soort, string>> = {
  leerling_onder_16: 'leerlingen jonger dan 16 jaar',
  leerling_16_17: 'leerlingen van 16 en 17 jaar',
  leerling_18_plus: 'leerlingen van 18 jaar en ouder',
  leerling_leeftijd_onbekend: 'leerlingen',
  aangemelde_leerling: 'aangemelde leerlingen',
  student: 'studenten',
  oud_leerling: 'oud-leerlingen',
  ouder_of_verzorger: 'ouders en verzorgers',
  medewerker: 'medewerkers',
  oud_medewerker: 'oud-medewerkers',
  stagiair_of_vrijwilliger: 'stagiairs en vrijwilligers',
  bestuur_of_toezicht: 'leden van bestuur of toezicht',
  sollicitant: 'sollicitanten',
  klant_of_relatie: 'klanten en relaties',
  patient_of_client: 'patiënten of cliënten',
  gebruiker_van_dienst: 'gebruikers van een dienst',
  inwoner: 'inwoners',
  overledene: 'overledenen',
  derde: 'anderen',
  onbekend: 'mensen van wie nog niet bekend is wie het zijn',
};

const omschrijving: Antwoorder = ({ incident }) => {
  const groepen = onze(incident);
  const tekst = regels(groepen.map((groep) => groep.omschrijving ?? SOORTTEKST[groep.soort]));
  if (tekst === undefined)
    return ontbreekt('een omschrijving van de groep mensen', 'groepen.[].omschrijving');
  return groepen.every((groep) => groep.omschrijving !== undefined)
    ? vastgelegd(tekst, 'groepen.[].omschrijving')
    : afgeleid(tekst, 'groepen.[].soort');
};

type Kant = 'min' | 'max';
type Telling = NonNullable<Groep['aantal_eigen']>;
const getalIn = (telling: Telling | undefined, kant: Kant): number | undefined => {
  const waarde = telling?.[kant];
  return typeof waarde === 'number' ? waarde : undefined;
};
const som = (getallen: readonly number[]) => getallen.reduce((totaal, getal) => totaal + getal, 0);

/** All people together, of one way of counting: said for the whole, or the groups added up. */
function geteld(incident: Incident, wie: 'eigen' | 'totaal', kant: Kant): Antwoord | undefined {
  const geheel = getalIn(incident.aantal_betrokkenen?.[wie], kant);
  if (geheel !== undefined) return vastgelegd(geheel, `aantal_betrokkenen.${wie}.${kant}`);
  const groepen = onze(incident);
  const getallen = groepen.map((groep) => getalIn(groep[`aantal_${wie}`], kant));
  const bekend = getallen.filter((each) => each !== undefined);
  const veld = `groepen.[].aantal_${wie}.${kant}`;
  if (bekend.length === 0) return undefined;
  if (bekend.length < groepen.length)
    // What is known is a least number, and never a most.
    return kant === 'min'
      ? afgeleid(som(bekend), veld, { open: 'hoeveel mensen er in de andere groepen zitten' })
      : undefined;
  if (groepen.length === 1) return vastgelegd(som(bekend), veld);
  return afgeleid(som(bekend), veld, {
    uitleg:
      'De groepen bij elkaar opgeteld. Zitten er mensen in meer groepen? Vul dan aantal_betrokkenen in.',
  });
}

/** Did somebody say that our own number is not known yet? Then the number of everybody is no answer. */
const isEigenOnbekend = (incident: Incident): boolean =>
  [incident.aantal_betrokkenen?.eigen, ...onze(incident).map(({ aantal_eigen }) => aantal_eigen)].some(
    (telling) => telling?.min === 'onbekend' || telling?.max === 'onbekend',
  );

const schatting = ({ groepen = [], aantal_betrokkenen }: Incident) =>
  [aantal_betrokkenen?.eigen, ...groepen.map(({ aantal_eigen }) => aantal_eigen)].some(
    (each) => each?.schatting === 'ja',
  );

const aantal =
  (kant: Kant): Antwoorder =>
  ({ incident }) => {
    const eigen = geteld(incident, 'eigen', kant);
    if (eigen?.waarde === 0 && kant === 'max')
      return { ...eigen, uitleg: 'Nul mensen: klopt dat? Dan is dit geen datalek van ons.' };
    if (eigen)
      return schatting(incident) && eigen.uitleg === undefined
        ? { ...eigen, uitleg: 'Dit is een schatting.' }
        : eigen;
    const totaal = geteld(incident, 'totaal', kant);
    const open = 'van hoeveel mensen van ons eigen bestuur gegevens zijn geraakt (ten minste en ten hoogste)';
    if (totaal?.waarde !== undefined && !isEigenOnbekend(incident))
      return afgeleid(totaal.waarde, totaal.veld ?? '', {
        open,
        uitleg: 'Dit is het totaal, ook van andere organisaties. Zijn dit allemaal mensen van ons?',
      });
    return ontbreekt(
      open,
      `groepen.[].aantal_eigen.${kant}`,
      totaal?.waarde === undefined ? undefined : `In totaal, ook van andere organisaties: ${totaal.waarde}.`,
    );
  };

/** Answers by what is asked. */
export const overMensen = {
  groep_werknemers: rij('werknemers'),
  groep_klanten: rij('klanten'),
  groep_leerlingen: rij('leerlingen'),
  groep_patienten: rij('patienten'),
  groep_minderjarigen: kenmerk(
    'minderjarig',
    minderjarigIn,
    'mensen jonger dan 18',
    'Leerlingen zijn meestal jonger dan 18. Is dat hier niet zo, vul dan minderjarig in.',
  ),
  groep_kwetsbaren: kenmerk(
    'kwetsbaar',
    kwetsbaarIn,
    'mensen uit een kwetsbare groep',
    'In de groep komt een omstandigheid voor die mensen kwetsbaar maakt.',
  ),
  groep_omschrijving: omschrijving,
  aantal_min: aantal('min'),
  aantal_max: aantal('max'),
  aantal_precies: (bron) => {
    const [min, max] = [aantal('min')(bron), aantal('max')(bron)];
    return min.waarde !== undefined && min.waarde === max.waarde && min.open === undefined
      ? { ...min }
      : {
          herkomst: 'niet-van-toepassing',
          uitleg: 'Het precieze aantal is niet bekend: zie ten minste en ten hoogste.',
        };
  },
} as const satisfies Record<string, Antwoorder>;
