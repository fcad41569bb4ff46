import type { RootContent } from 'mdast';
import { alinea, lijst, nadruk, schuin } from '../../documents/bouw.ts';
import { hoofdletter, momentText } from '../../weergave/text.ts';
import { ofZin, tussenkop, wie } from '../blokken.ts';
import type { DossierInvoer } from '../invoer.ts';

type Termijn = DossierInvoer['verslag']['termijnen'][number];

const STAND: Readonly<Record<Termijn['state'], string>> = {
  loopt: 'loopt nog',
  nabij: 'loopt bijna af',
  over: 'voorbij en niet gedaan',
  gehaald: 'gehaald',
  'gehaald-laat': 'te laat gedaan',
  'niet-gestart': 'niet nodig, of nog niet begonnen',
};

const TEGEN: Readonly<Record<Termijn['tegen'], string>> = {
  wet: 'de wet',
  protocol: 'het eigen protocol',
  afspraak: 'de afspraak met de leverancier',
  eigen: 'een eigen richttijd of afspraak',
};

/** Every term with its sum, to be done again by hand, and how it stood. */
export const termijnen = (invoer: DossierInvoer): RootContent[] => {
  const { verslag, stand } = invoer;
  return [
    alinea(`Hoe elke termijn ervoor stond op ${momentText(stand.op)}.`),
    ...ofZin(
      verslag.termijnen.flatMap((each) => blokken(each, invoer)),
      'Er loopt geen termijn: er is geen moment bekend om vanaf te rekenen.',
    ),
  ];
};

const blokken = (termijn: Termijn, { organisatie }: DossierInvoer): RootContent[] => {
  const { titel, tegen, begin, dueAt, state, bindend, voorzichtig, rekening, rol, vindplaats } = termijn;
  const [van, tot] = [begin, dueAt].map((each) => momentText(Temporal.Instant.from(each)));
  return [
    tussenkop(titel),
    alinea(
      nadruk(`${hoofdletter(STAND[state])}.`),
      ` Van ${van} tot ${tot}. De termijn is van ${TEGEN[tegen]}; ${wie(rol, organisatie)} moet het doen.`,
      ...(bindend ? [' Dit is de termijn om naar te werken: zij eindigt het eerst.'] : []),
      ...(voorzichtig ? [' Kennisname is onbekend. Er is gerekend vanaf het eerste bekende moment.'] : []),
    ),
    lijst(rekening),
    alinea(schuin(vindplaats)),
  ];
};
