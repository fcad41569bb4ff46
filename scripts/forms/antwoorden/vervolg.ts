import type { Incident } from '../../../schemas/incident.ts';
import { bekend } from '../../protocol/beeld.ts';
import { overal } from '../../protocol/bij-incident.ts';
import type { Antwoorder } from '../antwoord.ts';
import { afgeleid, nvt, ontbreekt, regels, tekstOf, vastgelegd } from '../antwoord.ts';
import { inVoorbereiding } from '../meldingen.ts';
import { datumTekst, omgekeerd } from '../woorden.ts';

/** Bijlage 1 §8.2, §8.3 and §9: measures, other countries, is it complete. And what a supplement or withdrawal says. */

type Maatregel = NonNullable<Incident['maatregelen']>[number];

const wanneer = ({ gereed_op, gereed_voor }: Maatregel): string => {
  if (gereed_op !== undefined) return ` (gedaan op ${omgekeerd(gereed_op)})`;
  return gereed_voor === undefined ? '' : ` (gepland voor ${omgekeerd(gereed_voor)})`;
};

const blok = (kop: string, alle: readonly Maatregel[]): string | undefined =>
  alle.length === 0
    ? undefined
    : `${kop}:\n${alle.map((each) => `- ${each.omschrijving}${wanneer(each)} [${each.aard}]`).join('\n')}`;

/** Incidental and structural, technical and organisational (protocol §4 fase 4); a measure that was dropped is none. */
const maatregelen: Antwoorder = ({ incident }) => {
  const alle = (incident.maatregelen ?? []).filter(({ vervallen_reden }) => vervallen_reden === undefined);
  const achteraf = overal(incident, 'maatregelen_na')
    .flat()
    .map(({ omschrijving }) => omschrijving)
    .filter((omschrijving) => !alle.some((each) => each.omschrijving === omschrijving));
  const tekst = regels([
    incident.herstel?.wat_is_gedaan,
    blok(
      'Voor deze keer',
      alle.filter(({ soort }) => soort === 'incidenteel'),
    ),
    blok(
      'Blijvend',
      alle.filter(({ soort }) => soort === 'structureel'),
    ),
    achteraf.length === 0
      ? undefined
      : `Om het risico voor betrokkenen kleiner te maken:\n${achteraf.map((each) => `- ${each}`).join('\n')}`,
    eldersIngelicht(incident),
  ]);
  return tekst === undefined
    ? ontbreekt('welke maatregelen zijn genomen om de inbreuk aan te pakken en te voorkomen', 'maatregelen')
    : vastgelegd(tekst, 'maatregelen');
};

/** Whom else was told, by kind: the form has no line of its own for the police or the inspectorate. */
function eldersIngelicht({ andere_kennisgevingen = [] }: Incident): string | undefined {
  const gedaan = andere_kennisgevingen.filter(({ moment }) => moment !== undefined && moment !== 'onbekend');
  const namen = gedaan.flatMap(({ aan, omschrijving, moment = '' }) => {
    const wie = ELDERS[aan] ?? omschrijving;
    return wie === undefined ? [] : [`- ${wie} (${datumTekst(moment)})`];
  });
  return namen.length === 0 ? undefined : `Ook ingelicht:\n${namen.join('\n')}`;
}

const ELDERS: Readonly<Record<string, string>> = {
  onderwijsinspectie: 'de Onderwijsinspectie',
  politie: 'de politie',
  verzekeraar: 'de verzekeraar',
  veilig_thuis: 'Veilig Thuis',
  ketenpartner: 'een ketenpartner',
  andere_verantwoordelijke: 'een andere verantwoordelijke',
  ncsc_of_cert: 'NCSC of een CERT',
  duo_of_ministerie: 'DUO of het ministerie',
  gemeente: 'de gemeente',
  samenwerkingsverband_of_jeugdhulp: 'samenwerkingsverband of jeugdhulp',
  bank: 'de bank',
  arbodienst_of_inspectie: 'de arbodienst of inspectie',
  gmr: 'de GMR',
  raad_van_toezicht: 'de raad van toezicht',
};

const kennisgevingen = (incident: Incident, aan: string) =>
  (incident.andere_kennisgevingen ?? []).filter((each) => each.aan === aan);

/** A school has no such notices as a rule; that is said, and the Privacy Officer looks at it. */
const elders =
  (aan: 'andere_toezichthouder_eu' | 'andere_meldplicht_eu', uitleg: string): Antwoorder =>
  ({ incident }) =>
    kennisgevingen(incident, aan).length > 0
      ? vastgelegd('ja', 'andere_kennisgevingen')
      : afgeleid('nee', 'andere_kennisgevingen', { uitleg });

const namelijk =
  (aan: 'andere_toezichthouder_eu' | 'andere_meldplicht_eu'): Antwoorder =>
  ({ incident }) => {
    const alle = kennisgevingen(incident, aan);
    if (alle.length === 0) return nvt('Alleen bij ja.');
    const tekst = regels(
      alle.map(({ omschrijving, grond, moment, gepland_op }) =>
        [
          omschrijving,
          grond,
          moment ?? (gepland_op === undefined ? undefined : `gepland op ${omgekeerd(gepland_op)}`),
        ]
          .filter((each) => each !== undefined)
          .join(', '),
      ),
    );
    return tekst === undefined
      ? ontbreekt('bij welke toezichthouder en waarom', 'andere_kennisgevingen')
      : vastgelegd(tekst, 'andere_kennisgevingen');
  };

const landen = (welke: readonly string[] | undefined, veld: string): ReturnType<Antwoorder> =>
  welke === undefined || welke.length === 0
    ? ontbreekt('om welke landen het gaat', veld)
    : vastgelegd(welke.join(', '), veld);

/** Answers by what is asked. */
export const overVervolg = {
  maatregelen,
  grensoverschrijdend: ({ incident }) => {
    const veld = 'internationaal.grensoverschrijdend';
    const antwoord = bekend(incident.internationaal?.grensoverschrijdend);
    if (antwoord !== undefined) return vastgelegd(antwoord, veld);
    return afgeleid('nee', veld, {
      uitleg: 'Voor een school bijna altijd nee. Is het hier anders, vul dan in.',
    });
  },
  grensoverschrijdend_landen: ({ incident: { internationaal } }) =>
    internationaal?.grensoverschrijdend === 'ja'
      ? landen(internationaal.landen, 'internationaal.landen')
      : nvt('Alleen bij een grensoverschrijdende verwerking.'),
  betrokkenen_elders: ({ incident }) => {
    const veld = 'internationaal.betrokkenen_in_meerdere_landen';
    const antwoord = bekend(incident.internationaal?.betrokkenen_in_meerdere_landen);
    return antwoord === undefined
      ? ontbreekt('of er betrokkenen in andere landen wonen', veld)
      : vastgelegd(antwoord, veld);
  },
  betrokkenen_elders_landen: ({ incident: { internationaal } }) =>
    internationaal?.betrokkenen_in_meerdere_landen === 'ja'
      ? landen(internationaal.landen_betrokkenen, 'internationaal.landen_betrokkenen')
      : nvt('Alleen als er betrokkenen in andere landen wonen.'),
  toezichthouders_eu: elders(
    'andere_toezichthouder_eu',
    'Er staat geen bericht aan een toezichthouder in een ander land in het register.',
  ),
  toezichthouders_eu_namelijk: namelijk('andere_toezichthouder_eu'),
  meldplichten_eu: elders(
    'andere_meldplicht_eu',
    'Er staat geen bericht voor een andere Europese meldplicht in het register.',
  ),
  meldplichten_eu_namelijk: namelijk('andere_meldplicht_eu'),
  // Without a word of the melder it follows from what is still open: `vulIn` does that, for it sees every answer.
  compleet: ({ incident }) => {
    const gezegd = bekend(inVoorbereiding(incident)?.volledig);
    return gezegd === undefined
      ? afgeleid('ja', 'melding_in_voorbereiding.volledig')
      : vastgelegd(gezegd, 'melding_in_voorbereiding.volledig');
  },
  wijziging: ({ incident, soort }) =>
    soort === 'vervolg'
      ? tekstOf(
          inVoorbereiding(incident)?.wijziging,
          'melding_in_voorbereiding.wijziging',
          'in één zin wat er is aangevuld of veranderd',
        )
      : nvt('Alleen bij een aanvulling.'),
  grond_intrekking: ({ incident }) =>
    tekstOf(
      inVoorbereiding(incident)?.grond_intrekking,
      'melding_in_voorbereiding.grond_intrekking',
      'op welke grond u intrekt',
    ),
  reden_intrekking: ({ incident }) =>
    tekstOf(
      inVoorbereiding(incident)?.reden_intrekking,
      'melding_in_voorbereiding.reden_intrekking',
      'waarom u intrekt',
    ),
} as const satisfies Record<string, Antwoorder>;
