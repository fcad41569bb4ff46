import type { PoortStand } from '../../schemas/poort.ts';
import { poortStand } from '../../schemas/poort.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';

/**
 * A state of a proposal from a file.
 * @throws OperatorError that names each field that is wrong, and never what stands in it
 */
export function leesPoortStand(text: string): PoortStand {
  const read = poortStand.safeParse(parsed(text));
  if (read.success) return read.data;
  const regels = read.error.issues.slice(0, 20).map(({ path, code, ...rest }) => {
    const waar = path.length === 0 ? 'bovenaan' : path.map(String).join(' › ');
    const onbekend = 'keys' in rest ? `: hier horen deze velden niet: ${rest.keys.length}` : '';
    return `  ${waar}: past niet (${code})${onbekend}`;
  });
  throw new OperatorError(
    `Deze stand klopt niet:\n${regels.join('\n')}`,
    'Zie schemas/json/poort-stand.schema.json voor elk veld.',
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OperatorError('De stand is geen JSON.', 'Zie schemas/json/poort-stand.schema.json.');
  }
}
