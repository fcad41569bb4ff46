import type { Incident } from '../../../schemas/incident.ts';
import type { Beeld } from '../../protocol/beeld.ts';
import { gat } from '../gat.ts';
import type { Wanneer } from './datum.ts';
import { wanneer } from './datum.ts';
import type { VrijeTekst } from './vrij.ts';
import { bezwaarTegen } from './vrij.ts';

/** A measure that a letter can tell, in the words of the register. */
interface Maatregel extends VrijeTekst {
  readonly is: 'gedaan' | 'gepland';
  readonly uiterlijk?: Wanneer | undefined;
}

/**
 * The measures of which a letter tells: those that are ready, what took risk away from these people, and what is still
 * to come; what was called off is not promised. One that stands in two places is told once.
 */
export function maatregelenIn(
  { maatregelen = [] }: Incident,
  { feiten }: Pick<Beeld, 'feiten'>,
): Maatregel[] {
  const alle = [
    ...maatregelen.flatMap(
      ({ omschrijving, gereed_op, gereed_voor, vervallen_reden }, index): Maatregel[] => {
        const over = { naam: `maatregel ${index + 1}`, veld: 'maatregelen', tekst: omschrijving };
        if (gereed_op !== undefined) return [{ ...over, is: 'gedaan' }];
        return vervallen_reden === undefined
          ? [{ ...over, is: 'gepland', uiterlijk: wanneer(gereed_voor) }]
          : [];
      },
    ),
    ...(feiten.maatregelen_na ?? []).flatMap(({ omschrijving, neemt_risico_weg }, index): Maatregel[] =>
      neemt_risico_weg === 'ja' || neemt_risico_weg === 'deels'
        ? [
            {
              naam: `maatregel achteraf ${index + 1}`,
              veld: 'feiten.maatregelen_na',
              tekst: omschrijving,
              is: 'gedaan',
            },
          ]
        : [],
    ),
  ];
  const gezien = new Set<string>();
  return alle.filter(({ tekst, is }) => {
    const kaal = `${is} ${zonderPunt(tekst).toLowerCase().replaceAll(/\s+/g, ' ')}`;
    return !gezien.has(kaal) && gezien.add(kaal);
  });
}

const zonderPunt = (tekst: string) => tekst.trim().replace(/\.$/, '');

/** What was done: measures that are ready, the repair, and what took risk away from these people. */
export function gedaan(incident: Incident, beeld: Pick<Beeld, 'feiten'>): string[] {
  const verholpen = wanneer(incident.herstel?.verholpen_op);
  const zinnen = [
    ...voorBuiten(incident, beeld, 'gedaan'),
    ...(verholpen ? [`De oorzaak is ${verholpen.met} verholpen.`] : []),
  ];
  return zinnen.length > 0 ? zinnen : [gat('welke maatregelen zijn genomen (veld maatregelen)')];
}

/** What is still going to be done. */
export const gepland = (incident: Incident, beeld: Pick<Beeld, 'feiten'>): string[] =>
  voorBuiten(incident, beeld, 'gepland');

/** What is about one employee is left out; in place of what outsiders may not read for another reason is a gap. */
function voorBuiten(
  incident: Incident,
  beeld: Pick<Beeld, 'feiten'>,
  wanneerGedaan: Maatregel['is'],
): string[] {
  return maatregelenIn(incident, beeld)
    .filter(({ is }) => is === wanneerGedaan)
    .flatMap(({ naam, veld, tekst, uiterlijk }) => {
      const bezwaar = bezwaarTegen(tekst, incident);
      if (bezwaar === 'medewerker') return [];
      if (bezwaar) return [gat(`${naam}, in woorden die iedereen mag lezen (veld ${veld})`)];
      return [uiterlijk ? `${zonderPunt(tekst)} (klaar uiterlijk ${uiterlijk.met}).` : tekst];
    });
}
