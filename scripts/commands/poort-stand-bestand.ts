import type { PoortStand } from '../../schemas/poort.ts';
import { poortStand } from '../../schemas/poort.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';

const FOUTEN: Readonly<Record<string, string>> = {
  invalid_type: 'past niet: het ontbreekt, of is van een andere soort',
  invalid_value: 'past niet: het is geen van de mogelijke waarden',
  invalid_format: 'past niet: het is anders opgeschreven dan het hoort',
  invalid_union: 'past niet: het is van een andere soort',
  too_small: 'past niet: het is te klein of te kort',
  too_big: 'past niet: het is te groot of te lang',
  unrecognized_keys: 'past niet',
};

/**
 * A state of a proposal from a file.
 * @throws OperatorError that names each field that is wrong, and never what stands in it
 */
export function leesPoortStand(text: string): PoortStand {
  const read = poortStand.safeParse(parsed(text));
  if (read.success) return read.data;
  const regels = read.error.issues.slice(0, 20).map(({ path, code, ...rest }) => {
    const waar = path.length === 0 ? 'bovenaan' : path.map(String).join(' › ');
    const onbekend = 'keys' in rest ? `: ${rest.keys.length} velden horen hier niet` : '';
    return `  ${waar}: ${FOUTEN[code] ?? 'past niet'}${onbekend}`;
  });
  throw new OperatorError(
    `Deze stand klopt niet:\n${regels.join('\n')}`,
    'Zie schemas/json/poort-stand.schema.json: elk veld, met een voorbeeld onder examples.',
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OperatorError('De stand is geen JSON.', 'Zie schemas/json/poort-stand.schema.json.');
  }
}
