import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DokterStand } from '../../schemas/dokter-stand.ts';
import { dokterStand } from '../../schemas/dokter-stand.ts';
import { OperatorError } from '../diagnostics/operator-error.ts';
import { keurAlles } from '../keuring/keuringen.ts';
import { keurTekst } from '../keuring/tekst.ts';
import type { Given } from '../runtime/command.ts';
import { textOf } from '../runtime/command.ts';
import type { Edges } from '../runtime/edges.ts';
import type { ExitCode } from '../runtime/exit-codes.ts';
import { EXIT } from '../runtime/exit-codes.ts';
import { leesDokterStand } from './dokter-stand.ts';
import { VORMEN, vormFrom } from './register-options.ts';
import { leesStandTekst, standTekst } from './stand-bestand.ts';

/** Judges the settings of the forge, or those in a file: 1 when anything is wrong, 0 otherwise. */
export async function keurForge(given: Given, edges: Edges): Promise<ExitCode> {
  const vorm = vormFrom(given, VORMEN);
  const path = textOf(given, 'stand');
  const opname = textOf(given, 'opname');
  if (path !== undefined && opname !== undefined)
    throw new OperatorError(
      'Een bewaarde stand wordt niet opnieuw opgenomen.',
      'Kies --stand (keur een bestand) of --opname (bewaar wat de forge nu zegt).',
    );
  const stand =
    path === undefined
      ? await leesDokterStand(given, edges)
      : leesStandTekst(standTekst(path, edges), dokterStand, 'dokter-stand');
  if (opname !== undefined) bewaar(opname, stand, edges);
  const gekeurd = keurAlles(stand);
  const tel = (oordeel: string) => gekeurd.filter((each) => each.oordeel === oordeel).length;
  const fout = tel('fout');
  edges.print(
    vorm === 'json'
      ? `${JSON.stringify({ versie: 1, nu: stand.nu, fout, niet_te_zien: tel('niet-te-zien'), goed: tel('goed'), keuringen: gekeurd }, null, 2)}\n`
      : keurTekst(gekeurd, stand.repository?.naam ?? null, stand.nu),
  );
  return fout > 0 ? EXIT.findings : EXIT.good;
}

/** Keeps what was read. No key is in it; numbers and names of accounts are, so its place is not the register. */
function bewaar(path: string, stand: DokterStand, edges: Edges): void {
  try {
    writeFileSync(resolve(edges.workingFolder, path), `${JSON.stringify(stand, null, 2)}\n`);
  } catch {
    throw new OperatorError(
      'Het bestand bij --opname is niet te schrijven.',
      'Noem een bestand in een map die er is.',
    );
  }
  edges.note(
    `De stand is bewaard in ${path}. Er staat geen sleutel in, wel nummers en namen van accounts: leg haar niet vast in het register.\n`,
  );
}
