import { gat } from '../gat.ts';
import { isWeg } from './aantasting.ts';
import type { Stuk } from './stuk.ts';
import { verhaalVoorBuiten } from './vrij.ts';

/**
 * How somebody gets to know whether their data were among them. Looking it up is not promised where nothing is left to
 * look in; then the group and its period are all there is.
 */
export function erbij(stuk: Stuk): string {
  if (!isNietOpTeZoeken(stuk)) return 'Wij zoeken het voor u uit.';
  const { incident } = stuk;
  const omschrijving = omschrijvingVan(stuk);
  const wie =
    omschrijving === undefined
      ? gat(ZELF)
      : verhaalVoorBuiten(omschrijving.replace(/\.$/, ''), ZELF, incident);
  return `Wij kunnen het niet voor u opzoeken, want wij hebben de gegevens niet meer. Het gaat om: ${wie}.`;
}

/** Does the letter take over how the school described this group? */
export const noemtOmschrijving = (stuk: Stuk): boolean =>
  isNietOpTeZoeken(stuk) && omschrijvingVan(stuk) !== undefined;

const omschrijvingVan = ({ incident, beeld }: Stuk) =>
  incident.groepen?.find(({ sleutel }) => sleutel === beeld.groep)?.omschrijving;

function isNietOpTeZoeken({ beeld }: Stuk): boolean {
  const { beschikbaarheid } = beeld.feiten;
  const { enig_exemplaar: enig, hersteld } = beschikbaarheid ?? {};
  const staat = beeld.feiten.aantasting?.beschikbaarheid;
  const isErNog = hersteld === 'volledig' || staat === 'geen' || staat === 'uitgesloten_met_bewijs';
  return isWeg(beschikbaarheid) || (enig === 'ja' && !isErNog);
}

const ZELF = 'hoe mensen zelf kunnen weten of hun gegevens erbij zijn: welke groep, uit welke periode';
