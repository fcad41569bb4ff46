import type { Organisatie } from '../../../schemas/organisatie.ts';
import { wordOf } from '../../../scripts/weergave/text.ts';

/** What the page about our own data says; what is not recorded says so. */
interface GegevensBeeld {
  readonly hosting: readonly (readonly [naam: string, waarde: string])[];
  readonly lezers: readonly string[];
  readonly oudLezers: readonly string[];
  readonly medezeggenschap: string;
}

const ONBEKEND = 'niet vastgelegd';

/**
 * Where the register is, who reads it, and what was asked of the GMR.
 * @param dag today, ISO
 */
export function waarStaan(organisatie: Organisatie | undefined, dag: string): GegevensBeeld {
  const { hosting, lezers = [], medezeggenschap, medewerkers_ingelicht_op: ingelicht } = organisatie ?? {};
  const zin = ({ wie, van, tot }: (typeof lezers)[number]) =>
    `${wie}, vanaf ${van}${tot === undefined ? '' : ` tot en met ${tot}`}`;
  return {
    hosting: [
      ['waar het register staat', hosting?.partij ?? ONBEKEND],
      ['land', hosting?.plaats ?? ONBEKEND],
      ['subverwerkers', hosting?.subverwerkers?.join(', ') ?? ONBEKEND],
      ['verwerkersovereenkomst', hosting?.overeenkomst ?? ONBEKEND],
      ['buiten de EER', hosting?.doorgifte ?? ONBEKEND],
      ['in het register van verwerkingsactiviteiten (AVG art. 30)', hosting?.in_register_art30 ?? ONBEKEND],
    ],
    lezers: lezers.filter(({ tot }) => tot === undefined || tot >= dag).map(zin),
    oudLezers: lezers.filter(({ tot }) => tot !== undefined && tot < dag).map(zin),
    medezeggenschap: [
      `Medewerkers ingelicht: ${ingelicht ?? ONBEKEND}.`,
      `Instemming van de GMR: ${medezeggenschap === undefined ? ONBEKEND : wordOf(medezeggenschap.instemming)}.`,
    ].join(' '),
  };
}
