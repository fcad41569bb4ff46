import { gat } from '../gat.ts';
import { isWeg } from './aantasting.ts';
import type { Stuk } from './stuk.ts';
import { verhaalVoorBuiten } from './vrij.ts';

/**
 * How somebody gets to know whether their data were among them. Looking it up is not promised where nothing is left to
 * look in; then the group and its period are all there is.
 */
export function erbij({ incident, beeld }: Stuk): string {
  const { beschikbaarheid } = beeld.feiten;
  const { enig_exemplaar: enig, hersteld } = beschikbaarheid ?? {};
  const staat = beeld.feiten.aantasting?.beschikbaarheid;
  const isErNog = hersteld === 'volledig' || staat === 'geen' || staat === 'uitgesloten_met_bewijs';
  if (!isWeg(beschikbaarheid) && (enig !== 'ja' || isErNog)) return 'Wij zoeken het voor u uit.';
  const omschrijving = incident.groepen?.find(({ sleutel }) => sleutel === beeld.groep)?.omschrijving;
  const wie =
    omschrijving === undefined
      ? gat(ZELF)
      : verhaalVoorBuiten(omschrijving.replace(/\.$/, ''), ZELF, incident);
  return `Wij kunnen het niet voor u opzoeken, want wij hebben de gegevens niet meer. Het gaat om: ${wie}.`;
}

const ZELF = 'hoe mensen zelf kunnen weten of hun gegevens erbij zijn: welke groep, uit welke periode';
