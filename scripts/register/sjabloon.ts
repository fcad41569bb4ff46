import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { decode } from './decode.ts';
import type { Source } from './source.ts';

/**
 * The template of a letter: the one of the register, as it stands there, else the one that came along.
 * @param naam name of the letter
 * @param meegeleverd folder with the templates that come with the software, for a register that has none of its own
 * @throws OperatorError when there is none, or it is no text
 */
export function leesSjabloon(source: Source, naam: string, meegeleverd: string): string {
  const path = `sjablonen/${naam}.md`;
  const eigen = source.list().some((entry) => entry.path === path && entry.type === 'file');
  const anders = join(meegeleverd, `${naam}.md`);
  if (!eigen && !existsSync(anders))
    throw new OperatorError(
      `Het sjabloon ${path} is er niet.`,
      'Haal het bestand terug uit de geschiedenis van het register, of maak het opnieuw.',
    );
  const gelezen = decode(eigen ? source.read(path) : readFileSync(anders));
  if ('text' in gelezen) return gelezen.text;
  throw new OperatorError(
    `${source.prefix}${path}: ${gelezen.finding.message}`,
    'Herstel dat bestand en probeer opnieuw.',
  );
}
