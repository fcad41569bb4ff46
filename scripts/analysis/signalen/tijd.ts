import { getal } from '../../protocol/wet/regelset.ts';
import { urenTotMeldpunt } from '../tellen/tijden.ts';
import type { Beeldvorming, Signaalregel } from './signaalregel.ts';

/** Signals about time. */

const gehouden = ({ cijfers }: Beeldvorming, soorten: readonly string[]) =>
  cijfers.termijnen.filter(({ id }) => soorten.includes(id));

/** Once is enough for the law; for a term of the school's own a few times. */
const teLaat = (
  regel: Pick<Signaalregel, 'id' | 'titel' | 'bron'>,
  soorten: readonly string[],
  vanaf: 'eens' | 'vaker',
): Signaalregel => ({
  ...regel,
  regel: (regelset) =>
    vanaf === 'eens'
      ? 'Eén keer te laat is genoeg: dit is een termijn van de wet.'
      : `Ten minste ${getal(regelset, 'signaal-minstens')} keer te laat, of over tijd en nog niet gedaan.`,
  zie: (beeld) => {
    const alle = gehouden(beeld, soorten);
    const incidenten = [...new Set(alle.flatMap(({ tekorten }) => tekorten.map(({ incident }) => incident)))];
    const som = (veld: 'op_tijd' | 'te_laat' | 'over') =>
      alle.reduce((totaal, each) => totaal + (each[veld] ?? 0), 0);
    const mis = som('te_laat') + som('over');
    const drempel = vanaf === 'eens' ? 1 : getal(beeld.regelset, 'signaal-minstens');
    const nog = som('over') > 0 ? `, waarvan ${som('over')} nog niet gedaan` : '';
    return mis >= drempel
      ? [{ zin: `${mis} van ${mis + som('op_tijd')} keer niet op tijd${nog}.`, incidenten }]
      : [];
  },
});

const traagBijMeldpunt: Signaalregel = {
  id: 'traag-bij-meldpunt',
  titel: 'Het meldpunt hoort het laat',
  regel: (regelset) =>
    `De middelste tijd van ontdekker tot meldpunt is langer dan ${getal(regelset, 'signaal-meldpunt')} uur, bij ten minste ${getal(regelset, 'signaal-minstens')} gemeten incidenten. De 72 uur lopen dan al.`,
  bron: ['p-4-1-ontdekken', 'p-5-jaaranalyse'],
  zie: ({ groepen: { incidenten }, cijfers, regelset }) => {
    const tijd = cijfers.tijden.find(({ id }) => id === 'ontdekker_meldpunt');
    const grens = getal(regelset, 'signaal-meldpunt');
    const isTraag =
      (tijd?.gemeten ?? 0) >= getal(regelset, 'signaal-minstens') && (tijd?.mediaan ?? 0) > grens;
    if (!tijd || !isTraag) return [];
    const traag = incidenten.filter(({ incident }) => (urenTotMeldpunt(incident) ?? 0) > grens);
    const uur = String(tijd.mediaan).replace('.', ',');
    return [
      {
        zin: `De helft duurde langer dan ${uur} uur; ${traag.length} van ${tijd.gemeten} duurden langer dan ${grens} uur.`,
        incidenten: traag.map(({ id }) => id),
      },
    ];
  },
};

const leverancierTeLaat: Signaalregel = {
  id: 'leverancier-te-laat',
  titel: 'Deze leverancier laat het vaker te laat weten',
  regel: (regelset) =>
    `Ten minste ${getal(regelset, 'signaal-leverancier')} keer later dan is afgesproken, in één jaar.`,
  bron: ['p-3-punt-5', 'avg-33-2', 'p-5-jaaranalyse'],
  zie: ({ cijfers, regelset }) =>
    cijfers.leveranciers
      .filter(({ te_laat }) => (te_laat ?? 0) >= getal(regelset, 'signaal-leverancier'))
      .map(({ id, naam, te_laat, berichten, incidenten }) => ({
        waarvan: id,
        zin: `${naam}: ${te_laat} van ${berichten} keer.`,
        incidenten,
      })),
};

/** The rules about time. */
export const tijd: readonly Signaalregel[] = [
  teLaat(
    { id: 'ap-te-laat', titel: 'Te laat gemeld bij de AP', bron: ['avg-33-1', 'p-2-72-uur'] },
    ['ap-72u', 'ap-72u-nieuw-feit'],
    'eens',
  ),
  teLaat(
    {
      id: 'protocol-te-laat',
      titel: 'De twee werkdagen van het protocol worden niet gehaald',
      bron: ['p-4-4-termijn'],
    },
    ['ap-2wd-ontdekking'],
    'vaker',
  ),
  teLaat(
    { id: 'fg-te-laat', titel: 'De FG hoort het te laat', bron: ['p-4-fg', 'avg-38-39'] },
    ['fg'],
    'vaker',
  ),
  teLaat(
    {
      id: 'betrokkenen-te-laat',
      titel: 'Betrokkenen horen het te laat',
      bron: ['avg-34-1', 'p-4-7-informeren'],
    },
    ['betrokkenen'],
    'vaker',
  ),
  traagBijMeldpunt,
  leverancierTeLaat,
];
