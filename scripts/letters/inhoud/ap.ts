import { zegtNietMelden } from '../../protocol/ap-melding.ts';
import { bekend } from '../../protocol/beeld.ts';
import { kanOnsDatalekZijn } from '../../protocol/beslisboom/wandel.ts';
import { laatsteBeoordeling } from '../../protocol/bij-incident.ts';
import { gat } from '../gat.ts';
import { wanneer } from './datum.ts';
import { verdictBij } from './groepsfeiten.ts';
import type { Stuk } from './stuk.ts';

const AP = 'bij de Autoriteit Persoonsgegevens (AP), de toezichthouder op privacy';

/**
 * Whether the AP was notified. Never "gemeld" without our own moment and number, or a supplier who had a mandate
 * (protocol §2); "wij gaan" only where that was decided; silence where it was decided against.
 */
export function melding(stuk: Stuk): string {
  const { incident } = stuk;
  const { meldingen = [] } = incident;
  if (meldingen.some(({ soort }) => soort === 'intrekking')) return '';
  for (const { door, soort, volmacht, moment, nummer } of meldingen) {
    const dag = wanneer(moment);
    if (soort !== 'eerste' || !dag) continue;
    if (door === 'wij' && bekend(nummer) !== undefined) return `Wij hebben dit ${dag.met} gemeld ${AP}.`;
    if (door === 'leverancier' && volmacht === 'ja')
      return `Onze leverancier heeft dit namens ons ${dag.met} gemeld ${AP}.`;
  }
  // Another notifies, or nobody has to (AVG art. 33 lid 1 and 2): whatever was judged, it is not we who will.
  if (!kanOnsDatalekZijn(verdictBij(stuk))) return '';
  const laatste = laatsteBeoordeling(incident);
  if (laatste && zegtNietMelden(laatste)) return '';
  const antwoord = laatste?.ap?.antwoord;
  if (antwoord === 'ja' || antwoord === 'voorlopig_ja') return `Wij gaan dit melden ${AP}.`;
  return gat('of dit bij de AP is of wordt gemeld');
}
