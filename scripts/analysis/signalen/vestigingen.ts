import { getal } from '../../protocol/wet/regelset.ts';
import { countText } from '../../weergave/text.ts';
import type { Beeldvorming, Signaalregel } from './signaalregel.ts';

/** Signals about schools. More incidents is not worse: it can mean that people recognise them. */

const SAMEN: ReadonlySet<string> = new Set(['geheel', 'niet_vastgelegd']);

const rijen = ({ cijfers }: Beeldvorming) =>
  (cijfers.tabellen.find(({ id }) => id === 'vestiging')?.rijen ?? []).filter(({ id }) => !SAMEN.has(id));

const samen = (alle: ReturnType<typeof rijen>): number =>
  alle.reduce((som, { aantal }) => som + (aantal ?? 0), 0);

const meer: Signaalregel = {
  id: 'vestiging-meer',
  titel: 'Bij deze vestiging komen er meer voor dan elders',
  regel: (regelset) =>
    `Ten minste ${getal(regelset, 'signaal-vestiging')} incidenten, en meer dan twee keer het gemiddelde van de andere vestigingen. Er is niet gekeken hoe groot een vestiging is, en wie meer doorgeeft herkent misschien meer.`,
  bron: ['p-5-jaaranalyse'],
  zie: (beeld) => {
    const alle = rijen(beeld);
    const totaal = samen(alle);
    return alle.flatMap(({ id, naam, aantal, incidenten }) => {
      const hier = aantal ?? 0;
      const elders = alle.length > 1 ? (totaal - hier) / (alle.length - 1) : hier;
      return hier >= getal(beeld.regelset, 'signaal-vestiging') && hier > 2 * elders
        ? [
            {
              waarvan: id,
              zin: `${naam}: ${hier} incidenten; elders gemiddeld ${elders.toFixed(1).replace('.', ',')}.`,
              incidenten,
            },
          ]
        : [];
    });
  },
};

const stil: Signaalregel = {
  id: 'vestiging-stil',
  titel: 'Van deze vestigingen kwam niets binnen',
  regel: (regelset) =>
    `Geen enkel incident bij een vestiging, terwijl er bij de andere samen ten minste ${getal(regelset, 'signaal-stil')} waren. Gaat het daar goed, of worden incidenten niet herkend?`,
  bron: ['p-5-jaaranalyse'],
  zie: (beeld) => {
    const alle = rijen(beeld);
    const totaal = samen(alle);
    const zonder = alle.filter(({ aantal }) => aantal === 0);
    if (zonder.length === 0 || totaal < getal(beeld.regelset, 'signaal-stil')) return [];
    const namen = zonder.map(({ naam }) => naam).join(', ');
    return [{ zin: `${countText(zonder.length, 'vestiging', 'vestigingen')}: ${namen}.`, incidenten: [] }];
  },
};

/** The rules about schools. */
export const vestigingen: readonly Signaalregel[] = [meer, stil];
