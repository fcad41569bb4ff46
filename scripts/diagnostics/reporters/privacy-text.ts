import type { Vondst } from '../../privacy/vondst.ts';
import { watNu } from '../../privacy/wat-nu.data.ts';
import { visible } from './visible.ts';

/** What was found, and for each place what to do now. */
export function privacyText(gevonden: readonly Vondst[]): string {
  if (gevonden.length === 0)
    return 'Geen persoonsgegevens gevonden. Namen herkent de controle niet altijd: lees zelf mee.\n';
  const lines = gevonden.flatMap(({ waar, commit, line, column, blokkeert, zegt }) => [
    `${commit ? `commit ${commit}, ` : ''}${visible(waar)}:${line}:${column} ${blokkeert ? 'fout' : 'waarschuwing'}`,
    `    ${visible(zegt)}`,
  ]);
  const plekken = [...new Set(gevonden.map(({ plek }) => plek))];
  const steps = plekken.flatMap((plek) => watNu[plek].map((zin) => `  - ${zin}`));
  return [...lines, '', 'Wat u nu doet:', ...steps, ''].join('\n');
}
