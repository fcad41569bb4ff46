import type { Naar } from '../../schemas/fields.ts';
import type { Bevinding, Veldregel } from './regel.ts';

/** A rule of one kind: what the fields of a file name must exist. */
interface Soort {
  readonly id: string;
  readonly naar: Naar;
  readonly titel: string;
  readonly uitleg: string;
  readonly bron: Veldregel['bron'];
  readonly ernst: Veldregel['ernst'];
  /** The sentence; {keuzes} becomes what can be chosen, so only where that cannot be a person. */
  readonly boodschap: string;
}

/** Most names that a sentence lists. */
const MEESTE_KEUZES = 30;

/** A rule of the kind: every field that refers there, wherever the schema has one, names something that exists. */
export const verwijzingBestaat = ({ naar, boodschap, ...gegevens }: Soort): Veldregel => ({
  ...gegevens,
  blokkeert: gegevens.ernst === 'fout',
  boodschappen: { onbekend: boodschap },
  toets: ({ velden, bekend }) => {
    const sleutels = bekend[naar];
    if (!sleutels) return [];
    return velden.verwijzingen
      .filter((each) => each.naar === naar && !each.ook.includes(each.sleutel) && !sleutels.has(each.sleutel))
      .map(({ pad, ook }): Bevinding => {
        const keuzes = [...sleutels].slice(0, MEESTE_KEUZES).concat(ook).join(', ');
        return { boodschap: 'onbekend', gegevens: { keuzes: keuzes || 'nog niets' }, pad };
      });
  },
});
