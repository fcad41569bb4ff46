import { dagVan } from '../../protocol/kalender/tekst.ts';
import type { Waarden } from '../sjabloon.ts';
import { dagVoluit } from './datum.ts';
import { voorCvb, voorFg } from './intern.ts';
import { voorMensen } from './mensen.ts';
import { voorOntdekker } from './ontdekker.ts';
import type { Stuk } from './stuk.ts';
import { metVragen } from './vragen.ts';

/** What a letter says, by name: what `velden.data.ts` lists for it. */
export const inhoudVan = (stuk: Stuk): Waarden => ({ ...voorAllen(stuk), ...eigenInhoud(stuk) });

function eigenInhoud(stuk: Stuk): Waarden {
  switch (stuk.brief) {
    case 'betrokkene':
    case 'ouders':
    case 'medewerkers':
    case 'openbaar':
    case 'pers':
      return voorMensen(stuk);
    case 'ontdekker':
      return voorOntdekker(stuk);
    case 'cvb':
      return voorCvb(stuk);
    case 'fg':
      return voorFg(stuk);
    case 'vragen-leverancier':
      return metVragen(stuk, 'leverancier');
    case 'vragen-technicus':
      return metVragen(stuk, 'technicus');
    case 'vragen-ontdekker':
      return metVragen(stuk, 'ontdekker');
  }
}

const voorAllen = ({ incident, organisatie, nu }: Stuk): Waarden => ({
  organisatie: organisatie.naam,
  organisatie_kort: organisatie.korte_naam,
  datum: dagVoluit(dagVan(nu)),
  kenmerk: incident.id,
  meldpunt: bereikbaar(organisatie.meldpunt.e_mail, organisatie.meldpunt.telefoon),
  fg: [organisatie.fg.organisatie, bereikbaar(organisatie.fg.e_mail, organisatie.fg.telefoon)]
    .filter((deel) => deel !== '')
    .join(', '),
});

const bereikbaar = (e_mail: string | undefined, telefoon: string | undefined) =>
  [e_mail && `e-mail ${e_mail}`, telefoon && `telefoon ${telefoon}`].filter(Boolean).join(', ');
