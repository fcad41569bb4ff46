import type { Incident } from '../../../schemas/incident.ts';
import type { FeitenVanGroep } from '../../protocol/beeld.ts';
import { gat } from '../gat.ts';
import { NIETS, raad } from './adviezen.data.ts';
import type { Persoon } from './gevolgen.data.ts';
import { over } from './gevolgen.data.ts';
import { afwijkend } from './groepsfeiten.ts';
import type { Stuk } from './stuk.ts';

/**
 * What people can do themselves (AVG art. 34 lid 2, recital 86), each for a fact: a consequence for their safety, that
 * they got the data of others, what the data can be misused for, or while nobody recorded that, the kinds of data.
 */
export function zelfDoen(stuk: Stuk, persoon: Persoon): string[] {
  const { beeld } = stuk;
  const gevolgen = (beeld.feiten.gevolgen_personen ?? []).map(({ soort }) => soort);
  const misbruik = misbruikVan(stuk);
  const isVoorNiets = misbruik.length === 1 && misbruik[0] === 'niets';
  const geraakt = (beeld.feiten.gegevens ?? [])
    .filter(({ aanwezig }) => aanwezig !== 'nee')
    .map(({ soort }) => soort);
  const zinnen = raad
    .filter(
      (each) =>
        each.gevolg?.some((soort) => gevolgen.includes(soort)) ||
        misbruik.some((soort) => (each.misbruik as readonly string[]).includes(soort)) ||
        (!isVoorNiets &&
          (misbruik.length === 0 || each.misbruik.length === 0) &&
          each.gegevens.some((soort) => geraakt.includes(soort))),
    )
    .map(({ zin }) => over(zin, persoon));
  const alle = [...wissen(stuk), ...zinnen];
  if (alle.length > 0) return alle;
  return isVoorNiets ? [NIETS] : [gat('wat mensen zelf kunnen doen (veld feiten.misbruikbaar_voor)')];
}

/** For a group with data of its own, what the data of others can be misused for says nothing. */
const misbruikVan = ({ incident, beeld }: Stuk) =>
  (afwijkend(incident, beeld)?.gegevens === undefined
    ? (beeld.feiten.misbruikbaar_voor ?? [])
    : (afwijkend(incident, beeld)?.misbruikbaar_voor ?? [])
  ).filter((each) => each !== 'onbekend');

type Groepsoort = NonNullable<Incident['groepen']>[number]['soort'];
type Ontvangersoort = NonNullable<FeitenVanGroep['ontvangers']>[number]['soort'];

const OP_SCHOOL: readonly Groepsoort[] = [
  'leerling_onder_16',
  'leerling_16_17',
  'leerling_18_plus',
  'leerling_leeftijd_onbekend',
  'student',
  'ouder_of_verzorger',
];
/** Readers who are of the kind that got the data. */
const LEZERS: Readonly<Partial<Record<Ontvangersoort, readonly Groepsoort[]>>> = {
  ouder_of_leerling: OP_SCHOOL,
  eigen_medewerker: ['medewerker', 'stagiair_of_vrijwilliger', 'bestuur_of_toezicht'],
};

/** Who reads this can have the data of others: then the first thing to do is to delete them. */
function wissen({ brief, incident, beeld }: Stuk): string[] {
  const lezer = beeld.mensen?.soort;
  const { aard, drager = [], ontvangers = [], verspreiding } = { aard: incident.aard, ...beeld.feiten };
  const isCc = aard === 'e_mail_aan_of_cc_in_plaats_van_bcc';
  const isGroep = verspreiding?.omvang === 'besloten_groep' || verspreiding?.omvang === 'grote_groep';
  const isLezer = ontvangers.some(
    ({ soort, aantal, verhouding_tot_betrokkene: verhouding }) =>
      aantal?.max !== 1 &&
      lezer !== undefined &&
      (LEZERS[soort]?.includes(lezer) || (isGroep && verhouding === 'zelfde_klas_of_team')),
  );
  if (!isCc && !isLezer) return [];
  const wie = brief === 'ouders' ? 'u of uw kind' : 'u';
  const isBericht =
    isCc ||
    aard === 'e_mail_verkeerde_ontvanger' ||
    drager.some((each) => each === 'e_mail' || each === 'telefoon_of_chat');
  return isBericht
    ? [`${brief === 'ouders' ? 'Kregen' : 'Kreeg'} ${wie} het bericht ook? Wis het en stuur het niet door.`]
    : [
        `${brief === 'ouders' ? 'Zagen of kregen' : 'Zag of kreeg'} ${wie} gegevens van anderen? Wis ze en stuur ze niet door.`,
      ];
}
