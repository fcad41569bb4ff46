import { beelden, bekend } from '../../protocol/beeld.ts';
import type { Antwoorder, Bron } from '../antwoord.ts';
import { afgeleid, ontbreekt, regels, tekstOf, vastgelegd } from '../antwoord.ts';

/** Bijlage 1 §3: the kind of breach, the kind of incident, the summary. */

type Deel = 'vertrouwelijkheid' | 'integriteit' | 'beschikbaarheid';

/** From certain no to certain yes; the heaviest of the groups counts, for the form is about all. */
const ZWAAR = [
  'geen',
  'uitgesloten_met_bewijs',
  'niet_uit_te_sluiten',
  'waarschijnlijk',
  'vastgesteld',
] as const;

/**
 * A box of §3.1. What cannot be ruled out is a breach too (protocol §2: "als het niet valt uit te sluiten"), so it is
 * ticked, with a note.
 */
const vink =
  (deel: Deel): Antwoorder =>
  ({ incident }) => {
    const veld = `feiten.aantasting.${deel}`;
    const alle = beelden(incident).map(({ feiten }) => bekend(feiten.aantasting?.[deel]));
    const zwaarst = Math.max(-1, ...alle.map((each) => (each === undefined ? -1 : ZWAAR.indexOf(each))));
    const stand = ZWAAR[zwaarst];
    if (stand === 'vastgesteld') return vastgelegd(true, veld);
    if (stand === 'waarschijnlijk' || stand === 'niet_uit_te_sluiten')
      return afgeleid(true, veld, {
        uitleg:
          stand === 'waarschijnlijk'
            ? 'Aangevinkt omdat het waarschijnlijk is.'
            : 'Aangevinkt omdat het niet is uit te sluiten; ook dan is het een inbreuk.',
      });
    if (stand === undefined || alle.includes(undefined))
      return ontbreekt(`of de ${deel} van de gegevens is aangetast`, veld);
    return vastgelegd(false, veld);
  };

const samenvatting = ({ incident }: Bron) =>
  regels([
    incident.samenvatting,
    // The form of Bijlage 1 has no line of its own for it.
    incident.aard === 'overig' && incident.aard_anders !== undefined
      ? `Aard van het incident: ${incident.aard_anders}`
      : undefined,
  ]) ?? incident.samenvatting;

/** Answers by what is asked. */
export const overInbreuk = {
  inbreuk_vertrouwelijkheid: vink('vertrouwelijkheid'),
  inbreuk_integriteit: vink('integriteit'),
  inbreuk_beschikbaarheid: vink('beschikbaarheid'),
  aard: ({ incident }) =>
    incident.aard === undefined
      ? ontbreekt('wat voor incident het is', 'aard')
      : vastgelegd(incident.aard, 'aard'),
  aard_anders: ({ incident }) => tekstOf(incident.aard_anders, 'aard_anders', 'welke aard, in eigen woorden'),
  samenvatting: (bron) => vastgelegd(samenvatting(bron), 'samenvatting'),
  oorzaak: ({ incident }) => {
    const opzet = bekend(incident.feiten?.oorzaak?.opzet);
    return opzet === undefined
      ? ontbreekt('of het per ongeluk of met opzet gebeurde', 'feiten.oorzaak.opzet')
      : vastgelegd(opzet, 'feiten.oorzaak.opzet');
  },
  weggehaald: ({ incident }) => {
    const stand = bekend(incident.feiten?.weggehaald);
    return stand === undefined
      ? ontbreekt('of gegevens zijn gekopieerd of meegenomen', 'feiten.weggehaald')
      : vastgelegd(stand, 'feiten.weggehaald');
  },
  bijlagen: ({ incident }) =>
    (incident.bewijsstukken ?? []).length === 0
      ? afgeleid('Geen', 'bewijsstukken', { uitleg: 'Er staan geen stukken in het register.' })
      : afgeleid(
          (incident.bewijsstukken ?? []).map(({ omschrijving }) => omschrijving).join('; '),
          'bewijsstukken',
          { uitleg: 'De stukken zelf liggen elders. Voeg alleen toe wat de AP nodig heeft, en geen namen.' },
        ),
} as const satisfies Record<string, Antwoorder>;
