import type { RootContent } from 'mdast';
import { alinea, tabel } from '../../../documents/bouw.ts';
import { wordOf } from '../../../weergave/text.ts';
import { incident, leeg, verdeling } from '../blokken.ts';
import type { Jaarstuk } from '../invoer.ts';
import { isVoorBuiten } from '../invoer.ts';
import { getalVan } from '../lezen.ts';
import { aantalTekst, vanTekst } from '../woorden.ts';

const FG = {
  eens: 'eens',
  oneens: 'wel melden',
  geen_advies: 'geen advies',
  niet_gevraagd: 'niet gevraagd',
} as const;

/** Datalekken that were not notified, each with its reason (AVG art. 33 lid 5), and what came of looking back. */
export function nietGemeld(stuk: Jaarstuk): RootContent[] {
  const { cijfers } = stuk;
  const terug = terugblik(cijfers);
  if (getalVan(cijfers, 'niet_gemeld') === 0)
    return [leeg('Er is in dit jaar van geen enkel datalek besloten het niet te melden.'), alinea(terug)];
  return [
    ...(cijfers.niet_gemeld.length === 0
      ? isVoorBuiten(stuk)
        ? [leeg('De redenen staan in de versie voor Privacy Officer, CvB en FG.')]
        : []
      : [
          tabel(
            ['Incident', 'Waarom niet gemeld', 'FG', 'CvB', 'Terugblik'],
            cijfers.niet_gemeld.map((each) => [
              incident(stuk, each.incident),
              each.reden === '' ? 'geen reden vastgelegd' : each.reden,
              FG[each.fg],
              wordOf(each.cvb),
              wordOf(each.terugblik),
            ]),
          ),
        ]),
    ...verdeling(stuk, 'fg_bij_niet_melden'),
    ...verdeling(stuk, 'terugblik'),
    alinea(terug),
  ];
}

/** A year has to pass before somebody looks back, so what was done this year is mostly about earlier decisions. */
function terugblik(cijfers: Jaarstuk['cijfers']): string {
  const {
    jaar,
    terugblikken: { gedaan, omgekeerd },
  } = cijfers;
  const vanJaar = `Op oordelen over incidenten van ${jaar} is tot nu toe ${aantalTekst(getalVan(cijfers, 'teruggekeken'))} keer teruggekeken.`;
  if (gedaan === 0) return `In ${jaar} is op geen enkel oordeel teruggekeken (0). ${vanJaar}`;
  const zin = `In ${jaar} is ${aantalTekst(gedaan)} keer op een oordeel teruggekeken, ook van eerdere jaren. Daarbij omgekeerd: ${vanTekst(omgekeerd, gedaan)}.`;
  return omgekeerd === 0
    ? `${zin} Een tweede blik die nooit iets omkeert, stelt weinig voor. ${vanJaar}`
    : `${zin} ${vanJaar}`;
}
