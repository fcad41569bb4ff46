import type { Incident } from '../../../schemas/incident.ts';
import { overal, weet } from '../../protocol/bij-incident.ts';
import type { Partij } from './stuk.ts';

/** A question, half a sentence why it is asked, and the field in which the answer comes. */
export interface Vraag {
  readonly vraag: string;
  readonly waarom: string;
  readonly veld: string;
}

/** A question to a supplier, with when its answer is there already. */
interface LeverancierVraag extends Vraag {
  readonly is: (stuk: Bekend) => boolean;
}

/** What is known of the incident, of the part of this supplier in it, and of what was agreed. */
type Bekend = { readonly incident: Incident } & Pick<Partij, 'bij' | 'afspraken'>;

const KOPIE = 'Kunt u ons een kopie van de melding sturen?';

const meldingenVan = ({ meldingen = [] }: Incident) => meldingen.filter(({ door }) => door === 'leverancier');

/** Are the data with somebody who means harm? That person is asked nothing, and believed in nothing. */
const isBijDader = (incident: Incident) =>
  overal(incident, 'ontvangers')
    .flat()
    .some(({ soort }) => soort === 'kwaadwillende') || incident.feiten?.oorzaak?.dader === 'crimineel';

const ART_33_3 = 'dit hoort in de melding bij de AP (AVG art. 33 lid 3)';

/**
 * What a supplier has to tell at a datalek: all of AVG art. 33 lid 3 (with art. 28 lid 3 onder f and 33 lid 2), and the
 * points of protocol §3. In the order in which somebody answers them.
 */
export const leverancierVragen: readonly LeverancierVraag[] = [
  {
    vraag: 'Wat is er gebeurd, en waardoor?',
    waarom: ART_33_3,
    veld: 'feiten.oorzaak',
    is: ({ incident }) => weet(incident.feiten?.oorzaak?.opzet),
  },
  {
    vraag: 'Wanneer begon het, en sinds wanneer is het gestopt?',
    waarom: ART_33_3,
    veld: 'tijdlijn.inbreuk_begin',
    is: ({ incident: { tijdlijn } }) =>
      weet(tijdlijn.inbreuk_begin) && (weet(tijdlijn.inbreuk_einde) || tijdlijn.inbreuk_duurt_voort === 'ja'),
  },
  {
    vraag: 'Sinds wanneer wist u het zelf?',
    waarom: 'daaruit blijkt of het bericht op tijd kwam (AVG art. 33 lid 2)',
    veld: 'organisaties.wist_het_op',
    is: ({ bij }) => weet(bij.wist_het_op),
  },
  {
    vraag: 'Wanneer en hoe hebt u het ons laten weten?',
    waarom: 'daaruit blijkt of het bericht op tijd kwam (protocol §3 punt 1 en 5)',
    veld: 'organisaties.liet_weten_op',
    is: ({ bij }) => weet(bij.liet_weten_op),
  },
  {
    vraag: 'Zijn er gegevens van ons bij?',
    waarom: 'alleen dan is het ook een datalek van ons',
    veld: 'organisaties.dekt_onze_gegevens',
    is: ({ bij }) => weet(bij.dekt_onze_gegevens),
  },
  {
    vraag: 'Van welke groepen mensen zijn het gegevens, en hoeveel mensen van ons zijn dat?',
    waarom: ART_33_3,
    veld: 'groepen.aantal_eigen',
    is: ({ incident }) =>
      (incident.groepen ?? []).length > 0 &&
      (incident.groepen ?? []).every(({ aantal_eigen }) => typeof aantal_eigen?.max === 'number'),
  },
  {
    vraag: 'Om welke soorten gegevens gaat het, en is dat alles?',
    waarom: ART_33_3,
    veld: 'feiten.gegevens',
    is: ({ incident }) =>
      overal(incident, 'gegevens').length > 0 &&
      overal(incident, 'gegevens_volledig').every((each) => each === 'ja') &&
      overal(incident, 'gegevens_volledig').length > 0,
  },
  {
    vraag: 'Om hoeveel records of documenten gaat het?',
    waarom: ART_33_3,
    veld: 'feiten.aantal_records',
    is: ({ incident }) => typeof incident.feiten?.aantal_records?.max === 'number',
  },
  {
    vraag: 'Wie heeft de gegevens gezien of gekregen, en zijn ze gekopieerd?',
    waarom: 'daarvan hangt af hoe groot het risico is',
    veld: 'feiten.weggehaald',
    is: ({ incident }) => weet(incident.feiten?.inzage) && weet(incident.feiten?.weggehaald),
  },
  {
    vraag: 'Welke logboeken laten dat zien, over welke periode, en mogen wij ze inzien?',
    waarom: 'een uitspraak over inzage moet ergens op steunen',
    veld: 'feiten.bewijs',
    is: ({ incident }) =>
      overal(incident, 'bewijs')
        .flat()
        .some(({ soort }) => weet(soort) && soort !== 'geen'),
  },
  {
    vraag: 'Zijn de gegevens gewist bij wie ze kreeg of kon inzien, en wie bevestigt dat?',
    waarom: 'dat kan het risico wegnemen',
    veld: 'feiten.ontvangers.verwijdering',
    is: ({ incident }) => {
      const ontvangers = overal(incident, 'ontvangers').flat();
      const anderen = ontvangers.filter(({ soort }) => soort !== 'kwaadwillende');
      if (anderen.length === 0) return isBijDader(incident);
      return anderen.every(({ verwijdering }) => weet(verwijdering));
    },
  },
  {
    vraag: 'Wat weet u over wat er met de gegevens is gebeurd?',
    waarom: 'wat een dader belooft te wissen telt niet (EDPB 9/2022); wat er is gezien telt wel',
    veld: 'feiten.misbruik_gezien',
    is: ({ incident }) => !isBijDader(incident) || weet(incident.feiten?.misbruik_gezien),
  },
  {
    vraag: 'Waren de gegevens versleuteld, hoe, en is de sleutel veilig?',
    waarom: 'dan hoeven mensen het soms niet te horen (AVG art. 34 lid 3 onder a)',
    veld: 'feiten.bescherming',
    is: ({ incident }) => weet(incident.feiten?.bescherming?.dekking),
  },
  {
    vraag: 'Wat kunnen de gevolgen voor deze mensen zijn?',
    waarom: ART_33_3,
    veld: 'feiten.gevolgen_personen',
    is: ({ incident }) => overal(incident, 'gevolgen_personen').flat().length > 0,
  },
  {
    vraag: 'Wat hebt u gedaan om het te stoppen, en wanneer was dat klaar?',
    waarom: ART_33_3,
    veld: 'herstel.verholpen_op',
    is: ({ incident }) => weet(incident.herstel?.verholpen_op),
  },
  {
    vraag: 'Wat verbetert u, zodat het niet opnieuw gebeurt?',
    waarom: ART_33_3,
    veld: 'organisaties.verbetering',
    is: ({ bij }) => bij.verbetering !== undefined,
  },
  {
    vraag: 'Gebeurde het bij een subverwerker? Zo ja: welke, en wanneer hoorde u het?',
    waarom: 'u blijft verantwoordelijk voor wie u inschakelt (AVG art. 28 lid 4)',
    veld: 'organisaties.subverwerker',
    is: ({ bij }) => bij.subverwerker !== undefined,
  },
  {
    vraag:
      'Hebt u het bij de AP gemeld? Zo ja: wanneer, met welk nummer, namens wie, en waar staat dat u dat mocht?',
    waarom:
      'twee meldingen over hetzelfde moeten naar elkaar verwijzen, en zonder afspraak blijft onze eigen plicht open (protocol §2 en §3 punt 2)',
    veld: 'meldingen',
    is: ({ incident }) => meldingenVan(incident).length > 0,
  },
  {
    vraag: 'Wanneer hebt u bij de AP gemeld, en met welk nummer?',
    waarom: 'twee meldingen over hetzelfde moeten naar elkaar verwijzen (protocol §3 punt 2)',
    veld: 'meldingen.nummer',
    is: ({ incident }) =>
      meldingenVan(incident).length === 0 ||
      meldingenVan(incident).some(({ moment, nummer }) => weet(moment) && weet(nummer)),
  },
  {
    vraag: 'Namens wie hebt u bij de AP gemeld, en waar staat dat u dat mocht?',
    waarom: 'zonder die afspraak blijft onze eigen plicht open (protocol §2)',
    veld: 'meldingen.volmacht',
    is: ({ incident }) =>
      meldingenVan(incident).length === 0 || meldingenVan(incident).some(({ volmacht }) => weet(volmacht)),
  },
  {
    vraag: KOPIE,
    waarom: 'dat is afgesproken, en wij moeten hetzelfde vertellen (protocol §3 punt 4)',
    veld: 'organisaties.kopie_gekregen_op',
    is: ({ bij, afspraken }) => weet(bij.kopie_gekregen_op) || afspraken?.kopie_van_melding !== 'ja',
  },
  {
    vraag: KOPIE,
    waarom: 'wij moeten hetzelfde vertellen (protocol §3 punt 4)',
    veld: 'organisaties.kopie_gekregen_op',
    is: ({ bij, afspraken }) => weet(bij.kopie_gekregen_op) || afspraken?.kopie_van_melding === 'ja',
  },
  {
    vraag: 'Wie licht de mensen in, en wat staat er in dat bericht?',
    waarom: 'zij horen het één keer, en van de juiste organisatie (protocol §3 punt 6)',
    veld: 'organisaties.licht_betrokkenen_in',
    is: ({ bij }) => weet(bij.licht_betrokkenen_in),
  },
  {
    vraag: 'Bij welke afdeling kunnen wij terecht met vragen, ook in het weekend en de vakantie?',
    waarom: ART_33_3,
    veld: 'contact, in het bestand van de leverancier',
    is: ({ bij }) => bij.bericht_volledig === 'ja',
  },
];
