import type { Organisatie } from '../../../schemas/organisatie.ts';
import { loopt } from '../../../scripts/gate/bevoegd.ts';
import { dagVan } from '../../../scripts/protocol/kalender/tekst.ts';
import { rolNaam } from '../../../scripts/weergave/rollen.ts';
import type { BewijsSleutel } from './normenkader.data.ts';
import type { Bewijs, NormInvoer } from './normenkader-bewijs.ts';
import { bewijs, vanGeheel, vanText } from './normenkader-bewijs.ts';

/** Who holds which role on the day of the register's clock. */

type Register = NormInvoer['register'];
type Rolhouder = Organisatie['rolhouders'][number];

const inFunctie = ({ organisatie, nu }: Register): Rolhouder[] =>
  (organisatie?.rolhouders ?? []).filter((each) => loopt(each, dagVan(nu)));

/** How many of these roles somebody holds today. */
function rollenBewijs(wat: string, register: Register, nodig: readonly Rolhouder['rol'][]): Bewijs {
  const nu = inFunctie(register).filter(({ rol }) => nodig.includes(rol));
  const vervuld = nodig.filter((rol) => nu.some((each) => each.rol === rol));
  return bewijs({
    wat,
    cijfer: `${vanText(vervuld.length, nodig.length, 'rol', 'rollen')} vervuld (${nodig.map(rolNaam).join(', ')})`,
    oordeel: vanGeheel(vervuld.length, nodig.length),
    naar: '/noodkaart.html',
    regels: nu.map(({ functie, van }) => `${functie}, sinds ${van}`),
    doen: 'Vul bij rolhouders aan wie deze rol heeft, met functie en begin.',
  });
}

function mandaten(register: Register): Bewijs {
  const vervangers = inFunctie(register).filter(({ vervangt }) => vervangt !== undefined);
  const dag = dagVan(register.nu);
  const met = vervangers.filter(({ mandaat }) => mandaat !== undefined && loopt(mandaat, dag));
  return bewijs({
    wat: 'Vervanging, met het stuk waarin dat staat',
    cijfer:
      vervangers.length === 0
        ? 'geen vervanger vastgelegd'
        : `${vanText(met.length, vervangers.length, 'vervanger', 'vervangers')} met een mandaat dat nu geldt`,
    oordeel: vanGeheel(met.length, vervangers.length),
    regels: met.map(({ functie, mandaat }) => `${functie}: ${mandaat?.document}, vanaf ${mandaat?.van}`),
    doen: 'Wijs een vervanger aan, en noem bij mandaat het stuk en de dag waarop het begint.',
  });
}

/** What the roles show, by key. */
export const rollen = {
  rollen: (register) =>
    rollenBewijs('Wie beslist, afhandelt en adviseert', register, ['privacy_officer', 'cvb', 'fg']),
  techniek: (register) => rollenBewijs('Wie herstelt', register, ['technicus', 'hoofd_ict']),
  woordvoerder: (register) => rollenBewijs('Wie over communicatie gaat', register, ['communicatie']),
  mandaten,
} satisfies Partial<Record<BewijsSleutel, (register: Register) => Bewijs>>;
