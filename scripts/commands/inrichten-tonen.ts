import type { Afloop, Uitslag } from '../inrichting/ronde.ts';
import type { Beeld, Stap } from '../inrichting/stap.ts';
import { keurAlles } from '../keuring/keuringen.ts';
import type { Edges } from '../runtime/edges.ts';
import type { ExitCode } from '../runtime/exit-codes.ts';
import { EXIT } from '../runtime/exit-codes.ts';

const WOORDEN: Readonly<Record<Afloop, string>> = {
  'was-goed': 'was al goed',
  gedaan: 'gedaan',
  wacht: 'wacht op een ander',
  zelf: 'doet u zelf',
  mislukt: 'niet gelukt',
  later: 'kan nog niet',
  zou: 'zou worden gedaan',
};

/** Every step with why. */
export function toonLijst(stappen: readonly Stap[], edges: Edges): ExitCode {
  for (const [index, { id, wat, waarom, doe }] of stappen.entries())
    edges.print(
      `${index + 1}. ${id}: ${wat}.\n   ${waarom}${doe ? '' : ' Dit doet u zelf; het register zegt hoe.'}\n`,
    );
  return EXIT.good;
}

/** One step, when it ended. */
export function toonUitslag(
  { stap, afloop, zin, zelf }: Uitslag,
  stappen: readonly Stap[],
  edges: Edges,
): void {
  edges.print(`${stappen.indexOf(stap) + 1}. ${stap.wat} (${stap.id}): ${WOORDEN[afloop]}.\n`);
  if (zin !== undefined) edges.print(`   ${zin}\n`);
  for (const regel of zelf) edges.print(`   - ${regel}\n`);
}

/**
 * The state at the end, and what comes next.
 * @returns good when nothing is left to do but to wait
 */
export function slot(
  { stand }: Beeld,
  uitslagen: readonly Uitslag[],
  { isDroog, alleen }: { readonly isDroog: boolean; readonly alleen: string | undefined },
  edges: Edges,
): ExitCode {
  if (isDroog) {
    edges.print('\nEr is niets veranderd: dit is wat er zou gebeuren.\n');
    return EXIT.good;
  }
  const klaar = uitslagen.every(({ afloop }) => afloop === 'was-goed' || afloop === 'gedaan');
  if (alleen !== undefined) return klaar ? EXIT.good : EXIT.findings;
  const open = keurAlles(stand).filter(({ oordeel }) => oordeel !== 'goed');
  if (klaar && open.length === 0) {
    edges.print(
      '\nAlles is goed. Volgende stap: probeer het één keer met: npm run -s register -- dokter --proef\n',
    );
    return EXIT.good;
  }
  const punten = open.length === 1 ? '1 punt' : `${open.length} punten`;
  const over = uitslagen.filter(({ afloop }) => !GOED.includes(afloop)).length;
  edges.print(
    klaar
      ? `\nAlle stappen zijn gedaan. De dokter noemt nog ${punten}:\n`
      : `\nNog niet alles is goed: ${over} van ${uitslagen.length} stappen, en ${punten} volgens de dokter.\n`,
  );
  for (const { id, zin, herstel } of klaar ? open : [])
    edges.print(`- ${zin} (${id})\n${herstel.map((regel) => `  - ${regel}\n`).join('')}`);
  const volgende = uitslagen.find(({ afloop }) => !GOED.includes(afloop));
  edges.print(
    volgende
      ? `Volgende stap: ${volgende.stap.wat.toLowerCase()} (${volgende.stap.id}). Typ daarna dezelfde opdracht opnieuw.\n`
      : 'Doe wat hierboven staat, en kijk daarna met: npm run -s register -- dokter\n',
  );
  return EXIT.findings;
}

const GOED: readonly Afloop[] = ['was-goed', 'gedaan'];
