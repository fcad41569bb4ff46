import { OperatorError } from '../diagnostics/operator-error.ts';
import type { Given } from '../runtime/command.ts';
import type { Daad } from './leg-vast-daad.ts';
import { plaats, STAAT_ER_AL, tekst } from './leg-vast-daad.ts';
import { legInformerenVast, legReactiesVast, legTweedePogingVast } from './leg-vast-informeren.ts';
import { legMeldingVast } from './leg-vast-melding.ts';
import { daadOpties } from './leg-vast-opties.ts';
import { legAdviesVast, legGehoordVast, legIngelichtVast } from './leg-vast-rollen.ts';

/** Every act that can be recorded. A new one is a row here, and its options in `leg-vast-opties.ts`. */
const daden: readonly Daad[] = [
  {
    naam: 'melding',
    wat: 'er is gemeld bij de AP',
    opties: [
      ...(['nummer', 'soort', 'versie', 'volledig', 'voorlopig', 'reden-later', 'wijziging'] as const),
      ...(['grond', 'reden', 'rolhouder', 'door', 'leverancier', 'volmacht'] as const),
      ...(['volmacht-verwijzing', 'bron'] as const),
    ],
    moment: 'of-onbekend',
    doe: legMeldingVast,
  },
  {
    naam: 'melding-gehoord',
    wat: 'het CvB of de FG hoorde van onze melding',
    opties: ['rol'],
    moment: 'bekend',
    doe: legGehoordVast,
  },
  {
    naam: 'ingelicht',
    wat: 'een rol is ingelicht',
    opties: ['rol', 'waarover', 'hoe'],
    moment: 'bekend',
    doe: legIngelichtVast,
  },
  {
    naam: 'geinformeerd',
    wat: 'betrokkenen zijn geïnformeerd',
    opties: ['groep', 'gericht-aan', 'aantal', 'middel', 'inhoud', 'niet-bereikt'],
    moment: 'bekend',
    doe: legInformerenVast,
  },
  {
    naam: 'tweede-poging',
    wat: 'wie niet is bereikt kreeg opnieuw bericht',
    opties: ['ronde', 'bereikt'],
    moment: 'bekend',
    doe: legTweedePogingVast,
  },
  {
    naam: 'reacties',
    wat: 'wat er na het bericht binnenkwam, in totaal',
    opties: ['vragen', 'klachten', 'inzageverzoeken', 'schadeclaims', 'afgehandeld'],
    moment: 'geen',
    doe: legReactiesVast,
  },
  {
    naam: 'fg-advies',
    wat: 'de FG gaf advies over de laatste beoordeling',
    opties: ['melden', 'informeren', 'advies'],
    moment: 'bekend',
    doe: legAdviesVast,
  },
  {
    naam: 'hersteld',
    wat: 'de oorzaak is verholpen',
    opties: ['wat'],
    moment: 'bekend',
    doe: (vraag) => {
      const { verholpen_op: op, wat_is_gedaan: wat } = vraag.incident.herstel ?? {};
      return gezet(
        plaats(vraag, [
          { pad: ['herstel', 'verholpen_op'], was: op, wordt: vraag.moment },
          { pad: ['herstel', 'wat_is_gedaan'], was: wat, wordt: tekst(vraag, 'wat') },
        ]),
        'Vastgelegd wanneer de oorzaak is verholpen.',
      );
    },
  },
  {
    naam: 'ontdekker',
    wat: 'de ontdekker kreeg de samenvatting van de maatregelen',
    opties: [],
    moment: 'bekend',
    doe: (vraag) =>
      gezet(
        plaats(vraag, [
          {
            pad: ['informeren', 'ontdekker_op'],
            was: vraag.incident.informeren?.ontdekker_op,
            wordt: vraag.moment,
          },
        ]),
        'Vastgelegd wanneer de ontdekker de samenvatting kreeg.',
      ),
  },
];

const gezet = (wijzigingen: ReturnType<typeof plaats>, regel: string) => ({
  wijzigingen,
  regels: [wijzigingen.length === 0 ? STAAT_ER_AL : regel],
});

/** The acts by name, for a sentence. */
const NAMEN = daden.map(({ naam }) => naam).join(', ');

/**
 * The act that was asked for, and of which incident.
 * @throws OperatorError when one of them is missing, or an option does not belong to the act
 */
export function daadFrom(given: Given): { readonly kenmerk: string; readonly daad: Daad } {
  const [kenmerk, naam, ...meer] = given.positionals;
  const daad = daden.find((each) => each.naam === naam);
  if (kenmerk === undefined || !daad || meer.length > 0)
    throw new OperatorError(
      'Wat wilt u vastleggen, en bij welk incident?',
      `Noem het kenmerk en wat er is gedaan: ${NAMEN}.`,
    );
  const eigen = new Set<string>([...daad.opties, ...(daad.moment === 'geen' ? [] : ['moment']), 'verbeter']);
  const vreemd = Object.keys(daadOpties).find((each) => given.values[each] !== undefined && !eigen.has(each));
  if (vreemd === undefined) return { kenmerk: kenmerk.toUpperCase(), daad };
  throw new OperatorError(
    `--${vreemd} hoort niet bij ${daad.naam}. Er is niets veranderd.`,
    `Bij ${daad.naam} horen: ${[...eigen].map((each) => `--${each}`).join(', ')}.`,
  );
}
