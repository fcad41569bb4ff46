import type { RootContent } from 'mdast';
import { alinea, lijst, nadruk, schuin, tabel } from '../../documents/bouw.ts';
import { SLUITEN_NA_INFORMEREN } from '../../protocol/fasen/fasen.data.ts';
import { hoofdletter } from '../../weergave/text.ts';
import type { FaseBeeld } from '../../weergave/tijdlijn.ts';
import { tijdlijn } from '../../weergave/tijdlijn.ts';
import { metSleutels, ofZin, tussenkop } from '../blokken.ts';
import type { DossierInvoer } from '../invoer.ts';

/** The seven phases of protocol §4: what was done, by whom, when, and what is missing. */
export const fasen = ({ incident, verslag, organisatie }: DossierInvoer): RootContent[] => [
  alinea('De fasen kunnen gelijk lopen. Hoever een fase is, volgt uit wat er is vastgelegd.'),
  alinea(schuin(SLUITEN_NA_INFORMEREN)),
  ...tijdlijn(incident, verslag.fasen, metSleutels(organisatie?.rolhouders)).flatMap(blokken),
];

const blokken = ({
  nummer,
  titel,
  standTekst,
  vindplaats,
  momenten,
  ontbreekt,
}: FaseBeeld): RootContent[] => [
  tussenkop(`Fase ${nummer}. ${titel}: ${standTekst}`),
  alinea(schuin(hoofdletter(vindplaats))),
  ...ofZin(
    momenten.length === 0
      ? []
      : [
          tabel(
            ['Wanneer', 'Wat', 'Wie'],
            momenten.map(({ wanneer, wat, wie, meer }) => [
              wanneer,
              meer === undefined ? wat : `${wat}: ${meer}`,
              wie ?? '',
            ]),
          ),
        ],
    'Er is in deze fase nog geen moment vastgelegd.',
  ),
  ...(ontbreekt.length === 0
    ? []
    : [
        alinea(nadruk('Wat nog ontbreekt')),
        lijst(ontbreekt.flatMap(({ rol, wat }) => wat.map((each) => `${rol}: ${each}`))),
      ]),
];
