import type { RootContent } from 'mdast';
import { alinea, tabel } from '../../../documents/bouw.ts';
import { leeg, opgesomd, verdeling } from '../blokken.ts';
import { kolommen, staven } from '../grafiek.ts';
import type { Jaarstuk } from '../invoer.ts';
import type { Tabel } from '../lezen.ts';
import { getalVan } from '../lezen.ts';
import { AFGESCHERMD, aantalTekst, deelTekst, inZin } from '../woorden.ts';

/** More rows than this, and the ones without incidents are named below the table. */
const LANG = 12;

const alsStaven = (verdeeld: Tabel): RootContent =>
  staven(
    verdeeld.id,
    verdeeld.titel,
    verdeeld.rijen.filter(({ aantal }) => aantal),
  );

const alsMaanden = (verdeeld: Tabel): RootContent =>
  kolommen(
    verdeeld.id,
    verdeeld.titel,
    verdeeld.rijen.map(({ id, naam, aantal }) => ({
      naam,
      kort: kortVan(id, naam),
      aantal,
    })),
  );

const kortVan = (id: string, naam: string): string => {
  if (!/^\d\d$/.test(id)) return '?';
  return id === '03' ? 'mrt' : naam.slice(0, 3);
};

/** Incidents by month, outcome, school, kind and cause. */
export function gebeurd(stuk: Jaarstuk): RootContent[] {
  if (getalVan(stuk.cijfers, 'totaal') === 0) return [leeg('Er is in dit jaar niets doorgegeven.')];
  const alle = getallen(stuk);
  if (getalVan(stuk.cijfers, 'incidenten') === 0)
    return [...alle, leeg('Er waren in dit jaar geen beveiligingsincidenten.')];
  return [
    ...alle,
    ...verdeling(stuk, 'maand', { grafiek: alsMaanden }),
    ...verdeling(stuk, 'afloop', { grafiek: alsStaven }),
    ...verdeling(stuk, 'vestiging', { nullenApart: ({ rijen }) => rijen.length > LANG }),
    ...verdeling(stuk, 'aard', { grafiek: alsStaven, nullenApart: () => true }),
    ...verdeling(stuk, 'oorzaak', { grafiek: alsStaven }),
    ...verdeling(stuk, 'achterliggend'),
    ...verdeling(stuk, 'herkomst'),
  ];
}

/** Told at another place, beside what they are about. */
const ELDERS: ReadonlySet<string> = new Set(['bsn', 'bijzonder', 'teruggekeken', 'omgekeerd', 'maatregelen']);

/** The single numbers, each as a part of another. */
function getallen({ cijfers }: Jaarstuk): RootContent[] {
  const alle = cijfers.getallen.filter(({ id }) => !ELDERS.has(id));
  const isVerborgen = ({ aantal }: (typeof alle)[number]) => aantal === null;
  return [
    tabel(
      ['Wat', 'Aantal', 'Deel'],
      alle
        .filter((each) => !isVerborgen(each))
        .map(({ naam, aantal, van }) => {
          const geheel = cijfers.getallen.find(({ id }) => id === van);
          const deel = geheel && deelTekst(aantal, geheel.aantal);
          return [naam, aantalTekst(aantal), deel ? `${deel} (${inZin(geheel.naam)})` : ''];
        }),
    ),
    ...opgesomd(AFGESCHERMD, alle.filter(isVerborgen)),
    alinea('Van minder dan 10 staat er geen percentage.'),
  ];
}
