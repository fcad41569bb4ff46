import { gat } from '../gat.ts';
import { gegevensWoorden } from './gegevens.data.ts';
import type { Stuk } from './stuk.ts';

/** The kinds of data of these people, in words. */
export function soorten({ beeld }: Stuk, aanwezig: 'ja' | 'onbekend'): string[] {
  const woorden = (beeld.feiten.gegevens ?? [])
    .filter((gegeven) => (gegeven.aanwezig ?? 'ja') === aanwezig)
    .map(({ soort }) =>
      soort === 'anders' ? gat('welk ander soort gegevens, in gewone woorden') : gegevensWoorden[soort],
    );
  if (aanwezig === 'ja' && woorden.length === 0) return [gat('om welke soorten gegevens het gaat')];
  return [...new Set(woorden)];
}
