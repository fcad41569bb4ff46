import type { BewijsSleutel } from './normenkader.data.ts';
import { normen } from './normenkader.data.ts';
import type { Bewijs, NormInvoer, Oordeel } from './normenkader-bewijs.ts';
import { incidenten } from './normenkader-incidenten.ts';
import { inrichting } from './normenkader-inrichting.ts';
import { rollen } from './normenkader-rollen.ts';
import { termijnen } from './normenkader-termijnen.ts';
import { goedkeuringen, verantwoording } from './normenkader-verantwoording.ts';
import type { Stand } from './stand.ts';
import type { Toon } from './toon.ts';

type Norm = (typeof normen)[number];

/** A demand with what in this register shows it. */
interface EisBeeld extends Omit<Norm['eisen'][number], 'bewijs'> {
  /** On what it rests, for a reader. */
  readonly grondTekst: string;
  readonly bewijs: readonly (Bewijs & { readonly stand: Stand })[];
  /** Of all its evidence together; nothing for what stands outside this register. */
  readonly oordeel: Oordeel | undefined;
  readonly stand: Stand;
}

/** A norm with its demands, and how many of them show themselves how far. */
export interface NormBeeld extends Omit<Norm, 'eisen'> {
  readonly eisen: readonly EisBeeld[];
  readonly telling: Readonly<Record<Oordeel | 'buiten', number>>;
}

/** The maker of every kind of evidence that needs no history. */
const vanRegister: Readonly<
  Record<Exclude<BewijsSleutel, 'goedkeuringen'>, (register: NormInvoer['register']) => Bewijs>
> = { ...rollen, ...inrichting, ...verantwoording, ...termijnen, ...incidenten };

const maak = (sleutel: BewijsSleutel, invoer: NormInvoer): Bewijs =>
  sleutel === 'goedkeuringen' ? goedkeuringen(invoer) : vanRegister[sleutel](invoer.register);

const TOON: Readonly<Record<Oordeel, Toon>> = {
  'laat zien': 'klaar',
  deels: 'let-op',
  'niet te zien': 'rustig',
};

const GROND: Readonly<Record<Norm['eisen'][number]['grond'], string>> = {
  tekst: 'staat in de norm',
  uitleg: 'staat in de uitleg van Kennisnet',
  afgeleid: 'afgeleid: op niveau 1 of 2 ontbreekt dit nog',
};

/**
 * The norms, with what in this register shows each demand.
 * @param invoer the register as judged, and its history
 */
export function normenkader(invoer: NormInvoer): NormBeeld[] {
  // One thing shows several demands; it is looked for once.
  const gevonden = new Map<BewijsSleutel, Bewijs>();
  const zoek = (sleutel: BewijsSleutel): Bewijs => {
    const gezien = gevonden.get(sleutel) ?? maak(sleutel, invoer);
    gevonden.set(sleutel, gezien);
    return gezien;
  };
  return normen.map(({ eisen, ...norm }) => {
    const beelden = eisen.map((eis) => eisBeeld(eis, zoek));
    const aantal = (oordeel: Oordeel | undefined) =>
      beelden.filter((each) => each.oordeel === oordeel).length;
    return {
      ...norm,
      eisen: beelden,
      telling: {
        'laat zien': aantal('laat zien'),
        deels: aantal('deels'),
        'niet te zien': aantal('niet te zien'),
        buiten: aantal(undefined),
      },
    };
  });
}

function eisBeeld(
  { bewijs, ...eis }: Norm['eisen'][number],
  zoek: (sleutel: BewijsSleutel) => Bewijs,
): EisBeeld {
  const alle = bewijs.map(zoek).map((each) => ({ ...each, stand: standVan(each.oordeel) }));
  const oordeel = samen(alle.map((each) => each.oordeel));
  return { ...eis, grondTekst: GROND[eis.grond], bewijs: alle, oordeel, stand: standVan(oordeel) };
}

const standVan = (oordeel: Oordeel | undefined): Stand =>
  oordeel === undefined
    ? { tekst: 'buiten dit register', toon: 'rustig' }
    : { tekst: oordeel, toon: TOON[oordeel] };

/** All of it there, none of it there, or something between. */
function samen(oordelen: readonly Oordeel[]): Oordeel | undefined {
  const [eerste] = oordelen;
  return oordelen.every((each) => each === eerste) ? eerste : 'deels';
}
