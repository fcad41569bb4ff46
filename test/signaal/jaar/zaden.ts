/**
 * Simulates years of reminders with seeds of your choice and prints what they gave: `npm run simulatie -- 7 8 9`. Without
 * seeds: the first twenty. Ends with 1 when a threshold was missed, or told twice or too early.
 */
import { jaar } from './jaar.ts';

const zaden = process.argv.slice(2).map(Number);
let isFout = false;
for (const zaad of zaden.length > 0 ? zaden : Array.from({ length: 20 }, (_, index) => index + 1)) {
  const { fouten, ...rest } = await jaar(zaad);
  process.stdout.write(
    `${JSON.stringify(rest)} ${fouten.length === 0 ? 'goed' : `FOUT (${fouten.length})`}\n`,
  );
  for (const fout of fouten.slice(0, 10)) process.stdout.write(`  ${fout}\n`);
  isFout ||= fouten.length > 0;
}
process.exitCode = isFout ? 1 : 0;
