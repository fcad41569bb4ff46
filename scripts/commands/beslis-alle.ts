import { beoordeel } from '../beoordeel.ts';
import { beslis } from '../protocol/beslisboom/beslis.ts';
import type { Verdict } from '../protocol/beslisboom/wandel.ts';
import { isAnders } from '../protocol/beslisboom/wandel.ts';
import { zin } from '../protocol/beslisboom/zin.ts';
import type { Regelset } from '../protocol/wet/regelset.ts';
import { geldend } from '../protocol/wet/regelset.ts';
import type { Given } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import { clockFrom, sourceFrom } from './register-options.ts';

/** What every decision becomes under a set of rules, beside the rules that hold. */
export function alleBeslissingen(given: Given, edges: Edges, regelset: Regelset, isJson: boolean): string {
  const source = sourceFrom(given, edges);
  const { incidenten } = beoordeel({ source, ...clockFrom(given, edges) });
  const rijen = incidenten
    .filter(({ value }) => value.oefening !== 'ja')
    .map(({ value, beslissing: { uitkomst: nu } }) => {
      const wordt = beslis(value, regelset).uitkomst;
      return { id: value.id, nu, wordt, isAnders: isAnders(wordt, nu) };
    });
  if (isJson)
    return `${JSON.stringify(
      rijen.map((rij) => ({ ...rij, nu: kort(rij.nu), wordt: kort(rij.wordt) })),
      undefined,
      2,
    )}\n`;
  const anders = rijen.filter((rij) => rij.isAnders);
  return [
    `${regelset.titel}.`,
    ...(regelset.id === geldend.id
      ? rijen.map(({ id, nu }) => `${id}  ${nu.code.padEnd(5)}${zin(nu)}`)
      : anders.flatMap(({ id, nu, wordt }) => [
          `${id}  nu:    ${zin(nu)}`,
          `           wordt: ${zin(wordt)}`,
        ])),
    `${anders.length} van ${rijen.length} uitkomsten worden anders.`,
    '',
  ].join('\n');
}

const kort = ({ code, ap, betrokkenen }: Verdict) => ({ code, ap, betrokkenen });
