import { bekend } from '../../protocol/beeld.ts';
import { dagVan } from '../../protocol/kalender/tekst.ts';
import type { Antwoorder, Bron } from '../antwoord.ts';
import { afgeleid, nvt, ontbreekt, regels, tekstOf, vastgelegd, zelf } from '../antwoord.ts';
import { inVoorbereiding, laatsteEigen } from '../meldingen.ts';

/** Bijlage 1 §0 and §1: about this notification, who we are, who had a part in it. */

const vanOrganisatie =
  (naam: 'kvk' | 'naam' | 'adres' | 'postcode' | 'plaats', wat: string): Antwoorder =>
  ({ organisatie }) =>
    tekstOf(organisatie?.[naam], `organisatie.yaml › ${naam}`, `${wat}: vul het in organisatie.yaml in`);

/** The function in which somebody notifies: of whom the register names for it, else of the Privacy Officer of today. */
const functie: Antwoorder = ({ incident, organisatie, nu }) => {
  const sleutel = inVoorbereiding(incident)?.door_rolhouder;
  const vandaag = dagVan(nu).toString();
  const rolhouders = organisatie?.rolhouders ?? [];
  const gekozen = rolhouders.find((each) => each.sleutel === sleutel);
  if (gekozen) return vastgelegd(gekozen.functie, 'melding_in_voorbereiding.door_rolhouder');
  const po = rolhouders.filter(
    ({ rol, van, tot }) =>
      rol === 'privacy_officer' && van <= vandaag && (tot === undefined || tot >= vandaag),
  );
  const eerste = po.find(({ vervangt }) => vervangt === undefined) ?? po[0];
  return eerste
    ? afgeleid(eerste.functie, 'organisatie.yaml › rolhouders', {
        ...(po.length > 1 ? { uitleg: 'Meldt de vervanger? Neem dan die functie.' } : {}),
      })
    : ontbreekt('de functie van wie meldt', 'organisatie.yaml › rolhouders');
};

const naamVan = (
  { leverancier, naam, subverwerker }: NonNullable<Bron['incident']['organisaties']>[number],
  { leveranciers }: Bron,
) => {
  const zelf =
    naam ?? (leverancier === undefined ? undefined : leveranciers.get(leverancier)?.naam) ?? leverancier;
  return subverwerker === undefined ? zelf : `${zelf ?? 'onbekend'} (subverwerker: ${subverwerker})`;
};

const organisaties = ({ incident }: Bron) => incident.organisaties ?? [];

const andereOrganisatie: Antwoorder = ({ incident }) => {
  if (incident.organisaties === undefined)
    return ontbreekt(
      'of een andere organisatie bij de inbreuk betrokken was',
      'organisaties',
      'Was er geen? Zet dan organisaties: [] in het bestand.',
    );
  return vastgelegd(incident.organisaties.length > 0 ? 'ja' : 'nee', 'organisaties');
};

const hoedanigheid: Antwoorder = (bron) => {
  const alle = organisaties(bron).map((each) => bekend(each.hoedanigheid));
  const [eerste, ...rest] = [...new Set(alle.filter((each) => each !== undefined))];
  if (eerste === undefined)
    return ontbreekt('in welke hoedanigheid de andere organisatie erbij betrokken was', 'organisaties');
  const uitleg = regels([
    rest.length > 0
      ? `Er zijn meer organisaties bij betrokken, in een andere hoedanigheid. Noem die in de samenvatting.`
      : undefined,
    eerste === 'ontvanger' ? 'De andere organisatie kreeg de gegevens.' : undefined,
  ]);
  return vastgelegd(HOEDANIGHEID[eerste], 'organisaties', uitleg === undefined ? {} : { uitleg });
};

const HOEDANIGHEID = {
  verwerker: 'verwerker',
  subverwerker: 'verwerker',
  gezamenlijk_verantwoordelijke: 'verantwoordelijke',
  verwerkingsverantwoordelijke: 'verantwoordelijke',
  ontvanger: 'anders',
  anders: 'anders',
} as const;

const CONTACT = 'Alleen als iemand anders contactpersoon is dan wie meldt.';

/** Answers by what is asked. */
export const overOrganisatie = {
  soort: ({ soort }) => afgeleid(soort === 'eerste' ? 'nieuw' : 'bestaand', 'meldingen'),
  meldingsnummer: ({ soort, incident }) => {
    if (soort === 'eerste')
      return nvt('Een nieuwe melding heeft nog geen nummer. U krijgt het na het versturen.');
    return tekstOf(laatsteEigen(incident)?.nummer, 'meldingen', 'het meldingsnummer van de eerste melding');
  },
  wettelijke_bepaling: ({ incident }) => {
    const gekozen = inVoorbereiding(incident)?.wettelijke_bepaling;
    return gekozen === undefined
      ? afgeleid('avg_33', 'meldingen', { uitleg: 'Een school meldt op grond van artikel 33 AVG.' })
      : vastgelegd(gekozen, 'melding_in_voorbereiding.wettelijke_bepaling');
  },
  kvk: vanOrganisatie('kvk', 'het nummer bij de Kamer van Koophandel'),
  naam: vanOrganisatie('naam', 'de naam van het bestuur'),
  adres: vanOrganisatie('adres', 'het adres van het kantoor'),
  postcode: vanOrganisatie('postcode', 'de postcode van het kantoor'),
  plaats: vanOrganisatie('plaats', 'de plaats van het kantoor'),
  sector: ({ organisatie }) => tekstOf(organisatie?.sector, 'organisatie.yaml › sector', 'de sector'),
  sector_overig: ({ organisatie }) =>
    tekstOf(organisatie?.sector_overig, 'organisatie.yaml › sector_overig', 'welke overige sector'),
  fg_nummer: ({ organisatie }) =>
    tekstOf(
      organisatie?.fg.registratienummer,
      'organisatie.yaml › fg › registratienummer',
      'het nummer waaronder de FG bij de AP staat',
    ),
  melder_naam: () => zelf('Uw eigen naam.'),
  melder_functie: functie,
  melder_e_mail: ({ organisatie }) =>
    zelf(
      organisatie
        ? `Uw eigen adres, of het postvak van het meldpunt: ${organisatie.meldpunt.e_mail}.`
        : 'Uw eigen adres, of het postvak van het meldpunt.',
    ),
  melder_telefoon: () => zelf('Een nummer waarop de AP u kan bereiken.'),
  melder_telefoon_2: () => zelf('Mag leeg blijven.'),
  melder_is_contact: () => zelf('Vink aan als de AP u zelf mag bellen of mailen.'),
  contact_naam: () => zelf(CONTACT),
  contact_functie: () => zelf(CONTACT),
  contact_e_mail: () => zelf(CONTACT),
  contact_telefoon: () => zelf(CONTACT),
  contact_telefoon_2: () => zelf(CONTACT),
  andere_organisatie: andereOrganisatie,
  andere_organisatie_naam: (bron) => {
    const namen = organisaties(bron).map((each) => naamVan(each, bron));
    return namen.length === 0 || namen.includes(undefined)
      ? ontbreekt('de naam van de andere organisatie', 'organisaties')
      : vastgelegd(namen.join('; '), 'organisaties');
  },
  andere_organisatie_hoedanigheid: hoedanigheid,
} as const satisfies Record<string, Antwoorder>;
